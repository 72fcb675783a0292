#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

/// Zip files by libarchive. The same files always give the same bytes: no times,
/// no compression (as Python's zipfile does by itself), names as UTF-8.
namespace tenon::snapshot {

/// One file of a zip.
struct ZipEntry
{
    QByteArray name;
    quint64 size = 0;
    bool executable = false;
};

/// Gives the bytes of entry `index` from `offset` on, at most `size`; 0 at the end, −1 with errno.
using ZipRead = std::function<ssize_t(size_t index, char *into, size_t size, quint64 offset)>;

/// Writes `target` as a whole or not at all. "snapshot.zip".
[[nodiscard]] Result<> writeZip(const QString &target, const std::vector<ZipEntry> &entries,
                                const ZipRead &read, const std::stop_token &stop);

/// Zips the files `paths` of `folder` under the names `top`/path.
[[nodiscard]] Result<> zipFiles(const QString &folder, const std::vector<QByteArray> &paths,
                                const QString &target, const QByteArray &top,
                                const std::stop_token &stop);

} // namespace tenon::snapshot
