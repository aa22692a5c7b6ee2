// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/tablereader.h"

#include "models/formats/articles/articledraft.h"
#include "models/formats/articletext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qsizetype rowsLookedAt = 20; ///< before it is said which column is the text

/** Makes articles of rows; the first few wait until the columns are known. */
class ArticlesOfRows final : public RowSink
{
public:
    ArticlesOfRows(const TableReader &reader, const ArticleInput &input, ArticleSink &sink)
        : m_reader(reader)
        , m_input(input)
        , m_sink(sink)
    {
    }

    bool begin(const QStringList &header) override
    {
        m_header = header;
        return true;
    }

    bool row(const TableRow &row) override
    {
        m_input.tellProgress();
        if (m_input.isStopped())
            return false;
        if (m_known)
            return give(row);
        m_waiting.append(row);
        return m_waiting.size() < rowsLookedAt || giveWaiting();
    }

    void tell(const QString &issue) override { m_sink.tell(issue); }

    Result<> finish()
    {
        if (!m_known)
            giveWaiting();
        if (m_input.isStopped())
            return m_input.stopped();
        if (m_problem)
            return std::unexpected(*m_problem);
        if (!m_any)
            return m_input.bad(QCoreApplication::translate("TableReader", "there is no article in the table"));
        return {};
    }

private:
    bool giveWaiting()
    {
        QList<QStringList> rows;
        for (const TableRow &row : std::as_const(m_waiting))
            rows.append(row.cells);
        m_columns = columnIndexes(m_input.options().columnsOf(m_header), m_header, rows);
        m_known = true;
        const QString names = m_header.join(u", ");
        if (!m_columns.unknown.isEmpty())
            m_problem = m_input
                            .bad(QCoreApplication::translate("TableReader", "there is no column “%1”; there are: %2")
                                     .arg(m_columns.unknown, names))
                            .error();
        else if (m_columns.text() < 0 && !rows.isEmpty())
            m_problem = m_input
                            .bad(QCoreApplication::translate(
                                     "TableReader", "no column of the table holds texts; name the one to take: %1")
                                     .arg(names))
                            .error();
        return !m_problem && std::ranges::all_of(m_waiting, [this](const TableRow &row) { return give(row); });
    }

    QString cell(const TableRow &row, size_t field) const { return row.cells.value(m_columns.at[field]); }

    bool give(const TableRow &row)
    {
        const QString text = cell(row, 0);
        const QString place = m_reader.place(row);
        if (text.trimmed().isEmpty()) {
            m_sink.tell(QCoreApplication::translate("TableReader", "%1: there is no text in the row.").arg(place));
            return true;
        }
        m_any = true;
        Document document = articleFromText(text, cell(row, 6).trimmed());
        if (document.source.isEmpty())
            document.source = m_input.name() + u'#' + QString::number(row.line);
        if (const QString title = cell(row, 1).simplified(); !title.isEmpty())
            document.title = title;
        document.author = cell(row, 2).simplified();
        document.date = articleDate(cell(row, 3));
        document.site = cell(row, 4).simplified();
        document.language = languageCode(cell(row, 5));
        return m_sink.take({.document = std::move(document)});
    }

    const TableReader &m_reader;
    const ArticleInput &m_input;
    ArticleSink &m_sink;
    QStringList m_header;
    QList<TableRow> m_waiting;
    ColumnIndexes m_columns;
    bool m_known = false;
    bool m_any = false;
    std::optional<Error> m_problem;
};
} // namespace

Result<> TableReader::read(const ArticleInput &input, ArticleSink &sink) const
{
    ArticlesOfRows rows(*this, input, sink);
    const Result<> read = readRows(input, rows);
    const Result<> finished = rows.finish();
    return read ? finished : read;
}

QString TableReader::place(const TableRow &row) const
{
    return QCoreApplication::translate("TableReader", "Line %1").arg(row.line);
}

bool HeaderSplitter::add(TableRow row)
{
    if (m_begun)
        return m_sink.row(row);
    m_begun = true;
    if (isTableHeader(row.cells))
        return m_sink.begin(row.cells);
    QStringList numbers;
    for (qsizetype i = 1; i <= row.cells.size(); ++i)
        numbers.append(QString::number(i));
    return m_sink.begin(numbers) && m_sink.row(row);
}

} // namespace Guillemet
