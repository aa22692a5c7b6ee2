// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/projectexport.h"

#include "models/formats/registry/formatregistry.h"
#include "models/session/sessionreading.h"
#include "models/storage/projectstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

/** Files on every system: no letter may be one that some system refuses. */
QString fileName(QStringView words)
{
    constexpr qsizetype Longest = 80;
    QString name;
    for (const QChar c : words) {
        if (c.isLetterOrNumber() || c == u'_' || c == u'.')
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
        if (name.size() >= Longest)
            break;
    }
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() ? u"article"_s : name;
}

Result<ArticleExport> articleExport(const ProjectStore &store, const Document &document, const QList<Speaker> &speakers,
                                    const Annotator &annotator)
{
    const Result<QList<Annotation>> annotations = annotationsOf(store, document.id, annotator.id);
    const Result<StoredSet> own = store.annotationSet(document.id, annotator.id);
    if (!annotations || !own)
        return std::unexpected(annotations ? own.error() : annotations.error());
    ArticleExport article{document, *annotations, speakers, annotator, own->note};
    if (document.corrections > 0) {
        const Result<QString> original = store.originalText(document.id);
        if (!original)
            return std::unexpected(original.error());
        article.originalHash = Document{.text = *original}.textHash();
    }
    return article;
}

QString uniqueName(const QString &name, QSet<QString> &taken)
{
    QString unique = name;
    // File systems that ignore case must not let one article write over another.
    for (int number = 2; taken.contains(unique.toCaseFolded()); ++number)
        unique = name + u'-' + QString::number(number);
    taken.insert(unique.toCaseFolded());
    return unique;
}

} // namespace

QString exportName(const Document &document)
{
    const QString file = QFileInfo(document.source).completeBaseName();
    return fileName(file.isEmpty() ? document.title : file);
}

Result<ProjectExportResult> exportProject(const ProjectExport &request, const ExportProgress &progress)
{
    const FormatRegistry formats;
    const Format *format = formats.find(request.format);
    if (!format) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("ProjectExport", "There is no format “%1”.").arg(request.format));
    }
    Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(request.project, ProjectStore::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    QList<DocumentId> articles = request.articles;
    if (articles.isEmpty()) {
        const Result<QList<DocumentSummary>> all = (*store)->documents(request.annotator.id);
        if (!all)
            return std::unexpected(all.error());
        for (const DocumentSummary &summary : *all)
            articles.append(summary.id);
    }
    const Result<QList<Speaker>> speakers = (*store)->speakers();
    if (!speakers)
        return std::unexpected(speakers.error());
    ProjectExportResult result;
    Result<std::unique_ptr<ArticleWriter>> writer =
        openWriter(*format, request.output, request.options, {}, &result.proof);
    if (!writer)
        return std::unexpected(writer.error());

    QSet<QString> names;
    for (int index = 0; index < articles.size(); ++index) {
        const Result<Document> document = (*store)->document(articles.at(index));
        if (!document)
            return std::unexpected(document.error());
        if (request.begunOnly) {
            const Result<StoredSet> own = (*store)->annotationSet(document->id, request.annotator.id);
            if (!own)
                return std::unexpected(own.error());
            if (!own->exists())
                continue;
        }
        const Result<ArticleExport> article = articleExport(**store, *document, *speakers, request.annotator);
        if (!article)
            return std::unexpected(article.error());
        const Result<> written = (*writer)->write(*article, uniqueName(exportName(*document), names));
        if (written)
            ++result.written;
        else
            result.problems.append(written.error().message);
        if (progress && !progress(index + 1, int(articles.size()))) {
            result.stopped = true;
            break;
        }
    }
    if (const Result<> finished = (*writer)->finish(); !finished)
        return std::unexpected(finished.error());
    return result;
}

} // namespace Guillemet
