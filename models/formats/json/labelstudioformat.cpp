// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/json/labelstudioformat.h"

#include "models/core/textoffsets.h"
#include "models/formats/json/jsonwriter.h"
#include "models/formats/json/recordfields.h"
#include "models/formats/outputsink.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr QLatin1StringView labelsName("label");

/** The text of a task: "text", or the longest text among its data. */
QString textOfTask(const QJsonObject &data)
{
    QString text = data["text"_L1].toString();
    if (!text.isEmpty())
        return text;
    for (const QJsonValue value : data) {
        if (value.toString().size() > text.size())
            text = value.toString();
    }
    return text;
}

QString firstText(const QJsonValue &value)
{
    return value.isArray() ? RecordFields::textOf(value[0]) : RecordFields::textOf(value);
}

RecordedSpan placeOf(const QJsonObject &value)
{
    const QJsonObject global = value["globalOffsets"_L1].toObject(); // of hypertext
    RecordedSpan place{.fragments = global.isEmpty() ? RecordFields::fragmentOf(value["start"_L1], value["end"_L1])
                                                     : RecordFields::fragmentOf(global["start"_L1], global["end"_L1])};
    if (value["text"_L1].isString())
        place.text = value["text"_L1].toString();
    return place;
}

/** Results of one region share its id: first its label, then its attributes. */
class Results
{
public:
    explicit Results(StandoffArticle &article)
        : m_article(article)
    {
    }

    void add(const QJsonArray &results, const RecordFormat::Tell &tell)
    {
        for (qsizetype i = 0; i < results.size(); ++i) {
            const QJsonObject result = results[i].toObject();
            const QString type = result["type"_L1].toString();
            if (type == "relation"_L1)
                addRelation(result, i);
            else if (type == "labels"_L1 || type == "hypertextlabels"_L1)
                addSpan(result, type, i);
            else
                m_attributes.append({i, result});
        }
        for (const auto &[index, result] : std::as_const(m_attributes)) {
            if (!addAttribute(result))
                tell(QCoreApplication::translate("JsonRecords", "%1 is left out: it is of no labelled region.")
                         .arg(RecordFields::where(index)));
        }
    }

private:
    void addSpan(const QJsonObject &result, const QString &type, qsizetype index)
    {
        const QJsonObject value = result["value"_L1].toObject();
        StandoffSpan span{.id = result["id"_L1].toString(),
                          .label = firstText(value[type]),
                          .place = placeOf(value),
                          .where = RecordFields::where(index)};
        if (span.id.isEmpty())
            span.id = u"result "_s + QString::number(index);
        m_indexes.insert(span.id, m_article.spans.size());
        m_article.spans.append(span);
    }

    void addRelation(const QJsonObject &result, qsizetype index)
    {
        const bool isLeft = result["direction"_L1].toString() == "left"_L1;
        const QString from = result["from_id"_L1].toString();
        const QString to = result["to_id"_L1].toString();
        m_article.relations.append({.type = firstText(result["labels"_L1]),
                                    .from = isLeft ? to : from,
                                    .to = isLeft ? from : to,
                                    .where = RecordFields::where(index)});
    }

    bool addAttribute(const QJsonObject &result)
    {
        const auto index = m_indexes.constFind(result["id"_L1].toString());
        if (index == m_indexes.cend())
            return false;
        const QJsonObject value = result["value"_L1].toObject();
        const QString name = result["from_name"_L1].toString();
        const QString type = result["type"_L1].toString();
        const QString text = firstText(value[type == "textarea"_L1 ? u"text"_s : type]);
        RecordFields::readAttributes(QJsonObject{{name, text}}, m_article.spans[*index]);
        return true;
    }

    StandoffArticle &m_article;
    QHash<QString, qsizetype> m_indexes;
    QList<std::pair<qsizetype, QJsonObject>> m_attributes;
};

class ResultWriter
{
public:
    ResultWriter(JsonWriter &json, const StandoffSpan &span)
        : m_json(json)
        , m_span(span)
    {
    }

    void write() const
    {
        writeResult(labelsName, u"labels", m_span.label);
        for (const auto &[name, value] : m_span.attributes)
            writeResult(name, name == Attribute::Type ? u"choices" : u"textarea", value);
        if (!m_span.speaker.isEmpty())
            writeResult(u"speaker"_s, u"textarea", m_span.speaker);
        if (!m_span.speakerId.isEmpty())
            writeResult(u"speakerId"_s, u"textarea", m_span.speakerId);
    }

private:
    void writeResult(const QString &fromName, QStringView type, const QString &value) const
    {
        const bool isText = type == u"textarea";
        m_json.beginObject();
        m_json.member("id", m_span.id);
        m_json.member("from_name", fromName);
        m_json.member("to_name", u"text");
        m_json.member("type", type);
        m_json.key("value");
        m_json.beginObject();
        m_json.key("start");
        m_json.number(static_cast<int>(m_span.place.fragments.first().first));
        m_json.key("end");
        m_json.number(static_cast<int>(m_span.place.fragments.first().second));
        if (!isText)
            m_json.member("text", m_span.place.text);
        m_json.key(isText ? QStringView(u"text") : type);
        m_json.beginArray();
        m_json.string(value);
        m_json.endArray();
        m_json.endObject();
        m_json.endObject();
    }

    JsonWriter &m_json;
    const StandoffSpan &m_span;
};

/** Labels and attributes that the program has; a label for each tag of one's own is to be added. */
constexpr QByteArrayView labelConfig = R"(<View>
  <Labels name="label" toName="text">
    <Label value="Quotation" background="#1f6fb2"/>
    <Label value="Cue" background="#7b3fa0"/>
    <Label value="Source" background="#b25a1f"/>
    <Label value="Country" background="#1f8a5b"/>
  </Labels>
  <Relations>
    <Relation value="attributed-to"/>
    <Relation value="cued-by"/>
    <Relation value="nested-in"/>
  </Relations>
  <Text name="text" value="$text"/>
  <Choices name="type" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Quotation">
    <Choice value="direct"/>
    <Choice value="indirect"/>
    <Choice value="mixed"/>
  </Choices>
  <TextArea name="speaker" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Source"/>
  <TextArea name="speakerId" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Source"/>
  <TextArea name="iso3166" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Country"/>
  <TextArea name="mention" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Country"/>
  <TextArea name="note" toName="text" perRegion="true"/>
</View>
)";
} // namespace

QString LabelStudioFormat::id() const
{
    return u"labelstudio"_s;
}

QString LabelStudioFormat::name() const
{
    return QCoreApplication::translate("Formats", "Label Studio JSON");
}

QStringList LabelStudioFormat::extensions() const
{
    return {u"json"_s};
}

FormatFeatures LabelStudioFormat::features() const
{
    FormatFeatures features = FormatFeatures::allAnnotations();
    features.discontinuous = false;
    return features;
}

bool LabelStudioFormat::fits(const QJsonObject &object) const
{
    return object["data"_L1].isObject();
}

QList<OutputFile> LabelStudioFormat::companions() const
{
    return {{u"label_config.xml"_s, labelConfig.toByteArray()}};
}

Result<QList<StandoffArticle>> LabelStudioFormat::readRecord(const QJsonObject &object, const Tell &tell) const
{
    const QJsonObject data = object["data"_L1].toObject();
    StandoffArticle article;
    article.document.text = textOfTask(data);
    if (article.document.text.trimmed().isEmpty())
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("JsonRecords", "it has no \"text\" in \"data\""));
    RecordFields::readDocument(data, article.document);
    QList<StandoffArticle> articles;
    for (const QJsonValue annotation : object["annotations"_L1].toArray()) {
        if (annotation["was_cancelled"_L1].toBool()) {
            tell(QCoreApplication::translate("JsonRecords", "an annotation that was cancelled is left out."));
            continue;
        }
        StandoffArticle one = article;
        const QJsonValue by = annotation["completed_by"_L1];
        one.annotator = by.isObject() ? by["email"_L1].toString() : RecordFields::textOf(by);
        if (one.annotator.isEmpty())
            one.annotator = data["annotator"_L1].toString();
        Results(one).add(annotation["result"_L1].toArray(), tell);
        articles.append(one);
    }
    if (const qsizetype predictions = object["predictions"_L1].toArray().size(); predictions > 0)
        tell(QCoreApplication::translate("JsonRecords", "%n prediction(s) of a model are left out.", nullptr,
                                         int(predictions)));
    return articles.isEmpty() ? QList{article} : articles;
}

void LabelStudioFormat::writeRecord(JsonWriter &json, const StandoffArticle &article) const
{
    json.beginObject();
    json.key("data");
    json.beginObject();
    RecordFields::writeDocument(json, article.document);
    json.member("annotator", article.annotator);
    json.key("text");
    json.string(article.document.text);
    json.endObject();
    json.key("annotations");
    json.beginArray();
    json.beginObject();
    json.key("result");
    json.beginArray();
    for (const StandoffSpan &span : article.spans)
        ResultWriter(json, span).write();
    for (const StandoffRelation &relation : article.relations) {
        json.beginObject();
        json.member("from_id", relation.from);
        json.member("to_id", relation.to);
        json.member("type", u"relation");
        json.member("direction", u"right");
        json.key("labels");
        json.beginArray();
        json.string(relation.type);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endArray();
    json.endObject();
}

} // namespace Guillemet
