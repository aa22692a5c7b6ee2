// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/tablereader.h"

namespace Guillemet {

/** Objects in JSON or JSON Lines, one an article, as news services and scrapers give them. Values within objects are
 * columns named "source.name". */
class JsonTableReader final : public TableReader
{
public:
    QString id() const override;
    QString name() const override;
    QStringList suffixes() const override;
    bool sharesSuffixes() const override { return true; }
    bool recognises(QByteArrayView start) const override;
    Result<> readRows(const ArticleInput &input, RowSink &sink) const override;
};

} // namespace Guillemet
