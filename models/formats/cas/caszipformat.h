// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/cas/casxmiformat.h"

namespace Guillemet {

/**
 * ZIP archives with UIMA CAS XMI and its type system, as INCEpTION exports them: one archive for each article, or one
 * for all. Read: every .xmi file in an archive.
 */
class CasZipFormat final : public Format
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    QStringList mimeTypes() const override;
    FormatFeatures features() const override { return m_xmi.features(); }
    bool isReadable() const override { return true; }
    bool isWritable() const override { return true; }
    bool recognises(QByteArrayView start) const override;
    Result<> readFrom(QIODevice &device, const QString &name, const ImportOptions &options,
                      ArticleSink &sink) const override;
    Result<std::unique_ptr<ArticleWriter>> writer(const OutputTarget &target,
                                                  const ExportOptions &options) const override;

private:
    CasXmiFormat m_xmi;
};

} // namespace Guillemet
