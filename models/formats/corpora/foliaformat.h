// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/xml/documentformat.h"

namespace Guillemet {

/**
 * FoLiA 2.5, a file for each article: words in sentences in paragraphs, a line of the text each. Quotations are
 * statements with their content (hd), source and cue (rel); other annotations, and those sources and cues again, are
 * entities; attributes are features. Of the white space only whether there is any is kept. Read also: statements,
 * entities and quotes of others. libfolia refuses words of invisible characters only, which there are where an
 * annotation ends inside an emoji.
 */
class FoliaFormat final : public DocumentFormat
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
