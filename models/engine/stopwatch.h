#pragma once

#include <QtTypes>

namespace tenon::engine {

/// Measures how long something takes by the clock that nobody sets (CLOCK_BOOTTIME: it also runs
/// while the computer sleeps), and tells it in the time of day. All times are microseconds; times
/// of day since 1970. A value; any thread.
class Stopwatch
{
public:
    Stopwatch() = default;
    /// Begun now: `day` is the time of day, `steady` steadyMicros().
    [[nodiscard]] static Stopwatch begun(qint64 day, qint64 steady);
    /// Begun at the time of day `start` by an earlier engine, looked at now. Where the clock was
    /// set back since, nothing of it has passed yet; `most` is the longest that can have passed
    /// where that is known, else 0.
    [[nodiscard]] static Stopwatch resumed(qint64 start, qint64 day, qint64 steady,
                                           qint64 most = 0);

    [[nodiscard]] bool isRunning() const { return m_start > 0; }
    /// The time of day it was begun; 0: it was not.
    [[nodiscard]] qint64 start() const { return m_start; }
    /// How long it has run; never negative.
    [[nodiscard]] qint64 elapsed(qint64 steady) const;
    /// The time of day at which it has run so long: start() + elapsed().
    [[nodiscard]] qint64 end(qint64 steady) const { return m_start + elapsed(steady); }

private:
    qint64 m_start = 0;
    qint64 m_steady = 0;
};

/// CLOCK_BOOTTIME.
[[nodiscard]] qint64 steadyMicros();

} // namespace tenon::engine
