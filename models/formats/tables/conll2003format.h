// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/tables/columnformat.h"

namespace Guillemet {

/**
 * CoNLL-2003: a token a line, four columns, the last one B-LABEL, I-LABEL or O; an empty line after each sentence
 * (here: each line of the text), "-DOCSTART-" before each article. UTF-8. It holds no white space, so that the text is
 * put together again from its words; of spans that overlap the first in reading order; no relations and no attributes,
 * but the type of a quotation in its label.
 */
class Conll2003Format final : public ColumnFormat
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    FormatFeatures features() const override;
    bool recognises(QByteArrayView start) const override;

protected:
    bool beginsArticle(QByteArrayView line) const override;
    StandoffArticle readArticle(const QStringList &lines, qint64 number, const Tell &tell) const override;
    QByteArray writeArticle(const StandoffArticle &article) const override;
};

} // namespace Guillemet
