// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/tables/workbook.h"

#include "models/formats/tables/quotationrows.h"
#include "models/formats/zippackage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryFile>

using namespace Qt::StringLiterals;

namespace Guillemet {

Result<> Workbook::add(const ArticleExport &article, const QString &name)
{
    for (const QStringList &row : QuotationRows(article, name).all()) {
        if (const Result<> added = addRow(row); !added)
            return added;
    }
    return {};
}

Result<> Workbook::addRow(const QStringList &cells)
{
    if (m_sheets.empty() || m_sheets.back().count == SpreadsheetFormat::mostRows) {
        if (const Result<> begun = beginSheet(); !begun)
            return begun;
    }
    SheetRows &sheet = m_sheets.back();
    const QByteArray row = m_format.row(++sheet.count, cells);
    return sheet.markup->write(row) == row.size() ? Result<>() : buildFailure(sheet.markup->errorString());
}

Result<> Workbook::beginSheet()
{
    QString name = QCoreApplication::translate("SpreadsheetFormat", "Quotations");
    if (!m_sheets.empty())
        name += u' ' + QString::number(m_sheets.size() + 1);
    auto markup = std::make_unique<QTemporaryFile>();
    if (!markup->open())
        return buildFailure(markup->errorString());
    m_sheets.push_back({name, std::move(markup), 0});
    return addRow(QuotationRows::names());
}

Result<> Workbook::finish()
{
    if (m_sheets.empty()) {
        if (const Result<> begun = beginSheet(); !begun)
            return begun;
    }
    ZipPackage package(m_device);
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
    return package.finish() ? Result<>() : buildFailure(m_device.errorString());
}

} // namespace Guillemet
