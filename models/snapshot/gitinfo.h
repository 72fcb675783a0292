#pragma once

#include "base/error.h"

#include <QString>

#include <optional>

namespace tenon::snapshot {

/// Where a code folder stands in git.
struct GitInfo
{
    QString root;   ///< working tree
    QString commit; ///< 40 hexadecimal digits; empty before the first commit
    QString branch; ///< empty when detached
    QString remote; ///< URL of the branch's remote, else origin, else the first; user, password and
                    ///< query removed
    bool dirty = false; ///< tracked files below the folder differ from the commit
    bool operator==(const GitInfo &) const = default;
};

/// What git says about `folder`; nothing when it is in no repository or the repository cannot be
/// read. Runs no hook, filter or program and reads no configuration but the repository's own and
/// the user's. Repositories of other owners are read too: nothing of them is executed. Any thread.
[[nodiscard]] std::optional<GitInfo> gitInfo(const QString &folder);

/// The URL without user, password, query and fragment; scp-like ones ("git@host:path") without what
/// could be a secret.
[[nodiscard]] QString withoutCredentials(const QString &url);

} // namespace tenon::snapshot
