// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/scoredarticle.h"

#include <QtCore/QMap>

namespace Guillemet {

/**
 * How a prediction fares against a gold standard: quotations paired one to one, best Jaccard first; exact where it is
 * 1, found where it is 0.5 or more; types, cues, sources and speakers judged on the pairs that are found.
 * The rule is that of evaluations of quotation extraction (PolNeAR, Radar de parité), not the optimal pairing of
 * matching.h, so that figures can be compared with theirs.
 */
namespace Scoring {

struct Options
{
    /** Leaves out gold attributions that neither have quotation marks nor are cued by a verb of saying: for corpora
     * that also annotate beliefs. */
    bool speechOnly = false;
};

/** "q_gold", "q_pred", "q_hit", …: what is counted in one article, or added up over many. */
using Counts = QMap<QString, qint64>;
Counts count(const QString &text, const ScoredAnnotations &gold, const ScoredAnnotations &predicted,
             const Options &options);
void add(Counts &sum, const Counts &counts);

/** A figure between 0 and 1 with its name: "quote_F". */
using Metrics = QList<std::pair<QString, double>>;
/** Those that are defined by the counts, in a fixed order. */
Metrics metrics(const Counts &counts);

} // namespace Scoring
} // namespace Guillemet
