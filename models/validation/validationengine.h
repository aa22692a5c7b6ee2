// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/validation/nameindex.h"
#include "models/validation/rule.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QSet>

#include <deque>
#include <set>

namespace Guillemet {

/**
 * Checks an article subject by subject (an annotation, a pair of marks, a word, a speaker), so that work can be done
 * in slices and after a change only on the subjects that the change can have touched. Single-threaded.
 */
class ValidationEngine
{
public:
    /** What changed since the last time. */
    struct Delta
    {
        QList<Finding> removed = {};
        QList<Finding> inserted = {};
    };

    /** All must outlive the engine. `off` are the ids of rules not to run. */
    ValidationEngine(const CheckContext &context, const QStringList &off);

    /** Every subject; what changes in the meantime goes first. */
    void queueAll();
    /** The same after a change of very many; what it has removed too. */
    void queueAll(const Change &change);
    /** After the set has been changed. Cost: what is near the changed annotations. */
    void queue(const Change &change);
    void queueSpeaker(const SpeakerId &id);
    void queueSpeakers();
    bool hasWork() const { return !m_queue.empty() || hasBacklog() || m_marksLeft > 0; }
    qsizetype size() const { return m_findings.size() + static_cast<qsizetype>(m_traces.size()); } ///< of what it keeps
    /** Checks until nothing is left or time is over. */
    void work(QDeadlineTimer deadline = QDeadlineTimer::Forever);
    Delta takeDelta();
    qsizetype unpublished() const { return m_before.size(); } ///< subjects checked since the last delta

private:
    enum class Kind { Annotation, Mark, Word, Speaker };
    /** A subject: the id of an annotation or speaker, or the index of a mark or word. */
    struct Cell
    {
        Kind kind = Kind::Annotation;
        QUuid key = {};
        static Cell at(Kind kind, int index)
        {
            return {kind, QUuid(static_cast<uint>(index), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        }
        int index() const { return static_cast<int>(key.data1); }
        bool operator==(const Cell &) const = default;
    };
    friend size_t qHash(const Cell &cell, size_t seed) noexcept
    {
        // Spread: neighbouring words would make one long run in the table, which is slow to remove from.
        const quint64 hash = qHashMulti(seed, static_cast<int>(cell.kind), cell.key) * 0x9E3779B97F4A7C15ULL;
        return static_cast<size_t>(hash ^ (hash >> 32));
    }
    /** What an annotation has put into the indices, to take it out again. */
    struct Trace
    {
        NameIndex::Name name = {};
        SpeakerId speaker = {};
        int begin = 0;
        bool operator==(const Trace &) const = default;
    };

    void queue(const Cell &cell);
    void queueNear(const Annotation &center);
    void queueWith(const Annotation &annotation);
    void queueWords(Span span);
    void queueName(const NameIndex::Name &name);
    std::optional<Cell> takeNext();
    bool hasBacklog() const { return !m_backlog.isEmpty() || m_backlogFrom < m_context.annotations.reach(); }
    void check(const Cell &cell);
    void checkAnnotation(const AnnotationId &id, QList<Finding> &findings);
    void checkWord(int index, QList<Finding> &findings);
    void checkSpeaker(const SpeakerId &id, QList<Finding> &findings);
    void follow(const AnnotationId &id, const Annotation *visible);
    Trace traceOf(const Annotation &annotation) const;

    CheckContext m_context;
    QList<const Rule *> m_annotationRules;
    QList<const Rule *> m_markRules;
    QList<const Rule *> m_nameRules;
    QList<const Rule *> m_speakerRules;
    std::deque<Cell> m_queue;
    QSet<Cell> m_queued;
    QList<AnnotationId> m_backlog; ///< of a full run: annotations not come to yet, as far as they were looked up
    int m_backlogFrom = std::numeric_limits<int>::max(); ///< where the others begin
    int m_marksLeft = 0;
    QHash<Cell, QList<Finding>> m_findings; ///< none for subjects without
    QHash<Cell, QList<Finding>> m_before;   ///< of subjects checked since the last delta
    std::unordered_map<AnnotationId, Trace> m_traces;
    NameIndex m_names;
    QHash<SpeakerId, std::set<std::pair<int, AnnotationId>>> m_speakers; ///< the annotations that name them
};

} // namespace Guillemet
