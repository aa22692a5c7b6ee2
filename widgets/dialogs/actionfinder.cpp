// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/actionfinder.h"

#include "widgets/actionregistry.h"
#include "widgets/dialogs/actionwords.h"

#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace Guillemet {

using namespace Qt::StringLiterals;

ActionFinder::ActionFinder(const ActionRegistry &actions, const QMainWindow &window, QWidget *parent)
    : PickerDialog(tr("Find an Action"), tr("What do you want to do?"), {}, parent)
{
    setObjectName(u"actionFinder"_s);
    for (QAction *action : actions.all()) {
        // Also by the words of other programs, and by the name in the English handbook.
        const QString english = QString::fromUtf8(actions.info(action).text).remove(u'&');
        add(action, {}, QStringList{action->statusTip(), actionWords(action->objectName()), english}.join(u' '));
    }
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *menu : menus) {
        if (menu->menu())
            addMenu(*menu->menu(), {}, actions);
    }
    setEntries(std::move(m_found));
    connect(this, &PickerDialog::picked, this, [this](const QString &id) {
        if (QAction *action = m_actions.value(id.toInt()))
            action->trigger();
    });
}

void ActionFinder::add(QAction *action, const QString &menu, const QString &explanation)
{
    if (!action->isVisible())
        return;
    const QString name = ActionRegistry::plainText(action);
    QString detail = action->shortcut().toString(QKeySequence::NativeText);
    if (action->isChecked())
        detail = detail.isEmpty() ? u"✓"_s : u"✓  "_s + detail;
    m_found.append({.id = QString::number(m_actions.size()),
                    .text = menu.isEmpty() ? name : tr("%1: %2", "menu, what is in it").arg(menu, name),
                    .detail = detail,
                    .more = explanation,
                    .available = action->isEnabled()});
    m_actions.append(action);
}

void ActionFinder::addMenu(const QMenu &menu, const QString &path, const ActionRegistry &actions)
{
    const QList<QAction *> entries = menu.actions();
    for (QAction *entry : entries) {
        if (entry->menu())
            addMenu(*entry->menu(), ActionRegistry::plainText(entry), actions);
        else if (!entry->isSeparator() && !actions.all().contains(entry))
            add(entry, path, {});
    }
}

} // namespace Guillemet
