// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/span.h"

#include <QtCore/QList>

namespace Guillemet {

/** What differs between two texts: where nothing is added or removed a span is empty. */
struct TextDifference
{
    Span before;
    Span after;
};

/** The shortest way from one text to the other, in tokens that cover them (Myers, "An O(ND) Difference Algorithm"). */
class TokenPath
{
public:
    /** The texts must outlive it. */
    TokenPath(QStringView before, const QList<Span> &tokensBefore, QStringView after, const QList<Span> &tokensAfter);

    /** What differs, the last first. */
    QList<TextDifference> differences();

private:
    bool same(qsizetype a, qsizetype b) const { return m_a[a].of(m_before) == m_b[b].of(m_after); }
    TextDifference between(qsizetype fromX, qsizetype toX, qsizetype fromY, qsizetype toY) const;
    qsizetype reached(qsizetype d, qsizetype diagonal) const { return m_trace[d][diagonal + d]; }
    bool addsTo(qsizetype diagonal, qsizetype d) const;
    bool walk();
    QList<TextDifference> collected() const;

    QStringView m_before;
    QStringView m_after;
    QList<Span> m_a;
    QList<Span> m_b;
    qsizetype m_first = 0;
    qsizetype m_endA;
    qsizetype m_endB;
    QList<QList<qsizetype>> m_trace; ///< by number of differences: how far in `before` each diagonal was reached
};

} // namespace Guillemet
