// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/validation/finding.h"

#include <QtCore/QSet>
#include <QtWidgets/QWidget>

class QLabel;
class QMenu;
class QModelIndex;
class QToolButton;
class QTreeView;

namespace Guillemet {

class ActionRegistry;
class CheckController;
class FindingModel;
class Settings;

/** What is to check in the article, live. Choosing a finding goes there, Enter does its fix. */
class FindingPanel : public QWidget
{
    Q_OBJECT

public:
    FindingPanel(CheckController &check, Settings &settings, const ActionRegistry &actions, QWidget *parent = nullptr);

    void focusList();

Q_SIGNALS:
    void titleChanged(const QString &title); ///< with the number of findings
    void leaveRequested();                   ///< the keyboard is to go to the text

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const ActionRegistry &actions);
    QToolButton *button(QAction *action);
    void choose(const QModelIndex &index);
    void activate(const QModelIndex &index);
    void showCurrent();
    void showMoreWhereItEnds();
    void showMoreOf(const QModelIndex &rule);
    void showCount();
    void expandNew(const QModelIndex &parent, int first, int last);
    void setGrouped(bool grouped);
    void fillRules();
    void showMenu(QPoint position);

    CheckController &m_check;
    Settings &m_settings;
    FindingModel *m_model = nullptr;
    QTreeView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QMenu *m_rules = nullptr;
    QSet<QString> m_collapsed; ///< rules that were folded by hand
    bool m_following = false;  ///< the row follows the text, not the other way round
};

} // namespace Guillemet
