// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QThreadPool>

#include <deque>
#include <stop_token>

namespace Guillemet {

class Session;
class StorageThread;
class Validator;

/**
 * How much is to check in each article of a session's project. Counted in the background, a few articles after the
 * other, when a project is opened and when an article changes; the open one is counted by its validator.
 */
class FindingCounter : public QObject
{
    Q_OBJECT

public:
    /** `validator` is that of the open article. */
    FindingCounter(Session &session, StorageThread &storage, const Validator &validator);
    ~FindingCounter() override;

    using Counts = QHash<DocumentId, int>;

    /** Of an article; -1 while it is not known. */
    int count(const DocumentId &id) const { return m_counts.value(id, -1); }
    /** Counts all again: other rules, or another annotator. */
    void countAll();
    bool isIdle() const { return m_waiting.isEmpty() && !m_busy; }

Q_SIGNALS:
    /** Of articles whose count is another than before. */
    void counted(const Guillemet::FindingCounter::Counts &counts);

private:
    void reset();
    void queue(int row);
    void countNext();
    void take(const Counts &counts);
    bool isOpen(const DocumentId &id) const;

    Session &m_session;
    StorageThread &m_storage;
    const Validator &m_validator;
    Counts m_counts;
    std::deque<DocumentId> m_order;
    QSet<DocumentId> m_waiting;
    std::stop_source m_stop;
    bool m_busy = false;
    QThreadPool m_threads;
};

} // namespace Guillemet
