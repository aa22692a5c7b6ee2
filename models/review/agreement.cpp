// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/agreement.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

namespace Guillemet::Agreement {

namespace {

constexpr double Nearly = 1e-12;

/** How often each category was given: to one unit, or altogether. */
using Counts = QMap<int, double>;

Counts countsOf(const Unit &unit)
{
    Counts counts;
    for (const int category : unit.judgements) {
        if (category != Missing)
            counts[category] += 1;
    }
    return counts;
}

double total(const Counts &counts)
{
    double sum = 0;
    for (const double count : counts)
        sum += count;
    return sum;
}

/** Ordered pairs of different judgements of one unit that agree. */
double agreeingPairs(const Counts &counts)
{
    double pairs = 0;
    for (const double count : counts)
        pairs += count * (count - 1);
    return pairs;
}

Value corrected(double observedAgreement, double chance)
{
    if (1 - chance < Nearly)
        return std::unexpected(Undefined::NoVariation);
    return (observedAgreement - chance) / (1 - chance);
}

struct TwoAnnotators
{
    double units = 0;
    double agreeing = 0;
    Counts first;
    Counts second;
};

std::expected<TwoAnnotators, Undefined> twoAnnotators(const Ratings &ratings)
{
    TwoAnnotators both;
    for (const Unit &unit : ratings) {
        if (unit.judgements.size() != 2)
            return std::unexpected(Undefined::WrongShape);
        const int first = unit.judgements[0];
        const int second = unit.judgements[1];
        if (first == Missing || second == Missing)
            continue;
        both.units += unit.count;
        both.agreeing += first == second ? unit.count : 0;
        both.first[first] += unit.count;
        both.second[second] += unit.count;
    }
    if (both.units == 0)
        return std::unexpected(Undefined::NoData);
    return both;
}

} // namespace

QString explanation(Undefined reason)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Agreement", text); };
    switch (reason) {
    case Undefined::NoData:
        return tr("No item was judged by two annotators.");
    case Undefined::NoVariation:
        return tr("Every judgement is the same, so agreement by chance is certain and cannot be taken off.");
    case Undefined::WrongShape:
        return tr("The measure needs the same number of judgements for each item.");
    }
    return {};
}

Value observed(const Ratings &ratings)
{
    double agreeing = 0;
    double pairs = 0;
    for (const Unit &unit : ratings) {
        const Counts counts = countsOf(unit);
        const double n = total(counts);
        agreeing += unit.count * agreeingPairs(counts);
        pairs += unit.count * n * (n - 1);
    }
    if (pairs == 0)
        return std::unexpected(Undefined::NoData);
    return agreeing / pairs;
}

Value cohenKappa(const Ratings &ratings)
{
    const auto both = twoAnnotators(ratings);
    if (!both)
        return std::unexpected(both.error());
    double chance = 0;
    for (auto it = both->first.cbegin(); it != both->first.cend(); ++it)
        chance += it.value() * both->second.value(it.key());
    return corrected(both->agreeing / both->units, chance / (both->units * both->units));
}

Value scottPi(const Ratings &ratings)
{
    const auto both = twoAnnotators(ratings);
    if (!both)
        return std::unexpected(both.error());
    Counts pooled = both->first;
    for (auto it = both->second.cbegin(); it != both->second.cend(); ++it)
        pooled[it.key()] += it.value();
    double chance = 0;
    for (const double count : std::as_const(pooled))
        chance += (count / (2 * both->units)) * (count / (2 * both->units));
    return corrected(both->agreeing / both->units, chance);
}

Value fleissKappa(const Ratings &ratings)
{
    double judgements = 0;
    double agreement = 0;
    double units = 0;
    double all = 0;
    Counts pooled;
    for (const Unit &unit : ratings) {
        const Counts counts = countsOf(unit);
        const double n = total(counts);
        if (judgements == 0)
            judgements = n;
        if (n != judgements || n < 2)
            return std::unexpected(Undefined::WrongShape);
        agreement += unit.count * agreeingPairs(counts) / (n * (n - 1));
        units += unit.count;
        all += unit.count * n;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            pooled[it.key()] += unit.count * it.value();
    }
    if (all == 0)
        return std::unexpected(Undefined::NoData);
    double chance = 0;
    for (const double count : std::as_const(pooled))
        chance += (count / all) * (count / all);
    return corrected(agreement / units, chance);
}

Value krippendorffAlpha(const Ratings &ratings)
{
    // Units judged once cannot be paired and are left out; each unit's pairs weigh 1 / (judgements - 1).
    double n = 0;
    double agreeing = 0;
    Counts pooled;
    for (const Unit &unit : ratings) {
        const Counts counts = countsOf(unit);
        const double judgements = total(counts);
        if (judgements < 2)
            continue;
        n += unit.count * judgements;
        agreeing += unit.count * agreeingPairs(counts) / (judgements - 1);
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            pooled[it.key()] += unit.count * it.value();
    }
    if (n == 0)
        return std::unexpected(Undefined::NoData);
    return corrected(agreeing / n, agreeingPairs(pooled) / (n * (n - 1)));
}

Value gwetAC1(const Ratings &ratings)
{
    return gwetAC2(ratings, [](int a, int b) { return a == b ? 1.0 : 0.0; });
}

Value gwetAC2(const Ratings &ratings, const std::function<double(int, int)> &weight)
{
    double units = 0;       // judged at all
    double pairedUnits = 0; // judged twice or more
    double agreement = 0;
    Counts shares; // of each category, averaged over units
    for (const Unit &unit : ratings) {
        const Counts counts = countsOf(unit);
        const double judgements = total(counts);
        if (judgements == 0)
            continue;
        units += unit.count;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            shares[it.key()] += unit.count * it.value() / judgements;
        if (judgements < 2)
            continue;
        pairedUnits += unit.count;
        double agreeing = 0;
        for (auto a = counts.cbegin(); a != counts.cend(); ++a) {
            double alike = -1; // not with itself
            for (auto b = counts.cbegin(); b != counts.cend(); ++b)
                alike += weight(a.key(), b.key()) * b.value();
            agreeing += a.value() * alike;
        }
        agreement += unit.count * agreeing / (judgements * (judgements - 1));
    }
    if (pairedUnits == 0)
        return std::unexpected(Undefined::NoData);
    if (shares.size() < 2)
        return std::unexpected(Undefined::NoVariation);
    double weights = 0;
    double chance = 0;
    for (auto a = shares.cbegin(); a != shares.cend(); ++a) {
        chance += (a.value() / units) * (1 - a.value() / units);
        for (auto b = shares.cbegin(); b != shares.cend(); ++b)
            weights += weight(a.key(), b.key());
    }
    const auto categories = static_cast<double>(shares.size());
    return corrected(agreement / pairedUnits, chance * weights / (categories * (categories - 1)));
}

Scores scores(qsizetype hits, qsizetype reference, qsizetype candidate)
{
    const auto ratio = [](double part, double whole) { return whole > 0 ? part / whole : 0.0; };
    Scores out;
    out.precision = ratio(static_cast<double>(hits), static_cast<double>(candidate));
    out.recall = ratio(static_cast<double>(hits), static_cast<double>(reference));
    out.f1 = ratio(2 * out.precision * out.recall, out.precision + out.recall);
    return out;
}

} // namespace Guillemet::Agreement
