// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/span.h"

#include <QtCore/QList>

namespace Guillemet {

/** « » “ ” „ ‹ › and the straight mark. */
bool isQuotationMark(QChar c);
/** May open: “ and the straight mark do both. */
bool isOpeningMark(QChar c);
/** May close: “ closes „ and the straight mark the straight one before it. */
bool isClosingMark(QChar c);

/** From an opening mark to after the closing one; `closed` is false where it runs on to the end of what was looked at.
 */
struct QuotedSpan
{
    Span span;
    bool closed = true;

    bool operator==(const QuotedSpan &) const = default;
};

/**
 * The pairs of quotation marks in a part of the text, nested ones too, in the order of their closing marks. A mark
 * repeated at the beginning of a paragraph inside the same marks, as the press does, opens nothing new; a closing mark
 * without an opening one is left out.
 */
QList<QuotedSpan> quotedSpans(QStringView text, Span within);

/**
 * Paragraphs that go on in marks opened before: where a line begins with a closing mark, as the French press repeats
 * it, from that mark to after the one that closes it, or to the end of the line.
 */
QList<QuotedSpan> continuedSpans(QStringView text, Span within);

/** The paragraph, without its line end, that a position lies in, cut 20,000 code units before and after it; [0, 0) of
 * an empty text. */
Span paragraphAt(QStringView text, int position);

} // namespace Guillemet
