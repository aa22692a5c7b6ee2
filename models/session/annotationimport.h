// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articles/tablepreview.h"
#include "models/formats/format.h"
#include "models/formats/importproof.h"
#include "models/session/projectmerging.h"
#include "models/storage/projectmerge.h"

namespace Guillemet {

class ArticleReaders;
class FormatRegistry;

/** What to bring in from files of any format that can be read. */
struct AnnotationImport
{
    QStringList paths = {};                                ///< files and folders
    QString format = {};                                   ///< id; "" to find it out for each file
    Annotator annotator = {};                              ///< whose annotations they become
    bool asNamed = false;                                  ///< unless the file says whose they are
    std::shared_ptr<const NameMapping> names = {};         ///< null: Guillemet's own
    ColumnChoices columns = {};                            ///< of tables with one article a row
    static constexpr auto plainText = QLatin1StringView(); ///< the format of files without annotations, where counted
    static constexpr auto archive = QLatin1StringView("zip"); ///< and of archives with some
};

/** What of a file did not come in as it is. */
struct ImportProblem
{
    QString path;
    QString words;
    bool wholeFile = false; ///< nothing of it came in
};

/** A table with one article a row, by its beginning. */
struct FoundTable
{
    QString path;
    TablePreview preview;
};

/** What reading has found so far. */
struct ImportTally
{
    int files = 0;
    int articles = 0;
    int annotations = 0;
    ImportProof::Counts formats = {}; ///< files by the id of their format
    ImportProof::Counts units = {};   ///< articles by what the positions count
    ImportProof proof = {};           ///< of all articles together; `unit` is of none
    QStringList annotators = {};      ///< that the files name
    QList<FoundTable> tables = {};    ///< the first of each header, of the first files
    QList<ImportProblem> problems = {};
    qsizetype moreProblems = 0; ///< than are in the list
    bool stopped = false;

    void add(const ArticleExport &article);
    void add(const ImportProblem &problem);
    QStringList failedFiles() const;
};

/** Called after each file and article, from the thread that reads; false stops. `total` is 0 until it is known. */
using ImportProgress = std::function<bool(int files, int total, const ImportTally &tally)>;

/** Whether it is a file with annotations, or a folder with one among its first thousands. */
bool holdsAnnotations(const QString &path, const FormatRegistry &formats, const ArticleReaders &readers);

/** Whether it is a file that is a table with one article a row. */
bool isArticleTable(const QString &path, const FormatRegistry &formats, const ArticleReaders &readers);

/** Hands every article to `take`, which may say that it is enough. On any thread. */
ImportTally readForImport(const AnnotationImport &import, const std::function<bool(ArticleExport)> &take,
                          const ImportProgress &progress = {});

/** What an import would do to a project. */
struct ImportPlan
{
    ProjectMerge merge;
    MergeReport report;
    ImportTally tally;
};
/** Reads the project from its file, so what is in memory must be saved. Nothing is written. On any thread. */
Result<ImportPlan> planImport(const QString &project, const AnnotationImport &import,
                              const ImportProgress &progress = {});

} // namespace Guillemet
