// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"

namespace Guillemet {

/** Where one is in an article: at an annotation, or only at a position (while `current` is null or gone). */
struct Place
{
    int position = 0; ///< UTF-16 code units
    AnnotationId current = {};
};

enum class Direction { Forward, Backward };

/**
 * The next visible annotation that fits, in reading order, or null at the end. From an annotation every other one is
 * reached, also where several begin at the same place; from a mere position one that begins just there counts as next.
 */
const Annotation *nextAnnotation(const AnnotationSet &set, const Place &from, Direction direction,
                                 const AnnotationSet::Fits &fits = {},
                                 AnnotationSet::Mark mark = AnnotationSet::Mark::None);

/**
 * Whether there is something to decide here: a suggestion, or a quotation with a suggested cue or source. Cues and
 * sources that belong to a quotation are decided with it and count there.
 */
bool isUndecided(const AnnotationSet &set, const Annotation &annotation);

/**
 * The next to decide; begins again at the other end of the article. Null if all is decided. Forward, what stands in the
 * speaker or cue of a quotation comes after the quotation: accepted with all inside it needs no stop of its own.
 */
const Annotation *nextUndecided(const AnnotationSet &set, const Place &from, Direction direction);

/** Those that fit, the nearest to an annotation first, at most so many. The cost is that of what stands between. */
QList<const Annotation *> nearest(const AnnotationSet &set, const Annotation &to, const AnnotationSet::Fits &fits,
                                  qsizetype most);

/** How many are to decide. O(n). */
int undecidedCount(const AnnotationSet &set);

} // namespace Guillemet
