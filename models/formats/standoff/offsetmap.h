// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/span.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Guillemet {

/** What the positions in somebody's file count. */
struct OffsetUnit
{
    enum class Counts {
        CodePoints,
        Utf16Units,
        Utf8Bytes,
        Graphemes, ///< what a reader takes as one character; CRLF is one
    };
    Counts counts = Counts::CodePoints;
    bool carriageReturns = false; ///< the CR of CRLF line ends is counted
    bool byteOrderMark = false;   ///< the mark at the begin of the file is counted

    bool operator==(const OffsetUnit &) const = default;
};

/** For messages: "UTF-16 code units, CR counted". */
QString describe(OffsetUnit unit);

/** From the positions in somebody's file to those in the article, which has LF line ends and no byte order mark. */
class OffsetMap
{
public:
    /** `fileText` is the text as it is in the file, line ends too, but without byte order mark. */
    OffsetMap(QStringView fileText, OffsetUnit unit);
    /** Nothing for a span that is empty, beyond the text or begins or ends inside a character. */
    std::optional<Span> map(qint64 begin, qint64 end) const;
    /** The place of an offset, or the nearest one there is: where to begin looking. */
    int near(qint64 offset) const;

private:
    void addCharacters(QStringView fileText, OffsetUnit unit);
    void addGraphemes(QStringView fileText);
    std::optional<int> position(qint64 offset) const;
    qint64 m_size = 0;
    QList<int> m_positions; ///< by offset; -1 inside a character; empty where every offset is its position
};

/** Whether graphemes and code points certainly give the same positions; a look at each character, without Unicode's
 * rules. */
bool graphemesAreCodePoints(QStringView fileText);

/** Whether every unit gives the same positions in this text: whether there is nothing to find out. */
bool allUnitsAgree(QStringView fileText, bool hasByteOrderMark);

} // namespace Guillemet
