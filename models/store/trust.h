#pragma once

#include "base/error.h"
#include "store/place.h"

#include <QByteArray>

namespace tenon::store {

/// What the user has said about a workspace, and whether it is still the one it was said about.
enum class TrustState {
    Unknown, ///< Never trusted by this user on this computer (also: unpacked, another machine's or
             ///< user's).
    Trusted, ///< Path, inode, device, uid, machine and id are those that were trusted.
    Moved,   ///< The trusted id, at another path or inode; the trusted place is gone.
    Copied,  ///< The trusted id, but the trusted place still exists: this is a second one.
};

/// Trust is kept in $XDG_STATE_HOME/tenon/trust.json (0600), never in the folder. Nothing of a
/// workspace that is not Trusted runs, and no attempt of it is adopted or signalled. Any thread,
/// any process: each call reads the file anew, changes are made under a lock. A damaged file trusts
/// nothing and is kept as trust.json.damaged.
[[nodiscard]] Result<TrustState> trustState(const Place &place);

/// Remembers the workspace as it is now as trusted ("Trust this folder"). Refused for a copy of a
/// workspace that is still there: its jobs belong to that one. See makeNew().
[[nodiscard]] Result<> trust(const Place &place);

/// For Moved: this is the same workspace; the old record is replaced. Also right for Unknown where
/// the user insists. Refused ("workspace.copied") while the other one still exists: two folders
/// with one identity would end each other's jobs.
[[nodiscard]] Result<> adoptAsSame(const Place &place);

/// Makes it a workspace of its own: new random id in workspace.json and in the database, trusted.
/// Jobs that were not at their end are marked in meta "foreign_before" (their ids are below it):
/// the engine must never adopt or signal them, it ends them as Failed. Fails with Conflict
/// "io.locked" while an engine runs on it.
[[nodiscard]] Result<Place> makeNew(const Place &place);

/// Forgets the workspace. Unknown ones are no error.
[[nodiscard]] Result<> distrust(const Place &place);

/// 32 random bytes, the same each time, kept 0600 in the state folder: job tokens are HMACs under
/// it. Refused ("store.key") when the file is a link, not ours or open to others.
[[nodiscard]] Result<QByteArray> tokenKey();

} // namespace tenon::store
