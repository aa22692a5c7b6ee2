// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"

namespace Guillemet {

/** Whether a change finds the annotations as they were when it was made, and leaves no link to what is not there.
 * O(its length). */
bool fits(const Change &change, const AnnotationSet &set);

/** The edits of a change that fit; those that do not are left out, with those that need them. */
Change fittingPart(const Change &change, const AnnotationSet &set);

} // namespace Guillemet
