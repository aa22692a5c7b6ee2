// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"
#include "models/core/result.h"
#include "models/formats/articleexport.h"
#include "models/formats/proof/provenwriter.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <functional>

namespace Guillemet {

/** What to take out of a project, and where to. */
struct ProjectExport
{
    QString project;            ///< path
    Annotator annotator;        ///< whose annotations; where there are none yet, the suggestions
    QList<DocumentId> articles; ///< empty: all
    QString format;             ///< id
    QString output;             ///< folder, or file where the format allows one
    ExportOptions options;
    bool begunOnly = false; ///< articles that the annotator has nothing on are left out
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

/** The name of an article's files, without suffix: of the file it came from, else of its title; letters and digits
 * only.
 */
QString exportName(const Document &document);

} // namespace Guillemet
