// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/core/annotator.h"

namespace Guillemet {

/** One annotator's set of an article, as it is looked at by a reviewer. Copies share it. */
class ReviewedSet
{
public:
    ReviewedSet() = default;
    ReviewedSet(Annotator annotator, const QList<Annotation> &annotations);
    /** The set that is worked on, as it is at any time; it must outlive all that looks at it. */
    static ReviewedSet live(Annotator annotator, AnnotationSet &annotations);

    const Annotator &annotator() const { return m_annotator; }
    /** Null where there is none; nobody changes it, unless it is live. */
    const std::shared_ptr<AnnotationSet> &set() const { return m_set; }
    qsizetype size() const { return m_set ? m_set->size() : 0; }
    /** A copy of all, in reading order: O(n log n). */
    QList<Annotation> annotations() const;
    /** Null where it is not in the set. */
    const Annotation *find(const AnnotationId &id) const { return m_set ? m_set->find(id) : nullptr; }
    /** The words of a quotation's sources or cues. */
    QString partText(const Annotation *quotation, LinkRole role, QStringView text) const;
    /** The speaker of a quotation, by its source or else its own. */
    SpeakerId speakerOf(const Annotation *quotation) const;

private:
    Annotator m_annotator;
    std::shared_ptr<AnnotationSet> m_set;
};

} // namespace Guillemet
