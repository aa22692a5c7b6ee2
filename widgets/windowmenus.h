// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QDockWidget;
class QMainWindow;
class QMenu;
class QToolBar;

namespace Guillemet {

class ActionRegistry;
class Settings;

/** Menu bar and tool bar of the main window, filled from the table of actions. */
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(QMainWindow *window, const ActionRegistry &actions, Settings &settings,
                const QList<QDockWidget *> &docks, QMenu *suggestions);

    QMenu *tagMenu() const { return m_tags; } ///< to be filled with the project's own tags
    QToolBar *toolBar() const { return m_toolBar; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void recentRequested(const QString &path);
    void themeChosen(const QString &name);

private:
    void fillFile();
    void fillEdit();
    void fillView(const QList<QDockWidget *> &docks, QMenu *suggestions);
    void fillAnnotate();
    void fillCheck();
    void fillOthers();
    void fillToolBar();
    void fillRecent();
    QMenu *menu(const QString &title);
    void add(QMenu *menu, std::initializer_list<QLatin1StringView> ids); ///< "" makes a separator

    QMainWindow *m_window = nullptr;
    const ActionRegistry &m_actions;
    Settings &m_settings;
    QMenu *m_recent = nullptr;
    QMenu *m_tags = nullptr;
    QToolBar *m_toolBar = nullptr;
};

} // namespace Guillemet
