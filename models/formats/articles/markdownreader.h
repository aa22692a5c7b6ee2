// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articlereader.h"

namespace Guillemet {

/** Markdown, as CommonMark and GitHub have it: the text without its marks. Title, author, date and language may be said
 * in a block of lines "key: value" at its beginning. */
class MarkdownReader final : public ArticleReader
{
public:
    QString id() const override;
    QString name() const override;
    QStringList suffixes() const override;
    bool recognises(QByteArrayView start) const override;
    Result<> read(const ArticleInput &input, ArticleSink &sink) const override;
};

} // namespace Guillemet
