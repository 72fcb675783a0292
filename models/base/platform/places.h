#pragma once

#include "base/error.h"

#include <QString>

namespace tenon::platform {

/// $XDG_STATE_HOME/tenon (else ~/.local/state/tenon), made 0700. Trust, keys, journals lie there.
[[nodiscard]] Result<QString> stateFolder();

/// $XDG_CACHE_HOME/tenon (else ~/.cache/tenon), made 0700.
[[nodiscard]] Result<QString> cacheFolder();

/// $XDG_RUNTIME_DIR/tenon, else /tmp/tenon-<uid>; 0700. Refused ("engine.runtime-folder") when it
/// is a symbolic link, not ours or open to others.
[[nodiscard]] Result<QString> runtimeFolder();

/// The engine's socket for the workspace whose canonical folder is `workspace`:
/// <runtimeFolder>/<16 hex of SHA-256 of the path>.sock.
[[nodiscard]] Result<QString> socketPath(const QString &workspace);

} // namespace tenon::platform
