// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"

namespace Guillemet {

/** A quotation with its parts, looked up in a set: what the analyst sees as one object. */
struct Quotation
{
    const Annotation *content = nullptr;
    QList<const Annotation *> cues;
    QList<const Annotation *> sources;

    /** Of a quotation, or of the first quotation that a cue or source belongs to; content is null where there is none.
     */
    static Quotation of(const AnnotationSet &set, const AnnotationId &id);
    explicit operator bool() const { return content; }
    /** Content, cues and sources. */
    QList<const Annotation *> parts() const;
    /** Of its first source that has one, else of the quotation itself. */
    SpeakerId speaker() const;
};

/**
 * The type that the edges tell: direct if all words of the fragments lie inside quotation marks (which may stand just
 * outside the fragments), mixed if only some do, indirect if none does. Unknown for fragments without words.
 */
QuoteType typeFromEdges(QStringView text, const Annotation::Fragments &fragments);

} // namespace Guillemet
