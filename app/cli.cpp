// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliannotate.h"
#include "app/cliconvert.h"
#include "app/cliproject.h"
#include "app/clireview.h"
#include "app/commandline.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;
using namespace Guillemet;

namespace {
ExitStatus run(const CommandLine &line)
{
    using enum CommandLine::Command;
    switch (line.command) {
    case Annotate:
        return annotate(line);
    case Version:
        say(u"guillemet-cli " GUILLEMET_VERSION);
        return ExitStatus::Done;
    case Import:
        return importArticles(line);
    case Export:
        return exportAnnotations(line);
    case Info:
        return showProject(line);
    case Formats:
        return showFormats(line);
    case Convert:
        return convert(line);
    case Evaluate:
        return evaluateAnnotations(line);
    case Agree:
        return showAgreement(line);
    case Merge:
        return mergeIntoProject(line);
    case Extract:
        return extractFromProject(line);
    case Help:
        break;
    }
    say(line.help);
    return ExitStatus::Done;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::expected<CommandLine, QString> line = CommandLine::parse(QCoreApplication::arguments());
    if (!line) {
        complain(line.error());
        return static_cast<int>(ExitStatus::WrongUsage);
    }
    return static_cast<int>(run(*line));
}
