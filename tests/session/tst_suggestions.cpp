// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/movedannotations.h"
#include "models/session/suggestions.h"
#include "tests/runner.h"
#include "tests/session/sessionfixture.h"

#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Guillemet::Testing;

class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisionsOutliveANewAnalysis()
    {
        Fixture f;
        f.begin();
        f.decide(f.on(u"FRANCE"_s));
        f.decide(f.on(u"TCHAD"_s), Status::Rejected);
        const Annotation own = f.add({55, 60}, Tags::Country);
        const QList<Annotation> before = f.annotations();
        f.restart(u"2"_s);
        f.open(f.id(0));
        QTRY_COMPARE(f.session->articlesToAnalyse(), 0);
        QTRY_VERIFY(f.analyzer->runs > 0);
        QCOMPARE(f.annotations(), before);
        QVERIFY(f.annotations().contains(own));
    }

    void suggestionsThatComeLateFillABegunSet()
    {
        Fixture f;
        f.analyzer->blocked = true;
        f.session->createProject(f.path());
        QTRY_VERIFY(f.session->isOpen());
        f.session->addDocuments({article(sampleText)}, true);
        QTRY_VERIFY(f.session->hasDocument());
        const int france = static_cast<int>(sampleText.indexOf(u"FRANCE"_s));
        const Annotation own = f.add({france, france + 6}, Tags::Country);
        f.analyzer->blocked = false;
        QTRY_COMPARE(f.count(Status::Suggested), 2);
        QVERIFY(f.annotations().contains(own));
        QCOMPARE(f.session->documents().first().undecided, 2);
        f.session->undoStack()->undo(); // only what the analyst did
        QCOMPARE(f.count(Status::Suggested), 2);
        QCOMPARE(f.count(Status::Confirmed), 0);
        const QList<Annotation> before = f.annotations();
        f.restart();
        f.open(f.id(0));
        QCOMPARE(f.annotations(), before);
    }

    void undecidedSuggestionsGiveWayToNewOnes()
    {
        Annotation old{.id = AnnotationId::create(), .tag = Tags::Country};
        old.fragments.append(Span{0, 5});
        old.status = Status::Suggested;
        Annotation confirmed = old;
        confirmed.id = AnnotationId::create();
        confirmed.fragments[0] = {10, 15};
        confirmed.status = Status::Confirmed;
        Annotation rejected = confirmed;
        rejected.id = AnnotationId::create();
        rejected.fragments[0] = {20, 25};
        rejected.status = Status::Rejected;

        Annotation again = rejected; // refused already: under another id
        again.id = AnnotationId::create();
        again.status = Status::Suggested;
        Annotation conflicting = again; // the annotator has other edges
        conflicting.id = AnnotationId::create();
        conflicting.fragments[0] = {12, 18};
        Annotation fresh = again;
        fresh.id = AnnotationId::create();
        fresh.fragments[0] = {30, 35};
        Annotation quotation = fresh;
        quotation.tag = Tags::Quotation;
        quotation.id = AnnotationId::create();
        quotation.fragments[0] = {9, 40};
        quotation.links = {{LinkRole::Source, again.id}, {LinkRole::Source, conflicting.id}, {LinkRole::Cue, fresh.id}};

        const Change change = mergeSuggestions({old, confirmed, rejected}, {again, conflicting, fresh, quotation});
        Annotation linked = quotation;
        linked.links = {{LinkRole::Source, rejected.id}, {LinkRole::Cue, fresh.id}};
        QList<Annotation> expected{confirmed, rejected, fresh, linked};
        QList<Annotation> merged = annotationsAfter({old, confirmed, rejected}, change);
        std::ranges::sort(expected, readsBefore);
        std::ranges::sort(merged, readsBefore);
        QCOMPARE(merged, expected);
        QVERIFY(mergeSuggestions(merged, {again, conflicting, fresh, quotation}).isEmpty());
    }

    void whatIsTakenInOnOpeningIsCounted()
    {
        Fixture f;
        f.begin();
        f.analyzer->findsOneCountry = true;
        f.session->addDocuments({article(u"Le MALI et le NIGER."_s)}, true);
        QTRY_COMPARE(f.session->documents().size(), 2);
        QTRY_COMPARE(f.session->document().id, f.id(1));
        QTRY_VERIFY(f.session->documents().at(1).analysed);
        f.add({0, 2}); // a set of one's own
        QCOMPARE(f.session->documents().at(1).undecided, 1);
        Document other = f.session->document();
        f.open(f.id(0));
        QTRY_COMPARE(f.session->saveState(), Session::SaveState::Saved);
        f.analyzer->findsOneCountry = false;
        other.language = u"en"_s; // found anew, in the background
        const int runs = f.analyzer->runs;
        f.session->updateMetadata(other);
        QTRY_COMPARE(f.analyzer->runs, runs + 1);
        QTRY_COMPARE(f.session->articlesToAnalyse(), 0);
        f.open(f.id(1));
        QCOMPARE(f.count(Status::Suggested), 2);
        QCOMPARE(f.session->documents().at(1).undecided, 2);
    }

    void aPartOfADecidedQuotationStays()
    {
        Annotation cue{.id = AnnotationId::create(), .tag = Tags::Cue};
        cue.fragments.append(Span{0, 5});
        cue.status = Status::Suggested;
        Annotation quotation{.id = AnnotationId::create(), .tag = Tags::Quotation};
        quotation.fragments.append(Span{10, 20});
        quotation.links = {{LinkRole::Cue, cue.id}};
        QVERIFY(mergeSuggestions({cue, quotation}, {}).isEmpty());
    }

    void allArticlesAreAnalysedInTheBackground()
    {
        Fixture f;
        f.session->createProject(f.path());
        QTRY_VERIFY(f.session->isOpen());
        QSignalSpy progress(f.session.get(), &Session::analysisProgress);
        QList<Document> documents;
        for (int i = 0; i < 200; ++i)
            documents.append(article(u"Le MALI %1."_s.arg(i)));
        f.session->addDocuments(documents, false);
        QTRY_COMPARE(f.session->documents().size(), 200);
        QTRY_VERIFY(std::ranges::all_of(f.session->documents(), &DocumentSummary::analysed));
        QCOMPARE(f.session->articlesToAnalyse(), 0);
        QCOMPARE(progress.last(), (QVariantList{200, 200}));
        QVERIFY(std::ranges::all_of(f.session->documents(), [](const auto &d) { return d.undecided == 1; }));
        QCOMPARE(f.analyzer->runs, 200);
        f.restart();
        QCOMPARE(f.session->articlesToAnalyse(), 0);
    }

    void nothingIsLeftToAnalyseOnlyWhenTheResultsAreThere()
    {
        Fixture f;
        f.session->createProject(f.path());
        QTRY_VERIFY(f.session->isOpen());
        QList<int> suggested; // each time nothing was left
        connect(f.session.get(), &Session::analysisProgress, this, [&] {
            if (f.session->articlesToAnalyse() == 0)
                suggested.append(f.count(Status::Suggested));
        });
        f.session->addDocuments({article(sampleText)}, true);
        QTRY_VERIFY(f.session->hasDocument());
        QTRY_COMPARE(f.session->articlesToAnalyse(), 0);
        QCOMPARE(suggested, QList{f.count(Status::Suggested)});
        QVERIFY(suggested.first() > 0);
    }

    void theOpenArticleNeedNotWaitForOthers()
    {
        Fixture f;
        f.session->createProject(f.path());
        QTRY_VERIFY(f.session->isOpen());
        f.analyzer->blocked = true;
        QList<Document> documents;
        for (int i = 0; i < 20; ++i)
            documents.append(article(u"Le MALI %1."_s.arg(i)));
        f.session->addDocuments(documents, false);
        QTRY_COMPARE(f.session->documents().size(), 20);
        f.open(f.id(19));
        QCOMPARE(f.session->articlesToAnalyse(), 20);
        f.session->cancelAnalysis();
        QCOMPARE(f.session->articlesToAnalyse(), 0);
        f.analyzer->blocked = false;
        f.open(f.id(18));
        QTRY_COMPARE(f.count(Status::Suggested), 1);
        QCOMPARE(f.analyzer->runs, 1); // the others were given up
        f.restart();
        QTRY_VERIFY(std::ranges::all_of(f.session->documents(), &DocumentSummary::analysed)); // made good
    }

    void closingWhileAnalysingIsSafe()
    {
        for (int round = 0; round < 5; ++round) {
            Fixture f;
            f.session->createProject(f.path());
            QTRY_VERIFY(f.session->isOpen());
            QList<Document> documents;
            for (int i = 0; i < 50; ++i)
                documents.append(article(u"Le MALI %1."_s.arg(i)));
            f.session->addDocuments(documents, true);
            QTRY_VERIFY(f.session->hasDocument());
            f.session->closeProject();
            f.session->createProject(f.path(u"b.guillemet"_s));
            QTRY_VERIFY(f.session->isOpen());
            QCOMPARE(f.session->documents().size(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
