// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/tokenpath.h"

namespace Guillemet {

namespace {

constexpr qsizetype mostDifferences = 1000; // tokens added or removed; more cost the square of it

Span spanOf(const QList<Span> &tokens, qsizetype from, qsizetype to, QStringView text)
{
    const int begin = from < tokens.size() ? tokens[from].begin : static_cast<int>(text.size());
    return {begin, from < to ? tokens[to - 1].end : begin};
}

} // namespace

TokenPath::TokenPath(QStringView before, const QList<Span> &tokensBefore, QStringView after,
                     const QList<Span> &tokensAfter)
    : m_before(before)
    , m_after(after)
    , m_a(tokensBefore)
    , m_b(tokensAfter)
    , m_endA(m_a.size())
    , m_endB(m_b.size())
{
}

QList<TextDifference> TokenPath::differences()
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

TextDifference TokenPath::between(qsizetype fromX, qsizetype toX, qsizetype fromY, qsizetype toY) const
{
    return {spanOf(m_a, m_first + fromX, m_first + toX, m_before),
            spanOf(m_b, m_first + fromY, m_first + toY, m_after)};
}

/** Whether the way with d differences comes to a diagonal by adding a token of `after`. */
bool TokenPath::addsTo(qsizetype diagonal, qsizetype d) const
{
    return diagonal == -d || (diagonal != d && reached(d - 1, diagonal - 1) < reached(d - 1, diagonal + 1));
}

bool TokenPath::walk()
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

/** From the end back; differences without a token between them are one. */
QList<TextDifference> TokenPath::collected() const
{
    QList<TextDifference> found;
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

} // namespace Guillemet
