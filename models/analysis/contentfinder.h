// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/attribution.h"
#include "models/analysis/cuefinder.h"

namespace Guillemet {

/** What a cue reports, to its right: clauses, infinitives, marks, noun phrases. */
struct Content
{
    TokenRange tokens;
    Rule rule = Rule::Clause;
};

class ContentFinder
{
public:
    /** `cues` are those of the sentence, in order; they tell where reported content ends. */
    ContentFinder(const Reading &reading, const Phrases &phrases, TokenRange sentence,
                  const std::vector<CueMention> &cues)
        : m_reading(reading)
        , m_phrases(phrases)
        , m_sentence(sentence)
        , m_cues(cues)
    {
    }

    std::optional<Content> after(const CueMention &cue) const;
    /** Whether after() finds something; cheap. */
    bool reports(const CueMention &cue) const;
    /** The end of the clause that begins at `begin` and is reported by `cue`. */
    int clauseEnd(int begin, const CueMention *cue) const;
    /** A range of quoted words from `open`, with "et « … »" after it. */
    TokenRange marksFrom(int open) const;
    /** Less white marks at the edges: commas, full stops, colons. */
    TokenRange trimmed(TokenRange range) const;
    bool hasFinite(TokenRange range) const;
    bool hasMarks(TokenRange range) const;
    const CueMention *cueBeginningAt(int i) const;

private:
    std::optional<Content> find(const CueMention &cue, bool toEnd) const;
    std::optional<Content> atMarks(int i, int body, int predicate, const CueMention &cue, bool toEnd) const;
    std::optional<Content> infinitiveAt(int i, const CueMention &cue, bool direct, bool toEnd) const;
    std::optional<Content> bareClause(const CueMention &cue, int limit, bool toEnd) const;
    TokenRange clauseFrom(int begin, const CueMention *cue, bool toEnd) const;
    bool clauseBeginsAt(int i) const;
    Content phraseWith(int begin, int marks, Rule rule, const CueMention &cue, bool toEnd) const;
    bool goesOnAt(int begin, int conjunction, const CueMention *cue) const;
    bool isSubordinate(const CueMention &cue) const;
    bool endsBeforeComma(int comma, const CueMention *cue) const;
    bool coordinatedCueAt(int i, const CueMention *cue) const;
    bool newMainClauseAt(int i) const;
    int phraseBegin(int body, int marks, const Cue &entry) const;
    int phraseEnd(int marksEnd) const;
    bool isEnd(int i) const;

    const Reading &m_reading;
    const Phrases &m_phrases;
    TokenRange m_sentence;
    const std::vector<CueMention> &m_cues;
};

} // namespace Guillemet
