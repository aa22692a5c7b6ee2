// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"
#include "models/core/result.h"
#include "models/formats/articleexport.h"
#include "models/formats/proof/provenwriter.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace Guillemet {

/** What to take out of a project, and where to. */
struct ProjectExport
{
    QString project;                     ///< path
    Annotator annotator;                 ///< whose annotations; where there are none yet, the suggestions
    QList<DocumentId> articles;          ///< empty: all
    std::optional<WorkState> state = {}; ///< of all those in which the annotator is so far
    QString format;                      ///< id
    QString output;                      ///< folder, or file where the format allows one
    ExportOptions options;
    bool begunOnly = false; ///< articles that the annotator has nothing on are left out
    bool everybody = false; ///< of all annotators what they have begun, each in a folder of their name
};

struct ProjectExportResult
{
    int written = 0;
    QStringList problems; ///< one for each article that could not be written
    bool stopped = false;
    ExportProof proof; ///< what the format lost, and what did not come back from the files
};

/** Called after each article with how many are done of how many; false stops. */
using ExportProgress = std::function<bool(int done, int total)>;

/** Reads the project from its file, so what is to go out must be saved. Safe on any thread. */
Result<ProjectExportResult> exportProject(const ProjectExport &request, const ExportProgress &progress = {});

/** What an export would give. */
struct ExportPreview
{
    QString file; ///< its name
    QString text; ///< of an article's file, or of the begin of it
    bool isCut = false;
    bool isText = true;
    LossReport lost;
    int articles = 0; ///< that were looked at for it
    int annotations = 0;
    bool complete = false; ///< all were
};
/** Writes `shown` (null: the first article) to nowhere and says what the format would lose of all; `news` gets the
 * preview as soon as it is there. Safe on any thread. */
Result<ExportPreview> previewExport(const ProjectExport &request, const DocumentId &shown,
                                    const std::function<void(const ExportPreview &)> &news,
                                    const ExportProgress &progress = {});

/** The name of an article's files, without suffix: of the file it came from, else of its title; letters and digits
 * only.
 */
QString exportName(const Document &document);

} // namespace Guillemet
