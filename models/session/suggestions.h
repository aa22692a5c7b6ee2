// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"

namespace Guillemet {

/**
 * What brings the suggestions of an analysis into a set that the annotator has begun. Nothing decided is touched:
 * - a suggestion that is there already (by id, or the same tag on the same fragments; rejected ones too) stays out;
 * - one that overlaps a confirmed annotation of its tag stays out: the annotator has chosen otherwise;
 * - an undecided suggestion that the analysis no longer makes goes, unless a decided quotation links to it.
 */
Change mergeSuggestions(const QList<Annotation> &own, const QList<Annotation> &suggested);

} // namespace Guillemet
