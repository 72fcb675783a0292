#pragma once

#include "base/platform/process.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace tenon::compute {

/// The living processes of this user that belong to an attempt whose supervisor is gone: those of
/// the file `processes` (pid and start ticks), those with TENON_ATTEMPT=`attempt` in their
/// environment, those of the supervisor's session, those that hold the attempt's log open, and the
/// descendants of all of them. The supervisor itself (if it lives) is not among them. Any thread.
[[nodiscard]] std::vector<platform::ProcessId> findOrphans(const QString &attemptFolder,
                                                           const QByteArray &attempt);

/// Ends them: TERM, `grace`, KILL, through pidfds, until none is left. Blocks up to `grace` and a
/// moment; on a worker thread. Returns how many were ended, −1 when something could not be killed
/// within 10 s after KILL. Nothing is signalled when the attempt ran before the last boot.
[[nodiscard]] int endOrphans(const QString &attemptFolder, const QByteArray &attempt,
                             std::chrono::milliseconds grace = std::chrono::seconds(2));

} // namespace tenon::compute
