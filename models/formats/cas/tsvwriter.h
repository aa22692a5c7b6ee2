// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/cas/casdocument.h"
#include "models/formats/tables/columntokens.h"

namespace Guillemet {

/** Writes an article as WebAnno TSV, see TsvFormat. Annotations are of one fragment that has no spaces at its edges. */
class TsvWriter
{
public:
    /** `article`, whose positions count UTF-16 units, must live as long as the writer. */
    explicit TsvWriter(const StandoffArticle &article);
    QByteArray write();

private:
    struct Mark ///< an annotation
    {
        const CasStructure *structure;
        int begin;
        int end;
    };
    void collect();
    void addHead();
    void addAbout();
    void addSentence(qsizetype first, qsizetype last);
    void addTextLines(qsizetype first, qsizetype last);
    void addRow(const ColumnToken &token, const QString &name);
    QString spanColumn(const QString &feature) const;
    QString linkColumn(const ColumnToken &token, bool isReference) const;

    const StandoffArticle &m_article;
    const CasDocument m_cas;
    const QList<ColumnToken> m_tokens;
    QList<Mark> m_marks;                             ///< in reading order; the index + 1 is the disambiguation id
    QHash<int, qsizetype> m_markOf;                  ///< by the id of the structure
    QHash<int, QList<const CasStructure *>> m_links; ///< by the begin of what they lead to
    QHash<int, QString> m_names;                     ///< of tokens, "2-14", by their begin
    QStringList m_features;                          ///< of annotations, those that there are
    QList<qsizetype> m_open;                         ///< marks on the token being written
    qsizetype m_begun = 0;
    QString m_out;
};

} // namespace Guillemet
