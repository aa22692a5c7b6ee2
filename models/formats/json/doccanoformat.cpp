// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/json/doccanoformat.h"

#include "models/formats/json/jsonwriter.h"
#include "models/formats/json/recordfields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

QString DoccanoFormat::id() const
{
    return u"doccano"_s;
}

QString DoccanoFormat::name() const
{
    return QCoreApplication::translate("Formats", "doccano JSON Lines");
}

QStringList DoccanoFormat::extensions() const
{
    return {u"jsonl"_s, u"json"_s};
}

FormatFeatures DoccanoFormat::features() const
{
    return {.overlapping = true,
            .relations = true,
            .metadata = true,
            .quoteType = true,
            .multiline = true,
            .edgeSpaces = true,
            .text = true};
}

bool DoccanoFormat::fits(const QJsonObject &object) const
{
    return object["text"_L1].isString() || object["data"_L1].isString();
}

Result<QList<StandoffArticle>> DoccanoFormat::readRecord(const QJsonObject &object, const Tell &tell) const
{
    const QJsonValue text = object.contains("text"_L1) ? object["text"_L1] : object["data"_L1];
    if (text.toString().trimmed().isEmpty())
        return failure(ErrorCode::BadContent, QCoreApplication::translate("JsonRecords", "it has no \"text\""));
    StandoffArticle article;
    article.document.text = text.toString();
    RecordFields::readDocument(object, article.document);
    article.document.source = RecordFields::textOf(object["id"_L1]); // by which others know it
    const QJsonArray entities = object["entities"_L1].toArray();
    for (qsizetype i = 0; i < entities.size(); ++i) {
        const QJsonObject entity = entities[i].toObject();
        article.spans.append(
            {.id = RecordFields::textOf(entity["id"_L1]),
             .label = entity["label"_L1].toString(),
             .place = {.fragments = RecordFields::fragmentOf(entity["start_offset"_L1], entity["end_offset"_L1])},
             .where = RecordFields::where(i)});
        if (article.spans.last().id.isEmpty())
            article.spans.last().id = u"entity "_s + QString::number(i);
    }
    for (const auto name : {"label"_L1, "labels"_L1}) {
        const QJsonArray labels = object[name].toArray();
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const QJsonArray label = labels[i].toArray();
            if (label.size() < 3)
                tell(QCoreApplication::translate("JsonRecords", "%1 is left out: it is a label of the whole article.")
                         .arg(RecordFields::where(i)));
            else
                article.spans.append({.id = name + u' ' + QString::number(i),
                                      .label = label[2].toString(),
                                      .place = {.fragments = RecordFields::fragmentOf(label[0], label[1])},
                                      .where = RecordFields::where(i)});
        }
    }
    const QJsonArray relations = object["relations"_L1].toArray();
    for (qsizetype i = 0; i < relations.size(); ++i) {
        const QJsonObject relation = relations[i].toObject();
        article.relations.append({.type = relation["type"_L1].toString(),
                                  .from = RecordFields::textOf(relation["from_id"_L1]),
                                  .to = RecordFields::textOf(relation["to_id"_L1]),
                                  .where = RecordFields::whereRelation(i)});
    }
    return QList{article};
}

void DoccanoFormat::writeRecord(JsonWriter &json, const StandoffArticle &article) const
{
    json.beginObject();
    json.key("text");
    json.string(article.document.text);
    RecordFields::writeDocument(json, article.document);
    json.key("entities");
    json.beginArray();
    for (const StandoffSpan &span : article.spans) {
        json.beginObject();
        json.key("id");
        json.number(span.id.toInt());
        json.member("label", span.label);
        json.key("start_offset");
        json.number(static_cast<int>(span.place.fragments.first().first));
        json.key("end_offset");
        json.number(static_cast<int>(span.place.fragments.first().second));
        json.endObject();
    }
    json.endArray();
    json.key("relations");
    json.beginArray();
    int number = 0;
    for (const StandoffRelation &relation : article.relations) {
        json.beginObject();
        json.key("id");
        json.number(++number);
        json.key("from_id");
        json.number(relation.from.toInt());
        json.key("to_id");
        json.number(relation.to.toInt());
        json.member("type", relation.type);
        json.endObject();
    }
    json.endArray();
    json.key("Comments");
    json.beginArray();
    json.endArray();
    json.endObject();
}

} // namespace Guillemet
