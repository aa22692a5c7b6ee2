// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/format.h"

namespace Guillemet {

/**
 * SQL statements, as SQLite, PostgreSQL and MySQL take them, that make and fill the tables article, speaker,
 * annotation, fragment, attribute and link. Positions count code points.
 */
class SqlDumpFormat final : public Format
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    QStringList mimeTypes() const override;
    FormatFeatures features() const override;
    bool isWritable() const override { return true; }
    Result<std::unique_ptr<ArticleWriter>> writer(const OutputTarget &target,
                                                  const ExportOptions &options) const override;
};

} // namespace Guillemet
