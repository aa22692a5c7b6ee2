// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace Guillemet {

class MessageArea;
class Session;

/** Shows what goes wrong in the session, and takes it away again once it is out of date. */
class SessionErrors : public QObject
{
    Q_OBJECT

public:
    SessionErrors(Session &session, MessageArea &messages, QObject *parent);

private:
    MessageArea &m_messages;
    QString m_saving; ///< until saving works again
    QString m_limit;  ///< without this project, or in another place
};

} // namespace Guillemet
