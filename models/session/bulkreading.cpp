// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bulkreading.h"

#include "models/session/sessionreading.h"
#include "models/storage/projectstore.h"

namespace Guillemet::BulkReading {

namespace {
constexpr qsizetype CharactersAtOnce = 2'000'000;

template<typename Read>
Result<Piece> readPiece(const ProjectStore &store, const QList<DocumentId> &ids, const std::stop_token &stop, Read read)
{
    Result<Piece> piece;
    const Result<> together = store.readTogether([&] {
        qsizetype characters = 0;
        for (const DocumentId &id : ids) {
            if (stop.stop_requested() || characters >= CharactersAtOnce)
                return;
            ++piece->asked;
            Result<SearchedArticle> article = read(id);
            if (!article && article.error().code == ErrorCode::NotFound)
                continue; // removed in the meantime
            if (!article) {
                piece = std::unexpected(article.error());
                return;
            }
            characters += article->text.size();
            piece->articles.append(std::move(*article));
        }
    });
    return together ? piece : std::unexpected(together.error());
}

Result<QList<Annotation>> annotationsAround(const ProjectStore &store, const DocumentId &id,
                                            const AnnotatorId &annotator, Span span)
{
    for (const AnnotatorId &whose : {annotator, Annotator::machine().id}) {
        const auto found = store.annotationsAround(id, whose, span);
        if (!found)
            return std::unexpected(found.error());
        if (const std::optional<QList<Annotation>> &begun = *found; begun)
            return *begun;
    }
    return {};
}
} // namespace

Result<Piece> texts(const ProjectStore &store, const QList<DocumentId> &ids, const std::stop_token &stop)
{
    return readPiece(store, ids, stop, [&store](const DocumentId &id) -> Result<SearchedArticle> {
        const auto text = store.text(id);
        if (!text)
            return std::unexpected(text.error());
        return SearchedArticle{id, *text, {}};
    });
}

Result<Piece> articles(const ProjectStore &store, const QList<DocumentId> &ids, const AnnotatorId &annotator,
                       const std::stop_token &stop)
{
    return readPiece(store, ids, stop, [&](const DocumentId &id) -> Result<SearchedArticle> {
        const auto text = store.text(id);
        if (!text)
            return std::unexpected(text.error());
        const auto annotations = annotationsOf(store, id, annotator);
        if (!annotations)
            return std::unexpected(annotations.error());
        return SearchedArticle{id, *text, *annotations};
    });
}

Result<QList<BulkHit>> hitsAt(const ProjectStore &store, const QList<Occurrence> &occurrences,
                              const AnnotatorId &annotator, const std::stop_token &stop)
{
    Result<QList<BulkHit>> hits;
    const Result<> together = store.readTogether([&] {
        const auto isLast = [](const Occurrence &a, const Occurrence &b) { return a.document != b.document; };
        for (auto begin = occurrences.cbegin(); begin != occurrences.cend() && !stop.stop_requested();) {
            const auto last = std::adjacent_find(begin, occurrences.cend(), isLast);
            const auto end = last == occurrences.cend() ? last : last + 1;
            const Span around{begin->span.begin, (end - 1)->span.end};
            const auto annotations = annotationsAround(store, begin->document, annotator, around);
            if (!annotations && annotations.error().code != ErrorCode::NotFound) {
                hits = std::unexpected(annotations.error());
                return;
            }
            AnnotationSet set;
            set.reset(annotations.value_or(QList<Annotation>()));
            *hits += bulkHits(QList<Occurrence>(begin, end), set);
            begin = end;
        }
    });
    return together ? hits : std::unexpected(together.error());
}

} // namespace Guillemet::BulkReading
