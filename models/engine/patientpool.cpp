#include "engine/patientpool.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace tenon::engine {

/// What is under way, and since when.
struct PatientPool::Clock
{
    using Time = std::chrono::steady_clock::time_point;
    std::mutex mutex;
    std::map<quint64, Time> running;
    quint64 next = 0;
    int waiting = 0;

    quint64 begin()
    {
        const std::scoped_lock lock(mutex);
        --waiting;
        running.emplace(next, std::chrono::steady_clock::now());
        return next++;
    }
    void end(quint64 number)
    {
        const std::scoped_lock lock(mutex);
        running.erase(number);
    }
};

PatientPool::PatientPool(int threads, std::chrono::milliseconds patience, int mostSlow,
                         QObject *parent)
    : QObject(parent)
    , m_threads(threads)
    , m_patience(patience)
    , m_mostSlow(mostSlow)
    , m_clock(std::make_shared<Clock>())
{
    m_pool.setMaxThreadCount(threads);
    m_looks.setInterval(std::max(m_patience / 4, std::chrono::milliseconds(1)));
    connect(&m_looks, &QTimer::timeout, this, &PatientPool::look);
}

PatientPool::~PatientPool()
{
    m_pool.waitForDone();
}

void PatientPool::start(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_clock->mutex);
        ++m_clock->waiting;
    }
    if (!m_looks.isActive())
        m_looks.start();
    m_pool.start([clock = m_clock, work = std::move(work)] {
        const quint64 number = clock->begin();
        work();
        clock->end(number);
    });
}

void PatientPool::look()
{
    int slow = 0;
    bool isIdle = false;
    {
        const std::scoped_lock lock(m_clock->mutex);
        const auto limit = std::chrono::steady_clock::now() - m_patience;
        for (const auto &[number, since] : m_clock->running)
            slow += since <= limit ? 1 : 0;
        isIdle = m_clock->running.empty() && m_clock->waiting == 0;
    }
    const int threads = m_threads + std::min(slow, m_mostSlow);
    if (threads != m_pool.maxThreadCount())
        m_pool.setMaxThreadCount(threads);
    if (isIdle)
        m_looks.stop();
}

} // namespace tenon::engine
