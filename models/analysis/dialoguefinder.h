// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/attribution.h"
#include "models/analysis/cuefinder.h"
#include "models/analysis/subjectfinder.h"

namespace Guillemet {

/**
 * Speech without quotation marks: paragraphs that begin with a dash ("— Non, répondit Jeanne."). Lists and headings
 * that look alike are left alone: in one of the paragraphs there must be a verb that reports.
 */
class DialogueFinder
{
public:
    DialogueFinder(const Reading &reading, const Phrases &phrases, const CueFinder &cues);

    /** The paragraph that begins at the token and is a turn; empty if none does. */
    TokenRange turnAt(int token) const;
    /** What is said in a turn. Cue and source are empty where the turn does not name them. */
    std::optional<Attribution> read(TokenRange turn) const;

private:
    struct Aside
    {
        TokenRange words;
        TokenRange cue;
        TokenRange source;
        const Cue *entry = nullptr;
        bool endsSentence = false;
    };

    bool beginsWithDash(TokenRange paragraph) const;
    std::vector<Aside> asidesIn(TokenRange paragraph, bool onlyFirst) const;
    std::optional<Aside> asideAt(const CueMention &cue, TokenRange paragraph) const;
    int asideEnd(int from, int limit) const;
    bool isTerminator(int i) const;
    TokenRange trimmed(TokenRange range) const;

    const Reading &m_reading;
    SubjectFinder m_subjects;
    const CueFinder &m_cues;
    std::vector<TokenRange> m_turns;
};

} // namespace Guillemet
