// SPDX-License-Identifier: GPL-3.0-or-later
// The page as the reader has it set, and other scripts on it.
#include "tests/runner.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/dialogs/readingdialog.h"
#include "widgets/editor/overviewbar.h"
#include "widgets/editor/paragraphnumbers.h"
#include "widgets/editor/readinglayout.h"

#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFontComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStatusBar>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

/** The editor alone with a text. */
struct Pane
{
    explicit Pane(const QString &text)
        : editor(QStringLiteral(GUILLEMET_DATA_DIR))
    {
        document.text = text;
        editor.resize(900, 600);
        editor.setDocument(document, &set, {});
        editor.show();
        if (!QTest::qWaitForWindowExposed(&editor))
            qFatal("no window");
    }
    ReadingLayout &layout() { return *static_cast<ReadingLayout *>(editor.document()->documentLayout()); }
    QRectF firstLine()
    {
        const QTextBlock block = editor.document()->firstBlock();
        layout().blockBoundingRect(block);
        return block.layout()->lineAt(0).naturalTextRect();
    }

    Document document;
    AnnotationSet set;
    ArticleEditor editor;
};

QString paragraphs(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"Le ministre a déclaré dimanche que les autorités avaient stabilisé la situation dans le pays.\n\n"_s;
    return text;
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theColumnFitsThePaneFromTheFirst()
    {
        Pane pane(paragraphs(60)); // a scroll bar comes when it is shown
        const qreal width = pane.layout().columnWidth();
        const QSize size = pane.editor.size();
        pane.editor.resize(size + QSize(40, 0));
        pane.editor.resize(size);
        QCOMPARE(width, pane.layout().columnWidth());
    }

    void linesOfAnotherColumnAreMadeAnew()
    {
        Pane pane(paragraphs(3));
        const QTextBlock block = pane.editor.document()->firstBlock();
        pane.layout().blockBoundingRect(block);
        pane.layout().setColumn(pane.layout().columnLeft(), 300);
        pane.layout().blockBoundingRect(block);
        QCOMPARE(block.layout()->lineAt(0).width(), 300.0);
        QVERIFY(block.layout()->lineCount() > 1);
    }

    void fontHeightAndWidthOfLinesAreAdjustable()
    {
        Pane pane(paragraphs(10));
        const qreal pitch = pane.layout().pitch();
        const qreal width = pane.layout().columnWidth();
        pane.editor.setReading({.size = 20, .lineHeight = 2.0, .measure = 40});
        QCOMPARE(pane.editor.font().pointSizeF(), 20.0);
        QVERIFY(pane.layout().pitch() > pitch);
        QVERIFY(pane.layout().columnWidth() < width);
        pane.editor.setReading({.family = u"DejaVu Sans"_s});
        QCOMPARE(pane.editor.font().families().value(0), u"DejaVu Sans"_s);
        pane.editor.setReading({});
        QCOMPARE(pane.layout().pitch(), pitch);
        QCOMPARE(pane.layout().columnWidth(), width);
    }

    void theDialogNamesTheFontThatIsUsed()
    {
        const Pane pane(paragraphs(1));
        const ReadingDialog dialog({}, nullptr);
        QCOMPARE(dialog.findChild<QFontComboBox *>(u"font"_s)->currentFont().family(),
                 QFontInfo(pane.editor.font()).family());
    }

    void aStepUpFromTheUsualSizeIsLarger()
    {
        const Pane pane(paragraphs(1));
        ReadingDialog dialog({}, nullptr);
        QSignalSpy changed(&dialog, &ReadingDialog::changed);
        dialog.findChild<QSpinBox *>(u"size"_s)->stepUp();
        QCOMPARE(changed.size(), 1);
        QCOMPARE_GE(changed.first().first().value<ReadingOptions>().size, pane.editor.font().pointSize());
    }

    void theTopOfThePageStaysWhereItWasRead()
    {
        Pane pane(paragraphs(200));
        pane.editor.verticalScrollBar()->setValue(100);
        const int top = pane.editor.cursorForPosition({450, 5}).block().blockNumber();
        pane.editor.setReading({.size = 18, .lineHeight = 2.0});
        QVERIFY(std::abs(pane.editor.cursorForPosition({450, 5}).block().blockNumber() - top) <= 1);
    }

    void theMarginIsWhereTheLinesBegin()
    {
        const QString text = u"وقال الوزير إن الحكومة ستبني مئة مدرسة.\n\n"_s;
        Pane pane(text);
        Annotation quotation{.id = AnnotationId::create(), .tag = Tags::Quotation, .fragments = {{0, 20}}};
        pane.set.reset({quotation});
        pane.editor.setTagset(
            Tagset(QList<Tag>{{.id = Tags::Quotation, .lightColor = u"#224466"_s, .darkColor = u"#99aabb"_s}}));
        const QWidget *page = pane.editor.viewport();
        const auto columnLeft = static_cast<int>(pane.layout().columnLeft());
        const auto columnRight = static_cast<int>(pane.layout().columnLeft() + pane.layout().columnWidth());
        const auto isBlank = [&](const QRect &part) {
            const QImage image = pane.editor.viewport()->grab(part).toImage();
            QImage blank(image.size(), image.format());
            blank.fill(image.pixelColor(0, image.height() - 1));
            return image == blank;
        };
        QVERIFY(isBlank({0, 0, columnLeft - 5, page->height()}));
        QVERIFY(!isBlank({columnRight + 5, 0, page->width() - columnRight - 5, page->height()}));
        const int line = static_cast<int>(pane.firstLine().center().y()) + pane.editor.cursorRect().top();
        QTest::mouseClick(pane.editor.viewport(), Qt::LeftButton, {}, {columnRight + 20, line});
        QCOMPARE(pane.editor.currentAnnotation(), quotation.id);
        pane.editor.setReading({.paragraphNumbers = true});
        QVERIFY(!isBlank({page->width() - 30, 0, 30, page->height()}));
    }

    void paragraphNumbersStandInTheMargin()
    {
        Pane pane(paragraphs(5));
        const auto margin = [&] { return pane.editor.viewport()->grab(QRect(0, 0, 30, 500)).toImage(); };
        const QImage without = margin();
        pane.editor.setReading({.paragraphNumbers = true});
        QVERIFY(margin() != without);
        ParagraphNumbers numbers;
        numbers.count(*pane.editor.document(), pane.document.text);
        QTextBlock block = pane.editor.document()->firstBlock();
        QCOMPARE(numbers.of(block), 1);
        QCOMPARE(numbers.of(block.next()), 0); // empty
        QCOMPARE(numbers.of(block.next().next()), 2);
        pane.editor.setReading({});
        QCOMPARE(margin(), without);
    }

    void focusModeDimsAllButTheParagraph()
    {
        Pane pane(paragraphs(5));
        pane.editor.setCaret(0);
        pane.editor.clearFocus(); // no caret is painted
        const auto row = [&](int paragraph) {
            const QTextBlock block = pane.editor.document()->findBlockByNumber(paragraph * 2);
            QTextCursor cursor(block);
            const QRect line = pane.editor.cursorRect(cursor);
            return pane.editor.viewport()->grab(QRect(150, line.top(), 500, line.height())).toImage();
        };
        const QImage first = row(0);
        const QImage third = row(2);
        pane.editor.setFocusMode(true);
        QCOMPARE(row(0), first);
        QVERIFY(row(2) != third);
        pane.editor.setCaret(pane.editor.document()->findBlockByNumber(4).position() + 10);
        QCOMPARE(row(2), third);
        QVERIFY(row(0) != first);
        pane.editor.setFocusMode(false);
        QCOMPARE(row(0), first);
    }

    void oneKeyLeadsIntoFocusModeAndOut()
    {
        QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.window.openSample();
        QTRY_VERIFY(f.isIdle());
        auto *inspector = f.window.findChild<QDockWidget *>(u"inspectorDock"_s);
        QVERIFY(inspector->isVisible());
        f.trigger("view.focusMode");
        QVERIFY(!inspector->isVisible());
        QVERIFY(!f.window.menuBar()->isVisible());
        QVERIFY(!f.window.statusBar()->isVisible());
        const QString hint = f.window.findChild<QLabel *>(u"hint"_s)->text();
        QVERIFY2(hint.contains(f.action("view.focusMode")->shortcut().toString(QKeySequence::NativeText)),
                 qPrintable(hint + f.action("view.focusMode")->shortcut().toString(QKeySequence::NativeText)));
        f.window.activateWindow();
        f.editor().setFocus();
        f.press(Qt::Key_Space); // the keys go on working
        QVERIFY(f.current());
        f.trigger("view.focusMode");
        QTRY_VERIFY(inspector->isVisible());
        QVERIFY(f.window.menuBar()->isVisible());
        QVERIFY(!f.window.isFullScreen());
    }

    void theDialogShowsAtOnceAndCancelPutsBack()
    {
        QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.window.openSample();
        QTRY_VERIFY(f.isIdle());
        const auto pitch = [&] {
            return static_cast<ReadingLayout *>(f.editor().document()->documentLayout())->pitch();
        };
        const qreal before = pitch();
        f.trigger("view.reading");
        auto *dialog = f.window.findChild<ReadingDialog *>();
        dialog->findChild<QDoubleSpinBox *>(u"lineHeight"_s)->setValue(2.5);
        QVERIFY(pitch() > before);
        dialog->reject();
        QCOMPARE(pitch(), before);
        f.trigger("view.reading");
        dialog = f.window.findChildren<ReadingDialog *>().last();
        dialog->findChild<QDoubleSpinBox *>(u"lineHeight"_s)->setValue(2.0);
        dialog->accept();
        QCOMPARE(f.settings.value(Setting::LineHeight), 2.0);
        f.trigger("view.paragraphNumbers");
        QVERIFY(f.settings.value(Setting::ParagraphNumbers));
        QVERIFY(pitch() > before);
    }

    void theOverviewGoesWithTheArticle()
    {
        QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.window.openSample();
        QTRY_VERIFY(f.isIdle());
        OverviewBar *bar = f.editor().overview();
        QVERIFY(bar->isVisible());
        QTRY_VERIFY(bar->marks().isComplete());
        const auto count = [&] {
            const auto all = bar->marks().counts(0, 9, 10);
            return std::pair(all[OverviewMarks::Decided], all[OverviewMarks::Undecided]);
        };
        const auto [decided, undecided] = count();
        QVERIFY(undecided > 0);
        f.trigger("annotate.acceptAll");
        QCOMPARE(count(), std::pair(decided + undecided, 0));
        f.trigger("view.overview");
        QVERIFY(!bar->isVisible());
        QVERIFY(!f.settings.value(Setting::Overview));
    }

    void savingAnnotationsDoesNotWriteTheLayout()
    {
        QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.window.openSample();
        QTRY_VERIFY(f.isIdle());
        f.settings.remove(QLatin1StringView(Setting::State.name));
        f.trigger("annotate.acceptAll");
        QTRY_VERIFY(f.session.saveState() == Session::SaveState::Saved);
        QVERIFY(!f.settings.contains(QLatin1StringView(Setting::State.name)));
        QTRY_COMPARE(f.settings.value(Setting::Article), f.session.document().id.toString());
        f.window.close();
        QVERIFY(f.settings.contains(QLatin1StringView(Setting::State.name)));
    }

    void arabicIsSetFromTheRight()
    {
        Pane pane(u"قال الوزير: «لن نقبل بذلك أبدا»."_s);
        const QRectF line = pane.firstLine();
        const qreal right = pane.layout().columnLeft() + pane.layout().columnWidth();
        QVERIFY2(std::abs(line.right() - right) < 2, qPrintable(QString::number(line.right())));
        // The point where the first word stands is its place in the text.
        const Span word{0, 3};
        pane.editor.setCaret(1);
        const QPoint point = pane.editor.cursorRect().center();
        QVERIFY(point.x() > pane.editor.viewport()->width() / 2);
        QVERIFY(word.contains(pane.editor.cursorForPosition(point).position()));
    }

    void anArabicTitleStandsWhereTheOthersDo()
    {
        QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.open(folder.path(), u"اتفاق جديد\n\nقال الوزير سامي العلي: «لن نقبل بذلك أبدا»."_s);
        QLabel *title = nullptr;
        for (QLabel *label : f.window.findChild<QWidget *>(u"articleHeader"_s)->findChildren<QLabel *>()) {
            if (label->text() == f.session.document().title)
                title = label;
        }
        QVERIFY(title);
        const QImage image = title->grab().toImage();
        const QColor page = image.pixelColor(image.width() - 1, 0);
        const int half = image.width() / 2;
        bool left = false;
        bool right = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                (x < half ? left : right) |= image.pixelColor(x, y) != page;
        }
        QVERIFY(left && !right);
    }

    void aMirroredWindowHasItsOverviewAtTheOtherSide()
    {
        Pane pane(paragraphs(3));
        QVERIFY(pane.editor.overview()->x() > pane.editor.viewport()->x());
        pane.editor.setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        pane.editor.resize(901, 600);
        QCoreApplication::processEvents();
        QVERIFY(pane.editor.overview()->geometry().right() <= pane.editor.viewport()->geometry().left());
        QVERIFY(pane.editor.rect().contains(pane.editor.overview()->geometry()));
        pane.editor.setLayoutDirection(Qt::LeftToRight); // at once
        QVERIFY(pane.editor.overview()->x() > pane.editor.viewport()->x());
        pane.editor.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(pane.editor.overview()->geometry().right() <= pane.editor.viewport()->geometry().left());
        QVERIFY(pane.editor.rect().contains(pane.editor.overview()->geometry()));
    }

    void theCaretGoesFromOneSignToTheNextAsAReaderSeesThem_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::newRow("letter") << u"a"_s;
        QTest::newRow("emoji") << u"😀"_s;
        QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s;
        QTest::newRow("flag") << u"🇰🇿"_s;
        QTest::newRow("skin") << u"👍🏽"_s;
        QTest::newRow("combining") << u"e\u0301"_s;
        QTest::newRow("two marks") << u"q\u0323\u0307"_s;
        QTest::newRow("hangul") << u"\u1112\u1161\u11ab"_s;
        QTest::newRow("devanagari") << u"क्षि"_s;
        QTest::newRow("keycap") << u"1️⃣"_s;
    }
    void theCaretGoesFromOneSignToTheNextAsAReaderSeesThem()
    {
        QFETCH(QString, sign);
        const int length = int(sign.size());
        Pane pane(u"ab"_s + sign + u"cd"_s);
        pane.editor.setFocus();
        pane.editor.setCaret(2);
        QTest::keyClick(&pane.editor, Qt::Key_Right);
        QCOMPARE(pane.editor.caret(), 2 + length);
        QTest::keyClick(&pane.editor, Qt::Key_Left);
        QCOMPARE(pane.editor.caret(), 2);
        QTest::keyClick(&pane.editor, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(pane.editor.selectedSpan(true), (Span{2, 2 + length}));
        // A caret or selection that is set is moved out of it.
        for (int inside = 3; inside < 2 + length; ++inside) {
            pane.editor.setCaret(inside);
            QVERIFY2(pane.editor.caret() <= 2 || pane.editor.caret() >= 2 + length,
                     qPrintable(QString::number(inside)));
        }
        if (length > 1) {
            pane.editor.select({0, 3});
            QCOMPARE(pane.editor.selectedSpan(true), (Span{0, 2 + length}));
            pane.editor.select({3, 4 + length});
            QCOMPARE(pane.editor.selectedSpan(true), (Span{2, 4 + length}));
        }
    }
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
