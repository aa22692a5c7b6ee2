// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articlereader.h"

namespace Guillemet {

/** PDF documents: paragraphs and columns joined again, words that were broken at line ends made whole, running heads,
 * page numbers and feet left out. */
class PdfReader final : public ArticleReader
{
public:
    QString id() const override;
    QString name() const override;
    QStringList suffixes() const override;
    Known known() const override { return Known::ByBeginning; }
    bool recognises(QByteArrayView start) const override;
    Result<> read(const ArticleInput &input, ArticleSink &sink) const override;
};

} // namespace Guillemet
