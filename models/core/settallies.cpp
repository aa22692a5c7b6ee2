// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/settallies.h"

#include <algorithm>
#include <numeric>

namespace Guillemet {

size_t SetTallies::thousandths(float confidence)
{
    constexpr float Rounding = 0.01F; // of a thousandth
    return static_cast<size_t>(std::clamp(confidence * 1000 + Rounding, 0.0F, 1000.0F));
}

int SetTallies::lessSure(float confidence) const
{
    return std::accumulate(bySureness.begin(), bySureness.begin() + static_cast<ptrdiff_t>(thousandths(confidence)), 0);
}

} // namespace Guillemet
