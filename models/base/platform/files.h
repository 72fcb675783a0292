#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace tenon::platform {

/// Closes its file descriptor. Movable, −1 is none.
class Fd
{
public:
    explicit Fd(int fd = -1) noexcept
        : m_fd(fd)
    {
    }
    Fd(Fd &&other) noexcept
        : m_fd(other.release())
    {
    }
    Fd &operator=(Fd &&other) noexcept
    {
        reset(other.release());
        return *this;
    }
    ~Fd() { reset(); }
    [[nodiscard]] int get() const noexcept { return m_fd; }
    [[nodiscard]] explicit operator bool() const noexcept { return m_fd >= 0; }
    [[nodiscard]] int release() noexcept { return std::exchange(m_fd, -1); }
    void reset(int fd = -1) noexcept;

private:
    int m_fd;
};

/// The whole file, at most `limit` bytes (larger: Refused, "io.too-large"). Any thread.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = 256LL << 20);

enum class Sync { No, Yes };
/// Replaces `path` as a whole: temporary file beside it, write, fsync (Sync::Yes), rename; a
/// symbolic link is followed to the file it names. Keeps the old file's mode, else `mode`. On
/// failure the old file is untouched and no temporary file stays.
[[nodiscard]] Result<> replaceFile(const QString &path, const QByteArray &bytes,
                                   Sync sync = Sync::Yes, unsigned mode = 0666);

/// Makes `path` and its parents. `mode` for the ones that are made.
[[nodiscard]] Result<> makeFolder(const QString &path, unsigned mode = 0777);

/// Removes a tree without following links, also read-only folders in it. Missing is success.
[[nodiscard]] Result<> removeTree(const QString &path);

/// Whether SQLite's WAL and file locks can be relied on where `path` (or its nearest existing
/// parent) lies: false on NFS, Lustre, SMB, CIFS, FUSE, 9p, AFS, Ceph, GPFS (statfs magic numbers
/// of linux/magic.h and the file systems' own headers). TENON_TEST_STATFS=<path>=<hex magic>
/// overrides it in tests.
[[nodiscard]] bool isLocalFileSystem(const QString &path);

/// Free bytes for an unprivileged user where `path` lies, −1 when unknown.
[[nodiscard]] qint64 freeBytes(const QString &path);

/// An exclusive flock on `path` (made 0600), given back when the value goes. Never blocks: held by
/// somebody else is Conflict, "io.locked".
[[nodiscard]] Result<Fd> lockFile(const QString &path);

} // namespace tenon::platform
