// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clireview.h"
#include "app/commandline.h"
#include "models/session/projectmerging.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

ExitStatus mergeIntoProject(const CommandLine &line)
{
    if (line.undo) {
        if (const Result<> undone = undoMerge(line.project); !undone) {
            complain(undone.error().message);
            return ExitStatus::SomeFailed;
        }
        say(QCoreApplication::translate("Cli", "The last merge was taken out again."));
        return ExitStatus::Done;
    }
    const Result<MergeReport> report =
        mergeProjects({.target = line.project, .others = line.inputs, .annotator = line.annotator, .only = {}});
    if (!report) {
        complain(report.error().message);
        return ExitStatus::SomeFailed;
    }
    say(QCoreApplication::translate("Cli", "Articles: %1 added, %2 were here")
            .arg(QString::number(report->articlesAdded), QString::number(report->articlesKnown)));
    say(QCoreApplication::translate("Cli", "Annotation sets: %1 added, %2 brought up to date, %3 the same as here")
            .arg(QString::number(report->setsAdded), QString::number(report->setsUpdated),
                 QString::number(report->setsSame)));
    say(QCoreApplication::translate("Cli", "Speakers: %1 added, %2 matched by name")
            .arg(QString::number(report->speakersAdded), QString::number(report->speakersMatched)));
    if (report->discussions + report->verdicts > 0)
        say(QCoreApplication::translate("Cli", "Discussions: %1; verdicts of reviewers: %2")
                .arg(QString::number(report->discussions), QString::number(report->verdicts)));
    if (report->roles + report->reasons > 0)
        say(QCoreApplication::translate("Cli", "Roles: %1; reasons to reject: %2")
                .arg(QString::number(report->roles), QString::number(report->reasons)));
    for (const QString &conflict : report->conflicts)
        complain(conflict);
    return report->conflicts.isEmpty() ? ExitStatus::Done : ExitStatus::SomeFailed;
}

ExitStatus extractFromProject(const CommandLine &line)
{
    const Result<MergeReport> report = extractArticles(line.project, line.inputs, line.output);
    if (!report) {
        complain(report.error().message);
        return ExitStatus::SomeFailed;
    }
    say(QCoreApplication::translate("Cli", "Articles written: %1, with %2 annotation sets")
            .arg(QString::number(report->articlesAdded), QString::number(report->setsAdded)));
    return ExitStatus::Done;
}

} // namespace Guillemet
