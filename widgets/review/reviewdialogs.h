// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QWidget;

namespace Guillemet {

class ActionRegistry;
class ArticleEditor;
class GuidelinesPanel;
class QueuePanel;
class ReviewController;
class Session;
class UserPrompts;

/** What a reviewer opens beside the differences: the queue, deciding on many, reports, guidelines, the help. */
class ReviewDialogs : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        UserPrompts &prompts;
        ArticleEditor &editor;
        ReviewController &review;
        QWidget &window;
    };
    /** `dataDirectory` holds the help. */
    ReviewDialogs(const Parts &parts, const ActionRegistry &actions, const QString &dataDirectory);

    QueuePanel *queue() const { return m_queue; }
    GuidelinesPanel *guidelines() const { return m_guidelines; }

    /** Of the queue, if there is one; else of the project. */
    void openNextArticle();

Q_SIGNALS:
    void queueRequested();
    void guidelinesRequested();
    void message(const QString &text);

private:
    void updateActions();
    void takeExample();
    void showHelp();

    Parts m_parts;
    const ActionRegistry &m_actions;
    QString m_helpFolder;
    QueuePanel *m_queue;
    GuidelinesPanel *m_guidelines;
};

} // namespace Guillemet
