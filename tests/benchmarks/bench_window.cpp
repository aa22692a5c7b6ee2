// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on long articles: what the analyst waits for after each act, and the longest the window stands still
// in what follows it.
#include "tests/benchmarks/benchtexts.h"
#include "tests/benchmarks/windowbench.h"
#include "widgets/editor/articleeditor.h"

#include <QtWidgets/QScrollBar>

#include <cstdio>

using namespace Guillemet;

namespace {

constexpr int SettleMs = 1500; // after an act, to see what it leaves to be done

/** The middle time of an act to the painted window, and the longest event after it. */
void measure(TimedApplication &application, WindowBench &bench, const char *what, int times,
             const std::function<void()> &act)
{
    QList<double> all;
    application.longest = 0;
    for (int i = 0; i < times; ++i) {
        all << milliseconds([&] {
            act();
            bench.paint();
        });
        WindowBench::settle(times > 1 ? 30 : SettleMs);
    }
    if (times > 1)
        WindowBench::settle(SettleMs);
    std::printf("  %-34s %9.2f   %8.1f %s\n", what, median(all), application.longest, application.culprit.constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    WindowBench bench;
    std::printf(
        "The window, 1280 x 800; ms that its thread works from the act to the painted window (middle), and in the "
        "longest event after it\n");
    QList<double> switches;
    for (int i = 0; i < 20; ++i) {
        switches << bench.open(i % 2);
        WindowBench::settle(50);
    }
    std::printf("  %-34s %9.2f\n", "switch to a usual article", median(switches));
    for (const int which : {2, 3}) {
        ArticleEditor &editor = bench.window.editor();
        application.longest = 0;
        const double opened = bench.open(which);
        const qint64 spans = bench.session.annotations()->size();
        WindowBench::settle(6000);
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
            WindowBench::waitFor([&] { return bench.session.annotations()->revision() != before; });
        });
        measure(application, bench, "undo it", 1, [&] { bench.trigger("edit.undo"); });
    }
    return 0;
}
