// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/storagethread.h"

#include "models/storage/projectstore.h"

#include <QtCore/QCoreApplication>

namespace Guillemet {

StorageThread::StorageThread(QObject *parent)
    : QThread(parent)
{
    setObjectName(QStringLiteral("storage"));
    start();
}

StorageThread::~StorageThread()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    wait();
}

QFuture<Result<>> StorageThread::close()
{
    return post<Result<>>(Priority::Foreground, [this]() -> Result<> {
        setStore(nullptr);
        return {};
    });
}

void StorageThread::run()
{
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_foreground.empty() || !m_background.empty(); });
            std::deque<Task> &queue = m_foreground.empty() && !m_stopping ? m_background : m_foreground;
            if (queue.empty())
                break;
            task = std::move(queue.front());
            queue.pop_front();
        }
        task();
    }
    m_store.reset(); // a connection belongs to the thread that opened it
}

void StorageThread::enqueue(Priority priority, Task task)
{
    {
        const std::lock_guard guard(m_mutex);
        (priority == Priority::Foreground ? m_foreground : m_background).push_back(std::move(task));
    }
    m_wake.notify_one();
}

void StorageThread::setStore(std::unique_ptr<ProjectStore> store)
{
    if (m_store) {
        // What waits in the background was meant for the project that goes: without one it answers by itself.
        m_store.reset();
        std::deque<Task> dropped;
        {
            const std::lock_guard guard(m_mutex);
            dropped.swap(m_background);
        }
        for (Task &task : dropped)
            task();
    }
    m_store = std::move(store);
}

Error StorageThread::noProject()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Session", "No project is open."), {}};
}

} // namespace Guillemet
