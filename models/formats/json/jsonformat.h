// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/format.h"

namespace Guillemet {

/** Guillemet's own JSON, which holds everything: see articlejson.h. One file an article, or JSON Lines. */
class JsonFormat final : public Format
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    QStringList mimeTypes() const override;
    FormatFeatures features() const override;
    bool isReadable() const override { return true; }
    bool isWritable() const override { return true; }
    bool recognises(QByteArrayView start) const override;
    /** A file of one article, of a list of them, or of one a line. */
    Result<> readFrom(QIODevice &device, const QString &name, const ImportOptions &options,
                      ArticleSink &sink) const override;
    Result<std::unique_ptr<ArticleWriter>> writer(const OutputTarget &target,
                                                  const ExportOptions &options) const override;
};

} // namespace Guillemet
