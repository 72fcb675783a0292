#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace tenon::engine {

/// A small pool for work that reads files. A folder on a network may not answer for hours, and a
/// thread that asked for it cannot be stopped: what has run for longer than `patience` no longer
/// counts, and as many others may run beside it. Lives on the thread that starts work; the work
/// runs on threads of the pool.
class PatientPool final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PatientPool)

public:
    /// `threads` run at once, beside at most `mostSlow` that do not count.
    explicit PatientPool(int threads,
                         std::chrono::milliseconds patience = std::chrono::milliseconds(2000),
                         int mostSlow = 64, QObject *parent = nullptr);
    /// Waits for all of it.
    ~PatientPool() override;

    void start(std::function<void()> work);
    void waitForDone() { m_pool.waitForDone(); }

private:
    struct Clock;
    void look();
    int m_threads;
    std::chrono::milliseconds m_patience;
    int m_mostSlow;
    std::shared_ptr<Clock> m_clock;
    QThreadPool m_pool;
    QTimer m_looks;
};

} // namespace tenon::engine
