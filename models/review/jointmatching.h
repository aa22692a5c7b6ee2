// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/comparedset.h"

#include <stop_token>

namespace Guillemet {

/** By annotator; null for one who was not at work on the article. */
using ArticleSets = QList<const ComparedSet *>;

/**
 * What several annotators have that is the same thing: for each thing the place in each annotator's list, or -1. One
 * annotator after the other is matched with what those before have, each time so that the sum of the overlaps is the
 * greatest; for two annotators that is matchQuotations(). What comes of it when it is stopped is of no use.
 */
QList<QList<int>> alignQuotations(const ArticleSets &sets, const CountedText &text, const std::stop_token &stop = {});
QList<QList<int>> alignMentions(const ArticleSets &sets, const CountedText &text, const std::stop_token &stop = {});

} // namespace Guillemet
