#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace tenon::tracking {

/// One thread that does one thing after the other. The destructor does what is queued, then joins.
class WorkQueue
{
public:
    using Task = std::move_only_function<void()>;
    WorkQueue();
    ~WorkQueue();
    WorkQueue(const WorkQueue &) = delete;
    WorkQueue &operator=(const WorkQueue &) = delete;
    /// Any thread. The thread is started by the first task.
    void post(Task task);

private:
    void run();
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace tenon::tracking
