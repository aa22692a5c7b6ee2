// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/xml/documentformat.h"

namespace Guillemet {

/**
 * WebAnno TSV 3.3, as INCEpTION takes it: a file for each article and the type system beside them, whose layers are to
 * be in the project. Each line of the text is a sentence; annotations are marked on tokens, so that they begin and end
 * at one. Offsets count UTF-16 code units. Title, author and so on are lines "#Guillemet.title=…" of the first
 * sentence's head, which others pass over.
 */
class TsvFormat final : public DocumentFormat
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
