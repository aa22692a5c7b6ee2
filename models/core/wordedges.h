// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace Guillemet {

/** Letters, digits, combining marks, joiners and the halves of characters beyond the BMP. */
bool isWordUnit(QChar c);

/**
 * Whether `position` cuts a word or a character in two. Apostrophes and hyphens end words (l’|Iran, a-t-|il), and so
 * does each character of the scripts that are written without spaces. False at the ends of the text and beyond.
 */
bool isInsideWord(QStringView text, qsizetype position);

/** Whether a word goes on over a hyphen at `position`: before or after it, as in Hauts-de-|France. */
bool isAtHyphenOfWord(QStringView text, qsizetype position);

} // namespace Guillemet
