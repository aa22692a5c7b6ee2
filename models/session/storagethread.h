// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/projectstore.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace Guillemet {

/**
 * The thread in which a project is read and written. Calls are answered by a future, in the order they came; those
 * that somebody waits for go before those of the background.
 */
class StorageThread final : public QThread
{
    Q_OBJECT

public:
    enum class Priority { Foreground, Background };

    explicit StorageThread(QObject *parent = nullptr);
    ~StorageThread() override; ///< after everything in the foreground is done

    /** `opener` returns Result<unique_ptr<ProjectStore>>; the project that was open is closed first. `then` reads from
     * the new one what its caller needs. */
    template<typename Opener, typename Then>
    auto open(Opener opener, Then then) -> QFuture<std::invoke_result_t<Then, ProjectStore &>>
    {
        using Answer = std::invoke_result_t<Then, ProjectStore &>;
        return post<Answer>(Priority::Foreground,
                            [this, opener = std::move(opener), then = std::move(then)]() -> Answer {
                                setStore(nullptr);
                                auto opened = opener();
                                if (!opened)
                                    return std::unexpected(opened.error());
                                setStore(std::move(*opened));
                                return then(*m_store);
                            });
    }
    /** Closes the project; what the background was still to do with it is dropped and answers with Cancelled. */
    QFuture<Result<>> close();

    /** `work` takes a ProjectStore & and returns a Result. */
    template<typename Work>
    auto run(Work work, Priority priority = Priority::Foreground) -> QFuture<std::invoke_result_t<Work, ProjectStore &>>
    {
        using Answer = std::invoke_result_t<Work, ProjectStore &>;
        return post<Answer>(priority, [this, work = std::move(work)]() -> Answer {
            if (!m_store)
                return std::unexpected(noProject());
            return work(*m_store);
        });
    }

protected:
    void run() override;

private:
    using Task = std::move_only_function<void()>;

    template<typename Answer, typename Work> QFuture<Answer> post(Priority priority, Work work)
    {
        QPromise<Answer> promise;
        promise.start();
        QFuture<Answer> future = promise.future();
        enqueue(priority, [promise = std::move(promise), work = std::move(work)]() mutable {
            promise.addResult(work());
            promise.finish();
        });
        return future;
    }
    void enqueue(Priority priority, Task task);
    void setStore(std::unique_ptr<ProjectStore> store);
    static Error noProject();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_foreground; ///< under m_mutex, as the next two
    std::deque<Task> m_background;
    bool m_stopping = false;
    std::unique_ptr<ProjectStore> m_store; ///< of the thread
};

} // namespace Guillemet
