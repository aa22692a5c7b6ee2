// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/json/articlejson.h"

#include "models/core/textoffsets.h"
#include "models/formats/articletext.h"
#include "models/formats/json/jsonwriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr int currentVersion = 1;
const QString formatName = u"guillemet-article"_s;
const std::array<QString, 3> annotatorKinds{u"human"_s, u"machine"_s, u"adjudicator"_s};

void writeSpeaker(JsonWriter &json, const Speaker &speaker)
{
    json.beginObject();
    json.member("id", speaker.id.toString());
    json.member("name", speaker.name);
    json.member("kind", toString(speaker.kind));
    json.member("gender", toString(speaker.gender));
    if (!speaker.aliases.isEmpty()) {
        json.key("aliases");
        json.beginArray();
        for (const QString &alias : speaker.aliases)
            json.string(alias);
        json.endArray();
    }
    json.member("role", speaker.role);
    json.member("organisation", speaker.organisation);
    json.member("country", speaker.country);
    json.member("wikidata", speaker.wikidata);
    json.endObject();
}

void writeFragments(JsonWriter &json, const Annotation &annotation, const TextOffsets &offsets)
{
    json.key("fragments");
    json.beginArray();
    for (const Span fragment : annotation.fragments) {
        const Span points = offsets.toCodePoints(fragment);
        json.beginArray();
        json.number(points.begin);
        json.number(points.end);
        json.endArray();
    }
    json.endArray();
}

void writeAnnotation(JsonWriter &json, const Annotation &annotation, const QString &text, const TextOffsets &offsets)
{
    json.beginObject();
    json.member("id", annotation.id.toString());
    json.member("tag", annotation.tag);
    writeFragments(json, annotation, offsets);
    json.member("text", annotation.text(text));
    json.member("status", toString(annotation.status));
    if (annotation.confidence < 1) {
        json.key("confidence");
        json.number(annotation.confidence);
    }
    if (!annotation.attributes.isEmpty()) {
        json.key("attributes");
        json.beginObject();
        for (const auto &[name, value] : annotation.attributes) {
            json.key(name);
            json.string(value);
        }
        json.endObject();
    }
    if (!annotation.links.isEmpty()) {
        json.key("links");
        json.beginArray();
        for (const Link &link : annotation.links) {
            json.beginObject();
            json.member("role", toString(link.role));
            json.member("target", link.target.toString());
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void writeDocument(JsonWriter &json, const Document &document)
{
    json.member("id", document.id.toString());
    json.member("title", document.title);
    json.member("language", document.language);
    json.member("author", document.author);
    json.member("site", document.site);
    json.member("date", document.date);
    json.member("source", document.source);
    json.key("text");
    json.string(document.text);
}

QString text(const QJsonObject &object, QLatin1StringView name)
{
    return object[name].toString();
}

Speaker readSpeaker(const QJsonObject &object)
{
    Speaker speaker;
    speaker.id = SpeakerId::fromString(text(object, "id"_L1));
    speaker.name = text(object, "name"_L1);
    speaker.kind = speakerKindFromString(text(object, "kind"_L1));
    speaker.gender = genderFromString(text(object, "gender"_L1));
    for (const QJsonValue alias : object["aliases"_L1].toArray())
        speaker.aliases.append(alias.toString());
    speaker.role = text(object, "role"_L1);
    speaker.organisation = text(object, "organisation"_L1);
    speaker.country = text(object, "country"_L1);
    speaker.wikidata = text(object, "wikidata"_L1);
    return speaker;
}

Annotator readAnnotator(const QJsonObject &object)
{
    const auto kind = std::ranges::find(annotatorKinds, text(object, "kind"_L1));
    Annotator annotator{.id = AnnotatorId::fromString(text(object, "id"_L1)), .name = text(object, "name"_L1)};
    if (kind != annotatorKinds.end())
        annotator.kind = static_cast<Annotator::Kind>(kind - annotatorKinds.begin());
    return annotator.id.isNull() ? Annotator::human(annotator.name) : annotator;
}

Document readDocument(const QJsonObject &object)
{
    Document document = articleFromText(text(object, "text"_L1), text(object, "source"_L1));
    if (const auto id = DocumentId::fromString(text(object, "id"_L1)); !id.isNull())
        document.id = id;
    if (const QString title = text(object, "title"_L1); !title.isEmpty())
        document.title = title;
    document.language = text(object, "language"_L1);
    document.author = text(object, "author"_L1);
    document.site = text(object, "site"_L1);
    document.date = text(object, "date"_L1);
    return document;
}

/** Empty if a fragment is not inside the text. */
Annotation::Fragments readFragments(const QJsonArray &array, const TextOffsets &offsets)
{
    Annotation::Fragments fragments;
    for (const QJsonValue value : array) {
        const QJsonArray pair = value.toArray();
        const Span points{pair.at(0).toInt(-1), pair.at(1).toInt(-1)};
        if (points.begin < 0 || points.isEmpty() || points.end > offsets.codePoints())
            return {};
        fragments.append(offsets.fromCodePoints(points));
    }
    return normalized(fragments);
}

Annotation readAnnotation(const QJsonObject &object, const TextOffsets &offsets)
{
    Annotation annotation;
    annotation.id = AnnotationId::fromString(text(object, "id"_L1));
    if (annotation.id.isNull())
        annotation.id = AnnotationId::create();
    annotation.tag = text(object, "tag"_L1);
    annotation.fragments = readFragments(object["fragments"_L1].toArray(), offsets);
    annotation.status = statusFromString(text(object, "status"_L1));
    annotation.confidence = static_cast<float>(std::clamp(object["confidence"_L1].toDouble(1), 0.0, 1.0));
    const QJsonObject attributes = object["attributes"_L1].toObject();
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
        annotation.attributes.set(attribute.key(), attribute.value().toString());
    for (const QJsonValue value : object["links"_L1].toArray()) {
        const QJsonObject link = value.toObject();
        const QString role = text(link, "role"_L1);
        const auto target = AnnotationId::fromString(text(link, "target"_L1));
        for (const LinkRole known : {LinkRole::Source, LinkRole::Cue, LinkRole::Parent}) {
            if (toString(known) == role && !target.isNull())
                annotation.links.append({known, target});
        }
    }
    return annotation;
}

QString problemWith(const Annotation &annotation, const QJsonObject &object, const QString &articleText,
                    const QSet<AnnotationId> &known)
{
    if (annotation.tag.isEmpty())
        return QCoreApplication::translate("ArticleJson", "it has no tag");
    if (annotation.fragments.isEmpty())
        return QCoreApplication::translate("ArticleJson", "its fragments are not inside the text");
    if (known.contains(annotation.id))
        return QCoreApplication::translate("ArticleJson", "its id is that of another annotation");
    if (object.contains("text"_L1) && text(object, "text"_L1) != annotation.text(articleText))
        return QCoreApplication::translate("ArticleJson", "at its place stands another text than it says");
    return {};
}

void readAnnotations(const QJsonArray &array, ArticleExport &article, QStringList &issues)
{
    const TextOffsets offsets(article.document.text);
    QSet<AnnotationId> known;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array[i].toObject();
        Annotation annotation = readAnnotation(object, offsets);
        if (const QString problem = problemWith(annotation, object, article.document.text, known); !problem.isEmpty()) {
            issues.append(QCoreApplication::translate("ArticleJson", "Annotation %1 of \"%2\" is left out: %3.")
                              .arg(QString::number(i + 1), article.document.title, problem));
            continue;
        }
        known.insert(annotation.id);
        article.annotations.append(std::move(annotation));
    }
    for (Annotation &annotation : article.annotations)
        annotation.links.removeIf([&](const Link &link) { return !known.contains(link.target); });
}
} // namespace

QByteArray writeArticleJson(const ArticleExport &article, bool onOneLine)
{
    JsonWriter json(onOneLine ? 0 : 2);
    const TextOffsets offsets(article.document.text);
    json.beginObject();
    json.member("format", formatName);
    json.key("version");
    json.number(currentVersion);
    writeDocument(json, article.document);
    json.key("annotator");
    json.beginObject();
    json.member("id", article.annotator.id.toString());
    json.member("name", article.annotator.name);
    json.member("kind", annotatorKinds[static_cast<size_t>(article.annotator.kind)]);
    json.endObject();
    json.key("speakers");
    json.beginArray();
    for (const Speaker &speaker : article.speakers)
        writeSpeaker(json, speaker);
    json.endArray();
    json.key("annotations");
    json.beginArray();
    for (const Annotation &annotation : article.annotations)
        writeAnnotation(json, annotation, article.document.text, offsets);
    json.endArray();
    json.endObject();
    return json.bytes() + '\n';
}

Result<ArticleExport> readArticleJson(const QJsonObject &object, QStringList &issues)
{
    if (text(object, "format"_L1) != formatName)
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("ArticleJson", "it is not an article as Guillemet writes it: "
                                                                  "\"format\" is not \"%1\"")
                           .arg(formatName));
    if (object["version"_L1].toInt() > currentVersion)
        return failure(ErrorCode::TooNew,
                       QCoreApplication::translate("ArticleJson", "it was written by a newer Guillemet; install that"));
    if (text(object, "text"_L1).trimmed().isEmpty())
        return failure(ErrorCode::BadContent, QCoreApplication::translate("ArticleJson", "it has no text"));
    ArticleExport article{.document = readDocument(object),
                          .annotator = readAnnotator(object["annotator"_L1].toObject())};
    for (const QJsonValue speaker : object["speakers"_L1].toArray())
        article.speakers.append(readSpeaker(speaker.toObject()));
    article.speakers.removeIf([](const Speaker &speaker) { return speaker.id.isNull() || speaker.name.isEmpty(); });
    readAnnotations(object["annotations"_L1].toArray(), article, issues);
    return article;
}

} // namespace Guillemet
