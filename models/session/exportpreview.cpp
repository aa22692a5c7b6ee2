// SPDX-License-Identifier: GPL-3.0-or-later
// What an export would give, without giving it.
#include "models/session/exportsource.h"
#include "models/session/projectexport.h"

#include "models/formats/registry/formatregistry.h"
#include "models/storage/projectstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringDecoder>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qint64 previewBytes = 20'000; // as much as one looks at; long lines are slow to lay out

/** The article's file among those written: of the format's suffix, the largest. */
QString mainFile(const QString &folder, const Format &format)
{
    QString best;
    qint64 largest = -1;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info = files.nextFileInfo();
        const bool isWanted = format.extensions().contains(info.suffix());
        if (isWanted && info.size() > largest) {
            largest = info.size();
            best = info.filePath();
        }
    }
    return best;
}

Result<> writePreview(const ArticleExport &article, const Format &format, const ExportOptions &options,
                      ExportPreview &preview)
{
    const QTemporaryDir folder;
    const Result<std::unique_ptr<ArticleWriter>> writer = openWriter(format, folder.path() + u'/', options);
    if (!writer)
        return std::unexpected(writer.error());
    if (const Result<> written = (*writer)->write(article, exportName(article.document)); !written)
        return written;
    if (const Result<> finished = (*writer)->finish(); !finished)
        return finished;
    const QString path = mainFile(folder.path(), format);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(previewBytes);
    preview.file = QFileInfo(path).fileName();
    preview.isCut = file.size() > bytes.size();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QByteArrayView whole = preview.isCut ? QByteArrayView(bytes).chopped(4) : QByteArrayView(bytes);
    preview.text = decoder(whole);
    preview.isText = !bytes.contains('\0');
    if (!preview.isText)
        preview.text.clear();
    return {};
}
} // namespace

Result<ExportPreview> previewExport(const ProjectExport &request, const DocumentId &shown,
                                    const std::function<void(const ExportPreview &)> &news,
                                    const ExportProgress &progress)
{
    const FormatRegistry formats;
    const Format *format = formats.find(request.format);
    if (!format)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("ProjectExport", "There is no format “%1”.").arg(request.format));
    const Result<ExportSource> source = ExportSource::open(request);
    if (!source)
        return std::unexpected(source.error());
    ExportPreview preview;
    const QList<DocumentId> &articles = source->articles();
    const DocumentId first = articles.contains(shown) ? shown : articles.value(0);
    if (!first.isNull()) {
        const auto article = source->read(first, request.annotator, false);
        const Result<> written =
            article ? writePreview(**article, *format, request.options, preview) : std::unexpected(article.error());
        if (!written)
            return std::unexpected(written.error());
        if (news)
            news(preview);
    }
    const auto total = static_cast<int>(articles.size());
    for (int i = 0; i < total; ++i) {
        const auto article = source->read(articles.at(i), request.annotator, request.begunOnly);
        if (!article)
            return std::unexpected(article.error());
        if (*article) {
            const ArticleExport out = selected(**article, request.options);
            ++preview.articles;
            preview.annotations += static_cast<int>(out.annotations.size());
            heldBy(format->features(), out, &preview.lost);
        }
        if (progress && !progress(i + 1, total))
            return preview;
    }
    preview.complete = true;
    return preview;
}

} // namespace Guillemet
