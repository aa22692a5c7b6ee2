// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "models/core/annotator.h"

#include <QtCore/QHash>

namespace Guillemet {

/** One annotator's set of an article, as it is looked at by a reviewer. */
class ReviewedSet
{
public:
    ReviewedSet() = default;
    ReviewedSet(Annotator annotator, QList<Annotation> annotations);

    const Annotator &annotator() const { return m_annotator; }
    const QList<Annotation> &annotations() const { return m_annotations; }
    /** Null where it is not in the set. */
    const Annotation *find(const AnnotationId &id) const;
    /** The words of a quotation's sources or cues. */
    QString partText(const Annotation *quotation, LinkRole role, QStringView text) const;
    /** The speaker of a quotation, by its source or else its own. */
    SpeakerId speakerOf(const Annotation *quotation) const;

private:
    Annotator m_annotator;
    QList<Annotation> m_annotations;
    QHash<AnnotationId, qsizetype> m_places;
};

} // namespace Guillemet
