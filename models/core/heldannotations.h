// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/settallies.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <unordered_map>
#include <vector>

namespace Guillemet {

/** The annotations of a set with what finds them by place and link and what is counted of them, changed together. */
class HeldAnnotations
{
public:
    HeldAnnotations() = default;
    HeldAnnotations(HeldAnnotations &&) = default;
    HeldAnnotations &operator=(HeldAnnotations &&) = default;
    Q_DISABLE_COPY(HeldAnnotations) // the buckets point to the annotations

    using ById = std::unordered_map<AnnotationId, Annotation>;
    const ById &byId() const { return m_byId; }
    qsizetype size() const { return static_cast<qsizetype>(m_byId.size()); }
    const Annotation *find(const AnnotationId &id) const;
    /** The text is cut into buckets of 256 code units; each knows the annotations with a fragment in it. The last one
     * takes all the rest, so that a wild position does not cost memory. */
    const std::vector<std::vector<const Annotation *>> &buckets() const { return m_buckets; }
    static constexpr size_t bucketOf(int position)
    {
        return std::min(static_cast<size_t>(std::max(0, position)) >> 8, size_t{1} << 20);
    }
    /** The quotations that link to an annotation. */
    const QMultiHash<AnnotationId, AnnotationId> &linkedFrom() const { return m_linkedFrom; }
    const QSet<AnnotationId> &placeless() const { return m_placeless; } ///< in no bucket
    const SetTallies &tallies() const { return m_tallies; }

    void fill(const QList<Annotation> &annotations);
    void apply(const Change &change);
    /** O(n). */
    HeldAnnotations changedBy(const Change &change) const;

private:
    void move(const TextEdits &edits);
    void insert(const Annotation &annotation);
    void erase(const AnnotationId &id);
    void notePlace(const Annotation &annotation);
    template<typename Visit> void forBuckets(const Annotation &annotation, Visit visit);
    template<typename Act> void relink(const AnnotationId &target, const AnnotationId &quotation, Act act);
    void count(const Annotation &annotation, int by);
    void countSureness(const Annotation &annotation, int by);
    void countPlace(const Annotation &annotation, int by);

    ById m_byId;
    std::vector<std::vector<const Annotation *>> m_buckets;
    QMultiHash<AnnotationId, AnnotationId> m_linkedFrom;
    QSet<AnnotationId> m_placeless;
    SetTallies m_tallies;
};

} // namespace Guillemet
