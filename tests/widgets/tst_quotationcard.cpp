// SPDX-License-Identifier: GPL-3.0-or-later
// The quotation by mouse and in the inspector, on the real window.
#include "tests/widgets/windowfixture.h"

#include "models/core/quotation.h"
#include "models/editing/navigation.h"
#include "models/editing/tagsetdraft.h"
#include "models/session/tagsetediting.h"
#include "tests/runner.h"
#include "widgets/panels/partlist.h"

#include <QtGui/QUndoStack>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

QString cardArticle()
{
    return u"Le port attend\n\n« Nous rouvrirons le port mardi », a déclaré la préfète Anne Morel. "
           "Le maire Luc Perrin a répondu que la ville « n'avait pas été prévenue par Paris ».\n\n"
           "Le vent souffle fort ce soir sur la jetée. Personne ne parle.\n"_s;
}

} // namespace

class TestQuotationCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<WindowFixture>(m_folder->path());
        m_window->open(m_folder->path(), cardArticle());
        m_quotation = m_window->find(u"« Nous rouvrirons le port mardi »", Tags::Quotation)->id;
    }
    void cleanup() { m_window.reset(); }

    void draggingAQuotationToAnotherSpeakerLinksThem()
    {
        WindowFixture &f = *m_window;
        const AnnotationId mayor = f.find(u"Le maire Luc Perrin", Tags::Source)->id;
        drag(at(u"rouvrirons", 2), at(u"maire", 2), Qt::ControlModifier);
        QCOMPARE(f.set().find(m_quotation)->targets(LinkRole::Source), QList{mayor}); // and nobody else
        QCOMPARE(f.editor().currentAnnotation(), m_quotation);
    }

    void aBracketIsDraggedAsWell()
    {
        WindowFixture &f = *m_window;
        const AnnotationId mayor = f.find(u"Le maire Luc Perrin", Tags::Source)->id;
        const QPoint line = at(u"« Nous", 0);
        QPoint bracket;
        for (int x = line.x() - 1; x > 0 && bracket.isNull(); --x) {
            const auto here = f.editor().annotationsAt({x, line.y()});
            if (x < line.x() - 10 && here.size() == 1 && here.first()->id == m_quotation)
                bracket = {x, line.y()};
        }
        QVERIFY(!bracket.isNull());
        drag(bracket, at(u"maire", 2));
        QVERIFY(f.set().find(m_quotation)->targets(LinkRole::Source).contains(mayor));
    }

    void escapeLeavesADrag()
    {
        WindowFixture &f = *m_window;
        const int steps = f.session.undoStack()->index();
        QWidget *page = f.editor().viewport();
        QTest::mousePress(page, Qt::LeftButton, Qt::ControlModifier, at(u"rouvrirons", 2));
        QTest::mouseMove(page, at(u"maire", 2));
        f.press(Qt::Key_Escape);
        QTest::mouseRelease(page, Qt::LeftButton, {}, at(u"maire", 2));
        QCOMPARE(f.session.undoStack()->index(), steps);
    }

    void droppedOnASpeakerInTheListItIsHis()
    {
        WindowFixture &f = *m_window;
        auto *tree = f.window.findChild<QTreeView *>(u"annotationTree"_s);
        tree->expandAll();
        QModelIndex row;
        for (QModelIndex index = tree->model()->index(0, 0); index.isValid(); index = tree->indexBelow(index)) {
            if (index.data().toString() == u"Luc Perrin")
                row = index;
        }
        QVERIFY(row.isValid());
        tree->scrollTo(row);
        const QPoint place = tree->viewport()->mapToGlobal(tree->visualRect(row).center());
        drag(at(u"rouvrirons", 2), f.editor().viewport()->mapFromGlobal(place), Qt::ControlModifier);
        QCOMPARE(f.session.speakers()->name(Quotation::of(f.set(), m_quotation).speaker()), u"Luc Perrin"_s);
    }

    void anotherCueIsPickedFromTheCard()
    {
        WindowFixture &f = *m_window;
        f.editor().setCurrentAnnotation(m_quotation);
        auto *pick = f.window.findChild<QToolButton *>(u"pick.cue"_s);
        QVERIFY(pick->isVisible());
        QTest::mouseClick(pick, Qt::LeftButton);
        QVERIFY(f.editor().isPicking());
        QTest::mouseClick(f.editor().viewport(), Qt::LeftButton, {}, at(u"souffle", 2)); // no annotation yet
        const Annotation *cue = f.find(u"souffle", Tags::Cue);
        QVERIFY(cue);
        QVERIFY(f.set().find(m_quotation)->targets(LinkRole::Cue).contains(cue->id));
        // Words that are selected are taken at once.
        f.editor().setCurrentAnnotation(m_quotation);
        f.select(u"Le vent");
        QTest::mouseClick(f.window.findChild<QToolButton *>(u"pick.source"_s), Qt::LeftButton);
        const Annotation *source = f.find(u"Le vent", Tags::Source);
        QVERIFY(source);
        QVERIFY(f.set().find(m_quotation)->targets(LinkRole::Source).contains(source->id));
    }

    void nestedQuotationsAreShownOnBothCards()
    {
        WindowFixture &f = *m_window;
        f.select(u"le port mardi");
        f.press(Qt::Key_Q);
        const AnnotationId nested = f.current()->id;
        QVERIFY(nested != m_quotation);
        QCOMPARE(f.set().find(nested)->targets(LinkRole::Parent), QList{m_quotation});
        auto *parent = f.window.findChild<PartList *>(u"parent"_s);
        QVERIFY(parent->isVisible());
        const QList<QToolButton *> parts = parent->findChildren<QToolButton *>(u"part"_s);
        QTest::mouseClick(parts.last(), Qt::LeftButton); // one before it may still be on its way out
        QCOMPARE(f.editor().currentAnnotation(), m_quotation);
        auto *holds = f.window.findChild<PartList *>(u"nested"_s);
        QVERIFY(holds->isVisible());
        QCOMPARE(holds->parts().size(), 1);
        QCOMPARE(holds->parts().first().id, nested);
        QVERIFY(!parent->isVisible());
    }

    void clicksAndKeyGoThroughAStackAndSayWhere()
    {
        WindowFixture &f = *m_window;
        const Annotation *country = f.find(u"Paris", Tags::Country);
        if (!country) {
            f.select(u"Paris");
            f.press(Qt::Key_K);
            country = f.find(u"Paris", Tags::Country);
        }
        const AnnotationId id = country->id;
        f.editor().setCurrentAnnotation({});
        const QPoint place = at(u"Paris", 2);
        QTest::mouseClick(f.editor().viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(f.editor().currentAnnotation(), id);
        QTest::mouseClick(f.editor().viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(f.current()->tag, Tags::Quotation);
        QCOMPARE(hint(), u"2 of 2 here: Quotation"_s);
        f.press(Qt::Key_G);
        QCOMPARE(f.editor().currentAnnotation(), id);
        QCOMPARE(hint(), u"1 of 2 here: Country"_s);
    }

    void oneKeyEachDecidesAndGoesOn()
    {
        WindowFixture &f = *m_window;
        auto *progress = f.window.findChild<QProgressBar *>(u"decided"_s);
        const int left = undecidedCount(f.set());
        QVERIFY(left >= 2);
        QVERIFY(f.action("annotate.rapid")->isChecked());
        f.press(Qt::Key_Return); // nothing chosen: to the first
        const AnnotationId first = f.current()->id;
        QCOMPARE(undecidedCount(f.set()), left);
        f.press(Qt::Key_Return);
        QVERIFY(f.set().find(first)->status == Status::Confirmed);
        const AnnotationId second = f.current()->id;
        QVERIFY(second != first);
        f.press(Qt::Key_E); // to the fields, and back
        QVERIFY(!f.editor().hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(f.editor().hasFocus());
        QCOMPARE(f.current()->id, second);
        f.press(Qt::Key_Backspace);
        QVERIFY(f.set().find(second)->status == Status::Rejected);
        QCOMPARE(undecidedCount(f.set()), left - 2);
        QTRY_COMPARE(progress->maximum() - progress->value(), left - 2);
        for (int i = 0; i < left; ++i)
            f.press(Qt::Key_Return);
        QCOMPARE(undecidedCount(f.set()), 0);
        QTRY_COMPARE(progress->value(), progress->maximum());
    }

    void aNoteStaysWithWhatItWasWrittenOn()
    {
        WindowFixture &f = *m_window;
        f.editor().setCurrentAnnotation(m_quotation);
        auto *note = f.window.findChild<QPlainTextEdit *>(u"note"_s);
        note->setFocus();
        QTest::keyClicks(note, u"a verifier"_s);
        f.trigger("annotate.next"); // without leaving the field
        QCOMPARE(f.set().find(m_quotation)->attributes.value(Attribute::Note), u"a verifier"_s);
        QVERIFY(f.current()->attributes.value(Attribute::Note).isEmpty());
    }

    void aShortReasonAfterALongOneTakesOneLine()
    {
        WindowFixture &f = *m_window;
        f.editor().setCurrentAnnotation(m_quotation);
        const auto *found = f.window.findChild<QLabel *>(u"confidence"_s);
        const int line = found->fontMetrics().height();
        QTRY_VERIFY(found->height() > 2 * line);
        f.editor().setCurrentAnnotation(f.find(u"Le maire Luc Perrin", Tags::Source)->id);
        QTRY_VERIFY2(found->height() < 2 * line, qPrintable(found->text()));
    }

    void theLinksOfAllQuotationsAreDrawnOnRequest()
    {
        WindowFixture &f = *m_window;
        f.editor().setCurrentAnnotation({});
        const QImage without = f.editor().viewport()->grab().toImage();
        f.trigger("view.allLinks");
        QVERIFY(f.editor().viewport()->grab().toImage() != without);
        f.trigger("view.allLinks");
        QCOMPARE(f.editor().viewport()->grab().toImage(), without);
    }

    void theCardFitsItsPanelAndSaysOnlyWhatConcernsTheTag()
    {
        WindowFixture &f = *m_window;
        TagsetDraft draft(f.session.tagset());
        const TagId figure = draft.add(u"Figure"_s);
        Tag look = *draft.find(figure);
        look.shortcut = u"Y"_s;
        draft.setLook(look);
        const QString name = u"Unit of what is counted, in the words of the convention"_s;
        draft.addValue(figure, draft.addAttribute(figure, name), u"percent"_s);
        f.session.tagsetEditing().apply(draft.change());
        QTRY_VERIFY(f.session.tagset().find(figure));
        auto *dock = f.window.findChild<QDockWidget *>(u"inspectorDock"_s);
        f.window.resizeDocks({dock}, {240}, Qt::Horizontal);
        const auto fits = [dock] {
            const auto *page = dock->findChild<QScrollArea *>();
            QStringList widths; // of what is in it, to tell what is too wide
            for (const QWidget *part : page->widget()->findChildren<QWidget *>()) {
                if (part->isVisible() && part->minimumSizeHint().width() > 60)
                    widths.append(part->objectName() + QLatin1StringView(part->metaObject()->className()) + u' ' +
                                  QString::number(part->minimumSizeHint().width()));
            }
            QTRY_VERIFY2(page->widget()->width() <= page->viewport()->width(),
                         qPrintable(u"%1 > %2: "_s.arg(page->widget()->width()).arg(page->viewport()->width()) +
                                    widths.join(u", "_s)));
        };
        const auto owner = [dock] {
            const QList<QLabel *> labels = dock->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [](const QLabel *label) { return label->isVisible() && label->text() == u"Belongs to"; });
        };
        f.select(u"jetée");
        f.press(Qt::Key_S);
        f.editor().setCurrentAnnotation(f.find(u"jetée", Tags::Source)->id);
        QVERIFY(owner()); // of none yet, and it says how
        fits();
        f.select(u"fort");
        f.press(Qt::Key_Y);
        QVERIFY(f.find(u"fort", figure));
        f.editor().setCurrentAnnotation(f.find(u"fort", figure)->id);
        QVERIFY(!owner());
        fits();
    }

private:
    QString hint() const { return m_window->window.findChild<QLabel *>(u"hint"_s)->text(); }

    QPoint at(QStringView words, int offset)
    {
        QTextCursor cursor(m_window->editor().document());
        cursor.setPosition(m_window->spanOf(words).begin + offset);
        return m_window->editor().cursorRect(cursor).center() + QPoint(2, 0);
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *page = m_window->editor().viewport();
        QTest::mousePress(page, Qt::LeftButton, modifiers, from);
        QTest::mouseMove(page, from + QPoint(20, 10));
        QTest::mouseMove(page, to);
        QTest::mouseRelease(page, Qt::LeftButton, modifiers, to);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_window;
    AnnotationId m_quotation;
};

QTEST_MAIN(TestQuotationCard)
#include "tst_quotationcard.moc"
