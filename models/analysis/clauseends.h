// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/sentenceparts.h"

namespace Guillemet {

class ContentFinder;

/** Where a reported clause ends: before another cue of the same subject, a new main clause, the author's comment. */
class ClauseEnds
{
public:
    /** `contents` tells which of the other cues report something; it outlives this. */
    ClauseEnds(const Reading &reading, const Phrases &phrases, const SentenceParts &parts,
               const ContentFinder &contents)
        : m_reading(reading)
        , m_phrases(phrases)
        , m_parts(parts)
        , m_contents(contents)
    {
    }

    /** The end of the clause that begins at `begin` and is reported by `cue`, which may be null. */
    int after(int begin, const CueMention *cue) const;

private:
    bool isInserted(int begin, int comma) const;
    bool endsBeforeComma(int begin, int comma, const CueMention *cue) const;
    bool coordinatedCueAt(int i, const CueMention *cue) const;
    bool newMainClauseAt(int i) const;
    bool leavesInfinitive(int begin, int conjunction) const;
    bool goesOnAt(int begin, int conjunction, const CueMention *cue) const;
    bool beginsSentence(const CueMention &cue) const;
    bool isSubordinate(const CueMention &cue) const;

    const Reading &m_reading;
    const Phrases &m_phrases;
    const SentenceParts &m_parts;
    const ContentFinder &m_contents;
};

} // namespace Guillemet
