// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/tablereader.h"

namespace Guillemet {

/** Splits text into rows of values (RFC 4180), fed piece by piece. */
class DelimitedText
{
public:
    DelimitedText(QChar delimiter, std::function<bool(TableRow)> row)
        : m_delimiter(delimiter)
        , m_row(std::move(row))
    {
    }
    /** False: no more is wanted, or problem(). */
    bool feed(QStringView piece);
    bool finish();
    QString problem() const { return m_problem; }
    qint64 problemLine() const { return m_row0; }

    /** The delimiter of a text that begins like this; a tabulator where that is as likely. */
    static QChar delimiterOf(QStringView start);
    static constexpr qsizetype largestRow = qsizetype(64) << 20; ///< in UTF-16 code units

private:
    bool take(QChar c);
    bool endRow();

    QChar m_delimiter;
    std::function<bool(TableRow)> m_row;
    QStringList m_cells;
    QString m_cell;
    QString m_problem;
    qsizetype m_size = 0;
    qint64 m_line = 1;
    qint64 m_row0 = 1; ///< line where the row begins
    bool m_quoted = false;
    bool m_wasQuote = false; ///< the last character was a quotation mark in a quoted value
    bool m_wasReturn = false;
};

} // namespace Guillemet
