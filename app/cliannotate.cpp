// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliannotate.h"

#include "app/articlepipeline.h"
#include "app/cliinputs.h"
#include "app/clistream.h"
#include "app/commandline.h"
#include "models/core/datadirectory.h"
#include "models/formats/articles/articlereaders.h"
#include "models/formats/inputfile.h"
#include "models/formats/registry/formatregistry.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
using Worked = ArticlePipeline::Worked;

/** Takes the one article of a file. */
class OneArticle final : public ArticleSink
{
public:
    explicit OneArticle(const QString &path)
        : m_path(path)
    {
    }

    bool take(ArticleExport article) override
    {
        if (!worked.article)
            worked.article = std::move(article);
        return true;
    }
    void tell(const QString &issue) override { worked.issues.append(u"%1: %2"_s.arg(inputName(m_path), issue)); }

    Worked worked{std::unexpected(Error())};

private:
    const QString &m_path;
};

Worked readOne(const ArticleReaders &readers, const QString &path, const ReadOptions &options)
{
    OneArticle sink(path);
    if (const Result<> read = readers.read(path, options, sink); !read && !sink.worked.article)
        sink.worked.article = std::unexpected(read.error());
    return std::move(sink.worked);
}

/** Hands the articles of a file that holds many to the pipeline as they are read. */
class ManyArticles final : public ArticleSink
{
public:
    ManyArticles(ArticlePipeline &pipeline, CliInputs &inputs, const CliInput &input)
        : m_pipeline(pipeline)
        , m_inputs(inputs)
        , m_input(input)
    {
    }

    bool take(ArticleExport article) override
    {
        const QString name = std::exchange(m_isFirst, false) ? m_input.name : m_inputs.unique(m_input.wanted);
        return !(m_full = !m_pipeline.add(std::move(article.document), name));
    }
    void tell(const QString &issue) override { m_pipeline.fail(u"%1: %2"_s.arg(inputName(m_input.path), issue)); }
    bool isFull() const { return m_full; }

private:
    ArticlePipeline &m_pipeline;
    CliInputs &m_inputs;
    const CliInput &m_input;
    bool m_isFirst = true;
    bool m_full = false;
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

/** False if no more can be written. */
bool annotateFile(const CliInput &input, CliInputs &inputs, const ArticleReaders &readers, const ReadOptions &options,
                  ArticlePipeline &pipeline)
{
    const ArticleReader *reader = input.path == "-"_L1 ? nullptr : readers.forFile(input.path);
    if (!reader || !reader->holdsMany())
        return pipeline.add([&readers, &options, path = input.path] { return readOne(readers, path, options); },
                            input.name, input.renaming());
    ManyArticles sink(pipeline, inputs, input);
    if (const Result<> read = readers.read(input.path, options, sink); !read)
        pipeline.fail(read.error().message);
    return !sink.isFull();
}

/** Articles from files and folders of texts. */
ExitStatus annotateFiles(const CommandLine &line, const Format &format)
{
    auto status = ExitStatus::Done;
    const ArticleReaders readers;
    CliInputs inputs(readers, line.output);
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
    const ReadOptions options{.columns = line.columns};
    ArticlePipeline pipeline(*analyzer, {.language = line.language}, **writer, line.jobs);
    for (const CliInput &input : inputs.inputs()) {
        if (!annotateFile(input, inputs, readers, options, pipeline))
            break;
    }
    pipeline.finish();
    return std::max(status, pipeline.status());
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
