// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articlereader.h"

namespace Guillemet {

/** The chapters of an EPUB, which are the articles of a newspaper in that form. */
class EpubReader final : public ArticleReader
{
public:
    QString id() const override;
    QString name() const override;
    QStringList suffixes() const override;
    Known known() const override { return Known::ByBeginning; }
    bool recognises(QByteArrayView start) const override;
    bool holdsMany() const override { return true; }
    Result<> read(const ArticleInput &input, ArticleSink &sink) const override;
};

} // namespace Guillemet
