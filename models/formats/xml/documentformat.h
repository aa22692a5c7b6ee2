// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/format.h"
#include "models/formats/standoff/namemapping.h"
#include "models/formats/standoff/standoffarticle.h"

namespace Guillemet {

/** A format with a file for each article. Derived: what is in it. */
class DocumentFormat : public Format
{
public:
    using Tell = std::function<void(const QString &)>;

    bool isReadable() const override { return true; }
    bool isWritable() const override { return true; }
    bool needsFolder() const override { return true; }
    Result<> readFrom(QIODevice &device, const QString &name, const ImportOptions &options,
                      ArticleSink &sink) const override;
    Result<std::unique_ptr<ArticleWriter>> writer(const OutputTarget &target,
                                                  const ExportOptions &options) const override;
    /** The file of an article as selected() gives it. */
    QByteArray rendered(const ArticleExport &article, const ExportOptions &options) const;
    /** What else a folder gets. */
    virtual QList<struct OutputFile> companions() const;

protected:
    virtual NameMapping ownNames() const { return {}; }
    /** Whether the names in its files are the format's, so that no others can be given to them. */
    virtual bool hasOwnNames() const { return false; }
    virtual OffsetUnit::Counts counts() const { return OffsetUnit::Counts::CodePoints; }
    /** The error's message says what is wrong and where. */
    virtual Result<StandoffArticle> readDocument(const QByteArray &bytes, const Tell &tell) const = 0;
    virtual QByteArray writeDocument(const StandoffArticle &article) const = 0;
    NameMapping namesFor(const std::shared_ptr<const NameMapping> &theirs) const;
    static constexpr qint64 largest = qint64(256) << 20; ///< of a file, in bytes
};

} // namespace Guillemet
