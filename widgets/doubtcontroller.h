// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/navigation.h"

#include <QtCore/QObject>

namespace Guillemet {

class ActionRegistry;
class AnnotationController;
class AnnotationNavigator;
class ArticleEditor;
class Session;

/** Annotations marked as unsure, to come back to; and the note on the article. */
class DoubtController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        ArticleEditor &editor;
        AnnotationNavigator &navigator;
        AnnotationController &annotations;
    };

    DoubtController(const Parts &parts, const ActionRegistry &actions, QWidget *window);

Q_SIGNALS:
    void message(const QString &text);
    void countChanged(int unsure); ///< in the open article

private:
    void toggle();
    void go(Direction direction);
    void writeNote();
    void update();

    Parts m_parts;
    const ActionRegistry &m_actions;
    QWidget *m_window;
};

} // namespace Guillemet
