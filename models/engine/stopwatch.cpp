#include "engine/stopwatch.h"

#include <algorithm>
#include <ctime>

namespace tenon::engine {

Stopwatch Stopwatch::begun(qint64 day, qint64 steady)
{
    Stopwatch watch;
    watch.m_start = day;
    watch.m_steady = steady;
    return watch;
}

Stopwatch Stopwatch::resumed(qint64 start, qint64 day, qint64 steady, qint64 most)
{
    if (start <= 0)
        return {};
    qint64 passed = std::max<qint64>(0, day - start);
    if (most > 0)
        passed = std::min(passed, most);
    return begun(start, steady - passed);
}

qint64 Stopwatch::elapsed(qint64 steady) const
{
    return isRunning() ? std::max<qint64>(0, steady - m_steady) : 0;
}

qint64 steadyMicros()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

} // namespace tenon::engine
