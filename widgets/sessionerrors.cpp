// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sessionerrors.h"

#include "models/session/session.h"
#include "widgets/messagearea.h"

namespace Guillemet {

SessionErrors::SessionErrors(Session &session, MessageArea &messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
{
    connect(&session, &Session::failed, &messages, &MessageArea::showError);
    connect(&session, &Session::savingFailed, this, [this](const Error &error) { m_saving = error.message; });
    connect(&session, &Session::projectLimited, this, [this](const Error &error) { m_limit = error.message; });
    const auto isFree = [this] { m_messages.withdraw(std::exchange(m_limit, {})); };
    connect(&session, &Session::projectClosed, this, isFree);
    connect(&session, &Session::projectMoved, this, isFree);
    connect(&session, &Session::saveStateChanged, this, [this](Session::SaveState state) {
        if (state == Session::SaveState::Saved)
            m_messages.withdraw(std::exchange(m_saving, {}));
    });
}

} // namespace Guillemet
