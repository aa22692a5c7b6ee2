// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QTextLayout>

namespace Guillemet {

/** What a paragraph's lines are before it is laid out anew, to repaint only those that then look different. */
class LineChanges
{
public:
    explicit LineChanges(const QTextLayout &before);

    /** Numbers of the first and last line that look different now; nothing if none does. */
    std::optional<std::pair<int, int>> in(const QTextLayout &now) const;

private:
    struct Line
    {
        int start; ///< UTF-16 code units, from the paragraph's beginning
        qreal width;
        bool operator==(const Line &) const = default;
    };
    static QList<Line> lines(const QTextLayout &layout);

    QList<Line> m_lines;
    QList<QTextLayout::FormatRange> m_formats;
};

} // namespace Guillemet
