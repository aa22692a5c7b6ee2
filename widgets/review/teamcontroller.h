// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/session/projectmerging.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

class QWidget;

namespace Guillemet {

class ActionRegistry;
class MessageArea;
class Session;
class Settings;
class UserPrompts;

/** Articles to a colleague as a file, and a colleague's file back into the project. */
class TeamController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        Settings &settings;
        UserPrompts &prompts;
        MessageArea &messages;
        QWidget &window;
    };
    TeamController(const Parts &parts, const ActionRegistry &actions);
    ~TeamController() override; ///< waits for the file that is being written

private:
    void updateActions();
    void send();
    void write(const QList<DocumentId> &articles, const QString &path);
    void merge();
    void undoMerge();
    QString folder() const;

    Parts m_parts;
    const ActionRegistry &m_actions;
    QFutureWatcher<Result<MergeReport>> m_writing;
    bool m_isMerging = false; ///< or taking a merge out again: then what MergeEditing says is for us
    QString m_path;           ///< of the file that is being written
};

} // namespace Guillemet
