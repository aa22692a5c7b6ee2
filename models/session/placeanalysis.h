// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "models/core/speaker.h"

#include <functional>
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

/** Whether words belong to a quotation already; asked on the thread that analyses. */
using IsTaken = std::function<bool(Span words)>;

/**
 * The first quotation that begins at `from` or after it and of which nothing is taken; no quotation where there is
 * none. Safe on any thread.
 */
PlaceAnalysis analyseNext(const Analyzer &analyzer, const QString &text, const QString &language, int from,
                          const IsTaken &isTaken, std::stop_token stop = {});

} // namespace Guillemet
