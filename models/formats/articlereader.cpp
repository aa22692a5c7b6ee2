// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/articlereader.h"

#include "models/formats/htmlarticle.h"
#include "models/formats/textdecoder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qint64 largestFile = qint64(4) << 30; ///< UTF-32, the widest, of the longest text

std::unexpected<Error> unreadable(const QString &path, const QString &reason)
{
    return failure(ErrorCode::Unreadable, QCoreApplication::translate("ArticleReader", "%1 cannot be read: %2.")
                                              .arg(QDir::toNativeSeparators(path), reason));
}

bool isWebPage(QByteArrayView bytes, const QString &name)
{
    static const QStringList suffixes{u"html"_s, u"htm"_s, u"xhtml"_s, u"xht"_s};
    static const QStringList texts{u"txt"_s, u"text"_s, u"md"_s, u"markdown"_s};
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffixes.contains(suffix) || (!texts.contains(suffix) && looksLikeHtml(bytes));
}

Result<> checkFile(const QFileInfo &info)
{
    const QString name = QDir::toNativeSeparators(info.filePath());
    if (!info.exists())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("ArticleReader", "There is no file %1.").arg(name));
    if (info.isDir())
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("ArticleReader", "%1 is a folder, not a file.").arg(name));
    if (info.size() > largestFile)
        return failure(
            ErrorCode::BadContent,
            QCoreApplication::translate("ArticleReader", "%1 is too large: cut it into several files.").arg(name));
    return {};
}
} // namespace

bool isArticleFile(const QString &path)
{
    static const QStringList suffixes{u"txt"_s,  u"text"_s, u"md"_s,    u"markdown"_s, u"asc"_s,
                                      u"html"_s, u"htm"_s,  u"xhtml"_s, u"xht"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

Result<QStringList> articleFiles(const QString &path, const QString &except)
{
    return filesUnder(path, isArticleFile, except);
}

Result<QStringList> filesUnder(const QString &path, const std::function<bool(const QString &)> &wanted,
                               const QString &except)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        if (const Result<> checked = checkFile(info); !checked)
            return std::unexpected(checked.error());
        return QStringList{path};
    }
    if (!info.isReadable())
        return unreadable(path, QCoreApplication::translate("ArticleReader", "permission denied"));
    const QString left = except.isEmpty() ? QString() : QFileInfo(except).canonicalFilePath() + u'/';
    QStringList files;
    QDirIterator folder(path, QDir::Files, QDirIterator::Subdirectories);
    while (folder.hasNext()) {
        const QFileInfo file = folder.nextFileInfo();
        if (wanted(file.filePath()) && (left.size() < 2 || !file.canonicalFilePath().startsWith(left)))
            files.append(file.filePath());
    }
    files.sort();
    if (files.isEmpty())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("ArticleReader",
                                                   "There is no article in the folder %1: no .txt, .md or .html file.")
                           .arg(QDir::toNativeSeparators(path)));
    return files;
}

Document articleFromText(QString text, const QString &source)
{
    Document document;
    normalizeLineEnds(text);
    document.text = std::move(text);
    document.title = titleFromText(document.text);
    document.source = source;
    document.id = DocumentId::fromName(u"text:" + QString::fromLatin1(document.textHash().toHex()));
    return document;
}

Result<Document> articleFromBytes(QByteArrayView bytes, const QString &name)
{
    if (isWebPage(bytes, name))
        return articleFromHtml(bytes, name);
    const Result<DecodedText> decoded = decodeText(bytes, QDir::toNativeSeparators(name));
    if (!decoded)
        return std::unexpected(decoded.error());
    if (decoded->text.trimmed().isEmpty())
        return failure(ErrorCode::BadContent,
                       QCoreApplication::translate("ArticleReader", "%1 is empty: there is no text in it.")
                           .arg(QDir::toNativeSeparators(name)));
    return articleFromText(decoded->text, name);
}

Result<Document> readArticle(const QString &path)
{
    if (const Result<> checked = checkFile(QFileInfo(path)); !checked)
        return std::unexpected(checked.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return articleFromBytes(bytes, path);
}

Result<QList<Document>> readArticles(const QString &path)
{
    const Result<QStringList> files = articleFiles(path);
    if (!files)
        return std::unexpected(files.error());
    QList<Document> documents;
    for (const QString &file : *files) {
        Result<Document> document = readArticle(file);
        if (!document)
            return std::unexpected(document.error());
        documents.append(*std::move(document));
    }
    return documents;
}

} // namespace Guillemet
