// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articlereader.h"

namespace Guillemet {

class ArticleReaders;

/** E-mail messages and web pages saved as one file (MHTML): the text, and files attached that are articles. */
class EmailReader final : public ArticleReader
{
public:
    /** `readers` read what is attached. */
    explicit EmailReader(const ArticleReaders &readers)
        : m_readers(readers)
    {
    }
    QString id() const override;
    QString name() const override;
    QStringList suffixes() const override;
    bool recognises(QByteArrayView start) const override;
    bool holdsMany() const override { return true; }
    Result<> read(const ArticleInput &input, ArticleSink &sink) const override;

private:
    const ArticleReaders &m_readers;
};

} // namespace Guillemet
