#pragma once

#include "supervisor/launch.h"
#include "supervisor/overlay.h"
#include "supervisor/sampler.h"
#include "supervisor/status.h"
#include "supervisor/supervise.h"

#include <cerrno>
#include <cstdint>
#include <string>
#include <sys/resource.h>
#include <sys/types.h>
#include <vector>

namespace tenon::supervisor {

/// One attempt from its claim to its status. Private to this room; see supervise().
class Attempt
{
public:
    /// `claim` is the new, empty claim; the working directory is the attempt folder.
    explicit Attempt(int claim)
        : m_claim(claim)
    {
    }
    [[nodiscard]] int run();

private:
    enum class Phase { Running, Ending, Killing };
    struct Main
    {
        pid_t pid = 0;
        bool isRunning = false;
    };

    // All of these fail by filling in the status and returning false.
    bool readLaunchFile();
    bool openLog();
    bool startProcesses();
    bool giveUp(const char *reason, std::string detail);

    void watch();
    void reap();
    void mainEnded(Main &main, int waitStatus);
    void begin(Status::State outcome, std::uint64_t graceMs);
    void signalAll(int signal);
    void killAll();
    void readSignals();
    void onTick();
    void onSample();
    [[nodiscard]] int waitMs() const;
    void recordLog();
    [[nodiscard]] bool writeClaim();
    [[nodiscard]] int finish();

    [[nodiscard]] std::uint64_t elapsedUs() const;
    [[nodiscard]] std::uint64_t nowUs() const;
    [[nodiscard]] bool areMainsRunning() const { return m_running > 0; }

    int m_claim;
    int m_log = -1;
    int m_signals = -1;
    int m_notify = -1;
    Launch m_launch;
    Status m_status;
    Namespaces m_namespaces;
    std::vector<Main> m_mains;
    int m_running = 0;
    bool m_hasChildren = true;
    bool m_hasResult = false;
    bool m_cancelAsked = false;

    Phase m_phase = Phase::Running;
    std::uint64_t m_startUs = 0;     ///< CLOCK_MONOTONIC at startedUs.
    std::uint64_t m_startBootUs = 0; ///< CLOCK_BOOTTIME then: it goes on while the computer sleeps.
    std::uint64_t m_deadline = 0;    ///< Of the phase, elapsed µs.
    std::uint64_t m_killBegan = 0;
    std::uint64_t m_nextKill = 0;
    std::uint64_t m_killPause = 5'000;
    std::uint64_t m_nextTick = 25'000;
    std::uint64_t m_nextSample = 0;
    std::uint64_t m_limit = 0;
    int m_earlyTicks = 3;
    bool m_isFirstSample = true;
    bool m_logIsQuiet = false; ///< The log is watched by the kernel, not by the clock.
    std::uint64_t m_logBytes = 0;

    std::uint64_t m_cpuUs = 0; ///< Of reaped children.
    std::uint64_t m_peakBytes = 0;
    RecordFile m_logTimes{files::logTimes};
    GpuMeter m_gpu;
    Sampler m_sampler{m_gpu};
};

} // namespace tenon::supervisor
