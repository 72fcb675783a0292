#pragma once

#include "base/error.h"
#include "base/platform/files.h"
#include "base/platform/process.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tenon::compute {

/// Starts `program` in a session of its own with no open files but /dev/null, all signals at their
/// defaults and blocked (a signal that comes before the program is ready waits for it). Cheap from
/// a large process: no memory is copied. The caller reaps the child. Fails with Io, `errorId` with
/// arguments path and reason.
[[nodiscard]] Result<pid_t> startDetached(const QString &program,
                                          const QList<QByteArray> &arguments,
                                          const QByteArray &errorId);

/// A descriptor that becomes readable when exactly this process ends; none when it is gone already.
[[nodiscard]] platform::Fd openProcess(const platform::ProcessId &process);

/// SIGTERM and the like through a descriptor of openProcess.
bool signalProcess(const platform::Fd &process, int signal);

/// Reaps the child behind a descriptor without waiting. Its exit code, −1 when a signal ended it,
/// −2 when it is no child of ours or has not ended.
int reap(const platform::Fd &process);
inline constexpr int notReaped = -2;

} // namespace tenon::compute
