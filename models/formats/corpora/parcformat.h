// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/xml/documentformat.h"

namespace Guillemet {

/**
 * PARC 3.0: XML with an element for each word, which says of what attributions it is the source, the cue or the
 * content. A file for each article. Byte counts are those of the text in UTF-8. Where words are two of a kind in one
 * attribution, an attribute "part" of Guillemet's own tells them apart. Read also: the corpus itself, with its trees
 * and its escapes of the Penn Treebank.
 */
class ParcFormat final : public DocumentFormat
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
    bool hasOwnNames() const override { return true; }
    Result<StandoffArticle> readDocument(const QByteArray &bytes, const Tell &tell) const override;
    QByteArray writeDocument(const StandoffArticle &article) const override;
};

} // namespace Guillemet
