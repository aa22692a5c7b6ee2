// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliannotate.h"
#include "app/cliconvert.h"
#include "app/cliproject.h"
#include "app/clireview.h"
#include "app/commandline.h"

#include <QtGui/QGuiApplication>

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

/** Pages need fonts, and so an application that starts slower; nothing else here does. */
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    const bool makesPages = std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text.compare("pdf", Qt::CaseInsensitive) == 0 || text.endsWith("=pdf") || text.endsWith(".pdf");
    });
    if (!makesPages)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // no display is needed
    return std::make_unique<QGuiApplication>(argc, argv);
}
} // namespace

int main(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    const std::expected<CommandLine, QString> line = CommandLine::parse(QCoreApplication::arguments());
    if (!line) {
        complain(line.error());
        return static_cast<int>(ExitStatus::WrongUsage);
    }
    return static_cast<int>(run(*line));
}
