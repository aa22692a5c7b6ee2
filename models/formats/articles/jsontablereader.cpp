// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/jsontablereader.h"

#include "models/formats/json/jsonrecords.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr int deepestColumn = 3;

QString cellOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    if (!value.isArray())
        return {};
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue part : array) {
        const QString cell = part.isObject() ? cellOf(part["name"_L1]) : part.isArray() ? QString() : cellOf(part);
        if (!cell.isEmpty())
            parts.append(cell);
    }
    return parts.join(u", ");
}

void flatten(const QJsonObject &object, const QString &prefix, int depth, QList<std::pair<QString, QString>> &cells)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = it.value();
        if (!value.isObject())
            cells.append({prefix + it.key(), cellOf(value)});
        else if (depth < deepestColumn)
            flatten(value.toObject(), prefix + it.key() + u'.', depth + 1, cells);
    }
}

/** Puts values under the columns of the rows before; new ones get a column at the end. */
class JsonColumns
{
public:
    QStringList cellsOf(const QJsonObject &object)
    {
        QList<std::pair<QString, QString>> cells;
        flatten(object, {}, 0, cells);
        QStringList row(names.size());
        for (const auto &[name, cell] : cells) {
            qsizetype &at = m_at[name];
            if (at == 0) {
                names.append(name);
                at = names.size();
            }
            if (row.size() < at)
                row.resize(at);
            row[at - 1] = cell;
        }
        return row;
    }

    QStringList names;

private:
    QHash<QString, qsizetype> m_at; ///< from 1
};

/** A file that is one object with the list of articles in it: {"articles": […]}. */
std::optional<QJsonArray> listWithin(const QJsonObject &object)
{
    for (const QLatin1StringView key : {"articles"_L1, "items"_L1, "results"_L1, "data"_L1, "docs"_L1, "documents"_L1,
                                        "hits"_L1, "rows"_L1, "response"_L1}) {
        const QJsonValue value = object[key];
        if (value.isArray() && value[0].isObject())
            return value.toArray();
        if (value.isObject()) {
            if (const auto within = listWithin(value.toObject()))
                return within;
        }
    }
    return {};
}
} // namespace

QString JsonTableReader::id() const
{
    return u"jsontable"_s;
}

QString JsonTableReader::name() const
{
    return QCoreApplication::translate("ArticleReader", "Articles in JSON or JSON Lines");
}

QStringList JsonTableReader::suffixes() const
{
    return {u"json"_s, u"jsonl"_s, u"ndjson"_s};
}

bool JsonTableReader::recognises(QByteArrayView start) const
{
    // Objects with a text and without anything that formats of annotations have.
    static const QSet<QString> annotated{
        u"label"_s,      u"labels"_s, u"entities"_s,   u"spans"_s,       u"annotations"_s, u"quotes"_s,
        u"quotations"_s, u"tokens"_s, u"relations"_s,  u"predictions"_s, u"completions"_s, u"@context"_s,
        u"format"_s,     u"%TYPES"_s, u"motivation"_s, u"sources"_s,     u"people"_s};
    QByteArray bytes = start.toByteArray();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    JsonRecords records(buffer);
    const std::optional<JsonRecords::Record> record = records.next();
    if (!record || !record->problem.isEmpty())
        return false;
    const QJsonObject object = QJsonDocument::fromJson(record->bytes).object();
    const QStringList keys = object.keys();
    if (keys.isEmpty() || std::ranges::any_of(keys, [](const QString &key) { return annotated.contains(key); }))
        return false;
    return listWithin(object) || columnIndexes({}, keys, {}).text() >= 0;
}

Result<> JsonTableReader::readRows(const ArticleInput &input, RowSink &sink) const
{
    JsonRecords records(input.device());
    JsonColumns columns;
    QList<TableRow> waiting; // the first rows say which columns there are
    bool begun = false;
    const auto give = [&](const QJsonObject &object, qint64 line) {
        TableRow row{columns.cellsOf(object), line};
        if (begun)
            return sink.row(row);
        waiting.append(std::move(row));
        if (waiting.size() < 20)
            return true;
        begun = true;
        return sink.begin(columns.names) &&
               std::ranges::all_of(waiting, [&sink](const TableRow &each) { return sink.row(each); });
    };
    bool wanted = true;
    while (wanted && !input.isStopped()) {
        const std::optional<JsonRecords::Record> record = records.next();
        if (!record)
            break;
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(record->bytes, &error);
        const QString problem = record->problem.isEmpty() && !json.isObject() ? error.errorString() : record->problem;
        if (!problem.isEmpty()) {
            sink.tell(QCoreApplication::translate("TableReader", "Line %1: it is not valid JSON: %2.")
                          .arg(QString::number(record->line), problem));
        } else if (const auto list = listWithin(json.object())) {
            for (const QJsonValue each : *list)
                wanted = wanted && give(each.toObject(), record->line);
        } else {
            wanted = give(json.object(), record->line);
        }
    }
    if (input.isStopped())
        return input.stopped();
    if (!begun && wanted && sink.begin(columns.names))
        static_cast<void>(std::ranges::all_of(waiting, [&sink](const TableRow &each) { return sink.row(each); }));
    return {};
}

} // namespace Guillemet
