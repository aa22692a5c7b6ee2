// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/comparedset.h"

#include <stop_token>

namespace Guillemet {

/** Two annotations, by their places in the two sets, that are taken for the same thing. */
struct Match
{
    int first = 0;
    int second = 0;
    double overlap = 0; ///< Jaccard: characters that count in both, of those that count in either; 0..1

    bool operator==(const Match &) const = default;
};

/** One annotation in one set that stands for several in the other: divided differently. */
struct Division
{
    QList<int> first;
    QList<int> second;

    bool operator==(const Division &) const = default;
};

struct Matching
{
    QList<Match> matches;      ///< one to one, in the order of the first set
    QList<Division> divisions; ///< what is in them is in no match, but for the one that fits best
    QList<int> onlyFirst;      ///< in no match and no division
    QList<int> onlySecond;
};

/**
 * Pairs what two annotators have found so that the sum of the overlaps is the greatest there is; of equal ones that
 * whose edges lie nearer. Mentions are paired only with those of their tag. The same sets give the same answer,
 * whatever the ids. What comes of it when it is stopped is of no use.
 */
Matching matchQuotations(const ComparedSet &first, const ComparedSet &second, const CountedText &text,
                         const std::stop_token &stop = {});
Matching matchMentions(const ComparedSet &first, const ComparedSet &second, const CountedText &text,
                       const std::stop_token &stop = {});

} // namespace Guillemet
