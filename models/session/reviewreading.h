// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/session/reviewedset.h"

namespace Guillemet {

/**
 * Everybody's sets of an article as they are on the disk, from a connection of its own: on any thread. Of people what
 * they have made or accepted, of the analysis all it suggests.
 */
Result<QList<ReviewedSet>> readReviewedSets(const QString &project, const DocumentId &document);

/** What counts of a person's or the analysis's set in a review. */
QList<Annotation> reviewedAnnotations(const Annotator &annotator, QList<Annotation> annotations);

} // namespace Guillemet
