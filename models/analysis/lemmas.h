// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/wordlemmas.h"

namespace Guillemet {

class LanguagePack;

/**
 * What a word may be a form of: the verb from the lexicon or, in a language without one, from the verbs of saying of
 * its pack and, for English, by the regular endings; the noun or adjective by the endings of number and gender, which
 * are known for French and English. Forms that no ending tells are in lists of the pack. A word that the lexicon knows
 * as a verb only is no noun.
 */
WordLemmas wordLemmas(QStringView word, const LanguagePack &pack);

} // namespace Guillemet
