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
    enum class Counts { CodePoints, Utf16Units, Utf8Bytes };
    Counts counts = Counts::CodePoints;
    bool carriageReturns = false; ///< the CR of CRLF line ends is counted
    bool byteOrderMark = false;   ///< the mark at the begin of the file is counted

    bool operator==(const OffsetUnit &) const = default;
};

/** From the positions in somebody's file to those in the article, which has LF line ends and no byte order mark. */
class OffsetMap
{
public:
    /** `fileText` is the text as it is in the file, line ends too, but without byte order mark. */
    OffsetMap(QStringView fileText, OffsetUnit unit);
    /** Nothing for a span that is empty, beyond the text or begins or ends inside a character. */
    std::optional<Span> map(qint64 begin, qint64 end) const;

private:
    std::optional<int> position(qint64 offset) const;
    QList<int> m_positions; ///< by offset; -1 inside a character
};

/** A span in somebody's file with the text that it says stands there. */
struct RecordedSpan
{
    QList<std::pair<qint64, qint64>> fragments;
    QString text; ///< of the fragments, a space between them
};

/** Whether the text at its place is what it says; white space of any kind and length counts as a space. */
bool agrees(const RecordedSpan &span, const OffsetMap &map, QStringView articleText);

/** The unit under which most of the spans agree with what they say; of several, the first of: code points, UTF-16,
 * bytes. */
OffsetUnit findOffsetUnit(QStringView fileText, bool hasByteOrderMark, QStringView articleText,
                          const QList<RecordedSpan> &spans);

} // namespace Guillemet
