// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/autosaver.h"

#include "models/core/destroyaside.h"
#include "models/core/movedannotations.h"
#include "models/session/storagethread.h"
#include "models/storage/projectstore.h"

namespace Guillemet {

namespace {

constexpr int quietMs = 300;  // after the last change
constexpr int latestMs = 500; // after the first: with the writing itself, everything is on the disk within a second
constexpr int retryMs = 2000;

std::pair<DocumentId, AnnotatorId> keyOf(const SaveRequest &request)
{
    return {request.document, request.annotator.id};
}

/** Annotations in it. */
qsizetype sizeOf(const SaveRequest &request)
{
    const auto add = [](qsizetype sum, const MadeChange &made) { return sum + made.change.annotations.size(); };
    return std::ranges::fold_left(request.changes, request.base.size(), add);
}

/** Where somebody else has changed the set nothing of ours is lost: it is written over theirs, article by article. */
Result<Revision> write(ProjectStore &store, SaveRequest request)
{
    const auto saved = store.save(request);
    if (saved || saved.error().code != ErrorCode::Conflict)
        return saved;
    const auto theirs = store.annotationSet(request.document, request.annotator.id);
    if (!theirs)
        return std::unexpected(theirs.error());
    request.expected = theirs->revision;
    return store.save(request);
}

} // namespace

AutoSaver::AutoSaver(StorageThread &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutoSaver::saveNow);
}

void AutoSaver::setTarget(const DocumentId &document, const Annotator &annotator, const StoredSet &base)
{
    destroyAside(std::exchange(m_target, {.document = document, .annotator = annotator, .expected = base.revision}),
                 m_target.base.size());
    if (base.exists())
        m_revisions.insert(keyOf(m_target), base.revision);
    else
        setBase(base.annotations, base.analyzer);
}

void AutoSaver::setBase(const QList<Annotation> &base, const QString &analyzer)
{
    m_target.base = base;
    m_target.analyzer = analyzer;
}

bool AutoSaver::isBegun() const
{
    return m_revisions.contains(keyOf(m_target)) ||
           std::ranges::contains(m_queue, keyOf(m_target), [](const SaveRequest &request) { return keyOf(request); });
}

void AutoSaver::add(const MadeChange &made)
{
    QList<MadeChange> &changes = last().changes;
    const bool goesOn = !changes.isEmpty() && !made.act.id.isNull() && changes.last().act == made.act &&
                        changes.last().step == ActStep::Do && made.step == ActStep::Do;
    if (goesOn) {
        changes.last().change = changes.last().change.followedBy(made.change);
        changes.last().at = made.at;
    } else {
        changes.append(made);
    }
    schedule();
}

void AutoSaver::setWorkState(WorkState state)
{
    last().state = state;
    schedule();
}

void AutoSaver::setAnalyzer(const QString &version)
{
    last().analyzer = version;
    schedule();
}

/** The request that takes what is new. The first of the queue may be on its way. */
SaveRequest &AutoSaver::last()
{
    const bool fits = m_queue.size() > (m_busy ? 1 : 0) && keyOf(m_queue.last()) == keyOf(m_target);
    if (!fits) {
        SaveRequest request = m_target;
        if (isBegun()) {
            request.base.clear();
            request.analyzer.reset();
        }
        m_queue.append(request);
    }
    return m_queue.last();
}

void AutoSaver::schedule()
{
    if (m_state == State::Failed)
        return; // the timer runs for the next attempt
    if (m_state == State::Saved)
        m_firstPending.start();
    setState(State::Pending);
    if (!m_busy)
        m_timer.start(static_cast<int>(std::clamp<qint64>(latestMs - m_firstPending.elapsed(), 0, quietMs)));
}

bool AutoSaver::hasPending(const DocumentId &document) const
{
    return std::ranges::contains(m_queue, document, &SaveRequest::document);
}

qsizetype AutoSaver::waitingSize() const
{
    const auto add = [](qsizetype sum, const SaveRequest &request) { return sum + sizeOf(request); };
    return std::ranges::fold_left(m_queue, qsizetype{0}, add);
}

void AutoSaver::saveNow()
{
    if (!m_busy && !m_queue.isEmpty())
        submit();
}

void AutoSaver::submit()
{
    m_timer.stop();
    m_busy = true;
    SaveRequest &request = m_queue.first();
    request.expected = m_revisions.value(keyOf(request), request.expected);
    m_inFlight = m_storage.run([request](ProjectStore &store) { return write(store, request); });
    m_inFlight.then(this, [this, submission = ++m_submission](const Result<Revision> &result) {
        if (m_busy && submission == m_submission)
            finished(result);
    });
}

void AutoSaver::finished(const Result<Revision> &result)
{
    m_busy = false;
    const bool gone = !result && result.error().code == ErrorCode::NotFound; // the article was removed meanwhile
    if (!result && !gone) {
        setState(State::Failed);
        m_timer.start(retryMs);
        if (m_reported != result.error().code) {
            m_reported = result.error().code;
            Q_EMIT failed(result.error());
        }
        Q_EMIT settled();
        return;
    }
    m_reported.reset();
    if (!gone)
        m_revisions.insert(keyOf(m_queue.first()), *result);
    const qsizetype size = sizeOf(m_queue.first());
    destroyAside(m_queue.takeFirst(), size);
    if (!m_queue.isEmpty()) {
        setState(State::Pending);
        submit();
        return;
    }
    setState(State::Saved);
    Q_EMIT settled();
}

bool AutoSaver::flush()
{
    saveNow();
    while (m_busy) {
        m_inFlight.waitForFinished();
        finished(m_inFlight.result());
        if (m_state == State::Failed)
            return false;
    }
    return m_queue.isEmpty();
}

StoredSet AutoSaver::overlaid(const DocumentId &document, const AnnotatorId &annotator, StoredSet stored) const
{
    const std::pair key(document, annotator);
    stored.revision = std::max(stored.revision, m_revisions.value(key));
    for (const SaveRequest &request : m_queue) {
        if (keyOf(request) != key)
            continue;
        if (stored.revision == 0 && request.expected == 0 && !request.base.isEmpty())
            stored.annotations = request.base;
        stored.state = request.state.value_or(stored.state);
        stored.analyzer = request.analyzer.value_or(stored.analyzer);
        for (const MadeChange &made : request.changes) {
            stored.annotations = annotationsAfter(stored.annotations, made.change);
            if (made.change.note)
                stored.note = made.change.note->after.value_or(QString());
        }
    }
    return stored;
}

Document AutoSaver::overlaid(Document stored) const
{
    for (const SaveRequest &request : m_queue) {
        if (request.document != stored.id)
            continue;
        for (const MadeChange &made : request.changes) {
            stored.text = corrected(std::move(stored.text), made.change.text);
            stored.corrections += made.change.text.isEmpty() ? 0 : 1;
        }
    }
    return stored;
}

void AutoSaver::reset()
{
    m_timer.stop();
    m_busy = false;
    m_queue.clear();
    m_revisions.clear();
    m_target = {};
    m_reported.reset();
    setState(State::Saved);
}

void AutoSaver::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Guillemet
