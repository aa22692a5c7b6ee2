// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/session/bulkact.h"

#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <optional>

namespace Guillemet {

class Session;
class StorageThread;

/**
 * Finds all places where a text stands, in the open article or in all of the project, and does one act at those that
 * are chosen. Reads in the background, a few articles at a time, and works on them on a thread of its own, so that
 * saving waits for neither; one search or act after the other.
 */
class BulkEditor : public QObject
{
    Q_OBJECT

public:
    BulkEditor(Session &session, StorageThread &storage);
    ~BulkEditor() override;

    static constexpr qsizetype mostHits = 50'000; ///< a search ends there

    /** found() as it goes on, the open article first, then searchFinished(). Gives up what was going on. */
    void search(const TextMatcher &matcher, bool everywhere);
    /** At places that were found. One undo step, also over several articles; then performed(). */
    void perform(const BulkAct &act, const QString &label, const QHash<DocumentId, QList<Span>> &places,
                 const BulkBuilder::CountryOf &countryOf);
    /** What `act` makes of each article of the project, as one undo step; then performed(). It is called on another
     * thread, for one article after the other, the open one first. */
    void performInAll(const QString &label, const std::function<Change(const SearchedArticle &)> &act);
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void found(const QList<Guillemet::BulkHit> &hits);
    void progress(int done, int total); ///< articles
    void searchFinished();
    void performed(int articles);
    void failed(const Guillemet::Error &error);

private:
    struct Search;
    struct Work;
    void readNext(const std::shared_ptr<Search> &search);
    void match(const std::shared_ptr<Search> &search, const QList<SearchedArticle> &articles, qsizetype asked);
    void lookUp(const std::shared_ptr<Search> &search, const QList<Occurrence> &occurrences, qsizetype asked);
    void answer(const std::shared_ptr<Search> &search, const Result<QList<BulkHit>> &hits, qsizetype asked);
    void start(const std::shared_ptr<Work> &work, const std::function<bool(const DocumentId &)> &isIn);
    void readNext(const std::shared_ptr<Work> &work);
    void doNext(const std::shared_ptr<Work> &work, const QList<SearchedArticle> &articles);
    void finish(const std::shared_ptr<Work> &work);
    SearchedArticle openArticle() const;
    void withOpenArticle(const std::stop_token &stop, const std::function<void(const SearchedArticle &)> &go);
    void searchOpen(const std::shared_ptr<Search> &search, const SearchedArticle &open);
    std::stop_token begin();

    Session &m_session;
    StorageThread &m_storage;
    std::stop_source m_stop;
    QFuture<std::optional<SearchedArticle>> m_copying;
    QThreadPool m_pool; ///< one after the other
    bool m_busy = false;
};

} // namespace Guillemet
