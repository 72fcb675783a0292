#pragma once

#include "supervisor/launch.h"
#include "supervisor/spawn.h"

#include <expected>
#include <string>

namespace tenon::supervisor {

/// Makes the namespaces in which the overlay of `launch` is mounted (if it has one) and its inputs
/// are read-only, without entering them: a mount namespace, and around it a user namespace with
/// this user's own ids where that is needed to be allowed to mount. The mounts live as long as the
/// descriptors or a process inside. Fails with the step and errno text (English). `unsealed` gets
/// the same text when only the inputs could not be made read-only.
[[nodiscard]] std::expected<Namespaces, std::string> makeNamespaces(const Launch &launch,
                                                                    std::string &unsealed);

} // namespace tenon::supervisor
