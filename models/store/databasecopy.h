#pragma once

#include "base/error.h"

#include <atomic>

namespace tenon::store {

/// What tells a file from what it was before.
struct FileStamp
{
    qint64 size = -1;   ///< Bytes; −1: there is none.
    qint64 changed = 0; ///< Nanoseconds.
    quint64 inode = 0;
    bool operator==(const FileStamp &) const = default;
};
[[nodiscard]] FileStamp stampOf(const QString &path);

/// A database file with what a writer may have left beside it.
struct DatabaseStamp
{
    FileStamp database;
    FileStamp wal;     ///< Commits that are not in the database yet.
    FileStamp journal; ///< What is to be rolled back.
    bool operator==(const DatabaseStamp &) const = default;
    /// The database file alone does not say what is in it.
    [[nodiscard]] bool hasLog() const { return wal.size > 0 || journal.size > 0; }
};
[[nodiscard]] DatabaseStamp databaseStampOf(const QString &database);

/// Copies the database `source`, which somebody else may be writing, to `target` with its logs, all
/// of one moment; gives what was copied. Nothing is written beside `source` and no lock taken.
/// Fails with "store.open", "store.busy" (it never stood still), Cancelled, "io.…". Any thread.
[[nodiscard]] Result<DatabaseStamp> copyDatabase(const QString &source, const QString &target,
                                                 const std::atomic_bool *cancelled = nullptr);

/// An empty folder of one's own in the user's cache folder for such a copy; `name` begins its name.
[[nodiscard]] Result<QString> makeCopyFolder(const QString &name);

} // namespace tenon::store
