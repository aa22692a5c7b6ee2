// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/annotationimport.h"

#include "models/formats/articles/articlereaders.h"
#include "models/formats/folderfiles.h"
#include "models/formats/registry/archivefile.h"
#include "models/formats/registry/formatregistry.h"
#include "models/session/mergesource.h"
#include "models/storage/projectstore.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
constexpr qsizetype problemsKept = 1000;
constexpr int tablesLookedAt = 100; // files

void addCounts(ImportProof::Counts &sum, const ImportProof::Counts &more)
{
    for (const auto &[name, count] : more.asKeyValueRange())
        sum[name] += count;
}

/** Reads files one after the other, and counts. */
class ImportRun final : public ArticleSink
{
public:
    ImportRun(const AnnotationImport &import, const std::function<bool(ArticleExport)> &take,
              const ImportProgress &progress)
        : m_import(import)
        , m_take(take)
        , m_progress(progress)
        , m_format(m_formats.find(import.format))
    {
    }

    ImportTally run()
    {
        report(0, 0);
        const QStringList files = this->files();
        m_total = static_cast<int>(files.size());
        for (m_done = 0; m_done < m_total && !m_enough && report(m_done, m_total); ++m_done)
            read(files.at(m_done));
        report(m_done, m_total);
        return std::move(m_tally);
    }

    bool take(ArticleExport article) override
    {
        m_tally.add(article);
        m_enough = !m_take(std::move(article));
        return !m_enough && report(m_done, m_total);
    }
    void tell(const QString &issue) override { m_tally.add({m_path, issue, false}); }

private:
    bool report(int done, int total)
    {
        m_tally.stopped = m_tally.stopped || (m_progress && !m_progress(done, total, m_tally));
        return !m_tally.stopped;
    }

    bool isWanted(const QString &path) const
    {
        if (m_format)
            return m_format->extensions().contains(QFileInfo(path).suffix().toLower());
        return m_readers.holdsArticles(path) || kindOf(path, m_formats, m_readers).format;
    }

    QStringList files()
    {
        QStringList files;
        QSet<QString> known; // a text stands for its standoff, which may be named too
        for (const QString &path : m_import.paths) {
            const Result<QStringList> found =
                filesUnder(path, [this](const QString &one) { return report(0, 0) && isWanted(one); });
            if (!found)
                m_tally.add({path, found.error().message, true});
            for (const QString &file : found.value_or(QStringList())) {
                const QString read = m_format ? file : kindOf(file, m_formats, m_readers).path;
                if (const QString key = QFileInfo(read).absoluteFilePath(); !known.contains(key)) {
                    known.insert(key);
                    files.append(read);
                }
            }
        }
        return files;
    }

    void read(const QString &path)
    {
        m_path = path;
        ++m_tally.files;
        const FileKind kind = m_format ? FileKind{path, m_format} : kindOf(path, m_formats, m_readers);
        ++m_tally.formats[kind.format                                      ? kind.format->id()
                          : isAnnotatedArchive(kind, m_formats, m_readers) ? AnnotationImport::archive
                                                                           : AnnotationImport::plainText];
        const int before = m_tally.articles;
        const ReadOptions options{.choices = m_import.columns};
        if (isTable(kind.reader))
            lookAtTable(path, options);
        const Result<> done = readFile(kind, {.names = m_import.names}, m_readers, options, *this);
        if (!done)
            m_tally.add({path, done.error().message, m_tally.articles == before});
    }

    void lookAtTable(const QString &path, const ReadOptions &options)
    {
        if (++m_tablesLookedAt > tablesLookedAt)
            return;
        Result<TablePreview> preview = previewTable(m_readers, path, options);
        const bool isNew = preview && std::ranges::none_of(m_tally.tables, [&](const FoundTable &table) {
                               return table.preview.header == preview->header;
                           });
        if (isNew)
            m_tally.tables.append({path, *std::move(preview)});
    }

    const AnnotationImport &m_import;
    const std::function<bool(ArticleExport)> &m_take;
    const ImportProgress &m_progress;
    const FormatRegistry m_formats;
    const ArticleReaders m_readers;
    const Format *m_format; ///< null: found out for each file
    ImportTally m_tally;
    QString m_path;
    int m_done = 0;
    int m_total = 0;
    int m_tablesLookedAt = 0;
    bool m_enough = false;
};
} // namespace

void ImportTally::add(const ArticleExport &article)
{
    ++articles;
    annotations += static_cast<int>(article.annotations.size());
    if (const QString &name = article.annotator.name; !name.isEmpty() && !annotators.contains(name))
        annotators.append(name);
    if (!article.proof)
        return;
    const ImportProof &more = *article.proof;
    if (!more.unit.isEmpty())
        ++units[more.unit];
    proof.proved += more.proved;
    proof.untold += more.untold;
    proof.moved += more.moved;
    proof.lost += more.lost;
    addCounts(proof.labels, more.labels);
    addCounts(proof.attributes, more.attributes);
    addCounts(proof.relations, more.relations);
    for (const auto &[type, arguments] : more.events.asKeyValueRange())
        addCounts(proof.events[type], arguments);
}

void ImportTally::add(const ImportProblem &problem)
{
    if (problems.size() < problemsKept || problem.wholeFile) // those are tried again
        problems.append(problem);
    else
        ++moreProblems;
}

QStringList ImportTally::failedFiles() const
{
    QStringList failed;
    for (const ImportProblem &problem : problems) {
        if (problem.wholeFile)
            failed.append(problem.path);
    }
    return failed;
}

bool holdsAnnotations(const QString &path, const FormatRegistry &formats, const ArticleReaders &readers)
{
    const auto isAnnotated = [&](const QString &file) {
        if (!mayHoldAnnotations(file, formats, readers))
            return false;
        const FileKind kind = kindOf(file, formats, readers);
        const bool isItself = kind.path == file; // a text is an article, its standoff beside it is seen for itself
        return (kind.format && isItself) || isAnnotatedArchive(kind, formats, readers);
    };
    if (!QFileInfo(path).isDir())
        return isAnnotated(path);
    constexpr int looked = 5000; // files: a look into a folder must not keep anybody waiting
    QDirIterator folder(path, QDir::Files, QDirIterator::Subdirectories);
    for (int i = 0; i < looked && folder.hasNext(); ++i) {
        if (isAnnotated(folder.next()))
            return true;
    }
    return false;
}

bool isArticleTable(const QString &path, const FormatRegistry &formats, const ArticleReaders &readers)
{
    return mayBeTable(readers, path) && QFileInfo(path).isFile() && isTable(kindOf(path, formats, readers).reader);
}

ImportTally readForImport(const AnnotationImport &import, const std::function<bool(ArticleExport)> &take,
                          const ImportProgress &progress)
{
    return ImportRun(import, take, progress).run();
}

Result<ImportPlan> planImport(const QString &project, const AnnotationImport &import, const ImportProgress &progress)
{
    ImportPlan plan;
    MergeCollector collector(import.paths.size() == 1 ? QDir::toNativeSeparators(import.paths.first())
                                                      : QFileInfo(import.paths.value(0)).absolutePath());
    plan.tally = readForImport(
        import,
        [&](ArticleExport article) {
            const bool isNamed = !article.annotator.id.isNull();
            if (isNamed ? !import.asNamed : !article.annotations.isEmpty())
                article.annotator = import.annotator;
            collector.add(article);
            return true;
        },
        progress);
    if (plan.tally.stopped)
        return plan;
    const Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(project, ProjectStore::Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    Result<PlannedMerge> planned = planMerge(**store, {collector.take()});
    if (!planned)
        return std::unexpected(planned.error());
    plan.merge = std::move(planned->merge);
    plan.report = std::move(planned->report);
    return plan;
}

} // namespace Guillemet
