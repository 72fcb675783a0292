#pragma once

#include "base/error.h"
#include "base/hash.h"

#include <QString>

#include <map>
#include <mutex>
#include <stop_token>

namespace tenon::snapshot {

/// The content of a data input or output.
struct DataDigest
{
    Digest digest;
    quint64 files = 0;
    quint64 bytes = 0;
    Digest stamp; ///< See dataStamp(); of the moment before the content was read.
    bool settled
        = false; ///< It had been quiet for so long that any later change shows in its stamp.
    bool operator==(const DataDigest &) const = default;
};

/// The digest of a file (SHA-256 of its bytes) or a folder (of the manifest of all its files;
/// nothing in it but .tenon is ignored) through the stat cache below `cacheFolder` (D/cache), so
/// that unchanged data is not read again. Empty folders do not count. NotFound "snapshot.no-data"
/// (path), "snapshot.unreadable". Any thread, several at once.
[[nodiscard]] Result<DataDigest> dataDigest(const QString &path, const QString &cacheFolder,
                                            int threads = 2, std::stop_token stop = {});

/// What tells this version of a file or folder from another without reading it: over the path,
/// size, times and inode of every file. Not even data that was changed and changed back has the
/// same one. Errors as dataDigest().
[[nodiscard]] Result<Digest> dataStamp(const QString &path, std::stop_token stop = {});

/// Says whether data still has the content it had, without reading it where that can be told from
/// its stamp: what it once found is remembered until the process ends (a stat per file then), the
/// rest goes through the stat caches as dataDigest() does. Any thread, several at once.
class Unchanged final
{
public:
    explicit Unchanged(QString cacheFolder);
    /// As dataDigest().
    [[nodiscard]] Result<DataDigest> digest(const QString &path, std::stop_token stop = {});
    /// Missing and changed are false, an unreadable one an error.
    [[nodiscard]] Result<bool> stillHas(const QString &path, const Digest &digest,
                                        std::stop_token stop = {});

private:
    QString m_cacheFolder;
    std::mutex m_mutex;
    std::map<Digest, DataDigest> m_known; ///< By the digest of the path, which is shorter.
};

} // namespace tenon::snapshot
