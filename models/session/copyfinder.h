// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <deque>
#include <memory>
#include <stop_token>

namespace Guillemet {

class PassageIndex;
class Session;
class StorageThread;

/** An earlier article of the project that an article has paragraphs in common with. */
struct SharedText
{
    DocumentId with;
    int paragraphs = 0;  ///< of the article that stand there too
    int percent = 0;     ///< of its words
    bool isCopy = false; ///< nearly all of it

    bool operator==(const SharedText &) const = default;
};

/**
 * Finds the articles of a session's project that have paragraphs in common, as those have that print the same agency.
 * In the background, a few articles after the other, when a project is opened and when articles come in.
 */
class CopyFinder : public QObject
{
    Q_OBJECT

public:
    CopyFinder(Session &session, StorageThread &storage);
    ~CopyFinder() override; ///< waits for the articles that are being compared

    using Found = QHash<DocumentId, SharedText>;

    const Found &all() const { return m_all; }
    bool isIdle() const { return m_waiting.empty() && !m_busy; }

Q_SIGNALS:
    /** Of these articles it is new. */
    void found(const Guillemet::CopyFinder::Found &articles);

private:
    using Texts = QList<std::pair<DocumentId, QString>>;
    struct Index; ///< of the articles that were compared; belongs to the one job that runs

    void reset();
    void queue(int first, int last);
    void readNext();
    void compare(const Texts &texts);
    static Found compared(const Texts &texts, Index &index, const std::stop_token &stop);

    Session &m_session;
    StorageThread &m_storage;
    Found m_all;
    std::shared_ptr<Index> m_index;
    std::deque<DocumentId> m_waiting;
    std::stop_source m_stop;
    bool m_busy = false;
    QThreadPool m_threads;
};

} // namespace Guillemet
