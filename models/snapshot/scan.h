#pragma once

#include "base/error.h"
#include "snapshot/ignorerules.h"

#include <QByteArray>
#include <QString>

#include <stop_token>
#include <vector>

struct stat;

namespace tenon::snapshot {

/// What tells one version of a file from another without reading it.
struct FileStamp
{
    quint64 size = 0;
    qint64 modified = 0; ///< ns since 1970
    qint64 changed = 0;  ///< ns since 1970 (ctime)
    quint64 inode = 0;
    bool operator==(const FileStamp &) const = default;
};

/// The stamp in what stat() gave.
[[nodiscard]] FileStamp stampOf(const struct ::stat &info);

/// A regular file that was found (through links, if any lead to it).
struct FoundFile
{
    QByteArray path; ///< relative to the folder, '/' between names, bytes as in the file system
    FileStamp stamp;
    bool executable = false; ///< the owner may execute it
    bool operator==(const FoundFile &) const = default;
};

/// Something that is there but does not take part, and why.
struct LeftOut
{
    enum class Why { BrokenLink, LinkLoop, Special };
    QByteArray path;
    Why why = Why::Special;
    bool operator==(const LeftOut &) const = default;
};

struct Found
{
    std::vector<FoundFile> files; ///< sorted by path (bytes)
    std::vector<LeftOut> leftOut;
    quint64 bytes = 0;
};

struct ScanOptions
{
    bool rules = true; ///< Apply the ignore file of the folder; false: only what is always ignored.
    bool everything = false; ///< Not even that: data folders are taken as they are, but for .tenon.
    qint64 limit = 5'000'000; ///< More files than this: Refused "snapshot.too-many".
    std::stop_token stop;     ///< Stopped: Cancelled "snapshot.cancelled".
};

/// Finds the files below `folder`. Links are followed, also out of the folder (their content
/// becomes part of the snapshot, as it does in Azure); a link that leads back to a folder it lies
/// in is left out. Fails with "snapshot.not-a-folder", "snapshot.unreadable" (a folder that cannot
/// be listed). Reads no file but the ignore file. Any thread.
[[nodiscard]] Result<Found> scan(const QString &folder, const ScanOptions &options = {});

} // namespace tenon::snapshot
