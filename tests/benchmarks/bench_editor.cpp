// SPDX-License-Identifier: GPL-3.0-or-later
// The editor beside a bare QPlainTextEdit with the same text: opening, typing, scrolling, annotating, memory.
#include "tests/benchmarks/benchtexts.h"
#include "widgets/editor/articleeditor.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <cstdio>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize PaneSize{900, 760};
constexpr std::array sizes{5'000, 100'000, 1'000'000, 10'000'000};

Tagset tagset()
{
    QFile file(QStringLiteral(GUILLEMET_DATA_DIR "/tagsets/attribution.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no tagset");
    return *Tagset::fromJson(QJsonDocument::fromJson(file.readAll()).object());
}

/** Paints now what waits to be painted. */
void paint(QWidget &widget)
{
    QCoreApplication::sendPostedEvents();
    QEvent request(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&widget, &request);
}

double milliseconds(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void showPane(QWidget &widget)
{
    widget.resize(PaneSize);
    widget.show();
    QCoreApplication::processEvents();
    paint(widget);
}

/** Both widgets with the same text; made anew for every opening, as the first one is what counts. */
struct Panes
{
    explicit Panes(const Document &article)
        : editor(QStringLiteral(GUILLEMET_DATA_DIR))
        , document(article)
    {
        showPane(bare);
        showPane(editor);
    }
    double openBare()
    {
        return milliseconds([this] {
            bare.setPlainText(document.text);
            paint(bare);
        });
    }
    double openEditor(AnnotationSet &set, const Tagset &tags)
    {
        return milliseconds([&] {
            editor.setDocument(document, &set, tags);
            paint(editor);
        });
    }

    QPlainTextEdit bare;
    ArticleEditor editor;
    const Document &document;
};

double keyPress(QPlainTextEdit &widget, int key)
{
    return milliseconds([&] {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &press);
        paint(widget);
    });
}

double page(QPlainTextEdit &widget)
{
    return milliseconds([&] {
        widget.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        paint(widget);
    });
}

double addAnnotation(ArticleEditor &editor, AnnotationSet &set, int number)
{
    Annotation made;
    made.id = AnnotationId::create();
    made.tag = number % 2 ? Tags::Source : Tags::Quotation;
    const int begin = editor.cursorForPosition({editor.width() / 2, 60 + number * 20}).position();
    made.fragments.append({begin, begin + 30});
    Change change;
    change.add(made);
    return milliseconds([&] {
        set.apply(change);
        paint(editor);
    });
}

double nextSuggestion(ArticleEditor &editor, AnnotationSet &set)
{
    return milliseconds([&] {
        const Annotation *next = set.next(editor.caret(), [](const Annotation &annotation) {
            return annotation.tag == Tags::Quotation && annotation.status == Status::Suggested;
        });
        if (!next)
            return;
        editor.goTo(next->id, next->hull());
        paint(editor);
    });
}

/** Timings of `act`, middle of `times`. */
double middle(int times, const std::function<double(int)> &act)
{
    QList<double> all;
    for (int i = 0; i < times; ++i)
        all << act(i);
    return median(all);
}

void measure(int size, const Tagset &tags)
{
    const Document document{.text = benchText(size)};
    AnnotationSet set;
    set.reset(benchAnnotations(document.text));
    QList<double> bareOpen;
    QList<double> editorOpen;
    std::unique_ptr<Panes> panes;
    const int rounds = size > 2'000'000 ? 5 : 15;
    for (int round = 0; round < rounds; ++round) {
        panes = std::make_unique<Panes>(document);
        if (round % 2) {
            bareOpen << panes->openBare();
            editorOpen << panes->openEditor(set, tags);
        } else {
            editorOpen << panes->openEditor(set, tags);
            bareOpen << panes->openBare();
        }
    }
    ArticleEditor &editor = panes->editor;
    QPlainTextEdit &bare = panes->bare;
    bare.setReadOnly(true);
    bare.setTextInteractionFlags(editor.textInteractionFlags());
    const double bareKey = middle(40, [&](int i) { return keyPress(bare, i % 8 ? Qt::Key_Right : Qt::Key_Down); });
    const double editorKey = middle(40, [&](int i) { return keyPress(editor, i % 8 ? Qt::Key_Right : Qt::Key_Down); });
    const double add = middle(20, [&](int i) { return addAnnotation(editor, set, i); });
    const double barePage = middle(20, [&](int) { return page(bare); });
    const double editorPage = middle(20, [&](int) { return page(editor); });
    const double next = middle(20, [&](int) { return nextSuggestion(editor, set); });
    std::printf("%9d %8lld | %7.2f %7.2f %5.2f | %6.2f %6.2f | %6.2f | %6.2f %6.2f | %6.2f\n", size,
                static_cast<long long>(set.size()), median(bareOpen), median(editorOpen),
                median(editorOpen) / median(bareOpen), bareKey, editorKey, add, barePage, editorPage, next);
    std::fflush(stdout);
}

/** Opens one pane and prints the peak memory; in a process of its own. */
void measureMemory(const QString &which, int size)
{
    const Document document{.text = benchText(size)};
    QPlainTextEdit bare;
    AnnotationSet set;
    std::unique_ptr<ArticleEditor> editor;
    if (which == "bare"_L1) {
        showPane(bare);
        bare.setPlainText(document.text);
        paint(bare);
    } else {
        set.reset(benchAnnotations(document.text));
        editor = std::make_unique<ArticleEditor>(QStringLiteral(GUILLEMET_DATA_DIR));
        showPane(*editor);
        editor->setDocument(document, &set, tagset());
        paint(*editor);
    }
    std::printf("%.1f\n", peakMemory());
}

double memoryOf(const QString &which, int size)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--memory"_s, which, QString::number(size)});
    process.waitForFinished(-1);
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments[1] == "--memory"_L1) {
        measureMemory(arguments[2], arguments[3].toInt());
        return 0;
    }
    // As in the window, which reads the definitions of syntax with its first article and keeps them.
    const Document article{.text = benchText(5'000)};
    AnnotationSet annotations;
    annotations.reset(benchAnnotations(article.text));
    Panes first(article);
    first.openEditor(annotations, tagset());
    std::printf("Editor beside a bare QPlainTextEdit, pane %d x %d, one annotation in 60 characters; median ms to the "
                "painted frame\n\n",
                PaneSize.width(), PaneSize.height());
    std::printf("%9s %8s | %7s %7s %5s | %13s | %6s | %13s | %6s\n", "", "", "open", "", "", "key press", "add", "page",
                "next");
    std::printf("%9s %8s | %7s %7s %5s | %6s %6s | %6s | %6s %6s | %6s\n", "chars", "spans", "bare", "ours", "ratio",
                "bare", "ours", "ours", "bare", "ours", "ours");
    const Tagset tags = tagset();
    for (const int size : sizes)
        measure(size, tags);
    std::printf("\nPeak memory, MB: bare, ours with the annotations, ratio\n");
    for (const int size : sizes) {
        const double bare = memoryOf(u"bare"_s, size);
        const double ours = memoryOf(u"editor"_s, size);
        std::printf("%9d %8.1f %8.1f %5.2f\n", size, bare, ours, ours / bare);
    }
    return 0;
}
