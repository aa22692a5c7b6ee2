// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/adjudication.h"
#include "models/session/agreementreport.h"
#include "models/session/bulkagreement.h"
#include "models/session/newproject.h"
#include "models/session/projectmerging.h"
#include "models/session/reviewqueue.h"
#include "models/storage/projectstore.h"
#include "tests/runner.h"
#include "tests/support/tangledset.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {
const Annotator teamAna = Annotator::human(u"Ana"_s);
const Annotator teamBo = Annotator::human(u"Bo"_s);
const Annotator teamCem = Annotator::human(u"Cem"_s);
const QString teamText = u"Zeta 😀 alpha beta. Nu sigma, omega Anna Berg. Kappa pluie et vent."_s;

DocumentId teamArticle(int number)
{
    return DocumentId::fromName(QString::number(number));
}

Annotation teamQuotation(const QString &words, const QString &type = u"direct"_s)
{
    const auto begin = static_cast<int>(teamText.indexOf(words));
    Annotation made{.id = AnnotationId::fromName(words + type),
                    .tag = Tags::Quotation,
                    .fragments = {Span{begin, begin + int(words.size())}}};
    made.attributes.set(Attribute::Type, type);
    return made;
}
} // namespace

/** What a team does with project files: queue, deciding on many, verdicts and discussions that are merged, reports. */
class TestTeamwork : public QObject
{
    Q_OBJECT

    QString path(const QString &name = u"team"_s) const { return m_folder->filePath(name + u".guillemet"_s); }
    /** Three articles: all alike in the first; two of three alike in the second; nothing alike in the third. */
    void makeTeam(const QString &place)
    {
        const auto store = ProjectStore::create(place, *newProjectInfo(place));
        QVERIFY(store.has_value());
        const QList<QList<QStringList>> words{{{u"alpha"_s}, {u"alpha"_s}, {u"alpha"_s}},
                                              {{u"alpha"_s}, {u"alpha"_s}, {u"Kappa"_s}},
                                              {{u"alpha"_s}, {u"Nu sigma"_s}, {u"Kappa"_s}}};
        QList<NewArticle> articles;
        for (int i = 0; i < 3; ++i) {
            NewArticle article{.document = {.id = teamArticle(i),
                                            .title = u"Article %1"_s.arg(i),
                                            .text = teamText + QString(i, u'.')}};
            const QList<Annotator> people{teamAna, teamBo, teamCem};
            for (int who = 0; who < 3; ++who) {
                QList<Annotation> set;
                for (const QString &one : words[i][who])
                    set.append(teamQuotation(one));
                article.sets.append({people[who], set});
            }
            articles.append(article);
        }
        QVERIFY((*store)->addArticles(articles).has_value());
    }
    std::unique_ptr<ProjectStore> open(const QString &place)
    {
        auto store = ProjectStore::open(place);
        return store ? std::move(*store) : nullptr;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theQueueBeginsWhereTheyAgreeLeast()
    {
        makeTeam(path());
        const auto queue = buildReviewQueue({.project = path()});
        QVERIFY(queue.has_value());
        QCOMPARE(queue->size(), 3);
        QCOMPARE(queue->at(0).id, teamArticle(2));
        QCOMPARE(queue->at(2).id, teamArticle(0));
        QCOMPARE(*queue->at(2).agreement, 1.0);
    }
    void theSameSeedDrawsTheSameSample()
    {
        makeTeam(path());
        ReviewQueueRequest request{.project = path(), .order = ReviewQueueRequest::Order::Random, .percent = 67};
        const auto first = buildReviewQueue(request);
        QCOMPARE(first->size(), 2);
        QCOMPARE(*buildReviewQueue(request), *first);
        request.percent = 100;
        QStringList orders;
        for (request.seed = 1; request.seed < 20; ++request.seed)
            orders.append(buildReviewQueue(request)->first().title);
        QVERIFY(orders.contains(u"Article 0"_s) && orders.contains(u"Article 2"_s));
    }
    void theQueueKeepsToAPersonAndAState()
    {
        makeTeam(path());
        open(path())->setVerdict({teamArticle(1), teamBo.id, WorkState::Returned, QDateTime::currentDateTimeUtc()});
        const auto queue = buildReviewQueue({.project = path(), .annotator = teamBo.id, .state = WorkState::Returned});
        QCOMPARE(queue->size(), 1);
        QCOMPARE(queue->first().id, teamArticle(1));
        QVERIFY(
            buildReviewQueue({.project = path(), .annotator = teamAna.id, .state = WorkState::Returned})->isEmpty());
    }
    void stopsWhenItIsToldTo()
    {
        makeTeam(path());
        const auto queue = buildReviewQueue({.project = path()}, [](qsizetype, qsizetype) { return false; });
        QVERIFY(!queue && queue.error().code == ErrorCode::Cancelled);
    }

    void stopsWithinAnArticleThatTakesMinutes_data()
    {
        QTest::addColumn<bool>("feedback");
        QTest::newRow("agreement") << false;
        QTest::newRow("feedback to one person") << true;
    }
    void stopsWithinAnArticleThatTakesMinutes()
    {
        QFETCH(const bool, feedback);
        const auto store = ProjectStore::create(path(), *newProjectInfo(path()));
        NewArticle tangled{.document = {.id = teamArticle(0), .text = Testing::tangledText}};
        tangled.sets = {{teamAna, Testing::tangledSet(Testing::tangledMany, 1)},
                        {agreedAnnotator(), Testing::tangledSet(Testing::tangledMany, 2)},
                        {teamBo, Testing::tangledSet(Testing::tangledMany, 3)}};
        QVERIFY((*store)->addArticles({tangled}).has_value());
        qsizetype last = -1;
        const AgreementProgress stopping = [&last](qsizetype done, qsizetype) {
            last = done;
            return false;
        };
        if (feedback)
            QCOMPARE(collectFeedback(path(), teamAna, stopping).error().code, ErrorCode::Cancelled);
        else
            QCOMPARE(measureAgreement({.project = path()}, stopping).error().code, ErrorCode::Cancelled);
        QCOMPARE(last, 0); // it was asked before the article was done
    }

    void saysWhatManyWouldAgreeOn()
    {
        makeTeam(path());
        using Rule = BulkAgreementRequest::Rule;
        const QList<DocumentId> all{teamArticle(0), teamArticle(1), teamArticle(2)};
        const auto identical = planBulkAgreement({.project = path(), .articles = all, .rule = Rule::Identical});
        QVERIFY(identical.has_value());
        QCOMPARE(identical->items.size(), 1);
        QCOMPARE(identical->items.first().words, u"alpha"_s);
        QCOMPARE(identical->changes.first().document, teamArticle(0));
        const auto majority =
            planBulkAgreement({.project = path(), .articles = all, .rule = Rule::Majority, .atLeast = 2});
        QCOMPARE(majority->items.size(), 2);
        // What is decided already is not taken again.
        const ActId act = ActId::create();
        QVERIFY(open(path())
                    ->perform(agreedAnnotator(), {.change = {},
                                                  .at = QDateTime::currentDateTimeUtc(),
                                                  .act = {act, 2},
                                                  .elsewhere = majority->changes})
                    .has_value());
        QVERIFY(planBulkAgreement({.project = path(), .articles = all, .rule = Rule::Majority})->items.isEmpty());
        QCOMPARE(open(path())->annotationSet(teamArticle(1), agreedAnnotatorId())->annotations.size(), 1);
    }

    void verdictsAndDiscussionsComeBackAsTheyWere()
    {
        makeTeam(path());
        const Discussion remark{
            .id = DiscussionId::create(),
            .document = teamArticle(0),
            .annotation = teamQuotation(u"alpha"_s).id,
            .place = teamQuotation(u"alpha"_s).hull(),
            .kind = Discussion::Kind::Remark,
            .addressee = teamBo.id,
            .comments = {{CommentId::create(), u"Rita"_s,
                          QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), QTimeZone::UTC), u"@Bo: too short"_s}}};
        QVERIFY(open(path())->save(remark).has_value());
        QVERIFY(open(path())->add(Guideline{1, u"# Rules"_s, u"Rita"_s, remark.comments.first().at}).has_value());
        QCOMPARE(open(path())->discussions()->first(), remark);
        QCOMPARE(open(path())->guidelines()->first().text, u"# Rules"_s);
        QCOMPARE(mentionedIn(remark.comments.first().text, {u"Ana"_s, u"Bo"_s, u"Bob"_s}), QStringList{u"Bo"_s});
    }

    void whatAReviewerSaysIsMergedBackOnceAndCanBeUndone()
    {
        makeTeam(path());
        QVERIFY(extractArticles(path(), QList<DocumentId>{teamArticle(0)}, path(u"sent"_s)).has_value());
        {
            const auto sent = open(path(u"sent"_s));
            QVERIFY(sent->setVerdict({teamArticle(0), teamBo.id, WorkState::Returned, QDateTime::currentDateTimeUtc()})
                        .has_value());
            QVERIFY(sent->save(Discussion{.id = DiscussionId::create(),
                                          .document = teamArticle(0),
                                          .kind = Discussion::Kind::Remark,
                                          .addressee = teamBo.id,
                                          .comments = {{CommentId::create(), u"Rita"_s, QDateTime::currentDateTimeUtc(),
                                                        u"Look again"_s}}})
                        .has_value());
        }
        const MergeRequest request{.target = path(), .others = {path(u"sent"_s)}};
        const auto merged = mergeProjects(request);
        QVERIFY(merged.has_value());
        QCOMPARE(merged->verdicts, 1);
        QCOMPARE(merged->discussions, 1);
        QCOMPARE(merged->conflicts, QStringList());
        const auto state = [this] {
            const auto standings = open(path())->standings();
            return std::ranges::find_if(*standings,
                                        [](const SetStanding &one) {
                                            return one.document == teamArticle(0) && one.annotator == teamBo.id;
                                        })
                ->state;
        };
        QVERIFY(state() == WorkState::Returned);
        QVERIFY(mergeProjects(request)->changesNothing());
        QVERIFY(undoMerge(path()).has_value());
        QVERIFY(state() == WorkState::New);
        QVERIFY(open(path())->discussions()->isEmpty());
    }

    void onlyAllowedMovesFollow()
    {
        QVERIFY(mayFollow(WorkState::Done, WorkState::InReview));
        QVERIFY(mayFollow(WorkState::InReview, WorkState::Returned));
        QVERIFY(mayFollow(WorkState::Returned, WorkState::InProgress));
        QVERIFY(!mayFollow(WorkState::InProgress, WorkState::Approved));
        QVERIFY(!mayFollow(WorkState::Done, WorkState::Approved));
        for (const WorkState state : AllWorkStates) {
            QVERIFY(workStateFromString(toString(state)) == state);
            QVERIFY(!mayFollow(state, WorkState::New));
        }
    }

    void reportsSayWhoAgreesAndWhatWasDecidedOtherwise()
    {
        makeTeam(path());
        const auto agreement = measureAgreement({.project = path()});
        QVERIFY(agreement.has_value());
        QVERIFY(std::abs(*pairFigure(*agreement, 0, 1) - 2.0 / 3) < 1e-9);
        const QString html = AgreementReport::html(*agreement);
        QVERIFY(html.contains(u"Ana – Bo") && html.contains(u"Article 2"));
        QVERIFY(html.contains(u"words in: quotation") && html.contains(u"Fleiss κ")); // not the words of files
        QVERIFY(html.contains(explanation(Agreement::Undefined::NoVariation).toHtmlEscaped())); // why there is a dash
        const QByteArray csv = AgreementReport::csv(*agreement);
        QVERIFY(csv.contains("pair,\"Ana\",\"Bo\",\"quotation\",3,3,0.666666666667"));
        QVERIFY(toSvg(figureTables(*agreement, AgreementView::Annotators)).contains("0.667"));
        const auto store = open(path());
        SaveRequest agreed{.document = teamArticle(2), .annotator = agreedAnnotator()};
        agreed.base = {teamQuotation(u"Nu sigma"_s)};
        Annotation no = teamQuotation(u"Kappa"_s);
        no.status = Status::Rejected;
        no.attributes.set(Attribute::Rejection, u"No speech"_s);
        agreed.base.append(no);
        QVERIFY(store->save(agreed).has_value());
        const auto feedback = collectFeedback(path(), teamCem);
        QCOMPARE(feedback->articles, 1);
        QCOMPARE(feedback->agreed, 0);
        QCOMPARE(feedback->causes.value(Cause::OnlySecond).examples.first().words, u"Kappa"_s);
        QVERIFY(AgreementReport::html(*feedback).contains(u"Rejected: No speech (1)"));
        // What differs is said, in words: the agreed set's first.
        agreed = {.document = teamArticle(0), .annotator = agreedAnnotator()};
        agreed.base = {teamQuotation(u"alpha"_s, u"mixed"_s)};
        QVERIFY(store->save(agreed).has_value());
        QCOMPARE(collectFeedback(path(), teamCem)->causes.value(Cause::Type).examples.first().what,
                 u"mixed – direct"_s);
    }

    void tagsInTheSamePlaceAreConfused()
    {
        const CountedText text(teamText);
        Annotation country = teamQuotation(u"alpha beta"_s);
        country.tag = Tags::Country;
        const auto set = [&](const QList<Annotation> &annotations) {
            return ComparedSet::of(annotations, text, ComparedSet::Which::Visible);
        };
        const ComparedSet a = set({teamQuotation(u"alpha beta"_s), teamQuotation(u"Nu sigma"_s)});
        const ComparedSet b = set({country, teamQuotation(u"Nu sigma"_s), teamQuotation(u"Kappa"_s)});
        const TagConfusion confusion = confusedTags(a, b, compare(a, b, text), text);
        QCOMPARE(confusion.size(), 3);
        QCOMPARE(confusion.value({Tags::Quotation, Tags::Quotation}), 1.0);
        QCOMPARE(confusion.value({Tags::Quotation, Tags::Country}), 1.0);
        QCOMPARE(confusion.value({TagId(), Tags::Quotation}), 1.0);
    }
    void agreementIsShownOverTime()
    {
        makeTeam(path());
        const QDateTime monday(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::UTC);
        for (int i = 0; i < 2; ++i) { // the third came so, and has no day
            const Annotation added = teamQuotation(u"pluie"_s);
            Change change;
            change.add(added);
            QVERIFY(open(path())
                        ->save({.document = teamArticle(i),
                                .annotator = teamAna,
                                .expected = 1,
                                .changes = {{change, monday.addDays(i * 8)}}})
                        .has_value());
        }
        const auto agreement = measureAgreement({.project = path()});
        QVERIFY(agreement.has_value());
        const FigureTable weeks = figureTables(*agreement, AgreementView::Weeks).first();
        QCOMPARE(weeks.rows, (QStringList{u"2026-03-02"_s, u"2026-03-09"_s}));
        // First article: 2, 1 and 1 quotations; three pairs, 7 or so to be found, 3 found alike by each pair.
        QCOMPARE(*weeks.cells[0][0], 1.0);
        QVERIFY(std::abs(*weeks.cells[0][2] - 2.0 * 3 / (2 + 1 + 2 + 1 + 1 + 1)) < 1e-12);
        QCOMPARE(figureTables(*agreement, AgreementView::Days).first().rows,
                 (QStringList{u"2026-03-02"_s, u"2026-03-10"_s}));
        const QByteArray svg = toSvg({weeks});
        QVERIFY(svg.contains("<polyline") && svg.contains("2026-03-09"));
        QVERIFY(toCsv({weeks}).contains("\"2026-03-02\",\"F lenient\",0.75\r\n"));
        QVERIFY(AgreementReport::html(*agreement, AgreementView::Weeks).contains(u"data:image/svg+xml"));
    }
    void everyViewIsATableAPictureAndAPage()
    {
        makeTeam(path());
        const auto agreement = measureAgreement({.project = path()});
        for (const AgreementView view : AllAgreementViews) {
            const QList<FigureTable> tables = figureTables(*agreement, view);
            QVERIFY(!tables.isEmpty());
            for (const FigureTable &table : tables) {
                for (const auto &row : table.cells)
                    QCOMPARE(row.size(), table.columns.size());
                QCOMPARE(table.cells.size(), table.rows.size());
            }
            QVERIFY(toSvg(tables).endsWith("</svg>\n"));
            QVERIFY(AgreementReport::html(*agreement, view).contains(name(view).toHtmlEscaped()));
        }
        const FigureTable causes = figureTables(*agreement, AgreementView::Causes).first();
        QCOMPARE(causes.columns.size(), 3);
        QVERIFY(causes.rows.contains(name(Cause::OnlyFirst)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestTeamwork)
#include "tst_teamwork.moc"
