#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace tenon::supervisor {

/// How an attempt stands, as its supervisor knows it: the content of attempts/<n>/status.json, and
/// of `claim` while the attempt runs.
struct Status
{
    enum class State {
        Running,
        Ended,     ///< The process ended by itself, see exitCode and signal.
        Failed,    ///< It could not be started, or its supervisor was lost; see reason.
        Cancelled, ///< Ended because of a cancel.
        Timeout,   ///< Ended because of the time limit.
    };
    State state = State::Running;
    std::string attempt; ///< Launch::attempt.
    std::string
        bootId; ///< /proc/sys/kernel/random/boot_id: pids and ticks mean something only within it.
    std::int64_t pid = 0;         ///< Supervisor.
    std::uint64_t startTicks = 0; ///< Of the supervisor, clock ticks since boot (proc(5) field 22).
    std::int64_t child = 0;       ///< First process of the step, 0 before there is one.
    std::int64_t startedUs = 0;   ///< Unix time, microseconds.
    std::int64_t endedUs = 0;     ///< End of the step's own process; never before startedUs.
    int exitCode = 0;             ///< Of the process; −1 when a signal ended it or it never ran.
    int signal = 0;               ///< That ended the process, 0 for none.
    int process = 0;              ///< Index of the process that exitCode and signal belong to.
    std::uint64_t cpuUs = 0;      ///< User and system time of the whole process tree.
    std::uint64_t peakBytes = 0;  ///< Largest resident memory of the whole tree that was seen.
    std::uint64_t logBytes = 0;   ///< Length of the log at the end.
    std::uint64_t killed = 0; ///< Processes the supervisor had to end after the step's own process.
    /// Empty, or what kept the step from running: launch, log, folder, start, overlay, fork,
    /// supervisor (ended without a word), reboot, disk; or left (a process could not be killed).
    std::string reason;
    std::string detail;   ///< English, for the log: errno text and path.
    std::string unsealed; ///< Why Launch::readOnly could not be made so (English); empty: it was.
    bool operator==(const Status &) const = default;

    /// Ended by itself with exit code 0.
    [[nodiscard]] bool succeeded() const
    {
        return state == State::Ended && exitCode == 0 && signal == 0;
    }
};

/// Longest status that is read, bytes.
inline constexpr std::size_t statusLimit = 1 << 20;

/// One JSON object with a newline. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string statusJson(const Status &status);

/// The inverse; unknown keys (with any value) are skipped, blanks and NULs at the end allowed.
/// Fails (English text) on anything that is no such object. Any bytes are safe to pass.
[[nodiscard]] std::expected<Status, std::string> parseStatus(std::string_view json);

/// What is known in `attemptFolder`: status.json, else the claim (where a supervisor on a full disk
/// leaves its last word). Fails when neither can be read. Any thread.
[[nodiscard]] std::expected<Status, std::string> readStatus(const std::string &attemptFolder);

/// "running", "ended", "failed", "cancelled", "timeout".
[[nodiscard]] std::string_view stateName(Status::State state);

} // namespace tenon::supervisor
