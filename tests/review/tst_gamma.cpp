// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/gamma.h"
#include "models/review/pairing.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>

#include <thread>

using namespace Guillemet;
using namespace Guillemet::Agreement;

namespace {
void compare(double value, double expected, double tolerance)
{
    QVERIFY2(std::abs(value - expected) <= tolerance, qPrintable(QString::number(value, 'g', 12)));
}

/** The example that comes with the authors' own program: three annotators, seven categories. */
Continuum alexPaulSuzan()
{
    return {60,
            {{{2, 9, 1}, {11, 17, 2}, {24, 30, 5}, {32, 36, 6}, {36, 44, 6}, {44, 60, 7}},
             {{2, 9, 1}, {11, 17, 3}, {19, 25, 5}, {32, 44, 6}},
             {{2, 9, 1}, {11, 17, 4}, {21, 27, 5}, {32, 36, 6}, {36, 40, 6}, {40, 44, 6}}}};
}

/** Three annotators and four categories that are more or less alike (pygamma-agreement, Titeux & Riad 2021). */
Continuum threeAnnotators()
{
    constexpr int Carol = 0, Bob = 1, Alice = 2, Jeremy = 3;
    return {20,
            {{{1, 5, Carol}, {6, 8, Bob}, {7, 20, Alice}, {12, 18, Carol}},
             {{2, 6, Carol}, {7, 8, Bob}, {7, 19, Jeremy}, {8, 10, Alice}, {12, 18, Alice}},
             {{1, 6, Carol}, {7, 19, Jeremy}, {8, 10, Alice}, {19, 20, Alice}}}};
}

Dissimilarity graded()
{
    return {.positional = 3, .categorial = 1, .empty = 0.5, .distance = [](int a, int b) {
                constexpr double table[4][4] = {
                    {0, 0.5, 0.3, 0.7}, {0.5, 0, 0.6, 0.4}, {0.3, 0.6, 0, 0.7}, {0.7, 0.4, 0.7, 0}};
                return table[a][b];
            }};
}

Continuum randomContinuum(QRandomGenerator &random, int annotators, int units)
{
    Continuum continuum{200, {}};
    for (int annotator = 0; annotator < annotators; ++annotator) {
        QList<MarkedUnit> list;
        for (int i = 0; i < units; ++i) {
            const int begin = random.bounded(190);
            list.append({begin, begin + 2 + random.bounded(30), random.bounded(2)});
        }
        std::ranges::sort(list, {}, &MarkedUnit::begin);
        continuum.annotators.append(list);
    }
    return continuum;
}

/** The least cost by trying all pairings of two annotators. */
double leastCost(const Continuum &continuum, const Dissimilarity &d, int unit, quint32 used)
{
    const QList<MarkedUnit> &a = continuum.annotators[0];
    const QList<MarkedUnit> &b = continuum.annotators[1];
    if (unit == a.size())
        return static_cast<double>(b.size() - std::popcount(used)) * d.empty;
    double least = d.empty + leastCost(continuum, d, unit + 1, used);
    for (int j = 0; j < b.size(); ++j) {
        if (!(used >> j & 1U))
            least = std::min(least, d(a[unit], b[j]) + leastCost(continuum, d, unit + 1, used | 1U << j));
    }
    return least;
}
} // namespace

class TestGamma : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionalDissimilarityAgreesWithThePaper()
    {
        // Mathet et al. 2015, figure 10, with Δ∅ = 1.
        const Dissimilarity d;
        compare(d.position({4, 14}, {40, 44}), 22.2, 0.05);
        compare(d.position({4, 14}, {4, 14}), 0, 1e-12);
        compare(d.position({4, 14}, {20, 25}), 3.2, 0.05);
        compare(d.position({4, 14}, {14, 24}), 1, 1e-12);
        compare(d.position({20, 30}, {20, 25}), 0.11, 0.005);
        compare(d.position({20, 25}, {14, 24}), 0.22, 0.005);
        // Figure 20: the scale does not matter.
        compare(d.position({0, 7}, {0, 10}), d.position({0, 21}, {0, 30}), 1e-12);
    }
    void theBestAlignmentIsTheKnownOne()
    {
        // Disorders as pygamma-agreement's tests have them; the first of a version that took the mean over the unitary
        // alignments, where the paper divides by the units of an annotator: here 13 of 3.
        const Alignment example = bestAlignment(threeAnnotators(), graded());
        QVERIFY(example.exact);
        QCOMPARE(example.alignments.size(), 6);
        compare(example.disorder * 13 / 3 / 6, 0.31401409465020574, 1e-12);
        const Alignment suzan = bestAlignment(alexPaulSuzan(), {.positional = 3, .categorial = 1, .empty = 1});
        compare(suzan.disorder, 0.96, 0.005);
    }
    void gammaOfTheExampleIsTheKnownOne()
    {
        // .44 to .47 in pygamma-agreement's tests, with the same way of drawing.
        const auto value = gamma(alexPaulSuzan(), {.positional = 3, .categorial = 1, .empty = 1});
        QVERIFY(value.has_value());
        QVERIFY2(value->value > 0.42 && value->value < 0.49, qPrintable(QString::number(value->value)));
        QVERIFY(value->samples >= 30);
        QCOMPARE(gamma(alexPaulSuzan(), {.positional = 3})->value, value->value);
    }
    void twoAnnotatorsAreAlignedExactly()
    {
        QRandomGenerator random(3);
        const Dissimilarity d;
        for (int round = 0; round < 60; ++round) {
            const Continuum continuum = randomContinuum(random, 2, 6);
            const Alignment best = bestAlignment(continuum, d);
            QVERIFY(best.exact);
            compare(best.disorder * 6, leastCost(continuum, d, 0, 0), 1e-6);
        }
    }
    void manyUnitsOfThreeAnnotatorsAreAlignedNearlyAsWell()
    {
        // The same units far from each other: the whole is as good as its parts, each aligned exactly.
        QRandomGenerator random(4);
        const Dissimilarity d;
        Continuum whole{0, {{}, {}, {}}};
        double cost = 0;
        for (int part = 0; part < 10; ++part) {
            const Continuum continuum = randomContinuum(random, 3, 3);
            cost += bestAlignment(continuum, d).disorder * 3;
            for (int annotator = 0; annotator < 3; ++annotator) {
                for (const MarkedUnit &unit : continuum.annotators[annotator])
                    whole.annotators[annotator].append(
                        {unit.begin + part * 10000, unit.end + part * 10000, unit.category});
            }
        }
        whole.length = 100000;
        const Alignment best = bestAlignment(whole, d);
        QVERIFY(!best.exact);
        QVERIFY(best.disorder * 30 >= cost - 1e-6);
        QVERIFY2(best.disorder * 30 <= cost * 1.02, qPrintable(QString::number(best.disorder * 30 / cost)));
    }
    void lookingOnlyAtWhatIsNearGivesTheSame()
    {
        // All pairs that gain, of units of very different lengths, some of them far away.
        QRandomGenerator random(5);
        for (int round = 0; round < 40; ++round) {
            const Dissimilarity d{.positional = 0.5 + random.bounded(4.0)};
            Continuum continuum{4000, {{}, {}}};
            for (QList<MarkedUnit> &list : continuum.annotators) {
                for (int i = 0; i < 40; ++i) {
                    const int begin = random.bounded(3000);
                    const int longest = random.bounded(3) == 0 ? 900 : 30;
                    list.append({begin, begin + 1 + random.bounded(longest), random.bounded(2)});
                }
                std::ranges::sort(list, {}, &MarkedUnit::begin);
            }
            const QList<MarkedUnit> &a = continuum.annotators[0];
            const QList<MarkedUnit> &b = continuum.annotators[1];
            QList<PossiblePair> pairs;
            for (int i = 0; i < a.size(); ++i) {
                for (int j = 0; j < b.size(); ++j) {
                    const qint64 gain = std::llround((2 * d.empty - d(a[i], b[j])) * 1e9);
                    if (gain > 0)
                        pairs.append({i, j, gain});
                }
            }
            double cost = 0;
            const QList<int> partner = bestPairing(40, 40, pairs);
            for (int i = 0; i < a.size(); ++i)
                cost += partner[i] < 0 ? d.empty : d(a[i], b[partner[i]]) - d.empty;
            compare(bestAlignment(continuum, d).disorder * 40, cost + 40 * d.empty, 1e-6);
        }
    }
    void aLongArticleIsMeasuredAndMayBeStopped()
    {
        // So many units that all pairs of them would not fit into memory.
        QRandomGenerator random(6);
        constexpr int units = 60'000;
        Continuum continuum{units * 150, {{}, {}}};
        for (int i = 0; i < units; ++i) {
            for (QList<MarkedUnit> &list : continuum.annotators)
                list.append({i * 150 + random.bounded(40), i * 150 + 60 + random.bounded(40), random.bounded(3)});
        }
        std::stop_source stop;
        const std::jthread stopping([&stop] { stop.request_stop(); });
        const auto value = gamma(continuum, {}, 0.05, 1, stop.get_token()); // the whole takes a minute
        QCOMPARE(value.error(), Undefined::NoData);
        QVERIFY(bestAlignment(continuum, {}).disorder > 0);
    }
    void agreementIsOneAndNothingIsUndefined()
    {
        const Continuum same{100, {{{10, 20, 0}, {50, 70, 1}}, {{10, 20, 0}, {50, 70, 1}}}};
        compare(gamma(same, {})->value, 1, 1e-12);
        QCOMPARE(gamma({100, {{}, {}}}, {}).error(), Undefined::NoData);
        QCOMPARE(gamma({100, {{{1, 2, 0}}}}, {}).error(), Undefined::NoData);
    }
};

QTEST_GUILESS_MAIN(TestGamma)
#include "tst_gamma.moc"
