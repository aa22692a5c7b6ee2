// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"

namespace Guillemet {

/**
 * What a correction of the text does to annotations beyond moving them: those that moving there and back would not
 * bring back to what they are, with their links to what vanishes taken out. Without an after: they vanish with their
 * words.
 */
QList<AnnotationEdit> editsBeyondMoving(const QList<const Annotation *> &annotations, const TextEdits &edits);

/** The annotations after a change: replaced where it has an edit, moved where not. */
QList<Annotation> annotationsAfter(const QList<Annotation> &annotations, const Change &change);

} // namespace Guillemet
