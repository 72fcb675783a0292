#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <sys/types.h>

namespace tenon::platform {

/// A process that cannot be mistaken for another: pid plus start time in clock ticks since boot
/// (proc(5), /proc/PID/stat field 22). The pair is only meaningful within one boot.
struct ProcessId
{
    pid_t pid = 0;
    quint64 startTicks = 0;
    bool operator==(const ProcessId &) const = default;
};

/// Start ticks of `pid`, 0 when there is no such process.
[[nodiscard]] quint64 startTicks(pid_t pid);
/// Whether exactly this process exists and is no zombie.
[[nodiscard]] bool isAlive(const ProcessId &process);
/// This process.
[[nodiscard]] ProcessId self();
/// /proc/sys/kernel/random/boot_id without the newline.
[[nodiscard]] QByteArray bootId();
/// /etc/machine-id, else the D-Bus one, else the host name's hash: who this computer is, for trust.
[[nodiscard]] QByteArray machineId();

/// Starts `program` in a session of its own, in `folder`, with `environment` over this process's,
/// and with no signal blocked or ignored; it outlives this process. Fails with "process.start". Any
/// thread.
[[nodiscard]] Result<>
startProgram(const QString &program, const QStringList &arguments, const QString &folder,
             const QList<std::pair<QByteArray, QByteArray>> &environment = {});

} // namespace tenon::platform
