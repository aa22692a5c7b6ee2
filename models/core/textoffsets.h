// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/textedit.h"

#include <QtCore/QList>

namespace Guillemet {

/**
 * Converts positions of one text between UTF-16 code units (QString) and Unicode code points (files, database, Python).
 * A position inside a surrogate pair counts as before the pair. Positions beyond the end are put at the end. A lone
 * surrogate counts as one code point. Converting costs O(log of the number of characters beyond the BMP).
 */
class TextOffsets
{
public:
    explicit TextOffsets(QStringView text);
    /** Of the text as it is after the edits. Costs the number of characters beyond the BMP, not the length. */
    TextOffsets corrected(const TextEdits &edits) const;

    int codePoints() const { return toCodePoint(m_size); }
    int toCodePoint(int utf16) const;
    int fromCodePoint(int codePoint) const;
    Span toCodePoints(Span utf16) const { return {toCodePoint(utf16.begin), toCodePoint(utf16.end)}; }
    Span fromCodePoints(Span codePoints) const
    {
        return {fromCodePoint(codePoints.begin), fromCodePoint(codePoints.end)};
    }

private:
    int m_size = 0;
    QList<int> m_pairs; ///< UTF-16 positions of the high surrogates of pairs, ascending; mostly empty
};

} // namespace Guillemet
