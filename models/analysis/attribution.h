// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cue.h"
#include "models/analysis/token.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>
#include <vector>

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
    DialogueTurn,      ///< — …, dit X
};
inline constexpr int RuleCount = 21;

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

/** Whether a fragment of one of them holds the token. */
inline bool covers(const std::vector<Attribution> &found, int token)
{
    return std::any_of(found.begin(), found.end(), [token](const Attribution &attribution) {
        return std::any_of(attribution.fragments.begin(), attribution.fragments.end(),
                           [token](TokenRange fragment) { return fragment.contains(token); });
    });
}

/** Whether one of them has these words as its cue, or the cue's head in its source. */
inline bool uses(const std::vector<Attribution> &found, TokenRange cue, int head)
{
    return std::any_of(found.begin(), found.end(), [&](const Attribution &attribution) {
        return attribution.cue == cue || attribution.source.contains(head);
    });
}

} // namespace Guillemet
