// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/articlereader.h"

namespace Guillemet {

class ArticleReaders;

/** An archive of files with articles. */
class ZipReader final : public ArticleReader
{
public:
    /** `readers` read what is in it. */
    explicit ZipReader(const ArticleReaders &readers)
        : m_readers(readers)
    {
    }
    QString id() const override;
    QString name() const override;
    QStringList suffixes() const override;
    Known known() const override { return Known::ByBeginning; }
    bool recognises(QByteArrayView start) const override;
    bool holdsMany() const override { return true; }
    Result<> read(const ArticleInput &input, ArticleSink &sink) const override;

private:
    const ArticleReaders &m_readers;
};

} // namespace Guillemet
