// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/comparison.h"

#include <QtCore/QMap>

namespace Guillemet {

/** How often one annotator has which tag where the other has which; "" is nothing. */
using TagConfusion = QMap<std::pair<TagId, TagId>, double>;

/**
 * Quotations and all that stands for itself, of two sets that were compared. What has no partner of its tag is paired
 * with what the other has of another tag in the same place: half of the characters that either has, at least. What
 * comes of it when it is stopped is of no use.
 */
TagConfusion confusedTags(const ComparedSet &first, const ComparedSet &second, const Comparison &comparison,
                          const CountedText &text, const std::stop_token &stop = {});

} // namespace Guillemet
