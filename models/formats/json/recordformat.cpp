// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/json/recordformat.h"

#include "models/formats/json/jsonrecords.h"
#include "models/formats/json/jsonwriter.h"
#include "models/formats/proof/lossreport.h"
#include "models/formats/renderedwriter.h"
#include "models/formats/standoff/standoffexport.h"
#include "models/formats/standoff/standoffimport.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
QString atLine(qint64 line, const QString &problem)
{
    return QCoreApplication::translate("JsonRecords", "Line %1: %2").arg(QString::number(line), problem);
}
} // namespace

QStringList RecordFormat::mimeTypes() const
{
    return {isArray() ? u"application/json"_s : u"application/jsonl"_s};
}

QList<OutputFile> RecordFormat::companions() const
{
    return {};
}

bool RecordFormat::recognises(QByteArrayView start) const
{
    const QByteArrayView words = start.trimmed();
    if (!words.startsWith('{') && !words.startsWith('[') && !words.startsWith("\xEF\xBB\xBF"))
        return false;
    QByteArray bytes = start.toByteArray();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const std::optional<JsonRecords::Record> first = JsonRecords(buffer).next();
    if (first && first->problem.isEmpty())
        return fits(QJsonDocument::fromJson(first->bytes).object());
    return std::ranges::any_of(hints(),
                               [&](const QByteArray &hint) { return start.contains(QByteArray('"' + hint + '"')); });
}

Result<> RecordFormat::readFrom(QIODevice &device, const QString &name, const ImportOptions &options,
                                ArticleSink &sink) const
{
    const NameMapping names = options.names ? options.names->over(ownNames()) : ownNames();
    JsonRecords records(device);
    bool any = false;
    while (const std::optional<JsonRecords::Record> record = records.next()) {
        const auto tell = [&](const QString &issue) { sink.tell(atLine(record->line, issue)); };
        QJsonParseError problem;
        const QJsonObject object =
            record->problem.isEmpty() ? QJsonDocument::fromJson(record->bytes, &problem).object() : QJsonObject();
        if (!record->problem.isEmpty() || problem.error != QJsonParseError::NoError) {
            tell(QCoreApplication::translate("JsonRecords", "it is not valid JSON: %1.")
                     .arg(record->problem.isEmpty() ? problem.errorString() : record->problem));
            continue;
        }
        Result<QList<StandoffArticle>> articles = readRecord(object, tell);
        if (!articles) {
            tell(QCoreApplication::translate("JsonRecords", "the article is left out: %1.")
                     .arg(articles.error().message));
            continue;
        }
        any = true;
        for (StandoffArticle &article : *articles) {
            if (article.document.source.isEmpty())
                article.document.source = name;
            if (!sink.take(takeOver(std::move(article), names, tell).article))
                return {};
        }
    }
    if (any)
        return {};
    return failure(ErrorCode::BadContent,
                   QCoreApplication::translate("JsonRecords", "%1 holds no article that can be read as %2.")
                       .arg(name, this->name()));
}

Result<std::unique_ptr<ArticleWriter>> RecordFormat::writer(const OutputTarget &target,
                                                            const ExportOptions &options) const
{
    const NameMapping names = options.names ? options.names->over(ownNames()) : ownNames();
    const auto render = [this, names](const ArticleExport &article, const QString &) {
        JsonWriter json;
        writeRecord(json, standoffOf(heldBy(features(), article), names, counts()));
        return isArray() ? json.bytes() : json.bytes() + '\n';
    };
    Rendering rendering{.suffix = extensions().first(), .part = render, .file = render, .companions = companions()};
    if (isArray()) {
        rendering.head = "[\n";
        rendering.separator = ",\n";
        rendering.tail = "\n]\n";
    }
    return renderedWriter(std::move(rendering), target, options);
}

} // namespace Guillemet
