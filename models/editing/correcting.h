// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editcontext.h"

namespace Guillemet::Acts {

/**
 * Makes the words of a span `corrected`. The annotations move with them; in the change are those that moving there and
 * back would not bring back: what vanishes with its words (with the links to it), and what loses a part. Nothing where
 * nothing differs.
 */
Change correctText(const EditContext &context, Span span, const QString &corrected);
/** The whole text becomes another one: as it was before other corrections. */
Change replaceText(const EditContext &context, const QString &label, const QString &text);

/** How many annotations that one sees vanish in a change. */
int vanishing(const Change &change);

/** What the annotator notes on the article; "" removes it. */
Change noteOnArticle(const QString &before, const QString &note);

} // namespace Guillemet::Acts
