// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/wordlemmas.h"

namespace Guillemet {

class Lexicon;

/**
 * What a word may be a form of: the verb from the lexicon; the noun or adjective by the endings of number and gender,
 * which are known for French and English. A word that the lexicon knows as a verb only is no noun.
 */
WordLemmas wordLemmas(QStringView word, QStringView language, const Lexicon &lexicon);

} // namespace Guillemet
