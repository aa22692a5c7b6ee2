// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/projectexport.h"

#include <QtCore/QFutureWatcher>

namespace Guillemet {

class Session;

/** Writes annotations to other formats in the background. */
class Exporter : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(Session &session, QObject *parent = nullptr);
    ~Exporter() override;

    /** Saves what is pending first. The project is filled in, and the annotator where none is given; one export at a
     * time. */
    void start(ProjectExport request);
    bool isBusy() const { return m_watcher.isRunning(); }
    void cancel();

Q_SIGNALS:
    void progress(int done, int total); ///< equal when it is over
    void finished(const Guillemet::ProjectExport &request, const Guillemet::ProjectExportResult &result);
    void failed(const Guillemet::Error &error);

private:
    Session &m_session;
    ProjectExport m_request;
    QFutureWatcher<Result<ProjectExportResult>> m_watcher;
};

} // namespace Guillemet
