// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotation.h"
#include "models/core/annotator.h"
#include "models/core/document.h"
#include "models/core/speaker.h"

#include <QtCore/QHash>

#include <memory>

namespace Guillemet {

class NameMapping;
struct Convention;
struct ImportProof;

/** An article with one annotator's annotations, as it goes out to a file or comes in from one. */
struct ArticleExport
{
    Document document = {};
    QList<Annotation> annotations = {};
    QList<Speaker> speakers = {}; ///< at least those that the annotations name
    Annotator annotator = {};
    std::shared_ptr<const ImportProof> proof = {}; ///< of an article that came in with positions

    /** They point into `speakers`. */
    QHash<SpeakerId, const Speaker *> speakersById() const;
};

/** How files are written. */
struct ExportOptions
{
    bool includeSuggestions = false; ///< also what nobody has confirmed yet; what was rejected never goes out
    bool spreadsheet =
        false; ///< for tables: a byte order mark, and no cell that a spreadsheet would take for a formula
    std::shared_ptr<const NameMapping> names = {}; ///< of a foreign tagset; none: Guillemet's own names
    std::shared_ptr<const Convention> convention = {}; ///< how edges are drawn; none: as annotated
};

/**
 * What of an article goes out under `options`: in reading order, without links to what stays behind, and only the
 * speakers that are named. The same article gives the same list, whatever order its parts were in.
 */
ArticleExport selected(ArticleExport article, const ExportOptions &options);

/** Fragments of one line each, without those of white space only: for formats that hold no line ends in a span. */
Annotation::Fragments linesOf(QStringView text, const Annotation::Fragments &fragments);

} // namespace Guillemet
