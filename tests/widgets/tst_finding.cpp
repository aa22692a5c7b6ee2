// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/tagsetdraft.h"
#include "models/session/tagsetediting.h"
#include "tests/runner.h"
#include "tests/widgets/windowfixture.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

struct FindFixture : WindowFixture
{
    using WindowFixture::WindowFixture;

    template<typename Widget> Widget *part(const QString &name) { return window.findChild<Widget *>(name); }
    QLineEdit *field() { return part<QLineEdit>(u"findText"_s); }
    QString count() { return part<QLabel>(u"findCount"_s)->text(); }
    void type(const QString &text)
    {
        field()->clear();
        QTest::keyClicks(field(), text);
    }
    void look(const QString &where)
    {
        auto *scope = part<QComboBox>(u"findScope"_s);
        scope->setCurrentIndex(scope->findText(where));
    }
    Span selected() { return editor().selectedSpan(true); }
};
} // namespace

/** The bar under the text: finding, and going to a paragraph. */
class TestFinding : public QObject
{
    Q_OBJECT

    void open(FindFixture &f, const QString &text)
    {
        f.session.createUnsavedProject(m_folder->filePath(u"projects"_s));
        QTRY_VERIFY(f.session.isOpen());
        f.session.addDocuments({{.title = u"Essai"_s, .text = text, .language = u"fr"_s}}, true);
        QTRY_VERIFY(f.session.hasDocument() && f.session.articlesToAnalyse() == 0);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void findsWhileOneTypesAndGoesRoundTheEnd()
    {
        FindFixture f(m_folder->path());
        open(f, u"Le vin et le pain.\n\nLe pain est bon, le Pain aussi.\n"_s);
        QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(f.window.focusWidget(), f.field());
        f.type(u"pain"_s);
        QCOMPARE(f.count(), u"1 of 3"_s);
        QCOMPARE(f.selected(), f.spanOf(u"pain"));
        QTest::keyClick(f.field(), Qt::Key_Return);
        QCOMPARE(f.count(), u"2 of 3"_s);
        f.trigger("edit.findNext");
        QCOMPARE(f.selected(), f.spanOf(u"Pain"));
        f.trigger("edit.findNext");
        QCOMPARE(f.count(), u"↻ 1 of 3"_s); // round the end, and it says so
        QTest::keyClick(f.field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(f.count(), u"↺ 3 of 3"_s);
        QTest::keyClick(f.field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(f.count(), u"2 of 3"_s);
        f.type(u"miel"_s);
        QCOMPARE(f.count(), u"No hits"_s);
        QTest::keyClick(f.field(), Qt::Key_Escape);
        QVERIFY(f.part<QWidget>(u"findBar"_s)->isHidden());
        QCOMPARE(f.window.focusWidget(), &f.editor());
    }

    void tabGoesThroughTheBarAsItStands()
    {
        FindFixture f(m_folder->path());
        open(f, u"Un vin.\n"_s);
        f.trigger("edit.find");
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.type(u"vin"_s);
        QList<int> places;
        for (int i = 0; i < 9; ++i) {
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now && f.part<QWidget>(u"findBar"_s)->isAncestorOf(now));
            places.append(now->x());
            QTest::keyClick(now, Qt::Key_Tab);
        }
        QVERIFY(std::ranges::is_sorted(places));
    }

    void looksWithinATagOfOnesOwn()
    {
        FindFixture f(m_folder->path());
        open(f, u"Le pain, puis le pain.\n"_s);
        TagsetDraft draft(f.session.tagset());
        const TagId food = draft.add(u"Food"_s);
        Tag look = *draft.find(food);
        look.shortcut = u"Y"_s;
        draft.setLook(look);
        f.session.tagsetEditing().apply(draft.change());
        auto *scope = f.part<QComboBox>(u"findScope"_s);
        QTRY_VERIFY(scope->findText(u"In “Food”"_s) >= 0);
        f.editor().setFocus();
        f.editor().select(f.spanOf(u"pain"));
        f.press(Qt::Key_Y);
        QVERIFY(f.find(u"pain", food));
        f.trigger("edit.find");
        f.type(u"pain"_s);
        QCOMPARE(f.count(), u"1 of 2"_s);
        f.look(u"In “Food”"_s);
        QCOMPARE(f.count(), u"1 of 1"_s);
        scope->window()->resize(1400, 800);
        QTRY_VERIFY(scope->width() >= scope->sizeHint().width()); // its words are not cut
    }

    void takesTheSelectionAndStandsOverEscapeInTheText()
    {
        FindFixture f(m_folder->path());
        open(f, u"Un vin, deux vins, un vin.\n"_s);
        f.select(u"vins");
        f.trigger("edit.find");
        QCOMPARE(f.field()->text(), u"vins"_s);
        QCOMPARE(f.count(), u"1 of 1"_s);
        f.editor().setFocus();
        f.press(Qt::Key_Escape);
        QVERIFY(f.part<QWidget>(u"findBar"_s)->isHidden());
    }

    void optionsNarrowWhatIsFoundAndAreKept()
    {
        {
            FindFixture f(m_folder->path());
            open(f, u"Un vin, deux vins, un Vin.\n"_s);
            f.trigger("edit.find");
            f.type(u"vin"_s);
            QCOMPARE(f.count(), u"1 of 3"_s);
            f.part<QToolButton>(u"findWord"_s)->setChecked(true);
            QCOMPARE(f.count(), u"1 of 2"_s);
            f.part<QToolButton>(u"findCase"_s)->setChecked(true);
            QCOMPARE(f.count(), u"1 of 1"_s);
        }
        FindFixture again(m_folder->path());
        QVERIFY(again.part<QToolButton>(u"findWord"_s)->isChecked());
        QVERIFY(again.part<QToolButton>(u"findCase"_s)->isChecked());
        QVERIFY(!again.part<QToolButton>(u"findExpression"_s)->isChecked());
    }

    void saysWhatIsWrongWithAnExpression()
    {
        FindFixture f(m_folder->path());
        open(f, u"Un vin, deux vins.\n"_s);
        f.trigger("edit.find");
        f.part<QToolButton>(u"findExpression"_s)->setChecked(true);
        f.type(u"vin("_s);
        auto *error = f.part<QLabel>(u"findError"_s);
        QTRY_VERIFY(error->text().contains(u"Not a regular expression"));
        QVERIFY(!error->isVisible()); // one may be typing on: the bar does not jump
        QTRY_VERIFY(error->isVisible());
        QCOMPARE(f.count(), QString());
        f.type(u"vins?\\b"_s);
        QTRY_VERIFY(error->isHidden());
        QTRY_COMPARE(f.count(), u"1 of 2"_s);
    }

    void anExpressionThatTakesLongStopsNobody()
    {
        FindFixture f(m_folder->path());
        open(f, u"Du vin, "_s + u"a"_s.repeated(20'000) + u", du vin.\n"_s);
        f.trigger("edit.find");
        f.part<QToolButton>(u"findExpression"_s)->setChecked(true);
        QElapsedTimer time;
        time.start();
        f.field()->setText(u"(a|aa|aaa)+[xy]|vin"_s);
        QVERIFY(time.elapsed() < 1000); // else as long as the expression takes
        QTest::keyClick(f.field(), Qt::Key_Return);
        auto *error = f.part<QLabel>(u"findError"_s);
        QTRY_VERIFY(error->text().contains(u"too long"));
        QCOMPARE(f.selected(), f.spanOf(u"vin")); // what was found is shown
        f.type(u"vin"_s);
        QTRY_COMPARE(f.count(), u"1 of 2"_s);
        QVERIFY(error->isHidden());
    }

    void looksWithinATagAndFollowsItsChanges()
    {
        FindFixture f(m_folder->path());
        open(f, u"Le pain, puis le pain du pain. Rien.\n"_s);
        f.editor().select(f.spanOf(u"le pain du pain"));
        f.trigger("annotate.tag.quotation");
        f.editor().setCaret(0);
        f.trigger("edit.find");
        f.type(u"pain"_s);
        QCOMPARE(f.count(), u"1 of 3"_s);
        f.look(u"In quotations"_s);
        QCOMPARE(f.count(), u"1 of 2"_s);
        f.look(u"Outside quotations"_s);
        QCOMPARE(f.count(), u"1 of 1"_s);
        QCOMPARE(f.selected(), f.spanOf(u"pain"));
        f.editor().setCurrentAnnotation(f.find(u"le pain du pain", Tags::Quotation)->id);
        f.trigger("annotate.delete");
        QTRY_VERIFY(f.count().startsWith(u"3 hit"));
    }

    void searchesALongTextOnAnotherThread()
    {
        FindFixture f(m_folder->path());
        QString text;
        while (text.size() < 300'000)
            text += u"Le vin est tiré, il faut le boire.\n"_s;
        text += u"Rien que du miel.\n"_s;
        open(f, text);
        f.trigger("edit.find");
        f.type(u"miel"_s);
        QTRY_COMPARE(f.count(), u"1 of 1"_s);
        QTRY_COMPARE(f.selected(), f.spanOf(u"miel")); // fewer letters have one hit too
        f.field()->setText(u"vin"_s);
        f.session.closeProject(); // what is still being looked for is forgotten
        QVERIFY(f.part<QWidget>(u"findBar"_s)->isHidden());
    }

    void goesToAParagraphByItsNumber()
    {
        FindFixture f(m_folder->path());
        open(f, u"Un.\n\nDeux.\n\n\nTrois.\n"_s);
        QTest::keyClick(&f.window, Qt::Key_G, Qt::ControlModifier);
        auto *number = f.part<QSpinBox>(u"paragraphNumber"_s);
        QTRY_VERIFY(number->isVisible());
        QCOMPARE(number->maximum(), 3);
        QCOMPARE(number->value(), 1);
        QTest::keyClicks(number, u"3"_s);
        QCOMPARE(f.editor().caret(), f.spanOf(u"Trois").begin);
        QTest::keyClick(number, Qt::Key_Escape);
        QCOMPARE(f.editor().caret(), 0);
        f.trigger("edit.goToParagraph");
        QTest::keyClicks(number, u"2"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(f.editor().caret(), f.spanOf(u"Deux").begin);
        QVERIFY(f.part<QWidget>(u"paragraphBar"_s)->isHidden());
        QCOMPARE(f.window.focusWidget(), &f.editor());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestFinding)
#include "tst_finding.moc"
