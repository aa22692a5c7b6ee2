// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articlereader.h"

namespace Guillemet {

/** What news agencies send: NITF, NewsML-G2 and NewsML 1, one or many items in a file. */
class NewsXmlReader final : public ArticleReader
{
public:
    QString id() const override;
    QString name() const override;
    QStringList suffixes() const override;
    bool sharesSuffixes() const override { return true; }
    bool recognises(QByteArrayView start) const override;
    bool holdsMany() const override { return true; }
    Result<> read(const ArticleInput &input, ArticleSink &sink) const override;
};

} // namespace Guillemet
