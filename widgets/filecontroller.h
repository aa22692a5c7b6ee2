// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/registry/formatregistry.h"
#include "models/session/projectexport.h"

#include <QtCore/QObject>

class QWidget;

namespace Guillemet {

struct FailedFile;
class ActionRegistry;
class ArticleOpener;
class Exporter;
class MessageArea;
class Session;
class Settings;
class UserPrompts;

/** The File menu: opening, saving, projects, export. */
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
        Exporter &exporter;
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
    void exportArticles();
    void exported(const ProjectExport &request, const ProjectExportResult &result);
    QString folder() const;

    Parts m_parts;
    FormatRegistry m_formats;
    const ActionRegistry &m_actions;
    QWidget *m_window = nullptr;
};

} // namespace Guillemet
