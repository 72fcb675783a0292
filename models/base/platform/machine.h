#pragma once

#include <QString>
#include <QtTypes>

#include <array>

namespace tenon::platform {

/// How busy this computer is.
struct MachineLoad
{
    double cpu = -1; ///< Share of all cores in use since the last sample, 0 … 1; −1: not known yet.
    int cores = 0;   ///< Processors the system runs on.
    qint64 memoryUsed = 0;  ///< Bytes that are not available to a new program.
    qint64 memoryTotal = 0; ///< Bytes; 0: not known.
    bool operator==(const MachineLoad &) const = default;
};

/// Reads /proc/stat and /proc/meminfo (proc(5)). One thread at a time.
class LoadMeter
{
public:
    explicit LoadMeter(QString proc = QStringLiteral("/proc"));
    /// The load since the last call.
    [[nodiscard]] MachineLoad sample();

private:
    QString m_proc;
    std::array<qint64, 2> m_last{-1, -1}; ///< Ticks that were idle, and all.
};

/// Bytes of a file system.
struct DiskUse
{
    qint64 used = 0;
    qint64 available = 0; ///< For this user.
    [[nodiscard]] qint64 total() const { return used + available; }
    bool operator==(const DiskUse &) const = default;
};

/// Of the one `path` lies on; zeros when it cannot be asked. May wait for a network file system.
[[nodiscard]] DiskUse diskUse(const QString &path);

} // namespace tenon::platform
