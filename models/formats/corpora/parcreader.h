// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/corpora/wordtext.h"
#include "models/formats/xml/xmlinput.h"

namespace Guillemet {

/** Reads PARC 3.0, see ParcFormat. What the text looks like between words follows from their byte counts, else from how
 * English is written. */
class ParcReader
{
public:
    ParcReader(const QByteArray &bytes, const std::function<void(const QString &)> &tell);
    /** The error's message says what is wrong and where. */
    Result<StandoffArticle> read();

private:
    struct Part ///< words that play a role
    {
        QString attribution;
        QString label;
        QList<int> words = {};
        QString where;
    };
    void start();
    void addWord();
    void addRole();
    QString wordText() const;
    void finish();

    XmlInput m_xml;
    const std::function<void(const QString &)> &m_tell;
    WordText m_text;
    Detokenizer m_detokenizer; ///< for words without byte counts
    bool m_isOurs = false;
    bool m_beginsSentence = true;
    qint64 m_byte = -1; ///< where the last word ends; -1 unknown
    int m_word = -1;
    QString m_attribution;
    QMap<QString, Part> m_parts; ///< by attribution and role
    QStringList m_order;         ///< of m_parts, as they begin
    StandoffArticle m_article{.counts = OffsetUnit::Counts::Utf16Units};
};

} // namespace Guillemet
