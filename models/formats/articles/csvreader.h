// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/tablereader.h"

namespace Guillemet {

/** Tables as text: values with commas, semicolons, tabulators or bars between them, quoted as RFC 4180 has it. */
class CsvReader final : public TableReader
{
public:
    QString id() const override;
    QString name() const override;
    QStringList suffixes() const override;
    bool recognises(QByteArrayView start) const override;
    Result<> readRows(const ArticleInput &input, RowSink &sink) const override;
};

} // namespace Guillemet
