// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/span.h"

namespace Guillemet {

/** A side of a span. */
enum class Edge { Begin, End };

/** How far a key moves an edge. */
enum class TextUnit { Character, Word, Sentence, QuotationMark };

/**
 * Where words, characters as a reader sees them, and sentences begin and end. Positions are UTF-16 code units; those
 * outside the text count as its ends. Only the surroundings of a position are looked at, so the cost does not depend
 * on the length of the text.
 */
namespace TextBoundaries {

/** The nearest place at or before (for Begin), at or after (for End) `position` that is not inside a grapheme cluster.
 */
int toCharacter(QStringView text, int position, Edge edge);

/**
 * The word at a position; empty, at the position, where there is none. Hyphenated words are whole (a-t-il); a French
 * elision is a word of its own with its apostrophe (l' and armée), while aujourd'hui, don't and O'Brien are whole.
 */
Span wordAt(QStringView text, int position);

/** The sentence at a position, without the white space around it; never over the end of a paragraph. */
Span sentenceAt(QStringView text, int position);

/** A selection without the white space at its edges, grown to whole words; empty if nothing is left. */
Span snappedToWords(QStringView text, Span selection);

/**
 * A selection as the content of a quotation: whole words, with the marks if it is just what stands inside a pair of
 * them or has one of the two, and without the comma or full stop that follows outside marks.
 */
Span snappedToQuotation(QStringView text, Span selection);

/** Where an edge goes from `position` when it moves by one unit; the position itself at the end of the text. */
int moved(QStringView text, int position, Edge edge, TextUnit unit, bool forward);

} // namespace TextBoundaries

} // namespace Guillemet
