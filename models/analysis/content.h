// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/attribution.h"

namespace Guillemet {

/** What a cue reports, to its right: clauses, infinitives, marks, noun phrases. */
struct Content
{
    TokenRange tokens;
    Rule rule = Rule::Clause;
};

} // namespace Guillemet
