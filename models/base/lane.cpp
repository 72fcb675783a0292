#include "base/lane.h"

#include <deque>
#include <mutex>
#include <thread>

namespace tenon {

struct Lane::State
{
    std::mutex lock;
    QObject *home = nullptr;
    std::deque<std::function<void()>> work;
    std::deque<std::function<void()>> results;
    bool busy = false;
};

Lane::Lane(QObject *home)
    : m_state(std::make_shared<State>())
{
    m_state->home = home;
}

Lane::~Lane()
{
    const std::lock_guard guard(m_state->lock);
    m_state->home = nullptr;
}

bool Lane::isBusy() const
{
    const std::lock_guard guard(m_state->lock);
    return m_state->busy;
}

void Lane::run(std::function<void()> work)
{
    const std::lock_guard guard(m_state->lock);
    m_state->work.push_back(std::move(work));
    if (std::exchange(m_state->busy, true))
        return;
    std::thread([state = m_state] {
        for (;;) {
            std::function<void()> next;
            {
                const std::lock_guard inside(state->lock);
                if (state->work.empty()) {
                    state->busy = false;
                    return;
                }
                next = std::move(state->work.front());
                state->work.pop_front();
            }
            next();
        }
    }).detach();
}

void Lane::deliver(const std::shared_ptr<State> &state, std::function<void()> then)
{
    const std::lock_guard guard(state->lock);
    if (!state->home)
        return;
    // The result goes over under our own lock, not inside Qt's event: what orders the two threads
    // is then seen by whoever reads this, the thread sanitizer too.
    state->results.push_back(std::move(then));
    QMetaObject::invokeMethod(
        state->home,
        [state] {
            std::function<void()> next;
            {
                const std::lock_guard inside(state->lock);
                next = std::move(state->results.front());
                state->results.pop_front();
            }
            next();
        },
        Qt::QueuedConnection);
}

} // namespace tenon
