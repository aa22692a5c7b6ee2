// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cuefinder.h"

namespace Guillemet {

/** A sentence as the finders of reported content ask about it: its cues, its verbs, its marks. */
class SentenceParts
{
public:
    static constexpr int LongestContent = 700; ///< tokens; a sentence without end is cut there

    /** `cues` are those of the sentence, in order; they tell where reported content ends. */
    SentenceParts(const Reading &reading, const Phrases &phrases, TokenRange sentence,
                  const std::vector<CueMention> &cues)
        : m_reading(reading)
        , m_phrases(phrases)
        , m_sentence(sentence)
        , m_cues(cues)
    {
    }

    TokenRange sentence() const { return m_sentence; }
    /** Behind a dateline: "PARIS (AFP) - ", "Lyon, le 4 mars – "; the sentence's begin if there is none. */
    int body() const;
    const CueMention *cueBeginningAt(int i) const;
    /** A subject and a finite verb. */
    bool clauseBeginsAt(int i) const;
    /** A range of quoted words from `open`, with "et « … »" after it. */
    TokenRange marksFrom(int open) const;
    /** Less white marks at the edges: commas, full stops, colons. */
    TokenRange trimmed(TokenRange range) const;
    bool hasFinite(TokenRange range) const;
    bool hasMarks(TokenRange range) const;
    /** A full stop, a semicolon. */
    bool isEnd(int i) const;

private:
    const Reading &m_reading;
    const Phrases &m_phrases;
    TokenRange m_sentence;
    const std::vector<CueMention> &m_cues;
};

} // namespace Guillemet
