// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/json/jsonformat.h"

#include "models/formats/json/articlejson.h"
#include "models/formats/renderedwriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
QString lineAt(QByteArrayView bytes, qsizetype offset)
{
    return QString::number(std::ranges::count(bytes.first(std::min(offset, bytes.size())), '\n') + 1);
}

/** Reads articles one after the other; the first mistake that is not of a single article ends it. */
class Reader
{
public:
    explicit Reader(const QString &path)
        : m_name(QDir::toNativeSeparators(path))
    {
    }

    Result<> addLine(const QByteArray &line, qsizetype number)
    {
        QJsonParseError problem;
        const QJsonDocument json = QJsonDocument::fromJson(line, &problem);
        if (json.isObject())
            return add(json.object(), QString::number(number));
        return notJson(QString::number(number), problem);
    }

    Result<> addWhole(const QByteArray &bytes)
    {
        QJsonParseError problem;
        const QJsonDocument json = QJsonDocument::fromJson(bytes, &problem);
        if (json.isNull())
            return notJson(lineAt(bytes, problem.offset), problem);
        if (json.isObject())
            return add(json.object(), u"1"_s);
        for (const QJsonValue value : json.array()) {
            if (const Result<> added = add(value.toObject(), u"1"_s); !added)
                return added;
        }
        return {};
    }

    ImportBundle bundle;

private:
    Result<> add(const QJsonObject &object, const QString &line)
    {
        Result<ArticleExport> article = readArticleJson(object, bundle.issues);
        if (!article)
            return failure(article.error().code,
                           QCoreApplication::translate("JsonFormat", "%1 cannot be read, at line %2: %3.")
                               .arg(m_name, line, article.error().message));
        bundle.articles.append(*std::move(article));
        return {};
    }

    Result<> notJson(const QString &line, const QJsonParseError &problem) const
    {
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("JsonFormat", "%1 is not valid JSON, at line %2: %3.")
                           .arg(m_name, line, problem.errorString()));
    }

    QString m_name;
};

bool isWholeObject(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).isObject();
}

Result<> readFrom(QFile &file, Reader &reader)
{
    QByteArray line = file.readLine();
    if (line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    if (!isWholeObject(line))
        return reader.addWhole(line + file.readAll());
    for (qsizetype number = 1; !line.isEmpty(); line = file.readLine(), ++number) {
        if (line.trimmed().isEmpty())
            continue;
        if (const Result<> added = reader.addLine(line, number); !added)
            return added;
    }
    return {};
}
} // namespace

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
    return {.overlapping = true,
            .discontinuous = true,
            .relations = true,
            .attributes = true,
            .severalAnnotators = true,
            .metadata = true};
}

bool JsonFormat::recognises(QByteArrayView start) const
{
    return start.trimmed().startsWith('{') && start.contains("\"guillemet-article\"");
}

Result<ImportBundle> JsonFormat::read(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
                       QCoreApplication::translate("JsonFormat", "%1 cannot be read: %2.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    Reader reader(path);
    if (const Result<> done = readFrom(file, reader); !done)
        return std::unexpected(done.error());
    return std::move(reader.bundle);
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
