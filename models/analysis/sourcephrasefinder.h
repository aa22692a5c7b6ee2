// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/contentfinder.h"
#include "models/analysis/leftcontents.h"

namespace Guillemet {

/** Quotations that a phrase like "selon X" or "according to X" reports, before or behind it. */
class SourcePhraseFinder
{
public:
    SourcePhraseFinder(const Reading &reading, const Phrases &phrases, const ContentFinder &contents)
        : m_reading(reading)
        , m_phrases(phrases)
        , m_contents(contents)
        , m_parts(contents.parts())
        , m_left(reading, m_parts)
        , m_sentence(m_parts.sentence())
    {
    }

    /** `found` are the attributions of the sentence so far. */
    std::optional<Attribution> find(const CueMention &cue, const std::vector<Attribution> &found) const;

private:
    int restOfSource(int end) const;
    std::optional<Attribution> afterRelative(const CueMention &cue) const;
    bool leavesOutWords(TokenRange &source) const;
    std::optional<Attribution> behindContent(Attribution result, const CueMention &cue, int segment,
                                             bool onlyMarks) const;

    const Reading &m_reading;
    const Phrases &m_phrases;
    const ContentFinder &m_contents;
    const SentenceParts &m_parts;
    LeftContents m_left;
    TokenRange m_sentence;
};

} // namespace Guillemet
