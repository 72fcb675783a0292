#pragma once

#include "base/error.h"
#include "files/assetuses.h"
#include "store/database.h"
#include "store/place.h"
#include "store/rows.h"

#include <QString>

#include <vector>

namespace tenon::engine {

/// A job or step that used a registered version.
struct AssetUser
{
    store::JobId job{};
    QString name;
    int state = 0;
    QString input; ///< Data and models: which input read it …
    QString type;  ///< … and as what.
    bool operator==(const AssetUser &) const = default;
};

/// Who used `asset`, the newest first, at most `limit`; not what lies in the trash. A use of
/// "latest" counts for the version whose content was read. Environments stand in the definitions of
/// jobs only: those of the newest 20,000 are looked through, and of all that have not ended.
[[nodiscard]] Result<std::vector<AssetUser>> jobsUsing(store::Database &database,
                                                       const store::Place &place,
                                                       const store::AssetRow &asset, int limit);

/// Whether a version may go: not while a deployment or another file in `uses` (of the asset's name)
/// names it, or a job that has not ended uses it; nor, unless `force`, when a job used it. Refused
/// "asset.used-by-deployment", "asset.used-by-file", "asset.used-by-job".
[[nodiscard]] Result<> mayRemove(store::Database &database, const store::Place &place,
                                 const store::AssetRow &asset,
                                 const std::vector<files::AssetUse> &uses, bool force);

} // namespace tenon::engine
