// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changejson.h"

#include "models/storage/annotationrows.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

void setText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject toJson(const Annotation &annotation, const TextOffsets &offsets)
{
    QJsonObject object{{u"id"_s, annotation.id.toString()},
                       {u"tag"_s, annotation.tag},
                       {u"fragments"_s, fragmentsToText(annotation.fragments, offsets)},
                       {u"status"_s, toString(annotation.status)}};
    if (annotation.confidence < 1.0F)
        object.insert(u"confidence"_s, static_cast<double>(annotation.confidence));
    QJsonObject attributes;
    for (const auto &[name, value] : annotation.attributes)
        attributes.insert(name, value);
    if (!attributes.isEmpty())
        object.insert(u"attributes"_s, attributes);
    QJsonArray links;
    for (const Link &link : annotation.links)
        links.append(QJsonArray{toString(link.role), link.target.toString()});
    if (!links.isEmpty())
        object.insert(u"links"_s, links);
    return object;
}

Annotation annotationFromJson(const QJsonObject &object, const TextOffsets &offsets)
{
    Annotation annotation;
    annotation.id = AnnotationId::fromString(object["id"_L1].toString());
    annotation.tag = object["tag"_L1].toString();
    annotation.fragments = fragmentsFromText(object["fragments"_L1].toString(), offsets);
    annotation.status = statusFromString(object["status"_L1].toString());
    annotation.confidence = static_cast<float>(object["confidence"_L1].toDouble(1));
    const QJsonObject attributes = object["attributes"_L1].toObject();
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        annotation.attributes.set(it.key(), it.value().toString());
    for (const QJsonValue &link : object["links"_L1].toArray())
        annotation.links.append({linkRoleFromString(link[0].toString()), AnnotationId::fromString(link[1].toString())});
    return annotation;
}

QJsonObject toJson(const Speaker &speaker, const TextOffsets &)
{
    QJsonObject object{{u"id"_s, speaker.id.toString()}, {u"name"_s, speaker.name}};
    setText(object, u"kind"_s, toString(speaker.kind));
    setText(object, u"gender"_s, toString(speaker.gender));
    setText(object, u"role"_s, speaker.role);
    setText(object, u"organisation"_s, speaker.organisation);
    setText(object, u"country"_s, speaker.country);
    setText(object, u"wikidata"_s, speaker.wikidata);
    if (!speaker.aliases.isEmpty())
        object.insert(u"aliases"_s, QJsonArray::fromStringList(speaker.aliases));
    return object;
}

Speaker speakerFromJson(const QJsonObject &object, const TextOffsets &)
{
    Speaker speaker;
    speaker.id = SpeakerId::fromString(object["id"_L1].toString());
    speaker.name = object["name"_L1].toString();
    speaker.kind = speakerKindFromString(object["kind"_L1].toString());
    speaker.gender = genderFromString(object["gender"_L1].toString());
    speaker.role = object["role"_L1].toString();
    speaker.organisation = object["organisation"_L1].toString();
    speaker.country = object["country"_L1].toString();
    speaker.wikidata = object["wikidata"_L1].toString();
    for (const QJsonValue &alias : object["aliases"_L1].toArray())
        speaker.aliases.append(alias.toString());
    return speaker;
}

template<typename T> QJsonArray toJson(const QList<Edit<T>> &edits, const TextOffsets &before, const TextOffsets &after)
{
    QJsonArray array;
    for (const Edit<T> &edit : edits) {
        QJsonObject object;
        if (edit.before)
            object.insert(u"before"_s, toJson(*edit.before, before));
        if (edit.after)
            object.insert(u"after"_s, toJson(*edit.after, after));
        array.append(object);
    }
    return array;
}

template<typename T, typename Read>
QList<Edit<T>> editsFromJson(const QJsonArray &array, const TextOffsets &before, const TextOffsets &after, Read read)
{
    QList<Edit<T>> edits;
    for (const QJsonValue &value : array) {
        Edit<T> edit;
        if (value["before"_L1].isObject())
            edit.before = read(value["before"_L1].toObject(), before);
        if (value["after"_L1].isObject())
            edit.after = read(value["after"_L1].toObject(), after);
        edits.append(edit);
    }
    return edits;
}

} // namespace

QString changeToText(const Change &change, const TextOffsets &before, const TextOffsets &after)
{
    const Span reveal = after.toCodePoints(change.reveal);
    QJsonObject object{{u"reveal"_s, QJsonArray{reveal.begin, reveal.end}}};
    if (!change.annotations.isEmpty())
        object.insert(u"annotations"_s, toJson(change.annotations, before, after));
    if (!change.speakers.isEmpty())
        object.insert(u"speakers"_s, toJson(change.speakers, before, after));
    if (change.note)
        object.insert(u"note"_s,
                      QJsonArray{change.note->before.value_or(QString()), change.note->after.value_or(QString())});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Change changeFromText(const QString &text, const TextOffsets &before, const TextOffsets &after)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Change change;
    const QJsonArray reveal = object["reveal"_L1].toArray();
    change.reveal = after.fromCodePoints({reveal[0].toInt(), reveal[1].toInt()});
    change.annotations =
        editsFromJson<Annotation>(object["annotations"_L1].toArray(), before, after, annotationFromJson);
    change.speakers = editsFromJson<Speaker>(object["speakers"_L1].toArray(), before, after, speakerFromJson);
    if (const QJsonArray note = object["note"_L1].toArray(); !note.isEmpty())
        change.note = NoteEdit{note[0].toString(), note[1].toString()};
    return change;
}

QString aliasesToText(const QStringList &aliases)
{
    if (aliases.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(aliases)).toJson(QJsonDocument::Compact));
}

QStringList aliasesFromText(const QString &text)
{
    QStringList aliases;
    if (text.isEmpty())
        return aliases;
    for (const QJsonValue &alias : QJsonDocument::fromJson(text.toUtf8()).array())
        aliases.append(alias.toString());
    return aliases;
}

} // namespace Guillemet
