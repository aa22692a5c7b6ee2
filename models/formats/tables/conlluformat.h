// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/tables/columnformat.h"

namespace Guillemet {

/**
 * CoNLL-U: ten columns, words by number; each line of the text is a sentence with "# text". White space other than one
 * space is kept in SpacesAfter and SpacesBefore. Annotations are in MISC, "Anno=B-Quotation#1,I-Source#2": tag, label
 * and number, so that they may overlap and go on after a gap; their attributes are comments "# annotation 1 =
 * name=value|…" and their links "# relation = name 1 2" of the first sentence. Read also: other MISC entries of the
 * form B-LABEL, and multiword tokens, of which the surface form counts.
 */
class ConlluFormat final : public ColumnFormat
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    FormatFeatures features() const override;
    bool recognises(QByteArrayView start) const override;

protected:
    NameMapping ownNames() const override { return {}; }
    bool beginsArticle(QByteArrayView line) const override;
    StandoffArticle readArticle(const QStringList &lines, qint64 number, const Tell &tell) const override;
    QByteArray writeArticle(const StandoffArticle &article) const override;
};

} // namespace Guillemet
