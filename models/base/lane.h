#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace tenon {

/// Runs work one after the other on a thread of its own and hands each result back to the thread of
/// `home`. Nothing ever waits for that thread: work that hangs (a network folder whose server is
/// gone) holds up only what stands behind it. Member of `home`; what was queued when it goes still
/// runs, its results are dropped.
class Lane
{
public:
    explicit Lane(QObject *home);
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;
    ~Lane();

    /// `work` must hold all it needs as values.
    void run(std::function<void()> work);
    /// `then` gets what `work` returned, in the thread of `home`, unless that is gone by then.
    template <typename Work, typename Then> void run(Work work, Then then)
    {
        run([state = m_state, work = std::move(work), then = std::move(then)]() mutable {
            auto result = std::make_shared<std::invoke_result_t<Work>>(work());
            deliver(state, [then = std::move(then), result] { then(std::move(*result)); });
        });
    }
    /// Work that has not ended.
    [[nodiscard]] bool isBusy() const;

private:
    struct State;
    static void deliver(const std::shared_ptr<State> &state, std::function<void()> then);
    std::shared_ptr<State> m_state;
};

} // namespace tenon
