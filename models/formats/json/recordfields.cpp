// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/json/recordfields.h"

#include "models/formats/json/jsonwriter.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet::RecordFields {

namespace {
const QString speakerName = u"speaker"_s;
const QString speakerIdName = u"speakerId"_s;
} // namespace

void writeDocument(JsonWriter &json, const Document &document)
{
    json.member("title", document.title);
    json.member("author", document.author);
    json.member("site", document.site);
    json.member("date", document.date);
    json.member("language", document.language);
}

void readDocument(const QJsonObject &object, Document &document)
{
    const auto read = [&](QLatin1StringView name, QString &field) {
        if (const QString text = textOf(object[name]); !text.isEmpty())
            field = text;
    };
    read("title"_L1, document.title);
    read("author"_L1, document.author);
    read("site"_L1, document.site);
    read("date"_L1, document.date);
    read("language"_L1, document.language);
}

bool hasAttributes(const StandoffSpan &span)
{
    return !span.attributes.isEmpty() || !span.speaker.isEmpty() || !span.speakerId.isEmpty();
}

void writeAttributes(JsonWriter &json, const StandoffSpan &span)
{
    for (const auto &[name, value] : span.attributes) {
        json.key(name);
        json.string(value);
    }
    json.member("speaker", span.speaker);
    json.member("speakerId", span.speakerId);
}

void readAttributes(const QJsonObject &object, StandoffSpan &span)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == speakerName)
            span.speaker = textOf(member.value());
        else if (member.key() == speakerIdName)
            span.speakerId = textOf(member.value());
        else if (!member.key().isEmpty())
            span.attributes.set(member.key(), textOf(member.value()));
    }
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    default:
        return {};
    }
}

qint64 positionOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger(-1);
    bool isNumber = false;
    const qint64 position = value.toString().toLongLong(&isNumber);
    return isNumber ? position : -1;
}

QList<std::pair<qint64, qint64>> fragmentOf(const QJsonValue &begin, const QJsonValue &end)
{
    const std::pair fragment{positionOf(begin), positionOf(end)};
    if (fragment.first < 0 || fragment.second < 0)
        return {};
    return {fragment};
}

QString where(qsizetype index)
{
    return QCoreApplication::translate("JsonRecords", "annotation %1").arg(index + 1);
}

QString whereRelation(qsizetype index)
{
    return QCoreApplication::translate("JsonRecords", "relation %1").arg(index + 1);
}

} // namespace Guillemet::RecordFields
