// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/phrases.h"

#include <optional>

namespace Guillemet {

/** Reporting words at one place: a verb with its auxiliaries and clitics, or a phrase like "selon". */
struct CueMention
{
    enum class Form {
        Finite,
        Infinitive,
        Participle,     ///< ajoutant, saying
        PastParticiple, ///< without auxiliary: qualifié de
        SourcePhrase,   ///< selon, according to
    };

    TokenRange words;   ///< what is annotated as cue
    int groupBegin = 0; ///< of the whole verb group: words.first, or the auxiliary left of an insertion
    int head = 0;       ///< the verb itself
    Form form = Form::Finite;
    const Cue *entry = nullptr; ///< null for a source phrase
    int pronoun = -1;           ///< the subject pronoun of an inversion: il of "a-t-il dit"
    bool passive = false;
    bool negated = false;
    bool marked = false; ///< a source phrase that needs more evidence than others: pour
};

/** Finds cue mentions in sentences; in the order of their heads. */
class CueFinder
{
public:
    explicit CueFinder(const Reading &reading)
        : m_reading(reading)
    {
    }

    /** Within `range`; quoted ranges are stepped over unless `insideMarks`. */
    std::vector<CueMention> find(TokenRange range, bool insideMarks = false) const;

private:
    static constexpr int LongestGroup = 8; ///< tokens between auxiliary and participle

    std::optional<CueMention> verbAt(int head, TokenRange range, bool afterMarks) const;
    std::optional<CueMention> sourcePhraseAt(int i, TokenRange range) const;
    bool findAuxiliary(CueMention &cue, TokenRange range) const;
    bool endsAside(int i, TokenRange range) const;
    bool followsMarks(int i, TokenRange range) const;
    bool isHiddenParticiple(int i, TokenRange range) const;
    int adverbialBetween(int last, int lowest) const;
    void addClitics(CueMention &cue, TokenRange range) const;
    const Cue *entryFor(const CueMention &cue, int head, TokenRange range, int &end) const;
    bool looksLikeVerb(int i, TokenRange range) const;

    const Reading &m_reading;
};

} // namespace Guillemet
