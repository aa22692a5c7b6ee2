// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/corpora/parcreader.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

ParcReader::ParcReader(const QByteArray &bytes, const std::function<void(const QString &)> &tell)
    : m_xml(bytes)
    , m_tell(tell)
{
}

Result<StandoffArticle> ParcReader::read()
{
    while (!m_xml.atEnd()) {
        if (m_xml.next() == QXmlStreamReader::StartElement)
            start();
    }
    if (m_xml.hasError() && m_text.size() == 0)
        return failure(ErrorCode::BadContent, m_xml.problem());
    if (m_xml.hasError())
        m_tell(QCoreApplication::translate("TeiReader", "%1. What comes after it is left out.").arg(m_xml.problem()));
    if (m_text.size() == 0)
        return failure(ErrorCode::BadContent, QCoreApplication::translate("ParcReader", "there are no words in it"));
    finish();
    return std::move(m_article);
}

void ParcReader::start()
{
    const QStringView name = m_xml.name();
    if (name == "WORD"_L1)
        addWord();
    else if (name == "SENTENCE"_L1)
        m_beginsSentence = true;
    else if (name == "attribution"_L1)
        m_attribution = m_xml.attributes().value("id"_L1).toString();
    else if (name == "attributionRole"_L1)
        addRole();
    else if (name == "root"_L1)
        m_isOurs = m_xml.attributes().value("generator"_L1) == "Guillemet"_L1;
}

QString ParcReader::wordText() const
{
    const QString text = m_xml.attributes().value("text"_L1).toString();
    static const QHash<QString, QString> treebank{{u"-LRB-"_s, u"("_s}, {u"-RRB-"_s, u")"_s}, {u"-LSB-"_s, u"["_s},
                                                  {u"-RSB-"_s, u"]"_s}, {u"-LCB-"_s, u"{"_s}, {u"-RCB-"_s, u"}"_s},
                                                  {u"``"_s, u"\""_s},   {u"''"_s, u"\""_s}};
    return m_isOurs ? text : treebank.value(text, text);
}

void ParcReader::addWord()
{
    const QString text = wordText();
    const QString bytes = m_xml.attributes().value("ByteCount"_L1).toString();
    bool hasBegin = false;
    bool hasEnd = false;
    const qint64 begin = bytes.section(u',', 0, 0).toLongLong(&hasBegin);
    const qint64 end = bytes.section(u',', 1, 1).toLongLong(&hasEnd);
    const bool beginsSentence = std::exchange(m_beginsSentence, false);
    if (beginsSentence)
        m_detokenizer.endLine();
    const qsizetype before = m_detokenizer.text().size();
    const bool isGlued = m_detokenizer.add(text).begin == before && !beginsSentence;
    const bool isKnown = hasBegin && hasEnd && m_byte >= 0;
    const QString space = beginsSentence ? u"\n"_s : u" "_s;
    m_word = m_text.add(text, (isKnown ? begin <= m_byte : isGlued) ? QString() : space);
    m_byte = hasBegin && hasEnd ? end : -1;
}

void ParcReader::addRole()
{
    const QString role = m_xml.attributes().value("roleValue"_L1).toString();
    const QString part = m_xml.attributes().value("part"_L1).toString();
    const QString key = m_attribution + u'\n' + role + u'\n' + part;
    if (m_word < 0 || role.isEmpty())
        return m_tell(QCoreApplication::translate("ParcReader", "Line %1 is left out: it names no role of a word.")
                          .arg(m_xml.lineNumber()));
    if (!m_parts.contains(key)) {
        const QString label = role == "content"_L1  ? u"Quotation"_s
                              : role == "source"_L1 ? u"Source"_s
                              : role == "cue"_L1    ? u"Cue"_s
                                                    : role;
        m_parts.insert(key, {.attribution = m_attribution,
                             .label = label,
                             .where = QCoreApplication::translate("TeiReader", "Line %1 (<%2>)")
                                          .arg(QString::number(m_xml.lineNumber()), u"attributionRole"_s)});
        m_order.append(key);
    }
    m_parts[key].words.append(m_word);
}

void ParcReader::finish()
{
    m_article.document.text = m_text.text();
    QHash<QString, QString> known;      // ids of spans by what they are
    QHash<QString, QString> quotations; // by attribution
    QList<std::pair<QString, StandoffRelation>> relations;
    for (const QString &key : std::as_const(m_order)) {
        const Part &part = m_parts[key];
        const QString own = key.section(u'\n', 2);
        // A source of several attributions is one annotation; with numbers they say themselves which are the same.
        QString identity = own.isEmpty() ? part.label : u"part "_s + own;
        if (own.isEmpty()) {
            for (const int word : part.words)
                identity += u' ' + QString::number(word);
        }
        if (part.label == "Quotation"_L1 && own.isEmpty())
            identity += u' ' + part.attribution;
        if (!known.contains(identity)) {
            known.insert(identity, QString::number(m_article.spans.size() + 1));
            m_article.spans.append({.id = known.value(identity),
                                    .label = part.label,
                                    .place = {.fragments = m_text.fragments(part.words)},
                                    .where = part.where});
        }
        if (part.label == "Quotation"_L1)
            quotations.insert(part.attribution, known.value(identity));
        else if (part.label == "Source"_L1 || part.label == "Cue"_L1)
            relations.append({part.attribution,
                              {.type = part.label == "Cue"_L1 ? u"cued-by"_s : u"attributed-to"_s,
                               .to = known.value(identity),
                               .where = part.where}});
    }
    for (auto &[attribution, relation] : relations) {
        relation.from = quotations.value(attribution);
        if (!relation.from.isEmpty()) // some attributions have no content
            m_article.relations.append(relation);
    }
}

} // namespace Guillemet
