// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

namespace Guillemet {

class ActionRegistry;
class AnnotationModel;
class Session;

/** What always stands at the bottom of the window: counts, what is left to decide, work under way, zoom, saving. */
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const Session &session, const ActionRegistry &actions, const AnnotationModel &annotations,
               QWidget *parent = nullptr);

    void setZoom(int percent);
    /** Opened by the number of suggestions that are hidden. */
    void setSuggestionMenu(QMenu *menu);
    /** Work in the background; `title` is empty when it is over. */
    void setWork(const QString &title, int done, int total);

Q_SIGNALS:
    void cancelRequested();
    void annotatorClicked();
    void undecidedClicked();

private:
    void showCounts();
    void showSaveState();
    void showAnnotator();

    const Session &m_session;
    const AnnotationModel &m_annotations;
    QLabel *m_counts = nullptr;
    QToolButton *m_undecided = nullptr;
    QToolButton *m_hidden = nullptr;
    QProgressBar *m_decided = nullptr; ///< of what there is to decide
    QLabel *m_work = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
    QToolButton *m_zoom = nullptr;
    QLabel *m_saved = nullptr;
    QToolButton *m_annotator = nullptr;
};

} // namespace Guillemet
