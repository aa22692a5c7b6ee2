// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/bootstrap.h"
#include "models/review/scoring.h"
#include "tests/runner.h"

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace ScoringTest {
namespace {
// 😀 is two UTF-16 code units and one code point: positions after it differ.
const QString text = u"😀 « Non », a dit Mme Diaz. Selon Paul Roy, le vent russe tombe.\n"_s;
const QString gold = u"T1\tQuotation 2 9\t« Non »\n"
                     "T2\tCue 11 16\ta dit\n"
                     "T3\tSource 17 25\tMme Diaz\n"
                     "R1\tcued-by Arg1:T1 Arg2:T2\n"
                     "R2\tattributed-to Arg1:T1 Arg2:T3\n"
                     "A1\tQuoteType T1 direct\n"
                     "#1\tSpeaker T3\tCarmen Diaz\n"
                     "T4\tQuotation 43 62\tle vent russe tombe\n"
                     "A2\tQuoteType T4 indirect\n"
                     "T5\tCountry 51 56\trusse\n"
                     "N1\tReference T5 ISO3166:RU\tRussie\n"
                     "A3\tMention T5 adjective\n"_s;

Scoring::Counts counted(const QString &predicted, bool speechOnly = false)
{
    return Scoring::count(text, readScoredStandoff(text, gold), readScoredStandoff(text, predicted),
                          {.speechOnly = speechOnly});
}

double metric(const Scoring::Counts &counts, const QString &name)
{
    for (const auto &[metric, value] : Scoring::metrics(counts)) {
        if (metric == name)
            return value;
    }
    return -1;
}
} // namespace

class TestScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGoldStandardItselfIsRight()
    {
        const Scoring::Counts counts = counted(gold);
        for (const auto &[name, value] : Scoring::metrics(counts))
            QVERIFY2(value == 1, qPrintable(name));
        QCOMPARE(counts.value(u"q_exact"_s), 2);
        QCOMPARE(counts.value(u"n_ok"_s), 1);
    }
    void nothingFoundIsNothingRight()
    {
        const Scoring::Counts counts = counted(QString());
        QCOMPARE(metric(counts, u"quote_F"_s), 0.0);
        QCOMPARE(metric(counts, u"country_R"_s), 0.0);
        QCOMPARE(metric(counts, u"type_acc"_s), -1.0); // no pair to judge
    }
    void marksAndSpacesAtTheEdgesDoNotCount()
    {
        const Scoring::Counts counts = counted(u"T1\tCitation 4 7\tNon\n"_s);
        QCOMPARE(counts.value(u"q_exact"_s), 1);
        QCOMPARE(counts.value(u"q_pred"_s), 1);
        QCOMPARE(metric(counts, u"quote_P"_s), 1.0);
        QCOMPARE(metric(counts, u"quote_R"_s), 0.5);
        QCOMPARE(metric(counts, u"source_acc"_s), 0.0);
    }
    void halfOfTheCharactersIsFoundAndLessIsNot()
    {
        // 16 characters count; "vent russe" has 9 of them, "russe" 5.
        QCOMPARE(counted(u"T1\tQuotation 46 56\tvent russe\n"_s).value(u"q_hit"_s), 1);
        QCOMPARE(counted(u"T1\tQuotation 51 56\trusse\n"_s).value(u"q_hit"_s), 0);
        QCOMPARE(counted(u"T1\tQuotation 51 56\trusse\n"_s).value(u"r3"_s), 1);
    }
    void eventsOfOtherCorporaAreQuotations()
    {
        // Two contents of one event are one quotation; labels and relations in other words.
        const ScoredAnnotations found =
            readScoredStandoff(text, u"T1\tContent 43 50\tle vent\n"
                                     "T2\tContent 51 62\trusse tombe\n"
                                     "T3\tSource 33 41\tPaul Roy\n"
                                     "T4\tAttribution 27 32\tSelon\n"
                                     "E1\tAttribution:T4 Content:T1 Content2:T2 Source:T3 \n"_s);
        QCOMPARE(found.quotations.size(), 1);
        QCOMPARE(found.quotations.first().content.size(), 2);
        QCOMPARE(found.quotations.first().sources.size(), 1);
        const ScoredAnnotations relations = readScoredStandoff(
            text, u"T1\tCitation 2 9\t« Non »\nT2\tEntite 17 25\tMme Diaz\nR1\tSource Arg1:T2 Arg2:T1\n"_s);
        QCOMPARE(relations.quotations.first().sources.size(), 1);
    }
    void whatIsNoSpeechCanBeLeftOut()
    {
        // The second quotation has neither marks nor a cue.
        const Scoring::Counts counts = counted(gold, true);
        QCOMPARE(counts.value(u"q_gold"_s), 1);
        QCOMPARE(counts.value(u"q_pred"_s), 1);
    }
    void annotationsOfASetAreScoredByTheirStatus()
    {
        const auto speaker = SpeakerId::fromName(u"d");
        Annotation source{.id = AnnotationId::create(), .tag = Tags::Source, .fragments = {Span{18, 26}}};
        source.attributes.set(Attribute::Speaker, speaker.toString());
        Annotation quote{.id = AnnotationId::create(), .tag = Tags::Quotation, .fragments = {Span{3, 10}}};
        quote.links = {{LinkRole::Source, source.id}};
        quote.status = Status::Suggested;
        const auto names = [&](const SpeakerId &id) { return id == speaker ? u"Diaz"_s : QString(); };
        QCOMPARE(scoredAnnotations({quote, source}, names, false).quotations.size(), 0);
        const ScoredAnnotations own = scoredAnnotations({quote, source}, names, true);
        QCOMPARE(own.quotations.size(), 1);
        const Scoring::Counts counts = Scoring::count(text, readScoredStandoff(text, gold), own, {});
        QCOMPARE(counts.value(u"q_exact"_s), 1);
        QCOMPARE(counts.value(u"n_ok"_s), 1); // "Diaz" is part of "Carmen Diaz"
    }
    void intervalsEncloseTheFigureAndFollowTheSeed()
    {
        std::vector<SparseCounts> articles;
        for (int i = 0; i < 40; ++i)
            articles.push_back({{0, i % 4 == 0 ? 0.0 : 1.0}, {1, 1.0}});
        const auto share = [](const std::vector<double> &sum) { return Figures{sum[0] / sum[1], std::nullopt}; };
        const auto intervals = bootstrapIntervals(articles, 2, share);
        QVERIFY(intervals[0]->low < 0.75 && intervals[0]->high > 0.75);
        QVERIFY(intervals[0]->low > 0.5 && intervals[0]->high < 0.95);
        QVERIFY(!intervals[1]);
        QVERIFY(bootstrapIntervals(articles, 2, share) == intervals);
        QVERIFY(bootstrapIntervals({}, 2, share).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestScoring)
} // namespace ScoringTest
#include "tst_scoring.moc"
