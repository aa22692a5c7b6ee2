// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/projectexport.h"

#include "models/core/boundedqueue.h"
#include "models/formats/readahead.h"
#include "models/formats/registry/formatregistry.h"
#include "models/session/exportsource.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <thread>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {

/** Files on every system: no letter may be one that some system refuses. */
QString fileName(QStringView words)
{
    constexpr qsizetype Longest = 80;
    QString name;
    for (const QChar c : words) {
        if (c.isLetterOrNumber() || c == u'_' || c == u'.')
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
        if (name.size() >= Longest)
            break;
    }
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() ? u"article"_s : name;
}

/** File systems that ignore case must not let one article write over another. */
class UniqueNames
{
public:
    QString of(const QString &name)
    {
        QString unique = name;
        // Thousands may have the name of the one file that they came from: numbers that are taken are not tried again.
        for (int &last = m_last[name.toCaseFolded()]; last == 0 || m_taken.contains(unique.toCaseFolded());) {
            ++last;
            if (last > 1)
                unique = name + u'-' + QString::number(last);
        }
        m_taken.insert(unique.toCaseFolded());
        return unique;
    }

private:
    QHash<QString, int> m_last;
    QSet<QString> m_taken;
};

} // namespace

QString exportName(const Document &document)
{
    const QString file = QFileInfo(document.source).completeBaseName();
    return fileName(file.isEmpty() ? document.title : file);
}

namespace {
Result<QList<Annotator>> annotatorsFor(const ExportSource &source, const ProjectExport &request)
{
    if (!request.everybody)
        return QList<Annotator>{request.annotator};
    Result<QList<Annotator>> all = source.store().annotators();
    if (all && !request.options.includeSuggestions)
        all->removeIf([](const Annotator &one) { return one.kind == Annotator::Kind::Machine; });
    return all;
}

struct NamedArticle
{
    ArticleExport article;
    QString name;
};

/** Writes articles on a thread of its own while the next ones are read. */
class WritingThread
{
public:
    explicit WritingThread(ArticleWriter &writer)
        : m_queue(waiting)
        , m_thread([this, &writer] { run(writer); })
    {
    }
    ~WritingThread() { m_queue.close(); }
    Q_DISABLE_COPY_MOVE(WritingThread)

    void write(ArticleExport article, const QString &name)
    {
        const qint64 weight = weightOf(article);
        m_queue.push({std::move(article), name}, weight);
    }
    /** Waits until all is written, and counts it. */
    void finish(ProjectExportResult &result)
    {
        m_queue.close();
        m_thread.join();
        result.written += m_written;
        result.problems += m_problems;
    }

private:
    static constexpr qint64 waiting = 500'000; ///< characters

    void run(ArticleWriter &writer)
    {
        while (const std::optional<NamedArticle> next = m_queue.pop()) {
            if (const Result<> written = writer.write(next->article, next->name))
                ++m_written;
            else
                m_problems.append(written.error().message);
        }
    }

    BoundedQueue<NamedArticle> m_queue;
    int m_written = 0;
    QStringList m_problems;
    std::jthread m_thread; ///< last: it begins with the rest there
};

/** Writes one annotator's; false if it is to stop. */
Result<bool> exportOne(const ExportSource &source, const ProjectExport &request, const Format &format,
                       const Annotator &annotator, const QString &output, ProjectExportResult &result,
                       const std::function<bool()> &step)
{
    Result<std::unique_ptr<ArticleWriter>> writer = openWriter(format, output, request.options, {}, &result.proof);
    if (!writer)
        return std::unexpected(writer.error());
    UniqueNames names;
    bool goesOn = true;
    WritingThread writing(**writer);
    for (qsizetype i = 0; i < source.articles().size() && goesOn; ++i) {
        auto article = source.read(source.articles().at(i), annotator, request.begunOnly || request.everybody);
        if (!article)
            return std::unexpected(article.error());
        if (*article) {
            const QString name = names.of(exportName((*article)->document));
            writing.write(**std::move(article), name);
        }
        goesOn = step();
    }
    writing.finish(result);
    if (const Result<> finished = (*writer)->finish(); !finished)
        return std::unexpected(finished.error());
    return goesOn;
}

Result<const Format *> formatOf(const FormatRegistry &formats, const ProjectExport &request)
{
    if (const Format *format = formats.find(request.format))
        return format;
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("ProjectExport", "There is no format “%1”.").arg(request.format));
}
} // namespace

Result<ProjectExportResult> exportProject(const ProjectExport &request, const ExportProgress &progress)
{
    const FormatRegistry formats;
    const Result<const Format *> format = formatOf(formats, request);
    const Result<ExportSource> source = format ? ExportSource::open(request) : std::unexpected(format.error());
    if (!source)
        return std::unexpected(source.error());
    const Result<QList<Annotator>> annotators = annotatorsFor(*source, request);
    if (!annotators)
        return std::unexpected(annotators.error());
    ProjectExportResult result;
    int done = 0;
    const auto total = static_cast<int>(source->articles().size() * annotators->size());
    UniqueNames folders;
    for (const Annotator &annotator : *annotators) {
        const QString output =
            request.everybody ? request.output + u'/' + folders.of(fileName(annotator.name)) + u'/' : request.output;
        const Result<bool> goesOn = exportOne(*source, request, **format, annotator, output, result,
                                              [&] { return ++done && (!progress || progress(done, total)); });
        if (!goesOn)
            return std::unexpected(goesOn.error());
        result.stopped = !*goesOn;
        if (result.stopped)
            break;
    }
    return result;
}

} // namespace Guillemet
