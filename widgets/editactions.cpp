// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editactions.h"

#include "models/session/session.h"
#include "widgets/actionregistry.h"

#include <QtGui/QAction>
#include <QtGui/QUndoGroup>
#include <QtWidgets/QPlainTextEdit>

namespace Guillemet {

using namespace Qt::StringLiterals;

EditActions::EditActions(const ActionRegistry &actions, Session &session, QPlainTextEdit &editor)
    : QObject(&editor)
{
    QUndoGroup &group = *session.undoGroup();
    const auto follow = [&](QLatin1StringView id, auto text, auto can, auto textChanged, auto canChanged, auto act) {
        QAction *action = actions.action(id);
        const QString plain = action->text();
        const auto show = [action, plain, from = &group, text] {
            const QString what = (from->*text)();
            action->setText(what.isEmpty() ? plain : tr("%1 “%2”", "Undo, what was done").arg(plain, what));
        };
        connect(&group, textChanged, action, show);
        connect(&group, canChanged, action, &QAction::setEnabled);
        connect(action, &QAction::triggered, &session, act);
        action->setEnabled((group.*can)());
        show();
    };
    follow("edit.undo"_L1, &QUndoGroup::undoText, &QUndoGroup::canUndo, &QUndoGroup::undoTextChanged,
           &QUndoGroup::canUndoChanged, &Session::undo);
    follow("edit.redo"_L1, &QUndoGroup::redoText, &QUndoGroup::canRedo, &QUndoGroup::redoTextChanged,
           &QUndoGroup::canRedoChanged, &Session::redo);
    connect(actions.action("edit.copy"_L1), &QAction::triggered, &editor, &QPlainTextEdit::copy);
    connect(actions.action("edit.selectAll"_L1), &QAction::triggered, &editor, &QPlainTextEdit::selectAll);
}

} // namespace Guillemet
