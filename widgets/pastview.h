// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotationset.h"
#include "models/core/speakerregistry.h"
#include "models/core/tagset.h"
#include "models/storage/loggedchange.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace Guillemet {

class ArticleEditor;

/** The article as it was once, to be read, under a line that says so; what was changed just then is marked. */
class PastView : public QWidget
{
    Q_OBJECT

public:
    explicit PastView(const QString &dataDirectory, QWidget *parent = nullptr);

    /** `annotations` are those of the state, and empty then. */
    void showState(const std::shared_ptr<const PastState> &state, AnnotationSet &annotations, const Tagset &tagset,
                   const QString &what, bool canRestore);
    /** The last one that was shown; null before. */
    const std::shared_ptr<const PastState> &state() const { return m_state; }
    ArticleEditor &editor() const { return *m_editor; }

Q_SIGNALS:
    void restoreRequested();
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void markChange();

    std::shared_ptr<const PastState> m_state;
    AnnotationSet m_annotations;
    SpeakerRegistry m_speakers;
    QLabel *m_what;
    QPushButton *m_restore;
    ArticleEditor *m_editor;
};

} // namespace Guillemet
