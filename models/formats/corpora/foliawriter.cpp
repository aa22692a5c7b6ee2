// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/corpora/foliawriter.h"

#include "models/formats/xml/xmlinput.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

FoliaWriter::FoliaWriter(const StandoffArticle &article)
    : m_article(article)
    , m_tokens(columnTokens(article))
    , m_words(wordsOfSpans(article, m_tokens))
    , m_id(u"g"_s + article.document.id.toString())
{
    for (qsizetype i = 0; i < article.spans.size(); ++i)
        m_indexes.insert(article.spans.at(i).id, i);
}

QByteArray FoliaWriter::write()
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeStartElement("FoLiA");
    m_xml.writeDefaultNamespace("http://ilk.uvt.nl/folia");
    m_xml.writeAttribute("xml:id", m_id);
    m_xml.writeAttribute("version", "2.5.1");
    m_xml.writeAttribute("generator", "Guillemet");
    addMetadata();
    m_xml.writeStartElement("text");
    m_xml.writeAttribute("xml:id", QString(m_id + u".text"));
    addWords();
    addStatements();
    addEntities();
    m_xml.writeEndDocument();
    return m_bytes;
}

QString FoliaWriter::idOf(const QString &what, const QString &number) const
{
    return m_id + u'.' + what + u'.' + number;
}

bool FoliaWriter::has(bool quotations) const
{
    return std::ranges::any_of(m_article.spans,
                               [&](const StandoffSpan &span) { return (span.label == "Quotation"_L1) == quotations; });
}

void FoliaWriter::addDeclaration(const char *name, bool isOurs)
{
    m_xml.writeStartElement(name);
    if (isOurs) {
        m_xml.writeAttribute("set", "guillemet");
        m_xml.writeStartElement("annotator");
        m_xml.writeAttribute("processor", "annotator");
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void FoliaWriter::addMetadata()
{
    const Document &document = m_article.document;
    m_xml.writeStartElement("metadata");
    m_xml.writeAttribute("type", "native");
    m_xml.writeStartElement("annotations");
    for (const char *name : {"text-annotation", "paragraph-annotation", "sentence-annotation", "token-annotation"})
        addDeclaration(name, false);
    if (has(true))
        addDeclaration("statement-annotation", true);
    if (has(false))
        addDeclaration("entity-annotation", true);
    m_xml.writeEndElement();
    m_xml.writeStartElement("provenance");
    m_xml.writeStartElement("processor");
    m_xml.writeAttribute("xml:id", "annotator");
    m_xml.writeAttribute("name", m_article.annotator.isEmpty() ? u"Guillemet"_s : m_article.annotator);
    m_xml.writeAttribute("type", m_article.annotator.isEmpty() ? u"auto"_s : u"manual"_s);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    for (const auto &[name, value] : {std::pair(u"title"_s, document.title), std::pair(u"author"_s, document.author),
                                      std::pair(u"site"_s, document.site), std::pair(u"date"_s, document.date),
                                      std::pair(u"language"_s, document.language)}) {
        if (value.isEmpty())
            continue;
        m_xml.writeStartElement("meta");
        m_xml.writeAttribute("id", name);
        m_xml.writeCharacters(withoutControls(value));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void FoliaWriter::addWords()
{
    int line = 0;
    bool beginsLine = true;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const ColumnToken &token = m_tokens.at(i);
        if (beginsLine) {
            const QString number = QString::number(++line);
            m_xml.writeStartElement("p");
            m_xml.writeAttribute("xml:id", idOf(u"p"_s, number));
            m_xml.writeStartElement("s");
            m_xml.writeAttribute("xml:id", idOf(u"s"_s, number));
        }
        m_xml.writeStartElement("w");
        m_xml.writeAttribute("xml:id", idOf(u"w"_s, QString::number(i + 1)));
        if (token.spaceAfter.isEmpty() && !token.endsLine)
            m_xml.writeAttribute("space", "no");
        m_xml.writeTextElement("t", withoutControls(token.span.of(m_article.document.text).toString()));
        m_xml.writeEndElement();
        beginsLine = token.endsLine;
        if (token.endsLine) {
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
    }
}

void FoliaWriter::addFeature(const QString &subset, const QString &value)
{
    m_xml.writeEmptyElement("feat");
    m_xml.writeAttribute("subset", subset);
    m_xml.writeAttribute("class", withoutControls(value));
}

void FoliaWriter::addFeatures(const StandoffSpan &span)
{
    for (const auto &[name, value] : span.attributes) {
        if (name != Attribute::Type || span.label != "Quotation"_L1)
            addFeature(name, value);
    }
    if (!span.speaker.isEmpty())
        addFeature(u"speaker"_s, span.speaker);
    if (!span.speakerId.isEmpty())
        addFeature(u"speakerId"_s, span.speakerId);
}

void FoliaWriter::addReference(int word)
{
    m_xml.writeEmptyElement("wref");
    m_xml.writeAttribute("id", idOf(u"w"_s, QString::number(word + 1)));
    m_xml.writeAttribute("t", withoutControls(m_tokens.at(word).span.of(m_article.document.text).toString()));
}

void FoliaWriter::addWordReferences(const char *element, QList<int> words)
{
    if (words.isEmpty())
        return;
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    m_xml.writeStartElement(element);
    for (const int word : std::as_const(words))
        addReference(word);
    m_xml.writeEndElement();
}

void FoliaWriter::addStatements()
{
    if (!has(true))
        return;
    QHash<QString, QList<const StandoffRelation *>> relations;
    for (const StandoffRelation &relation : m_article.relations)
        relations[relation.from].append(&relation);
    m_xml.writeStartElement("statements");
    for (qsizetype i = 0; i < m_article.spans.size(); ++i) {
        const StandoffSpan &span = m_article.spans.at(i);
        if (span.label != "Quotation"_L1)
            continue;
        m_xml.writeStartElement("statement");
        m_xml.writeAttribute("xml:id", idOf(u"a"_s, span.id));
        if (const QString type = span.attributes.value(Attribute::Type); !type.isEmpty())
            m_xml.writeAttribute("class", type);
        addFeatures(span);
        QList<int> source;
        QList<int> cue;
        for (const StandoffRelation *relation : relations.value(span.id)) {
            addFeature(relation->type, idOf(u"a"_s, relation->to));
            if (relation->type == "attributed-to"_L1)
                source += m_words.at(m_indexes.value(relation->to));
            else if (relation->type == "cued-by"_L1)
                cue += m_words.at(m_indexes.value(relation->to));
        }
        addWordReferences("hd", m_words.at(i));
        addWordReferences("source", source);
        addWordReferences("rel", cue);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void FoliaWriter::addEntities()
{
    if (!has(false))
        return;
    m_xml.writeStartElement("entities");
    for (qsizetype i = 0; i < m_article.spans.size(); ++i) {
        const StandoffSpan &span = m_article.spans.at(i);
        if (span.label == "Quotation"_L1)
            continue;
        m_xml.writeStartElement("entity");
        m_xml.writeAttribute("xml:id", idOf(u"a"_s, span.id));
        m_xml.writeAttribute("class", span.label);
        addFeatures(span);
        for (const int word : m_words.at(i))
            addReference(word);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

} // namespace Guillemet
