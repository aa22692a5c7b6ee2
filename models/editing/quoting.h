// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editcontext.h"

namespace Guillemet::Acts {

/**
 * Makes a quotation of a span, as tag() does. A suggestion that means the same words takes these edges instead, with
 * its parts; other suggestions inside the span are refused.
 */
Change quote(const EditContext &context, Span span, const AnnotationId &current = {});

/** What an analysis found for a quotation: annotations and speakers as it made them. */
struct Proposal
{
    QList<Annotation> countries = {}; ///< mentioned in them
    QList<Annotation> parts = {};     ///< cues and sources
    QList<Speaker> speakers = {};     ///< those that the parts name, and `speaker`
    SpeakerId speaker = {};           ///< of a quotation without source
};

/**
 * Links a quotation to what is proposed for it: a cue if it has none, a source if it has none, else a speaker. What is
 * new comes as suggested, to be confirmed with the quotation; what is tagged there already is used as it is. The
 * countries are suggested beside it.
 */
Change propose(const EditContext &context, const AnnotationId &quotation, const Proposal &proposal);
/**
 * Refuses the cues and sources of a quotation that are only suggested, and takes back the rest of `proposed`, a change
 * made by propose(); the quotation stays as it is.
 */
Change dropProposals(const EditContext &context, const AnnotationId &quotation, const Change &proposed = {});
/** A quotation with what lies in its words and parts and is only suggested: to be accepted together. */
QList<AnnotationId> withAllInside(const AnnotationSet &set, const AnnotationId &quotation);
/** Whether it has cues or sources that are only suggested, while it is confirmed itself. */
bool hasProposals(const AnnotationSet &set, const AnnotationId &quotation);

/** The quotation before the place, in reading order, other than `except` and not around it; null if there is none. */
const Annotation *quotationBefore(const AnnotationSet &set, int position, const AnnotationId &except = {});
/**
 * Gives a quotation the sources and the speaker of the one before, in the place of its own; if the one before has none,
 * it gets those of this one. Empty if neither has any.
 */
Change continueQuotation(const EditContext &context, const AnnotationId &quotation, const AnnotationId &previous);
/** A second quotation at `span`, with the same sources, cues and speaker. */
Change copyQuotation(const EditContext &context, const AnnotationId &quotation, Span span);

} // namespace Guillemet::Acts
