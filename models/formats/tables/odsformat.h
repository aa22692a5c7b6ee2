// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/tables/spreadsheetformat.h"

namespace Guillemet {

/** A spreadsheet as ISO/IEC 26300 (OpenDocument) has it, for LibreOffice and others. */
class OdsFormat final : public SpreadsheetFormat
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    QStringList mimeTypes() const override;
    QByteArray row(qint64 number, const QStringList &cells) const override;
    QList<SpreadsheetPart> parts(const std::vector<SheetRows> &sheets) const override;
};

} // namespace Guillemet
