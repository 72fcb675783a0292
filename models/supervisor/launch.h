#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What runs beside the user's process: plain C++ without Qt, so that `tenon-supervisor` starts in
/// a fraction of a millisecond. The engine uses the same values through tenon::compute.
namespace tenon::supervisor {

/// A real folder that shows up at another place inside an overlay.
struct Bind
{
    std::string source; ///< Folder outside, e.g. attempts/1/outputs. Must exist.
    std::string
        target; ///< Where it appears: relative to Overlay::merged, one or more names, no "..".
    bool operator==(const Bind &) const = default;
};

/// The working copy as an overlay over a read-only tree, mounted in a user and mount namespace that
/// only the step's processes are in. `upper` and `work` lie on one file system and exist; so does
/// `merged`.
struct Overlay
{
    std::string lower, upper, work, merged;
    std::vector<Bind> binds;
    bool operator==(const Overlay &) const = default;
};

/// One of several equal processes (`distribution`): what its environment has beyond the common one
/// ("NAME=value", replacing entries of the same name): RANK, LOCAL_RANK, TF_CONFIG …
struct Process
{
    std::vector<std::string> environment;
    bool operator==(const Process &) const = default;
};

/// What a supervisor runs: the content of attempts/<n>/launch. All strings are bytes as the kernel
/// takes them (no encoding, newlines are fine, NUL is not possible). Relative paths are relative to
/// the attempt folder.
struct Launch
{
    std::string attempt; ///< Unique id of the attempt; every process gets it as TENON_ATTEMPT.
    std::string shell; ///< Command line for `bash -c` (`/bin/sh -c` where there is no bash). Empty:
                       ///< `arguments`.
    std::vector<std::string>
        arguments;      ///< Program (looked up in PATH of `environment`) and arguments.
    std::string folder; ///< Working directory; with an overlay usually Overlay::merged.
    std::vector<std::string> environment; ///< The whole environment, "NAME=value".
    std::string log = "log";
    std::optional<Overlay> overlay; ///< None: `folder` is a plain folder.
    /// Files and folders the step must not change: absolute, existing, without links. Where this
    /// system does not let us make them read-only the step runs all the same, and the status says
    /// why (Status::unsealed).
    std::vector<std::string> readOnly;
    /// Places inside those that stay writable: absolute, existing.
    std::vector<std::string> writable;
    std::vector<Process> processes; ///< Empty: one process. One that fails ends the others.
    std::uint64_t timeLimitMs = 0;  ///< From the start of the process; 0 is none.
    std::uint64_t graceMs = 10'000; ///< Between TERM and KILL on cancel and time limit.
    std::uint64_t leftoverGraceMs
        = 1'000; ///< The same for what is still alive when the step itself has ended.
    std::uint64_t sampleMs = 1'000; ///< Between two hardware samples, 10 … 3,600,000.
    bool gpu = true;                ///< Whether GPUs are sampled where there are any.
    bool operator==(const Launch &) const = default;
};

/// Longest launch file that is read, bytes.
inline constexpr std::size_t launchLimit = std::size_t(64) << 20;

/// The bytes of a launch file. Fails (English text) when a value has a NUL byte or the result would
/// be longer than launchLimit. Format: "tenon-launch 1\n", then "key=value\0" records, the last one
/// "end=\0"; lists repeat their key, `process=` begins a process, `bind=` has its target in the
/// `bind-target=` that follows. Unknown keys are skipped, so that fields can be added.
[[nodiscard]] std::expected<std::string, std::string> writeLaunch(const Launch &launch);

/// The inverse. Fails (English text) on a wrong first line, a truncated file, a number that is none
/// or out of range, more than 1,000,000 list entries, or nothing to run. Any bytes are safe to
/// pass.
[[nodiscard]] std::expected<Launch, std::string> readLaunch(std::string_view bytes);

} // namespace tenon::supervisor
