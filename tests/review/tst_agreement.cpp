// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/agreement.h"
#include "tests/review/comparevalue.h"
#include "tests/runner.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Guillemet;
using namespace Guillemet::Agreement;

namespace {

constexpr int M = Missing;

/** Units of a two-by-two (or larger) table of two annotators: counts[a][b] times the pair (a, b). */
Ratings fromTable(const QList<QList<int>> &counts)
{
    Ratings ratings;
    for (int a = 0; a < counts.size(); ++a) {
        for (int b = 0; b < counts[a].size(); ++b) {
            for (int i = 0; i < counts[a][b]; ++i)
                ratings.append(Unit{a, b});
        }
    }
    return ratings;
}

/** One unit a row, counts of each category in it, as Fleiss prints them. */
Ratings fromCounts(const QList<QList<int>> &rows)
{
    Ratings ratings;
    for (const QList<int> &row : rows) {
        QList<int> unit;
        for (int category = 0; category < row.size(); ++category)
            unit.append(QList<int>(row[category], category));
        ratings.append(Unit(unit));
    }
    return ratings;
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cohenAgreesWithThePaper()
    {
        // Cohen 1960, table 1: proportions of 200 cases, kappa = .492 (as recomputed from the printed table).
        const Ratings ratings = fromTable({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
        compare(observed(ratings), 0.70, 1e-12);
        compare(cohenKappa(ratings), (0.70 - 0.41) / (1 - 0.41), 1e-12);
    }
    void scottPoolsTheDistributions()
    {
        const Ratings ratings = fromTable({{20, 5}, {10, 15}});
        const double chance = 0.55 * 0.55 + 0.45 * 0.45;
        compare(scottPi(ratings), (0.7 - chance) / (1 - chance), 1e-12);
        compare(cohenKappa(ratings), 0.4, 1e-12);
    }
    void fleissAgreesWithThePaper()
    {
        // Fleiss 1971, table 1: 30 patients, six psychiatrists each; depression, personality disorder, schizophrenia,
        // neurosis, other. Agreement .556, by chance .220, kappa .430.
        const Ratings ratings = fromCounts(
            {{0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0}, {2, 0, 4, 0, 0},
             {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6}, {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0},
             {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1}, {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0},
             {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3}, {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0},
             {1, 0, 0, 4, 1}, {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}});
        compare(observed(ratings), 0.556, 5e-4);
        compare(fleissKappa(ratings), 0.430, 5e-4);
    }
    void fleissAgreesWithWikipedia()
    {
        // The worked example of its article "Fleiss' kappa": ten subjects, fourteen raters, five categories; 0.210.
        const Ratings ratings = fromCounts({{0, 0, 0, 0, 14},
                                            {0, 2, 6, 4, 2},
                                            {0, 0, 3, 5, 6},
                                            {0, 3, 9, 2, 0},
                                            {2, 2, 8, 1, 1},
                                            {7, 7, 0, 0, 0},
                                            {3, 2, 6, 3, 0},
                                            {2, 5, 3, 2, 2},
                                            {6, 5, 2, 1, 0},
                                            {0, 2, 2, 3, 7}});
        compare(fleissKappa(ratings), 0.20993, 5e-6);
    }
    void alphaAgreesWithKrippendorff()
    {
        // Krippendorff 2011, section C: four observers, twelve units, missing data, nominal: 0.743.
        const QList<QList<int>> observers{{1, 2, 3, 3, 2, 1, 4, 1, 2, M, M, M},
                                          {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, M, 3},
                                          {M, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, M},
                                          {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, M}};
        Ratings ratings;
        for (int unit = 0; unit < 12; ++unit)
            ratings.append(Unit{observers[0][unit], observers[1][unit], observers[2][unit], observers[3][unit]});
        compare(krippendorffAlpha(ratings), 0.743, 5e-4);
    }
    void alphaOfTwoObserversWithoutMissingData()
    {
        // Krippendorff 2011, section B: two observers, binary data, ten units: 0.095.
        const QList<int> a{0, 1, 0, 0, 0, 0, 0, 0, 1, 0};
        const QList<int> b{1, 1, 1, 0, 0, 1, 0, 0, 0, 0};
        Ratings ratings;
        for (int unit = 0; unit < 10; ++unit)
            ratings.append(Unit{a[unit], b[unit]});
        compare(krippendorffAlpha(ratings), 0.095, 5e-4);
    }
    void gwetStaysHighWhereKappaCollapses()
    {
        // The paradox Gwet 2008 discusses: 125 cases, 118 + 0 agreeing; kappa below 0, AC1 above 0.9.
        const Ratings ratings = fromTable({{118, 5}, {2, 0}});
        QVERIFY(cohenKappa(ratings).value() < 0);
        const double p = (123.0 + 120.0) / 250;
        const double chance = 2 * p * (1 - p);
        compare(gwetAC1(ratings), (118.0 / 125 - chance) / (1 - chance), 1e-12);
    }
    void perfectAgreementIsOne()
    {
        const Ratings ratings{Unit{0, 0}, Unit{1, 1}, Unit{2, 2}};
        for (const auto measure : {cohenKappa, scottPi, fleissKappa, krippendorffAlpha, gwetAC1})
            compare(measure(ratings), 1, 1e-12);
    }
    void agreesWithIndependentImplementations()
    {
        // Random judgements and what nltk and statsmodels make of them: see "source" in the file.
        QFile file(QStringLiteral(GUILLEMET_TEST_DATA "/review/agreement.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll())[u"cases"].toArray();
        QVERIFY(cases.size() > 50);
        for (const QJsonValue &example : cases) {
            Ratings ratings;
            for (const QJsonValue &row : example[u"rows"].toArray()) {
                QList<int> judgements;
                for (const QJsonValue &judgement : row.toArray())
                    judgements.append(judgement.toInt());
                ratings.append(Unit(judgements));
            }
            compare(krippendorffAlpha(ratings), example[u"alpha"].toDouble(), 1e-9);
            if (example[u"fleiss"].isDouble())
                compare(fleissKappa(ratings), example[u"fleiss"].toDouble(), 1e-9);
            if (!example[u"kappa"].isDouble())
                continue;
            compare(cohenKappa(ratings), example[u"kappa"].toDouble(), 1e-9);
            compare(scottPi(ratings), example[u"pi"].toDouble(), 1e-9);
        }
    }
    void unitsCountedTogetherAreUnits()
    {
        const Ratings apart = fromTable({{20, 5, 1}, {10, 15, 3}, {2, 4, 9}});
        Ratings together;
        for (const auto &[judgements, count] : {std::pair(QList<int>{0, 0}, 20),
                                                {QList<int>{0, 1}, 5},
                                                {QList<int>{0, 2}, 1},
                                                {QList<int>{1, 0}, 10},
                                                {QList<int>{1, 1}, 15},
                                                {QList<int>{1, 2}, 3},
                                                {QList<int>{2, 0}, 2},
                                                {QList<int>{2, 1}, 4},
                                                {QList<int>{2, 2}, 9}})
            together.append(Unit(judgements, count));
        for (const auto measure : {observed, cohenKappa, scottPi, fleissKappa, krippendorffAlpha, gwetAC1})
            compare(measure(together), *measure(apart), 1e-12);
    }
    void weightsForgiveWhatIsNear()
    {
        const Ratings ratings = fromTable({{20, 5, 1}, {10, 15, 3}, {2, 4, 9}});
        compare(gwetAC2(ratings, [](int a, int b) { return a == b ? 1.0 : 0.0; }), *gwetAC1(ratings), 1e-12);
        // Quadratic weights of three categories: 1, .75, 0. By the formula: 69 units, 44 alike, 22 near; the weights
        // add up to 6; shares (58, 52, 28) of 138.
        const double agreement = (44 + 0.75 * 22) / 69;
        double chance = 0;
        for (const double count : {58.0, 52.0, 28.0})
            chance += count / 138 * (1 - count / 138);
        chance *= 6.0 / (3 * 2);
        compare(gwetAC2(ratings, [](int a, int b) { return 1 - (a - b) * (a - b) / 4.0; }),
                (agreement - chance) / (1 - chance), 1e-12);
    }
    void whatIsUndefinedSaysWhy()
    {
        QCOMPARE(cohenKappa({}).error(), Undefined::NoData);
        QCOMPARE(krippendorffAlpha({Unit{0, M}, Unit{M, 1}}).error(), Undefined::NoData);
        QCOMPARE(krippendorffAlpha({Unit{1, 1}, Unit{1, 1}}).error(), Undefined::NoVariation);
        QCOMPARE(gwetAC1({Unit{1, 1}, Unit{1, 1}}).error(), Undefined::NoVariation);
        QCOMPARE(cohenKappa({Unit{0, 0, 0}}).error(), Undefined::WrongShape);
        QCOMPARE(fleissKappa({Unit{0, 0, 1}, Unit{0, 1, M}}).error(), Undefined::WrongShape);
        QVERIFY(!explanation(Undefined::NoVariation).isEmpty());
    }
    void scoresOfNothingAreZero()
    {
        QCOMPARE(scores(0, 0, 0).f1, 0.0);
        QCOMPARE(scores(1, 2, 1).precision, 1.0);
        QCOMPARE(scores(1, 2, 1).f1, 2.0 / 3);
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
