// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/annotationimport.h"

#include <QtCore/QObject>

class QWidget;

namespace Guillemet {

class ActionRegistry;
class ArticleOpener;
class Importer;
class MessageArea;
class Session;
class Settings;
class UserPrompts;

/** Importing annotations, from the files chosen to what came in, and taking it back. */
class ImportController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        Settings &settings;
        UserPrompts &prompts;
        ArticleOpener &opener;
        Importer &importer;
        MessageArea &messages;
        QString dataDirectory;
    };

    ImportController(const Parts &parts, const ActionRegistry &actions, QWidget *window);

    /** Asks what to do with files of annotations; empty: which files. */
    void ask(const QStringList &paths);

private:
    void start(const AnnotationImport &import);
    void finished(const AnnotationImport &import, const ImportPlan &plan);
    void askToUndo();
    void updateActions();

    Parts m_parts;
    const ActionRegistry &m_actions;
    QWidget *m_window;
};

} // namespace Guillemet
