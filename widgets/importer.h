// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/annotationimport.h"

#include <QtCore/QFutureWatcher>

#include <optional>

namespace Guillemet {

class Session;

/** Brings annotations of other programs into the project in the background; into an unsaved one where none is open. */
class Importer : public QObject
{
    Q_OBJECT

public:
    /** `unsavedDirectory` is where unsaved projects are kept. */
    Importer(Session &session, QString unsavedDirectory, QObject *parent = nullptr);
    ~Importer() override;

    /** Saves what is pending first. One import at a time. */
    void start(const AnnotationImport &import);
    bool isBusy() const;
    /** Before it is written; nothing comes in then. */
    void cancel();
    /** Takes the last import out again; undone() or failed() follows. */
    void undo();

Q_SIGNALS:
    void progress(int done, int total); ///< equal when it is over
    void finished(const Guillemet::AnnotationImport &import, const Guillemet::ImportPlan &plan);
    void undone();
    void failed(const Guillemet::Error &error);

private:
    void begin();
    void planned();
    void written(const DocumentId &first);
    void giveUp(const Error &error);

    Session &m_session;
    QString m_unsavedDirectory;
    AnnotationImport m_import;
    ImportPlan m_plan;
    QFutureWatcher<Result<ImportPlan>> m_watcher;
    bool m_waits = false;    ///< for a project to be open
    bool m_writes = false;   ///< the storage thread has it
    bool m_isSecond = false; ///< try: what is in the project changed while the first was planned
    bool m_undoes = false;
};

} // namespace Guillemet
