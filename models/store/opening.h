#pragma once

#include "store/database.h"
#include "store/place.h"

#include <span>

namespace tenon::store {

/// The schema this program writes, and the oldest program schema that may still read its databases.
inline constexpr int currentSchema = 4;
inline constexpr int oldestReader = 1;

/// One numbered step from schema `to` − 1 to `to`: a script that runs inside the migration's
/// transaction.
struct Migration
{
    enum class Touches {
        Data,
        Indices ///< Needs no copy, and may be put off: without it all is there, only slower.
    };
    int to = 0;
    const char *script = "";
    Touches touches = Touches::Data;
};

/// The migrations of this program, in order.
[[nodiscard]] std::span<const Migration> migrations();

/// Makes a new database of the current schema at `path` (built beside it, synced, renamed: there is
/// never half of one). Fails with Conflict "store.exists" when something is there.
[[nodiscard]] Result<> createDatabase(const QString &path, const QString &workspaceId);

/// Gives an empty database (one in memory) the current schema.
[[nodiscard]] Result<> makeSchema(Database &database);

/// Opens the database of `place` for the engine. An older schema is migrated in one transaction,
/// after a copy was made beside it (workspace.db.before-<n>) where more than indices change; such a
/// copy is kept for 90 days. On a full disk indices wait for the next opening. Never overwrites
/// what it cannot read: "store.newer" (schema of a newer version), "store.not-a-database",
/// "store.corrupt" (also truncated), "store.open", "store.missing".
[[nodiscard]] Result<std::unique_ptr<Database>> openForWriting(const Place &place);
/// The same with other migrations, for tests.
[[nodiscard]] Result<std::unique_ptr<Database>> openForWriting(const Place &place, int schema,
                                                               std::span<const Migration> steps);

/// Checks that a program of schema `currentSchema` may read `database`: "store.newer" when its
/// oldest_reader is above, "store.not-a-workspace" when it has no meta table.
[[nodiscard]] Result<> checkReadable(Database &database);

/// One text of the meta table, empty when missing; and setting it.
[[nodiscard]] Result<QString> meta(Database &database, const QString &key);
[[nodiscard]] Result<> setMeta(Database &database, const QString &key, const QString &value);

} // namespace tenon::store
