// SPDX-License-Identifier: GPL-3.0-or-later
// The articles of a session's project, and the one that is open.
#include "models/core/destroyaside.h"
#include "models/session/sessionprivate.h"

#include <QtGui/QUndoStack>

namespace Guillemet {

void Session::Private::addArticles(QList<Document> documents, bool openFirst)
{
    for (Document &added : documents) {
        if (added.id.isNull())
            added.id = DocumentId::create();
    }
    ask([documents, by = annotator.id](ProjectStore &store) { return Guillemet::addArticles(store, documents, by); },
        [this, openFirst](const AddedArticles &added) {
            const auto first = static_cast<int>(articles.all().size());
            articles.append(added.fresh);
            if (!added.fresh.isEmpty())
                Q_EMIT q->documentsAdded(first, static_cast<int>(articles.all().size()) - 1);
            if (openFirst)
                q->openDocument(added.ids.first());
            QList<DocumentId> fresh;
            for (const DocumentSummary &summary : added.fresh)
                fresh.append(summary.id);
            analysis.append(fresh);
        });
}

void Session::Private::removeArticles(const QList<DocumentId> &ids)
{
    if (document && ids.contains(document->id) && !saver.flush())
        return;
    ask([ids](ProjectStore &store) { return store.removeDocuments(ids); }, [this, ids] { forget(ids); });
}

/** Articles that are not in the project any more. */
void Session::Private::forget(const QList<DocumentId> &ids)
{
    QList<int> rows;
    for (const DocumentId &id : ids) {
        analysis.remove(id);
        if (const int row = articles.row(id); row >= 0)
            rows.append(row);
        if (document && document->id == id)
            closeArticle();
        histories.erase(id);
    }
    std::ranges::sort(rows, std::greater());
    for (qsizetype i = 0; i < rows.size();) { // from the last, in stretches
        const int last = rows[i];
        int first = last;
        for (++i; i < rows.size() && rows[i] == first - 1; ++i)
            first = rows[i];
        articles.remove(first, last);
        Q_EMIT q->documentsRemoved(first, last);
    }
}

void Session::Private::open(const DocumentId &id)
{
    largeChange.finish();
    wanted = id;
    saver.saveNow();
    waitsForSaving = saver.state() == AutoSaver::State::Pending && saver.hasPending(id);
    if (!waitsForSaving)
        load(id);
}

void Session::Private::load(const DocumentId &id)
{
    if (!project || id.isNull())
        return;
    storage
        .run([id, by = annotator.id](const ProjectStore &store) {
            return readArticle(store, id, by).transform(sharedAside<OpenedArticle>);
        })
        .then(this, [this, id, by = annotator.id,
                     asked = generation](const Result<std::shared_ptr<const OpenedArticle>> &article) {
            if (asked != generation || id != wanted || by != annotator.id)
                return;
            if (succeeded(article)) {
                show(**article);
                return;
            }
            wanted = openId();
            if (wanted.isNull())
                Q_EMIT q->documentClosed(); // what was to come in its place does not
        });
}

void Session::Private::show(OpenedArticle article)
{
    largeChange.finish(); // begun since the article was asked for, it is of the one that is open still
    const DocumentId id = article.document.id;
    if (saver.hasPending(id) || article.own.revision < saver.revision(id, annotator.id)) {
        if (saver.state() != AutoSaver::State::Failed) { // saved while it was read
            open(id);
            return;
        }
        article.own = saver.overlaid(id, annotator.id, article.own);
        article.document = saver.overlaid(article.document);
        article.suggestions = {};
        article.filled->reset(article.own.annotations);
        article.counts = ArticleCounts::of(*article.filled);
    }
    document = article.document;
    wanted = id;
    if (const int row = articles.row(id); row >= 0)
        articles.at(row).note = article.own.note;
    saver.setTarget(id, annotator, article.own);

    undoGroup.setActiveStack(beginHistory(article).stack());
    annotations.take(*article.filled);
    recount(article.counts);
    if (!article.suggestions.isEmpty() && project && !project->readOnly)
        takeSuggestions([change = article.suggestions](const AnnotationSet &) { return change; },
                        article.suggestions.annotations.size(), article.analyzer);
    validator.setArticle(document->text, &annotations, &speakers);
    Q_EMIT q->documentOpened();
    if (article.analyzer != analysisKey(analysis.version(), document->language))
        analysis.analyseNow(*document);
}

void Session::Private::closeArticle(const DocumentId &next)
{
    wanted = next;
    if (!document)
        return;
    largeChange.drop();
    document.reset();
    undoGroup.setActiveStack(nullptr);
    validator.clear();
    annotations.reset({});
    Q_EMIT q->documentClosed();
}

void Session::Private::setWorkState(const DocumentId &id, WorkState state)
{
    const int at = articles.row(id);
    if (at < 0 || articles.at(at).state == state)
        return;
    if (!mayFollow(articles.at(at).state, state)) {
        Q_EMIT q->failed({ErrorCode::Conflict,
                          tr("An article goes from new to in progress, done and in review; only what is in review is "
                             "approved or returned.")});
        return;
    }
    if (const Result<> mine = q->may(Right::Review); isVerdict(articles.at(at).state, state) && !mine) {
        Q_EMIT q->failed(mine.error());
        return;
    }
    if (document && document->id == id) {
        saver.setWorkState(state);
        DocumentSummary &summary = articles.at(articles.row(id));
        summary.state = state;
        Q_EMIT q->documentChanged(articles.row(id));
        return;
    }
    ask([id, by = annotator, state](ProjectStore &store) { return store.setWorkState(id, by, state); },
        [this, id] {
            refreshSummary(id);
            reviewBook.reload();
        });
}

void Session::Private::updateMetadata(const Document &changed)
{
    ask([changed](ProjectStore &store) { return store.updateMetadata(changed); },
        [this, changed] {
            const int row = articles.row(changed.id);
            if (row < 0)
                return;
            DocumentSummary &summary = articles.at(row);
            const bool newLanguage = summary.language != changed.language;
            summary.title = changed.title;
            summary.language = changed.language;
            summary.site = changed.site;
            summary.date = changed.date;
            Q_EMIT q->documentChanged(row);
            const bool isOpen = document && document->id == changed.id;
            if (isOpen) {
                const Document before = *std::exchange(document, changed);
                document->text = before.text;
                document->corrections = before.corrections;
                Q_EMIT q->documentMetadataChanged();
            }
            if (newLanguage && isOpen)
                analysis.analyseNow(*document);
            else if (newLanguage)
                analysis.append({changed.id});
        });
}

void Session::Private::refreshSummaries()
{
    ask([by = annotator.id](const ProjectStore &store) { return store.documents(by); },
        [this, by = annotator.id, asked = saver.submission()](const QList<DocumentSummary> &summaries) {
            if (by != annotator.id) // asked again for whoever came
                return;
            if (asked != saver.submission()) { // saved while it was on its way
                refreshSummaries();
                return;
            }
            for (const DocumentSummary &summary : summaries) {
                const int row = articles.row(summary.id);
                if (row < 0 || articles.at(row) == summary || saver.hasPending(summary.id))
                    continue;
                articles.at(row) = summary;
                Q_EMIT q->documentChanged(row);
            }
        });
}

void Session::Private::refreshSummary(const DocumentId &id)
{
    const auto read = [id, by = annotator.id](const ProjectStore &store) -> Result<std::optional<DocumentSummary>> {
        Result<DocumentSummary> summary = store.summary(id, by);
        if (!summary && summary.error().code == ErrorCode::NotFound)
            return std::nullopt; // removed meanwhile
        return summary;
    };
    ask(read, [this, id, by = annotator.id](const std::optional<DocumentSummary> &summary) {
        const int row = articles.row(id);
        if (!summary || row < 0 || by != annotator.id || (document && document->id == id) ||
            articles.at(row) == *summary)
            return;
        articles.at(row) = *summary;
        Q_EMIT q->documentChanged(row);
    });
}

/** Counts what the open article has. */
void Session::Private::recount(const ArticleCounts &counts)
{
    const int row = articles.row(openId());
    if (row < 0)
        return;
    DocumentSummary &summary = articles.at(row);
    if (summary.quotations == counts.quotations && summary.undecided == counts.undecided &&
        summary.unsure == counts.unsure)
        return;
    summary.unsure = counts.unsure;
    summary.quotations = counts.quotations;
    summary.undecided = counts.undecided;
    Q_EMIT q->documentChanged(row);
}

void Session::Private::count(const ArticleCounts &counts)
{
    const int row = articles.row(openId());
    if (row < 0)
        return;
    DocumentSummary &summary = articles.at(row);
    const DocumentSummary before = summary;
    summary.quotations += counts.quotations;
    summary.undecided += counts.undecided;
    summary.unsure += counts.unsure;
    if (summary.state == WorkState::New)
        summary.state = WorkState::InProgress;
    if (summary != before)
        Q_EMIT q->documentChanged(row);
}

} // namespace Guillemet
