#pragma once

#include "snapshot/materialise.h"

/// Inside the room: trying what a file system can do.
namespace tenon::snapshot {

/// Whether a file in `folder` can be cloned into another there (FICLONE).
[[nodiscard]] bool tryReflink(const QString &folder);

/// Whether this user may mount an overlay, in a user and mount namespace of a child process, whose
/// lower, upper and work folders lie in `folder`, and whether writing to, cutting and chmod-ing a
/// lower file there works and leaves the lower one alone.
[[nodiscard]] bool tryOverlay(const QString &folder);

} // namespace tenon::snapshot
