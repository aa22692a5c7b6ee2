// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/tables/spreadsheetwriter.h"

#include "models/formats/outputsink.h"
#include "models/formats/tables/quotationrows.h"
#include "models/formats/tables/spreadsheetformat.h"
#include "models/formats/zippackage.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryFile>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** The sheets of one file, as they grow. */
class Workbook
{
public:
    Workbook(const SpreadsheetFormat &format, bool inMemory)
        : m_format(format)
        , m_inMemory(inMemory)
    {
    }

    Result<> add(const ArticleExport &article, const QString &name)
    {
        for (const QStringList &row : QuotationRows(article, name).all()) {
            if (const Result<> added = add(row); !added)
                return added;
        }
        return {};
    }

    /** To a device that is open and can be gone about in; it is closed afterwards. */
    Result<> pack(QIODevice &device)
    {
        if (m_sheets.empty()) {
            if (const Result<> begun = beginSheet(); !begun)
                return begun;
        }
        ZipPackage package(device);
        for (const SpreadsheetPart &part : m_format.parts(m_sheets)) {
            package.begin(part.path, part.isStored);
            for (const auto &piece : part.pieces) {
                if (const auto *bytes = std::get_if<QByteArray>(&piece))
                    package.append(*bytes);
                else
                    package.append(*std::get<QIODevice *>(piece));
            }
            package.end();
        }
        return package.finish() ? Result<>() : failed(device.errorString());
    }

    static Result<> failed(const QString &reason)
    {
        return failure(
            ErrorCode::NotWritable,
            QCoreApplication::translate("SpreadsheetFormat", "The table cannot be written: %1.").arg(reason));
    }

private:
    Result<> add(const QStringList &cells)
    {
        if (m_sheets.empty() || m_sheets.back().count == SpreadsheetFormat::mostRows) {
            if (const Result<> begun = beginSheet(); !begun)
                return begun;
        }
        SheetRows &sheet = m_sheets.back();
        const QByteArray row = m_format.row(++sheet.count, cells);
        return sheet.markup->write(row) == row.size() ? Result<>() : failed(sheet.markup->errorString());
    }

    Result<> beginSheet()
    {
        QString name = QCoreApplication::translate("SpreadsheetFormat", "Quotations");
        if (!m_sheets.empty())
            name += u' ' + QString::number(m_sheets.size() + 1);
        std::unique_ptr<QIODevice> device;
        if (m_inMemory)
            device = std::make_unique<QBuffer>();
        else
            device = std::make_unique<QTemporaryFile>();
        // A temporary file has a name only once it is open for both.
        if (!device->open(QIODevice::ReadWrite))
            return failed(device->errorString());
        m_sheets.push_back({name, std::move(device), 0});
        return add(QuotationRows::names());
    }

    const SpreadsheetFormat &m_format;
    bool m_inMemory;
    std::vector<SheetRows> m_sheets;
};

class FolderOfWorkbooks final : public ArticleWriter
{
public:
    FolderOfWorkbooks(const SpreadsheetFormat &format, const OutputTarget &target, const ExportOptions &options)
        : m_format(format)
        , m_folder(target.path, target.protectedFiles)
        , m_options(options)
    {
    }
    Result<> write(const ArticleExport &article, const QString &name) override
    {
        Workbook workbook(m_format, true);
        if (const Result<> added = workbook.add(selected(article, m_options), name); !added)
            return added;
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        if (const Result<> packed = workbook.pack(buffer); !packed)
            return packed;
        return m_folder.write({{.name = name + u'.' + m_format.extensions().first(), .content = buffer.data()}});
    }
    Result<> finish() override { return {}; }

private:
    const SpreadsheetFormat &m_format;
    OutputFolder m_folder;
    ExportOptions m_options;
};

class OneWorkbook final : public ArticleWriter
{
public:
    OneWorkbook(const SpreadsheetFormat &format, OutputStream stream, const ExportOptions &options)
        : m_workbook(format, false)
        , m_stream(std::move(stream))
        , m_options(options)
    {
    }
    Result<> write(const ArticleExport &article, const QString &name) override
    {
        return m_workbook.add(selected(article, m_options), name);
    }
    Result<> finish() override
    {
        constexpr qint64 block = 1 << 20;
        QTemporaryFile file;
        if (!file.open())
            return Workbook::failed(file.errorString());
        if (const Result<> packed = m_workbook.pack(file); !packed)
            return packed;
        if (!file.open()) // again, at its beginning
            return Workbook::failed(file.errorString());
        while (!file.atEnd()) {
            const QByteArray bytes = file.read(block);
            if (bytes.isEmpty())
                return Workbook::failed(file.errorString());
            if (const Result<> appended = m_stream.append(bytes); !appended)
                return appended;
        }
        return m_stream.finish();
    }

private:
    Workbook m_workbook;
    OutputStream m_stream;
    ExportOptions m_options;
};
} // namespace

Result<std::unique_ptr<ArticleWriter>> spreadsheetWriter(const SpreadsheetFormat &format, const OutputTarget &target,
                                                         const ExportOptions &options)
{
    if (target.kind == OutputTarget::Kind::Folder)
        return std::make_unique<FolderOfWorkbooks>(format, target, options);
    Result<OutputStream> stream = target.kind == OutputTarget::Kind::File
                                      ? OutputStream::toFile(target.path, target.protectedFiles)
                                      : OutputStream::toStandardOutput();
    if (!stream)
        return std::unexpected(stream.error());
    return std::make_unique<OneWorkbook>(format, *std::move(stream), options);
}

} // namespace Guillemet
