// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/projectexport.h"

#include <QtCore/QObject>

class QWidget;

namespace Guillemet {

struct FailedFile;
class ActionRegistry;
class ArticleOpener;
class MessageArea;
class Session;
class Settings;
class UserPrompts;

/** The File menu: opening, saving, projects. */
class FileController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        Settings &settings;
        UserPrompts &prompts;
        ArticleOpener &opener;
        MessageArea &messages;
        QString sampleFolder;
    };

    FileController(const Parts &parts, const ActionRegistry &actions, QWidget *window);

    void showProperties();
    /** What can be done now, after something was opened or closed. */
    void updateActions();

private:
    void openArticles();
    void openFolder();
    void showFailed(const QList<FailedFile> &files);
    void openProject();
    void newProject();
    void paste();
    void save();
    void saveAs();
    QString folder() const;

    Parts m_parts;
    const ActionRegistry &m_actions;
    QWidget *m_window = nullptr;
};

} // namespace Guillemet
