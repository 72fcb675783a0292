#pragma once

#include "base/error.h"
#include "snapshot/manifest.h"
#include "store/objectstore.h"

#include <QString>

#include <stop_token>

namespace tenon::snapshot {

/// Writes a stored snapshot as a folder (made; must be empty or missing) with every object checked.
/// "snapshot.target".
[[nodiscard]] Result<> exportFolder(const store::ObjectStore &objects, const Manifest &manifest,
                                    const QString &target, std::stop_token stop = {});

/// Writes a stored snapshot as a zip file, whole or not at all (replaces an existing one). The same
/// snapshot gives the same bytes.
[[nodiscard]] Result<> exportZip(const store::ObjectStore &objects, const Manifest &manifest,
                                 const QString &target, std::stop_token stop = {});

/// Zips the folder (or file) at `path` into the file `target`, whole or not at all; names in it
/// begin with `top`/ when that is not empty.
[[nodiscard]] Result<> zipFolder(const QString &path, const QString &target, const QByteArray &top,
                                 std::stop_token stop = {});

} // namespace tenon::snapshot
