// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/projectexport.h"

#include <QtCore/QFutureWatcher>

namespace Guillemet {

/** Finds out in the background what an export would give. */
class ExportSurvey : public QObject
{
    Q_OBJECT

public:
    explicit ExportSurvey(QObject *parent = nullptr);
    ~ExportSurvey() override;

    /** Gives up the one under way. `shown` is the article to preview, null for the first. */
    void start(const ProjectExport &request, const DocumentId &shown);
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progress(int done, int total); ///< articles
    void found(const Guillemet::ExportPreview &preview);
    void failed(const Guillemet::Error &error);

private:
    QFutureWatcher<Result<ExportPreview>> m_watcher;
};

} // namespace Guillemet
