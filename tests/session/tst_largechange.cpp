// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/largechange.h"

#include "models/core/annotationset.h"
#include "models/editing/correcting.h"
#include "models/editing/deciding.h"
#include "models/session/articlehistory.h"
#include "tests/runner.h"
#include "tests/session/sessionfixture.h"

#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtGui/QUndoGroup>
#include <QtGui/QUndoStack>

using namespace Guillemet;
using namespace Guillemet::Testing;

namespace {

constexpr int manyCountries = LargeChange::many + 1000;

QString textOfManyCountries()
{
    return u"« Nous partons », a dit la ministre. "_s + u"LE TCHAD se tait. "_s.repeated(manyCountries / 2);
}

Annotation suggestedCountry(int begin)
{
    return {.id = AnnotationId::create(),
            .tag = Tags::Country,
            .fragments = {{begin, begin + 5}},
            .status = Status::Suggested};
}

Change confirmation(const AnnotationSet &set)
{
    const SpeakerRegistry speakers;
    return Acts::acceptAll({.annotations = set, .text = {}, .speakers = speakers});
}

bool allAre(Status status, const AnnotationSet &set)
{
    return std::ranges::all_of(set.all(), [status](const Annotation *a) { return a->status == status; });
}

} // namespace

class TestLargeChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWorkedOutOnAnotherThreadAndDeliveredOnThisOne()
    {
        AnnotationSet set;
        set.reset({suggestedCountry(0), suggestedCountry(10)});
        LargeChange change(set);
        QThread *worked = nullptr;
        QThread *delivered = nullptr;
        std::shared_ptr<AnnotationSet> after;
        change.begin(
            [&worked](const AnnotationSet &annotations) {
                worked = QThread::currentThread();
                return confirmation(annotations);
            },
            [&](const Change &made, const ApplyChange::Prepared &prepared, const ArticleCounts &counts) {
                delivered = QThread::currentThread();
                after = prepared.set;
                QCOMPARE(made.annotations.size(), 2);
                QCOMPARE(counts.undecided, -2);
                QVERIFY(prepared.inverse.annotations == made.inverted().annotations);
            });
        QVERIFY(change.isUnderWay());
        QTRY_VERIFY(!change.isUnderWay());
        QVERIFY(worked && worked != QThread::currentThread());
        QCOMPARE(delivered, QThread::currentThread());
        QVERIFY(allAre(Status::Confirmed, *after));
        QVERIFY(allAre(Status::Suggested, set)); // it is put in place by who asked
    }

    void isWorkedOutAnewIfTheAnnotationsWereChangedMeanwhile()
    {
        AnnotationSet set;
        set.reset({suggestedCountry(0)});
        LargeChange change(set);
        qsizetype edits = 0;
        change.begin(confirmation,
                     [&edits](const Change &made, const auto &, const auto &) { edits = made.annotations.size(); });
        Change added;
        added.add(suggestedCountry(20));
        set.apply(added); // waits until the set is not read
        change.finish();
        QCOMPARE(edits, 2);
    }

    void whatWouldChangeTheAnnotationsWaitsWhileTheyAreRead()
    {
        AnnotationSet set;
        set.reset({suggestedCountry(0)});
        LargeChange change(set);
        QSemaphore begun;
        std::atomic<bool> read = false;
        change.begin(
            [&](const AnnotationSet &annotations) {
                begun.release();
                for (int i = 0; i < 1000 && annotations.size() == 1; ++i)
                    QThread::yieldCurrentThread();
                Change made = confirmation(annotations);
                read = true;
                return made;
            },
            [](const Change &, const auto &, const auto &) {});
        begun.acquire();
        set.reset({});
        QVERIFY(read);
        change.finish();
    }

    void mayBeAbandonedWhileUnderWay()
    {
        AnnotationSet set;
        set.reset({suggestedCountry(0)});
        bool delivered = false;
        {
            LargeChange change(set);
            change.begin(confirmation, [&delivered](const Change &, const auto &, const auto &) { delivered = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!delivered);
    }

    void acceptingAllOfALongArticleIsOneStepThatIsSavedAndUndone()
    {
        Fixture f;
        f.begin(textOfManyCountries());
        const qsizetype all = f.session->annotations()->size();
        QVERIFY(all > LargeChange::many);
        const auto acceptAll = [&f] { f.session->performMany(confirmation, [] { QFAIL("nothing to accept"); }); };
        acceptAll();
        QCOMPARE(f.count(Status::Confirmed), 0); // a little later
        QTRY_COMPARE(f.count(Status::Confirmed), all);
        QCOMPARE(f.session->documents().first().undecided, 0);
        QUndoStack *stack = f.session->undoGroup()->activeStack();
        QCOMPARE(stack->index(), 1);
        f.session->undoGroup()->undo();
        QCOMPARE(f.count(Status::Suggested), all);
        f.session->undoGroup()->redo();
        QCOMPARE(f.count(Status::Confirmed), all);
        // After another act it is undone in the usual way.
        f.decide(f.annotations().last(), Status::Rejected);
        f.session->undoGroup()->undo();
        f.session->undoGroup()->undo();
        QCOMPARE(f.count(Status::Suggested), all);
        acceptAll();
        QTRY_COMPARE(f.count(Status::Confirmed), all);
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
        const DocumentId id = f.session->document().id;
        f.restart();
        f.open(id);
        QCOMPARE(f.count(Status::Confirmed), all);
    }

    void undoingVeryMuchIsWorkedOutAsideAlsoAfterOtherActsAndARestart()
    {
        Fixture f;
        f.begin(textOfManyCountries());
        const qsizetype all = f.session->annotations()->size();
        f.session->performMany(confirmation, [] {});
        QTRY_COMPARE(f.count(Status::Confirmed), all);
        const Annotation last = f.annotations().last();
        f.decide(last, Status::Rejected);
        f.session->undo(); // little: at once
        QCOMPARE(f.count(Status::Confirmed), all);
        f.session->undo();
        QCOMPARE(f.count(Status::Confirmed), all); // a little later
        QTRY_COMPARE(f.count(Status::Suggested), all);
        QCOMPARE(f.session->documents().first().undecided, static_cast<int>(all));
        f.session->redo(); // it is there still
        QCOMPARE(f.count(Status::Confirmed), all);
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
        const DocumentId id = f.session->document().id;
        f.restart();
        f.open(id);
        QTRY_VERIFY(f.session->undoStack()->canUndo());
        f.session->undo();
        QCOMPARE(f.count(Status::Confirmed), all);
        QTRY_COMPARE(f.count(Status::Suggested), all);
        QCOMPARE(f.session->documents().first().undecided, static_cast<int>(all));
        f.session->redo();
        f.session->undo(); // finishes what is under way
        QCOMPARE(f.count(Status::Suggested), all);
    }

    void restoringAStateOfVeryMuchIsOneStepThatIsWorkedOutAside()
    {
        Fixture f;
        f.begin(textOfManyCountries());
        const qsizetype all = f.session->annotations()->size();
        f.session->performMany(confirmation, [] {});
        QTRY_COMPARE(f.count(Status::Confirmed), all);
        QVERIFY(f.session->flush());
        ArticleHistory history(*f.session);
        const DocumentId id = f.session->document().id;
        auto entries = history.entries(id, {});
        QTRY_VERIFY(entries.isFinished());
        auto past = history.stateAfter(id, entries.result()->last().number);
        QTRY_VERIFY(past.isFinished());
        const auto state = std::make_shared<const PastState>(*past.result());
        QCOMPARE(state->annotations.size(), all);
        const QList<Annotation> before = f.annotations();
        f.session->undo();
        QCOMPARE(f.count(Status::Suggested), all);
        const auto restored = history.restore(state, 0);
        QCOMPARE(f.count(Status::Suggested), all); // a little later
        QTRY_COMPARE(f.count(Status::Confirmed), all);
        QVERIFY(restored.isFinished() && restored.result().hasChanged);
        QVERIFY(f.annotations() == before);
        f.session->undo();
        QCOMPARE(f.count(Status::Suggested), all);
        f.session->redo();
        const auto again = history.restore(state, 0);
        QTRY_VERIFY(again.isFinished());
        QVERIFY(!again.result().hasChanged);
    }

    void undoingVeryMuchUndoesNothingElseWhenItIsWorkedOut()
    {
        Fixture f;
        f.begin(textOfManyCountries());
        const Annotation first = f.add({2, 6});
        f.session->performMany(confirmation, [] {});
        QTRY_COMPARE(f.count(Status::Suggested), 0);
        const Annotation second = f.add({7, 12});
        f.session->undo();
        f.session->undo();              // worked out beside
        f.session->undoStack()->undo(); // done meanwhile
        QVERIFY(f.count(Status::Suggested) > LargeChange::many);
        f.session->flush();
        QVERIFY(f.session->annotations()->find(first.id));
        QVERIFY(!f.session->annotations()->find(second.id));
        QCOMPARE(f.session->undoStack()->index(), 1);
    }

    void aChangeOfVeryMuchComesALittleLater()
    {
        Fixture f;
        f.begin(textOfManyCountries());
        const qsizetype all = f.session->annotations()->size();
        const Change change = confirmation(*f.session->annotations());
        f.session->perform(change);
        QCOMPARE(f.count(Status::Confirmed), 0);
        QTRY_COMPARE(f.count(Status::Confirmed), all);
        f.session->perform(change.inverted());
        f.add({2, 6}); // comes after it
        QCOMPARE(f.count(Status::Suggested), all);
        QCOMPARE(f.session->undoStack()->index(), 3);
    }

    void correctingATextOfVeryManyAnnotationsMovesThemAside()
    {
        Fixture f;
        f.begin(textOfManyCountries());
        const Annotation last = f.annotations().last();
        const QString before = f.session->document().text;
        const Change change = Acts::correctText(
            {.annotations = *f.session->annotations(), .text = before, .speakers = *f.session->speakers()}, {2, 6},
            u"Nous-mêmes"_s);
        f.session->perform(change);
        QCOMPARE(f.session->document().text, before);
        QTRY_VERIFY(f.session->document().text != before);
        const int by = static_cast<int>(f.session->document().text.size() - before.size());
        QCOMPARE(f.session->annotations()->find(last.id)->begin(), last.begin() + by);
        f.session->undo();
        QCOMPARE(f.session->document().text, before);
        QCOMPARE(*f.session->annotations()->find(last.id), last);
        f.session->redo();
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
        const DocumentId id = f.session->document().id;
        f.restart();
        f.open(id);
        QCOMPARE(f.session->annotations()->find(last.id)->begin(), last.begin() + by);
        f.session->undo();
        QTRY_COMPARE(f.session->document().text, before);
        QCOMPARE(*f.session->annotations()->find(last.id), last);
    }

    void manySuggestionsComeBesideAndCountAsToComeUntilThen()
    {
        Fixture f;
        f.session->createProject(f.path());
        QTRY_VERIFY(f.session->isOpen());
        QList<qsizetype> found; // each time nothing was left to analyse
        connect(f.session.get(), &Session::analysisProgress, this, [&] {
            if (f.session->articlesToAnalyse() == 0)
                found.append(f.session->annotations()->size());
        });
        f.session->addDocuments({article(textOfManyCountries())}, true);
        QTRY_VERIFY(!found.isEmpty());
        QCOMPARE(found, QList<qsizetype>{manyCountries + 1});
        QCOMPARE(f.session->documents().first().undecided, manyCountries + 1);
    }

    void whatIsAnnotatedBeforeManySuggestionsComeStays()
    {
        Fixture f;
        f.analyzer->blocked = true;
        f.session->createProject(f.path());
        QTRY_VERIFY(f.session->isOpen());
        f.session->addDocuments({article(textOfManyCountries())}, true);
        QTRY_VERIFY(f.session->hasDocument());
        const Annotation own = f.add({2, 6});
        f.analyzer->blocked = false;
        QTRY_COMPARE(f.session->annotations()->size(), manyCountries + 2);
        QCOMPARE(*f.session->annotations()->find(own.id), own);
        QTRY_COMPARE(f.session->documents().first().undecided, manyCountries + 1);
        QCOMPARE(f.session->undoStack()->index(), 1);
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
        const DocumentId id = f.session->document().id;
        const QList<Annotation> all = f.annotations();
        f.restart();
        f.open(id);
        QCOMPARE(f.annotations(), all);
    }

    void anotherAnalysisOfVeryManyLeavesWhatIsDecided()
    {
        Fixture f;
        f.begin(textOfManyCountries());
        const Annotation last = f.annotations().last();
        f.decide(last);
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
        const DocumentId id = f.session->document().id;
        f.restart(u"2"_s);
        f.analyzer->findsOneCountry = true;
        f.open(id);
        QTRY_COMPARE(f.session->annotations()->size(), 3); // country, quotation, and the decided
        QVERIFY(f.session->annotations()->find(last.id)->status == Status::Confirmed);
        QCOMPARE(f.session->documents().first().undecided, 2);
        f.session->undo();
        QTRY_COMPARE(f.session->annotations()->size(), manyCountries + 1);
        QVERIFY(f.session->annotations()->find(last.id)->status == Status::Confirmed);
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
    }

    void anotherAnnotatorComesWhenVeryMuchIsSaved()
    {
        Fixture f;
        f.begin(textOfManyCountries());
        const qsizetype all = f.session->annotations()->size();
        const QString before = f.session->annotator().name;
        f.session->performMany(confirmation, [] {});
        QTRY_COMPARE(f.count(Status::Confirmed), all);
        QSignalSpy opened(f.session.get(), &Session::documentOpened);
        QSignalSpy closed(f.session.get(), &Session::documentClosed);
        f.session->setAnnotatorName(u"Ana"_s);
        QCOMPARE(f.session->annotator().name, before); // nothing waits for the disk here
        QVERIFY(f.session->hasDocument());
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(f.session->annotator().name, u"Ana"_s);
        QCOMPARE(f.count(Status::Suggested), all);
        // Who comes back meanwhile stays.
        f.session->performMany(confirmation, [] {});
        QTRY_COMPARE(f.count(Status::Confirmed), all);
        f.session->setAnnotatorName(before);
        f.session->setAnnotatorName(u"Ana"_s);
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
        QCOMPARE(f.session->annotator().name, u"Ana"_s);
        f.session->setAnnotatorName(before);
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(f.count(Status::Confirmed), all);
    }

    void anActMeanwhileComesAfterItOrIsSaidNotToFit()
    {
        Fixture f;
        f.begin(textOfManyCountries());
        const Annotation last = f.annotations().last();
        f.session->performMany(confirmation, [] {});
        const Annotation added = f.add({2, 6});
        QCOMPARE(f.count(Status::Suggested), 0);
        QVERIFY(f.session->annotations()->find(added.id));
        f.session->undoGroup()->undo();
        f.session->undoGroup()->undo();
        f.session->performMany(confirmation, [] {});
        f.errorsExpected = true;
        f.decide(last, Status::Rejected); // which was a suggestion when it was thought of
        QCOMPARE(f.errors.size(), 1);
        QVERIFY(f.errors.first().code == ErrorCode::Conflict);
        QVERIFY(f.session->annotations()->find(last.id)->status == Status::Confirmed);
    }

    void whatIsBegunWhileAnotherArticleComesIsOfTheOneThatIsOpen()
    {
        Fixture f;
        f.begin(textOfManyCountries());
        f.session->addDocuments({article(textOfManyCountries() + u"Autre."_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 2);
        QTRY_COMPARE(f.session->articlesToAnalyse(), 0);
        const DocumentId first = f.id(0);
        const DocumentId second = f.id(1);
        f.session->openDocument(second);
        QCOMPARE(f.session->document().id, first); // it is on its way
        f.session->performMany(confirmation, [] {});
        QTRY_COMPARE(f.session->document().id, second);
        QCOMPARE(f.count(Status::Confirmed), 0);
        f.open(first);
        QCOMPARE(f.count(Status::Suggested), 0);
    }

    void anArticleThatIsClosedMeanwhileIsNotChanged()
    {
        Fixture f;
        f.begin(textOfManyCountries());
        f.session->performMany(confirmation, [] {});
        f.session->removeDocuments({f.id(0)});
        QTRY_VERIFY(!f.session->hasDocument());
        QTest::qWait(0);
        QCOMPARE(f.session->annotations()->size(), 0);
    }

    void openingAnotherArticleMeanwhileLosesNothing()
    {
        Fixture f;
        f.begin(textOfManyCountries());
        f.session->addDocuments({article(u"Autre."_s)}, false);
        QTRY_COMPARE(f.session->documents().size(), 2);
        const DocumentId first = f.id(0);
        f.session->performMany(confirmation, [] {});
        f.open(f.id(1));
        f.open(first);
        QCOMPARE(f.count(Status::Suggested), 0);
    }
};

QTEST_GUILESS_MAIN(TestLargeChange)
#include "tst_largechange.moc"
