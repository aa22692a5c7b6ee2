// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/textedit.h"

#include <QtCore/QObject>

namespace Guillemet {

/** What a Session tells. */
class SessionEvents : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    enum class SaveState { Saved, Pending, Failed };

Q_SIGNALS:
    void projectOpened();
    void projectClosed();
    void projectMoved(); ///< saved under another name: path, read-only and unsaved may be others
    void documentsAdded(int first, int last);
    void documentsRemoved(int first, int last);
    void documentChanged(int row); ///< its summary
    void documentOpened();
    void documentClosed();          ///< and none is open: removed, or the project is closed
    void documentMetadataChanged(); ///< of the open article
    /** Its text was corrected; its annotations move right after this. */
    void textCorrected(const Guillemet::TextEdits &edits);
    void revealRequested(Guillemet::Span span);
    void saveStateChanged(Guillemet::SessionEvents::SaveState state);
    void analysisProgress(int done, int total); ///< done == total: idle
    void annotatorChanged();
    void tagsetChanged();
    void noticed(const QString &text); ///< good to know, nothing is wrong
    void failed(const Guillemet::Error &error);
    /** Before failed() with the same: out of date when the state is Saved again. */
    void savingFailed(const Guillemet::Error &error);
    /** Before failed() with the same, of a project that opened all the same: out of date when it closes or moves. */
    void projectLimited(const Guillemet::Error &error);
};

} // namespace Guillemet
