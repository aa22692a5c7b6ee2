// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/storedset.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace Guillemet {

class StorageThread;

/**
 * Writes changes to the project a moment after they are made, in order: at the latest 500 ms after the first that
 * waits. What cannot be written stays and is tried again every two seconds.
 */
class AutoSaver : public QObject
{
    Q_OBJECT

public:
    enum class State { Saved, Pending, Failed };

    explicit AutoSaver(StorageThread &storage, QObject *parent = nullptr);

    /** Changes that come from now on are to this set, as it is in the project; its annotations are `base`. */
    void setTarget(const DocumentId &document, const Annotator &annotator, const StoredSet &base);
    /** Other suggestions for a set that does not exist yet. */
    void setBase(const QList<Annotation> &base, const QString &analyzer);
    /** Whether the target exists, or is to exist with the next saving. */
    bool isBegun() const;

    /** Successive changes of one act that is being done become one. */
    void add(const MadeChange &made);
    void setWorkState(WorkState state);
    /** See StoredSet::analyzer. */
    void setAnalyzer(const QString &version);

    State state() const { return m_state; }
    bool hasPending(const DocumentId &document) const;
    qsizetype waitingSize() const; ///< annotations in what is not written yet
    /** Another number after each writing: what was read before is old. */
    quint64 submission() const { return m_submission; }
    /** The last that was written in this session or read for setTarget(); 0 if none. */
    Revision revision(const DocumentId &document, const AnnotatorId &annotator) const
    {
        return m_revisions.value({document, annotator});
    }
    /** The set was written past the saver, when nothing waited. */
    void outdated(const DocumentId &document, const AnnotatorId &annotator) { ++m_revisions[{document, annotator}]; }
    /** Sets were removed past the saver, when nothing waited. */
    void forgetRevisions() { m_revisions.clear(); }
    /** Starts writing what waits; settled() follows. */
    void saveNow();
    /** Waits until all is written; false where it could not be. */
    bool flush();
    /** What is not known to be written of an article, brought into what was read of it. */
    StoredSet overlaid(const DocumentId &document, const AnnotatorId &annotator, StoredSet stored) const;
    Document overlaid(Document stored) const;
    /** Forgets everything: the project is closed. */
    void reset();

Q_SIGNALS:
    void stateChanged();
    /** Everything that waited is written, or cannot be. */
    void settled();
    void failed(const Guillemet::Error &error);

private:
    SaveRequest &last();
    void schedule();
    void submit();
    void finished(const Result<Revision> &result);
    void setState(State state);

    StorageThread &m_storage;
    State m_state = State::Saved;
    SaveRequest m_target; ///< without changes
    QList<SaveRequest> m_queue;
    QHash<std::pair<DocumentId, AnnotatorId>, Revision> m_revisions; ///< as written in this session
    QFuture<Result<Revision>> m_inFlight;                            ///< of the first of the queue
    quint64 m_submission = 0; ///< the number of m_inFlight; answers to others are old
    bool m_busy = false;
    std::optional<ErrorCode> m_reported;
    QTimer m_timer{this};
    QElapsedTimer m_firstPending;
};

} // namespace Guillemet
