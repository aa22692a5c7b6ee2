// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/delimitedtext.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

QChar DelimitedText::delimiterOf(QStringView start)
{
    // The one that splits the first rows into the same number of values, and most.
    QChar best = u'\t';
    qsizetype bestScore = 0;
    for (const QChar delimiter : {u'\t', u';', u',', u'|'}) {
        QList<qsizetype> counts;
        DelimitedText text(delimiter, [&counts](const TableRow &row) {
            counts.append(row.cells.size());
            return counts.size() < 10;
        });
        text.feed(start);
        if (counts.isEmpty())
            text.finish();
        if (counts.isEmpty() || counts.first() < 2)
            continue;
        const qsizetype same = std::ranges::count(counts, counts.first());
        const qsizetype score = same * 1000 / counts.size() * 100 + std::min<qsizetype>(counts.first(), 99);
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

bool DelimitedText::feed(QStringView piece)
{
    return std::ranges::all_of(piece, [this](QChar c) { return take(c); });
}

bool DelimitedText::take(QChar c)
{
    const bool afterReturn = std::exchange(m_wasReturn, c == u'\r');
    if (c == u'\n' && afterReturn && !m_quoted)
        return true; // of CR LF
    if (c == u'\n' || (c == u'\r' && !m_quoted))
        ++m_line;
    if (++m_size > largestRow) {
        m_problem = QCoreApplication::translate(
            "TableReader", "a row is longer than any article: is a quotation mark missing that ends a value?");
        return false;
    }
    if (m_quoted) {
        if (std::exchange(m_wasQuote, false)) {
            if (c == u'"') {
                m_cell += c;
                return true;
            }
            m_quoted = false; // and on as outside
        } else if (c == u'"') {
            m_wasQuote = true;
            return true;
        } else {
            m_cell += c;
            return true;
        }
    }
    if (c == u'"' && m_cell.isEmpty()) {
        m_quoted = true;
    } else if (c == m_delimiter) {
        m_cells.append(std::exchange(m_cell, {}));
    } else if (c == u'\n' || c == u'\r') {
        return endRow();
    } else {
        m_cell += c;
    }
    return true;
}

bool DelimitedText::endRow()
{
    m_cells.append(std::exchange(m_cell, {}));
    m_size = 0;
    m_quoted = m_wasQuote = false;
    TableRow row{std::exchange(m_cells, {}), std::exchange(m_row0, m_line)};
    const bool isEmpty = row.cells.size() == 1 && row.cells.first().trimmed().isEmpty();
    return isEmpty || m_row(std::move(row));
}

bool DelimitedText::finish()
{
    if (m_cells.isEmpty() && m_cell.isEmpty() && !m_quoted)
        return true;
    if (m_quoted && !m_wasQuote)
        m_problem = QCoreApplication::translate("TableReader", "the file ends within a quoted value");
    const qint64 line = m_row0;
    const bool wanted = endRow();
    m_row0 = line;
    return wanted && m_problem.isEmpty();
}

} // namespace Guillemet
