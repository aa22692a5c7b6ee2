// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/corpora/wordtext.h"
#include "models/formats/xml/xmlinput.h"

namespace Guillemet {

/** Reads FoLiA, see FoliaFormat. */
class FoliaReader
{
public:
    FoliaReader(const QByteArray &bytes, const std::function<void(const QString &)> &tell);
    /** The error's message says what is wrong and where. */
    Result<StandoffArticle> read();

private:
    struct Group ///< a statement, entity or quote
    {
        StandoffSpan span = {};
        QHash<QString, QStringList> words = {}; ///< ids by role: "", "hd", "source", "rel"
        QList<StandoffRelation> links = {};     ///< those that Guillemet writes
    };
    void start();
    void end();
    void addCharacters();
    void startWord();
    void startGroup(const QString &label);
    void addFeature();
    void finish();
    void finishGroup(Group &group);
    QList<int> numbersOf(const QStringList &ids, const QString &where) const;
    QString attribute(QAnyStringView name) const;
    QString xmlId() const;

    XmlInput m_xml;
    const std::function<void(const QString &)> &m_tell;
    WordText m_text;
    QHash<QString, int> m_words; ///< by id
    QString m_space;             ///< before the next word
    QString m_wordId;
    QString m_form;
    QString m_spaceAfter;
    bool m_inWord = false;
    bool m_inForm = false;
    bool m_hasForm = false;
    QString m_meta; ///< the field of the metadata that is open
    QString m_role;
    bool m_inGroup = false;
    QList<Group> m_groups;
    QList<std::pair<int, QString>> m_openQuotes; ///< the number of the first word
    QList<StandoffSpan> m_quotes;
    StandoffArticle m_article{.counts = OffsetUnit::Counts::Utf16Units};
};

} // namespace Guillemet
