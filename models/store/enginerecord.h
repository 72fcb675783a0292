#pragma once

#include "base/error.h"
#include "base/platform/process.h"
#include "store/place.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace tenon::store {

/// What an engine says of itself in D/engine.json, for clients and for its keeper. It lies in the
/// workspace, so it is a hint and never a proof: what it names is checked before it is used.
struct EngineRecord
{
    platform::ProcessId process;
    QByteArray bootId;
    QByteArray machine; ///< platform::machineId() of the computer it runs on.
    QString host;       ///< Name of that computer.
    QString socket;     ///< Where it listens, absolute; empty while it is still starting.
    QString lock;       ///< lockIdentity() of the lock it holds.
    QString build;
    quint16 port = 0;     ///< Of the tracking interface.
    bool trusted = false; ///< Whoever started it trusted the workspace: its jobs go on.
    bool operator==(const EngineRecord &) const = default;

    /// Whether the process lives on this computer, in this boot.
    [[nodiscard]] bool lives() const;
};

/// "device:inode" of the file, empty when it is not there: the same through a move of its folder,
/// another one in a copy.
[[nodiscard]] QString lockIdentity(const QString &path);

/// Reads D/engine.json. Fails with NotFound "engine.no-connection" when there is none or when it is
/// damaged.
[[nodiscard]] Result<EngineRecord> engineRecord(const Place &place);

/// The bytes of engine.json.
[[nodiscard]] QByteArray engineRecordJson(const EngineRecord &record);

/// Whether an engine of this computer has the workspace open (as far as engine.json tells): without
/// one, what the database says of running jobs is old. Any thread.
[[nodiscard]] bool engineLives(const Place &place);

/// The same for one that also takes the workspace's jobs up, whatever this user's own state folder
/// says of the workspace (one person, two homes). Any thread.
[[nodiscard]] bool trustedEngineLives(const Place &place);

/// When an engine was last at work here, microseconds since 1970; 0 when never.
[[nodiscard]] qint64 engineLastSeen(const Place &place);

} // namespace tenon::store
