// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articles/epubreader.h"

#include "models/formats/articles/packedxml.h"
#include "models/formats/htmlarticle.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qsizetype shortestChapter = 100; ///< in UTF-16 code units; covers and title pages have less

/** Paths of the chapters in their order, as the package file says. */
Result<QStringList> chaptersOf(const QByteArray &package, const QString &path, const ArticleInput &input)
{
    const QString folder = path.contains(u'/') ? path.section(u'/', 0, -2) + u'/' : QString();
    QHash<QString, QString> files;
    QStringList chapters;
    XmlInput xml(package);
    const Result<> parsed = forEachToken(xml, input, path, [&](XmlInput &at) {
        const QXmlStreamAttributes attributes = at.attributes();
        if (at.isStartElement() && at.name() == "item"_L1) {
            const bool isContents = attributes.value("properties"_L1).split(u' ').contains("nav"_L1);
            const QString href = QUrl::fromPercentEncoding(attributes.value("href"_L1).toUtf8());
            if (!isContents && attributes.value("media-type"_L1).contains("html"_L1))
                files.insert(attributes.value("id"_L1).toString(), QDir::cleanPath(folder + href));
        } else if (at.isStartElement() && at.name() == "itemref"_L1) {
            if (const QString file = files.value(attributes.value("idref"_L1).toString()); !file.isEmpty())
                chapters.append(file);
        }
        return true;
    });
    return parsed ? Result<QStringList>(chapters) : std::unexpected(parsed.error());
}

Result<QString> packagePath(const ZipArchive &archive, const ArticleInput &input)
{
    const Result<QByteArray> container = archive.read(u"META-INF/container.xml"_s);
    if (!container)
        return std::unexpected(container.error());
    QString path;
    XmlInput xml(*container);
    const Result<> parsed = forEachToken(xml, input, u"META-INF/container.xml"_s, [&path](XmlInput &at) {
        if (at.isStartElement() && at.name() == "rootfile"_L1)
            path = at.attributes().value("full-path"_L1).toString();
        return path.isEmpty();
    });
    return parsed ? Result<QString>(path) : std::unexpected(parsed.error());
}
} // namespace

QString EpubReader::id() const
{
    return u"epub"_s;
}

QString EpubReader::name() const
{
    return QCoreApplication::translate("ArticleReader", "Electronic book (EPUB)");
}

QStringList EpubReader::suffixes() const
{
    return {u"epub"_s};
}

bool EpubReader::recognises(QByteArrayView start) const
{
    return start.startsWith("PK\x03\x04") &&
           (start.first(std::min<qsizetype>(start.size(), 256)).contains("application/epub+zip") ||
            start.contains("META-INF/container.xml"));
}

Result<> EpubReader::read(const ArticleInput &input, ArticleSink &sink) const
{
    ZipArchive archive(input);
    if (const Result<> opened = archive.open(); !opened)
        return opened;
    const Result<QString> path = packagePath(archive, input);
    if (!path)
        return std::unexpected(path.error());
    const Result<QByteArray> package = archive.read(*path);
    if (!package)
        return std::unexpected(package.error());
    const Result<QStringList> chapters = chaptersOf(*package, *path, input);
    if (!chapters)
        return std::unexpected(chapters.error());
    ArticleDraft book;
    readDublinCore(*package, input, book);
    bool any = false;
    for (qsizetype i = 0; i < chapters->size(); ++i) {
        if (input.isStopped())
            return input.stopped();
        input.tellProgress(static_cast<double>(i) / static_cast<double>(chapters->size()));
        const QString &chapter = chapters->at(i);
        const Result<QByteArray> bytes = archive.read(chapter);
        if (!bytes) {
            sink.tell(bytes.error().message);
            continue;
        }
        Result<Document> document = articleFromHtml(*bytes, input.name() + u'/' + chapter);
        if (!document || document->text.size() < shortestChapter)
            continue;
        book.complete(*document);
        any = true;
        if (!sink.take({.document = *std::move(document)}))
            return {};
    }
    return any ? Result<>() : input.bad(QCoreApplication::translate("ArticleReader", "there is no text in it"));
}

} // namespace Guillemet
