// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/unitizing.h"

#include <bit>

namespace Guillemet::Agreement {

/** Finds an annotator's units that lie near a place, at a cost that grows with how many they are. */
class NearUnits
{
public:
    /** The units are sorted by where they begin; they may overlap. */
    explicit NearUnits(const QList<MarkedUnit> &units)
    {
        for (int i = 0; i < units.size(); ++i) {
            // Units twice as long reach twice as far: those of a length are looked for together.
            const auto length = static_cast<unsigned>(std::max(0, units[i].length()));
            const auto lengthClass = static_cast<size_t>(std::bit_width(length));
            if (m_byLength.size() <= lengthClass)
                m_byLength.resize(lengthClass + 1);
            m_byLength[lengthClass].push_back({units[i].begin, i});
        }
    }

    /** Calls `visit` with the place in the list of at least those whose edges lie, together, less than `reach` times
     * the sum of the two lengths away from those of `unit`. */
    template<typename Visit> void visit(const MarkedUnit &unit, double reach, Visit visit) const
    {
        for (size_t lengthClass = 0; lengthClass < m_byLength.size(); ++lengthClass) {
            const std::vector<Place> &places = m_byLength[lengthClass];
            const double longest = static_cast<double>(quint64{1} << lengthClass);
            const double far = reach * (unit.length() + longest);
            for (auto at = std::ranges::lower_bound(places, unit.begin - far, {}, &Place::begin);
                 at != places.end() && at->begin <= unit.begin + far; ++at)
                visit(at->index);
        }
    }

private:
    struct Place
    {
        int begin;
        int index;
    };
    std::vector<std::vector<Place>> m_byLength; ///< by the number of binary digits of the length
};

} // namespace Guillemet::Agreement
