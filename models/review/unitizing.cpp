// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/unitizing.h"

#include <algorithm>

namespace Guillemet {

QList<MarkedUnit> outermost(QList<MarkedUnit> units)
{
    std::ranges::sort(units, {},
                      [](const MarkedUnit &unit) { return std::tuple(unit.begin, -unit.end, unit.category); });
    QList<MarkedUnit> kept;
    for (const MarkedUnit &unit : std::as_const(units)) {
        if (unit.length() > 0 && (kept.isEmpty() || unit.begin >= kept.last().end))
            kept.append(unit);
    }
    return kept;
}

namespace Agreement {

namespace {
constexpr double NearlyEqual = 1e-12;
constexpr int Gap = -1;

/** The whole continuum in sections: the units that are wanted, and the gaps between them. */
template<typename Wanted> QList<MarkedUnit> sections(const QList<MarkedUnit> &units, int length, Wanted wanted)
{
    QList<MarkedUnit> list;
    int at = 0;
    for (const MarkedUnit &unit : units) {
        if (!wanted(unit))
            continue;
        if (unit.begin > at)
            list.append({at, unit.begin, Gap});
        list.append(unit);
        at = unit.end;
    }
    if (at < length)
        list.append({at, length, Gap});
    return list;
}

double squared(double value)
{
    return value * value;
}

/** Of two sections that intersect. */
double difference(const MarkedUnit &a, const MarkedUnit &b)
{
    if (a.category != Gap && b.category != Gap)
        return squared(a.begin - b.begin) + squared(a.end - b.end);
    const auto within = [](const MarkedUnit &unit, const MarkedUnit &gap) {
        return unit.category != Gap && gap.begin <= unit.begin && unit.end <= gap.end;
    };
    if (b.category == Gap && within(a, b))
        return squared(a.length());
    if (a.category == Gap && within(b, a))
        return squared(b.length());
    return 0;
}

/** Calls `visit` for each two sections that intersect. */
template<typename Visit> void forIntersections(const QList<MarkedUnit> &a, const QList<MarkedUnit> &b, Visit visit)
{
    for (auto x = a.cbegin(), y = b.cbegin(); x != a.cend() && y != b.cend();) {
        visit(*x, *y, std::min(x->end, y->end) - std::max(x->begin, y->begin));
        const bool both = x->end == y->end;
        const bool first = x->end <= y->end;
        if (first)
            ++x;
        if (!first || both)
            ++y;
    }
}

/** Sum of (gap - length + 1) over the gaps that are not shorter. */
class GapLengths
{
public:
    explicit GapLengths(const QList<QList<MarkedUnit>> &annotators)
    {
        for (const QList<MarkedUnit> &list : annotators) {
            for (const MarkedUnit &section : list) {
                if (section.category == Gap)
                    m_lengths.push_back(section.length());
            }
        }
        std::ranges::sort(m_lengths);
        m_sumFrom.resize(m_lengths.size() + 1);
        for (size_t i = m_lengths.size(); i > 0; --i)
            m_sumFrom[i - 1] = m_sumFrom[i] + m_lengths[i - 1];
    }
    double roomFor(double length) const
    {
        const auto first = static_cast<size_t>(std::ranges::lower_bound(m_lengths, length) - m_lengths.begin());
        return m_sumFrom[first] + static_cast<double>(m_lengths.size() - first) * (1 - length);
    }

private:
    std::vector<double> m_lengths;
    std::vector<double> m_sumFrom;
};
} // namespace

UnitizingDisagreement unitizingDisagreement(const Continuum &continuum, int category)
{
    const double length = continuum.length;
    const auto m = static_cast<double>(continuum.annotators.size());
    QList<QList<MarkedUnit>> annotators;
    double units = 0;
    for (const QList<MarkedUnit> &list : continuum.annotators) {
        annotators.append(
            sections(list, continuum.length, [category](const MarkedUnit &unit) { return unit.category == category; }));
        units += static_cast<double>(std::ranges::count(annotators.last(), category, &MarkedUnit::category));
    }
    UnitizingDisagreement out;
    for (qsizetype i = 0; i < annotators.size(); ++i) {
        for (qsizetype j = i + 1; j < annotators.size(); ++j)
            forIntersections(annotators[i], annotators[j], [&out](const MarkedUnit &a, const MarkedUnit &b, int) {
                out.observed += 2 * difference(a, b);
            });
    }
    out.observed /= m * (m - 1) * length * length;

    const GapLengths gaps(annotators);
    double sum = 0;
    double pairs = m * length * (m * length - 1);
    for (const QList<MarkedUnit> &list : std::as_const(annotators)) {
        for (const MarkedUnit &unit : list) {
            if (unit.category == Gap)
                continue;
            const double l = unit.length();
            sum += (units - 1) / 3 * (2 * l * l * l - 3 * l * l + l) + l * l * gaps.roomFor(l);
            pairs -= l * (l - 1);
        }
    }
    out.expected = pairs > 0 ? 2 / length * sum / pairs : 0;
    return out;
}

namespace {
Value unitizingValue(const Continuum &continuum, const UnitizingDisagreement &disagreement)
{
    if (continuum.annotators.size() < 2 || continuum.length < 1)
        return std::unexpected(Undefined::NoData);
    if (disagreement.expected < NearlyEqual)
        return std::unexpected(Undefined::NoVariation);
    return 1 - disagreement.observed / disagreement.expected;
}
} // namespace

Value unitizingAlpha(const Continuum &continuum, int category)
{
    return unitizingValue(continuum, unitizingDisagreement(continuum, category));
}

Value unitizingAlphaOverall(const Continuum &continuum, int categories)
{
    UnitizingDisagreement sum;
    for (int category = 0; category < categories; ++category) {
        const UnitizingDisagreement own = unitizingDisagreement(continuum, category);
        sum.observed += own.observed;
        sum.expected += own.expected;
    }
    return unitizingValue(continuum, sum);
}

UnitizedCoincidences::UnitizedCoincidences(int categories)
    : m_categories(categories)
    , m_sums(values() * (values() + 2))
{
}

UnitizedCoincidences UnitizedCoincidences::fromSums(int categories, std::vector<double> sums)
{
    UnitizedCoincidences out(categories);
    out.m_sums = std::move(sums);
    return out;
}

void UnitizedCoincidences::add(const Continuum &continuum)
{
    const qsizetype m = continuum.annotators.size();
    if (m < 2)
        return;
    QList<QList<MarkedUnit>> annotators;
    for (const QList<MarkedUnit> &list : continuum.annotators)
        annotators.append(sections(list, continuum.length, [](const MarkedUnit &) { return true; }));
    const auto valueOf = [](const MarkedUnit &section) { return static_cast<size_t>(section.category + 1); };
    const auto others = static_cast<double>(m - 1);
    for (qsizetype i = 0; i < m; ++i) {
        for (qsizetype j = 0; j < m; ++j) {
            if (i == j)
                continue;
            std::vector<double> pairable(static_cast<size_t>(annotators[i].size())); // where this other has units too
            forIntersections(annotators[i], annotators[j], [&](const MarkedUnit &a, const MarkedUnit &b, int shared) {
                observed(valueOf(a), valueOf(b)) += shared / others;
                if (a.category != Gap && b.category != Gap)
                    pairable[static_cast<size_t>(&a - annotators[i].constData())] += shared;
            });
            for (qsizetype g = 0; g < annotators[i].size(); ++g)
                pairableSelfPairs(valueOf(annotators[i][g])) += squared(pairable[static_cast<size_t>(g)]) / others;
        }
        for (const MarkedUnit &section : std::as_const(annotators[i]))
            selfPairs(valueOf(section)) += section.category == Gap ? section.length() : squared(section.length());
    }
}

double UnitizedCoincidences::total(size_t c, size_t from) const
{
    double sum = 0;
    for (size_t k = from; k < values(); ++k)
        sum += observed(c, k);
    return sum;
}

double UnitizedCoincidences::total(size_t from) const
{
    double sum = 0;
    for (size_t c = from; c < values(); ++c)
        sum += total(c, from);
    return sum;
}

Value UnitizedCoincidences::uAlpha() const
{
    const double all = total(0);
    if (all < NearlyEqual)
        return std::unexpected(Undefined::NoData);
    double same = 0;
    double impossible = 0;
    double alike = 0; // expected, before the share that is possible
    for (size_t c = 0; c < values(); ++c) {
        same += observed(c, c);
        impossible += selfPairs(c);
        alike += squared(total(c, 0)) - selfPairs(c);
    }
    const double expected = all - all * alike / (squared(all) - impossible);
    if (expected < NearlyEqual)
        return std::unexpected(Undefined::NoVariation);
    return 1 - (all - same) / expected;
}

Value UnitizedCoincidences::binaryAlpha() const
{
    const double all = total(0);
    if (all < NearlyEqual)
        return std::unexpected(Undefined::NoData);
    double impossible = 0;
    for (size_t c = 0; c < values(); ++c)
        impossible += selfPairs(c);
    const double gaps = total(0, 0);
    const double expected = 2 * all * gaps * (all - gaps) / (squared(all) - impossible);
    if (expected < NearlyEqual)
        return std::unexpected(Undefined::NoVariation);
    return 1 - 2 * (gaps - observed(0, 0)) / expected;
}

Value UnitizedCoincidences::codingAlpha() const
{
    const double all = total(1);
    if (all < NearlyEqual)
        return std::unexpected(Undefined::NoData);
    double same = 0;
    double impossible = 0;
    double alike = 0;
    for (size_t c = 1; c < values(); ++c) {
        same += observed(c, c);
        impossible += pairableSelfPairs(c);
        alike += squared(total(c, 1)) - pairableSelfPairs(c);
    }
    const double possible = squared(all) - impossible;
    const double expected = possible < NearlyEqual ? 0 : all - all * alike / possible;
    if (expected < NearlyEqual)
        return std::unexpected(Undefined::NoVariation);
    return 1 - (all - same) / expected;
}

Value UnitizedCoincidences::categoryAlpha(int category) const
{
    const auto k = static_cast<size_t>(category) + 1;
    const double all = total(1);
    const double own = all < NearlyEqual ? 0 : total(k, 1);
    if (own < NearlyEqual)
        return std::unexpected(Undefined::NoData);
    double impossible = 0;
    for (size_t c = 1; c < values(); ++c)
        impossible += pairableSelfPairs(c);
    const double possible = squared(all) - impossible;
    if (possible < NearlyEqual)
        return std::unexpected(Undefined::NoVariation);
    // Shares: of what meets the category, how much is of another one.
    const double others = all * own * (all - own) / possible;
    const double mine = all * (own * own - pairableSelfPairs(k)) / possible;
    if (others < NearlyEqual)
        return std::unexpected(Undefined::NoVariation);
    return 1 - (own - observed(k, k)) / own / (others / (others + mine));
}

} // namespace Agreement
} // namespace Guillemet
