// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QActionGroup;
class QMenu;
class QWidget;

namespace Guillemet {

class ActionRegistry;
class Session;
class Settings;

/** Hides the suggestions that are less sure than the analyst wants to see, in every article; remembered. */
class SuggestionFilter : public QObject
{
    Q_OBJECT

public:
    SuggestionFilter(Session &session, Settings &settings, const ActionRegistry &actions, QWidget *window);

    QMenu *menu() const { return m_menu; }        ///< how sure a suggestion must be to be shown
    int threshold() const { return m_threshold; } ///< per cent; 0 shows all
    void setThreshold(int percent);

Q_SIGNALS:
    void message(const QString &text);

private:
    void fillMenu(const ActionRegistry &actions);
    void step(bool fewer);
    void apply();

    Session &m_session;
    Settings &m_settings;
    QMenu *m_menu = nullptr;
    QActionGroup *m_levels = nullptr;
    int m_threshold = 0;
};

} // namespace Guillemet
