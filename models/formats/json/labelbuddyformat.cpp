// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/json/labelbuddyformat.h"

#include "models/formats/json/jsonwriter.h"
#include "models/formats/json/recordfields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
QByteArray checksum(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex();
}

/** A note as it is, more as JSON. */
QString extraData(const StandoffSpan &span)
{
    const QString note = span.attributes.value(Attribute::Note);
    const bool noteOnly = span.attributes.end() - span.attributes.begin() == 1 && !note.isEmpty() &&
                          !note.startsWith(u'{') && span.speaker.isEmpty() && span.speakerId.isEmpty();
    if (!RecordFields::hasAttributes(span) || noteOnly)
        return note;
    JsonWriter json;
    json.beginObject();
    RecordFields::writeAttributes(json, span);
    json.endObject();
    return QString::fromUtf8(json.bytes());
}

void readExtraData(const QString &data, StandoffSpan &span)
{
    const QJsonDocument json = data.startsWith(u'{') ? QJsonDocument::fromJson(data.toUtf8()) : QJsonDocument();
    if (json.isObject())
        RecordFields::readAttributes(json.object(), span);
    else
        span.attributes.set(Attribute::Note, data);
}

/** Where UTF-8 bytes begin, by code point. */
QList<int> bytePositions(const QString &text)
{
    QList<int> positions{0};
    positions.reserve(text.size() + 1);
    int position = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        position += isPair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
        positions.append(position);
        i += isPair;
    }
    return positions;
}
} // namespace

QString LabelbuddyFormat::id() const
{
    return u"labelbuddy"_s;
}

QString LabelbuddyFormat::name() const
{
    return QCoreApplication::translate("Formats", "labelbuddy JSON Lines");
}

QStringList LabelbuddyFormat::extensions() const
{
    return {u"jsonl"_s, u"json"_s};
}

FormatFeatures LabelbuddyFormat::features() const
{
    return {.overlapping = true,
            .attributes = true,
            .metadata = true,
            .quoteType = true,
            .multiline = true,
            .edgeSpaces = true,
            .text = true};
}

bool LabelbuddyFormat::fits(const QJsonObject &object) const
{
    return object.contains("utf8_text_md5_checksum"_L1) || object["annotations"_L1][0]["label_name"_L1].isString() ||
           object.contains("list_title"_L1) || object.contains("display_title"_L1);
}

Result<QList<StandoffArticle>> LabelbuddyFormat::readRecord(const QJsonObject &object, const Tell &tell) const
{
    StandoffArticle article;
    article.document.text = object["text"_L1].toString();
    if (article.document.text.trimmed().isEmpty())
        return failure(ErrorCode::BadContent,
                       object.contains("utf8_text_md5_checksum"_L1)
                           ? QCoreApplication::translate("JsonRecords", "its text was not written with it: export it "
                                                                        "again from labelbuddy with the texts")
                           : QCoreApplication::translate("JsonRecords", "it has no \"text\""));
    const QString stated = object["utf8_text_md5_checksum"_L1].toString();
    if (!stated.isEmpty() && stated != QLatin1StringView(checksum(article.document.text)))
        tell(QCoreApplication::translate("JsonRecords",
                                         "the text is not the one that was annotated: its checksum is another."));
    for (const auto name : {"list_title"_L1, "display_title"_L1}) {
        if (const QString title = object[name].toString(); !title.isEmpty())
            article.document.title = title;
    }
    RecordFields::readDocument(object["metadata"_L1].toObject(), article.document);
    const QJsonArray annotations = object["annotations"_L1].toArray();
    const bool inBytes = !annotations.isEmpty() && !annotations[0]["start_char"_L1].isDouble();
    article.counts = inBytes ? OffsetUnit::Counts::Utf8Bytes : OffsetUnit::Counts::CodePoints;
    article.spans.reserve(annotations.size());
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        const QJsonObject annotation = annotations[i].toObject();
        StandoffSpan span{
            .id = QString::number(i + 1),
            .label = annotation["label_name"_L1].toString(),
            .place = {.fragments = RecordFields::fragmentOf(annotation[inBytes ? "start_byte"_L1 : "start_char"_L1],
                                                            annotation[inBytes ? "end_byte"_L1 : "end_char"_L1])},
            .where = RecordFields::where(i)};
        readExtraData(annotation["extra_data"_L1].toString(), span);
        article.spans.append(std::move(span));
    }
    return QList{article};
}

void LabelbuddyFormat::writeRecord(JsonWriter &json, const StandoffArticle &article) const
{
    const Document &document = article.document;
    const QList<int> bytes = bytePositions(document.text);
    json.beginObject();
    json.key("annotations");
    json.beginArray();
    for (const StandoffSpan &span : article.spans) {
        const auto &[begin, end] = span.place.fragments.first();
        json.beginObject();
        json.key("end_byte");
        json.number(bytes.at(end));
        json.key("end_char");
        json.number(static_cast<int>(end));
        json.member("extra_data", extraData(span));
        json.member("label_name", span.label);
        json.key("start_byte");
        json.number(bytes.at(begin));
        json.key("start_char");
        json.number(static_cast<int>(begin));
        json.endObject();
    }
    json.endArray();
    json.member("list_title", document.title);
    json.key("metadata");
    json.beginObject();
    RecordFields::writeDocument(json, document);
    json.endObject();
    json.key("text");
    json.string(document.text);
    json.member("utf8_text_md5_checksum", QString::fromLatin1(checksum(document.text)));
    json.endObject();
}

} // namespace Guillemet
