// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bulkeditor.h"

#include "models/session/bulkreading.h"
#include "models/session/largechange.h"
#include "models/session/session.h"
#include "models/session/storagethread.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Guillemet {

namespace {
constexpr int PiecesAhead = 2; // the next is being read while one is searched

/** What to ask for next. */
QList<DocumentId> piece(const QList<DocumentId> &articles, qsizetype from)
{
    return articles.sliced(from, std::min(BulkReading::ArticlesAtOnce, articles.size() - from));
}
} // namespace

struct BulkEditor::Search
{
    TextMatcher matcher;
    AnnotatorId annotator;
    QList<DocumentId> articles;
    std::stop_token stop;
    bool isReading = false;
    int ahead = 0;       ///< pieces that are read and not answered yet
    qsizetype next = 0;  ///< article to ask for
    qsizetype done = 0;  ///< articles that are answered
    qsizetype found = 0; ///< hits
};

struct BulkEditor::Work
{
    std::function<Change(const SearchedArticle &, const QList<Span> &)> act; ///< called by one thread at a time
    QString label;
    AnnotatorId annotator;
    QHash<DocumentId, QList<Span>> places;
    QList<DocumentId> articles;
    DocumentId open; ///< null where nothing is done in it
    std::stop_token stop;
    qsizetype next = 0;
    QList<ArticleChange> changes;
};

BulkEditor::BulkEditor(Session &session, StorageThread &storage)
    : m_session(session)
    , m_storage(storage)
{
    m_pool.setMaxThreadCount(1);
}

BulkEditor::~BulkEditor()
{
    m_stop.request_stop();
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
    QtConcurrent::run(&m_pool, [matcher = search->matcher, open, stop = search->stop] {
        return bulkHits(matcher, open, stop);
    }).then(this, [this, search](const QList<BulkHit> &hits) {
        if (search->stop.stop_requested())
            return;
        search->found += hits.size();
        Q_EMIT found(hits);
        readNext(search);
        if (search->articles.isEmpty()) {
            m_busy = false;
            Q_EMIT searchFinished();
        }
    });
}

/** Reads on while what was read is searched. */
void BulkEditor::readNext(const std::shared_ptr<Search> &search)
{
    if (search->isReading || search->ahead == PiecesAhead || search->next == search->articles.size())
        return;
    search->isReading = true;
    m_storage
        .run([ids = piece(search->articles, search->next),
              stop = search->stop](const ProjectStore &store) { return BulkReading::texts(store, ids, stop); },
             StorageThread::Priority::Background)
        .then(this, [this, search](const Result<BulkReading::Piece> &piece) {
            search->isReading = false;
            if (search->stop.stop_requested())
                return;
            if (!piece) {
                answer(search, std::unexpected(piece.error()), 0);
                return;
            }
            search->next += piece->asked;
            ++search->ahead;
            match(search, piece->articles, piece->asked);
            readNext(search);
        });
}

void BulkEditor::match(const std::shared_ptr<Search> &search, const QList<SearchedArticle> &articles, qsizetype asked)
{
    QtConcurrent::run(&m_pool, [finder = OccurrenceFinder(search->matcher), articles, stop = search->stop] {
        QList<Occurrence> occurrences;
        for (const SearchedArticle &article : articles)
            occurrences += stop.stop_requested() ? QList<Occurrence>() : finder.inArticle(article, stop);
        return occurrences;
    }).then(this, [this, search, asked](const QList<Occurrence> &occurrences) {
        if (search->stop.stop_requested())
            return;
        if (occurrences.isEmpty())
            answer(search, {}, asked);
        else
            lookUp(search, occurrences, asked);
    });
}

/** Annotations are read only where there are hits. */
void BulkEditor::lookUp(const std::shared_ptr<Search> &search, const QList<Occurrence> &occurrences, qsizetype asked)
{
    m_storage
        .run([occurrences, by = search->annotator, stop = search->stop](
                 const ProjectStore &store) { return BulkReading::hitsAt(store, occurrences, by, stop); },
             StorageThread::Priority::Background)
        .then(this, [this, search, asked](const Result<QList<BulkHit>> &hits) {
            if (!search->stop.stop_requested())
                answer(search, hits, asked);
        });
}

void BulkEditor::answer(const std::shared_ptr<Search> &search, const Result<QList<BulkHit>> &hits, qsizetype asked)
{
    if (!hits) {
        cancel();
        Q_EMIT failed(hits.error());
        return;
    }
    --search->ahead;
    search->done += asked;
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
}

void BulkEditor::perform(const BulkAct &act, const QString &label, const QHash<DocumentId, QList<Span>> &places,
                         const BulkBuilder::CountryOf &countryOf)
{
    const auto builder = std::make_shared<BulkBuilder>(act, m_session.speakers()->all(), m_session.tagset(), countryOf);
    const auto work = std::make_shared<Work>();
    work->act = [builder](const SearchedArticle &article, const QList<Span> &spans) {
        return builder->changeFor(article, spans);
    };
    work->label = label;
    work->places = places;
    start(work, [places](const DocumentId &id) { return places.contains(id); });
}

void BulkEditor::performInAll(const QString &label, const std::function<Change(const SearchedArticle &)> &act)
{
    const auto work = std::make_shared<Work>();
    work->act = [act](const SearchedArticle &article, const QList<Span> &) { return act(article); };
    work->label = label;
    start(work, [](const DocumentId &) { return true; });
}

/** The open article first: what it changes of speakers is seen at once. */
void BulkEditor::start(const std::shared_ptr<Work> &work, const std::function<bool(const DocumentId &)> &isIn)
{
    work->annotator = m_session.annotator().id;
    work->stop = begin();
    withOpenArticle(work->stop, [this, work, isIn](const SearchedArticle &open) {
        for (const DocumentSummary &summary : m_session.documents()) {
            if (!isIn(summary.id))
                continue;
            if (summary.id == open.id)
                work->open = open.id;
            else
                work->articles.append(summary.id);
        }
        if (work->open.isNull())
            readNext(work);
        else
            doNext(work, {open});
    });
}

void BulkEditor::readNext(const std::shared_ptr<Work> &work)
{
    if (work->next == work->articles.size()) {
        finish(work);
        return;
    }
    m_storage
        .run([ids = piece(work->articles, work->next), by = work->annotator,
              stop = work->stop](const ProjectStore &store) { return BulkReading::articles(store, ids, by, stop); },
             StorageThread::Priority::Background)
        .then(this, [this, work](const Result<BulkReading::Piece> &piece) {
            if (work->stop.stop_requested())
                return;
            if (!piece) {
                cancel();
                Q_EMIT failed(piece.error());
                return;
            }
            work->next += piece->asked;
            doNext(work, piece->articles);
        });
}

void BulkEditor::doNext(const std::shared_ptr<Work> &work, const QList<SearchedArticle> &articles)
{
    QtConcurrent::run(&m_pool, [work, articles] {
        QList<ArticleChange> changes;
        for (const SearchedArticle &article : articles) {
            if (work->stop.stop_requested())
                break;
            if (const Change change = work->act(article, work->places.value(article.id)); !change.isEmpty())
                changes.append({article.id, change});
        }
        return changes;
    }).then(this, [this, work](const QList<ArticleChange> &changes) {
        if (work->stop.stop_requested())
            return;
        work->changes += changes;
        const qsizetype here = work->open.isNull() ? 0 : 1;
        Q_EMIT progress(static_cast<int>(work->next + here), static_cast<int>(work->articles.size() + here));
        readNext(work);
    });
}

void BulkEditor::finish(const std::shared_ptr<Work> &work)
{
    m_busy = false;
    const QList<ArticleChange> &changes = work->changes;
    if (changes.size() == 1 && changes.first().document == work->open) {
        Change change = changes.first().change;
        change.label = work->label;
        m_session.perform(change);
    } else if (!changes.isEmpty()) {
        m_session.performEverywhere(work->label, changes);
    }
    Q_EMIT performed(static_cast<int>(changes.size()));
}

} // namespace Guillemet
