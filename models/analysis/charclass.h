// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtTypes>

namespace Guillemet {

/** What a UTF-16 code unit is to the tokenizer. Surrogates are Other. */
enum class CharClass : quint8 { Other, Space, NewLine, Letter, Ideograph, Digit, Mark, Dash, Punctuation };

CharClass charClass(char16_t c);
bool isUpperUnit(char16_t c);
/** Ends a sentence: full stop, exclamation and question marks, ellipsis, of several scripts. */
bool isTerminator(char16_t c);

} // namespace Guillemet
