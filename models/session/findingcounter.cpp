// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/findingcounter.h"

#include "models/core/annotationset.h"
#include "models/core/speakerregistry.h"
#include "models/session/session.h"
#include "models/session/sessionreading.h"
#include "models/session/storagethread.h"
#include "models/validation/validator.h"

#include <QtConcurrent/QtConcurrentRun>

#include <ranges>

namespace Guillemet {

namespace {
constexpr qsizetype CountedAtOnce = 20;          // articles: some milliseconds of the storage thread
constexpr qsizetype CheckedCharacters = 500'000; // or so many

struct Unchecked
{
    DocumentId id;
    QString text;
    QList<Annotation> annotations;
};

struct UncheckedArticles
{
    QList<Unchecked> articles;
    QList<DocumentId> left; ///< for another time
};

/** What cannot be read is left out: whoever opens it is told. */
UncheckedArticles readUnchecked(const ProjectStore &store, const QList<DocumentId> &ids, const AnnotatorId &annotator)
{
    UncheckedArticles read;
    qsizetype characters = 0;
    for (const DocumentId &id : ids) {
        if (characters >= CheckedCharacters) {
            read.left.append(id);
            continue;
        }
        const auto document = store.document(id);
        const auto annotations = document ? annotationsOf(store, id, annotator)
                                          : Result<QList<Annotation>>(std::unexpected(document.error()));
        if (!annotations)
            continue;
        characters += document->text.size();
        read.articles.append({id, document->text, *annotations});
    }
    return read;
}

FindingCounter::Counts checkArticles(const QList<Unchecked> &articles, const QList<Speaker> &speakers,
                                     const QStringList &rulesOff, const std::stop_token &stop)
{
    FindingCounter::Counts counts;
    SpeakerRegistry registry;
    registry.reset(speakers);
    for (const Unchecked &article : articles) {
        if (stop.stop_requested())
            break;
        AnnotationSet set;
        set.reset(article.annotations);
        counts.insert(article.id, static_cast<int>(validate(article.text, set, &registry, rulesOff, stop).size()));
    }
    return counts;
}
} // namespace

FindingCounter::FindingCounter(Session &session, StorageThread &storage, const Validator &validator)
    : m_session(session)
    , m_storage(storage)
    , m_validator(validator)
{
    m_threads.setMaxThreadCount(1);
    m_threads.setThreadPriority(QThread::LowestPriority);
    connect(&session, &Session::projectOpened, this, &FindingCounter::countAll);
    connect(&session, &Session::annotatorChanged, this, &FindingCounter::countAll);
    connect(&session, &Session::projectClosed, this, &FindingCounter::reset);
    connect(&session, &Session::documentChanged, this, &FindingCounter::queue);
    connect(&validator, &Validator::finished, this, [this] {
        if (m_session.hasDocument())
            take({{m_session.document().id, m_validator.count()}});
    });
}

FindingCounter::~FindingCounter()
{
    reset();
    m_threads.waitForDone();
}

bool FindingCounter::isOpen(const DocumentId &id) const
{
    return m_session.hasDocument() && m_session.document().id == id;
}

void FindingCounter::reset()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_order.clear();
    m_waiting.clear();
    m_counts.clear();
    m_busy = false;
}

void FindingCounter::countAll()
{
    const DocumentId open = m_session.document().id;
    const int openCount = count(open);
    reset();
    if (openCount >= 0)
        m_counts.insert(open, openCount);
    for (int row = 0; row < m_session.documents().size(); ++row)
        queue(row);
}

void FindingCounter::queue(int row)
{
    const DocumentSummary &summary = m_session.documents().at(row);
    if (!summary.analysed || isOpen(summary.id) || m_waiting.contains(summary.id))
        return;
    m_waiting.insert(summary.id);
    m_order.push_back(summary.id);
    if (!m_busy)
        countNext();
}

void FindingCounter::take(const Counts &counts)
{
    Counts changed;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (count(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    m_counts.insert(changed);
    if (!changed.isEmpty())
        Q_EMIT counted(changed);
}

void FindingCounter::countNext()
{
    QList<DocumentId> ids;
    for (; !m_order.empty() && ids.size() < CountedAtOnce; m_order.pop_front()) {
        m_waiting.remove(m_order.front());
        ids.append(m_order.front());
    }
    m_busy = !ids.isEmpty();
    if (!m_busy)
        return;
    m_storage
        .run([ids, by = m_session.annotator().id](
                 const ProjectStore &store) -> Result<UncheckedArticles> { return readUnchecked(store, ids, by); },
             StorageThread::Priority::Background)
        .then(this, [this, stop = m_stop.get_token()](const Result<UncheckedArticles> &read) {
            if (stop.stop_requested())
                return;
            m_busy = read.has_value();
            if (!read)
                return; // closed
            for (const DocumentId &id : read->left | std::views::reverse) {
                if (!m_waiting.contains(id)) // changed meanwhile
                    m_order.push_front(id);
                m_waiting.insert(id);
            }
            QtConcurrent::run(&m_threads, checkArticles, read->articles, m_session.speakers()->all(),
                              m_validator.rulesOff(), stop)
                .then(this, [this, stop](Counts counts) {
                    if (stop.stop_requested())
                        return;
                    if (m_session.hasDocument())
                        counts.remove(m_session.document().id); // its validator knows better
                    take(counts);
                    countNext();
                });
        });
}

} // namespace Guillemet
