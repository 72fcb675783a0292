#include "snapshot/gc.h"

#include "base/platform/files.h"
#include "snapshot/manifest.h"
#include "snapshot/scan.h"
#include "snapshot/snapshot.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <set>
#include <unordered_set>

namespace tenon::snapshot {
namespace {

using namespace Qt::StringLiterals;

struct DigestHash
{
    size_t operator()(const Digest &digest) const
    {
        size_t value = 0;
        memcpy(&value, digest.bytes.data(), sizeof value);
        return value;
    }
};
using Digests = std::unordered_set<Digest, DigestHash>;

struct Used
{
    Digest snapshot;
    QString job;
};

/// Every snapshot a job or an asset refers to, each once.
Result<std::vector<Used>> usedSnapshots(store::Database &database)
{
    auto statement = database.prepare(
        "SELECT snapshot, min(name) FROM jobs WHERE snapshot IS NOT NULL GROUP BY snapshot "
        "UNION SELECT digest, '' FROM assets WHERE digest IS NOT NULL AND digest NOT IN "
        "(SELECT snapshot FROM jobs WHERE snapshot IS NOT NULL)");
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    std::vector<Used> used;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return std::unexpected(std::move(row.error()));
        if (!*row)
            return used;
        used.push_back({statement->digest(0), statement->text(1)});
    }
}

/// Paths below D/jobs that jobs and assets use: the names of the folders there.
Result<QSet<QString>> usedJobFolders(store::Database &database, const store::Place &place)
{
    QSet<QString> names;
    auto statement = database.prepare(
        "SELECT folder FROM jobs WHERE folder<>'' UNION SELECT 'jobs/'||name FROM jobs "
        "UNION SELECT path FROM assets WHERE path<>'' UNION SELECT path FROM outputs");
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    const QString jobs = place.jobs() + u'/';
    for (;;) {
        auto row = statement->step();
        if (!row)
            return std::unexpected(std::move(row.error()));
        if (!*row)
            return names;
        const QString path = QDir::cleanPath(place.resolve(statement->text(0)));
        if (path.startsWith(jobs))
            names.insert(path.sliced(jobs.size()).section(u'/', 0, 0));
    }
}

qint64 bytesBelow(const QString &path)
{
    ScanOptions options;
    options.everything = true;
    const auto found = scan(path, options);
    return found ? qint64(found->bytes) : 0;
}

Result<> removeFolder(const QString &path, Collected &collected, const GcOptions &options)
{
    collected.bytes += bytesBelow(path);
    if (options.dryRun)
        return {};
    return platform::removeTree(path);
}

bool isYoung(const QFileInfo &info, qint64 grace)
{
    return grace > 0 && info.lastModified().secsTo(QDateTime::currentDateTimeUtc()) < grace;
}

} // namespace

Result<Collected> collect(store::Database &database, store::ObjectStore &objects,
                          const store::Place &place, const GcOptions &options)
{
    auto used = usedSnapshots(database);
    if (!used)
        return std::unexpected(std::move(used.error()));
    Digests keep;
    QSet<QString> trees;
    for (const Used &one : *used) {
        if (options.stop.stop_requested())
            return fail(Error::Code::Cancelled, "snapshot.cancelled");
        keep.insert(one.snapshot);
        trees.insert(QString::fromLatin1(one.snapshot.toHex()));
        if (!objects.has(one.snapshot))
            continue; // the digest of an asset's files elsewhere, or lost: verify() tells
        auto manifest = load(objects, one.snapshot);
        if (!manifest) {
            // Which objects it needs cannot be known, so nothing may go.
            if (!one.job.isEmpty())
                return std::unexpected(std::move(manifest.error()));
            continue;
        }
        for (const ManifestFile &file : manifest->files)
            keep.insert(file.digest);
    }
    Collected collected;
    if (options.dryRun) {
        auto counted = objects.forEach([&](const Digest &digest, quint64 size) {
            if (!keep.contains(digest)) {
                ++collected.objects;
                collected.bytes += qint64(size);
            }
        });
        if (!counted)
            return std::unexpected(std::move(counted.error()));
    } else {
        auto swept = objects.sweep([&](const Digest &digest) { return keep.contains(digest); },
                                   options.graceSeconds);
        if (!swept)
            return std::unexpected(std::move(swept.error()));
        collected.objects = swept->objects;
        collected.bytes = swept->bytes;
    }
    constexpr auto everything
        = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &info : QDir(place.trees()).entryInfoList(everything)) {
        const QString digest = info.fileName().section(u'.', 0, 0);
        // One that is being made has a name that begins with a dot.
        const qint64 grace = digest.isEmpty() ? options.folderGraceSeconds : options.graceSeconds;
        if (trees.contains(digest) || isYoung(info, grace))
            continue;
        if (auto done = removeFolder(info.filePath(), collected, options); !done)
            return std::unexpected(std::move(done.error()));
        collected.trees += info.isDir() ? 1 : 0;
    }
    auto jobFolders = usedJobFolders(database, place);
    if (!jobFolders)
        return std::unexpected(std::move(jobFolders.error()));
    for (const QFileInfo &info : QDir(place.jobs()).entryInfoList(everything)) {
        const QString name = info.fileName();
        if (jobFolders->contains(name))
            continue;
        if (isYoung(info, options.folderGraceSeconds) && !options.gone.contains(name)) {
            ++collected.young;
            continue;
        }
        if (auto done = removeFolder(info.filePath(), collected, options); !done)
            return std::unexpected(std::move(done.error()));
        ++collected.jobFolders;
    }
    // Lists and zips of folders nobody looked at for a season.
    constexpr qint64 season = 90LL * 24 * 3600;
    for (const auto name : {"/stat"_L1, "/zip"_L1}) {
        for (const QFileInfo &info : QDir(place.cache() + name).entryInfoList(everything)) {
            if (info.lastModified().secsTo(QDateTime::currentDateTimeUtc()) < season)
                continue;
            if (auto done = removeFolder(info.filePath(), collected, options); !done)
                return std::unexpected(std::move(done.error()));
        }
    }
    return collected;
}

Result<Verified> verify(store::Database &database, const store::ObjectStore &objects,
                        std::stop_token stop)
{
    auto used = usedSnapshots(database);
    if (!used)
        return std::unexpected(std::move(used.error()));
    Verified verified;
    std::unordered_map<Digest, std::optional<bool>, DigestHash>
        seen; // nothing: fine; else whether it is missing
    const auto look = [&](const Digest &digest) {
        if (const auto known = seen.find(digest); known != seen.end())
            return known->second;
        std::optional<bool> wrong;
        if (auto fine = objects.verify(digest); !fine)
            wrong = fine.error().id == "store.no-object";
        ++verified.objects;
        if (const auto view = objects.view(digest))
            verified.bytes += qint64(view->size);
        seen.emplace(digest, wrong);
        return wrong;
    };
    for (const Used &one : *used) {
        if (stop.stop_requested())
            return fail(Error::Code::Cancelled, "snapshot.cancelled");
        if (one.job.isEmpty() && !objects.has(one.snapshot))
            continue;
        ++verified.snapshots;
        if (const auto wrong = look(one.snapshot)) {
            verified.damage.push_back({one.snapshot, one.job, {}, one.snapshot, *wrong});
            continue;
        }
        auto manifest = load(objects, one.snapshot);
        if (!manifest) {
            if (!one.job.isEmpty())
                verified.damage.push_back({one.snapshot, one.job, {}, one.snapshot, false});
            continue;
        }
        for (const ManifestFile &file : manifest->files) {
            if (const auto wrong = look(file.digest))
                verified.damage.push_back({one.snapshot, one.job, file.path, file.digest, *wrong});
        }
    }
    return verified;
}

} // namespace tenon::snapshot
