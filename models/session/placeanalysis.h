// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "models/core/speaker.h"

#include <optional>
#include <stop_token>

namespace Guillemet {

class Analyzer;

/** What the analysis says of one place in an article. All annotations are suggestions. */
struct PlaceAnalysis
{
    std::optional<Annotation> quotation = {}; ///< that is there, as the analysis sees it; its links lead to `parts`
    QList<Annotation> parts = {};             ///< its cues and sources
    QList<Annotation> countries = {};         ///< mentioned in the quotation and its parts
    QList<Speaker> speakers = {};             ///< those that the parts name
};

/**
 * Looks for the quotation at `place`, where the analyst is making one; at an empty place for the one around that
 * position. A quotation of which the analysis knows nothing, or no cue and source, is looked at again as if its words
 * stood in quotation marks. Of a long text only the surroundings are read, so that the answer comes at once.
 * `language` as in AnalysisOptions. Safe on any thread.
 */
PlaceAnalysis analysePlace(const Analyzer &analyzer, const QString &text, const QString &language, Span place,
                           std::stop_token stop = {});

/**
 * The first quotation that begins at `from` or after it and has no word of `taken`; no quotation where there is none.
 * Safe on any thread.
 */
PlaceAnalysis analyseNext(const Analyzer &analyzer, const QString &text, const QString &language, int from,
                          const QList<Span> &taken, std::stop_token stop = {});

} // namespace Guillemet
