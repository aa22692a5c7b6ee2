// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/xml/teireader.h"

#include "models/core/textoffsets.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const QString xmlNamespace = u"http://www.w3.org/XML/1998/namespace"_s;
const QSet<QString> lineElements{u"p"_s, u"ab"_s, u"head"_s, u"l"_s, u"lb"_s, u"item"_s, u"div"_s, u"opener"_s};
const QSet<QString> leftOutElements{u"note"_s, u"figDesc"_s, u"fw"_s};
const QSet<QString> nameElements{u"rs"_s, u"seg"_s, u"persName"_s, u"placeName"_s, u"orgName"_s, u"name"_s};
} // namespace

TeiReader::TeiReader(const QByteArray &bytes, const std::function<void(const QString &)> &tell)
    : m_xml(bytes)
    , m_tell(tell)
{
    m_article.counts = OffsetUnit::Counts::Utf16Units;
}

Result<StandoffArticle> TeiReader::read()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.next()) {
        case QXmlStreamReader::StartElement:
            start();
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        case QXmlStreamReader::Characters:
            addCharacters(m_xml.text().toString());
            break;
        default:
            break;
        }
    }
    if (m_xml.hasError() && m_text.trimmed().isEmpty())
        return failure(ErrorCode::BadContent, m_xml.problem());
    if (m_xml.hasError())
        m_tell(QCoreApplication::translate("TeiReader", "%1. What comes after it is left out.").arg(m_xml.problem()));
    finish();
    return std::move(m_article);
}

QString TeiReader::attribute(const char *name) const
{
    return m_xml.attributes().value(QLatin1StringView(name)).toString();
}

/** Of a type or name: a word, in which white space is written as in addresses. */
QString TeiReader::wordOf(const char *name) const
{
    const QString word = attribute(name);
    return word.contains(u'%') ? QUrl::fromPercentEncoding(word.toUtf8()) : word;
}

QString TeiReader::idOf(QAnyStringView reference) const
{
    const QString text = reference.toString();
    return text.startsWith(u'#') ? text.sliced(1) : text;
}

void TeiReader::start()
{
    const QString name = m_xml.name().toString();
    if (m_inBody)
        return startInText(name);
    if (name == "body"_L1)
        m_inBody = true;
    else
        startOutside(name);
    m_path.append(name);
}

void TeiReader::end()
{
    if (!m_inBody || m_open.isEmpty()) {
        if (m_inBody && m_xml.name() == "body"_L1)
            m_inBody = false;
        if (!m_path.isEmpty())
            m_path.removeLast();
        return;
    }
    const Open closed = m_open.takeLast();
    m_preserve.removeLast();
    if (closed.span >= 0 && closed.begin < m_text.size())
        m_article.spans[closed.span].place.fragments.append({closed.begin, m_text.size()});
    if (lineElements.contains(closed.name) && (m_preserve.isEmpty() || !m_preserve.last()) && closed.name != "ab"_L1)
        endLine();
}

void TeiReader::startInText(const QString &name)
{
    if (leftOutElements.contains(name)) {
        m_xml.skipCurrentElement();
        return;
    }
    const bool inherited = !m_preserve.isEmpty() && m_preserve.last();
    const auto space = m_xml.attributes().value(xmlNamespace, "space"_L1);
    if (lineElements.contains(name) && !inherited)
        endLine();
    m_preserve.append(space.isEmpty() ? inherited : space == "preserve"_L1);
    m_open.append({name, annotationOf(name), m_text.size()});
}

qsizetype TeiReader::annotationOf(const QString &name)
{
    const bool isQuotation = name == "said"_L1 || name == "q"_L1 || name == "quote"_L1;
    if (!isQuotation && name != "country"_L1 && !nameElements.contains(name))
        return -1;
    const QString own = m_xml.attributes().value(xmlNamespace, "id"_L1).toString();
    if (const QString previous = idOf(attribute("prev")); !previous.isEmpty() && m_indexes.contains(previous)) {
        const qsizetype index = m_indexes.value(previous);
        m_indexes.insert(own, index);
        return index;
    }
    StandoffSpan span{
        .id = own.isEmpty() ? u"element "_s + QString::number(m_article.spans.size()) : own,
        .label = isQuotation ? u"Quotation"_s : wordOf("type"),
        .where =
            QCoreApplication::translate("TeiReader", "Line %1 (<%2>)").arg(QString::number(m_xml.lineNumber()), name)};
    if (name == "country"_L1) {
        span.attributes.set(Attribute::Mention, span.label);
        span.attributes.set(Attribute::Country, attribute("key"));
        span.label = u"Country"_s;
    } else if (span.label.isEmpty()) {
        span.label = name;
    }
    if (name == "said"_L1) {
        const QString direct = m_xml.attributes().hasAttribute("direct"_L1) ? attribute("direct") : u"true"_s;
        span.attributes.set(Attribute::Type, direct == "true"_L1    ? u"direct"_s
                                             : direct == "false"_L1 ? u"indirect"_s
                                                                    : idOf(attribute("ana")));
    }
    for (const char *reference : {"who", "ref", name == "seg"_L1 ? "corresp" : "ref"}) {
        if (const QString speaker = attribute(reference); !speaker.isEmpty())
            m_speakerRefs.append({m_article.spans.size(), idOf(speaker)});
    }
    if (!own.isEmpty())
        m_indexes.insert(own, m_article.spans.size());
    m_article.spans.append(span);
    return m_article.spans.size() - 1;
}

void TeiReader::startOutside(const QString &name)
{
    const QString own = m_xml.attributes().value(xmlNamespace, "id"_L1).toString();
    if (name == "language"_L1)
        m_article.document.language = attribute("ident");
    else if (name == "person"_L1)
        m_person = own;
    else if (name == "relation"_L1)
        m_article.relations.append({.type = wordOf("name"),
                                    .from = idOf(attribute("active")),
                                    .to = idOf(attribute("passive")),
                                    .where = QCoreApplication::translate("TeiReader", "Line %1 (<%2>)")
                                                 .arg(QString::number(m_xml.lineNumber()), name)});
    else if (name == "spanGrp"_L1)
        m_isAttributes = attribute("type") == "attributes"_L1;
    else if (name == "span"_L1 && m_isAttributes)
        m_notes.append({idOf(attribute("target")), {wordOf("type"), QString()}});
    else if (name == "span"_L1) {
        m_indexes.insert(own, m_article.spans.size());
        m_ranges.append({m_article.spans.size(), attribute("target")});
        if (const QString speaker = attribute("corresp"); !speaker.isEmpty())
            m_speakerRefs.append({m_article.spans.size(), idOf(speaker)});
        m_article.spans.append({.id = own,
                                .label = wordOf("type"),
                                .where = QCoreApplication::translate("TeiReader", "Line %1 (<%2>)")
                                             .arg(QString::number(m_xml.lineNumber()), name)});
    }
}

void TeiReader::addCharacters(const QString &characters)
{
    if (m_inBody) {
        if (!m_preserve.isEmpty() && m_preserve.last()) {
            m_text += characters;
            return;
        }
        for (const QChar c : characters) {
            if (!c.isSpace() || c == QChar::Nbsp || c == u'\u202F')
                m_text += c;
            else if (!m_text.isEmpty() && !m_text.back().isSpace() && !m_open.isEmpty())
                m_text += u' ';
        }
        return;
    }
    const QString element = m_path.isEmpty() ? QString() : m_path.last();
    const QString parent = m_path.size() > 1 ? m_path.at(m_path.size() - 2) : QString();
    Document &document = m_article.document;
    if (element == "title"_L1 && parent == "titleStmt"_L1)
        document.title += characters;
    else if (element == "author"_L1 && parent == "titleStmt"_L1)
        document.author += characters;
    else if (element == "name"_L1 && parent == "respStmt"_L1)
        m_article.annotator += characters;
    else if (element == "publisher"_L1)
        document.site += characters;
    else if (element == "date"_L1 && parent == "publicationStmt"_L1)
        document.date += characters;
    else if (element == "persName"_L1 && parent == "person"_L1)
        m_speakers[m_person].first += characters;
    else if (element == "idno"_L1 && parent == "person"_L1)
        m_speakers[m_person].second += characters;
    else if (element == "span"_L1 && m_isAttributes && !m_notes.isEmpty())
        m_notes.last().second.second += characters;
}

void TeiReader::endLine()
{
    while (m_text.endsWith(u' '))
        m_text.chop(1);
    if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
        m_text += u'\n';
}

void TeiReader::finish()
{
    m_article.document.text = m_text;
    const TextOffsets offsets(m_text);
    static const QRegularExpression range(u"string-range\\(\\s*[^,()]*,\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*\\)"_s);
    for (const auto &[index, target] : std::as_const(m_ranges)) {
        for (const QRegularExpressionMatch &match : range.globalMatch(target)) {
            const int begin = match.captured(1).toInt();
            const int end = begin + match.captured(2).toInt();
            const Span place = offsets.fromCodePoints({begin, end});
            const bool isInText = end <= offsets.codePoints();
            m_article.spans[index].place.fragments.append(
                {place.begin, isInText ? place.end : std::numeric_limits<int>::max()});
        }
    }
    for (const auto &[index, id] : std::as_const(m_speakerRefs)) {
        const auto &[name, own] = m_speakers.value(id);
        m_article.spans[index].speaker = name;
        m_article.spans[index].speakerId = own;
    }
    for (const auto &[id, note] : std::as_const(m_notes)) {
        if (m_indexes.contains(id))
            m_article.spans[m_indexes.value(id)].attributes.set(note.first, note.second);
    }
    for (StandoffSpan &span : m_article.spans) {
        if (span.place.fragments.isEmpty())
            span.place.fragments = {{0, 0}}; // it is said that it has no place
    }
}

} // namespace Guillemet
