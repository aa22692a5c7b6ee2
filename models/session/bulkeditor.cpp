// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bulkeditor.h"

#include "models/session/largechange.h"
#include "models/session/session.h"
#include "models/session/sessionreading.h"
#include "models/session/storagethread.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Guillemet {

namespace {
constexpr qsizetype ArticlesAtOnce = 100; // some milliseconds of the storage thread
constexpr int PiecesAhead = 2;            // the next is being read while one is shown

Result<SearchedArticle> articleWithAnnotations(const ProjectStore &store, const DocumentId &id,
                                               const AnnotatorId &annotator)
{
    const auto document = store.document(id);
    if (!document)
        return std::unexpected(document.error());
    const auto annotations = annotationsOf(store, id, annotator);
    if (!annotations)
        return std::unexpected(annotations.error());
    return SearchedArticle{id, document->text, *annotations};
}

/** The annotator's, or what is suggested where nothing is begun. */
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

/** Annotations are read only where there are hits. */
Result<QList<BulkHit>> hitsIn(const ProjectStore &store, const QList<DocumentId> &ids, const AnnotatorId &annotator,
                              const TextMatcher &matcher, const std::stop_token &stop)
{
    Result<QList<BulkHit>> hits;
    const Result<> read = store.readTogether([&] {
        for (const DocumentId &id : ids) {
            const auto text = store.text(id);
            if (!text && text.error().code == ErrorCode::NotFound)
                continue; // removed in the meantime
            const auto annotations = [&](Span span) { return annotationsAround(store, id, annotator, span); };
            const Result<QList<BulkHit>> found =
                text ? bulkHits(matcher, {id, *text}, annotations, stop) : std::unexpected(text.error());
            if (!found)
                hits = std::unexpected(found.error());
            if (!found || stop.stop_requested())
                return;
            *hits += *found;
        }
    });
    return read ? hits : std::unexpected(read.error());
}
} // namespace

struct BulkEditor::Search
{
    TextMatcher matcher;
    AnnotatorId annotator;
    QList<DocumentId> articles;
    std::stop_token stop;
    qsizetype next = 0;  ///< article to ask for
    qsizetype done = 0;  ///< articles that are answered
    qsizetype found = 0; ///< hits
};

struct BulkEditor::Work
{
    std::function<Change(const SearchedArticle &, const QList<Span> &)> act; ///< called by one thread at a time
    QString label;
    AnnotatorId annotator;
    QList<std::pair<DocumentId, QList<Span>>> articles;
    SearchedArticle open; ///< as it is in the window
    std::stop_token stop;
    qsizetype next = 0;
    QList<ArticleChange> changes;
};

BulkEditor::BulkEditor(Session &session, StorageThread &storage)
    : m_session(session)
    , m_storage(storage)
{
}

BulkEditor::~BulkEditor()
{
    m_copying.waitForFinished(); // it reads the annotations
}

std::stop_token BulkEditor::begin()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_busy = true;
    return m_stop.get_token();
}

void BulkEditor::cancel()
{
    m_stop.request_stop();
    m_busy = false;
}

SearchedArticle BulkEditor::openArticle() const
{
    SearchedArticle article;
    if (!m_session.hasDocument())
        return article;
    article.id = m_session.document().id;
    article.text = m_session.document().text;
    article.annotations.reserve(m_session.annotations()->size());
    m_session.annotations()->visit([&article](const Annotation &one) { article.annotations.append(one); });
    return article;
}

/** What is open is as it is in the window, perhaps not saved yet. Where it is much, it is copied beside. */
void BulkEditor::withOpenArticle(const std::stop_token &stop, const std::function<void(const SearchedArticle &)> &go)
{
    const AnnotationSet *set = m_session.hasDocument() ? m_session.annotations() : nullptr;
    if (!set || set->size() < LargeChange::many) {
        go(openArticle());
        return;
    }
    SearchedArticle article{m_session.document().id, m_session.document().text, {}};
    m_copying = QtConcurrent::run(
        [set, revision = set->revision(), article = std::move(article)]() mutable -> std::optional<SearchedArticle> {
            const auto reading = set->reading();
            if (set->revision() != revision)
                return {};
            article.annotations.reserve(set->size());
            set->visit([&article](const Annotation &one) { article.annotations.append(one); });
            return article;
        });
    m_copying.then(this, [this, stop, go](const std::optional<SearchedArticle> &copied) {
        if (!stop.stop_requested())
            go(copied ? *copied : openArticle()); // it was changed just then
    });
}

void BulkEditor::search(const TextMatcher &matcher, bool everywhere)
{
    auto search = std::make_shared<Search>(matcher, m_session.annotator().id, QList<DocumentId>(), begin());
    withOpenArticle(search->stop, [this, search, everywhere](const SearchedArticle &open) {
        if (everywhere) {
            for (const DocumentSummary &summary : m_session.documents()) {
                if (summary.id != open.id)
                    search->articles.append(summary.id);
            }
        }
        searchOpen(search, open);
    });
}

void BulkEditor::searchOpen(const std::shared_ptr<Search> &search, const SearchedArticle &open)
{
    QtConcurrent::run([matcher = search->matcher, open, stop = search->stop] {
        return bulkHits(matcher, open, stop);
    }).then(this, [this, search](const QList<BulkHit> &hits) {
        if (search->stop.stop_requested())
            return;
        search->found += hits.size();
        Q_EMIT found(hits);
        for (int piece = 0; piece < PiecesAhead; ++piece)
            readNext(search);
        if (search->articles.isEmpty()) {
            m_busy = false;
            Q_EMIT searchFinished();
        }
    });
}

void BulkEditor::readNext(const std::shared_ptr<Search> &search)
{
    const QList<DocumentId> ids =
        search->articles.sliced(search->next, std::min(ArticlesAtOnce, search->articles.size() - search->next));
    if (ids.isEmpty())
        return;
    search->next += ids.size();
    m_storage
        .run(
            [ids, search](const ProjectStore &store) {
                return hitsIn(store, ids, search->annotator, search->matcher, search->stop);
            },
            StorageThread::Priority::Background)
        .then(this, [this, search, count = ids.size()](const Result<QList<BulkHit>> &hits) {
            if (search->stop.stop_requested())
                return;
            if (!hits) {
                cancel();
                Q_EMIT failed(hits.error());
                return;
            }
            search->done += count;
            search->found += hits->size();
            if (!hits->isEmpty())
                Q_EMIT found(*hits);
            Q_EMIT progress(static_cast<int>(search->done), static_cast<int>(search->articles.size()));
            if (search->done == search->articles.size() || search->found >= mostHits) {
                cancel();
                Q_EMIT searchFinished();
            } else {
                readNext(search);
            }
        });
}

void BulkEditor::perform(const BulkAct &act, const QString &label, const QHash<DocumentId, QList<Span>> &places,
                         const BulkBuilder::CountryOf &countryOf)
{
    const auto builder = std::make_shared<BulkBuilder>(act, m_session.speakers()->all(), m_session.tagset(), countryOf);
    auto work = std::make_shared<Work>(
        [builder](const SearchedArticle &article, const QList<Span> &spans) {
            return builder->changeFor(article, spans);
        },
        label, m_session.annotator().id, QList<std::pair<DocumentId, QList<Span>>>(), SearchedArticle(), begin());
    withOpenArticle(work->stop, [this, work, places](const SearchedArticle &open) {
        work->open = open;
        if (places.contains(open.id))
            work->articles.append({open.id, places.value(open.id)});
        for (const DocumentSummary &summary : m_session.documents()) {
            if (summary.id != open.id && places.contains(summary.id))
                work->articles.append({summary.id, places.value(summary.id)});
        }
        performNext(work);
    });
}

void BulkEditor::performInAll(const QString &label, const std::function<Change(const SearchedArticle &)> &act)
{
    auto work = std::make_shared<Work>(
        [act](const SearchedArticle &article, const QList<Span> &) { return act(article); }, label,
        m_session.annotator().id, QList<std::pair<DocumentId, QList<Span>>>(), SearchedArticle(), begin());
    withOpenArticle(work->stop, [this, work](const SearchedArticle &open) {
        work->open = open;
        if (!open.id.isNull())
            work->articles.append({open.id, {}}); // first: what it changes of speakers is seen at once
        for (const DocumentSummary &summary : m_session.documents()) {
            if (summary.id != open.id)
                work->articles.append({summary.id, {}});
        }
        performNext(work);
    });
}

void BulkEditor::performNext(const std::shared_ptr<Work> &work)
{
    if (work->next == work->articles.size()) {
        finish(work);
        return;
    }
    const auto part = work->articles.sliced(work->next, std::min(ArticlesAtOnce, work->articles.size() - work->next));
    work->next += part.size();
    m_storage
        .run(
            [part, work](const ProjectStore &store) -> Result<QList<ArticleChange>> {
                QList<ArticleChange> changes;
                for (const auto &[id, spans] : part) {
                    if (work->stop.stop_requested())
                        break;
                    Result<SearchedArticle> article = id == work->open.id
                                                          ? Result<SearchedArticle>(work->open)
                                                          : articleWithAnnotations(store, id, work->annotator);
                    if (!article)
                        return std::unexpected(article.error());
                    if (const Change change = work->act(*article, spans); !change.isEmpty())
                        changes.append({id, change});
                }
                return changes;
            },
            StorageThread::Priority::Background)
        .then(this, [this, work](const Result<QList<ArticleChange>> &changes) {
            if (work->stop.stop_requested())
                return;
            if (!changes) {
                cancel();
                Q_EMIT failed(changes.error());
                return;
            }
            work->changes += *changes;
            Q_EMIT progress(static_cast<int>(work->next), static_cast<int>(work->articles.size()));
            performNext(work);
        });
}

void BulkEditor::finish(const std::shared_ptr<Work> &work)
{
    m_busy = false;
    const QList<ArticleChange> &changes = work->changes;
    if (changes.size() == 1 && changes.first().document == work->open.id) {
        Change change = changes.first().change;
        change.label = work->label;
        m_session.perform(change);
    } else if (!changes.isEmpty()) {
        m_session.performEverywhere(work->label, changes);
    }
    Q_EMIT performed(static_cast<int>(changes.size()));
}

} // namespace Guillemet
