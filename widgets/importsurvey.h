// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/annotationimport.h"

#include <QtCore/QFutureWatcher>

namespace Guillemet {

/** Reads in the background what would be imported, to be shown before it is: the first articles, and counts. */
class ImportSurvey : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        ImportTally tally;
        QList<ArticleExport> articles; ///< the first
        bool complete = false;
    };

    explicit ImportSurvey(QObject *parent = nullptr);
    ~ImportSurvey() override;

    /** Gives up the one under way. */
    void start(const AnnotationImport &import);
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progress(int done, int total); ///< files; total is 0 while they are looked for
    void found(const Guillemet::ImportSurvey::Found &found);

private:
    QFutureWatcher<Found> m_watcher;
};

} // namespace Guillemet
