// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/corpora/wordtext.h"

class QXmlStreamWriter;

namespace Guillemet {

/** Writes an article as PARC 3.0, see ParcFormat. */
class ParcWriter
{
public:
    /** `article`, whose positions count UTF-16 units, must live as long as the writer. */
    explicit ParcWriter(const StandoffArticle &article);
    QByteArray write();

private:
    struct Role
    {
        QString attribution;
        QString name; ///< "content", "source", "cue"
        qsizetype span = 0;
    };
    void collectRoles();
    QString attributionOf(qsizetype quotation) const;
    void addWord(QXmlStreamWriter &xml, qsizetype number);

    const StandoffArticle &m_article;
    const QList<ColumnToken> m_tokens;
    const QList<QList<int>> m_words;       ///< of each annotation
    QHash<qsizetype, QList<Role>> m_roles; ///< by word
    qint64 m_byte = 0;
    int m_end = 0; ///< of the last word, in the text
    int m_sentence = 0;
    int m_inSentence = 0;
};

} // namespace Guillemet
