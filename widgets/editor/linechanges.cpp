// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/linechanges.h"

namespace Guillemet {

using Formats = QList<QTextLayout::FormatRange>;

namespace {

/** From the first to the last place where they differ; [n, n) if nowhere. */
std::pair<int, int> difference(const Formats &a, const Formats &b)
{
    qsizetype same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same])
        ++same;
    if (same == a.size() && same == b.size())
        return {0, 0};
    qsizetype end = 0; // alike at the end
    while (end < a.size() - same && end < b.size() - same && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    int from = std::numeric_limits<int>::max();
    int to = 0;
    for (const Formats *side : {&a, &b}) {
        if (same < side->size() - end) {
            const QTextLayout::FormatRange &last = (*side)[side->size() - 1 - end];
            from = std::min(from, (*side)[same].start);
            to = std::max(to, last.start + last.length);
        }
    }
    return {from, to};
}

} // namespace

LineChanges::LineChanges(const QTextLayout &before)
    : m_lines(lines(before))
    , m_formats(before.formats())
{
}

QList<LineChanges::Line> LineChanges::lines(const QTextLayout &layout)
{
    QList<Line> all;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        all.append({line.textStart(), line.naturalTextWidth()});
    }
    return all;
}

std::optional<std::pair<int, int>> LineChanges::in(const QTextLayout &now) const
{
    const QList<Line> after = lines(now);
    const auto [from, to] = difference(m_formats, now.formats());
    std::optional<std::pair<int, int>> changed;
    for (int i = 0; i < after.size(); ++i) {
        const int end = i + 1 < after.size() ? after[i + 1].start : std::numeric_limits<int>::max();
        const bool looksSame = i < m_lines.size() && m_lines[i] == after[i] && (to <= after[i].start || from >= end);
        if (!looksSame)
            changed = {changed ? changed->first : i, i};
    }
    return changed;
}

} // namespace Guillemet
