// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/textdifference.h"

#include <optional>

namespace Guillemet {

namespace {

constexpr qsizetype mostDifferences = 1000; // words added or removed; more cost the square of it

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/** Words, and every other character by itself. */
QList<Span> wordsAndSigns(QStringView text)
{
    QList<Span> tokens;
    for (int i = 0; i < text.size();) {
        int end = i + 1;
        while (belongsToWord(text[i]) && end < text.size() && belongsToWord(text[end]))
            ++end;
        tokens.append({i, end});
        i = end;
    }
    return tokens;
}

struct WordDifference
{
    Span before;
    Span after;
};

/** The shortest way from one text to the other, in words (Myers, "An O(ND) Difference Algorithm"). */
class WordPath
{
public:
    WordPath(QStringView before, QStringView after)
        : m_before(before)
        , m_after(after)
        , m_a(wordsAndSigns(before))
        , m_b(wordsAndSigns(after))
        , m_endA(m_a.size())
        , m_endB(m_b.size())
    {
    }

    /** What differs, the last first. */
    QList<WordDifference> differences()
    {
        while (m_first < std::min(m_endA, m_endB) && same(m_first, m_first))
            ++m_first;
        while (std::min(m_endA, m_endB) > m_first && same(m_endA - 1, m_endB - 1)) {
            --m_endA;
            --m_endB;
        }
        if (m_first == m_endA && m_first == m_endB)
            return {};
        return walk() ? collected() : QList{between(0, m_endA - m_first, 0, m_endB - m_first)};
    }

private:
    bool same(qsizetype a, qsizetype b) const { return m_a[a].of(m_before) == m_b[b].of(m_after); }

    static Span spanOf(const QList<Span> &tokens, qsizetype from, qsizetype to, QStringView text)
    {
        const int begin = from < tokens.size() ? tokens[from].begin : static_cast<int>(text.size());
        return {begin, from < to ? tokens[to - 1].end : begin};
    }

    WordDifference between(qsizetype fromX, qsizetype toX, qsizetype fromY, qsizetype toY) const
    {
        return {spanOf(m_a, m_first + fromX, m_first + toX, m_before),
                spanOf(m_b, m_first + fromY, m_first + toY, m_after)};
    }

    /** How far in `before` a diagonal was reached with d differences. */
    qsizetype reached(qsizetype d, qsizetype diagonal) const { return m_trace[d][diagonal + d]; }

    /** Whether the way with d differences comes to a diagonal by adding a word of `after`. */
    bool addsTo(qsizetype diagonal, qsizetype d) const
    {
        return diagonal == -d || (diagonal != d && reached(d - 1, diagonal - 1) < reached(d - 1, diagonal + 1));
    }

    bool walk()
    {
        const qsizetype n = m_endA - m_first;
        const qsizetype m = m_endB - m_first;
        for (qsizetype d = 0; d <= mostDifferences; ++d) {
            QList<qsizetype> row(2 * d + 1, 0);
            for (qsizetype k = -d; k <= d; k += 2) {
                qsizetype x = 0;
                if (d > 0)
                    x = addsTo(k, d) ? reached(d - 1, k + 1) : reached(d - 1, k - 1) + 1;
                while (x < n && x - k < m && same(m_first + x, m_first + x - k))
                    ++x;
                row[k + d] = x;
                if (x == n && x - k == m) {
                    m_trace.append(row);
                    return true;
                }
            }
            m_trace.append(row);
        }
        return false;
    }

    /** From the end back; differences without a word between them are one. */
    QList<WordDifference> collected() const
    {
        QList<WordDifference> found;
        qsizetype x = m_endA - m_first;
        qsizetype y = m_endB - m_first;
        qsizetype toX = -1;
        qsizetype toY = -1;
        for (qsizetype d = m_trace.size() - 1; d > 0; --d) {
            const qsizetype k = x - y;
            const bool adds = addsTo(k, d);
            const qsizetype fromX = reached(d - 1, adds ? k + 1 : k - 1);
            const qsizetype fromY = fromX - (adds ? k + 1 : k - 1);
            const qsizetype startX = adds ? fromX : fromX + 1;
            if (x != startX || toX < 0) { // words that are the same follow it
                if (toX >= 0)
                    found.append(between(x, toX, y, toY));
                toX = startX;
                toY = startX - k;
            }
            x = fromX;
            y = fromY;
        }
        found.append(between(x, toX, y, toY));
        return found;
    }

    QStringView m_before;
    QStringView m_after;
    QList<Span> m_a;
    QList<Span> m_b;
    qsizetype m_first = 0;
    qsizetype m_endA;
    qsizetype m_endB;
    QList<QList<qsizetype>> m_trace;
};

/** The smallest correction inside of what differs. */
TextEdit smallest(int position, QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < shorter && before[same] == after[same])
        ++same;
    if (same > 0 && before[same - 1].isHighSurrogate())
        --same;
    qsizetype tail = 0;
    while (tail < shorter - same && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    const bool insertion = same + tail == before.size() && after.size() > before.size();
    if (insertion && same > 0 && belongsToWord(before[same - 1]) && belongsToWord(after[same]))
        same -= before[same - 1].isLowSurrogate() && same > 1 ? 2 : 1;
    else if (insertion && tail > 0 && belongsToWord(before[same]) && belongsToWord(after[after.size() - tail - 1]))
        tail -= before[same].isHighSurrogate() && tail > 1 ? 2 : 1;
    return {position + static_cast<int>(same), before.mid(same, before.size() - same - tail).toString(),
            after.mid(same, after.size() - same - tail).toString()};
}

} // namespace

TextEdits textEditsBetween(const QString &before, const QString &after)
{
    TextEdits edits;
    for (const WordDifference &difference : WordPath(before, after).differences())
        edits.append(smallest(difference.before.begin, difference.before.of(before), difference.after.of(after)));
    return edits;
}

} // namespace Guillemet
