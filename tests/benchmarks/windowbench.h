// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document.h"
#include "models/session/session.h"
#include "widgets/mainwindow.h"
#include "widgets/settings.h"
#include "widgets/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <functional>

namespace Guillemet {

/** What this thread has worked, in ms: unlike the time of day it does not depend on what else the machine does. */
double threadTime();

/** What this thread works in `act`, in ms. */
double milliseconds(const std::function<void()> &act);

/** Knows how long the longest event took, in ms, and whose it was. */
class TimedApplication final : public QApplication
{
public:
    TimedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    double longest = 0;
    QByteArray culprit;

private:
    bool m_inside = false;
};

/** The real window on a project of articles of 5 KB, 6 KB, 1 MB and 10 MB, everything in them only suggested. */
class WindowBench
{
public:
    WindowBench();

    /** From asking for an article to its text on the screen, without the reading on the storage thread. */
    double open(int which);
    void trigger(const char *action);
    /** What waits to be painted is painted now. */
    void paint();

    /** Works through events for so long. */
    static void settle(int ms);
    template<typename Ready> static void waitFor(Ready ready)
    {
        QElapsedTimer timer;
        timer.start();
        while (!ready() && timer.elapsed() < 60'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    Theme m_theme;

public:
    Session session;
    MainWindow window;
    QList<DocumentId> documents;
};

} // namespace Guillemet
