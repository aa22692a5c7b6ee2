// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the program on an article of 10 MB: how long the window stands still in it and in what follows it.
#include "models/editing/correcting.h"
#include "models/session/articlehistory.h"
#include "tests/benchmarks/windowbench.h"
#include "widgets/actionregistry.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/panels/historypanel.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

/** Windows of others (a choice of files, a browser), another article or set, or the end of the program. */
bool leavesTheWindow(QByteArrayView id)
{
    if (id.startsWith("review."))
        return true; // bench_reviewwindow
    constexpr std::array stays{"file.save", "file.export", "file.import", "file.properties"};
    constexpr std::array leaves{"view.previousArticle", "view.nextArticle", "annotate.finish", "review.nextInQueue"};
    return (id.startsWith("file.") && !std::ranges::contains(stays, id)) || std::ranges::contains(leaves, id);
}

struct Measured
{
    QByteArray name;
    std::function<bool()> act; ///< false if it cannot be done just now
    bool isSwitch = false;
};

/** A quotation in the middle of the article is chosen. */
void choose(WindowBench &bench)
{
    ArticleEditor &editor = bench.window.editor();
    editor.setCaret(static_cast<int>(bench.session.document().text.size() / 2));
    bench.trigger("annotate.nextUndecided");
    editor.setFocus();
    bench.paint();
    WindowBench::settle(100);
}

void closeDialogs(const QWidget &window)
{
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *other : all) {
        if (other != &window && other->isVisible())
            other->close();
    }
}

QList<Measured> actsOf(WindowBench &bench)
{
    QList<Measured> acts;
    const ActionRegistry &actions = bench.window.actions();
    for (QAction *action : actions.all()) {
        const char *const id = actions.info(action).id;
        if (leavesTheWindow(id))
            continue;
        const auto trigger = [action] {
            if (action->isEnabled())
                action->trigger();
            return action->isEnabled();
        };
        acts.append({id, trigger, action->isCheckable()});
    }
    Session &session = bench.session;
    const auto correct = [&session](int position) {
        const QString &text = session.document().text;
        session.perform(
            Acts::correctText({*session.annotations(), text, *session.speakers()}, {position, position + 1}, u"xyz"_s));
        return true;
    };
    acts.append({"correct the beginning", [correct] { return correct(1000); }});
    acts.append({"correct the middle",
                 [correct, &session] { return correct(static_cast<int>(session.document().text.size() / 2)); }});
    return acts;
}

void undoAll(WindowBench &bench)
{
    QUndoStack *stack = bench.session.undoStack();
    while (stack && stack->canUndo()) {
        bench.trigger("edit.undo");
        WindowBench::settle(700);
    }
}

std::function<bool()> undoing(WindowBench &bench)
{
    return [&bench] {
        bench.trigger("edit.undo");
        return true;
    };
}

/** Prints what an act costs in the window; `ready` tells when nothing follows any more. */
bool tell(TimedApplication &application, WindowBench &bench, const char *name, const std::function<bool()> &act,
          const std::function<bool()> &ready = {})
{
    bool done = true;
    const double worked = milliseconds([&] { done = act(); });
    if (!done) {
        std::printf("  %-40s not just now\n", name);
        return false;
    }
    const double painted = milliseconds([&] { bench.paint(); });
    application.longest = 0;
    if (ready)
        WindowBench::waitFor(ready);
    WindowBench::settle(2000);
    std::printf("  %-40s %8.2f %8.2f %8.1f %s\n", name, worked, painted, application.longest,
                application.culprit.constData());
    std::fflush(stdout);
    return true;
}

/** Prints what an act costs, and puts all as it was. */
void measure(TimedApplication &application, WindowBench &bench, const Measured &act)
{
    choose(bench);
    if (!tell(application, bench, act.name.constData(), act.act))
        return;
    closeDialogs(bench.window);
    WindowBench::settle(200);
    if (act.isSwitch)
        act.act();
    WindowBench::waitFor([&bench] { return bench.session.hasDocument(); });
    if (bench.session.hasDocument() && bench.session.undoStack()->canUndo())
        tell(application, bench, "   undo it", undoing(bench));
    undoAll(bench);
    WindowBench::settle(500);
}

/** The state before everything was accepted is looked at and restored. */
void measurePast(TimedApplication &application, WindowBench &bench)
{
    choose(bench);
    bench.trigger("annotate.accept");
    bench.session.flush();
    const auto entries = ArticleHistory(bench.session).entries(bench.session.document().id, {});
    WindowBench::waitFor([&entries] { return entries.isFinished(); });
    bench.trigger("annotate.acceptAll");
    const QUndoStack *stack = bench.session.undoStack();
    WindowBench::waitFor([&] { return stack->index() == 2; });
    bench.session.flush();
    WindowBench::settle(5000);
    auto *panel = bench.window.findChild<HistoryPanel *>();
    auto *restore = bench.window.findChild<QPushButton *>(u"restoreState"_s);
    const auto look = [&] {
        Q_EMIT panel->chosen(entries.result()->last().number, u"before"_s, {});
        return true;
    };
    const auto isBack = [&] { return bench.session.undoStack()->index() == 3; };
    const auto isSeen = [restore] { return restore->isVisible(); };
    tell(application, bench, "open the text as it was", look, isSeen);
    bench.window.findChild<QPushButton *>(u"backToNow"_s)->click();
    tell(application, bench, "look at a past state", look, isSeen);
    tell(
        application, bench, "restore it",
        [restore] {
            restore->click();
            return true;
        },
        isBack);
    tell(application, bench, "   undo it", undoing(bench));
    undoAll(bench);
    WindowBench::settle(500);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    WindowBench bench;
    bench.open(3);
    WindowBench::settle(10'000);
    std::printf(
        "An article of 10 MB; ms that the thread of the window works: in the act, painting after it, and in the "
        "longest event that follows\n");
    const QStringList wanted = QCoreApplication::arguments().mid(1); // ids; all without any
    for (const Measured &act : actsOf(bench)) {
        if (wanted.isEmpty() || wanted.contains(QLatin1StringView(act.name)))
            measure(application, bench, act);
    }
    if (wanted.isEmpty() || wanted.contains("past"_L1))
        measurePast(application, bench);
    return 0;
}
