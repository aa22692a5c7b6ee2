// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/xml/documentformat.h"

namespace Guillemet {

/**
 * TEI P5: the text in one <ab>, annotations inline where they nest (<said>, <rs type="Source">, <country key>, <seg
 * type>), fragments of one annotation chained by @next and @prev; what crosses others, relations, speakers and further
 * attributes in <standOff>. White space of the text is kept.
 */
class TeiFormat final : public DocumentFormat
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    QStringList mimeTypes() const override;
    FormatFeatures features() const override;
    bool recognises(QByteArrayView start) const override;

protected:
    OffsetUnit::Counts counts() const override { return OffsetUnit::Counts::Utf16Units; }
    Result<StandoffArticle> readDocument(const QByteArray &bytes, const Tell &tell) const override;
    QByteArray writeDocument(const StandoffArticle &article) const override;
};

} // namespace Guillemet
