// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/json/webannotationformat.h"

#include "models/core/textoffsets.h"
#include "models/formats/json/jsonwriter.h"
#include "models/formats/json/recordfields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qsizetype contextLength = 24; ///< of prefix and suffix, in code points

/** The article and its annotations as IRIs. */
QString pageIri(const StandoffArticle &article)
{
    return u"urn:uuid:"_s + article.document.id.toString();
}

void member(JsonWriter &json, const char *name, QStringView value)
{
    json.key(name);
    json.string(value);
}

class PageWriter
{
public:
    PageWriter(JsonWriter &json, const StandoffArticle &article)
        : m_json(json)
        , m_article(article)
        , m_iri(pageIri(article))
        , m_offsets(article.document.text)
    {
    }

    void write()
    {
        m_json.beginObject();
        m_json.key("@context");
        m_json.beginArray();
        m_json.string(u"http://www.w3.org/ns/anno.jsonld");
        m_json.beginObject();
        member(m_json, "schema", u"http://schema.org/");
        m_json.endObject();
        m_json.endArray();
        member(m_json, "id", QString(m_iri + u"#page"));
        member(m_json, "type", u"AnnotationPage");
        writeArticle();
        m_json.key("items");
        m_json.beginArray();
        for (const StandoffSpan &span : m_article.spans)
            writeAnnotation(span);
        for (qsizetype i = 0; i < m_article.relations.size(); ++i)
            writeLink(m_article.relations.at(i), i);
        m_json.endArray();
        m_json.endObject();
    }

private:
    void writeArticle()
    {
        const Document &document = m_article.document;
        m_json.key("schema:about");
        m_json.beginObject();
        member(m_json, "id", m_iri);
        member(m_json, "type", u"schema:Article");
        m_json.member("schema:headline", document.title);
        m_json.member("schema:author", document.author);
        m_json.member("schema:publisher", document.site);
        m_json.member("schema:datePublished", document.date);
        m_json.member("schema:inLanguage", document.language);
        member(m_json, "schema:articleBody", document.text);
        m_json.endObject();
    }

    void beginAnnotation(const QString &id, QStringView motivation)
    {
        m_json.beginObject();
        member(m_json, "id", iriOf(id));
        member(m_json, "type", u"Annotation");
        member(m_json, "motivation", motivation);
        if (m_article.annotator.isEmpty())
            return;
        m_json.key("creator");
        m_json.beginObject();
        member(m_json, "type", u"Person");
        member(m_json, "name", m_article.annotator);
        m_json.endObject();
    }

    void writeBody(QStringView purpose, const QString &name, const QString &value)
    {
        m_json.beginObject();
        member(m_json, "type", u"TextualBody");
        member(m_json, "purpose", purpose);
        m_json.member("schema:name", name);
        member(m_json, "value", value);
        m_json.endObject();
    }

    void writeAnnotation(const StandoffSpan &span)
    {
        beginAnnotation(span.id, u"tagging");
        m_json.key("body");
        m_json.beginArray();
        writeBody(u"tagging", {}, span.label);
        for (const auto &[name, value] : span.attributes)
            writeBody(name == Attribute::Note ? u"commenting" : u"classifying", name, value);
        if (!span.speaker.isEmpty())
            writeBody(u"identifying", u"speaker"_s, span.speaker);
        if (!span.speakerId.isEmpty())
            writeBody(u"identifying", u"speakerId"_s, span.speakerId);
        m_json.endArray();
        m_json.key("target");
        m_json.beginArray();
        for (const auto &[begin, end] : span.place.fragments)
            writeTarget(begin, end);
        m_json.endArray();
        m_json.endObject();
    }

    void writeTarget(qint64 begin, qint64 end)
    {
        m_json.beginObject();
        member(m_json, "source", m_iri);
        m_json.key("selector");
        m_json.beginArray();
        m_json.beginObject();
        member(m_json, "type", u"TextPositionSelector");
        m_json.key("start");
        m_json.number(static_cast<int>(begin));
        m_json.key("end");
        m_json.number(static_cast<int>(end));
        m_json.endObject();
        m_json.beginObject();
        member(m_json, "type", u"TextQuoteSelector");
        member(m_json, "exact", words(begin, end));
        member(m_json, "prefix", words(std::max<qint64>(0, begin - contextLength), begin));
        member(m_json, "suffix", words(end, std::min<qint64>(m_offsets.codePoints(), end + contextLength)));
        m_json.endObject();
        m_json.endArray();
        m_json.endObject();
    }

    void writeLink(const StandoffRelation &relation, qsizetype index)
    {
        beginAnnotation(u"link"_s + QString::number(index + 1), u"linking");
        member(m_json, "schema:name", relation.type);
        member(m_json, "body", iriOf(relation.to));
        member(m_json, "target", iriOf(relation.from));
        m_json.endObject();
    }

    QString iriOf(const QString &id) const { return m_iri + u'#' + id; }
    QStringView words(qint64 begin, qint64 end) const
    {
        return m_offsets.fromCodePoints({static_cast<int>(begin), static_cast<int>(end)}).of(m_article.document.text);
    }

    JsonWriter &m_json;
    const StandoffArticle &m_article;
    const QString m_iri;
    const TextOffsets m_offsets;
};

/** JSON-LD lets one of several stand for itself. */
QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

/** Of several targets, each adds a fragment; what they quote is joined. */
void readTarget(const QJsonValue &target, RecordedSpan &place)
{
    for (const QJsonValue selector : listOf(target["selector"_L1])) {
        const QString type = selector["type"_L1].toString();
        if (type == "TextPositionSelector"_L1) {
            place.fragments.append(RecordFields::fragmentOf(selector["start"_L1], selector["end"_L1]));
        } else if (type == "TextQuoteSelector"_L1) {
            const QString exact = selector["exact"_L1].toString();
            if (place.text.isNull())
                place.prefix = selector["prefix"_L1].toString();
            place.text = place.text.isNull() ? exact : place.text + u' ' + exact;
            place.suffix = selector["suffix"_L1].toString();
        }
    }
}

void readBody(const QJsonValue &body, StandoffSpan &span)
{
    const QString value = body.isString() ? body.toString() : RecordFields::textOf(body["value"_L1]);
    const QString purpose = body["purpose"_L1].toString();
    const QString name = body["schema:name"_L1].toString();
    if (purpose == "commenting"_L1)
        span.attributes.set(Attribute::Note, value);
    else if (!name.isEmpty())
        RecordFields::readAttributes({{name, value}}, span);
    else if (span.label.isEmpty() || purpose == "tagging"_L1)
        span.label = value;
}
} // namespace

QString WebAnnotationFormat::id() const
{
    return u"webannotation"_s;
}

QString WebAnnotationFormat::name() const
{
    return QCoreApplication::translate("Formats", "W3C Web Annotation JSON-LD");
}

QStringList WebAnnotationFormat::extensions() const
{
    return {u"jsonld"_s, u"json"_s};
}

FormatFeatures WebAnnotationFormat::features() const
{
    return FormatFeatures::allAnnotations();
}

bool WebAnnotationFormat::fits(const QJsonObject &object) const
{
    return object.contains("@context"_L1) && (object.contains("items"_L1) || object["type"_L1] == "Annotation"_L1);
}

Result<QList<StandoffArticle>> WebAnnotationFormat::readRecord(const QJsonObject &object, const Tell &tell) const
{
    const QJsonObject about = object["schema:about"_L1].toObject();
    StandoffArticle article;
    article.document.text = about["schema:articleBody"_L1].toString();
    if (article.document.text.trimmed().isEmpty())
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("JsonRecords", "the text that it annotates is not in the file "
                                                                  "(\"schema:about\" with \"schema:articleBody\")"));
    article.document.title = about["schema:headline"_L1].toString();
    article.document.author = about["schema:author"_L1].toString();
    article.document.site = about["schema:publisher"_L1].toString();
    article.document.date = about["schema:datePublished"_L1].toString();
    article.document.language = about["schema:inLanguage"_L1].toString();
    const QJsonArray items = object["items"_L1].toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items[i].toObject();
        const QString id = item["id"_L1].toString(QString::number(i));
        if (article.annotator.isEmpty())
            article.annotator = item["creator"_L1]["name"_L1].toString();
        if (item["motivation"_L1] == "linking"_L1) {
            article.relations.append({.type = item["schema:name"_L1].toString(),
                                      .from = item["target"_L1].toString(),
                                      .to = item["body"_L1].toString(),
                                      .where = RecordFields::whereRelation(i)});
            continue;
        }
        StandoffSpan span{.id = id, .where = RecordFields::where(i)};
        for (const QJsonValue target : listOf(item["target"_L1]))
            readTarget(target, span.place);
        if (span.place.fragments.isEmpty() && !span.place.text.isEmpty())
            span.place.fragments = {{0, 0}}; // no position: its text says where
        for (const QJsonValue body : listOf(item["body"_L1]))
            readBody(body, span);
        article.spans.append(span);
    }
    if (items.isEmpty() && !object.contains("items"_L1))
        tell(QCoreApplication::translate("JsonRecords", "there are no annotations."));
    return QList{article};
}

void WebAnnotationFormat::writeRecord(JsonWriter &json, const StandoffArticle &article) const
{
    PageWriter(json, article).write();
}

} // namespace Guillemet
