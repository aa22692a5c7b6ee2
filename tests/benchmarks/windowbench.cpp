// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/windowbench.h"

#include "models/analysis/analyzer.h"
#include "models/storage/projectstore.h"
#include "tests/benchmarks/benchtexts.h"
#include "widgets/actionregistry.h"

#include <QtCore/QJsonDocument>
#include <QtGui/QAction>

#include <ctime>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

class Nothing final : public Analyzer
{
public:
    AnalysisResult analyze(const QString &, const AnalysisOptions &options, std::stop_token) const override
    {
        return {.language = options.language, .annotations = {}, .speakers = {}};
    }
    QString version() const override { return u"bench"_s; }
};

QList<DocumentId> makeProject(const QString &path)
{
    QFile file(QStringLiteral(GUILLEMET_DATA_DIR "/tagsets/attribution.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no tagset");
    const auto tagset = Tagset::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    const auto store = ProjectStore::create(path, {u"id"_s, u"bench"_s, *tagset, {}});
    QList<DocumentId> documents;
    for (const int size : {5'000, 6'000, 1'000'000, 10'000'000}) {
        Document document{.id = DocumentId::create(), .title = QString::number(size), .text = benchText(size)};
        document.language = u"fr"_s;
        documents.append(document.id);
        QList<Annotation> all = benchAnnotations(document.text);
        for (Annotation &annotation : all)
            annotation.status = Status::Suggested;
        if (!(*store)->addArticles({{document}}) ||
            !(*store)->storeAnalyses({{document.id, u"fr"_s, analysisKey(u"bench"_s, u"fr"_s), all}}))
            qFatal("no project");
    }
    return documents;
}

} // namespace

double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double milliseconds(const std::function<void()> &act)
{
    const double before = threadTime();
    act();
    return threadTime() - before;
}

TimedApplication::TimedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    if (std::exchange(m_inside, true))
        return QApplication::notify(receiver, event);
    const double before = threadTime();
    const QObject *parent = receiver->parent();
    const QByteArray name = (parent ? QByteArray(parent->metaObject()->className()) + "'s " : QByteArray()) +
                            receiver->metaObject()->className();
    const int type = event->type();
    const bool done = QApplication::notify(receiver, event);
    const double took = threadTime() - before;
    if (took > longest) {
        longest = took;
        culprit = name + " event " + QByteArray::number(type);
    }
    m_inside = false;
    return done;
}

WindowBench::WindowBench()
    : m_settings(m_folder.filePath(u"settings.ini"_s))
    , session(std::make_shared<Nothing>())
    , window({.session = session,
              .settings = m_settings,
              .theme = m_theme,
              .countryOf = [](const QString &) { return QString(); },
              .dataDirectory = QStringLiteral(GUILLEMET_DATA_DIR),
              .projectDirectory = m_folder.path()})
{
    const QString path = m_folder.filePath(u"bench.guillemet"_s);
    documents = makeProject(path);
    window.resize(1280, 800);
    window.show();
    session.openProject(path);
    waitFor([this] { return session.hasDocument(); });
    settle(1500);
}

double WindowBench::open(int which)
{
    return milliseconds([&] {
        session.openDocument(documents.at(which));
        waitFor([&] { return session.document().id == documents.at(which); });
        paint();
    });
}

void WindowBench::trigger(const char *action)
{
    window.actions().action(QLatin1StringView(action))->trigger();
}

void WindowBench::paint()
{
    QCoreApplication::sendPostedEvents();
    QEvent request(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &request);
}

void WindowBench::settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace Guillemet
