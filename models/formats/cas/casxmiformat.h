// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/xml/documentformat.h"

namespace Guillemet {

/**
 * UIMA CAS XMI (XML 1.0), a file for each article and the type system beside them. Offsets count UTF-16 code units.
 * Control characters of the text become spaces.
 */
class CasXmiFormat final : public DocumentFormat
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    QStringList mimeTypes() const override;
    FormatFeatures features() const override;
    bool recognises(QByteArrayView start) const override;
    QList<OutputFile> companions() const override;

protected:
    OffsetUnit::Counts counts() const override { return OffsetUnit::Counts::Utf16Units; }
    Result<StandoffArticle> readDocument(const QByteArray &bytes, const Tell &tell) const override;
    QByteArray writeDocument(const StandoffArticle &article) const override;
};

} // namespace Guillemet
