// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/json/prodigyformat.h"

#include "models/core/textoffsets.h"
#include "models/formats/json/jsonwriter.h"
#include "models/formats/json/recordfields.h"
#include "models/formats/standoff/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
/** The tokens of an article in code points, and which token begins or ends where. */
class TokenTable
{
public:
    explicit TokenTable(const StandoffArticle &article)
        : m_text(article.document.text)
        , m_offsets(m_text)
    {
        QList<Annotation::Fragments> fragments;
        for (const StandoffSpan &span : article.spans) {
            const auto &[begin, end] = span.place.fragments.first();
            fragments.append({m_offsets.fromCodePoints({static_cast<int>(begin), static_cast<int>(end)})});
        }
        m_tokens = tokensOf(m_text, fragments);
        for (int i = 0; i < m_tokens.size(); ++i) {
            const Span points = m_offsets.toCodePoints(m_tokens.at(i).span);
            m_first.insert(points.begin, i);
            m_last.insert(points.end, i);
        }
    }

    void write(JsonWriter &json) const
    {
        json.key("tokens");
        json.beginArray();
        for (int i = 0; i < m_tokens.size(); ++i) {
            const Token &token = m_tokens.at(i);
            const Span points = m_offsets.toCodePoints(token.span);
            json.beginObject();
            json.member("text", token.span.of(m_text));
            writeNumber(json, "start", points.begin);
            writeNumber(json, "end", points.end);
            writeNumber(json, "id", i);
            json.key("ws");
            json.boolean(token.spaceAfter);
            json.endObject();
        }
        json.endArray();
    }

    void writePlace(JsonWriter &json, const StandoffSpan &span) const
    {
        const auto &[begin, end] = span.place.fragments.first();
        writeNumber(json, "start", begin);
        writeNumber(json, "end", end);
        writeNumber(json, "token_start", m_first.value(begin));
        writeNumber(json, "token_end", lastOf(span));
        json.member("label", span.label);
        json.member("id", span.id);
    }

    int lastOf(const StandoffSpan &span) const { return m_last.value(span.place.fragments.first().second); }

    static void writeNumber(JsonWriter &json, const char *name, qint64 value)
    {
        json.key(name);
        json.number(static_cast<int>(value));
    }

private:
    const QString &m_text;
    TextOffsets m_offsets;
    QList<Token> m_tokens;
    QHash<qint64, int> m_first;
    QHash<qint64, int> m_last;
};

/** Spans of relations are those of "spans": by their id, else by place and label. */
QString idOfEnd(const QJsonObject &end, const QList<StandoffSpan> &spans)
{
    if (const QString id = RecordFields::textOf(end["id"_L1]); !id.isEmpty())
        return id;
    const auto fragments = RecordFields::fragmentOf(end["start"_L1], end["end"_L1]);
    const QString label = end["label"_L1].toString();
    for (const StandoffSpan &span : spans) {
        if (span.place.fragments == fragments && (label.isEmpty() || span.label == label))
            return span.id;
    }
    return {};
}
} // namespace

QString ProdigyFormat::id() const
{
    return u"prodigy"_s;
}

QString ProdigyFormat::name() const
{
    return QCoreApplication::translate("Formats", "Prodigy and spaCy JSON Lines");
}

QStringList ProdigyFormat::extensions() const
{
    return {u"jsonl"_s, u"json"_s};
}

FormatFeatures ProdigyFormat::features() const
{
    FormatFeatures features = FormatFeatures::allAnnotations();
    features.discontinuous = false;
    features.severalAnnotators = false;
    return features;
}

bool ProdigyFormat::fits(const QJsonObject &object) const
{
    return object["text"_L1].isString() && (object.contains("spans"_L1) || object.contains("tokens"_L1) ||
                                            object.contains("answer"_L1) || object.contains("_input_hash"_L1));
}

Result<QList<StandoffArticle>> ProdigyFormat::readRecord(const QJsonObject &object, const Tell &tell) const
{
    StandoffArticle article;
    article.document.text = object["text"_L1].toString();
    if (article.document.text.trimmed().isEmpty())
        return failure(ErrorCode::BadContent, QCoreApplication::translate("JsonRecords", "it has no \"text\""));
    RecordFields::readDocument(object["meta"_L1].toObject(), article.document);
    const QString answer = object["answer"_L1].toString(u"accept"_s);
    if (answer != "accept"_L1) {
        tell(QCoreApplication::translate("JsonRecords", "the answer was \"%1\": the annotations are left out.")
                 .arg(answer));
        return QList{article};
    }
    const QJsonArray spans = object["spans"_L1].toArray();
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const QJsonObject span = spans[i].toObject();
        StandoffSpan read{.id = RecordFields::textOf(span["id"_L1]),
                          .label = span["label"_L1].toString(),
                          .place = {.fragments = RecordFields::fragmentOf(span["start"_L1], span["end"_L1])},
                          .where = RecordFields::where(i)};
        if (read.id.isEmpty())
            read.id = u"span "_s + QString::number(i);
        if (span.contains("text"_L1))
            read.place.text = span["text"_L1].toString();
        RecordFields::readAttributes(span["attributes"_L1].toObject(), read);
        article.spans.append(read);
    }
    const QJsonArray relations = object["relations"_L1].toArray();
    for (qsizetype i = 0; i < relations.size(); ++i) {
        const QJsonObject relation = relations[i].toObject();
        article.relations.append({.type = relation["label"_L1].toString(),
                                  .from = idOfEnd(relation["head_span"_L1].toObject(), article.spans),
                                  .to = idOfEnd(relation["child_span"_L1].toObject(), article.spans),
                                  .where = RecordFields::whereRelation(i)});
    }
    return QList{article};
}

void ProdigyFormat::writeRecord(JsonWriter &json, const StandoffArticle &article) const
{
    const TokenTable tokens(article);
    QHash<QString, const StandoffSpan *> byId;
    json.beginObject();
    json.key("text");
    json.string(article.document.text);
    json.key("meta");
    json.beginObject();
    RecordFields::writeDocument(json, article.document);
    json.endObject();
    json.key("spans");
    json.beginArray();
    for (const StandoffSpan &span : article.spans) {
        byId.insert(span.id, &span);
        json.beginObject();
        tokens.writePlace(json, span);
        if (RecordFields::hasAttributes(span)) {
            json.key("attributes");
            json.beginObject();
            RecordFields::writeAttributes(json, span);
            json.endObject();
        }
        json.endObject();
    }
    json.endArray();
    json.key("relations");
    json.beginArray();
    for (const StandoffRelation &relation : article.relations) {
        const StandoffSpan &head = *byId.value(relation.from);
        const StandoffSpan &child = *byId.value(relation.to);
        json.beginObject();
        TokenTable::writeNumber(json, "head", tokens.lastOf(head));
        TokenTable::writeNumber(json, "child", tokens.lastOf(child));
        for (const auto &[name, span] : {std::pair("head_span", &head), std::pair("child_span", &child)}) {
            json.key(name);
            json.beginObject();
            tokens.writePlace(json, *span);
            json.endObject();
        }
        json.member("label", relation.type);
        json.endObject();
    }
    json.endArray();
    tokens.write(json);
    json.member("answer", u"accept");
    json.endObject();
}

} // namespace Guillemet
