#pragma once

#include "base/error.h"
#include "base/hash.h"
#include "snapshot/manifest.h"
#include "snapshot/scan.h"
#include "snapshot/statcache.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

/// Inside the room: from files that were found to their digests, reading only what no stat cache
/// knows.
namespace tenon::snapshot {

/// Files of one folder that are to be digested.
struct Root
{
    QString folder;    ///< absolute
    QString key;       ///< of its stat cache
    QByteArray prefix; ///< in the manifest: empty, or ending with '/'
    Found found;
};

struct Digested
{
    Manifest manifest; ///< of all roots, sorted
    quint64 filesRead = 0;
    quint64 bytesRead = 0;
};

/// Reads an open file and gives its digest; called by several threads. `size` is a hint, `bytes`
/// gets what was read.
using ReadFile
    = std::function<Result<Digest>(int fd, quint64 size, const QString &path, quint64 *bytes)>;
/// Whether a digest from the cache may be used (its object is still in the store), for all at once:
/// gives those that may not.
using Missing = std::function<std::vector<Digest>(std::span<const Digest>)>;

/// Hears now and then how many of the files that must be read are read; one call at a time, on any
/// of the threads.
using ReadProgress = std::function<void(quint64 done, quint64 total)>;

struct DigestOptions
{
    int threads = 2;
    bool executable = true; ///< Keep the exec bit; false: all files count as not executable.
    ReadFile read;          ///< default: only hash
    Missing missing;        ///< default: none
    ReadProgress progress;  ///< default: nobody
    std::stop_token stop;
};

/// Digests all files and brings the stat caches below `cacheFolder` up to date.
[[nodiscard]] Result<Digested> digestAll(std::vector<Root> &roots, const QString &cacheFolder,
                                         const DigestOptions &options);

} // namespace tenon::snapshot
