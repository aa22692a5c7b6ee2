// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QAction;
class QKeySequence;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Guillemet {

class ActionRegistry;

/** Every action with its keys, to see and to change; a key that is taken already can be taken over. */
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(ActionRegistry &actions, QWidget *parent = nullptr);

    void accept() override;

private:
    void fill();
    void filter(const QString &text);
    void showCurrent();
    void assign(const QKeySequence &keys);
    void takeOver();
    void reset();
    void resetAll();
    static QAction *actionOf(const QTreeWidgetItem &item);
    QAction *currentAction() const;
    QAction *clash(const QKeySequence &keys) const;
    void setKeys(QTreeWidgetItem &item, const QList<QKeySequence> &keys);

    ActionRegistry &m_actions;
    QHash<QAction *, QList<QKeySequence>> m_keys; ///< as they will be once accepted
    QTreeWidget *m_tree = nullptr;
    QKeySequenceEdit *m_edit = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_takeOver = nullptr; ///< seen while the key that was pressed is another action's
};

} // namespace Guillemet
