// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/differencelist.h"

namespace Guillemet {

bool DifferenceList::isBefore(const Difference &a, const Difference &b)
{
    const auto place = [](const Difference &one) { return std::tuple(one.place.begin, -one.place.end, one.cause); };
    if (place(a) != place(b))
        return place(a) < place(b);
    return std::tie(a.tag, a.first, a.second) < std::tie(b.tag, b.first, b.second);
}

DifferenceList::DifferenceList(QList<Difference> differences)
{
    std::ranges::sort(differences, isBefore);
    m_all.reserve(differences.size());
    for (Difference &difference : differences) {
        count(difference, 1);
        m_all.append(std::make_shared<const Difference>(std::move(difference)));
    }
}

void DifferenceList::count(const Difference &difference, int by)
{
    Counts &counts = m_counts[difference.tag];
    counts[static_cast<size_t>(difference.cause)] += by;
    if (counts == Counts())
        m_counts.remove(difference.tag);
}

qsizetype DifferenceList::placeOf(const Difference &difference) const
{
    const auto found = std::ranges::lower_bound(m_all, difference, isBefore,
                                                [](const SharedDifference &one) -> const Difference & { return *one; });
    return found - m_all.begin();
}

bool DifferenceList::contains(const Difference &difference) const
{
    const qsizetype place = placeOf(difference);
    return place < m_all.size() && *m_all[place] == difference;
}

void DifferenceList::insert(const SharedDifference &difference)
{
    const qsizetype place = placeOf(*difference);
    if (place < m_all.size() && *m_all[place] == *difference)
        return;
    m_all.insert(place, difference);
    count(*difference, 1);
}

void DifferenceList::remove(const Difference &difference)
{
    const qsizetype place = placeOf(difference);
    if (place == m_all.size() || *m_all[place] != difference)
        return;
    count(difference, -1);
    m_all.removeAt(place); // `difference` may be the very one
}

DifferenceList DifferenceList::without(const std::function<bool(const Difference &)> &leavesOut) const
{
    DifferenceList kept;
    for (const SharedDifference &one : m_all) {
        if (leavesOut(*one))
            continue;
        kept.m_all.append(one);
        kept.count(*one, 1);
    }
    return kept;
}

} // namespace Guillemet
