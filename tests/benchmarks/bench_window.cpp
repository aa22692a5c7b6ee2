// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on long articles: what the analyst waits for after each act, and the longest the window stands still
// in what follows it.
#include "models/analysis/analyzer.h"
#include "models/session/session.h"
#include "models/storage/projectstore.h"
#include "tests/benchmarks/benchtexts.h"
#include "widgets/actionregistry.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/mainwindow.h"
#include "widgets/settings.h"
#include "widgets/smallmemory.h"
#include "widgets/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <cstdio>
#include <ctime>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMs = 1500; // after an act, to see what it leaves to be done

/** What this thread has worked, in ms: unlike the time of day it does not depend on what else the machine does. */
double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/** Knows how long the longest event took. */
class Application final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
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
    double longest = 0;
    QByteArray culprit;

private:
    bool m_inside = false;
};

class Nothing final : public Analyzer
{
public:
    AnalysisResult analyze(const QString &, const AnalysisOptions &options, std::stop_token) const override
    {
        return {.language = options.language, .annotations = {}, .speakers = {}};
    }
    QString version() const override { return u"bench"_s; }
};

double milliseconds(const std::function<void()> &act)
{
    const double before = threadTime();
    act();
    return threadTime() - before;
}

void paint(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    QEvent request(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &request);
}

void settle(int ms = SettleMs)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

template<typename Ready> void waitFor(Ready ready)
{
    QElapsedTimer timer;
    timer.start();
    while (!ready() && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

struct Bench
{
    Bench()
    {
        QFile file(QStringLiteral(GUILLEMET_DATA_DIR "/tagsets/attribution.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no tagset");
        const auto tagset = Tagset::fromJson(QJsonDocument::fromJson(file.readAll()).object());
        auto store = ProjectStore::create(path(), {u"id"_s, u"bench"_s, *tagset, {}});
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
        store->reset();
        window.resize(1280, 800);
        window.show();
        session.openProject(path());
        waitFor([this] { return session.hasDocument(); });
        settle();
    }
    QString path() const { return folder.filePath(u"bench.guillemet"_s); }
    /** From asking for an article to its text on the screen, without the reading on the storage thread. */
    double open(int which)
    {
        return milliseconds([&] {
            session.openDocument(documents.at(which));
            waitFor([&] { return session.document().id == documents.at(which); });
            paint(window);
        });
    }
    void trigger(const char *action) { window.actions().action(QLatin1StringView(action))->trigger(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Theme theme;
    Session session{std::make_shared<Nothing>()};
    MainWindow window{{.session = session,
                       .settings = settings,
                       .theme = theme,
                       .countryOf = [](const QString &) { return QString(); },
                       .dataDirectory = QStringLiteral(GUILLEMET_DATA_DIR),
                       .projectDirectory = folder.path()}};
    QList<DocumentId> documents;
};

/** The middle time of an act to the painted window, and the longest event after it. */
void measure(Application &application, Bench &bench, const char *what, int times, const std::function<void()> &act)
{
    QList<double> all;
    application.longest = 0;
    for (int i = 0; i < times; ++i) {
        all << milliseconds([&] {
            act();
            paint(bench.window);
        });
        settle(times > 1 ? 30 : SettleMs);
    }
    if (times > 1)
        settle();
    std::printf("  %-34s %9.2f   %8.1f %s\n", what, median(all), application.longest, application.culprit.constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    keepMemoryTidy(); // as the program does
    Application application(argc, argv);
    Bench bench;
    std::printf(
        "The window, 1280 x 800; ms that its thread works from the act to the painted window (middle), and in the "
        "longest event after it\n");
    QList<double> switches;
    for (int i = 0; i < 20; ++i) {
        switches << bench.open(i % 2);
        settle(50);
    }
    std::printf("  %-34s %9.2f\n", "switch to a usual article", median(switches));
    for (const int which : {2, 3}) {
        ArticleEditor &editor = bench.window.editor();
        application.longest = 0;
        const double opened = bench.open(which);
        const qint64 spans = bench.session.annotations()->size();
        settle(6000);
        std::printf("%lld characters, %lld annotations\n", static_cast<long long>(editor.document()->characterCount()),
                    static_cast<long long>(spans));
        std::printf("  %-34s %9.2f   %8.1f %s\n", "open", opened, application.longest, application.culprit.constData());
        measure(application, bench, "next suggestion", 30, [&] { bench.trigger("annotate.nextUndecided"); });
        measure(application, bench, "accept it", 30, [&] { bench.trigger("annotate.accept"); });
        measure(application, bench, "undo", 10, [&] { bench.trigger("edit.undo"); });
        measure(application, bench, "scroll a page", 30,
                [&] { editor.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); });
        measure(application, bench, "to the middle", 1,
                [&] { editor.verticalScrollBar()->setValue(editor.verticalScrollBar()->maximum() / 2); });
        measure(application, bench, "next suggestion there", 10, [&] {
            editor.setCaret(static_cast<int>(bench.session.document().text.size() / 2));
            bench.trigger("annotate.nextUndecided");
        });
        measure(application, bench, "zoom in", 1, [&] { bench.trigger("view.zoomIn"); });
        measure(application, bench, "accept all", 1, [&] {
            const quint64 before = bench.session.annotations()->revision();
            bench.trigger("annotate.acceptAll"); // worked out on another thread
            waitFor([&] { return bench.session.annotations()->revision() != before; });
        });
        measure(application, bench, "undo it", 1, [&] { bench.trigger("edit.undo"); });
    }
    return 0;
}
