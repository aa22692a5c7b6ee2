// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

#include <stop_token>

namespace Guillemet {

/** A left and a right thing that may be paired, and how good that would be. */
struct PossiblePair
{
    int left = 0;
    int right = 0;
    qint64 weight = 0; ///< greater than 0

    bool operator==(const PossiblePair &) const = default;
};

/**
 * The one-to-one pairing of the greatest total weight: for each left thing the right one, or -1. Exact (shortest
 * augmenting paths: the Hungarian method for few possible pairs); the same pairs give the same answer in whatever order
 * they come. Each left thing costs at most a search through the possible pairs it hangs together with.
 * Where it is stopped the rest has no partner.
 */
QList<int> bestPairing(int lefts, int rights, QList<PossiblePair> pairs, const std::stop_token &stop = {});

} // namespace Guillemet
