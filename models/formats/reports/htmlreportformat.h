// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/format.h"

namespace Guillemet {

/**
 * A page to read and print: each article with its annotations coloured, and a table of its quotations. One file that
 * needs no other; light and dark.
 */
class HtmlReportFormat final : public Format
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
