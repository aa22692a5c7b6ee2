// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/reports/sqldumpformat.h"

#include "models/core/textoffsets.h"
#include "models/formats/renderedwriter.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr QByteArrayView tables =
    "CREATE TABLE article (id VARCHAR(36) PRIMARY KEY, title TEXT, author TEXT, site TEXT, published TEXT, language "
    "TEXT, "
    "source TEXT, annotator TEXT, body TEXT NOT NULL);\n"
    "CREATE TABLE speaker (article VARCHAR(36) NOT NULL, id VARCHAR(36) NOT NULL, name TEXT NOT NULL, kind TEXT, "
    "gender "
    "TEXT, role TEXT, organisation TEXT, country TEXT, wikidata TEXT, PRIMARY KEY (article, id));\n"
    "CREATE TABLE annotation (id VARCHAR(36) PRIMARY KEY, article VARCHAR(36) NOT NULL, tag TEXT NOT NULL, status "
    "TEXT, "
    "confidence REAL, body TEXT);\n"
    "CREATE TABLE fragment (annotation VARCHAR(36) NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL);\n"
    "CREATE TABLE attribute (annotation VARCHAR(36) NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL);\n"
    "CREATE TABLE link (annotation VARCHAR(36) NOT NULL, role TEXT NOT NULL, target VARCHAR(36) NOT NULL);\n";

/** Standard SQL has no escapes but the doubled quotation mark; NUL ends a text in some systems. */
QString quoted(QString text)
{
    text.remove(QChar(u'\0'));
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString insertion(QLatin1StringView table, const QStringList &texts, const QString &more = {})
{
    QStringList values;
    for (const QString &text : texts)
        values.append(quoted(text));
    return u"INSERT INTO "_s + table + u" VALUES (" + values.join(u", "_s) + more + u");\n";
}

QByteArray statements(const ArticleExport &article)
{
    const Document &document = article.document;
    const TextOffsets offsets(document.text);
    const QString id = document.id.toString();
    QString sql = insertion("article"_L1, {id, document.title, document.author, document.site, document.date,
                                           document.language, document.source, article.annotator.name, document.text});
    for (const Speaker &speaker : article.speakers)
        sql += insertion("speaker"_L1,
                         {id, speaker.id.toString(), speaker.name, toString(speaker.kind), toString(speaker.gender),
                          speaker.role, speaker.organisation, speaker.country, speaker.wikidata});
    for (const Annotation &annotation : article.annotations) {
        const QString own = annotation.id.toString();
        sql += insertion("annotation"_L1, {own, id, annotation.tag, toString(annotation.status)},
                         u", %1, %2"_s.arg(static_cast<double>(annotation.confidence), 0, 'g', 4)
                             .arg(quoted(annotation.text(document.text))));
        for (const Span fragment : annotation.fragments) {
            const Span points = offsets.toCodePoints(fragment);
            sql += insertion("fragment"_L1, {own}, u", %1, %2"_s.arg(points.begin).arg(points.end));
        }
        for (const auto &[name, value] : annotation.attributes)
            sql += insertion("attribute"_L1, {own, name, value});
        for (const Link &link : annotation.links)
            sql += insertion("link"_L1, {own, toString(link.role), link.target.toString()});
    }
    return sql.toUtf8();
}
} // namespace

QString SqlDumpFormat::id() const
{
    return u"sql"_s;
}

QString SqlDumpFormat::name() const
{
    return QCoreApplication::translate("Formats", "SQL dump");
}

QStringList SqlDumpFormat::extensions() const
{
    return {u"sql"_s};
}

QStringList SqlDumpFormat::mimeTypes() const
{
    return {u"application/sql"_s};
}

FormatFeatures SqlDumpFormat::features() const
{
    FormatFeatures features = FormatFeatures::allAnnotations();
    features.decisions = true;
    features.speakerDetails = true;
    return features;
}

Result<std::unique_ptr<ArticleWriter>> SqlDumpFormat::writer(const OutputTarget &target,
                                                             const ExportOptions &options) const
{
    const auto render = [](const ArticleExport &article, const QString &) { return statements(article); };
    return renderedWriter({.suffix = u"sql"_s,
                           .head = "BEGIN;\n" + tables.toByteArray(),
                           .tail = "COMMIT;\n",
                           .part = render,
                           .file = render},
                          target, options);
}

} // namespace Guillemet
