// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/matching.h"

#include "models/review/overlaps.h"
#include "models/review/pairing.h"

namespace Guillemet {

namespace {
constexpr double Fits = 0.5; ///< of a part, so that it belongs to what it is a part of

/** Overlap first; then how near the edges are, which decides between equal overlaps only. */
template<typename Compared> qint64 weightOf(const Overlap &overlap, const Compared &a, const Compared &b)
{
    constexpr qint64 steps = 1 << 12;
    const qint64 apart = std::abs(a.hull().begin - b.hull().begin) + std::abs(a.hull().end - b.hull().end);
    return std::llround(overlap.jaccard * 1e9) * steps + std::max(qint64(0), steps - 1 - apart);
}

/** What lies in one thing of the other set, by that thing. `mirrored` swaps the roles of the sets. */
QList<Division> divided(const QList<Overlap> &overlaps, const QList<int> &sizes, qsizetype wholes, bool mirrored)
{
    QList<QList<int>> partsOf(wholes);
    for (const Overlap &overlap : overlaps) {
        const int part = mirrored ? overlap.second : overlap.first;
        const int whole = mirrored ? overlap.first : overlap.second;
        if (overlap.shared > Fits * sizes[part])
            partsOf[whole].append(part);
    }
    QList<Division> divisions;
    for (int whole = 0; whole < partsOf.size(); ++whole) {
        if (partsOf[whole].size() > 1)
            divisions.append(mirrored ? Division{{whole}, partsOf[whole]} : Division{partsOf[whole], {whole}});
    }
    return divisions;
}

template<typename Compared> QList<int> sizesOf(const QList<Compared> &list)
{
    QList<int> sizes;
    for (const Compared &compared : list)
        sizes.append(compared.size);
    return sizes;
}

QList<int> othersThan(const QList<bool> &used)
{
    QList<int> others;
    for (int i = 0; i < used.size(); ++i) {
        if (!used[i])
            others.append(i);
    }
    return others;
}

/** A division is one only if a thing in it has no partner: nested quotations that both have are none. */
bool isOpen(const Division &division, const QList<bool> &usedFirst, const QList<bool> &usedSecond)
{
    return std::ranges::any_of(division.first, [&](int i) { return !usedFirst[i]; }) ||
           std::ranges::any_of(division.second, [&](int j) { return !usedSecond[j]; });
}

template<typename Compared>
Matching matchLists(const QList<Compared> &first, const QList<Compared> &second, const CountedText &text,
                    const std::stop_token &stop)
{
    const QList<Overlap> overlaps = overlapsOf(first, second, text, stop);
    QList<PossiblePair> pairs;
    for (const Overlap &overlap : overlaps)
        pairs.append({overlap.first, overlap.second, weightOf(overlap, first[overlap.first], second[overlap.second])});
    const QList<int> partner =
        bestPairing(static_cast<int>(first.size()), static_cast<int>(second.size()), pairs, stop);
    if (stop.stop_requested())
        return {};
    Matching matching;
    QList<bool> usedFirst(first.size(), false);
    QList<bool> usedSecond(second.size(), false);
    for (const Overlap &overlap : overlaps) {
        if (partner[overlap.first] != overlap.second)
            continue;
        matching.matches.append({overlap.first, overlap.second, overlap.jaccard});
        usedFirst[overlap.first] = true;
        usedSecond[overlap.second] = true;
    }
    for (const Division &division : divided(overlaps, sizesOf(first), second.size(), false) +
                                        divided(overlaps, sizesOf(second), first.size(), true)) {
        if (isOpen(division, usedFirst, usedSecond))
            matching.divisions.append(division);
    }
    for (const Division &division : std::as_const(matching.divisions)) {
        for (const int i : division.first)
            usedFirst[i] = true;
        for (const int j : division.second)
            usedSecond[j] = true;
    }
    matching.onlyFirst = othersThan(usedFirst);
    matching.onlySecond = othersThan(usedSecond);
    return matching;
}
} // namespace

Matching matchQuotations(const ComparedSet &first, const ComparedSet &second, const CountedText &text,
                         const std::stop_token &stop)
{
    return matchLists(first.quotations, second.quotations, text, stop);
}

Matching matchMentions(const ComparedSet &first, const ComparedSet &second, const CountedText &text,
                       const std::stop_token &stop)
{
    return matchLists(first.mentions, second.mentions, text, stop);
}

} // namespace Guillemet
