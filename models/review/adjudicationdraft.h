// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/review/adjudication.h"

namespace Guillemet {

/** The agreed set as it will be: small steps are done on it one after the other, each at the cost of what is near. */
class Adjudication::Draft
{
public:
    explicit Draft(const Adjudication &adjudication);

    /** A quotation with its parts, or anything else, as the annotator has it; what it replaces goes. */
    void take(const Version &version);
    void takeParts(const Version &first, const Version &second, const Choice &choice);
    void reject(const Version &version, const QString &reason);
    Change change(const QString &label) const;

private:
    using Side = Choice::Side;
    const Annotation &original(const Version &version) const;
    /** Confirms a copy; its parts in `role` come from `version`, and the quotation links to them. */
    void copyParts(Annotation &quotation, const Version &version, LinkRole role);
    AnnotationId putPart(Annotation part);
    void put(const Annotation &annotation);
    void linkParent(Annotation &quotation, const Version &version) const;
    void giveSpeaker(Annotation &quotation, const QString &speaker);
    QString speakerOf(const Version &version) const;
    enum class Also { Nothing, Rejected };
    void removeReplaced(const Version &version, Also also);
    /** Of all that the annotator has, what fits it best; null id for nothing. */
    AnnotationId bestFitting(int annotator, const Annotation &agreed) const;
    /** With the cues and sources that nothing else links to. */
    void remove(const AnnotationId &id);
    void removeUnlinked(const QList<Link> &links);

    const Adjudication &m_adjudication;
    AnnotationSet m_annotations;
};

} // namespace Guillemet
