// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportsurvey.h"

#include <QtConcurrent/QtConcurrent>

namespace Guillemet {

ExportSurvey::ExportSurvey(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progress(value, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        const Result<ExportPreview> preview = m_watcher.resultAt(index);
        if (preview)
            Q_EMIT found(*preview);
        else
            Q_EMIT failed(preview.error());
    });
}

ExportSurvey::~ExportSurvey()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ExportSurvey::start(const ProjectExport &request, const DocumentId &shown)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run([request, shown](QPromise<Result<ExportPreview>> &promise) {
        const auto news = [&promise](const ExportPreview &preview) { promise.addResult(preview); };
        promise.addResult(previewExport(request, shown, news, [&promise](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        }));
    }));
}

} // namespace Guillemet
