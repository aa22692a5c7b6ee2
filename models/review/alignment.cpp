// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/gamma.h"
#include "models/review/nearunits.h"
#include "models/review/pairing.h"

namespace Guillemet::Agreement {

namespace {
constexpr int None = -1;
constexpr int FewUnits = 15; ///< so many can be tried in every combination

/** The price of unitary alignments over the units of a continuum. */
class Costs
{
public:
    Costs(const Continuum &continuum, const Dissimilarity &dissimilarity)
        : m_continuum(continuum)
        , m_dissimilarity(dissimilarity)
        , m_pairs(static_cast<double>(annotators() * (annotators() - 1)) / 2)
    {
    }

    int annotators() const { return static_cast<int>(m_continuum.annotators.size()); }
    int units(int annotator) const { return static_cast<int>(m_continuum.annotators[annotator].size()); }
    const QList<MarkedUnit> &list(int annotator) const { return m_continuum.annotators[annotator]; }
    /** Of two units that lie further apart than so many times the sum of their lengths neither gains by the other, as
     * the least of an alignment's dissimilarities is too great then: see gain(). */
    double reach() const { return std::sqrt((1 + m_pairs) / std::max(m_dissimilarity.positional, 1e-12)); }

    /** What joining costs less than staying alone. */
    double gain(const UnitaryAlignment &alignment, int annotator, int unit) const
    {
        double gain = 0;
        for (int other = 0; other < alignment.size(); ++other) {
            if (other != annotator && alignment[other] != None)
                gain += m_dissimilarity.empty - m_dissimilarity(m_continuum.annotators[annotator][unit],
                                                                m_continuum.annotators[other][alignment[other]]);
        }
        return m_dissimilarity.empty + gain / m_pairs;
    }

    /** Mean over all pairs of annotators; a pair in which one has none, or both, costs an empty unit. */
    double cost(const UnitaryAlignment &alignment) const
    {
        double sum = 0;
        for (int a = 0; a < alignment.size(); ++a) {
            for (int b = a + 1; b < alignment.size(); ++b)
                sum += alignment[a] == None || alignment[b] == None
                           ? m_dissimilarity.empty
                           : m_dissimilarity(m_continuum.annotators[a][alignment[a]],
                                             m_continuum.annotators[b][alignment[b]]);
        }
        return sum / m_pairs;
    }

    double cost(const QList<UnitaryAlignment> &alignments) const
    {
        double sum = 0;
        for (const UnitaryAlignment &alignment : alignments)
            sum += cost(alignment);
        return sum;
    }

private:
    const Continuum &m_continuum;
    const Dissimilarity &m_dissimilarity;
    double m_pairs;
};

/** Every combination, by the set of units that are left. */
class ExactAligner
{
public:
    explicit ExactAligner(const Costs &costs)
        : m_costs(costs)
    {
        for (int annotator = 0; annotator < costs.annotators(); ++annotator) {
            m_first.append(m_units);
            m_units += costs.units(annotator);
        }
    }

    QList<UnitaryAlignment> solve()
    {
        QList<UnitaryAlignment> alignments;
        for (quint32 left = (1U << m_units) - 1; left != 0;) {
            const Best &best = bestOf(left);
            alignments.append(best.alignment);
            left &= ~maskOf(best.alignment);
        }
        return alignments;
    }

private:
    struct Best
    {
        double cost = 0;
        UnitaryAlignment alignment;
    };

    quint32 maskOf(const UnitaryAlignment &alignment) const
    {
        quint32 mask = 0;
        for (int annotator = 0; annotator < alignment.size(); ++annotator)
            mask |= alignment[annotator] == None ? 0 : 1U << (m_first[annotator] + alignment[annotator]);
        return mask;
    }

    const Best &bestOf(quint32 left)
    {
        if (const auto known = m_known.find(left); known != m_known.end())
            return known->second;
        Best best{.cost = std::numeric_limits<double>::infinity(), .alignment = {}};
        UnitaryAlignment alignment(m_costs.annotators(), None);
        const int lowest = std::countr_zero(left);
        int owner = 0;
        while (owner + 1 < m_costs.annotators() && m_first[owner + 1] <= lowest)
            ++owner;
        alignment[owner] = lowest - m_first[owner];
        extend(alignment, owner + 1, left, best);
        return m_known.emplace(left, best).first->second;
    }

    void extend(UnitaryAlignment &alignment, int annotator, quint32 left, Best &best)
    {
        if (annotator == m_costs.annotators()) {
            const quint32 rest = left & ~maskOf(alignment);
            const double cost = m_costs.cost(alignment) + (rest ? bestOf(rest).cost : 0);
            if (cost < best.cost)
                best = {cost, alignment};
            return;
        }
        for (int unit = None; unit < m_costs.units(annotator); ++unit) {
            if (unit != None && !(left >> (m_first[annotator] + unit) & 1U))
                continue;
            alignment[annotator] = unit;
            extend(alignment, annotator + 1, left, best);
        }
        alignment[annotator] = None;
    }

    const Costs &m_costs;
    int m_units = 0;
    QList<int> m_first; ///< of each annotator: the number of the first unit
    std::unordered_map<quint32, Best> m_known;
};

/**
 * Aligns one annotator after the other, each optimally; then takes each out and puts it in again while that helps. Only
 * what lies near enough to gain by being joined is looked at, so that it costs what is near, not all pairs: as Mathet
 * et al. 2015 leave out unitary alignments that cost more than their units alone, which are in no best alignment.
 */
class StepwiseAligner
{
public:
    StepwiseAligner(const Costs &costs, const std::stop_token &stop)
        : m_costs(costs)
        , m_stop(stop)
    {
        for (int annotator = 0; annotator < costs.annotators(); ++annotator)
            m_near.emplace_back(costs.list(annotator));
    }

    QList<UnitaryAlignment> solve()
    {
        QList<UnitaryAlignment> best;
        double least = std::numeric_limits<double>::infinity();
        for (int start = 0; start < m_costs.annotators() && !m_stop.stop_requested(); ++start) {
            QList<UnitaryAlignment> alignments;
            for (int step = 0; step < m_costs.annotators(); ++step)
                alignments = with(alignments, (start + step) % m_costs.annotators());
            const double cost = improve(alignments);
            if (cost < least - Enough) {
                least = cost;
                best = alignments;
            }
            if (m_costs.annotators() == 2)
                break; // the best there is
        }
        return best;
    }

private:
    static constexpr double Enough = 1e-9;
    static constexpr double Scale = 1e9;

    QList<UnitaryAlignment> with(QList<UnitaryAlignment> alignments, int annotator) const
    {
        const QList<int> partner = bestPairing(m_costs.units(annotator), static_cast<int>(alignments.size()),
                                               possiblePairs(alignments, annotator), m_stop);
        for (int unit = 0; unit < partner.size(); ++unit) {
            if (partner[unit] < 0)
                alignments.append(UnitaryAlignment(m_costs.annotators(), None));
            alignments[partner[unit] < 0 ? alignments.size() - 1 : partner[unit]][annotator] = unit;
        }
        return alignments;
    }

    QList<PossiblePair> possiblePairs(const QList<UnitaryAlignment> &alignments, int annotator) const
    {
        QList<PossiblePair> pairs;
        const QList<QList<int>> owners = ownersOf(alignments);
        QList<int> near;
        for (int unit = 0; unit < m_costs.units(annotator) && !m_stop.stop_requested(); ++unit) {
            near.clear();
            for (int other = 0; other < m_costs.annotators(); ++other) {
                if (other == annotator)
                    continue;
                m_near[static_cast<size_t>(other)].visit(m_costs.list(annotator)[unit], m_costs.reach(),
                                                         [&](int there) {
                                                             if (const int owner = owners[other][there]; owner != None)
                                                                 near.append(owner);
                                                         });
            }
            std::ranges::sort(near);
            near.erase(std::ranges::unique(near).begin(), near.end());
            for (const int i : std::as_const(near)) {
                const qint64 weight = std::llround(m_costs.gain(alignments[i], annotator, unit) * Scale);
                if (weight > 0)
                    pairs.append({unit, i, weight});
            }
        }
        return pairs;
    }

    /** Of each annotator's units: the alignment it is in. */
    QList<QList<int>> ownersOf(const QList<UnitaryAlignment> &alignments) const
    {
        QList<QList<int>> owners;
        for (int annotator = 0; annotator < m_costs.annotators(); ++annotator) {
            owners.append(QList<int>(m_costs.units(annotator), None));
            for (int i = 0; i < alignments.size(); ++i) {
                if (const int unit = alignments[i][annotator]; unit != None)
                    owners.last()[unit] = i;
            }
        }
        return owners;
    }

    static QList<UnitaryAlignment> without(QList<UnitaryAlignment> alignments, int annotator)
    {
        for (UnitaryAlignment &alignment : alignments)
            alignment[annotator] = None;
        alignments.removeIf([](const UnitaryAlignment &alignment) {
            return std::ranges::all_of(alignment, [](int unit) { return unit == None; });
        });
        return alignments;
    }

    double improve(QList<UnitaryAlignment> &alignments) const
    {
        double cost = m_costs.cost(alignments);
        for (int unchanged = 0, annotator = 0; m_costs.annotators() > 2 && unchanged < m_costs.annotators();
             annotator = (annotator + 1) % m_costs.annotators()) {
            if (m_stop.stop_requested())
                break;
            const QList<UnitaryAlignment> other = with(without(alignments, annotator), annotator);
            const double otherCost = m_costs.cost(other);
            const bool better = otherCost < cost - Enough;
            unchanged = better ? 0 : unchanged + 1;
            if (better) {
                alignments = other;
                cost = otherCost;
            }
        }
        return cost;
    }

    const Costs &m_costs;
    const std::stop_token &m_stop;
    std::vector<NearUnits> m_near; ///< of each annotator
};
} // namespace

double Dissimilarity::position(const MarkedUnit &a, const MarkedUnit &b) const
{
    const double apart = std::abs(a.begin - b.begin) + std::abs(a.end - b.end);
    const double share = apart / (a.length() + b.length());
    return share * share * empty;
}

double Dissimilarity::operator()(const MarkedUnit &a, const MarkedUnit &b) const
{
    const double other = distance ? distance(a.category, b.category) : a.category == b.category ? 0.0 : 1.0;
    return positional * position(a, b) + categorial * other * empty;
}

Alignment bestAlignment(const Continuum &continuum, const Dissimilarity &dissimilarity, const std::stop_token &stop)
{
    int units = 0;
    for (const QList<MarkedUnit> &list : continuum.annotators)
        units += static_cast<int>(list.size());
    Alignment out;
    if (units == 0 || continuum.annotators.size() < 2)
        return out;
    const Costs costs(continuum, dissimilarity);
    const bool few = units <= FewUnits;
    out.exact = few || costs.annotators() == 2;
    out.alignments = few && costs.annotators() > 2 ? ExactAligner(costs).solve() : StepwiseAligner(costs, stop).solve();
    out.disorder = costs.cost(out.alignments) * costs.annotators() / units;
    return out;
}

} // namespace Guillemet::Agreement
