// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workstatus.h"

#include "models/session/reviewer.h"
#include "models/session/tagsetediting.h"
#include "widgets/articleopener.h"
#include "widgets/exporter.h"
#include "widgets/importer.h"
#include "widgets/speakercontroller.h"
#include "widgets/statusline.h"

namespace Guillemet {

WorkStatus::WorkStatus(Session &session, ArticleOpener &opener, Exporter &exporter, Importer &importer,
                       StatusLine &status)
    : QObject(&status)
{
    // A single article is ready before one could read the message.
    const auto show = [&status](const QString &text, int done, int total) {
        status.setWork(done < total && total > 1 ? text.arg(done).arg(total) : QString(), done, total);
    };
    connect(&session, &Session::analysisProgress, this,
            [show](int done, int total) { show(tr("Reading articles: %1 of %2"), done, total); });
    connect(&opener, &ArticleOpener::progress, this,
            [show](int done, int total) { show(tr("Opening files: %1 of %2"), done, total); });
    connect(&opener, &ArticleOpener::progressWithin, this, [&status](int articles, double share) {
        constexpr int fine = 1000;
        if (articles > 1 || share > 0)
            status.setWork(tr("Opening articles: %1").arg(articles), static_cast<int>(share * fine), fine);
    });
    connect(&exporter, &Exporter::progress, this,
            [show](int done, int total) { show(tr("Exporting articles: %1 of %2"), done, total); });
    connect(&importer, &Importer::progress, this,
            [show](int done, int total) { show(tr("Importing files: %1 of %2"), done, total); });
    connect(&session.tagsetEditing(), &TagsetEditing::progress, this,
            [show](int done, int total) { show(tr("Changing tags: %1 of %2"), done, total); });
    connect(&session.tagsetEditing(), &TagsetEditing::finished, this, [&status] { status.setWork({}, 0, 0); });
    connect(&status, &StatusLine::cancelRequested, this, [&session, &opener, &exporter, &importer] {
        opener.cancel();
        exporter.cancel();
        importer.cancel();
        session.cancelAnalysis();
        session.tagsetEditing().cancel();
    });
}

void WorkStatus::follow(Reviewer &reviewer, StatusLine &status)
{
    const auto shown = std::make_shared<bool>(false);
    connect(&reviewer, &Reviewer::progress, &status, [&status, shown](int done, int total) {
        *shown = done < total;
        status.setWork(*shown ? tr("Comparing annotators") : QString(), done, total);
    });
    connect(&status, &StatusLine::cancelRequested, &reviewer, [&reviewer, shown] {
        if (*shown) // what is stopped may be another work
            reviewer.cancel();
    });
}

void WorkStatus::follow(SpeakerController &speakers, StatusLine &status)
{
    connect(&speakers, &SpeakerController::progress, &status, [&status](int done, int total) {
        status.setWork(done < total ? tr("Making one speaker of two: %1 of %2").arg(done).arg(total) : QString(), done,
                       total);
    });
    connect(&status, &StatusLine::cancelRequested, &speakers, &SpeakerController::cancel);
}

} // namespace Guillemet
