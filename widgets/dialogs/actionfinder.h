// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/pickerdialog.h"

#include <QtCore/QPointer>

class QAction;
class QMainWindow;
class QMenu;

namespace Guillemet {

class ActionRegistry;

/**
 * Finds any action by its name and does it, or shows that it cannot be done now: those of the table and all that only
 * a menu has (themes, panels, own tags, recent files, …), these with the name of their menu. Words of the explanations
 * find, too.
 */
class ActionFinder final : public PickerDialog
{
    Q_OBJECT

public:
    ActionFinder(const ActionRegistry &actions, const QMainWindow &window, QWidget *parent);

private:
    void add(QAction *action, const QString &menu, const QString &explanation);
    void addMenu(const QMenu &menu, const QString &path, const ActionRegistry &actions);

    QList<PickerEntry> m_found;
    QList<QPointer<QAction>> m_actions; ///< by the number that is an entry's id
};

} // namespace Guillemet
