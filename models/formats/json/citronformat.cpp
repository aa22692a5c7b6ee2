// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/json/citronformat.h"

#include "models/core/textoffsets.h"
#include "models/formats/json/jsonwriter.h"
#include "models/formats/json/recordfields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
class QuoteWriter
{
public:
    QuoteWriter(JsonWriter &json, const StandoffArticle &article)
        : m_json(json)
        , m_text(article.document.text)
        , m_offsets(m_text)
    {
        for (const StandoffSpan &span : article.spans)
            m_byId.insert(span.id, &span);
        for (const StandoffRelation &relation : article.relations)
            m_parts[relation.type + u' ' + relation.from].append(relation.to);
    }

    void write(const StandoffSpan &quote)
    {
        m_json.beginObject();
        m_json.member("id", quote.id);
        m_json.member("type", quote.attributes.value(Attribute::Type));
        const QStringList cues = m_parts.value(u"cued-by "_s + quote.id);
        m_json.key("cue");
        if (cues.isEmpty())
            writeSpan(quote.place.fragments.first().first, quote.place.fragments.first().first, {});
        else
            writeSpan(m_byId.value(cues.first())->place.fragments.first(), cues.first());
        writeList("sources", m_parts.value(u"attributed-to "_s + quote.id));
        writeList("contents", {quote.id});
        if (cues.size() > 1 || (cues.size() == 1 && m_byId.value(cues.first())->place.fragments.size() > 1))
            writeList("cues", cues);
        m_json.endObject();
    }

private:
    void writeList(const char *name, const QStringList &ids)
    {
        m_json.key(name);
        m_json.beginArray();
        for (const QString &id : ids) {
            for (const auto &fragment : m_byId.value(id)->place.fragments)
                writeSpan(fragment, id);
        }
        m_json.endArray();
    }

    void writeSpan(std::pair<qint64, qint64> fragment, const QString &id)
    {
        writeSpan(fragment.first, fragment.second, id);
    }

    void writeSpan(qint64 begin, qint64 end, const QString &id)
    {
        m_json.beginObject();
        m_json.key("start");
        m_json.number(static_cast<int>(begin));
        m_json.key("end");
        m_json.number(static_cast<int>(end));
        m_json.key("text");
        m_json.string(m_offsets.fromCodePoints({static_cast<int>(begin), static_cast<int>(end)}).of(m_text));
        m_json.member("id", id);
        m_json.endObject();
    }

    JsonWriter &m_json;
    const QString m_text;
    const TextOffsets m_offsets;
    QHash<QString, const StandoffSpan *> m_byId;
    QHash<QString, QStringList> m_parts; ///< by relation and quotation
};

/** Spans of the same id are fragments of one annotation, which several quotations may share. */
class QuoteReader
{
public:
    explicit QuoteReader(StandoffArticle &article)
        : m_article(article)
    {
    }

    void add(const QJsonObject &quote, qsizetype number)
    {
        const QString where = QCoreApplication::translate("JsonRecords", "quotation %1").arg(number + 1);
        const QString own = addList(quote["contents"_L1].toArray(), u"Quotation"_s, where, true).value(0);
        if (own.isEmpty())
            return;
        m_article.spans[m_indexes.value(own)].attributes.set(Attribute::Type, quote["type"_L1].toString());
        const QJsonValue sources = quote.contains("sources"_L1) ? quote["sources"_L1] : quote["source"_L1];
        link(own, u"attributed-to"_s,
             addList(sources.isObject() ? QJsonArray{sources} : sources.toArray(), u"Source"_s, where, false), where);
        const QJsonArray cues = quote.contains("cues"_L1) ? quote["cues"_L1].toArray() : QJsonArray{quote["cue"_L1]};
        link(own, u"cued-by"_s, addList(cues, u"Cue"_s, where, false), where);
    }

private:
    QStringList addList(const QJsonArray &spans, const QString &label, const QString &where, bool isOne)
    {
        QStringList ids;
        for (const QJsonValue value : spans) {
            const auto fragment = RecordFields::fragmentOf(value["start"_L1], value["end"_L1]);
            if (!value.isObject() || (!fragment.isEmpty() && fragment.first().first == fragment.first().second))
                continue; // the empty cue of a quotation that has none
            QString id = value["id"_L1].toString();
            if (id.isEmpty())
                id = isOne && !ids.isEmpty() ? ids.first()
                                             : label + u' ' + RecordFields::textOf(value["start"_L1]) + u' ' +
                                                   RecordFields::textOf(value["end"_L1]);
            addFragment(id, fragment, value["text"_L1], label, where);
            if (!ids.contains(id))
                ids.append(id);
        }
        m_complete += QSet<QString>(ids.begin(), ids.end());
        return ids;
    }

    void addFragment(const QString &id, const QList<std::pair<qint64, qint64>> &fragment, const QJsonValue &text,
                     const QString &label, const QString &where)
    {
        if (m_complete.contains(id))
            return; // as another quotation has said it
        if (!m_indexes.contains(id)) {
            m_indexes.insert(id, m_article.spans.size());
            m_article.spans.append({.id = id, .label = label, .where = where});
        }
        RecordedSpan &place = m_article.spans[m_indexes.value(id)].place;
        place.fragments.append(fragment);
        if (text.isString())
            place.text = place.text.isNull() ? text.toString() : place.text + u' ' + text.toString();
    }

    void link(const QString &from, const QString &type, const QStringList &targets, const QString &where)
    {
        for (const QString &to : targets)
            m_article.relations.append({type, from, to, where});
    }

    StandoffArticle &m_article;
    QHash<QString, qsizetype> m_indexes;
    QSet<QString> m_complete;
};
} // namespace

QString CitronFormat::id() const
{
    return u"citron"_s;
}

QString CitronFormat::name() const
{
    return QCoreApplication::translate("Formats", "Citron JSON");
}

QStringList CitronFormat::extensions() const
{
    return {u"json"_s};
}

FormatFeatures CitronFormat::features() const
{
    return {.overlapping = true,
            .discontinuous = true,
            .relations = true,
            .metadata = true,
            .quoteType = true,
            .multiline = true,
            .edgeSpaces = true,
            .text = true,
            .onlyQuotations = true};
}

bool CitronFormat::fits(const QJsonObject &object) const
{
    return object["quotes"_L1].isArray() && object["text"_L1].isString();
}

Result<QList<StandoffArticle>> CitronFormat::readRecord(const QJsonObject &object, const Tell &tell) const
{
    StandoffArticle article;
    article.document.text = object["text"_L1].toString();
    if (article.document.text.trimmed().isEmpty())
        return failure(ErrorCode::BadContent, QCoreApplication::translate("JsonRecords", "it has no \"text\""));
    RecordFields::readDocument(object, article.document);
    QuoteReader reader(article);
    const QJsonArray quotes = object["quotes"_L1].toArray();
    for (qsizetype i = 0; i < quotes.size(); ++i)
        reader.add(quotes[i].toObject(), i);
    if (object.contains("coreference_groups"_L1))
        tell(QCoreApplication::translate("JsonRecords", "groups of coreferences are left out."));
    return QList{article};
}

void CitronFormat::writeRecord(JsonWriter &json, const StandoffArticle &article) const
{
    json.beginObject();
    json.key("text");
    json.string(article.document.text);
    RecordFields::writeDocument(json, article.document);
    json.key("quotes");
    json.beginArray();
    QuoteWriter writer(json, article);
    for (const StandoffSpan &span : article.spans) {
        if (span.label == "Quotation"_L1)
            writer.write(span);
    }
    json.endArray();
    json.endObject();
}

} // namespace Guillemet
