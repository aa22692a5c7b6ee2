// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QPlainTextEdit;

namespace Guillemet {

class ActionRegistry;
class Session;

/** The Edit menu's: undo and redo, which say what they would undo, and copying from the text. */
class EditActions : public QObject
{
    Q_OBJECT

public:
    EditActions(const ActionRegistry &actions, Session &session, QPlainTextEdit &editor);
};

} // namespace Guillemet
