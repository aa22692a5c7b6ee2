// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/tables/columntokens.h"

namespace Guillemet {

/** Reads an article of CoNLL-U, see ConlluFormat. */
class ConlluReader
{
public:
    explicit ConlluReader(const std::function<void(const QString &)> &tell)
        : m_tell(tell)
    {
    }
    /** `number`: of the first line in the file. */
    StandoffArticle read(const QStringList &lines, qint64 number);

private:
    void addComment(const QString &comment);
    void addToken(const QStringList &columns);
    void addTags(const QString &tags, Span token);
    void addOther(const QString &name, const QString &value, Span token);
    void endSentence();

    const std::function<void(const QString &)> &m_tell;
    StandoffArticle m_article{.counts = OffsetUnit::Counts::Utf16Units};
    QString m_text;
    qint64 m_line = 0;
    int m_skipTo = 0; ///< words of a multiword token, up to this one, have no form of their own
    bool m_inSentence = false;
    bool m_saysSpace = false; ///< whether the last token says what comes after it
    QHash<QString, qsizetype> m_indexes;
    QHash<QString, QString> m_attributes;        ///< of annotations, by number
    std::map<QString, StandoffArticle> m_layers; ///< of other MISC entries; the readers refer to them
    QHash<QString, std::shared_ptr<BioReader>> m_readers;
};

} // namespace Guillemet
