// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/json/jsonformat.h"

#include "models/formats/json/articlejson.h"
#include "models/formats/json/jsonrecords.h"
#include "models/formats/renderedwriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

QString JsonFormat::id() const
{
    return u"json"_s;
}

QString JsonFormat::name() const
{
    return QCoreApplication::translate("Formats", "Guillemet JSON (everything)");
}

QStringList JsonFormat::extensions() const
{
    return {u"json"_s, u"jsonl"_s, u"ndjson"_s};
}

QStringList JsonFormat::mimeTypes() const
{
    return {u"application/json"_s, u"application/jsonl"_s};
}

FormatFeatures JsonFormat::features() const
{
    FormatFeatures features = FormatFeatures::allAnnotations();
    features.decisions = true;
    features.speakerDetails = true;
    features.articleNotes = true;
    return features;
}

bool JsonFormat::recognises(QByteArrayView start) const
{
    return start.trimmed().startsWith('{') && start.contains("\"guillemet-article\"");
}

Result<> JsonFormat::readFrom(QIODevice &device, const QString &name, const ImportOptions &, ArticleSink &sink) const
{
    JsonRecords records(device);
    bool any = false;
    while (const std::optional<JsonRecords::Record> record = records.next()) {
        QJsonParseError problem;
        const QJsonDocument json = QJsonDocument::fromJson(record->bytes, &problem);
        QStringList issues;
        QString wrong = record->problem;
        if (wrong.isEmpty() && !json.isObject())
            wrong = problem.errorString();
        const Result<ArticleExport> article =
            wrong.isEmpty() ? readArticleJson(json.object(), issues)
                            : failure(ErrorCode::BadContent,
                                      QCoreApplication::translate("JsonFormat", "it is not valid JSON: %1").arg(wrong));
        for (const QString &issue : std::as_const(issues))
            sink.tell(issue);
        if (!article && !any)
            return failure(article.error().code,
                           QCoreApplication::translate("JsonFormat", "%1 cannot be read, at line %2: %3.")
                               .arg(name, QString::number(record->line), article.error().message));
        any = true;
        if (!article)
            sink.tell(QCoreApplication::translate("JsonFormat", "Line %1: the article is left out: %2.")
                          .arg(QString::number(record->line), article.error().message));
        else if (!sink.take(*article))
            return {};
    }
    if (!any)
        return failure(
            ErrorCode::BadContent,
            QCoreApplication::translate("JsonFormat", "%1 cannot be read, at line 1: there is no article in it.")
                .arg(name));
    return {};
}

Result<std::unique_ptr<ArticleWriter>> JsonFormat::writer(const OutputTarget &target,
                                                          const ExportOptions &options) const
{
    return renderedWriter(
        {.suffix = u"json"_s,
         .head = {},
         .part = [](const ArticleExport &article, const QString &) { return writeArticleJson(article, true); },
         .file = [](const ArticleExport &article, const QString &) { return writeArticleJson(article, false); }},
        target, options);
}

} // namespace Guillemet
