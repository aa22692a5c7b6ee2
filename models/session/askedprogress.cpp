// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/askedprogress.h"

#include <condition_variable>

namespace Guillemet {

using namespace std::chrono_literals;

AskedProgress::AskedProgress(const Ask &ask, qsizetype total)
    : m_ask(ask)
    , m_total(total)
{
    if (m_ask)
        m_asking = std::jthread([this](const std::stop_token &ended) { askOn(ended); });
}

void AskedProgress::oneIsDone()
{
    ask(1);
}

void AskedProgress::ask(qsizetype more)
{
    const std::lock_guard lock(m_asked);
    m_done += more;
    if (m_ask && !isStopped() && !m_ask(m_done, m_total))
        m_stop.request_stop();
}

void AskedProgress::askOn(const std::stop_token &ended)
{
    constexpr auto pause = 50ms;
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any waiting; // only for the end
    while (!waiting.wait_for(lock, ended, pause, [&ended] { return ended.stop_requested(); }))
        ask(0);
}

} // namespace Guillemet
