// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/session/projectexport.h"

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace Guillemet {

class ActionRegistry;
class AnnotationNavigator;
class Exporter;
class MessageArea;
class Session;
class Settings;
class UserPrompts;

/** Exporting, from what is chosen to what was written. */
class ExportController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        Settings &settings;
        UserPrompts &prompts;
        Exporter &exporter;
        MessageArea &messages;
        AnnotationNavigator &navigator;
        QString dataDirectory;
        std::function<QList<DocumentId>()> selected; ///< articles in the list
    };

    ExportController(const Parts &parts, const ActionRegistry &actions, QWidget *window);

private:
    void ask();
    void reveal(const DocumentId &article, const AnnotationId &annotation);
    void exported(const ProjectExport &request, const ProjectExportResult &result);

    Parts m_parts;
    QWidget *m_window;
    AnnotationId m_wanted; ///< of the article that is being opened
};

} // namespace Guillemet
