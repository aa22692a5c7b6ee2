// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/format.h"

namespace Guillemet {

/**
 * A table with one row a quotation, as RFC 4180 has it, in UTF-8: article, type, quotation, cue, source, speaker, codes
 * of the countries in it, positions in code points. Only written: it holds no countries outside of quotations, and no
 * text of the article.
 */
class CsvFormat final : public Format
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

/** One row with its line end. `guardFormulas`: no cell that a spreadsheet would take for a formula. */
QString csvRow(const QStringList &cells, bool guardFormulas);

} // namespace Guillemet
