// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editcontext.h"
#include "models/editing/textboundaries.h"

#include <optional>

namespace Guillemet::Acts {

/**
 * Moves one edge of a fragment (by its number) to a position, never into a character. Nothing for a position at or
 * beyond the fragment's other edge, or that touches its neighbour. A quotation's type follows until the analyst has
 * set it. Give the change a mergeKey to make the moves of one drag one step.
 */
Change moveEdge(const EditContext &context, const AnnotationId &id, qsizetype fragment, Edge edge, int position);

/**
 * Moves an edge of a fragment by one unit, without a fragment the outer edge of the annotation; `forward` is towards
 * the end of the text.
 */
Change moveEdgeBy(const EditContext &context, const AnnotationId &id, Edge edge, TextUnit unit, bool forward,
                  std::optional<qsizetype> fragment = {});

/** Adds a fragment; one that touches or overlaps others becomes one with them. */
Change addFragment(const EditContext &context, const AnnotationId &id, Span fragment);
/** Removes a fragment; with the last one the annotation. */
Change removeFragment(const EditContext &context, const AnnotationId &id, qsizetype fragment);
/** Puts other fragments in the place of all there are. */
Change setFragments(const EditContext &context, const AnnotationId &id, const Annotation::Fragments &fragments);

/**
 * Cuts a quotation in two: what begins before a position, and the rest, which becomes a quotation of its own with the
 * same sources and the cues that are nearer to it.
 */
Change splitQuotation(const EditContext &context, const AnnotationId &id, int position);
/** All fragments and links in the first of the quotations in reading order; the others are removed. */
Change joinQuotations(const EditContext &context, const QList<AnnotationId> &ids);

} // namespace Guillemet::Acts
