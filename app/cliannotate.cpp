// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliannotate.h"

#include "app/cliinputs.h"
#include "app/clistream.h"
#include "app/commandline.h"
#include "models/analysis/analyzer.h"
#include "models/core/datadirectory.h"
#include "models/formats/registry/formatregistry.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QThreadPool>

#include <deque>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
Result<ArticleExport> annotated(const CliInput &input, const Analyzer &analyzer, const AnalysisOptions &options)
{
    Result<Document> document = readInput(input);
    if (!document)
        return std::unexpected(document.error());
    AnalysisResult found = analyzer.analyze(document->text, options);
    if (!found.language.isEmpty())
        document->language = found.language;
    return ArticleExport{*std::move(document), std::move(found.annotations), std::move(found.speakers),
                         Annotator::machine()};
}

/** Hands articles to the pool a few ahead of the one being written. */
class Pipeline
{
public:
    Pipeline(const QList<CliInput> &inputs, const Analyzer &analyzer, const AnalysisOptions &options, int jobs)
        : m_inputs(inputs)
        , m_analyzer(analyzer)
        , m_options(options)
        , m_ahead(qsizetype(jobs) * 2)
    {
        m_pool.setMaxThreadCount(jobs);
    }

    Result<ArticleExport> next()
    {
        while (m_begun < m_inputs.size() && std::ssize(m_running) < m_ahead) {
            m_running.push_back(QtConcurrent::run(
                &m_pool, [this, &input = m_inputs.at(m_begun)] { return annotated(input, m_analyzer, m_options); }));
            ++m_begun;
        }
        Result<ArticleExport> article = m_running.front().takeResult();
        m_running.pop_front();
        return article;
    }

private:
    const QList<CliInput> &m_inputs;
    const Analyzer &m_analyzer;
    const AnalysisOptions m_options;
    const qsizetype m_ahead;
    qsizetype m_begun = 0;
    std::deque<QFuture<Result<ArticleExport>>> m_running;
    QThreadPool m_pool; // last, so that it ends its work before the rest goes
};

const Format *formatFor(const CommandLine &line, const FormatRegistry &formats)
{
    if (!line.format.isEmpty())
        return formats.find(line.format);
    if (const Format *byName = formats.forName(line.output))
        return byName;
    return formats.find(line.output.isEmpty() || line.output == "-"_L1 ? u"json" : u"brat");
}

/** What speaks against working in `language` ("" to find it out) with the program's data; "" if nothing does. */
QString problemWithLanguage(const QString &language)
{
    const QStringList languages = analysisLanguages(dataDirectory());
    if (languages.isEmpty())
        return QCoreApplication::translate("Cli",
                                           "There are no language packs in %1. Install Guillemet again, or name the "
                                           "folder with its data in GUILLEMET_DATA.")
            .arg(QDir::toNativeSeparators(dataDirectory() + u"/languages"));
    if (!language.isEmpty() && !languages.contains(language))
        return QCoreApplication::translate("Cli", "There is no language \"%1\". There are: %2.")
            .arg(language, languages.join(u", "));
    return {};
}

/** False if the rest cannot be written either. */
bool writeNext(Pipeline &pipeline, const CliInput &input, ArticleWriter &writer, ExitStatus &status)
{
    const Result<ArticleExport> article = pipeline.next();
    Result<> written;
    if (article)
        written = writer.write(*article, input.name);
    if (article && written) {
        if (input.name != input.wanted)
            complain(QCoreApplication::translate("Cli", "%1: written as %2, because another article is %3.")
                         .arg(input.path, input.name, input.wanted));
        return true;
    }
    const Error &error = article ? written.error() : article.error();
    complain(error.message);
    status = ExitStatus::SomeFailed;
    return error.code != ErrorCode::NoSpace;
}
/** Articles from files and folders of texts. */
ExitStatus annotateFiles(const CommandLine &line, const Format &format)
{
    auto status = ExitStatus::Done;
    CliInputs inputs(line.output);
    for (const QString &argument : line.inputs) {
        if (const Result<> added = inputs.add(argument); !added) {
            complain(added.error().message);
            status = ExitStatus::SomeFailed;
        }
    }
    if (inputs.inputs().isEmpty())
        return status;
    const Result<std::unique_ptr<ArticleWriter>> writer =
        openWriter(format, line.output, {.includeSuggestions = true, .spreadsheet = line.spreadsheet}, inputs.files());
    if (!writer) {
        complain(writer.error().message);
        return ExitStatus::SomeFailed;
    }
    const std::unique_ptr<Analyzer> analyzer = createAnalyzer(dataDirectory());
    Pipeline pipeline(inputs.inputs(), *analyzer, {.language = line.language},
                      line.jobs ? line.jobs : QThread::idealThreadCount());
    for (const CliInput &input : inputs.inputs()) {
        if (!writeNext(pipeline, input, **writer, status))
            return status;
    }
    if (const Result<> finished = (*writer)->finish(); !finished) {
        complain(finished.error().message);
        return ExitStatus::SomeFailed;
    }
    return status;
}

/** Articles from files of a format, one after the other. */
ExitStatus annotateFrom(const CommandLine &line, const Format &format)
{
    const Result<std::unique_ptr<ArticleWriter>> writer =
        openWriter(format, line.output, {.includeSuggestions = true, .spreadsheet = line.spreadsheet});
    if (!writer) {
        complain(writer.error().message);
        return ExitStatus::SomeFailed;
    }
    const std::unique_ptr<Analyzer> analyzer = createAnalyzer(dataDirectory());
    return annotateStream(line, *analyzer, {.language = line.language}, **writer);
}
} // namespace

ExitStatus annotate(const CommandLine &line)
{
    const FormatRegistry formats;
    const Format *format = formatFor(line, formats);
    if (!format || !format->isWritable()) {
        complain(QCoreApplication::translate(
                     "Cli", "There is no format \"%1\" to write; \"guillemet-cli formats\" lists them.")
                     .arg(line.format));
        return ExitStatus::WrongUsage;
    }
    if (format->needsFolder() && (line.output.isEmpty() || line.output == "-"_L1)) {
        complain(
            QCoreApplication::translate("Cli", "%1 is several files for each article: name a folder with --output.")
                .arg(format->name()));
        return ExitStatus::WrongUsage;
    }
    if (const QString problem = problemWithLanguage(line.language); !problem.isEmpty()) {
        complain(problem);
        return ExitStatus::WrongUsage;
    }
    if (!line.from.isEmpty() && (!formats.find(line.from) || !formats.find(line.from)->isReadable())) {
        complain(QCoreApplication::translate("Cli",
                                             "There is no format \"%1\" to read; \"guillemet-cli formats\" lists them.")
                     .arg(line.from));
        return ExitStatus::WrongUsage;
    }
    return isStream(line) ? annotateFrom(line, *format) : annotateFiles(line, *format);
}

} // namespace Guillemet
