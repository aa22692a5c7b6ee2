// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/adjudication.h"
#include "models/session/newproject.h"
#include "models/session/reviewdecisions.h"
#include "models/storage/projectstore.h"
#include "tests/runner.h"
#include "tests/session/sessionfixture.h"
#include "tests/support/tangledset.h"

#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Guillemet::Testing;

namespace {
const Annotator reviewedAna = Annotator::human(u"Ana"_s);
const Annotator reviewedBo = Annotator::human(u"Bo"_s);
const QString reviewedLine = u"« Nous partons », a dit la ministre de la France. "_s;

/** A quotation with its cue in each line, and a country; some differ from seed to seed. */
QList<Annotation> reviewedLines(int lines, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Annotation> set;
    const auto length = static_cast<int>(reviewedLine.size());
    for (int line = 0; line < lines; ++line) {
        const int at = line * length;
        Annotation cue{.id = AnnotationId::create(), .tag = Tags::Cue, .fragments = {{at + 17, at + 22}}};
        Annotation quote{.id = AnnotationId::create(), .tag = Tags::Quotation, .fragments = {{at, at + 15}}};
        if (random.bounded(10) == 0)
            quote.fragments = {{at, at + 7}};
        quote.attributes.set(Attribute::Type, random.bounded(10) == 0 ? u"mixed"_s : u"direct"_s);
        quote.links = {{LinkRole::Cue, cue.id}};
        set += {quote, cue};
        if (random.bounded(10) != 0)
            set.append({.id = AnnotationId::create(), .tag = Tags::Country, .fragments = {{at + 42, at + 48}}});
    }
    return set;
}

/** Ana and Bo have annotated one article; a reviewer looks at it. */
struct ReviewFixture : Fixture
{
    explicit ReviewFixture(int lines)
        : ReviewFixture(reviewedLine.repeated(lines), reviewedLines(lines, 1), reviewedLines(lines, 2))
    {
    }
    ReviewFixture(const QString &text, const QList<Annotation> &ofAna, const QList<Annotation> &ofBo)
    {
        session->setAnnotatorName(reviewedAna.name);
        {
            const auto store = ProjectStore::create(path(), *newProjectInfo(path()));
            NewArticle added{.document = article(text)};
            added.document.id = DocumentId::fromName(u"reviewed");
            added.sets = {{reviewedAna, ofAna}, {reviewedBo, ofBo}};
            if (!(*store)->addArticles({added}))
                qFatal("no project");
        }
        session->openProject(path());
        QTRY_VERIFY(session->isOpen());
        QTRY_COMPARE(session->articlesToAnalyse(), 0);
        reviewer = std::make_unique<Reviewer>(*session);
        session->openDocument(DocumentId::fromName(u"reviewed"));
        QTRY_VERIFY(session->hasDocument());
        settle();
    }
    ~ReviewFixture() { reviewer.reset(); }
    void settle() { QTRY_VERIFY(!reviewer->isUnderWay() && !reviewer->others().isEmpty()); }
    void adjudicate()
    {
        session->workAs(agreedAnnotator());
        QTRY_VERIFY(session->hasDocument());
        QTRY_VERIFY(reviewer->isComparing() && reviewer->comparison());
        settle();
    }
    QList<Difference> found() const
    {
        QList<Difference> list;
        for (const SharedDifference &one : reviewer->differences())
            list.append(*one);
        return list;
    }
    /** As if nothing were known before. */
    QList<Difference> wanted() const
    {
        const auto made = ReviewComparison::compared({.text = session->document().text,
                                                      .counted = nullptr,
                                                      .first = reviewer->set(Reviewer::Side::First),
                                                      .second = reviewer->set(Reviewer::Side::Second),
                                                      .live = *session->annotations(),
                                                      .adjudicating = reviewer->isAdjudicating(),
                                                      .thirds = {}});
        QList<Difference> list;
        for (const SharedDifference &one : made->differences().all())
            list.append(*one);
        return list;
    }

    std::unique_ptr<Reviewer> reviewer;
};
} // namespace

/** Comparing and deciding live, in short articles at once and in long ones beside. */
class TestReviewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsWhatOneDoes_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("short") << 40;
        QTest::newRow("long") << 3000;
    }
    void followsWhatOneDoes()
    {
        QFETCH(const int, lines);
        ReviewFixture f(lines);
        QVERIFY(f.found().isEmpty()); // nobody is chosen
        f.reviewer->setSides({}, reviewedBo.id);
        QCOMPARE(f.reviewer->isUnderWay(), lines > 1000);
        f.settle();
        QVERIFY(!f.found().isEmpty());
        QVERIFY(f.found() == f.wanted());
        QRandomGenerator random(7);
        for (int step = 0; step < 5; ++step) {
            const auto all = f.session->annotations()->all();
            Annotation moved = *all[random.bounded(all.size())];
            const Annotation before = moved;
            moved.fragments = {Span{moved.begin() + 1, moved.end() + random.bounded(3)}};
            Change change{.label = u"Move"_s};
            change.replace(before, moved);
            f.session->perform(change);
            f.settle();
            QVERIFY(f.found() == f.wanted());
        }
        const Difference taken = f.found().first();
        f.session->perform(ReviewDecisions(*f.session, *f.reviewer).take(taken, Reviewer::Side::Second));
        f.settle();
        QVERIFY(!f.found().contains(taken));
        QVERIFY(f.found() == f.wanted());
        f.session->undo();
        f.settle();
        QVERIFY(f.found().contains(taken));
    }
    void whatIsDoneWhileALongArticleIsComparedCounts()
    {
        ReviewFixture f(3000);
        f.reviewer->setSides({}, reviewedBo.id);
        for (int step = 0; step < 20 && f.reviewer->isUnderWay(); ++step) {
            f.add({50 * step, 50 * step + 4}, Tags::Country);
            QTest::qWait(1);
        }
        f.settle();
        QVERIFY(f.found() == f.wanted());
        const auto known = f.reviewer->comparison();
        f.add({3, 9}, Tags::Country);
        f.settle();
        QCOMPARE(f.reviewer->comparison(), known); // it was not made anew
        QVERIFY(f.found() == f.wanted());
    }
    void decisionsSettleDifferences_data() { followsWhatOneDoes_data(); }
    void decisionsSettleDifferences()
    {
        QFETCH(const int, lines);
        ReviewFixture f(lines);
        f.adjudicate();
        const QList<Difference> all = f.found();
        QVERIFY(!all.isEmpty());
        const qsizetype alike = f.reviewer->alike();
        QVERIFY(alike > 0);
        const ReviewDecisions decisions(*f.session, *f.reviewer);
        f.session->perform(decisions.take(all.first(), Reviewer::Side::First));
        f.settle();
        QVERIFY(!f.found().contains(all.first()));
        QVERIFY(f.found() == f.wanted());
        QCOMPARE(f.reviewer->settled(), all.size() - f.found().size());
        f.session->perform(decisions.reject(f.found().first(), u"no"_s));
        f.settle();
        QVERIFY(f.found() == f.wanted());
        const qsizetype before = f.session->annotations()->size();
        f.session->performMany(decisions.takeAlike(), [] { QFAIL("nothing alike"); }, f.reviewer->alike());
        QTRY_VERIFY(f.session->annotations()->size() > before);
        f.settle();
        QCOMPARE(f.reviewer->alike(), 0);
        QVERIFY(f.found() == f.wanted());
        for (int i = 0; i < 3; ++i) {
            f.session->undo();
            f.settle();
        }
        QCOMPARE(f.session->annotations()->size(), 0);
        QVERIFY(f.found() == all);
        QCOMPARE(f.reviewer->alike(), alike);
    }
    void comparingALongArticleCanBeStopped()
    {
        ReviewFixture f(3000);
        f.reviewer->setSides({}, reviewedBo.id);
        QVERIFY(f.reviewer->isUnderWay());
        f.reviewer->cancel();
        QVERIFY(!f.reviewer->isUnderWay());
        QVERIFY(!f.reviewer->isComparing());
        f.settle();
        QVERIFY(f.found().isEmpty());
        f.reviewer->setSides({}, reviewedBo.id);
        f.settle();
        QVERIFY(!f.found().isEmpty());
    }
    void leavingTheArticleWhileItIsComparedIsHarmless()
    {
        ReviewFixture f(3000);
        f.reviewer->setSides({}, reviewedBo.id);
        QVERIFY(f.reviewer->isUnderWay());
        f.session->closeProject();
        QVERIFY(f.found().isEmpty());
        QTRY_VERIFY(!f.reviewer->isUnderWay());
        QVERIFY(f.found().isEmpty());
    }
    void nobodyWaitsForAComparisonThatIsOfNoUseAnyMore()
    {
        // Comparing these takes minutes.
        ReviewFixture f(tangledText, tangledSet(tangledMany, 1), tangledSet(tangledMany, 2));
        f.reviewer->setSides({}, reviewedBo.id);
        QVERIFY(f.reviewer->isUnderWay());
        f.reviewer->setSides({}, {}); // what comes next waits for it to end
        f.reviewer->setSides({}, reviewedBo.id);
        QVERIFY(f.reviewer->isUnderWay());
        f.session->closeProject();
        QTRY_VERIFY(!f.reviewer->isUnderWay());
        f.reviewer.reset(); // waits for it
    }
};

QTEST_GUILESS_MAIN(TestReviewer)
#include "tst_reviewer.moc"
