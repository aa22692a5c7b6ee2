// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unattendedrun.h"

#include "models/formats/registry/formatregistry.h"
#include "models/session/projectexport.h"
#include "models/session/session.h"
#include "widgets/articleopener.h"
#include "widgets/mainwindow.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>

#include <cstdio>

namespace Guillemet {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds Quiet{300}; // nothing new for so long: everything is there and painted
}

UnattendedRun::UnattendedRun(Session &session, MainWindow &window, QString screenshot, QString exportTo)
    : m_session(session)
    , m_window(window)
    , m_screenshot(std::move(screenshot))
    , m_exportTo(std::move(exportTo))
    , m_quiet(new QTimer(this))
{
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(Quiet);
    connect(m_quiet, &QTimer::timeout, this, &UnattendedRun::work);
    connect(&session, &Session::documentOpened, this, &UnattendedRun::check);
    connect(&session, &Session::documentsAdded, this, &UnattendedRun::check);
    connect(&session, &Session::documentChanged, this, &UnattendedRun::check);
    connect(&session, &Session::analysisProgress, this, &UnattendedRun::check);
    connect(&session, &Session::failed, this, &UnattendedRun::complain);
    connect(&window.opener(), &ArticleOpener::failed, this, &UnattendedRun::complain);
}

void UnattendedRun::check()
{
    if (m_session.hasDocument() && m_session.articlesToAnalyse() == 0)
        m_quiet->start();
    else
        m_quiet->stop();
}

void UnattendedRun::complain(const Error &error)
{
    m_failed = true;
    std::fprintf(stderr, "guillemet: %s\n", qUtf8Printable(error.message));
    if (!m_session.hasDocument() && !m_window.opener().isBusy())
        Q_EMIT finished(1);
}

void UnattendedRun::work()
{
    if (!m_screenshot.isEmpty()) {
        QDir().mkpath(QFileInfo(m_screenshot).absolutePath());
        if (!m_window.grab().save(m_screenshot)) {
            complain(
                {ErrorCode::NotWritable, tr("The picture could not be saved as “%1”. Choose another folder, or make "
                                            "room on the disk.")
                                             .arg(m_screenshot)});
        }
    }
    if (!m_exportTo.isEmpty() && m_session.flush()) {
        const FormatRegistry formats;
        for (const Format *format : formats.writable()) {
            const QDir folder(m_exportTo);
            ProjectExport request{.project = m_session.projectPath(),
                                  .annotator = m_session.annotator(),
                                  .articles = {},
                                  .format = format->id(),
                                  .output = folder.filePath(format->id()) + u'/',
                                  .options = {}};
            request.options.includeSuggestions = true;
            if (format->id() == "csv"_L1)
                request.output = folder.filePath(u"quotations.csv"_s);
            const Result<ProjectExportResult> result = exportProject(request);
            if (!result)
                complain(result.error());
            else
                for (const QString &problem : result->problems)
                    complain({ErrorCode::NotWritable, problem});
        }
    }
    Q_EMIT finished(m_failed ? 1 : 0);
}

} // namespace Guillemet
