// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/token.h"

namespace Guillemet {

/** Words in quotation marks: the tokens from the opening mark to the closing one. Outermost pairs only. */
struct QuotedRange
{
    int open = 0;            ///< the token of the opening mark
    int close = 0;           ///< of the closing mark; of the last token where there is none
    bool closed = true;      ///< false: the closing mark is missing, the end is a guess
    bool continuing = false; ///< the marks of the quoted range before go on with this paragraph

    TokenRange range() const { return {open, close + 1}; }
    TokenRange inner() const { return {open + 1, closed ? close : close + 1}; }
};

/**
 * Pairs the quotation marks of a text. A mark without partner never reaches beyond its sentence; marks repeated at the
 * begin of each paragraph and one pair over several paragraphs are followed; apostrophes and inches are no marks.
 * Linear in the number of tokens.
 */
std::vector<QuotedRange> pairQuotationMarks(const TokenizedText &text);

} // namespace Guillemet
