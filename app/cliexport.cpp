// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliformats.h"
#include "app/cliproject.h"

#include "app/commandline.h"
#include "models/formats/registry/formatregistry.h"
#include "models/session/annotatorchoice.h"
#include "models/session/projectexport.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
const Format *exportFormat(const CommandLine &line, const FormatRegistry &formats)
{
    const Format *byId = formats.find(line.format);
    return line.format.isEmpty() ? formats.forName(line.output) : byId;
}

/** The one named; without a name the only one there is; the analysis where nobody has annotated. */
std::expected<Annotator, QString> chosenAnnotator(const QList<Annotator> &annotators, const QString &name)
{
    QStringList names;
    std::optional<Annotator> only;
    for (const Annotator &annotator : annotators) {
        if (!name.isEmpty() && annotator.name.compare(name, Qt::CaseInsensitive) == 0)
            return annotator;
        if (annotator.kind == Annotator::Kind::Machine)
            continue;
        names.append(annotator.name);
        only = annotator;
    }
    if (!name.isEmpty())
        return std::unexpected(
            QCoreApplication::translate("Cli", "There is no annotator \"%1\" in the project. There are: %2.")
                .arg(name, names.isEmpty() ? Annotator::machine().name : names.join(u", ")));
    if (names.size() > 1)
        return std::unexpected(
            QCoreApplication::translate("Cli", "Several people have annotated: %1. Name one with --annotator.")
                .arg(names.join(u", ")));
    return only.value_or(Annotator::machine());
}

ExitStatus failed(const QString &message, ExitStatus status)
{
    complain(message);
    return status;
}

ProjectExport requestFor(const CommandLine &line, const Format &format, const Annotator &annotator,
                         const ExportOptions &options)
{
    return {.project = line.project,
            .annotator = annotator,
            .articles = {},
            .format = format.id(),
            .output = line.output,
            .options = options};
}

ExitStatus write(const ProjectExport &request, const Format &format)
{
    const Result<ProjectExportResult> result = exportProject(request);
    if (!result)
        return failed(result.error().message, ExitStatus::SomeFailed);
    for (const QString &problem : result->problems)
        complain(problem);
    const bool isProven = sayProof(result->proof, format);
    return isProven && result->problems.isEmpty() ? ExitStatus::Done : ExitStatus::SomeFailed;
}

/** Each annotator's in a folder of their name, of the articles that they have begun. */
ExitStatus exportEverybody(const CommandLine &line, const Format &format, const QList<Annotator> &annotators,
                           const ExportOptions &options)
{
    if (line.output.isEmpty() || line.output == "-"_L1)
        return failed(QCoreApplication::translate("Cli", "--everybody writes folders: name one with --output."),
                      ExitStatus::WrongUsage);
    ExitStatus status = ExitStatus::Done;
    for (const Annotator &annotator : annotators) {
        if (annotator.kind == Annotator::Kind::Machine && !line.suggestions)
            continue;
        ProjectExport request = requestFor(line, format, annotator, options);
        request.output = line.output + u'/' + exportName(Document{.title = annotator.name}) + u'/';
        request.begunOnly = true;
        if (write(request, format) != ExitStatus::Done)
            status = ExitStatus::SomeFailed;
    }
    return status;
}
} // namespace

ExitStatus exportAnnotations(const CommandLine &line)
{
    const FormatRegistry formats;
    const Format *format = exportFormat(line, formats);
    if (!format || !format->isWritable())
        return failed(line.format.isEmpty()
                          ? QCoreApplication::translate(
                                "Cli", "Which format? Name it with --format; \"guillemet-cli formats\" lists them.")
                          : QCoreApplication::translate(
                                "Cli", "There is no format \"%1\" to write; \"guillemet-cli formats\" lists them.")
                                .arg(line.format),
                      ExitStatus::WrongUsage);
    if (format->needsFolder() && (line.output.isEmpty() || line.output == "-"_L1))
        return failed(
            QCoreApplication::translate("Cli", "%1 is several files for each article: name a folder with --output.")
                .arg(format->name()),
            ExitStatus::WrongUsage);
    const Result<QList<Annotator>> annotators = annotatorsOf(line.project);
    if (!annotators)
        return failed(annotators.error().message, ExitStatus::SomeFailed);
    const auto names = loadMapping(line.outputMapping);
    if (!names)
        return failed(names.error(), ExitStatus::WrongUsage);
    const auto convention = conventionFrom(line.convention);
    if (!convention)
        return failed(convention.error(), ExitStatus::WrongUsage);
    const ExportOptions options{.includeSuggestions = line.suggestions,
                                .spreadsheet = line.spreadsheet,
                                .names = *names,
                                .convention = *convention};
    if (line.everybody)
        return exportEverybody(line, *format, *annotators, options);
    const auto annotator = chosenAnnotator(*annotators, line.annotator);
    if (!annotator)
        return failed(annotator.error(), ExitStatus::WrongUsage);
    if (annotator->kind == Annotator::Kind::Machine && !line.suggestions)
        complain(QCoreApplication::translate(
            "Cli", "Nobody has annotated in this project: there are only suggestions, which --suggestions writes."));
    return write(requestFor(line, *format, *annotator, options), *format);
}

} // namespace Guillemet
