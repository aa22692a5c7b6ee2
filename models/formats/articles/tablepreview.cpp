// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/tablepreview.h"

#include "models/formats/articles/articlereaders.h"
#include "models/formats/articles/tablereader.h"
#include "models/formats/inputfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace Guillemet {

namespace {
class FirstRows final : public RowSink
{
public:
    FirstRows(TablePreview &preview, qsizetype most)
        : m_preview(preview)
        , m_most(most)
    {
    }
    bool begin(const QStringList &header) override
    {
        m_preview.header = header;
        return true;
    }
    bool row(const TableRow &row) override
    {
        m_preview.rows.append(row.cells);
        return m_preview.rows.size() < m_most;
    }
    void tell(const QString &) override {}

private:
    TablePreview &m_preview;
    qsizetype m_most;
};

const TableReader *tableReader(const ArticleReaders &readers, const QString &path)
{
    return dynamic_cast<const TableReader *>(readers.forFile(path));
}
} // namespace

bool isTable(const ArticleReaders &readers, const QString &path)
{
    return tableReader(readers, path);
}

Result<TablePreview> previewTable(const ArticleReaders &readers, const QString &path, const TableColumns &asked,
                                  qsizetype rows)
{
    const Result<std::unique_ptr<QFile>> file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    const ReadOptions options{.columns = asked};
    const ArticleInput input(**file, path, options);
    const TableReader *reader = tableReader(readers, path);
    if (!reader)
        return input.bad(QCoreApplication::translate("TableReader", "it is no table"));
    TablePreview preview;
    preview.reader = reader->id();
    FirstRows first(preview, rows);
    if (const Result<> read = reader->readRows(input, first); !read && preview.rows.isEmpty())
        return std::unexpected(read.error());
    const ColumnIndexes indexes = columnIndexes(asked, preview.header, preview.rows);
    for (size_t field = 0; field < tableFields.size(); ++field)
        preview.columns.*tableFields[field] = preview.header.value(indexes.at[field]);
    return preview;
}

} // namespace Guillemet
