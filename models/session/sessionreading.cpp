// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sessionreading.h"

#include "models/session/suggestions.h"

namespace Guillemet {

Result<OpenedProject> readProject(const ProjectStore &store, const AnnotatorId &annotator, const QString &analyzer)
{
    OpenedProject opened{store.path(), store.isReadOnly(), store.notice(), {}, {}, {}, {}};
    const auto info = store.info();
    const auto speakers = store.speakers();
    const auto documents = store.documents(annotator);
    const auto awaiting = store.awaitingAnalysis(analyzer);
    for (const bool read : {info.has_value(), speakers.has_value(), documents.has_value(), awaiting.has_value()}) {
        if (!read)
            return std::unexpected(!info        ? info.error()
                                   : !speakers  ? speakers.error()
                                   : !documents ? documents.error()
                                                : awaiting.error());
    }
    opened.info = *info;
    opened.speakers = *speakers;
    opened.documents = *documents;
    opened.awaitingAnalysis = *awaiting;
    return opened;
}

Result<OpenedArticle> readArticle(const ProjectStore &store, const DocumentId &id, const AnnotatorId &annotator)
{
    const auto document = store.document(id);
    if (!document)
        return std::unexpected(document.error());
    const auto own = store.annotationSet(id, annotator);
    if (!own)
        return std::unexpected(own.error());
    const auto machine = store.annotationSet(id, Annotator::machine().id);
    if (!machine)
        return std::unexpected(machine.error());
    const auto steps = store.undoSteps(id, annotator, {.steps = 30, .characters = 1 << 16});
    if (!steps)
        return std::unexpected(steps.error());
    OpenedArticle opened{*document, *own, {}, machine->analyzer, *steps};
    if (!beginsWithSuggestions(annotator)) {
        opened.own.analyzer = machine->analyzer;
    } else if (!own->exists()) {
        opened.own.annotations = machine->annotations;
        opened.own.analyzer = machine->analyzer;
    } else if (machine->exists() && own->analyzer != machine->analyzer) {
        opened.suggestions = mergeSuggestions(own->annotations, machine->annotations);
    }
    opened.filled = std::make_shared<AnnotationSet>();
    opened.filled->reset(opened.own.annotations);
    opened.counts = ArticleCounts::of(*opened.filled);
    return opened;
}

Result<AddedArticles> addArticles(ProjectStore &store, const QList<Document> &documents, const AnnotatorId &annotator)
{
    QList<NewArticle> articles;
    articles.reserve(documents.size());
    for (const Document &document : documents)
        articles.append({document});
    const auto added = store.addArticles(articles);
    if (!added)
        return std::unexpected(added.error());
    AddedArticles result;
    for (const AddedArticle &article : *added) {
        result.ids.append(article.id);
        if (!article.isNew)
            continue;
        const auto summary = store.summary(article.id, annotator);
        if (!summary)
            return std::unexpected(summary.error());
        result.fresh.append(*summary);
    }
    return result;
}

Result<QList<Annotation>> annotationsOf(const ProjectStore &store, const DocumentId &id, const AnnotatorId &annotator)
{
    const auto own = store.annotationSet(id, annotator);
    if (!own)
        return std::unexpected(own.error());
    if (own->exists() || !beginsWithSuggestions(annotator))
        return own->annotations;
    const auto suggested = store.annotationSet(id, Annotator::machine().id);
    if (!suggested)
        return std::unexpected(suggested.error());
    return suggested->annotations;
}

} // namespace Guillemet
