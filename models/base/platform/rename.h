#pragma once

#include "base/error.h"

namespace tenon::platform {

/// Renames a file or folder and never replaces another one: Conflict, "files.exists". Any thread.
[[nodiscard]] Result<> renameNew(const QString &from, const QString &to);

} // namespace tenon::platform
