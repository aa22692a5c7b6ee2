// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/registry/archivefile.h"

#include "models/formats/articles/articleinput.h"
#include "models/formats/articles/articlereaders.h"
#include "models/formats/registry/formatregistry.h"
#include "models/formats/zipcontent.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr int ambiguousFilesLookedAt = 20;

bool isZipFile(const FileKind &kind)
{
    return kind.reader && kind.reader->id() == "zip"_L1;
}

/** What systems and version control put beside the files. */
bool isHiddenInArchive(const QString &path)
{
    return path.startsWith(u'.') || path.contains("/."_L1) || path.startsWith("__MACOSX/"_L1);
}

/** Passes on; what lies in the folder is said to lie in the archive. */
class ArchiveSink final : public ArticleSink
{
public:
    ArchiveSink(ArticleSink &sink, const QString &folder, const QString &archive)
        : m_sink(sink)
        , m_folder(QDir::toNativeSeparators(folder))
        , m_archive(QDir::toNativeSeparators(archive))
    {
    }
    void begin(const QString &file) { m_file = QDir(m_folder).relativeFilePath(file); }
    bool take(ArticleExport article) override
    {
        article.document.source = shown(article.document.source);
        any = true;
        return wanted = m_sink.take(std::move(article));
    }
    void tell(const QString &issue) override { m_sink.tell(m_file + u": "_s + shown(issue)); }
    QString shown(QString words) const { return words.replace(m_folder, m_archive); }

    bool any = false;
    bool wanted = true;

private:
    ArticleSink &m_sink;
    const QString m_folder;
    const QString m_archive;
    QString m_file; ///< within the archive
};

std::unexpected<Error> badArchive(const QString &path, const QString &what)
{
    return failure(ErrorCode::BadContent, QCoreApplication::translate("ArticleReader", "%1 cannot be read: %2.")
                                              .arg(QDir::toNativeSeparators(path), what));
}

Result<> putOnDisk(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
        file.flush())
        return {};
    return failure(ErrorCode::NoSpace, file.errorString());
}

/** Unpacks what can be; the rest is told. An error only where it is stopped or the disk is full. */
Result<> unpack(const ZipContent &content, const QString &folder, const ReadOptions &reading, ArticleSink &sink)
{
    for (const QString &stray : content.strayFiles())
        sink.tell(
            QCoreApplication::translate("ArticleReader", "%1 leads out of the archive; it is not read.").arg(stray));
    for (const QString &name : content.files()) {
        if (isHiddenInArchive(name))
            continue;
        const Result<QByteArray> bytes = content.read(name, [&] { return reading.stop.stop_requested(); });
        if (!bytes && bytes.error().code == ErrorCode::Cancelled)
            return std::unexpected(bytes.error());
        const Result<> put = bytes ? putOnDisk(*bytes, folder + u'/' + name) : std::unexpected(bytes.error());
        if (!put)
            sink.tell(
                QCoreApplication::translate("ArticleReader", "%1 cannot be read: %2.").arg(name, put.error().message));
    }
    return {};
}

QStringList filesInOrder(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    files.sort();
    return files;
}

/** The kinds of the files that are wanted, each once: a text stands for its standoff. */
QList<FileKind> kindsIn(const QString &folder, const FormatRegistry &formats, const ArticleReaders &readers,
                        const ReadOptions &reading)
{
    QList<FileKind> kinds;
    QSet<QString> known;
    for (const QString &file : filesInOrder(folder)) {
        const FileKind kind = kindOf(file, formats, readers, reading.columns);
        const bool isWanted = kind.format || (kind.reader && readers.holdsArticles(file));
        if (isWanted && !known.contains(kind.path)) {
            known.insert(kind.path);
            kinds.append(kind);
        }
    }
    return kinds;
}
} // namespace

bool isAnnotatedArchive(const FileKind &kind, const FormatRegistry &formats, const ArticleReaders &readers)
{
    QFile file(kind.path);
    if (!isZipFile(kind) || !file.open(QIODevice::ReadOnly))
        return false;
    ZipContent content(file);
    if (!content.open())
        return false;
    const QList<const Format *> readable = formats.readable();
    int looked = 0;
    return std::ranges::any_of(content.files(), [&](const QString &name) {
        const QString suffix = QFileInfo(name).suffix().toLower();
        const auto named =
            std::ranges::find_if(readable, [&](const Format *one) { return one->extensions().contains(suffix); });
        if (isHiddenInArchive(name) || named == readable.end())
            return false;
        if (suffix == "zip"_L1 || (!readers.isArticle(name) && !(*named)->sharesSuffix()))
            return true;
        if (++looked > ambiguousFilesLookedAt)
            return false;
        // Of .json, .xml and the like the beginning tells.
        const QByteArray start = content.beginning(name, ArticleReaders::startLength);
        const ArticleReader *reader = readers.forFile(name, start);
        return formats.forContent(start) && !(reader && reader->recognises(start));
    });
}

Result<> readAnnotatedArchive(const QString &path, const FormatRegistry &formats, const ImportOptions &importing,
                              const ArticleReaders &readers, const ReadOptions &reading, ArticleSink &sink, int depth)
{
    if (depth >= ArticleInput::deepest)
        return badArchive(path, QCoreApplication::translate("ArticleReader", "archives nest too deep in archives"));
    QFile file(path);
    const QTemporaryDir folder;
    if (!file.open(QIODevice::ReadOnly) || !folder.isValid())
        return badArchive(path, folder.isValid() ? file.errorString() : folder.errorString());
    ZipContent content(file);
    if (const Result<> opened = content.open(); !opened)
        return badArchive(path, opened.error().message);
    if (const Result<> unpacked = unpack(content, folder.path(), reading, sink); !unpacked)
        return unpacked;
    const QList<FileKind> kinds = kindsIn(folder.path(), formats, readers, reading);
    ArchiveSink within(sink, folder.path(), path);
    for (qsizetype i = 0; i < kinds.size() && within.wanted; ++i) {
        if (reading.progress && depth == 0)
            reading.progress(static_cast<double>(i) / static_cast<double>(kinds.size()));
        within.begin(kinds.at(i).path);
        ReadOptions inner = reading;
        inner.progress = {};
        const FileKind &kind = kinds.at(i);
        const Result<> read =
            isAnnotatedArchive(kind, formats, readers)
                ? readAnnotatedArchive(kind.path, formats, importing, readers, inner, within, depth + 1)
                : readFile(kind, importing, readers, inner, within);
        if (!read && read.error().code == ErrorCode::Cancelled)
            return read;
        if (!read)
            sink.tell(within.shown(read.error().message));
    }
    return within.any ? Result<>()
                      : badArchive(path, QCoreApplication::translate("ArticleReader", "there is no article in the "
                                                                                      "archive"));
}

} // namespace Guillemet
