// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"

namespace Guillemet {

/** News text of at least `size` UTF-16 code units, cut there: the articles (.txt) of the folder in
 * GUILLEMET_BENCH_TEXTS, else sentences of our own, over and over. */
QString benchText(int size);

/** About one annotation for every 60 characters: quotations with cue and speaker, and countries in and beside them;
 * every third quotation is only suggested. */
QList<Annotation> benchAnnotations(const QString &text);

/** The middle one of several timings. */
double median(QList<double> values);

/** The most memory this process has had, in MB; 0 where the system does not tell. */
double peakMemory();

} // namespace Guillemet
