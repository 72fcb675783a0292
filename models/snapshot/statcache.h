#pragma once

#include "base/error.h"
#include "base/hash.h"
#include "snapshot/scan.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace tenon::snapshot {

/// The digests of files that were read before, found again by path, size, mtime, ctime and inode,
/// so that unchanged files are not read again: one file per scanned folder in the workspace's
/// cache, memory-mapped and sorted by path. It is only a cache: a missing, damaged or foreign file
/// is an empty one. A file that changed so shortly before it was read that a later change could
/// leave the same time stamp is not believed (git's "racy" rule). One thread at a time.
class StatCache final
{
public:
    /// The cache called `key` (a purpose and a path) below `cacheFolder` (D/cache).
    StatCache(const QString &cacheFolder, const QString &key);
    ~StatCache();
    Q_DISABLE_COPY_MOVE(StatCache)

    struct Entry
    {
        FoundFile file;
        Digest digest;
        qint64 readAt = 0; ///< ns since 1970: when reading began, by the clock that stamps files
    };

    /// Digests for `files` (sorted by path); nothing where the file must be read.
    [[nodiscard]] std::vector<std::optional<Digest>>
    lookUp(const std::vector<FoundFile> &files) const;
    /// Replaces the content (sorted by path). Failure to write is told but harmless.
    [[nodiscard]] Result<> store(const std::vector<Entry> &entries);
    [[nodiscard]] size_t size() const;

    /// The clock that stamps files (CLOCK_REALTIME_COARSE), ns.
    [[nodiscard]] static qint64 fileClock();
    /// Whether a file read at `readAt` could have changed afterwards without another time stamp.
    [[nodiscard]] static bool isDoubtful(const FileStamp &stamp, qint64 readAt);

private:
    struct Map;
    QString m_file;
    std::unique_ptr<Map> m_map;
};

} // namespace tenon::snapshot
