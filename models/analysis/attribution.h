// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cue.h"
#include "models/analysis/token.h"

#include <QtCore/QVarLengthArray>

namespace Guillemet {

/** How a quotation was found: for the explanation, and for its confidence. */
enum class Rule : quint8 {
    MarksAfterColon,   ///< X a dit : « … »
    MarksAfterCue,     ///< X a dit « … »
    MarksBeforeAside,  ///< « … », a dit X
    MixedBeforeAside,  ///< Il est « … », a dit X
    ClauseBeforeAside, ///< Il part, a dit X
    Clause,            ///< X a dit que …
    Question,          ///< X demande si …
    Infinitive,        ///< X affirme avoir …
    OfInfinitive,      ///< X promet de …
    ToInfinitive,      ///< X appelle à …
    BareClause,        ///< X said it …
    Phrase,            ///< X dénonce une « … »
    Predicate,         ///< X le qualifie de « … »
    SourcePhraseFirst, ///< Selon X, …
    SourcePhraseLast,  ///< …, selon X
    AsideInsideMarks,  ///< « …, a dit X, … »
    NounBeforeMarks,   ///< un communiqué : « … »
    NounClause,        ///< l'annonce que …
    MarksAlone,        ///< a sentence in marks beside one that names the speaker
    AsClause,          ///< Comme l'a dit X, …
};
inline constexpr int RuleCount = 20;

/** One quotation in tokens, before speakers are resolved. */
struct Attribution
{
    QVarLengthArray<TokenRange, 2> fragments;
    TokenRange cue;    ///< empty: none
    TokenRange source; ///< empty: none
    Rule rule = Rule::Clause;
    const Cue *entry = nullptr;
    bool wholeMarks = false;     ///< all fragments are quoted ranges
    bool inheritsSource = false; ///< the source belongs to another verb of the sentence
    int confidenceHints = 0;

    int begin() const { return fragments.front().first; }
    int end() const { return fragments.back().end; }
};

} // namespace Guillemet
