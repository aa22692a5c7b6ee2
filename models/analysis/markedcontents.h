// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/clauseends.h"
#include "models/analysis/content.h"

namespace Guillemet {

/** Words in quotation marks behind a cue: alone, or part of the noun phrase or clause that is reported. */
class MarkedContents
{
public:
    MarkedContents(const Reading &reading, const Phrases &phrases, const SentenceParts &parts, const ClauseEnds &ends)
        : m_reading(reading)
        , m_phrases(phrases)
        , m_parts(parts)
        , m_ends(ends)
    {
    }

    /**
     * The content with the quoted words at `i`; `body` is where the cue's complements begin, past adverbs and times,
     * `predicate` where the noun phrase after "de" or "comme" does, or -1. Only its begin unless `toEnd`.
     */
    std::optional<Content> at(int i, int body, int predicate, const CueMention &cue, bool toEnd) const;

private:
    TokenRange clauseFrom(int begin, const CueMention &cue) const;
    Content phraseWith(int begin, int marks, Rule rule, const CueMention &cue, bool toEnd) const;
    int phraseBegin(int body, int marks, const Cue &entry) const;
    int phraseEnd(int marksEnd) const;

    const Reading &m_reading;
    const Phrases &m_phrases;
    const SentenceParts &m_parts;
    const ClauseEnds &m_ends;
};

} // namespace Guillemet
