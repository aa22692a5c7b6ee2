// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/correcting.h"
#include "models/review/adjudication.h"
#include "models/session/mergeediting.h"
#include "models/session/newproject.h"
#include "models/session/projectmerging.h"
#include "models/session/reviewbook.h"
#include "models/storage/projectstore.h"
#include "tests/runner.h"
#include "tests/session/sessionfixture.h"

#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Guillemet::Testing;

namespace {
const Annotator teamLead = Annotator::human(u"Lea"_s);
const Annotator teamReviewer = Annotator::human(u"Rita"_s);
const Annotator teamWorker = Annotator::human(u"Bo"_s);

ReviewBook &bookOf(const Fixture &f)
{
    return f.session->reviewBook();
}

/** Lea owns the project, Rita reviews. */
void makeRoles(Fixture &f)
{
    f.session->setAnnotatorName(teamLead.name);
    f.begin();
    QVERIFY(bookOf(f).setRole(teamReviewer, Role::Reviewer).has_value());
}

void sitDown(Fixture &f, const Annotator &who)
{
    f.session->setAnnotatorName(who.name);
    QTRY_VERIFY(f.session->hasDocument());
}

void correctWords(Fixture &f, const QString &words, const QString &by)
{
    const auto at = static_cast<int>(f.session->document().text.indexOf(words));
    const EditContext context{.annotations = *f.session->annotations(),
                              .text = f.session->document().text,
                              .speakers = *f.session->speakers()};
    f.session->perform(Acts::correctText(context, {at, at + static_cast<int>(words.size())}, by));
}

QString placeText(const Fixture &f, const DiscussionId &id)
{
    const Discussion *found = bookOf(f).find(id);
    return found ? found->place.of(f.session->document().text).toString() : u"not there"_s;
}

QString storedPlaceText(Fixture &f, const DiscussionId &id)
{
    const auto store = ProjectStore::open(f.path(), ProjectStore::Access::ReadOnly);
    const auto all = (*store)->discussions();
    const auto found = std::ranges::find(*all, id, &Discussion::id);
    return found == all->end() ? u"not there"_s : found->place.of(*(*store)->text(found->document)).toString();
}
} // namespace

/** Who may do what, what a team shares beside annotations, and how all of it goes from one project to the other. */
class TestTeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAloneMayDoEverything()
    {
        Fixture f;
        f.begin();
        for (const Right right : {Right::Review, Right::Agree, Right::Guide, Right::SetRoles})
            QVERIFY(f.session->may(right).has_value());
        f.session->setWorkState(f.id(0), WorkState::Done);
        f.session->setWorkState(f.id(0), WorkState::InReview);
        f.session->setWorkState(f.id(0), WorkState::Approved);
        QVERIFY(f.session->documents().first().state == WorkState::Approved);
    }
    void whoSetsTheFirstRoleOwnsTheProject()
    {
        Fixture f;
        makeRoles(f);
        const Team &team = bookOf(f).team();
        QVERIFY(team.roleOf(teamLead.id) == Role::Owner);
        QVERIFY(team.roleOf(teamReviewer.id) == Role::Reviewer);
        QVERIFY(team.roleOf(teamWorker.id) == Role::Annotator);
        f.restart();
        QTRY_COMPARE(bookOf(f).team().log().size(), 2);
        QVERIFY(bookOf(f).team().roleOf(teamLead.id) == Role::Owner);
    }
    void theLastOwnerStaysOneUntilAllRolesAreTaken()
    {
        Fixture f;
        makeRoles(f);
        const Result<> refused = bookOf(f).setRole(teamLead, Role::Reviewer);
        QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
        QVERIFY(bookOf(f).setRole(teamReviewer, Role::Owner).has_value());
        QVERIFY(bookOf(f).setRole(teamLead, Role::Reviewer).has_value());
        sitDown(f, teamReviewer);
        QVERIFY(bookOf(f).takeAllRoles().has_value());
        QVERIFY(!bookOf(f).team().hasRoles());
        sitDown(f, teamWorker);
        QVERIFY(f.session->may(Right::SetRoles).has_value());
    }
    void anAnnotatorTakesArticlesToDoneAndNoFurther()
    {
        Fixture f;
        f.errorsExpected = true;
        makeRoles(f);
        sitDown(f, teamWorker);
        f.session->setWorkState(f.id(0), WorkState::Done);
        QVERIFY(f.session->documents().first().state == WorkState::Done);
        QCOMPARE(f.errors.size(), 0);
        f.session->setWorkState(f.id(0), WorkState::InReview);
        QVERIFY(f.session->documents().first().state == WorkState::Done);
        QCOMPARE(f.errors.size(), 1);
        QVERIFY2(f.errors.first().message.contains(u"Lea, Rita"), qPrintable(f.errors.first().message));
        QVERIFY(f.session->flush());
        sitDown(f, teamReviewer);
        QTRY_VERIFY(bookOf(f).standing(f.id(0), teamWorker.id).state == WorkState::Done);
        QVERIFY(bookOf(f).setVerdict(f.id(0), teamWorker.id, WorkState::InReview).has_value());
        sitDown(f, teamWorker);
        QVERIFY(!bookOf(f).setVerdict(f.id(0), teamReviewer.id, WorkState::InReview).has_value());
        QTRY_VERIFY(f.session->documents().first().state == WorkState::InReview);
        f.session->setWorkState(f.id(0), WorkState::InProgress); // it is the reviewer's now
        QVERIFY(f.session->documents().first().state == WorkState::InReview);
    }
    void onlyReviewersWriteTheAgreedSet()
    {
        Fixture f;
        f.errorsExpected = true;
        makeRoles(f);
        sitDown(f, teamWorker);
        f.session->workAs(agreedAnnotator());
        QCOMPARE(f.session->annotator().id, teamWorker.id);
        QCOMPARE(f.errors.size(), 1);
        sitDown(f, teamReviewer);
        f.session->workAs(agreedAnnotator());
        QTRY_VERIFY(f.session->hasDocument());
        QCOMPARE(f.session->annotator().id, agreedAnnotatorId());
        QCOMPARE(f.session->person().id, teamReviewer.id);
        f.add({2, 6});
        QCOMPARE(f.session->annotations()->size(), 1);
        // Whose role is taken meanwhile writes nothing more.
        QVERIFY(!bookOf(f).setRole(teamReviewer, Role::Annotator).has_value());
    }
    void whoDecidedStaysKnownAcrossMerges()
    {
        Fixture f;
        f.session->setAnnotatorName(teamReviewer.name);
        f.begin();
        f.session->workAs(agreedAnnotator());
        QTRY_VERIFY(f.session->hasDocument());
        f.add({2, 6});
        QVERIFY(f.session->flush());
        const QString other = f.path(u"b.guillemet"_s);
        QVERIFY(ProjectStore::create(other, *newProjectInfo(other)).has_value());
        const MergeRequest request{.target = other, .others = {f.path()}};
        QVERIFY(mergeProjects(request).has_value());
        const auto decidersThere = [&] {
            const auto store = ProjectStore::open(other);
            QStringList names;
            const auto set = (*store)->annotationSet(f.id(0), agreedAnnotatorId());
            for (const Annotation &one : set->annotations)
                names.append(one.attributes.value(Attribute::DecidedBy));
            names.sort();
            return names;
        };
        QCOMPARE(decidersThere(), QStringList{teamReviewer.name});
        // Another one goes on; what came before keeps its name, here and there, and merging again changes nothing.
        f.session->workAs(f.session->person());
        sitDown(f, teamLead);
        f.session->workAs(agreedAnnotator());
        QTRY_VERIFY(f.session->hasDocument());
        f.add({8, 11});
        QVERIFY(f.session->flush());
        QCOMPARE(mergeProjects(request)->setsUpdated, 1);
        QCOMPARE(decidersThere(), (QStringList{teamLead.name, teamReviewer.name}));
        QVERIFY(mergeProjects(request)->changesNothing());
        const auto store = ProjectStore::open(other);
        const auto history = (*store)->history(f.id(0), {.annotator = agreedAnnotatorId()});
        QVERIFY(history && !history->isEmpty());
        QCOMPARE(deciders(history->last().made.change), QStringList{teamLead.name});
    }
    void onlyReviewersRemarkAndWriteGuidelines()
    {
        Fixture f;
        makeRoles(f);
        sitDown(f, teamWorker);
        const Discussion remark{.document = f.id(0), .kind = Discussion::Kind::Remark, .addressee = teamReviewer.id};
        QVERIFY(bookOf(f).begin(remark, u"Look again"_s).isNull());
        QVERIFY(!bookOf(f).begin({.document = f.id(0)}, u"Why?"_s).isNull());
        bookOf(f).setGuidelines(u"# Mine"_s);
        QVERIFY(bookOf(f).guidelines().isEmpty());
        QVERIFY(!bookOf(f).removeReason(bookOf(f).reasons().first()).has_value());
        sitDown(f, teamReviewer);
        const DiscussionId id = bookOf(f).begin(
            {.document = f.id(0), .kind = Discussion::Kind::Remark, .addressee = teamLead.id}, u"Look again"_s);
        sitDown(f, teamWorker);
        QVERIFY(!bookOf(f).setResolved(id, true).has_value());
        sitDown(f, teamLead);
        QVERIFY(bookOf(f).setResolved(id, true).has_value());
    }

    void reasonsBelongToTheProject()
    {
        Fixture f;
        f.begin();
        const QString first = bookOf(f).reasons().first();
        bookOf(f).useReason(u"Hearsay"_s);
        QCOMPARE(bookOf(f).reasons().size(), 6);
        QCOMPARE(bookOf(f).reasons().first(), u"Hearsay"_s);
        QVERIFY(bookOf(f).removeReason(first).has_value());
        const QStringList now = bookOf(f).reasons();
        QVERIFY(!now.contains(first) && now.size() == 5);
        f.restart();
        QTRY_COMPARE(bookOf(f).reasons(), now);
    }

    void rolesAndReasonsAreMergedOnceAndTakenOutAgain()
    {
        Fixture f;
        makeRoles(f);
        bookOf(f).useReason(u"Hearsay"_s);
        QVERIFY(f.session->flush());
        const QString other = f.path(u"b.guillemet"_s);
        QVERIFY(extractArticles(f.path(), QList<DocumentId>{f.id(0)}, other).has_value());
        const auto rolesThere = [&other] { return *(*ProjectStore::open(other))->roleChanges(); };
        QCOMPARE(rolesThere(), bookOf(f).team().log());
        // An owner's word there counts here, nobody else's does.
        const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(60);
        {
            const auto store = ProjectStore::open(other);
            QVERIFY((*store)
                        ->add(QList<RoleChange>{{RoleChangeId::create(), teamWorker.id, teamWorker.name, Role::Owner,
                                                 teamWorker.name, later}})
                        .has_value());
            QVERIFY((*store)
                        ->add(QList<RoleChange>{{RoleChangeId::create(), teamWorker.id, teamWorker.name, Role::Reviewer,
                                                 teamLead.name, later.addSecs(1)}})
                        .has_value());
            QVERIFY((*store)->put({{u"Hearsay"_s, later, true}, {u"Irony"_s, later, false}}).has_value());
        }
        QSignalSpy reported(&f.session->mergeEditing(), &MergeEditing::reported);
        f.session->mergeEditing().mergeProjects({other});
        QTRY_COMPARE(reported.size(), 1);
        const auto report = reported.first().first().value<MergeReport>();
        QCOMPARE(report.roles, 1);
        QCOMPARE(report.reasons, 2);
        QCOMPARE(report.conflicts.size(), 1);
        QTRY_VERIFY(bookOf(f).team().roleOf(teamWorker.id) == Role::Reviewer);
        QCOMPARE(bookOf(f).reasons().first(), u"Irony"_s);
        QVERIFY(!bookOf(f).reasons().contains(u"Hearsay"_s));
        f.session->mergeEditing().mergeProjects({other});
        QTRY_COMPARE(reported.size(), 2);
        QVERIFY(reported.last().first().value<MergeReport>().changesNothing());
        QSignalSpy undone(&f.session->mergeEditing(), &MergeEditing::undone);
        f.session->mergeEditing().undo();
        QTRY_COMPARE(undone.size(), 1);
        QTRY_VERIFY(bookOf(f).team().roleOf(teamWorker.id) == Role::Annotator);
        QTRY_COMPARE(bookOf(f).reasons().first(), u"Hearsay"_s);
        QVERIFY(!bookOf(f).reasons().contains(u"Irony"_s));
    }
    void whoMadeThemselvesOwnerElsewhereIsNotOneHere()
    {
        Fixture f;
        f.begin();
        QVERIFY(f.session->flush());
        const QString other = f.path(u"b.guillemet"_s);
        QVERIFY(extractArticles(f.path(), QList<DocumentId>{f.id(0)}, other).has_value());
        const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-1);
        QVERIFY((*ProjectStore::open(other))
                    ->add(QList<RoleChange>{
                        {RoleChangeId::create(), teamWorker.id, teamWorker.name, Role::Owner, teamWorker.name, before}})
                    .has_value());
        f.session->setAnnotatorName(teamLead.name);
        QVERIFY(bookOf(f).setRole(teamReviewer, Role::Reviewer).has_value());
        QVERIFY(f.session->flush());
        QSignalSpy reported(&f.session->mergeEditing(), &MergeEditing::reported);
        f.session->mergeEditing().mergeProjects({other});
        QTRY_COMPARE(reported.size(), 1);
        QCOMPARE(reported.first().first().value<MergeReport>().conflicts.size(), 1);
        QVERIFY(bookOf(f).team().roleOf(teamWorker.id) == Role::Annotator);
    }
    void onlyAReviewersVerdictIsMerged_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<int>("verdicts");
        QTest::newRow("reviewer") << teamReviewer.name << 1;
        QTest::newRow("annotator") << teamWorker.name << 0;
        QTest::newRow("nobody") << QString() << 0;
    }
    void onlyAReviewersVerdictIsMerged()
    {
        QFETCH(QString, by);
        QFETCH(int, verdicts);
        Fixture f;
        makeRoles(f);
        sitDown(f, teamWorker);
        f.session->setWorkState(f.id(0), WorkState::Done);
        QVERIFY(f.session->flush());
        const QString other = f.path(u"b.guillemet"_s);
        QVERIFY(extractArticles(f.path(), QList<DocumentId>{f.id(0)}, other).has_value());
        QVERIFY((*ProjectStore::open(other))
                    ->setVerdict({f.id(0), teamWorker.id, WorkState::Approved,
                                  QDateTime::currentDateTimeUtc().addSecs(60), 0, by})
                    .has_value());
        QSignalSpy reported(&f.session->mergeEditing(), &MergeEditing::reported);
        f.session->mergeEditing().mergeProjects({other});
        QTRY_COMPARE(reported.size(), 1);
        const auto report = reported.first().first().value<MergeReport>();
        QCOMPARE(report.verdicts, verdicts);
        QCOMPARE(report.conflicts.size(), 1 - verdicts);
    }

    void discussionsMoveWithTheTextAndComeBack()
    {
        Fixture f;
        f.begin();
        const auto at = static_cast<int>(sampleText.indexOf(u"TCHAD"));
        const DiscussionId id = bookOf(f).begin({.document = f.id(0), .place = {at, at + 5}}, u"Sure?"_s);
        correctWords(f, u"partons"_s, u"partirons donc 😀"_s);
        QCOMPARE(placeText(f, id), u"TCHAD"_s);
        QVERIFY(f.session->flush());
        QCOMPARE(storedPlaceText(f, id), u"TCHAD"_s);
        f.session->undoStack()->undo();
        QCOMPARE(placeText(f, id), u"TCHAD"_s);
        QCOMPARE(bookOf(f).find(id)->place.begin, at);
    }
    void aPlaceWhoseWordsAreGoneComesBackWithThem()
    {
        Fixture f;
        f.begin();
        const auto at = static_cast<int>(sampleText.indexOf(u"TCHAD"));
        const DiscussionId id = bookOf(f).begin({.document = f.id(0), .place = {at, at + 5}}, u"Sure?"_s);
        correctWords(f, u" et le TCHAD"_s, QString());
        QVERIFY(f.session->flush());
        QCOMPARE(storedPlaceText(f, id), QString());
        f.restart(); // the log knows
        f.open(f.id(0));
        f.session->undoStack()->undo();
        QVERIFY(f.session->flush());
        QCOMPARE(storedPlaceText(f, id), u"TCHAD"_s);
        QTRY_COMPARE(placeText(f, id), u"TCHAD"_s);
        f.session->undoStack()->redo();
        QVERIFY(f.session->flush());
        QCOMPARE(storedPlaceText(f, id), QString());
        f.session->undoStack()->undo();
        QVERIFY(f.session->flush());
        QCOMPARE(storedPlaceText(f, id), u"TCHAD"_s);
    }
    void aDiscussionOnATextThatIsNotSavedYetIsInItsPlace()
    {
        Fixture f;
        f.begin();
        correctWords(f, u"partons"_s, u"partirons donc 😀"_s);
        const auto at = static_cast<int>(f.session->document().text.indexOf(u"TCHAD"));
        const DiscussionId id = bookOf(f).begin({.document = f.id(0), .place = {at, at + 5}}, u"Sure?"_s);
        QVERIFY(f.session->flush());
        QTRY_COMPARE(storedPlaceText(f, id), u"TCHAD"_s);
    }
};

QTEST_GUILESS_MAIN(TestTeam)
#include "tst_team.moc"
