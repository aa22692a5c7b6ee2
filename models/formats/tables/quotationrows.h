// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/textoffsets.h"
#include "models/formats/articleexport.h"
#include "models/formats/formatfeatures.h"

#include <QtCore/QStringList>

namespace Guillemet {

/** The quotations of an article as rows of a table, one row a quotation. */
class QuotationRows
{
public:
    enum class Kind { Text, Number, Date };
    struct Column
    {
        QString name;
        Kind kind = Kind::Text;
        int width = 12; ///< in characters: what a spreadsheet shows of it
    };
    static const QList<Column> &columns();
    static QStringList names();
    /** What such a table holds. */
    static FormatFeatures features();

    /** `article` as selected() gives it, under the name of its file; both must live as long as the rows. */
    QuotationRows(const ArticleExport &article, const QString &name);
    /** As many cells in each row as there are columns. */
    QList<QStringList> all() const;

private:
    QStringList cells(const Annotation &quotation, int number) const;
    SpeakerId speakerOf(const Annotation &quotation) const;
    QString texts(const Annotation &quotation, LinkRole role) const;
    QString countriesIn(const Annotation &quotation) const;
    QString positions(const Annotation &quotation) const;

    const ArticleExport &m_article;
    const QString &m_name;
    QHash<AnnotationId, const Annotation *> m_byId;
    QHash<SpeakerId, const Speaker *> m_speakers;
    TextOffsets m_offsets;
};

} // namespace Guillemet
