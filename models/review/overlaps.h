// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/comparedset.h"

#include <stop_token>

namespace Guillemet {

/** Two annotations of the same tag that share characters, by their places in their lists. */
struct Overlap
{
    int first = 0;
    int second = 0;
    int shared = 0;     ///< characters that count in both
    double jaccard = 0; ///< of those that count in either
};

/** Of a list in reading order: where the last of each and those before it ends. */
template<typename Compared> std::vector<int> furthestEnds(const QList<Compared> &list)
{
    std::vector<int> furthest;
    furthest.reserve(static_cast<size_t>(list.size()));
    for (const Compared &one : list)
        furthest.push_back(std::max(furthest.empty() ? 0 : furthest.back(), one.hull().end));
    return furthest;
}

/** The first that may reach beyond a position. */
inline qsizetype firstReaching(const std::vector<int> &furthest, int position)
{
    return std::ranges::upper_bound(furthest, position) - furthest.begin();
}

/** In the order of the first list. The lists are in reading order. Costs what overlaps. Some only where it is stopped.
 */
template<typename Compared>
QList<Overlap> overlapsOf(const QList<Compared> &first, const QList<Compared> &second, const CountedText &text,
                          const std::stop_token &stop = {})
{
    const std::vector<int> furthest = furthestEnds(second);
    QList<Overlap> overlaps;
    for (int i = 0; i < first.size() && !stop.stop_requested(); ++i) {
        const Compared &a = first[i];
        for (int j = static_cast<int>(firstReaching(furthest, a.hull().begin));
             j < second.size() && second[j].hull().begin < a.hull().end; ++j) {
            const Compared &b = second[j];
            const int shared = a.tag == b.tag ? text.shared(a.counted, b.counted) : 0;
            if (shared > 0)
                overlaps.append({i, j, shared, shared / static_cast<double>(a.size + b.size - shared)});
        }
    }
    return overlaps;
}

} // namespace Guillemet
