// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/windowfixture.h"

#include "models/core/quotation.h"
#include "models/core/quotationmarks.h"
#include "models/editing/quoting.h"
#include "models/itemmodels/annotationmodel.h"
#include "tests/runner.h"
#include "widgets/annotationcontroller.h"
#include "widgets/dialogs/pickerdialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeView>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

QString plainArticle()
{
    return u"Le port attend\n\n« Nous rouvrirons le port mardi », a déclaré la préfète Anne Morel. "
           "Le maire Luc Perrin a répondu que la ville « n'avait pas été prévenue ». « Elle paiera. »\n\n"
           "Le vent souffle fort ce soir sur la jetée et la mer monte. Personne ne parle.\n"_s;
}

} // namespace

class TestQuotationController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Span>(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<WindowFixture>(m_folder->path());
        m_window->open(m_folder->path(), plainArticle());
    }
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
        QTRY_VERIFY_WITH_TIMEOUT(Acts::hasProposals(f.set(), id), Patience);
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
        QTRY_VERIFY_WITH_TIMEOUT(f.current(), Patience);
        const AnnotationId first = f.current()->id;
        QCOMPARE(f.current()->text(f.text()), u"« Nous rouvrirons le port mardi »"_s);
        QTRY_VERIFY_WITH_TIMEOUT(Acts::hasProposals(f.set(), first), Patience);
        QCOMPARE(f.session.undoStack()->index(), steps + 1);
        f.press(Qt::Key_Q, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(f.current() && f.current()->id != first, Patience);
        QVERIFY(!Acts::hasProposals(f.set(), first)); // confirmed
        QVERIFY(f.current()->begin() > f.set().find(first)->end());
        for (int more = 0; more < 3; ++more) { // to the last, and no further
            f.press(Qt::Key_Q, Qt::ShiftModifier);
            QTest::qWait(200);
        }
        QTRY_VERIFY_WITH_TIMEOUT(f.window.findChild<QLabel *>(u"hint"_s)->text().contains(u"not tagged"), Patience);
        while (f.session.undoStack()->index() > steps)
            f.trigger("edit.undo");
        QCOMPARE(print(f.set(), f.text()), before);
    }

    void doneOpensTheNextArticleThatIsNot()
    {
        const QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.window.openSample();
        QTRY_VERIFY_WITH_TIMEOUT(f.isIdle(), Patience);
        const QList<DocumentSummary> all = f.session.documents();
        f.session.setWorkState(all[1].id, WorkState::Done);
        QTRY_VERIFY(f.session.documents().at(1).state == WorkState::Done);
        f.trigger("annotate.finish");
        QTRY_COMPARE(f.session.document().id, all[2].id);
        QTRY_VERIFY(f.session.documents().at(0).state == WorkState::Done);
        f.trigger("annotate.finish");
        QTRY_COMPARE(f.session.document().id, all[3].id);
        f.trigger("annotate.finish");
        QTRY_VERIFY(f.session.documents().at(3).state == WorkState::Done);
        QCOMPARE(f.session.document().id, all[3].id); // there is none left
        QVERIFY(f.window.findChild<QLabel *>(u"hint"_s)->text().contains(u"last article"));
    }

    void oneKeyAcceptsAParagraphAndGoesOnToTheNext()
    {
        WindowFixture &f = *m_window;
        const QString before = print(f.set(), f.text());
        f.editor().setCaret(0);
        f.press(Qt::Key_Space);
        QVERIFY(f.current());
        const int steps = f.session.undoStack()->index();
        f.press(Qt::Key_V);
        QCOMPARE(f.session.undoStack()->index(), steps + 1);
        const Span paragraph = paragraphAt(f.text(), f.spanOf(u"Nous rouvrirons").begin);
        qsizetype accepted = 0;
        for (const Annotation *one : f.set().annotationsIn(paragraph)) {
            QVERIFY2(one->status == Status::Confirmed, qPrintable(one->text(f.text())));
            ++accepted;
        }
        QVERIFY(accepted > 3);
        QVERIFY(!f.current() || !paragraph.contains(f.current()->hull()));
        f.press(Qt::Key_V); // nothing is left there: no step of undo
        QCOMPARE(f.session.undoStack()->index(), steps + 1);
        f.trigger("edit.undo");
        QCOMPARE(print(f.set(), f.text()), before);
    }

    void whoTagsACountryIsOfferedItsOtherMentions()
    {
        const QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.open(folder.path(), u"Le Zubrowka attend, dit la Chine. Le Zubrowka part, le Zubrowka revient.\n\n"
                              "Le Japon compte sur le Zubrowka.\n"_s);
        const auto tagged = [&f] {
            return std::ranges::count_if(f.set().all(), [&f](const Annotation *one) {
                return one->tag == Tags::Country && one->isVisible() && one->text(f.text()) == u"Zubrowka";
            });
        };
        auto *hint = f.window.findChild<QLabel *>(u"hint"_s);
        f.select(u"Zubrowka");
        f.press(Qt::Key_K);
        QCOMPARE(tagged(), 1);
        QVERIFY2(hint->text().contains(u"3 other place"), qPrintable(hint->text()));
        const int steps = f.session.undoStack()->index();
        f.press(Qt::Key_Return);
        QTRY_COMPARE(tagged(), 4);
        QCOMPARE(f.session.undoStack()->index(), steps + 1);
        f.trigger("edit.undo");
        QCOMPARE(tagged(), 1);
        // Who does something else meanwhile has not taken it.
        f.trigger("edit.undo");
        f.select(u"Zubrowka");
        f.press(Qt::Key_K);
        f.press(Qt::Key_N);
        f.press(Qt::Key_Return);
        QTest::qWait(100);
        QCOMPARE(tagged(), 1);
    }

    void whoCorrectsASpeakerIsOfferedTheOtherQuotationsOfThatSpeaker()
    {
        const QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.open(folder.path(), u"« Le port ferme », a déclaré l'avocat du journal, Me Paul Morand, mardi.\n\n"
                              "« Il ne rouvrira pas », a-t-il ajouté. « La ville attend », a dit Anne Morel.\n"_s);
        const auto named = [&f](const QString &name) {
            return std::ranges::count_if(f.set().all(), [&](const Annotation *one) {
                return one->tag == Tags::Quotation && one->isVisible() &&
                       f.session.speakers()->name(Quotation::of(f.set(), one->id).speaker()) == name;
            });
        };
        const Annotation *first = f.find(u"« Le port ferme »", Tags::Quotation);
        const Annotation *second = f.find(u"« Il ne rouvrira pas »", Tags::Quotation);
        QVERIFY(first && second);
        const QString before = f.session.speakers()->name(Quotation::of(f.set(), first->id).speaker());
        QCOMPARE(named(before), 2);
        f.editor().setCaret(first->begin());
        f.editor().setCurrentAnnotation(first->id);
        auto *controller = f.window.findChild<AnnotationController *>();
        controller->nameSpeaker(u"Paul Martin"_s);
        QCOMPARE(named(u"Paul Martin"_s), 1);
        QVERIFY(f.window.findChild<QLabel *>(u"hint"_s)->text().contains(u"1 other quotation"));
        const int steps = f.session.undoStack()->index();
        f.press(Qt::Key_Return);
        QCOMPARE(named(u"Paul Martin"_s), 2);
        QCOMPARE(named(u"Anne Morel"_s), 1);
        QCOMPARE(f.session.undoStack()->index(), steps + 1);
        f.trigger("edit.undo");
        QCOMPARE(named(u"Paul Martin"_s), 1);
    }

    void aCountryIsAcceptedWhereverItIsNamedSo()
    {
        const QTemporaryDir folder;
        WindowFixture f(folder.path());
        f.open(folder.path(), u"La Chine attend. Le port de la Chine ferme, et la Chine se tait.\n\nLe Japon, lui, "
                              "compte sur la Chine et sur le ministre chinois.\n"_s);
        const auto confirmed = [&f] {
            return std::ranges::count(f.set().all(), Status::Confirmed, &Annotation::status);
        };
        f.press(Qt::Key_Space);
        QCOMPARE(f.current()->text(f.text()), u"Chine"_s);
        const int steps = f.session.undoStack()->index();
        f.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(confirmed(), 4);
        QCOMPARE(f.session.undoStack()->index(), steps + 1);
        QCOMPARE(f.current()->text(f.text()), u"Japon"_s);
        f.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(confirmed(), 5);
        QCOMPARE(f.current()->text(f.text()), u"chinois"_s);
    }

    void escapeDropsWhatIsProposedAndKeepsTheQuotation()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.rejectAll");
        f.select(u"« Nous rouvrirons le port mardi »");
        f.press(Qt::Key_Q);
        const AnnotationId id = f.current()->id;
        QTRY_VERIFY_WITH_TIMEOUT(Acts::hasProposals(f.set(), id), Patience);
        f.press(Qt::Key_Escape);
        const Quotation whole = Quotation::of(f.set(), id);
        QVERIFY(whole);
        QVERIFY(whole.cues.isEmpty() && whole.sources.isEmpty());
        QVERIFY(whole.speaker().isNull());
        // Asking again brings them back.
        f.press(Qt::Key_Q);
        QTRY_VERIFY_WITH_TIMEOUT(Acts::hasProposals(f.set(), id), Patience);
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
        QTRY_VERIFY_WITH_TIMEOUT(f.current(), Patience);
        QCOMPARE(f.current()->text(f.text()), u"que la ville « n'avait pas été prévenue »"_s);
        QVERIFY(f.current()->quoteType() == QuoteType::Mixed);
        QVERIFY(!Quotation::of(f.set(), f.current()->id).cues.isEmpty());
        f.editor().setCaret(f.spanOf(u"jetée").begin);
        f.press(Qt::Key_Q);
        QTRY_VERIFY_WITH_TIMEOUT(f.window.findChild<QLabel *>(u"hint"_s)->text().contains(u"No quotation"), Patience);
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
        QTRY_VERIFY_WITH_TIMEOUT(f.current(), Patience);
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

    void theSpeakerOneGivesTakesThePlaceOfTheOneProposed()
    {
        WindowFixture &f = *m_window;
        const Annotation *quotation = f.find(u"« Nous rouvrirons le port mardi »", Tags::Quotation);
        QVERIFY(quotation && quotation->status == Status::Suggested);
        const AnnotationId id = quotation->id;
        QVERIFY(f.find(u"la préfète Anne Morel", Tags::Source));
        f.editor().goTo(id, quotation->hull());
        f.select(u"Anne Morel");
        f.press(Qt::Key_S);
        Quotation whole = Quotation::of(f.set(), id);
        QCOMPARE(whole.sources.size(), 1);
        QCOMPARE(whole.sources.first()->text(f.text()), u"Anne Morel"_s);
        QVERIFY(!f.find(u"la préfète Anne Morel", Tags::Source));
        // One more, once it is confirmed: both.
        f.editor().setCaret(f.spanOf(u"déclaré").begin);
        f.editor().setCurrentAnnotation(id);
        f.select(u"préfète");
        f.press(Qt::Key_S);
        QCOMPARE(Quotation::of(f.set(), id).sources.size(), 2);
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

    void whatIsDeletedIsChosenAgainWhenItIsBack()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.acceptAll");
        const Annotation *quotation = f.find(u"« Nous rouvrirons le port mardi »", Tags::Quotation);
        QVERIFY(quotation);
        const AnnotationId id = quotation->id;
        const QString before = print(f.set(), f.text());
        f.editor().goTo(id, quotation->hull());
        const int caret = quotation->begin() + 4;
        f.editor().setCaret(caret);
        auto *tree = f.window.findChild<QTreeView *>(u"annotationTree"_s);
        const auto rowIs = [tree](const AnnotationId &one) {
            return tree->currentIndex()
                       .siblingAtColumn(0)
                       .data(AnnotationModel::AnnotationIdRole)
                       .value<AnnotationId>() == one;
        };
        QTRY_VERIFY(rowIs(id));
        f.press(Qt::Key_Delete);
        QVERIFY(!f.find(u"« Nous rouvrirons le port mardi »", Tags::Quotation));
        QVERIFY(!f.find(u"a déclaré", Tags::Cue)); // with its parts
        f.editor().setCaret(f.editor().caret());
        QCOMPARE(f.editor().caret(), caret); // the list has gone on to its next row, the text stays
        f.trigger("edit.undo");
        QCOMPARE(print(f.set(), f.text()), before);
        QVERIFY(f.current());
        QCOMPARE(f.current()->id, id);
        QTRY_VERIFY(rowIs(id));
    }

    void keysMoveTheEdgesOfThePieceTheCaretIsIn()
    {
        WindowFixture &f = *m_window;
        f.select(u"« Nous rouvrirons le port mardi »");
        f.press(Qt::Key_Q);
        const AnnotationId id = f.current()->id;
        f.select(u"Le vent souffle");
        f.press(Qt::Key_F);
        QCOMPARE(f.set().find(id)->fragments.size(), 2);
        f.editor().setCaret(f.spanOf(u"rouvrirons").begin);
        f.editor().setCurrentAnnotation(id);
        f.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(f.set().find(id)->text(f.text(), u"|"), u"« Nous rouvrirons le port mardi|Le vent souffle"_s);
        f.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        f.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        f.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        f.editor().setCaret(f.spanOf(u"vent").begin);
        f.editor().setCurrentAnnotation(id);
        f.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(f.set().find(id)->fragments.last().of(f.text()), u"vent souffle"_s);
        // At the beginning of the whole, one means the whole.
        f.editor().goTo(id, f.set().find(id)->hull());
        f.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(f.set().find(id)->fragments.last().of(f.text()), u"vent souffle fort"_s);
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
        QTRY_VERIFY_WITH_TIMEOUT(Acts::hasProposals(f.set(), id), Patience);
        QCOMPARE(Quotation::of(f.set(), id).sources.first()->text(f.text()), u"Le maire Luc Perrin"_s);
    }

    void aNestedQuotationGetsThePartsFromInsideTheOther()
    {
        WindowFixture &f = *m_window;
        QGuiApplication::clipboard()->setText(
            u"Le rapport\n\n« Notre ingénieur dit que la digue tiendra tout l'hiver », "
            "a déclaré le maire Luc Perrin devant une salle pleine."_s);
        f.trigger("file.pasteArticle");
        QTRY_VERIFY_WITH_TIMEOUT(f.text().startsWith(u"Le rapport") && f.isIdle(), Patience);
        f.select(u"que la digue tiendra tout l'hiver");
        f.press(Qt::Key_Q);
        const AnnotationId id = f.current()->id;
        QTRY_VERIFY_WITH_TIMEOUT(Acts::hasProposals(f.set(), id), Patience);
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
        QTRY_VERIFY_WITH_TIMEOUT(f.text().startsWith(u"Le rapport") && f.isIdle(), Patience);
        f.select(u"“la digue ne tiendra pas l'hiver”");
        f.press(Qt::Key_Q);
        const AnnotationId id = f.current()->id;
        QTRY_VERIFY_WITH_TIMEOUT(Acts::hasProposals(f.set(), id), Patience);
        const Quotation whole = Quotation::of(f.set(), id);
        QCOMPARE(whole.cues.first()->text(f.text()), u"dit"_s);
        QCOMPARE(whole.sources.first()->text(f.text()), u"Notre ingénieur"_s);
    }

    void edgesMoveByKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("begin");
        QTest::addColumn<QString>("words");
        const QString forward = u"vent souffle fort"_s;
        QTest::newRow("end, word") << int(Qt::Key_Right) << false << forward + u" ce";
        QTest::newRow("end, character") << int(Qt::Key_Up) << false << forward.chopped(1);
        QTest::newRow("end, sentence") << int(Qt::Key_PageDown) << false
                                       << forward + u" ce soir sur la jetée et la mer monte";
        QTest::newRow("begin, word") << int(Qt::Key_Left) << true << u"Le " + forward;
        QTest::newRow("begin, character") << int(Qt::Key_Down) << true << forward.sliced(1);
        QTest::newRow("begin, sentence") << int(Qt::Key_PageUp) << true << u"Le " + forward;
    }
    void edgesMoveByKey()
    {
        QFETCH(int, key);
        QFETCH(bool, begin);
        QFETCH(QString, words);
        WindowFixture &f = *m_window;
        f.trigger("annotate.rejectAll");
        f.select(u"vent souffle fort");
        f.press(Qt::Key_Q);
        QVERIFY(f.current());
        f.press(Qt::Key(key), begin ? Qt::AltModifier | Qt::ShiftModifier : Qt::AltModifier);
        QCOMPARE(f.current()->text(f.text()), words);
    }

    void anEdgeGoesToTheNextQuotationMark()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.rejectAll");
        f.select(u"rouvrirons le");
        f.press(Qt::Key_Q);
        f.press(Qt::Key_End, Qt::AltModifier);
        f.press(Qt::Key_Home, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(f.current()->text(f.text()), u"« Nous rouvrirons le port mardi »"_s);
        QVERIFY(f.current()->quoteType() == QuoteType::Direct);
    }

    void numberKeysTag()
    {
        WindowFixture &f = *m_window;
        f.trigger("annotate.rejectAll");
        const std::pair<Qt::Key, TagId> keys[] = {{Qt::Key_1, Tags::Quotation},
                                                  {Qt::Key_2, Tags::Source},
                                                  {Qt::Key_3, Tags::Cue},
                                                  {Qt::Key_4, Tags::Country}};
        for (const auto &[key, tag] : keys) {
            f.select(u"la mer monte");
            f.press(key);
            QVERIFY2(f.find(u"la mer monte", tag), qPrintable(tag));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_window;
};

QTEST_MAIN(TestQuotationController)
#include "tst_quotationcontroller.moc"
