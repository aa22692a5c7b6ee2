// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editor/readingoptions.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QDockWidget;
class QMainWindow;

namespace Guillemet {

class ActionRegistry;
class ArticleEditor;
class Settings;
class StatusLine;
class Theme;

/** The View menu's: zoom, theme, how the page is set, full screen and focus mode, where panels stand. */
class ViewController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Settings &settings;
        Theme &theme;
        ArticleEditor &editor;
        StatusLine &status;
        QMainWindow &window;
        QList<QDockWidget *> docks;
    };

    /** The window has its menus and panels, as they are when one resets the layout. */
    ViewController(const Parts &parts, const ActionRegistry &actions);

    void setTheme(const QString &name);
    void setZoom(int percent);
    /** Remembers where window and panels are, if that has changed. */
    void rememberLayout();
    bool isFocusMode() const { return m_focusMode; }

Q_SIGNALS:
    void message(const QString &text);

private:
    void connectActions();
    void restoreLayout();
    void rememberLater();
    void resetLayout();
    void setFocusMode(bool on);
    void editReading();
    void setReading(const ReadingOptions &options);
    void storeReading();

    Parts m_parts;
    const ActionRegistry &m_actions;
    ReadingOptions m_reading;
    QByteArray m_defaultState;
    QByteArray m_stateBefore; ///< focus mode
    QTimer m_remembering{this};
    bool m_wasFullScreen = false;
    bool m_focusMode = false;
};

} // namespace Guillemet
