// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exporter.h"

#include "models/session/session.h"

#include <QtConcurrent/QtConcurrent>

namespace Guillemet {

Exporter::Exporter(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progress(value, std::max(value + 1, m_watcher.progressMaximum())); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        Q_EMIT progress(0, 0);
        if (m_watcher.future().resultCount() == 0)
            return; // cancelled before it began
        const Result<ProjectExportResult> result = m_watcher.result();
        if (result)
            Q_EMIT finished(m_request, *result);
        else
            Q_EMIT failed(result.error());
    });
}

Exporter::~Exporter()
{
    cancel();
    m_watcher.waitForFinished();
}

void Exporter::start(ProjectExport request)
{
    if (isBusy()) {
        Q_EMIT failed({ErrorCode::Busy, tr("An export is under way already. Wait for it, or stop it below.")});
        return;
    }
    if (!m_session.flush()) {
        Q_EMIT failed({ErrorCode::NotWritable,
                       tr("Nothing was exported: the last changes could not be saved. See what stops them from being "
                          "saved first.")});
        return;
    }
    request.project = m_session.projectPath();
    if (request.annotator.id.isNull())
        request.annotator = m_session.annotator();
    m_request = request;
    m_watcher.setFuture(QtConcurrent::run([request](QPromise<Result<ProjectExportResult>> &promise) {
        promise.addResult(exportProject(request, [&promise](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        }));
    }));
}

void Exporter::cancel()
{
    m_watcher.cancel();
}

} // namespace Guillemet
