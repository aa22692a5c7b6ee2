// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtTypes>

#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace Guillemet {

/**
 * Tells how many of something are done, and asks whether to go on: each time one is done, and while one takes long a
 * few times a second, from a thread of its own. May be told by several threads.
 */
class AskedProgress
{
public:
    /** Called by one thread at a time; false stops. It must outlive this. */
    using Ask = std::function<bool(qsizetype done, qsizetype total)>;

    /** Nobody is asked where `ask` is empty. */
    AskedProgress(const Ask &ask, qsizetype total);

    void oneIsDone();
    std::stop_token stop() const { return m_stop.get_token(); }
    bool isStopped() const { return m_stop.stop_requested(); }

private:
    void ask(qsizetype more);
    void askOn(const std::stop_token &ended);

    const Ask &m_ask;
    const qsizetype m_total;
    qsizetype m_done = 0; ///< under m_asked
    std::mutex m_asked;
    std::stop_source m_stop;
    std::jthread m_asking; ///< ends before what it looks at does
};

} // namespace Guillemet
