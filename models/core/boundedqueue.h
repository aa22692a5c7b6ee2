// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace Guillemet {

/** Hands values from one thread to another in their order. Whoever is ahead waits, so that memory does not grow. */
template<typename T> class BoundedQueue
{
public:
    /** It is full when the weights of what waits reach `capacity`; a value that is heavier by itself still goes in. */
    explicit BoundedQueue(qint64 capacity)
        : m_capacity(capacity)
    {
    }

    /** False if nobody wants any more: the value is dropped. */
    bool push(T value, qint64 weight)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_weight < m_capacity; });
        if (m_closed)
            return false;
        m_values.emplace_back(std::move(value), weight);
        m_weight += weight;
        m_changed.notify_all();
        return true;
    }

    /** Nothing once it is closed and empty. */
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_values.empty(); });
        if (m_values.empty())
            return {};
        auto [value, weight] = std::move(m_values.front());
        m_values.pop_front();
        m_weight -= weight;
        m_changed.notify_all();
        return std::move(value);
    }

    /** No more comes in; what waits can still be taken. */
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    const qint64 m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::pair<T, qint64>> m_values;
    qint64 m_weight = 0;
    bool m_closed = false;
};

} // namespace Guillemet
