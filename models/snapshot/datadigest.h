#pragma once

#include "base/error.h"
#include "base/hash.h"

#include <QString>

#include <stop_token>

namespace tenon::snapshot {

/// The content of a data input or output.
struct DataDigest
{
    Digest digest;
    quint64 files = 0;
    quint64 bytes = 0;
    Digest stamp; ///< See dataStamp(); of the moment before the content was read.
    bool operator==(const DataDigest &) const = default;
};

/// The digest of a file (SHA-256 of its bytes) or a folder (of the manifest of all its files;
/// nothing in it is ignored) through the stat cache below `cacheFolder` (D/cache), so that
/// unchanged data is not read again. Empty folders do not count. NotFound "snapshot.no-data"
/// (path), "snapshot.unreadable". Any thread, several at once.
[[nodiscard]] Result<DataDigest> dataDigest(const QString &path, const QString &cacheFolder,
                                            int threads = 2, std::stop_token stop = {});

/// What tells this version of a file or folder from another without reading it: over the path,
/// size, times and inode of every file. Not even data that was changed and changed back has the
/// same one. Errors as dataDigest().
[[nodiscard]] Result<Digest> dataStamp(const QString &path, std::stop_token stop = {});

/// Whether `path` still has this content: missing and changed are false, an unreadable one an
/// error.
[[nodiscard]] Result<bool> stillHas(const QString &path, const Digest &digest,
                                    const QString &cacheFolder, std::stop_token stop = {});

} // namespace tenon::snapshot
