// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editcontext.h"

namespace Guillemet {

/**
 * The acts of the analyst, each a pure function that says what would change: an empty Change where there is nothing to
 * do. An act on a suggestion confirms it, and a quotation together with its cues and sources.
 */
namespace Acts {

/**
 * Tags a span. A quotation gets the type of its edges, takes the cues and sources of its sentence that belong to
 * nothing, and becomes the child of a quotation around it. A cue or source is linked to `current` (a quotation, or a
 * part of one), else to the nearest quotation of the sentence, then of the paragraph, that has none. A source gets a
 * speaker: the one of its name, else its quotation's, else a new one (none for a pronoun). A country gets its code.
 * A span that has the tag already is confirmed and linked instead, and a rejected one comes back.
 */
Change tag(const EditContext &context, const TagId &tag, Span span, const AnnotationId &current = {});

/** Links that make sense no longer are dropped; a cue that becomes a source stays linked, and the other way round. */
Change changeTag(const EditContext &context, const AnnotationId &id, const TagId &tag);

/** "quotation", "source" … for labels; the name from the tagset for own tags. */
QString tagName(const EditContext &context, const TagId &tag);

} // namespace Acts

} // namespace Guillemet
