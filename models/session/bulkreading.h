// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/bulkact.h"

namespace Guillemet {

class ProjectStore;

/** What is searched or done at many places, read a piece at a time: as much as is one turn of the storage thread. */
namespace BulkReading {

constexpr qsizetype ArticlesAtOnce = 100; ///< to ask for; some milliseconds

struct Piece
{
    QList<SearchedArticle> articles; ///< those that are there
    qsizetype asked = 0;             ///< so many of the list were read: one at least, fewer where they are long
};
/** Without annotations. */
Result<Piece> texts(const ProjectStore &store, const QList<DocumentId> &ids, const std::stop_token &stop);
/** With the annotator's annotations, or what is suggested where nothing is begun. */
Result<Piece> articles(const ProjectStore &store, const QList<DocumentId> &ids, const AnnotatorId &annotator,
                       const std::stop_token &stop);
/** What the annotator has at occurrences, which are in the order of the text, one article after the other. */
Result<QList<BulkHit>> hitsAt(const ProjectStore &store, const QList<Occurrence> &occurrences,
                              const AnnotatorId &annotator, const std::stop_token &stop);

} // namespace BulkReading

} // namespace Guillemet
