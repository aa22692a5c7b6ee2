// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace Guillemet {

class ActionRegistry;
class Settings;

/** What stands in the window while nothing is open: the ways to begin, and the files opened last. */
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(const ActionRegistry &actions, Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void fileRequested(const QString &path);

private:
    void fillRecent();

    Settings &m_settings;
    QLabel *m_recentTitle = nullptr;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace Guillemet
