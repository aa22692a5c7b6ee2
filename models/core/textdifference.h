// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/textedit.h"

namespace Guillemet {

/**
 * The corrections that make `after` of `before`, word by word, the last in the text first: so every position is also
 * one of `before`. A letter that is added to a word is taken together with the letter beside it, so that it belongs to
 * what is annotated there. Costs O(length × number of words that differ); texts that differ in more than a thousand
 * words are taken as one correction between what they begin and end with alike.
 */
TextEdits textEditsBetween(const QString &before, const QString &after);

/**
 * The same to be looked at: exactly what was added and removed, in whole characters as a person sees them. Letters are
 * told apart within a word that stayed the same for the most part; a word in place of another is replaced whole.
 */
TextEdits exactDifferences(const QString &before, const QString &after);

} // namespace Guillemet
