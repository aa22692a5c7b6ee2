// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/unitizing.h"
#include "tests/review/comparevalue.h"
#include "tests/runner.h"

#include <QtCore/QRandomGenerator>

using namespace Guillemet;
using namespace Guillemet::Agreement;

namespace {
constexpr int C = 0;
constexpr int K = 1;

/** [begin, length] */
QList<MarkedUnit> units(const QList<std::pair<int, int>> &list, int category = C)
{
    QList<MarkedUnit> out;
    for (const auto &[begin, length] : list)
        out.append({begin, begin + length, category});
    return out;
}

/** Krippendorff 1995, p. 57: two observers of a continuum of 24, each part of the figure a category of its own here. */
Continuum example1995(char part)
{
    switch (part) {
    case 'A':
        return {24, {units({{2, 8}, {14, 6}}), units({{4, 4}, {15, 2}})}};
    case 'B':
        return {24, {units({{0, 18}}), units({{0, 2}, {2, 1}, {3, 1}, {4, 1}, {5, 1}, {6, 3}, {9, 1}})}};
    case 'C':
        return {24, {units({{2, 6}, {10, 2}, {14, 4}, {20, 2}}), units({{0, 2}, {4, 4}, {10, 4}, {16, 2}, {20, 2}})}};
    default:
        return {
            24,
            {units({{0, 2}, {2, 8}, {10, 4}, {14, 6}, {20, 4}}), units({{0, 4}, {4, 4}, {8, 7}, {15, 2}, {17, 7}})}};
    }
}

/** Krippendorff 2004, "Content analysis", 2nd edition, p. 254: a continuum from 150 to 450. */
Continuum example2004()
{
    return {300, {outermost(units({{75, 70}, {220, 30}}, C)), outermost(units({{70, 80}, {205, 20}, {250, 20}}, C))}};
}

const MarkedUnit *unitAt(const QList<MarkedUnit> &list, int place)
{
    const auto here =
        std::ranges::find_if(list, [place](const MarkedUnit &unit) { return unit.begin <= place && place < unit.end; });
    return here == list.end() ? nullptr : &*here;
}

/** One judgement for each place, for the nominal alpha; `gap` where nothing is marked. */
Ratings digitized(const Continuum &continuum, int gap = 0)
{
    Ratings ratings;
    for (int place = 0; place < continuum.length; ++place) {
        QList<int> row;
        for (const QList<MarkedUnit> &list : continuum.annotators) {
            const MarkedUnit *unit = unitAt(list, place);
            row.append(unit ? unit->category + 1 : gap);
        }
        ratings.append(Unit(row));
    }
    return ratings;
}

Continuum randomUnitization(QRandomGenerator &random, int annotators, int categories)
{
    Continuum continuum{60, {}};
    for (int annotator = 0; annotator < annotators; ++annotator) {
        QList<MarkedUnit> list;
        for (int at = random.bounded(5); at < 50; at += random.bounded(8)) {
            const int length = 1 + random.bounded(9);
            list.append({at, at + length, random.bounded(categories)});
            at += length;
        }
        continuum.annotators.append(list);
    }
    return continuum;
}

/** The same coefficients from single places, without any section or intersection. */
struct PlaceByPlace
{
    double u = 0;
    double binary = 0;
    double coding = 0;
};

PlaceByPlace placeByPlace(const Continuum &continuum)
{
    struct Point
    {
        qsizetype annotator;
        int place;
        const MarkedUnit *unit;
        int value() const { return unit ? unit->category : -1; }
    };
    QList<Point> points;
    for (qsizetype annotator = 0; annotator < continuum.annotators.size(); ++annotator) {
        for (int place = 0; place < continuum.length; ++place)
            points.append({annotator, place, unitAt(continuum.annotators[annotator], place)});
    }
    // What is observed are points of two annotators at one place; by chance any two could have met that are not of one
    // unit of one annotator, nor one point of a gap.
    double observed = 0, observedBinary = 0, chance = 0, chanceBinary = 0, pairs = 0, possible = 0;
    double valued = 0, valuedDiffering = 0;
    QHash<int, double> valuedOf;
    QHash<std::pair<const MarkedUnit *, qsizetype>, double> met; // of a unit: how much of it which other meets
    for (const Point &a : std::as_const(points)) {
        for (const Point &b : std::as_const(points)) {
            const bool differ = a.value() != b.value();
            const bool edge = (a.unit == nullptr) != (b.unit == nullptr);
            if (a.annotator != b.annotator && a.place == b.place) {
                ++pairs;
                observed += differ;
                observedBinary += edge;
                if (a.unit && b.unit) {
                    ++valued;
                    valuedDiffering += differ;
                    valuedOf[a.value()] += 1;
                    met[{a.unit, b.annotator}] += 1;
                }
            }
            if (a.unit ? a.unit == b.unit : a.annotator == b.annotator && a.place == b.place)
                continue;
            ++possible;
            chance += differ;
            chanceBinary += edge;
        }
    }
    const auto others = static_cast<double>(continuum.annotators.size() - 1);
    double cut = 0; // a unit cannot meet itself
    QHash<int, double> cutOf;
    for (const auto &[who, length] : met.asKeyValueRange()) {
        cut += length * length / others;
        cutOf[who.first->category] += length * length / others;
    }
    const double all = valued / others;
    double alike = 0;
    for (const auto &[value, count] : valuedOf.asKeyValueRange())
        alike += count / others * (count / others) - cutOf[value];
    return {.u = 1 - observed / pairs / (chance / possible),
            .binary = 1 - observedBinary / pairs / (chanceBinary / possible),
            .coding = 1 - valuedDiffering / valued / (1 - alike / (all * all - cut))};
}
} // namespace

class TestUnitizing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void observedDisagreementAgreesWithThePaper()
    {
        // Krippendorff 1995, p. 62.
        QVERIFY(std::abs(unitizingDisagreement(example1995('A'), C).observed - 0.03125) < 1e-9);
        QVERIFY(std::abs(unitizingDisagreement(example1995('B'), C).observed - 2.26736) < 5e-6);
        QVERIFY(std::abs(unitizingDisagreement(example1995('C'), C).observed - 0.02777) < 1e-5);
        QVERIFY(std::abs(unitizingDisagreement(example1995('D'), C).observed - 0.38715) < 5e-6);
    }
    void alphaOfALongContinuumAgreesWithThePaper()
    {
        // The limits that the paper gives for a continuum cut ever finer: .553, -.926, .679, .066. Its formula for the
        // expected disagreement has a sign that was put right in 2004, hence the tolerance.
        const QList<std::pair<char, double>> published{{'A', 0.553}, {'B', -0.926}, {'C', 0.679}, {'D', 0.066}};
        for (const auto &[part, alpha] : published) {
            Continuum fine = example1995(part);
            fine.length *= 1000;
            for (QList<MarkedUnit> &list : fine.annotators) {
                for (MarkedUnit &unit : list)
                    unit = {unit.begin * 1000, unit.end * 1000, unit.category};
            }
            compare(unitizingAlpha(fine, C), alpha, 0.02);
        }
    }
    void alphaAgreesWithTheTextbook()
    {
        // Krippendorff 2004: category c, .0144 observed, .0532 expected, alpha .7286; k is without disagreement, .0490
        // expected, alpha 1; together .8591.
        Continuum c = example2004();
        const UnitizingDisagreement disagreement = unitizingDisagreement(c, C);
        QVERIFY(std::abs(disagreement.observed - 0.0144) < 1e-4);
        QVERIFY(std::abs(disagreement.expected - 0.0532) < 1e-4);
        compare(unitizingAlpha(c, C), 0.7286, 1e-4);
        const Continuum k{300, {units({{30, 60}, {150, 50}}, K), units({{30, 60}, {150, 50}}, K)}};
        QVERIFY(std::abs(unitizingDisagreement(k, K).expected - 0.0490) < 1e-4);
        compare(unitizingAlpha(k, K), 1, 1e-12);
        for (int i = 0; i < 2; ++i)
            c.annotators[i] += k.annotators[i]; // each category is looked at by itself
        for (QList<MarkedUnit> &list : c.annotators)
            std::ranges::sort(list, {}, &MarkedUnit::begin);
        compare(unitizingAlphaOverall(c, 2), 0.8591, 5e-4);
    }
    void expectedDisagreementCountsPlacesForEachUnit()
    {
        // One long unit against three of length 1: .9100 and .5351, worked out by hand from the formula.
        const Continuum continuum{10, {units({{1, 8}}), units({{2, 1}, {4, 1}, {6, 1}})}};
        const UnitizingDisagreement disagreement = unitizingDisagreement(continuum, C);
        QVERIFY(std::abs(disagreement.observed - 0.91) < 1e-12);
        QVERIFY(std::abs(disagreement.expected - 0.2 * 867 / 324) < 1e-12);
        compare(unitizingAlpha(continuum, C), -0.7003, 1e-4);
    }
    void unitsOfLengthOneAreTheNominalCase()
    {
        // Where every unit is one place long a unit cannot be cut, and uα is the nominal alpha of the places.
        QRandomGenerator random(5);
        for (int round = 0; round < 50; ++round) {
            Continuum continuum{40, {}};
            for (int annotator = 0; annotator < 2 + round % 3; ++annotator) {
                QList<MarkedUnit> list;
                for (int place = 0; place < 40; ++place) {
                    if (random.bounded(3) > 0)
                        list.append({place, place + 1, random.bounded(3)});
                }
                continuum.annotators.append(list);
            }
            UnitizedCoincidences coincidences(3);
            coincidences.add(continuum);
            compare(coincidences.uAlpha(), *krippendorffAlpha(digitized(continuum)), 1e-12);
            if (continuum.annotators.size() == 2) // of more, the nominal alpha weighs each place by how many judged it
                compare(coincidences.codingAlpha(), *krippendorffAlpha(digitized(continuum, Missing)), 1e-12);
        }
    }
    void agreesWithAnotherImplementation()
    {
        // The figures of the paper of 2016 are of continua that it only draws. These are what another implementation of
        // it, with its equations by number, says of its own example ("Krippendorff's unitized alpha", in Python): .474,
        // .433, .779, and by category .769 and .787.
        const Continuum continuum{20,
                                  {units({{2, 3}, {9, 2}}, C) + units({{12, 8}}, K),
                                   units({{2, 3}}, C) + units({{7, 8}}, K), units({{2, 3}}, C) + units({{10, 5}}, K)}};
        UnitizedCoincidences coincidences(2);
        coincidences.add(continuum);
        compare(coincidences.uAlpha(), 0.474, 5e-4);
        compare(coincidences.binaryAlpha(), 0.433, 5e-4);
        compare(coincidences.codingAlpha(), 0.779, 5e-4);
        compare(coincidences.categoryAlpha(C), 0.769, 5e-4);
        compare(coincidences.categoryAlpha(K), 0.787, 5e-4);
    }
    void agreesWithCountingPlaceByPlace()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 60; ++round) {
            const Continuum continuum = randomUnitization(random, 2 + round % 4, 2 + round % 3);
            UnitizedCoincidences coincidences(4);
            coincidences.add(continuum);
            const PlaceByPlace expected = placeByPlace(continuum);
            compare(coincidences.uAlpha(), expected.u, 1e-9);
            compare(coincidences.binaryAlpha(), expected.binary, 1e-9);
            if (std::isnan(expected.coding)) // all that meets is of one category
                QVERIFY(!coincidences.codingAlpha());
            else
                compare(coincidences.codingAlpha(), expected.coding, 1e-9);
        }
    }
    void sameUnitsAndOtherCategoriesIsDisagreementOnCodingOnly()
    {
        const Continuum continuum{100,
                                  {units({{10, 20}, {50, 20}}, C) + units({{80, 5}}, K),
                                   units({{10, 20}}, C) + units({{50, 20}, {80, 5}}, K)}};
        UnitizedCoincidences coincidences(2);
        coincidences.add(continuum);
        compare(coincidences.binaryAlpha(), 1, 1e-12);
        QVERIFY(*coincidences.codingAlpha() < 1);
        QVERIFY(*coincidences.uAlpha() < 1);
        // By the formula: l* = 90, of it 50 alike; 2 units of 20 and one of 5 for each, so 1650 pairs are none;
        // c: 60 by 60 less 3 * 400, k: 30 by 30 less 400 + 2 * 25.
        const double expected = 90 - 90 * ((3600.0 - 1200) + (900 - 450)) / (8100 - 1650);
        compare(coincidences.codingAlpha(), 1 - 40 / expected, 1e-12);
    }
    void theSumOfArticlesIsTheCorpus()
    {
        const Continuum a = example1995('A');
        const Continuum c = example1995('C');
        UnitizedCoincidences both(1);
        both.add(a);
        both.add(c);
        UnitizedCoincidences first(1);
        first.add(a);
        std::vector<double> sums = first.sums();
        UnitizedCoincidences second(1);
        second.add(c);
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] += second.sums()[i];
        compare(UnitizedCoincidences::fromSums(1, sums).uAlpha(), *both.uAlpha(), 1e-12);
    }
    void whatIsUndefinedSaysWhy()
    {
        UnitizedCoincidences nothing(1);
        nothing.add({10, {units({{1, 2}})}}); // one annotator
        QCOMPARE(nothing.uAlpha().error(), Undefined::NoData);
        UnitizedCoincidences gaps(1);
        gaps.add({10, {{}, {}}});
        QCOMPARE(gaps.uAlpha().error(), Undefined::NoVariation);
        QCOMPARE(gaps.codingAlpha().error(), Undefined::NoData);
        QCOMPARE(unitizingAlpha({10, {{}, {}}}, C).error(), Undefined::NoVariation);
    }
    void nestedUnitsAreLeftOut()
    {
        QCOMPARE(outermost({{5, 8, C}, {0, 10, C}, {10, 12, K}}), (QList<MarkedUnit>{{0, 10, C}, {10, 12, K}}));
    }
};

QTEST_GUILESS_MAIN(TestUnitizing)
#include "tst_unitizing.moc"
