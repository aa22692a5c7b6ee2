// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"
#include "models/formats/standoff/namemapping.h"
#include "models/formats/standoff/standoffarticle.h"

namespace Guillemet {

/**
 * An article (as selected() gives it) in the file's names and positions. Spans are in reading order, their ids 1, 2, …;
 * relations follow the order of the spans. What only Guillemet knows (why, who set the type) stays behind.
 */
StandoffArticle standoffOf(const ArticleExport &article, const NameMapping &names,
                           OffsetUnit::Counts counts = OffsetUnit::Counts::CodePoints);

/** Positions of an article in code points or UTF-16 units. */
std::pair<qint64, qint64> positionsOf(Span span, const class TextOffsets &offsets, OffsetUnit::Counts counts);

} // namespace Guillemet
