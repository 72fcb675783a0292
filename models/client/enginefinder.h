#pragma once

#include "base/error.h"
#include "store/enginerecord.h"

#include <QString>

#include <optional>

namespace tenon::client {

/// Where the engine of a workspace listens, or would.
struct FoundEngine
{
    QString workspace; ///< Canonical.
    QString id;        ///< Of the workspace; empty when it has no .tenon yet.
    QString lock;      ///< store::lockIdentity() of its lock; empty when there is none yet.
    QString socket;    ///< To connect to.
    std::optional<store::EngineRecord> record; ///< Of an engine that lives and holds this lock.
};

/// Looks for the engine of the workspace in the folder `workspace`: where engine.json says (an
/// engine that was started from another session listens in another runtime folder, and stays where
/// it is when the workspace is moved), else where one of this session would listen. A socket that
/// engine.json names is used only when it is a socket of this user in a folder of this user that
/// nobody else may enter. Reads files: not for the GUI thread. Fails with "engine.foreign-socket",
/// "engine.runtime-folder".
[[nodiscard]] Result<FoundEngine> findEngine(const QString &workspace);

/// Why the engine of `found.record` is not reached, and what to do: it does not answer, or it is
/// another user's.
[[nodiscard]] Error unreachable(const FoundEngine &found);

/// Whether an engine of the workspace takes connections right now; starts none. Blocks up to half a
/// second.
[[nodiscard]] bool engineAnswers(const QString &workspace);

} // namespace tenon::client
