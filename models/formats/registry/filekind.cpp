// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/registry/filekind.h"

#include "models/formats/articles/articlereaders.h"
#include "models/formats/registry/archivefile.h"
#include "models/formats/registry/formatregistry.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
bool mayBeAnnotated(const QString &suffix, const FormatRegistry &formats)
{
    const QList<const Format *> readable = formats.readable();
    return std::ranges::any_of(readable, [&](const Format *format) { return format->extensions().contains(suffix); });
}
} // namespace

FileKind kindOf(const QString &path, const FormatRegistry &formats, const ArticleReaders &readers,
                const TableColumns &columns)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    const QString standoff = info.path() + u'/' + info.completeBaseName() + u".ann";
    if (suffix == "txt"_L1 && QFileInfo::exists(standoff))
        return {standoff, formats.find(u"brat"), nullptr};
    QFile file(path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(ArticleReaders::startLength) : QByteArray();
    const ArticleReader *reader = readers.forFile(path, start);
    const bool isTold = reader && columns != TableColumns();
    // Some suffixes, as .json and .xml, are of both: what the file says of itself decides.
    if (isTold || (reader && (!mayBeAnnotated(suffix, formats) || reader->recognises(start))))
        if (readers.isArticle(path) || !formats.forContent(start))
            return {path, nullptr, reader};
    if (const Format *format = formats.forFile(path); format && (format->recognises(start) || !readers.isArticle(path)))
        return {path, format, nullptr};
    return {path, nullptr, reader};
}

bool mayHoldAnnotations(const QString &path, const FormatRegistry &formats, const ArticleReaders &readers)
{
    return !readers.isArticle(path) || mayBeAnnotated(QFileInfo(path).suffix().toLower(), formats);
}

Result<> readFile(const FileKind &kind, const ImportOptions &importing, const ArticleReaders &readers,
                  const ReadOptions &reading, ArticleSink &sink)
{
    if (kind.reader && kind.reader->id() == "zip"_L1) {
        const FormatRegistry formats;
        if (isAnnotatedArchive(kind, formats, readers))
            return readAnnotatedArchive(kind.path, formats, importing, readers, reading, sink);
    }
    return kind.format ? kind.format->readEach(kind.path, importing, sink) : readers.read(kind.path, reading, sink);
}

} // namespace Guillemet
