// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/attribution.h"
#include "models/analysis/sentenceparts.h"

namespace Guillemet {

/** What is reported to the left of its cue: a clause, or words in marks. */
class LeftContents
{
public:
    LeftContents(const Reading &reading, const SentenceParts &parts)
        : m_reading(reading)
        , m_parts(parts)
    {
    }

    /**
     * Where the clause before `before` begins that may be reported: after the dateline, after what another cue has
     * reported already, after a semicolon.
     */
    int segmentBegin(int before, const std::vector<Attribution> &found) const;
    /** What stands before a cue, [begin, end) at most: marks alone, or the whole clause; `rule` tells which. */
    TokenRange content(int begin, int end, Rule &rule) const;

private:
    const Reading &m_reading;
    const SentenceParts &m_parts;
};

} // namespace Guillemet
