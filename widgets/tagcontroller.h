// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/tagset.h"

#include <QtCore/QObject>

class QAction;
class QMenu;

namespace Guillemet {

class ActionRegistry;
class AnnotationController;
class AnnotationNavigator;
class ArticleEditor;
class Session;
class UserPrompts;

/** The tagset in the window: its dialog, and the keys and menu of tags and attributes of the project's own. */
class TagController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        UserPrompts &prompts;
        ArticleEditor &editor;
        AnnotationNavigator &navigator;
        AnnotationController &controller;
    };

    /** `menu` is filled with the project's own tags and attributes; hidden where there are none. */
    TagController(const Parts &parts, const ActionRegistry &actions, QMenu *menu, QWidget *window);

private:
    void tagsetChanged();
    void fill();
    QAction *add(const QString &text, const QString &key);
    /** Gives the chosen annotation the next of the allowed values, or none after the last. */
    void nextValue(const TagId &tag, const QString &attribute);

    Parts m_parts;
    const ActionRegistry &m_actions;
    QMenu *m_menu = nullptr;
    QWidget *m_window = nullptr;
};

} // namespace Guillemet
