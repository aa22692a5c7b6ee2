// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/tablereader.h"

namespace Guillemet {

/** The first sheet of an Excel workbook (Office Open XML) that holds anything. */
class XlsxReader final : public TableReader
{
public:
    QString id() const override;
    QString name() const override;
    QStringList suffixes() const override;
    Known known() const override { return Known::ByBeginning; }
    bool recognises(QByteArrayView start) const override;
    Result<> readRows(const ArticleInput &input, RowSink &sink) const override;
    QString place(const TableRow &row) const override;
};

} // namespace Guillemet
