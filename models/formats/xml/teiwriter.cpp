// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/xml/teiwriter.h"

#include "models/core/textoffsets.h"
#include "models/formats/xml/xmlinput.h"

#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const QString teiXmlNamespace = u"http://www.w3.org/XML/1998/namespace"_s;

QString idOf(const StandoffSpan &span)
{
    return u"a"_s + span.id;
}

QuoteType quoteTypeOf(const StandoffSpan &span)
{
    return quoteTypeFromString(span.attributes.value(Attribute::Type));
}

/** Attributes that an element of TEI says. */
bool isSaidInline(const QString &element, const QString &attribute, const QString &value)
{
    return (element == "said"_L1 && attribute == Attribute::Type && quoteTypeFromString(value) != QuoteType::Unknown) ||
           (element == "country"_L1 && (attribute == Attribute::Country || attribute == Attribute::Mention));
}

/** TEI's word, which types and names must be: without white space. */
QString teiWord(const QString &name)
{
    QString word;
    for (const QChar c : name)
        word += c.isSpace() || c == u'%' ? QString::fromLatin1(QUrl::toPercentEncoding(QString(c))) : QString(c);
    return word;
}
} // namespace

QString teiElementOf(const QString &label)
{
    if (label == "Quotation"_L1)
        return u"said"_s;
    if (label == "Source"_L1)
        return u"rs"_s;
    return label == "Country"_L1 ? u"country"_s : u"seg"_s;
}

TeiWriter::TeiWriter(const StandoffArticle &article)
    : m_article(article)
    , m_xml(&m_bytes)
{
    for (const StandoffSpan &span : article.spans) {
        const QString key = speakerKeyOf(span);
        if (!key.isEmpty() && !m_speakers.contains(key))
            m_speakers.insert(key, u"s"_s + QString::number(m_speakers.size() + 1));
    }
    choosePieces();
}

QByteArray TeiWriter::write()
{
    m_xml.writeStartDocument();
    m_xml.writeCharacters(u"\n"_s);
    m_xml.writeStartElement(u"TEI"_s);
    m_xml.writeDefaultNamespace(u"http://www.tei-c.org/ns/1.0"_s);
    writeHeader();
    writeText();
    writeStandOff();
    m_xml.writeEndDocument();
    return m_bytes + '\n';
}

void TeiWriter::choosePieces()
{
    for (qsizetype index = 0; index < m_article.spans.size(); ++index) {
        QList<Piece> pieces;
        for (const auto &[begin, end] : m_article.spans.at(index).place.fragments)
            pieces.append({index, pieces.size(), begin, end});
        const auto crosses = [this](const Piece &a) {
            return std::ranges::any_of(m_pieces, [&](const Piece &b) {
                return (a.begin < b.begin && b.begin < a.end && a.end < b.end) ||
                       (b.begin < a.begin && a.begin < b.end && b.end < a.end);
            });
        };
        if (std::ranges::any_of(pieces, crosses))
            m_crossing.append(index);
        else
            m_pieces.append(pieces);
    }
    std::ranges::stable_sort(m_pieces, [](const Piece &a, const Piece &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
}

void TeiWriter::writeHeader()
{
    const Document &document = m_article.document;
    m_xml.writeStartElement(u"teiHeader"_s);
    m_xml.writeStartElement(u"fileDesc"_s);
    m_xml.writeStartElement(u"titleStmt"_s);
    m_xml.writeTextElement(u"title"_s, withoutControls(document.title));
    if (!document.author.isEmpty())
        m_xml.writeTextElement(u"author"_s, withoutControls(document.author));
    if (!m_article.annotator.isEmpty()) {
        m_xml.writeStartElement(u"respStmt"_s);
        m_xml.writeTextElement(u"resp"_s, u"annotation"_s);
        m_xml.writeTextElement(u"name"_s, withoutControls(m_article.annotator));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"publicationStmt"_s);
    m_xml.writeTextElement(u"publisher"_s, withoutControls(document.site));
    if (!document.date.isEmpty())
        m_xml.writeTextElement(u"date"_s, withoutControls(document.date));
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"sourceDesc"_s);
    m_xml.writeTextElement(u"p"_s, withoutControls(document.source));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"encodingDesc"_s);
    m_xml.writeStartElement(u"editorialDecl"_s);
    m_xml.writeStartElement(u"quotation"_s);
    m_xml.writeAttribute(u"marks"_s, u"all"_s);
    m_xml.writeTextElement(u"p"_s, u"Quotation marks are part of the text and of what they enclose."_s);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    if (!document.language.isEmpty()) {
        m_xml.writeStartElement(u"profileDesc"_s);
        m_xml.writeStartElement(u"langUsage"_s);
        m_xml.writeStartElement(u"language"_s);
        m_xml.writeAttribute(u"ident"_s, document.language);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void TeiWriter::writeText()
{
    const QString text = withoutControls(m_article.document.text);
    m_xml.writeStartElement(u"text"_s);
    m_xml.writeStartElement(u"body"_s);
    m_xml.writeStartElement(u"ab"_s);
    m_xml.writeAttribute(teiXmlNamespace, u"id"_s, u"text"_s);
    m_xml.writeAttribute(teiXmlNamespace, u"space"_s, u"preserve"_s);
    qint64 at = 0;
    QList<qint64> ends; ///< of the elements that are open
    const auto writeTo = [&](qint64 position) {
        m_xml.writeCharacters(text.sliced(at, position - at));
        at = position;
    };
    for (const Piece &piece : std::as_const(m_pieces)) {
        while (!ends.isEmpty() && ends.last() <= piece.begin) {
            writeTo(ends.takeLast());
            m_xml.writeEndElement();
        }
        writeTo(piece.begin);
        openPiece(piece);
        ends.append(piece.end);
    }
    while (!ends.isEmpty()) {
        writeTo(ends.takeLast());
        m_xml.writeEndElement();
    }
    writeTo(text.size());
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void TeiWriter::openPiece(const Piece &piece)
{
    const StandoffSpan &span = m_article.spans.at(piece.span);
    const qsizetype pieces = span.place.fragments.size();
    const auto idOfPiece = [&](qsizetype number) {
        return number == 0 ? idOf(span) : idOf(span) + u'.' + QString::number(number + 1);
    };
    m_xml.writeStartElement(teiElementOf(span.label));
    m_xml.writeAttribute(teiXmlNamespace, u"id"_s, idOfPiece(piece.number));
    if (piece.number == 0)
        writeAttributes(span);
    else
        m_xml.writeAttribute(u"prev"_s, u'#' + idOfPiece(piece.number - 1));
    if (piece.number + 1 < pieces)
        m_xml.writeAttribute(u"next"_s, u'#' + idOfPiece(piece.number + 1));
}

void TeiWriter::writeAttributes(const StandoffSpan &span)
{
    const QString element = teiElementOf(span.label);
    const QString key = speakerKeyOf(span);
    if (element == "said"_L1) {
        const QuoteType type = quoteTypeOf(span);
        m_xml.writeAttribute(u"direct"_s, type == QuoteType::Direct     ? u"true"_s
                                          : type == QuoteType::Indirect ? u"false"_s
                                                                        : u"unknown"_s);
        if (type == QuoteType::Mixed)
            m_xml.writeAttribute(u"ana"_s, u'#' + toString(type));
        if (!key.isEmpty())
            m_xml.writeAttribute(u"who"_s, u'#' + m_speakers.value(key));
    } else if (element == "country"_L1) {
        if (const QString code = span.attributes.value(Attribute::Country); !code.isEmpty())
            m_xml.writeAttribute(u"key"_s, code);
        if (const QString mention = span.attributes.value(Attribute::Mention); !mention.isEmpty())
            m_xml.writeAttribute(u"type"_s, teiWord(mention));
    } else {
        m_xml.writeAttribute(u"type"_s, teiWord(span.label));
    }
    if (element != "said"_L1 && !key.isEmpty()) // what is no name has no @ref
        m_xml.writeAttribute(element == "seg"_L1 ? u"corresp"_s : u"ref"_s, u'#' + m_speakers.value(key));
}

void TeiWriter::writeStandOff()
{
    writeInterpretations();
    writeSpeakers();
    writeCrossing();
    writeRelations();
    writeNotes();
    if (m_inStandOff)
        m_xml.writeEndElement();
}

/** Where there is something for it: it may not be empty. */
void TeiWriter::beginStandOff()
{
    if (!std::exchange(m_inStandOff, true))
        m_xml.writeStartElement(u"standOff"_s);
}

/** What @ana points to. */
void TeiWriter::writeInterpretations()
{
    const bool hasMixed = std::ranges::any_of(m_pieces, [this](const Piece &piece) {
        const StandoffSpan &span = m_article.spans.at(piece.span);
        return teiElementOf(span.label) == "said"_L1 && quoteTypeOf(span) == QuoteType::Mixed;
    });
    if (!hasMixed)
        return;
    beginStandOff();
    m_xml.writeStartElement(u"interp"_s);
    m_xml.writeAttribute(teiXmlNamespace, u"id"_s, toString(QuoteType::Mixed));
    m_xml.writeCharacters(u"Partly inside quotation marks."_s);
    m_xml.writeEndElement();
}

void TeiWriter::writeSpeakers()
{
    if (m_speakers.isEmpty())
        return;
    beginStandOff();
    m_xml.writeStartElement(u"listPerson"_s);
    for (const auto &[key, id] : m_speakers.asKeyValueRange()) {
        m_xml.writeStartElement(u"person"_s);
        m_xml.writeAttribute(teiXmlNamespace, u"id"_s, id);
        if (const QString name = key.section(u'\n', 0, 0); !name.isEmpty())
            m_xml.writeTextElement(u"persName"_s, withoutControls(name));
        if (const QString own = key.section(u'\n', 1); !own.isEmpty())
            m_xml.writeTextElement(u"idno"_s, own);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void TeiWriter::writeCrossing()
{
    if (m_crossing.isEmpty())
        return;
    const TextOffsets offsets(m_article.document.text);
    beginSpanGroup(u"annotations"_s);
    for (const qsizetype index : std::as_const(m_crossing)) {
        const StandoffSpan &span = m_article.spans.at(index);
        QStringList ranges;
        for (const auto &[begin, end] : span.place.fragments) {
            const Span points = offsets.toCodePoints({static_cast<int>(begin), static_cast<int>(end)});
            ranges.append(u"#string-range(text,%1,%2)"_s.arg(points.begin).arg(points.length()));
        }
        m_xml.writeStartElement(u"span"_s);
        m_xml.writeAttribute(teiXmlNamespace, u"id"_s, idOf(span));
        m_xml.writeAttribute(u"type"_s, teiWord(span.label));
        m_xml.writeAttribute(u"target"_s, ranges.join(u' '));
        if (const QString key = speakerKeyOf(span); !key.isEmpty())
            m_xml.writeAttribute(u"corresp"_s, u'#' + m_speakers.value(key));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void TeiWriter::writeRelations()
{
    if (m_article.relations.isEmpty())
        return;
    beginStandOff();
    m_xml.writeStartElement(u"listRelation"_s);
    for (const StandoffRelation &relation : m_article.relations) {
        m_xml.writeStartElement(u"relation"_s);
        m_xml.writeAttribute(u"name"_s, teiWord(relation.type));
        m_xml.writeAttribute(u"active"_s, u"#a"_s + relation.from);
        m_xml.writeAttribute(u"passive"_s, u"#a"_s + relation.to);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void TeiWriter::beginSpanGroup(const QString &type)
{
    beginStandOff();
    m_xml.writeStartElement(u"spanGrp"_s);
    m_xml.writeAttribute(u"type"_s, type);
}

void TeiWriter::writeNotes()
{
    bool any = false;
    for (qsizetype index = 0; index < m_article.spans.size(); ++index) {
        const StandoffSpan &span = m_article.spans.at(index);
        for (const auto &[name, value] : span.attributes) {
            if (!m_crossing.contains(index) && isSaidInline(teiElementOf(span.label), name, value))
                continue;
            if (!std::exchange(any, true))
                beginSpanGroup(u"attributes"_s);
            m_xml.writeStartElement(u"span"_s);
            m_xml.writeAttribute(u"type"_s, teiWord(name));
            m_xml.writeAttribute(u"target"_s, u'#' + idOf(span));
            m_xml.writeCharacters(withoutControls(value));
            m_xml.writeEndElement();
        }
    }
    if (any)
        m_xml.writeEndElement();
}

QString TeiWriter::speakerKeyOf(const StandoffSpan &span) const
{
    return span.speaker.isEmpty() && span.speakerId.isEmpty() ? QString() : span.speaker + u'\n' + span.speakerId;
}

} // namespace Guillemet
