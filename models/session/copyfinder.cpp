// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/copyfinder.h"

#include "models/search/passageindex.h"
#include "models/session/session.h"
#include "models/session/storagethread.h"
#include "models/storage/projectstore.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Guillemet {

namespace {
constexpr qsizetype comparedAtOnce = 50; // articles: some milliseconds of the storage thread
}

struct CopyFinder::Index
{
    PassageIndex passages;
    QList<DocumentId> articles;
};

CopyFinder::CopyFinder(Session &session, StorageThread &storage)
    : m_session(session)
    , m_storage(storage)
    , m_index(std::make_shared<Index>())
{
    m_threads.setMaxThreadCount(1);
    m_threads.setThreadPriority(QThread::LowestPriority);
    connect(&session, &Session::projectOpened, this, [this] {
        reset();
        queue(0, static_cast<int>(m_session.documents().size()) - 1);
    });
    connect(&session, &Session::projectClosed, this, &CopyFinder::reset);
    connect(&session, &Session::documentsAdded, this, &CopyFinder::queue);
}

CopyFinder::~CopyFinder()
{
    reset();
    m_threads.waitForDone();
}

void CopyFinder::reset()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_index = std::make_shared<Index>();
    m_waiting.clear();
    m_all.clear();
    m_busy = false;
}

void CopyFinder::queue(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_waiting.push_back(m_session.documents().at(row).id);
    if (!m_busy)
        readNext();
}

void CopyFinder::readNext()
{
    QList<DocumentId> ids;
    for (; !m_waiting.empty() && ids.size() < comparedAtOnce; m_waiting.pop_front())
        ids.append(m_waiting.front());
    m_busy = !ids.isEmpty();
    if (!m_busy)
        return;
    m_storage
        .run(
            [ids](const ProjectStore &store) -> Result<Texts> {
                Texts texts;
                for (const DocumentId &id : ids) {
                    if (const Result<QString> text = store.text(id)) // else it was removed
                        texts.append({id, *text});
                }
                return texts;
            },
            StorageThread::Priority::Background)
        .then(this, [this, stop = m_stop.get_token()](const Result<Texts> &texts) {
            if (stop.stop_requested())
                return;
            m_busy = texts.has_value();
            if (texts)
                compare(*texts);
        });
}

void CopyFinder::compare(const Texts &texts)
{
    const std::stop_token stop = m_stop.get_token();
    QtConcurrent::run(&m_threads, [texts, index = m_index, stop] {
        return compared(texts, *index, stop);
    }).then(this, [this, stop](const Found &articles) {
        if (stop.stop_requested())
            return;
        m_all.insert(articles);
        if (!articles.isEmpty())
            Q_EMIT found(articles);
        readNext();
    });
}

CopyFinder::Found CopyFinder::compared(const Texts &texts, Index &index, const std::stop_token &stop)
{
    Found found;
    for (const auto &[id, text] : texts) {
        if (stop.stop_requested())
            break;
        const SharedPassages shared = index.passages.find(text);
        if (shared.article >= 0)
            found.insert(id, {.with = index.articles.at(shared.article),
                              .paragraphs = shared.paragraphs,
                              .percent = qRound(shared.share * 100),
                              .isCopy = shared.isCopy()});
        index.passages.add(text);
        index.articles.append(id);
    }
    return found;
}

} // namespace Guillemet
