// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articleexport.h"
#include "models/formats/standoff/standoffarticle.h"

namespace Guillemet {

struct BratLine;
class BratIds;
class BratLabels;
class NameMapping;
class TextOffsets;

/** Adds the type of an event to `events`, with its arguments. */
void countEvent(const BratLine &line, QMap<QString, ImportProof::Counts> &events);

/** The links between its arguments that an event stands for; empty if the mapping does not know it. */
QList<StandoffRelation> linksOfEvent(const BratLine &line, const NameMapping &names);

/**
 * The events of an article as lines: those that it came with, as they came while the links of the quotations still say
 * the same, else made again from the links; and a new one, with a trigger on the cue, for each quotation that has none.
 * `ids` are those given to the annotations; the lines of new triggers are added to `spans`.
 */
QString bratEvents(const ArticleExport &article, const QHash<AnnotationId, QString> &ids, const NameMapping &names,
                   const TextOffsets &offsets, BratIds &free, QString &spans);

} // namespace Guillemet
