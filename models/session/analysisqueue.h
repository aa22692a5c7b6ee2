// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/storedset.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

#include <deque>
#include <stop_token>

namespace Guillemet {

class Analyzer;
class SpeakerRegistry;
class StorageThread;

/**
 * Articles that wait for the analysis. It runs in threads of its own, the open article at once, the others in their
 * order while there are threads free; results are stored a few together.
 */
class AnalysisQueue : public QObject
{
    Q_OBJECT

public:
    /** Who was made one speaker with another, in `speakers`, is that other also in what is found later. */
    AnalysisQueue(std::shared_ptr<const Analyzer> analyzer, StorageThread &storage, const SpeakerRegistry &speakers);
    ~AnalysisQueue() override; ///< waits for the analyses that run; they were told to stop

    const std::shared_ptr<const Analyzer> &analyzer() const { return m_analyzer; }
    QString version() const;
    /** A project that cannot be written: results are given out but not stored. */
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void append(const QList<DocumentId> &ids);
    /** Before all others; a run for an earlier state of the article is given up. */
    void analyseNow(const Document &document);
    void remove(const DocumentId &id);
    /** Gives up everything; what was found already is stored. */
    void cancel();
    /** Gives up everything and answers to nothing any more: the project is closed. */
    void reset();
    /** Who was told of an article is still at work on it, which counts as remaining until the end. */
    void beginTaking() { ++m_storing; }
    void endTaking();
    /** Articles whose analysis has not been announced yet. */
    int remaining() const;

Q_SIGNALS:
    /** An article is analysed, and the result stored. */
    void analysed(const Guillemet::ArticleAnalysis &analysis);
    void progress(int done, int total);
    void failed(const Guillemet::Error &error);

private:
    void fill();
    void fetch(const DocumentId &id);
    void analyse(const Document &document, std::stop_source stop);
    void finished(const DocumentId &id, const std::stop_source &stop, std::optional<ArticleAnalysis> analysis);
    void joinSpeakers(ArticleAnalysis &analysis) const;
    void store();
    void report();
    bool isCurrent(const DocumentId &id, const std::stop_source &stop) const;

    std::shared_ptr<const Analyzer> m_analyzer;
    StorageThread &m_storage;
    const SpeakerRegistry &m_speakers;
    bool m_readOnly = false;
    std::deque<DocumentId> m_order; ///< may hold ids that no longer wait
    QSet<DocumentId> m_waiting;
    QHash<DocumentId, std::stop_source> m_running;
    QList<ArticleAnalysis> m_results;
    int m_storing = 0; ///< results on their way to the disk
    int m_total = 0;   ///< articles since the queue was last empty
    quint64 m_project = 0;
    QTimer m_storeTimer{this};
    QThreadPool m_threads;
};

} // namespace Guillemet
