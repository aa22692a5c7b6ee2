// SPDX-License-Identifier: GPL-3.0-or-later
// Reviewing in the window on an article of 10 MB (or as many characters as the first argument says): how long its
// thread works in each act, and in the longest event that follows.
#include "models/analysis/analyzer.h"
#include "models/itemmodels/differencemodel.h"
#include "models/session/newproject.h"
#include "models/session/reviewer.h"
#include "models/storage/projectstore.h"
#include "tests/benchmarks/benchtexts.h"
#include "tests/benchmarks/windowbench.h"
#include "widgets/actionregistry.h"
#include "widgets/reviewcontroller.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>

#include <cstdio>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

const Annotator benchAna = Annotator::human(u"Ana"_s);
const Annotator benchBo = Annotator::human(u"Bo"_s);

/** Everything alike but for some types and edges, and some that is missing. */
QList<Annotation> varied(QList<Annotation> set, quint32 seed)
{
    QRandomGenerator random(seed);
    for (Annotation &annotation : set) {
        annotation.status = Status::Confirmed;
        if (annotation.tag == Tags::Quotation && random.bounded(20) == 0)
            annotation.attributes.set(Attribute::Type, u"mixed"_s);
        if (annotation.tag == Tags::Quotation && random.bounded(20) == 0 && annotation.fragments.first().length() > 12)
            annotation.fragments.first().end -= 8;
    }
    set.removeIf([&random](const Annotation &one) { return one.tag == Tags::Country && random.bounded(20) == 0; });
    return set;
}

void makeProject(const QString &path, int size)
{
    const auto store = ProjectStore::create(path, *newProjectInfo(path));
    NewArticle article{.document = {.id = DocumentId::fromName(u"a"), .title = u"Long"_s, .text = benchText(size)}};
    const QList<Annotation> all = benchAnnotations(article.document.text);
    article.sets = {{benchAna, varied(all, 1)}, {benchBo, varied(all, 2)}};
    if (!(*store)->addArticles({article}))
        qFatal("no project");
}

class ReviewBench
{
public:
    ReviewBench(TimedApplication &application, MainWindow &window)
        : m_application(application)
        , m_window(window)
    {
    }
    void measure(const char *what, const std::function<void()> &act, const std::function<bool()> &done = {})
    {
        m_application.longest = 0;
        QElapsedTimer timer;
        timer.start();
        const double worked = milliseconds(act);
        if (done)
            WindowBench::waitFor(done);
        const auto waited = timer.elapsed();
        WindowBench::settle(1500);
        std::printf("  %-44s %8.2f %8.1f %8lld %s\n", what, worked, m_application.longest,
                    static_cast<long long>(waited), m_application.culprit.constData());
        std::fflush(stdout);
    }
    void trigger(const char *id) { m_window.actions().action(QLatin1StringView(id))->trigger(); }

private:
    TimedApplication &m_application;
    MainWindow &m_window;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.guillemet"_s);
    makeProject(path, argc > 1 ? std::max(10'000, QCoreApplication::arguments().at(1).toInt()) : 10'000'000);
    Settings settings(folder.filePath(u"settings.ini"_s));
    Theme theme;
    Session session(createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR)));
    session.setAnnotatorName(benchAna.name);
    MainWindow window({.session = session,
                       .settings = settings,
                       .theme = theme,
                       .countryOf = [](const QString &) { return QString(); },
                       .dataDirectory = QStringLiteral(GUILLEMET_DATA_DIR),
                       .projectDirectory = folder.path()});
    window.resize(1280, 800);
    window.show();
    session.openProject(path);
    WindowBench::waitFor([&] { return session.hasDocument(); });
    session.cancelAnalysis();
    auto *review = window.findChild<ReviewController *>();
    const Reviewer &reviewer = review->reviewer();
    const auto idle = [&] { return !reviewer.isUnderWay(); };
    const auto compared = [&] { return idle() && !reviewer.differences().isEmpty(); };
    WindowBench::waitFor(idle);
    WindowBench::settle(8000);
    std::printf(
        "%lld annotations; ms of the window's thread: in the act, in the longest event after it; ms until it is "
        "there\n",
        static_cast<long long>(session.annotations()->size()));
    ReviewBench bench(application, window);
    bench.measure("compare with a colleague", [&] { review->reviewer().setSides({}, benchBo.id); }, compared);
    std::printf("  %lld differences\n", static_cast<long long>(reviewer.differences().size()));
    bench.measure("next difference", [&] { review->goToNext(true); });
    bench.measure("take theirs", [&] { review->take(false); }, idle);
    bench.measure("undo it", [&] { bench.trigger("edit.undo"); }, idle);
    bench.measure("show the overlay", [&] { bench.trigger("review.overlay"); });
    bench.measure("take theirs, with the overlay", [&] { review->take(false); }, idle);
    bench.trigger("review.overlay");
    bench.measure(
        "go into the agreed set", [&] { bench.trigger("review.agreed"); },
        [&] { return session.hasDocument() && reviewer.isAdjudicating() && compared(); });
    std::printf("  %lld differences\n", static_cast<long long>(reviewer.differences().size()));
    bench.measure("next difference", [&] { review->goToNext(true); });
    bench.measure("take B", [&] { review->take(false); }, idle);
    bench.measure("undo it", [&] { bench.trigger("edit.undo"); }, idle);
    bench.measure("reject", [&] { review->reject(u"no"_s); }, idle);
    const auto agreed = [&](qsizetype least) {
        return [&, least] { return session.annotations()->size() >= least && idle(); };
    };
    bench.measure("take all that is alike", [&] { bench.trigger("review.takeAlike"); }, agreed(1000));
    const qsizetype all = session.annotations()->size();
    bench.measure(
        "undo it", [&] { bench.trigger("edit.undo"); }, [&] { return session.annotations()->size() < all && idle(); });
    bench.measure("redo it", [&] { bench.trigger("edit.redo"); }, agreed(all));
    bench.measure("next difference", [&] { review->goToNext(true); });
    bench.measure("take A, with much decided", [&] { review->take(true); }, idle);
    bench.measure(
        "leave the agreed set", [&] { bench.trigger("review.agreed"); },
        [&] { return session.hasDocument() && !reviewer.isAdjudicating() && idle(); });
    return 0;
}
