#pragma once

#include "base/error.h"
#include "snapshot/manifest.h"
#include "snapshot/scan.h"
#include "store/objectstore.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace tenon::snapshot {

/// What a snapshot is made of.
struct Source
{
    QString
        folder; ///< The code folder, absolute; empty: only the includes. May also be a single file.
    QStringList
        includes; ///< additional_includes, absolute. A folder or file is copied beside the code
                  ///< under its own name; "x.zip" where only a folder x is there means x zipped.
    bool operator==(const Source &) const = default;
};

/// What would be in a snapshot, for the submit form; no file is read.
struct Listing
{
    struct File
    {
        QByteArray path;
        quint64 size = 0;
        bool operator==(const File &) const = default;
    };
    std::vector<File>
        files; ///< sorted by path. A folder to be zipped stands there with the sum of its files.
    std::vector<LeftOut> leftOut;
    quint64 bytes = 0;
};

/// A snapshot that is in the store.
struct Snapshot
{
    Digest digest; ///< of the manifest: what enters the reuse key and jobs.snapshot
    Manifest manifest;
    std::vector<LeftOut> leftOut;
    quint64 filesRead = 0; ///< how many were not known to the stat cache
    quint64 bytesRead = 0;
};

struct TakeOptions
{
    int threads = 2;
    store::BatchSync sync = store::BatchSync::Later;
    std::stop_token stop;
    std::function<void(quint64 done, quint64 total)>
        progress; ///< Files read, of those that must be read; told now and then where there are
                  ///< many, on any thread, one call at a time.
};

/// Lists. Errors: those of scan(), "snapshot.include-missing" (path), "snapshot.include-clash"
/// (name).
[[nodiscard]] Result<Listing> list(const Source &source, std::stop_token stop = {});

/// Takes a snapshot: scans, reads what the stat caches below `cacheFolder` (D/cache) do not know,
/// puts files and manifest into `objects`. Errors: those of list(), "snapshot.unreadable" (path,
/// count) when files cannot be read, those of the store. Any thread, several at once.
[[nodiscard]] Result<Snapshot> take(const Source &source, store::ObjectStore &objects,
                                    const QString &cacheFolder, const TakeOptions &options = {});

/// The same, but nothing is stored: what take() would give, for a forecast where nothing may be
/// written. `cacheFolder` may be any that is writable.
[[nodiscard]] Result<Snapshot> look(const Source &source, const QString &cacheFolder,
                                    std::stop_token stop = {});

/// The manifest of a stored snapshot. NotFound "store.no-object", Format "snapshot.manifest".
[[nodiscard]] Result<Manifest> load(const store::ObjectStore &objects, const Digest &digest);

/// The content hash of the Azure ML SDK, version 202208, of a stored snapshot: reads every file. 64
/// hexadecimal digits.
[[nodiscard]] Result<QByteArray> azureHash(const store::ObjectStore &objects,
                                           const Manifest &manifest);

/// How today's files differ from a stored snapshot. Paths sorted.
struct Difference
{
    std::vector<QByteArray> added;   ///< today only
    std::vector<QByteArray> removed; ///< in the snapshot only
    std::vector<QByteArray> changed; ///< other content or other exec bit
    bool operator==(const Difference &) const = default;
    [[nodiscard]] bool isEmpty() const
    {
        return added.empty() && removed.empty() && changed.empty();
    }
};
[[nodiscard]] Difference difference(const Manifest &stored, const Manifest &other);
/// Compares with the folder as it is now, reading only what the stat cache does not know; stores
/// nothing but that cache.
[[nodiscard]] Result<Difference> differenceToday(const Manifest &stored, const Source &source,
                                                 const QString &cacheFolder,
                                                 std::stop_token stop = {});

} // namespace tenon::snapshot
