// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

namespace Guillemet {

/** A word, a punctuation mark, or white space that is more than one space between two tokens. UTF-16 positions. */
struct Token
{
    Span span;
    bool spaceAfter = false; ///< one space follows, which is in no token
    bool operator==(const Token &) const = default;
};

/**
 * The tokens of a text: words and what stands between them, cut also wherever a fragment begins or ends, so that every
 * edge is the edge of a token. The tokens and the spaces after them are the whole text.
 */
QList<Token> tokensOf(QStringView text, const QList<Annotation::Fragments> &annotations);

} // namespace Guillemet
