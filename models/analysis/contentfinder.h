// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/markedcontents.h"

namespace Guillemet {

/** What the cues of one sentence report, to their right. */
class ContentFinder
{
public:
    ContentFinder(const Reading &reading, const Phrases &phrases, const SentenceParts &parts)
        : m_reading(reading)
        , m_phrases(phrases)
        , m_parts(parts)
        , m_ends(reading, phrases, parts, *this)
        , m_marked(reading, phrases, parts, m_ends)
    {
    }
    Q_DISABLE_COPY_MOVE(ContentFinder)

    std::optional<Content> after(const CueMention &cue) const;
    /** Whether after() finds something; does not look for its end, so that ends may ask for it. */
    bool reports(const CueMention &cue) const;
    const ClauseEnds &ends() const { return m_ends; }
    const SentenceParts &parts() const { return m_parts; }

private:
    std::optional<Content> find(const CueMention &cue, bool toEnd) const;
    std::optional<Content> infinitiveAt(int i, const CueMention &cue, bool direct, bool toEnd) const;
    std::optional<Content> bareClause(const CueMention &cue, int limit, bool toEnd) const;
    int afterInsertion(int comma, int limit) const;
    TokenRange clauseFrom(int begin, const CueMention *cue, bool toEnd) const;

    const Reading &m_reading;
    const Phrases &m_phrases;
    const SentenceParts &m_parts;
    ClauseEnds m_ends;
    MarkedContents m_marked;
};

} // namespace Guillemet
