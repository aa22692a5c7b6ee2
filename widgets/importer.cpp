// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importer.h"

#include "models/session/mergeediting.h"
#include "models/session/session.h"

#include <QtConcurrent/QtConcurrent>

namespace Guillemet {

Importer::Importer(Session &session, QString unsavedDirectory, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_unsavedDirectory(std::move(unsavedDirectory))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progress(value, std::max(value + 1, m_watcher.progressMaximum())); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Importer::planned);
    connect(&session, &Session::projectOpened, this, [this] {
        if (std::exchange(m_waits, false))
            begin();
    });
    connect(&session, &Session::failed, this, [this] { m_waits = false; });
    connect(&session, &Session::projectClosed, this, [this] {
        cancel();
        m_writes = m_undoes = false;
    });
    connect(&session.mergeEditing(), &MergeEditing::merged, this, &Importer::written);
    connect(&session.mergeEditing(), &MergeEditing::undone, this, [this] {
        if (std::exchange(m_undoes, false))
            Q_EMIT undone();
    });
    connect(&session.mergeEditing(), &MergeEditing::failed, this, &Importer::giveUp);
}

Importer::~Importer()
{
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

bool Importer::isBusy() const
{
    return m_waits || m_writes || m_watcher.isRunning();
}

void Importer::start(const AnnotationImport &import)
{
    if (isBusy()) {
        Q_EMIT failed({ErrorCode::Busy, tr("An import is under way already. Wait for it, or stop it below.")});
        return;
    }
    m_import = import;
    m_isSecond = false;
    if (m_session.isOpen() && !m_session.isReadOnly()) {
        begin();
        return;
    }
    m_waits = true;
    m_session.createUnsavedProject(m_unsavedDirectory);
}

void Importer::begin()
{
    if (!m_session.flush()) {
        Q_EMIT failed({ErrorCode::NotWritable,
                       tr("Nothing was imported: the last changes could not be saved. See what stops them from being "
                          "saved first.")});
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(
        [project = m_session.projectPath(), import = m_import](QPromise<Result<ImportPlan>> &promise) {
            promise.addResult(planImport(project, import, [&promise](int done, int total, const ImportTally &) {
                promise.setProgressRange(0, total);
                promise.setProgressValue(done);
                return !promise.isCanceled();
            }));
        }));
}

void Importer::planned()
{
    const bool isStopped = m_watcher.isCanceled() || m_watcher.future().resultCount() == 0;
    if (isStopped) {
        Q_EMIT progress(0, 0);
        return;
    }
    const Result<ImportPlan> plan = m_watcher.result();
    if (!plan) {
        Q_EMIT progress(0, 0);
        Q_EMIT failed(plan.error());
        return;
    }
    m_plan = *plan;
    if (m_plan.merge.isEmpty()) {
        Q_EMIT progress(0, 0);
        Q_EMIT finished(m_import, m_plan);
        return;
    }
    m_writes = true;
    m_session.mergeEditing().merge(m_plan.merge);
}

void Importer::written(const DocumentId &first)
{
    if (!std::exchange(m_writes, false))
        return; // somebody else's
    Q_EMIT progress(0, 0);
    if (!m_plan.merge.articles.isEmpty() || !m_session.hasDocument())
        m_session.openDocument(first);
    m_plan.merge = {}; // it is in the project now
    Q_EMIT finished(m_import, m_plan);
}

void Importer::undo()
{
    m_undoes = true;
    m_session.mergeEditing().undo();
}

void Importer::giveUp(const Error &error)
{
    if (std::exchange(m_undoes, false)) {
        Q_EMIT failed(error);
    } else if (std::exchange(m_writes, false)) {
        if (error.code == ErrorCode::Conflict && !std::exchange(m_isSecond, true)) {
            begin();
            return;
        }
        Q_EMIT progress(0, 0);
        Q_EMIT failed(error);
    }
}

void Importer::cancel()
{
    m_waits = false;
    m_watcher.cancel();
}

} // namespace Guillemet
