#pragma once

#include "store/database.h"
#include "store/rows.h"

#include <optional>
#include <vector>

/// Registered things and their aliases.
namespace tenon::store {

/// Registers; the id is chosen. Conflict "store.asset-exists" when kind, name and version are taken
/// (also by an archived one): a version never changes.
[[nodiscard]] Result<AssetId> insertAsset(Database &database, const AssetRow &asset);
/// A version nobody has: one more than the largest whole number among the versions, else "1".
[[nodiscard]] Result<QString> nextVersion(Database &database, const QString &kind,
                                          const QString &name);
/// What may change: description, tags, archived.
[[nodiscard]] Result<> updateAsset(Database &database, AssetId asset, const QString &description,
                                   const QByteArray &tags);
/// Archives or restores one version, or all of them when `version` is empty. NotFound
/// "store.no-asset".
[[nodiscard]] Result<> archiveAsset(Database &database, const QString &kind, const QString &name,
                                    const QString &version, bool archived);
/// Removes one version with its aliases.
[[nodiscard]] Result<> removeAsset(Database &database, AssetId asset);

/// One version. An empty version or "latest" is the most recently created one that is not archived.
/// NotFound "store.no-asset".
[[nodiscard]] Result<AssetRow> findAsset(Database &database, const QString &kind,
                                         const QString &name, const QString &version);
/// The version an alias stands for. NotFound "store.no-asset".
[[nodiscard]] Result<AssetRow> findAlias(Database &database, const QString &kind,
                                         const QString &name, const QString &alias);
/// All versions of one name, newest first.
[[nodiscard]] Result<std::vector<AssetRow>> versions(Database &database, const QString &kind,
                                                     const QString &name);

/// One page of the newest version of each name (not archived ones, unless asked), by name.
struct AssetQuery
{
    QString kind = {};
    QString text = {};      ///< in name, description, tags
    bool archived = false;  ///< also archived ones
    QString afterName = {}; ///< keyset: names after this one
    int limit = 100;
};
[[nodiscard]] Result<std::vector<AssetRow>> latestAssets(Database &database,
                                                         const AssetQuery &query);
/// The first `limit` names of `kind`, in their order, that have `text` in them (ASCII letters in
/// any case), each with its newest version that is not archived. Looks through the index alone.
[[nodiscard]] Result<std::vector<AssetRow>> assetsNamedLike(Database &database, const QString &kind,
                                                            const QString &text, int limit);
/// Every asset made from a job.
[[nodiscard]] Result<std::vector<AssetRow>> assetsOfJob(Database &database, JobId job);

[[nodiscard]] Result<> putAlias(Database &database, const AliasRow &alias);
[[nodiscard]] Result<> removeAlias(Database &database, const QString &kind, const QString &name,
                                   const QString &alias);
[[nodiscard]] Result<std::vector<AliasRow>> aliases(Database &database, const QString &kind,
                                                    const QString &name);

} // namespace tenon::store
