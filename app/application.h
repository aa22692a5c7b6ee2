// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <memory>

namespace Guillemet {

class Analyzer;
class MainWindow;
class Session;
class Settings;
class Theme;
class UnattendedRun;

/** The GUI program: makes one of each part, hands them to each other, and opens what the command line names. */
class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int &argc, char **argv);
    ~Application() override;

    int run();

private:
    struct Options
    {
        QStringList paths;
        QString screenshot; ///< file to save a picture of the window in
        QString exportTo;   ///< folder to export to
        bool sample = false;
        bool unattended() const { return !screenshot.isEmpty() || !exportTo.isEmpty(); }
    };
    Options parse();
    void translate();
    void build();
    void open();

    Options m_options;
    std::unique_ptr<QTemporaryDir> m_temporary; ///< an unattended run leaves nothing of the user's changed
    std::shared_ptr<const Analyzer> m_analyzer;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<UnattendedRun> m_run;
};

} // namespace Guillemet
