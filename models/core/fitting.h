// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"

namespace Guillemet {

/** The edits of a change that find the annotations as they were when it was made, and leave no link to what is not
 * there: the others are left out, with those that need them. */
Change fittingPart(const Change &change, const AnnotationSet &set);

} // namespace Guillemet
