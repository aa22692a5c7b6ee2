// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/validation/finding.h"

#include <tuple>

namespace Guillemet {

bool findingReadsBefore(const Finding &a, const Finding &b)
{
    const auto key = [](const Finding &f) {
        return std::tie(f.place.begin, f.place.end, f.ruleId, f.annotation, f.explanation, f.fixLabel);
    };
    return key(a) < key(b);
}

} // namespace Guillemet
