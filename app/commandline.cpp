// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subcommands.h"

#include "models/core/document.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
using Parsed = std::expected<CommandLine, QString>;

Parsed wrong(const QString &message, QLatin1StringView command = {})
{
    return std::unexpected(
        message + u'\n' +
        QCoreApplication::translate("CommandLine", "\"guillemet-cli %1--help\" tells how it is used.")
            .arg(command.isEmpty() ? QString() : QString(command + u' ')));
}

Parsed parseSubcommand(const Subcommand &subcommand, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(optionsOf(subcommand));
    parser.addOptions({{{u"h"_s, u"help"_s}, {}}, {{u"v"_s, u"version"_s}, {}}});
    if (!parser.parse(arguments))
        return wrong(parser.errorText(), subcommand.name);
    const auto value = [&](QLatin1StringView name) {
        return subcommand.options.contains(name) ? parser.value(name) : QString();
    };
    CommandLine line{.command = subcommand.command};
    if (parser.isSet(u"help"_s)) {
        line.command = CommandLine::Command::Help;
        line.help = helpOf(subcommand);
        return line;
    }
    if (parser.isSet(u"version"_s)) {
        line.command = CommandLine::Command::Version;
        return line;
    }
    line.format = subcommand.options.contains("to"_L1) ? value("to"_L1) : value("format"_L1);
    line.from = value("from"_L1);
    line.mapping = value("mapping"_L1);
    line.outputMapping = value("output-mapping"_L1);
    line.convention = value("convention"_L1);
    line.state = value("state"_L1);
    if (!line.state.isEmpty() && toString(workStateFromString(line.state)) != line.state)
        return wrong(QCoreApplication::translate("CommandLine", "\"%1\" is no state: it is new, in-progress or done.")
                         .arg(line.state),
                     subcommand.name);
    line.output = value("output"_L1);
    line.annotator = value("annotator"_L1);
    line.language = value("lang"_L1) == "auto"_L1 ? QString() : value("lang"_L1);
    if (subcommand.options.contains("jobs"_L1) && parser.isSet(u"jobs"_s)) {
        bool isNumber = false;
        line.jobs = value("jobs"_L1).toInt(&isNumber);
        if (!isNumber || line.jobs < 1 || line.jobs > 1024)
            return wrong(
                QCoreApplication::translate("CommandLine", "\"%1\" is no number of jobs: it must be 1 to 1024.")
                    .arg(value("jobs"_L1)),
                subcommand.name);
    }
    const auto isSet = [&](QLatin1StringView name) {
        return subcommand.options.contains(name) && parser.isSet(QString(name));
    };
    line.suggestions = isSet("suggestions"_L1);
    line.spreadsheet = isSet("spreadsheet"_L1);
    line.project = value("project"_L1);
    line.gold = value("gold"_L1);
    line.predicted = value("predicted"_L1);
    line.speechOnly = isSet("speech-only"_L1);
    line.json = isSet("json"_L1);
    line.undo = isSet("undo"_L1);
    line.copies = isSet("copies"_L1);
    line.everybody = isSet("everybody"_L1);
    for (const QString &annotator : value("annotators"_L1).split(u',', Qt::SkipEmptyParts))
        line.annotators.append(annotator.trimmed());
    if (subcommand.command == CommandLine::Command::Evaluate && (line.gold.isEmpty() || line.predicted.isEmpty()))
        return wrong(QCoreApplication::translate("CommandLine", "Name both with --gold and --predicted."),
                     subcommand.name);
    line.inputs = parser.positionalArguments();
    if (subcommand.project) {
        if (line.inputs.isEmpty())
            return wrong(QCoreApplication::translate("CommandLine", "Which project?"), subcommand.name);
        line.project = line.inputs.takeFirst();
    }
    if (subcommand.inputs && line.inputs.isEmpty() && line.command == CommandLine::Command::Merge && !line.undo)
        return wrong(QCoreApplication::translate("CommandLine", "Which other projects?"), subcommand.name);
    if (subcommand.command == CommandLine::Command::Extract && line.output.isEmpty())
        return wrong(QCoreApplication::translate("CommandLine", "Name the file to write with --output."),
                     subcommand.name);
    for (const ColumnOption &column : columnOptions()) {
        if (subcommand.options.contains("columns"_L1))
            line.columns.*column.field = parser.value(QString::fromLatin1(column.name));
    }
    const bool mayBeEmpty = line.undo || subcommand.command == CommandLine::Command::Extract;
    if (subcommand.inputs && line.inputs.isEmpty() && !mayBeEmpty)
        return wrong(QCoreApplication::translate("CommandLine", "Which articles? Name files or folders."),
                     subcommand.name);
    if (!subcommand.inputs && !line.inputs.isEmpty())
        return wrong(
            QCoreApplication::translate("CommandLine", "\"%1\" is one argument too many.").arg(line.inputs.first()),
            subcommand.name);
    return line;
}
} // namespace

Parsed CommandLine::parse(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first.isEmpty())
        return std::unexpected(overview());
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1)
        return CommandLine{.command = Command::Help, .help = overview()};
    if (first == "--version"_L1 || first == "-v"_L1)
        return CommandLine{.command = Command::Version};
    for (const Subcommand &subcommand : subcommands()) {
        if (subcommand.name == first)
            return parseSubcommand(subcommand, arguments.mid(1));
    }
    return wrong(QCoreApplication::translate("CommandLine", "There is no command \"%1\".").arg(first));
}

} // namespace Guillemet
