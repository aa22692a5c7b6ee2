// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/token.h"

#include <QtCore/QStringList>

#include <stop_token>
#include <unordered_set>

namespace Guillemet {

/** How one language joins words: lists of wordKey(). */
struct TokenizerRules
{
    using Keys = std::unordered_set<quint64>;

    Keys elisions;           ///< words cut off before an apostrophe: "l'", "qu'", "jusqu'"
    Keys enclitics;          ///< pronouns after a hyphen: "il", "t-il", "vous"
    Keys contractions;       ///< what follows a word after an apostrophe: "'s", "'ll"
    Keys joined;             ///< words that stay whole all the same: "rendez-vous", "aujourd'hui"
    Keys abbreviations;      ///< with their full stop, a sentence may end there: "etc.", "inc."
    Keys titleAbbreviations; ///< a name follows, no sentence ends there: "m.", "dr."
};

/** One pass over the text, linear; a line is a paragraph. Stopped: what was cut so far. */
TokenizedText tokenize(QStringView text, const TokenizerRules &rules, std::stop_token stop = {});

} // namespace Guillemet
