// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/comparison.h"

#include <QtCore/QMap>

#include <memory>

namespace Guillemet {

using SharedDifference = std::shared_ptr<const Difference>;

/** Differences in reading order, counted. Looking for one costs O(log n); each is held once, whoever lists it. */
class DifferenceList
{
public:
    /** By place, as they are read; of those in the same place by what they are. */
    static bool isBefore(const Difference &a, const Difference &b);

    using Counts = std::array<int, AllCauses.size()>; ///< of each cause

    DifferenceList() = default;
    explicit DifferenceList(QList<Difference> differences);

    const QList<SharedDifference> &all() const { return m_all; }
    /** Of each tag; none of a tag that has none. */
    const QMap<TagId, Counts> &counts() const { return m_counts; }
    qsizetype size() const { return m_all.size(); }
    bool isEmpty() const { return m_all.isEmpty(); }
    bool contains(const Difference &difference) const;
    /** One that is in it already stays. */
    void insert(const SharedDifference &difference);
    void remove(const Difference &difference);
    /** In the order of the list: those are left out. */
    DifferenceList without(const std::function<bool(const Difference &)> &leavesOut) const;

private:
    qsizetype placeOf(const Difference &difference) const;
    void count(const Difference &difference, int by);

    QList<SharedDifference> m_all;
    QMap<TagId, Counts> m_counts;
};

} // namespace Guillemet
