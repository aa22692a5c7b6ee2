// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/format.h"
#include "models/formats/standoff/namemapping.h"
#include "models/formats/standoff/standoffarticle.h"

namespace Guillemet {

/** A format with a line for each token and a line that begins each article. Derived: the columns. */
class ColumnFormat : public Format
{
public:
    using Tell = std::function<void(const QString &)>;

    QStringList mimeTypes() const override;
    bool isReadable() const override { return true; }
    bool isWritable() const override { return true; }
    Result<> readFrom(QIODevice &device, const QString &name, const ImportOptions &options,
                      ArticleSink &sink) const override;
    Result<std::unique_ptr<ArticleWriter>> writer(const OutputTarget &target,
                                                  const ExportOptions &options) const override;

protected:
    virtual NameMapping ownNames() const { return NameMapping::withTypes(); }
    virtual bool beginsArticle(QByteArrayView line) const = 0;
    /** `lines` are those of one article, the first one of which is line `number` of the file. */
    virtual StandoffArticle readArticle(const QStringList &lines, qint64 number, const Tell &tell) const = 0;
    /** Positions of `article` count UTF-16 units. */
    virtual QByteArray writeArticle(const StandoffArticle &article) const = 0;
};

} // namespace Guillemet
