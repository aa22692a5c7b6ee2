// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/filebuilder.h"
#include "models/formats/tables/spreadsheetformat.h"

namespace Guillemet {

/** The sheets of a spreadsheet as they grow; rows wait in a temporary file. */
class Workbook final : public FileBuilder
{
public:
    /** Both must live as long as the workbook. */
    Workbook(const SpreadsheetFormat &format, QIODevice &device)
        : m_format(format)
        , m_device(device)
    {
    }
    Result<> add(const ArticleExport &article, const QString &name) override;
    Result<> finish() override;

private:
    Result<> addRow(const QStringList &cells);
    Result<> beginSheet();

    const SpreadsheetFormat &m_format;
    QIODevice &m_device;
    std::vector<SheetRows> m_sheets;
};

} // namespace Guillemet
