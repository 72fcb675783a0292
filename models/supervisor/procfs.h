#pragma once

#include "supervisor/records.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

/// What /proc knows, read without allocating where it matters. Any thread.
namespace tenon::supervisor {

/// The part of /proc/PID/stat that is of use here.
struct ProcessStat
{
    pid_t pid = 0;
    pid_t parent = 0;
    pid_t group = 0;
    pid_t session = 0;
    char state = '?';             ///< 'Z' and 'X' are dead.
    std::uint64_t startTicks = 0; ///< Clock ticks since boot: with the pid, which process this is.
    std::uint64_t cpuTicks = 0;   ///< User and system time, its reaped children included.
    std::uint64_t residentPages = 0;

    [[nodiscard]] bool isDead() const { return state == 'Z' || state == 'X'; }
};

/// False when there is no such process.
[[nodiscard]] bool readProcess(pid_t pid, ProcessStat &process);

/// Every process there is.
[[nodiscard]] std::vector<ProcessStat> allProcesses();

/// What lives (or is a zombie) below `root`, without `root`: parents before children. A process
/// that changes its parent during the walk may be missed; who must have all of them asks again.
[[nodiscard]] std::vector<ProcessStat> descendantsOf(pid_t root);

/// Sends `signal` to exactly this process; false when it is gone (or not ours).
bool signalProcess(const SeenProcess &process, int signal);

/// The mark of an attempt that its processes cannot lay aside: they get it as their limit of
/// real-time CPU time (RLIMIT_RTTIME: so large that it limits nothing), which every process hands
/// on to its children whatever it does to its session, environment and files, and which only root
/// can raise again.
[[nodiscard]] std::uint64_t attemptMark(std::string_view attempt);

/// Whether `pid` carries `mark` (its hard limit, as /proc/PID/limits tells).
[[nodiscard]] bool carriesMark(pid_t pid, std::uint64_t mark);

/// Proportional set size in bytes (pages shared by n processes count 1/n), 0 when not to be had.
/// Takes milliseconds for a process of gigabytes.
[[nodiscard]] std::uint64_t proportionalBytes(pid_t pid);

/// This boot: /proc/sys/kernel/random/boot_id without the newline.
[[nodiscard]] std::string bootId();

/// The whole of a small file, at most `limit` bytes; empty when it cannot be read.
[[nodiscard]] std::string readSmallFile(const char *path, std::size_t limit = 4096);

} // namespace tenon::supervisor
