#pragma once

#include "supervisor/launch.h"
#include "supervisor/spawn.h"

#include <expected>
#include <string>

namespace tenon::supervisor {

/// Makes the namespaces in which `overlay` is mounted, without entering them: a mount namespace,
/// and around it a user namespace with this user's own ids where that is needed to be allowed to
/// mount. The mount lives as long as the descriptors or a process inside. Fails with the step and
/// errno text (English).
[[nodiscard]] std::expected<Namespaces, std::string> mountOverlay(const Overlay &overlay);

} // namespace tenon::supervisor
