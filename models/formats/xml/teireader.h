// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/standoff/standoffarticle.h"
#include "models/formats/xml/xmlinput.h"

namespace Guillemet {

/**
 * Reads TEI P5, also where others wrote it: <said>, <q> and <quote> are quotations, <country> countries, <rs>, <seg>,
 * <persName>, <placeName>, <orgName> and <name> come in under their type or else their own name. Paragraphs, headings
 * and verses end a line; white space is one space unless the file says that it counts.
 */
class TeiReader
{
public:
    TeiReader(const QByteArray &bytes, const std::function<void(const QString &)> &tell);
    Result<StandoffArticle> read();

private:
    struct Open ///< an element of the text that is open
    {
        QString name;
        qsizetype span = -1; ///< index of its annotation; -1 for other elements
        qsizetype begin = 0;
    };
    void start();
    void end();
    void startInText(const QString &name);
    qsizetype annotationOf(const QString &name);
    void startOutside(const QString &name);
    void addCharacters(const QString &characters);
    void endLine();
    void finish();
    QString idOf(QAnyStringView reference) const;
    QString attribute(const char *name) const;
    QString wordOf(const char *name) const;

    XmlInput m_xml;
    const std::function<void(const QString &)> &m_tell;
    StandoffArticle m_article;
    QString m_text;
    QList<Open> m_open;     ///< inside <body>
    QStringList m_path;     ///< outside of it
    QList<bool> m_preserve; ///< whether white space counts, for each open element of the text
    bool m_inBody = false;
    bool m_isAttributes = false; ///< the <spanGrp> that is open says attributes of annotations
    int m_persons = 0;
    QString m_person;                                       ///< the id of the <person> that is open
    QHash<QString, std::pair<QString, QString>> m_speakers; ///< name and id by xml:id
    QHash<QString, qsizetype> m_indexes;                    ///< annotations by xml:id
    QList<std::pair<qsizetype, QString>> m_speakerRefs;
    QList<std::pair<qsizetype, QString>> m_ranges; ///< string ranges, which need the whole text
    QList<std::pair<QString, std::pair<QString, QString>>> m_notes;
};

} // namespace Guillemet
