// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articlereader.h"

namespace Guillemet {

/** One row of a table. */
struct TableRow
{
    QStringList cells;
    qint64 line = 0; ///< of a text where it begins; in sheets the number of the row
};

/** Takes the rows of a table, one after the other. */
class RowSink
{
public:
    virtual ~RowSink() = default;
    /** The names of the columns, before any row; called once. False: read no further. */
    virtual bool begin(const QStringList &header) = 0;
    virtual bool row(const TableRow &row) = 0;
    virtual void tell(const QString &issue) = 0; ///< names the place
};

/** Tables with one article a row. */
class TableReader : public ArticleReader
{
public:
    bool holdsMany() const final { return true; }
    Result<> read(const ArticleInput &input, ArticleSink &sink) const final;

    /** Rows as they are in the file. A table without a line of names has numbers for names. */
    virtual Result<> readRows(const ArticleInput &input, RowSink &sink) const = 0;
    /** "line 3", "row 3". */
    virtual QString place(const TableRow &row) const;
};

/** Tells rows from names: the first row is the header if it looks like one. */
class HeaderSplitter
{
public:
    explicit HeaderSplitter(RowSink &sink)
        : m_sink(sink)
    {
    }
    bool add(TableRow row);

private:
    RowSink &m_sink;
    bool m_begun = false;
};

} // namespace Guillemet
