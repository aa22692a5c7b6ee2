// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/corpora/parcwriter.h"

#include "models/formats/xml/xmlinput.h"

#include <QtCore/QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Guillemet {

ParcWriter::ParcWriter(const StandoffArticle &article)
    : m_article(article)
    , m_tokens(columnTokens(article))
    , m_words(wordsOfSpans(article, m_tokens))
{
    collectRoles();
}

void ParcWriter::collectRoles()
{
    QHash<QString, qsizetype> indexes;
    for (qsizetype i = 0; i < m_article.spans.size(); ++i)
        indexes.insert(m_article.spans.at(i).id, i);
    const auto add = [this](const Role &role) {
        for (const int word : m_words.at(role.span))
            m_roles[word].append(role);
    };
    for (qsizetype i = 0; i < m_article.spans.size(); ++i) {
        if (m_article.spans.at(i).label == "Quotation"_L1)
            add({attributionOf(i), u"content"_s, i});
    }
    for (const StandoffRelation &relation : m_article.relations)
        add({attributionOf(indexes.value(relation.from)), relation.type == "cued-by"_L1 ? u"cue"_s : u"source"_s,
             indexes.value(relation.to)});
}

/** As the corpus names them: what lies in another one is said to be nested. */
QString ParcWriter::attributionOf(qsizetype quotation) const
{
    const QList<int> &words = m_words.at(quotation);
    const auto holds = [&](qsizetype other) {
        const QList<int> &theirs = m_words.at(other);
        return other != quotation && m_article.spans.at(other).label == "Quotation"_L1 &&
               theirs.size() > words.size() &&
               std::ranges::all_of(words, [&](int word) { return std::ranges::binary_search(theirs, word); });
    };
    bool isNested = false;
    for (qsizetype other = 0; other < m_article.spans.size() && !isNested; ++other)
        isNested = holds(other);
    return u"Attribution_relation_level.xml_set_"_s + m_article.spans.at(quotation).id +
           (isNested ? u"_Nested"_s : QString());
}

QByteArray ParcWriter::write()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement("root");
    xml.writeAttribute("generator", "Guillemet"); // its words are not escaped as those of the Penn Treebank
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (m_inSentence == 0) {
            xml.writeStartElement("SENTENCE");
            xml.writeStartElement("S");
            xml.writeAttribute("gorn", QString::number(m_sentence));
        }
        addWord(xml, i);
        ++m_inSentence;
        if (m_tokens.at(i).endsLine) {
            xml.writeEndElement();
            xml.writeEndElement();
            ++m_sentence;
            m_inSentence = 0;
        }
    }
    xml.writeEndDocument();
    return bytes;
}

void ParcWriter::addWord(QXmlStreamWriter &xml, qsizetype number)
{
    const Span span = m_tokens.at(number).span;
    const QStringView text(m_article.document.text);
    m_byte += text.sliced(m_end, span.begin - m_end).toUtf8().size();
    const qint64 begin = m_byte;
    m_byte += span.of(text).toUtf8().size();
    m_end = span.end;
    xml.writeStartElement("WORD");
    xml.writeAttribute("ByteCount", QString(QString::number(begin) + u',' + QString::number(m_byte)));
    xml.writeAttribute("gorn", QString(QString::number(m_sentence) + u',' + QString::number(m_inSentence)));
    xml.writeAttribute("sentenceWord", QString::number(m_inSentence));
    xml.writeAttribute("text", withoutControls(span.of(text).toString()));
    xml.writeAttribute("word", QString::number(number));
    for (const Role &role : m_roles.value(number)) {
        xml.writeStartElement("attribution");
        xml.writeAttribute("id", role.attribution);
        xml.writeStartElement("attributionRole");
        xml.writeAttribute("roleValue", role.name);
        xml.writeAttribute("part", m_article.spans.at(role.span).id);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace Guillemet
