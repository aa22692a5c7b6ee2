// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/exportsource.h"

#include "models/storage/projectstore.h"

namespace Guillemet {

ExportSource::ExportSource() = default;
ExportSource::ExportSource(ExportSource &&other) noexcept = default;
ExportSource::~ExportSource() = default;

Result<ExportSource> ExportSource::open(const ProjectExport &request)
{
    ExportSource source;
    Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(request.project, ProjectStore::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    source.m_store = *std::move(store);
    source.m_articles = request.articles;
    if (request.articles.isEmpty()) {
        const Result<QList<DocumentSummary>> all = source.m_store->documents(request.annotator.id);
        if (!all)
            return std::unexpected(all.error());
        for (const DocumentSummary &summary : *all) {
            if (!request.state || summary.state == *request.state)
                source.m_articles.append(summary.id);
        }
    }
    const Result<QList<Speaker>> speakers = source.m_store->speakers();
    if (!speakers)
        return std::unexpected(speakers.error());
    source.m_speakers = *speakers;
    return source;
}

Result<std::optional<ArticleExport>> ExportSource::read(const DocumentId &id, const Annotator &annotator,
                                                        bool begunOnly) const
{
    Result<Document> document = m_store->document(id);
    if (!document)
        return std::unexpected(document.error());
    Result<StoredSet> own = m_store->annotationSet(id, annotator.id);
    if (!own)
        return std::unexpected(own.error());
    if (begunOnly && !own->exists())
        return std::nullopt;
    if (!own->exists() && beginsWithSuggestions(annotator.id)) {
        Result<StoredSet> suggested = m_store->annotationSet(id, Annotator::machine().id);
        if (!suggested)
            return std::unexpected(suggested.error());
        own->annotations = std::move(suggested->annotations);
    }
    const bool isCorrected = document->corrections > 0;
    ArticleExport article{*std::move(document), std::move(own->annotations), m_speakers, annotator, own->note};
    if (isCorrected) {
        const Result<QString> original = m_store->originalText(id);
        if (!original)
            return std::unexpected(original.error());
        article.originalHash = Document{.text = *original}.textHash();
    }
    return article;
}

} // namespace Guillemet
