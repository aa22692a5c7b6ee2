// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/tablepreview.h"

#include "models/formats/articles/articlereaders.h"
#include "models/formats/articles/tablereader.h"
#include "models/formats/inputfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

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
} // namespace

bool isTable(const ArticleReader *reader)
{
    return dynamic_cast<const TableReader *>(reader);
}

bool mayBeTable(const ArticleReaders &readers, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QList<const ArticleReader *> all = readers.all();
    return std::ranges::any_of(
        all, [&](const ArticleReader *reader) { return isTable(reader) && reader->suffixes().contains(suffix); });
}

Result<TablePreview> previewTable(const ArticleReaders &readers, const QString &path, const ReadOptions &options,
                                  qsizetype rows)
{
    const Result<std::unique_ptr<QFile>> file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    const ArticleInput input(**file, path, options);
    const auto *reader = dynamic_cast<const TableReader *>(readers.forFile(path));
    if (!reader)
        return input.bad(QCoreApplication::translate("TableReader", "it is no table"));
    TablePreview preview;
    preview.reader = reader->id();
    FirstRows first(preview, rows);
    if (const Result<> read = reader->readRows(input, first); !read && preview.rows.isEmpty())
        return std::unexpected(read.error());
    const ColumnIndexes indexes = columnIndexes(options.columnsOf(preview.header), preview.header, preview.rows);
    for (size_t field = 0; field < tableFields.size(); ++field) {
        if (indexes.at[field] >= 0)
            preview.columns.*tableFields[field] = columnName(preview.header, indexes.at[field]);
    }
    return preview;
}

} // namespace Guillemet
