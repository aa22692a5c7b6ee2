// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace Guillemet {

/** What a set counts as it changes, so that nobody has to go through a hundred thousand annotations for it. */
struct SetTallies
{
    /** In each bucket of the text, by where an annotation begins. */
    struct Marks
    {
        int32_t open = 0;   ///< suggestions, and once more the quotation of each that is a part
        int32_t unsure = 0; ///< marked as unsure
    };
    std::vector<Marks> marks;
    std::array<int32_t, 1001> bySureness{}; ///< suggestions that stand for themselves, by thousandths of confidence

    Marks &at(size_t bucket)
    {
        if (bucket >= marks.size())
            marks.resize(bucket + 1);
        return marks[bucket];
    }

    /** A confidence (0..1) in whole thousandths; what is a little less by rounding alone counts as reached. */
    static size_t thousandths(float confidence);
    /** How many of the suggestions are less sure than `confidence` (0..1). */
    int lessSure(float confidence) const;
};

} // namespace Guillemet
