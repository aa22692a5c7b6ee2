// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articlereader.h"

namespace Guillemet {

/** The entries of a feed: RSS 0.9 to 2.0 and Atom, as far as the file holds their texts. */
class FeedReader final : public ArticleReader
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
