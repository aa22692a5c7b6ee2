// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/occurrencemodel.h"
#include "tests/runner.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/dialogs/occurrencesdialog.h"

#include <QtGui/QUndoStack>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTreeView>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

struct DialogFixture : WindowFixture
{
    using WindowFixture::WindowFixture;

    OccurrencesDialog *dialog() { return window.findChild<OccurrencesDialog *>(); }
    template<typename Widget> Widget *part(const QString &name) { return dialog()->findChild<Widget *>(name); }
    const OccurrenceModel &model()
    {
        return *qobject_cast<const OccurrenceModel *>(part<QTreeView>(u"occurrences"_s)->model());
    }
    int tagged(const TagId &tag)
    {
        return static_cast<int>(std::ranges::count_if(
            set().all(), [&tag](const Annotation *one) { return one->tag == tag && one->isVisible(); }));
    }
};
} // namespace

/** The dialog of all occurrences, on the real window. */
class TestOccurrences : public QObject
{
    Q_OBJECT

    void open(DialogFixture &f)
    {
        f.session.createUnsavedProject(m_folder->filePath(u"projects"_s));
        QTRY_VERIFY(f.session.isOpen());
        f.session.addDocuments(
            {{.title = u"A"_s, .text = u"La Zubrowka part. La Zubrowka dort.\n"_s, .language = u"fr"_s},
             {.title = u"B"_s, .text = u"Rien de la Zubrowka.\n"_s, .language = u"fr"_s}},
            true);
        QTRY_VERIFY(f.session.hasDocument() && f.session.articlesToAnalyse() == 0);
        QTRY_COMPARE(f.session.documents().size(), 2);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void tagsTheSelectionAtEveryPlaceOfTheArticleWithThreeKeys()
    {
        DialogFixture f(m_folder->path());
        open(f);
        const int before = f.tagged(Tags::Country);
        f.select(u"Zubrowka");
        QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(f.dialog());
        QCOMPARE(f.part<QLineEdit>(u"words"_s)->text(), u"Zubrowka"_s);
        QTRY_COMPARE(f.model().tickedCount(), 2);
        QTRY_COMPARE(QApplication::activeWindow(), f.dialog()); // until then the key is the text's
        QTest::keyClick(f.part<QLineEdit>(u"words"_s), Qt::Key_Return);
        QTRY_VERIFY(!f.dialog());
        QCOMPARE(f.tagged(Tags::Country), before + 2);
        f.session.undoStack()->undo();
        QCOMPARE(f.tagged(Tags::Country), before);
    }

    void startsFromTheChosenAnnotationAndGreysWhatIsTagged()
    {
        DialogFixture f(m_folder->path());
        open(f);
        f.select(u"Zubrowka");
        f.trigger("annotate.tag.source");
        f.trigger("annotate.everywhere");
        QCOMPARE(f.part<QComboBox>(u"tag"_s)->currentData().toString(), Tags::Source);
        QTRY_COMPARE(f.model().count(), 2);
        QCOMPARE(f.model().tickedCount(), 1);
        f.part<QRadioButton>(u"everywhere"_s)->setChecked(true);
        QTRY_COMPARE(f.model().count(), 3);
        QTRY_COMPARE(f.model().tickedCount(), 2);
        f.part<QPushButton>(u"do"_s)->click();
        QTRY_VERIFY(!f.dialog());
        QVERIFY(f.window.findChild<QLabel *>(u"hint"_s)->text().startsWith(u"Done at"));
        QVERIFY(f.session.flush());
        f.session.openDocument(f.session.documents().at(1).id);
        QTRY_COMPARE(f.session.document().title, u"B"_s);
        QCOMPARE(f.tagged(Tags::Source), 1);
    }

    void takesTheSearchOfTheFindBar()
    {
        DialogFixture f(m_folder->path());
        open(f);
        f.trigger("edit.find");
        QTest::keyClicks(f.window.findChild<QLineEdit *>(u"findText"_s), u"zub"_s);
        f.trigger("annotate.everywhere");
        QCOMPARE(f.part<QLineEdit>(u"words"_s)->text(), u"zub"_s);
        QVERIFY(f.part<QCheckBox>(u"ignoreCase"_s)->isChecked());
        QVERIFY(!f.part<QCheckBox>(u"wholeWords"_s)->isChecked());
        QTRY_COMPARE(f.model().count(), 2);
    }

    void needsAValueForSomeActs()
    {
        DialogFixture f(m_folder->path());
        open(f);
        f.select(u"Zubrowka");
        f.trigger("annotate.tag.country");
        f.trigger("annotate.everywhere");
        QTRY_COMPARE(f.model().count(), 2);
        auto *kind = f.part<QComboBox>(u"kind"_s);
        kind->setCurrentIndex(kind->findText(u"Set the country"_s));
        QVERIFY(f.part<QWidget>(u"country"_s)->isVisible());
        QVERIFY(!f.part<QWidget>(u"tag"_s)->isVisible());
        QVERIFY(!f.part<QPushButton>(u"do"_s)->isEnabled());
        kind->setCurrentIndex(kind->findText(u"Remove the tag"_s));
        QVERIFY(f.part<QPushButton>(u"do"_s)->isEnabled());
        QCOMPARE(f.model().tickedCount(), 1);
        f.part<QPushButton>(u"do"_s)->click();
        QTRY_VERIFY(!f.dialog());
        QVERIFY(!f.find(u"Zubrowka", Tags::Country));
    }

    void theSpeakerIsTheOneThereOrNobody()
    {
        DialogFixture f(m_folder->path());
        open(f);
        f.select(u"Zubrowka");
        f.trigger("annotate.tag.source");
        const auto offered = [&f] {
            f.trigger("annotate.everywhere");
            auto *kind = f.part<QComboBox>(u"kind"_s);
            kind->setCurrentIndex(kind->findText(u"Set the speaker"_s));
            return f.part<QComboBox>(u"speaker"_s)->currentText();
        };
        QCOMPARE(offered(), u"Zubrowka"_s);
        f.dialog()->reject();
        QTRY_VERIFY(!f.dialog());
        f.editor().setCaret(f.spanOf(u"part").begin);
        QCOMPARE(offered(), QString());
        QVERIFY(!f.part<QPushButton>(u"do"_s)->isEnabled());
    }

    void saysWhatIsWrongAndIsCancelled()
    {
        DialogFixture f(m_folder->path());
        open(f);
        f.trigger("annotate.everywhere");
        auto *words = f.part<QLineEdit>(u"words"_s);
        words->clear();
        QTest::keyClicks(words, u"Andorre"_s);
        QTRY_COMPARE(f.part<QLabel>(u"counts"_s)->text(), u"Found nowhere."_s);
        QVERIFY(!f.part<QPushButton>(u"do"_s)->isEnabled());
        QTRY_COMPARE(QApplication::activeWindow(), f.dialog());
        QTest::keyClick(words, Qt::Key_Escape);
        QTRY_VERIFY(!f.dialog());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestOccurrences)
#include "tst_occurrences.moc"
