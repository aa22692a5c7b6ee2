// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QTimer;

namespace Guillemet {

class MainWindow;
class Session;
struct Error;

/** Does what an analyst would, without one: waits until everything is found and shown, takes a picture, exports. */
class UnattendedRun : public QObject
{
    Q_OBJECT

public:
    /** Empty paths: no picture, no export. */
    UnattendedRun(Session &session, MainWindow &window, QString screenshot, QString exportTo);

Q_SIGNALS:
    void finished(int status); ///< 0, or 1 when something failed

private:
    void check();
    void work();
    void complain(const Error &error);

    Session &m_session;
    MainWindow &m_window;
    QString m_screenshot;
    QString m_exportTo;
    QTimer *m_quiet = nullptr;
    bool m_failed = false;
};

} // namespace Guillemet
