// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/annotator.h"
#include "models/core/discussion.h"
#include "models/core/document.h"

#include <QtCore/QObject>

class QWidget;

namespace Guillemet {

class ActionRegistry;
class AnnotationNavigator;
class ArticleEditor;
class DiscussionPanel;
class ReviewController;
class Session;

/**
 * From hand to hand: handing in, approving, returning with remarks; and what is said about an article: going from one
 * remark to the next, settling it.
 */
class WorkflowController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        ArticleEditor &editor;
        AnnotationNavigator &navigator;
        ReviewController &review;
        QWidget &window;
    };
    WorkflowController(const Parts &parts, const ActionRegistry &actions);

    DiscussionPanel *panel() const { return m_panel; }

Q_SIGNALS:
    void panelRequested();
    void message(const QString &text);

private:
    void updateActions();
    void handIn();
    /** Of whom there is one who can be, at once; else asks whose. */
    void judge(WorkState verdict);
    void judge(const AnnotatorId &annotator, WorkState verdict);
    void discuss();
    void goToNextRemark();
    void openNextReturned();
    void settle();
    void show(const Discussion &discussion);

    Parts m_parts;
    const ActionRegistry &m_actions;
    DiscussionPanel *m_panel;
};

} // namespace Guillemet
