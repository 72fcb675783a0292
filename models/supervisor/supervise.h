#pragma once

#include <string>

namespace tenon::supervisor {

/// Exit codes of `tenon-supervisor ATTEMPT_FOLDER`.
enum ExitCode : int {
    Done = 0, ///< The status says how it went.
    Usage = 2,
    Claimed = 3,  ///< `claim` was there already: nothing was started, nothing was written.
    NoStatus = 4, ///< The status could be written neither as status.json nor into the claim.
    NoFolder = 5, ///< The attempt folder cannot be entered, or no claim can be made in it.
};

/// Runs one attempt from claim to status; returns when no process of the step is left. Changes the
/// working directory, the signal mask and the session of this process: only for the main of a
/// single-threaded program. SIGTERM asks for the end of the step.
[[nodiscard]] int supervise(const char *attemptFolder);

/// Whether an overlay as Launch describes works for this user with its folders in `folder`, where a
/// small tree is made and removed. Empty: yes; else why not (English).
[[nodiscard]] std::string probeOverlay(const std::string &folder);

} // namespace tenon::supervisor
