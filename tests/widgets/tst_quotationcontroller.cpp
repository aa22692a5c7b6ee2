// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quotation.h"
#include "models/editing/quoting.h"
#include "tests/runner.h"
#include "tests/widgets/plainwindow.h"
#include "widgets/dialogs/pickerdialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QUndoStack>
#include <QtWidgets/QLabel>

using namespace Guillemet;
using namespace Qt::StringLiterals;

/** Quotations are made, moved and nested by keys, with the parts that the analysis proposes. */
class TestQuotationController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Span>(); }
    void init() { m_window = std::make_unique<PlainWindow>(); }
    void cleanup() { m_window.reset(); }

    void oneKeyMakesAQuotationAndEnterConfirmsWhatIsProposed()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.rejectAll");
        const QString before = print(f.set(), f.text());
        const int steps = f.session.undoStack()->index();
        f.select(u"« Nous rouvrirons le port mardi »");
        f.press(Qt::Key_Q);
        const AnnotationId id = f.current()->id;
        QTRY_VERIFY(Acts::hasProposals(f.set(), id));
        Quotation whole = Quotation::of(f.set(), id);
        QVERIFY(whole.content->status == Status::Confirmed);
        QVERIFY(whole.content->quoteType() == QuoteType::Direct);
        QCOMPARE(whole.cues.first()->text(f.text()), u"a déclaré"_s);
        QCOMPARE(whole.sources.first()->text(f.text()), u"la préfète Anne Morel"_s);
        QVERIFY(whole.cues.first()->status == Status::Suggested);
        QCOMPARE(f.session.speakers()->name(whole.speaker()), u"Anne Morel"_s);
        QTRY_VERIFY(f.window.findChild<QLabel *>(u"hint"_s)->text().contains(u"Anne Morel"));
        QCOMPARE(f.session.undoStack()->index(), steps + 1); // one step with the proposals
        f.press(Qt::Key_Return);
        whole = Quotation::of(f.set(), id);
        QVERIFY(whole.cues.first()->status == Status::Confirmed);
        QVERIFY(whole.sources.first()->status == Status::Confirmed);
        f.trigger("edit.undo");
        f.trigger("edit.undo");
        QCOMPARE(print(f.set(), f.text()), before);
    }

    void theNextQuotationIsAskedForAndTheOneBeforeConfirmedByOneKey()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.rejectAll");
        const QString before = print(f.set(), f.text());
        f.editor().setCaret(0);
        const int steps = f.session.undoStack()->index();
        f.press(Qt::Key_Q, Qt::ShiftModifier);
        QTRY_VERIFY(f.current());
        const AnnotationId first = f.current()->id;
        QCOMPARE(f.current()->text(f.text()), u"« Nous rouvrirons le port mardi »"_s);
        QTRY_VERIFY(Acts::hasProposals(f.set(), first));
        QCOMPARE(f.session.undoStack()->index(), steps + 1);
        f.press(Qt::Key_Q, Qt::ShiftModifier);
        QTRY_VERIFY(f.current() && f.current()->id != first);
        QVERIFY(!Acts::hasProposals(f.set(), first)); // confirmed
        QVERIFY(f.current()->begin() > f.set().find(first)->end());
        for (int more = 0; more < 3; ++more) { // to the last, and no further
            f.press(Qt::Key_Q, Qt::ShiftModifier);
            QTest::qWait(200);
        }
        QTRY_VERIFY(f.window.findChild<QLabel *>(u"hint"_s)->text().contains(u"not tagged"));
        while (f.session.undoStack()->index() > steps)
            f.trigger("edit.undo");
        QCOMPARE(print(f.set(), f.text()), before);
    }

    void escapeDropsWhatIsProposedAndKeepsTheQuotation()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.rejectAll");
        f.select(u"« Nous rouvrirons le port mardi »");
        f.press(Qt::Key_Q);
        const AnnotationId id = f.current()->id;
        QTRY_VERIFY(Acts::hasProposals(f.set(), id));
        f.press(Qt::Key_Escape);
        const Quotation whole = Quotation::of(f.set(), id);
        QVERIFY(whole);
        QVERIFY(whole.cues.isEmpty() && whole.sources.isEmpty());
        QVERIFY(whole.speaker().isNull());
        // Asking again brings them back.
        f.press(Qt::Key_Q);
        QTRY_VERIFY(Acts::hasProposals(f.set(), id));
        // Escape on what is decided only leaves it.
        f.press(Qt::Key_Return);
        f.editor().setCurrentAnnotation(id);
        const QString decided = print(f.set(), f.text());
        f.press(Qt::Key_Escape);
        QCOMPARE(print(f.set(), f.text()), decided);
        QVERIFY(f.editor().currentAnnotation().isNull());
    }

    void withoutASelectionTheAnalysisKnowsTheWords()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.rejectAll");
        f.editor().setCaret(f.spanOf(u"prévenue").begin);
        QVERIFY(!f.current());
        f.press(Qt::Key_Q);
        QTRY_VERIFY(f.current());
        QCOMPARE(f.current()->text(f.text()), u"que la ville « n'avait pas été prévenue »"_s);
        QVERIFY(f.current()->quoteType() == QuoteType::Mixed);
        QVERIFY(!Quotation::of(f.set(), f.current()->id).cues.isEmpty());
        f.editor().setCaret(f.spanOf(u"jetée").begin);
        f.press(Qt::Key_Q);
        QTRY_VERIFY(f.window.findChild<QLabel *>(u"hint"_s)->text().contains(u"No quotation"));
    }

    void aSuggestionThatMeansTheSameWordsTakesTheSelectedEdges()
    {
        WindowFixture &f = *m_window;
        const Annotation *suggested = f.find(u"que la ville « n'avait pas été prévenue »", Tags::Quotation);
        QVERIFY(suggested && suggested->status == Status::Suggested);
        const AnnotationId id = suggested->id;
        f.select(u"la ville « n'avait pas été prévenue »");
        f.press(Qt::Key_Q);
        QCOMPARE(f.current()->id, id);
        QCOMPARE(f.current()->text(f.text()), u"la ville « n'avait pas été prévenue »"_s);
        QVERIFY(f.current()->status == Status::Confirmed);
        QVERIFY(Quotation::of(f.set(), id).cues.first()->status == Status::Confirmed);
    }

    void aSelectionInsideMarksTakesTheMarks()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.rejectAll");
        const Span words = f.spanOf(u"Nous rouvrirons le port mardi");
        f.editor().setCaret(words.begin);
        for (int word = 0; word < 5; ++word)
            f.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        f.press(Qt::Key_Q);
        QTRY_VERIFY(f.current());
        QCOMPARE(f.current()->text(f.text()), u"« Nous rouvrirons le port mardi »"_s);
    }

    void aQuotationContinuesTheOneBefore()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.acceptAll");
        const Annotation *previous = f.find(u"que la ville « n'avait pas été prévenue »", Tags::Quotation);
        QVERIFY(previous);
        f.select(u"« Elle paiera. »");
        if (const Annotation *there = f.find(u"« Elle paiera. »", Tags::Quotation)) {
            f.editor().setCurrentAnnotation(there->id);
            f.press(Qt::Key_Delete);
            f.select(u"« Elle paiera. »");
        }
        f.press(Qt::Key_B);
        const Quotation made = Quotation::of(f.set(), f.current()->id);
        QVERIFY(made.content->quoteType() == QuoteType::Direct);
        QCOMPARE(made.sources, Quotation::of(f.set(), previous->id).sources);
        QCOMPARE(f.session.speakers()->name(made.speaker()), u"Luc Perrin"_s);
        // Two quotations become two fragments of one, and two again.
        const AnnotationId first = previous->id;
        f.press(Qt::Key_J);
        QCOMPARE(f.current()->id, first);
        QCOMPARE(f.current()->fragments.size(), 2);
        f.editor().setCaret(f.spanOf(u"« Elle paiera. »").begin);
        f.press(Qt::Key_X);
        QCOMPARE(f.set().find(first)->fragments.size(), 1);
        QVERIFY(f.find(u"« Elle paiera. »", Tags::Quotation));
        // The second is chosen, so that the key that joins takes the one that splits back.
        QCOMPARE(f.current(), f.find(u"« Elle paiera. »", Tags::Quotation));
        f.press(Qt::Key_J);
        QCOMPARE(f.current()->id, first);
        QCOMPARE(f.current()->fragments.size(), 2);
    }

    void aPartSelectedElsewhereInTheParagraphIsOfTheQuotationChosenBefore()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.acceptAll");
        const Annotation *quotation = f.find(u"« Nous rouvrirons le port mardi »", Tags::Quotation);
        QVERIFY(quotation);
        const AnnotationId id = quotation->id;
        f.editor().setCurrentAnnotation(f.find(u"que la ville « n'avait pas été prévenue »", Tags::Quotation)->id);
        f.press(Qt::Key_Delete);
        f.editor().goTo(id, f.set().find(id)->hull());
        f.select(u"répondu");
        QVERIFY(!f.current());
        f.press(Qt::Key_C);
        QCOMPARE(Quotation::of(f.set(), id).cues.size(), 2);
        // In another paragraph it is not.
        f.select(u"vent");
        QVERIFY(!f.current());
        f.press(Qt::Key_C);
        QCOMPARE(Quotation::of(f.set(), id).cues.size(), 2);
    }

    void whoNamesTheSpeakerGoesOnWithTheQuotation()
    {
        WindowFixture &f = *m_window;
        const Annotation *quotation = f.find(u"« Nous rouvrirons le port mardi »", Tags::Quotation);
        QVERIFY(quotation && Quotation::of(f.set(), quotation->id).sources.size() == 1);
        const AnnotationId id = quotation->id;
        f.editor().goTo(id, quotation->hull());
        const int caret = f.editor().caret();
        f.press(Qt::Key_S, Qt::ShiftModifier);
        auto *picker = f.window.findChild<PickerDialog *>();
        QVERIFY(picker);
        Q_EMIT picker->created(u"Jeanne Roy"_s);
        picker->reject();
        QCOMPARE(f.session.speakers()->name(Quotation::of(f.set(), id).speaker()), u"Jeanne Roy"_s);
        QCOMPARE(f.editor().currentAnnotation(), id);
        QCOMPARE(f.editor().caret(), caret);
        f.trigger("edit.undo");
        QCOMPARE(f.editor().currentAnnotation(), id);
    }

    void aQuotationMovesAndIsCopiedAsAWhole()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.acceptAll");
        const Annotation *quotation = f.find(u"« Nous rouvrirons le port mardi »", Tags::Quotation);
        QVERIFY(quotation);
        const AnnotationId id = quotation->id;
        f.editor().setCurrentAnnotation(id);
        f.select(u"Le vent souffle fort");
        f.press(Qt::Key_M, Qt::ShiftModifier);
        QCOMPARE(f.set().find(id)->text(f.text()), u"Le vent souffle fort"_s);
        QVERIFY(f.set().find(id)->quoteType() == QuoteType::Indirect);
        QCOMPARE(Quotation::of(f.set(), id).cues.first()->text(f.text()), u"a déclaré"_s);
        f.select(u"la mer monte");
        f.press(Qt::Key_C, Qt::ShiftModifier);
        const Quotation copy = Quotation::of(f.set(), f.current()->id);
        QVERIFY(copy.content->id != id);
        QCOMPARE(copy.content->text(f.text()), u"la mer monte"_s);
        QCOMPARE(copy.sources, Quotation::of(f.set(), id).sources);
    }

    void wordsTheAnalysisDoesNotKnowGetTheirPartsToo()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.rejectAll");
        f.select(u"la ville"); // nothing the analysis would call a quotation by itself
        f.press(Qt::Key_Q);
        const AnnotationId id = f.current()->id;
        QTRY_VERIFY(Acts::hasProposals(f.set(), id));
        QCOMPARE(Quotation::of(f.set(), id).sources.first()->text(f.text()), u"Le maire Luc Perrin"_s);
    }

    void aNestedQuotationGetsThePartsFromInsideTheOther()
    {
        WindowFixture &f = *m_window;
        QGuiApplication::clipboard()->setText(
            u"Le rapport\n\n« Notre ingénieur dit que la digue tiendra tout l'hiver », "
            "a déclaré le maire Luc Perrin devant une salle pleine."_s);
        f.trigger("file.pasteArticle");
        QTRY_VERIFY(f.text().startsWith(u"Le rapport") && f.isIdle());
        f.select(u"que la digue tiendra tout l'hiver");
        f.press(Qt::Key_Q);
        const AnnotationId id = f.current()->id;
        QTRY_VERIFY(Acts::hasProposals(f.set(), id));
        const Quotation whole = Quotation::of(f.set(), id);
        QCOMPARE(whole.cues.first()->text(f.text()), u"dit"_s);
        QCOMPARE(whole.sources.first()->text(f.text()), u"Notre ingénieur"_s);
        QCOMPARE(whole.content->targets(LinkRole::Parent).size(), 1);
    }

    void theCueOfAnotherQuotationIsNotTakenForTheNestedOne()
    {
        WindowFixture &f = *m_window;
        QGuiApplication::clipboard()->setText(
            u"Le rapport\n\n« Notre ingénieur dit que “la digue ne tiendra pas l'hiver”, et nous y croyons, a déclaré "
            "le maire Luc Perrin, parce que les relevés le confirment », devant une salle pleine."_s);
        f.trigger("file.pasteArticle");
        QTRY_VERIFY(f.text().startsWith(u"Le rapport") && f.isIdle());
        f.select(u"“la digue ne tiendra pas l'hiver”");
        f.press(Qt::Key_Q);
        const AnnotationId id = f.current()->id;
        QTRY_VERIFY(Acts::hasProposals(f.set(), id));
        const Quotation whole = Quotation::of(f.set(), id);
        QCOMPARE(whole.cues.first()->text(f.text()), u"dit"_s);
        QCOMPARE(whole.sources.first()->text(f.text()), u"Notre ingénieur"_s);
    }

private:
    std::unique_ptr<PlainWindow> m_window;
};

QTEST_MAIN(TestQuotationController)
#include "tst_quotationcontroller.moc"
