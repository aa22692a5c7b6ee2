// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articlereader.h"

namespace Guillemet {

/** Word documents (Office Open XML): the paragraphs of the body, without headers, footers, notes and deleted text. */
class DocxReader final : public ArticleReader
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
