#include "base/platform/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace tenon::platform {
namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

Result<> writeAll(int fd, const QByteArray &bytes, const QString &path)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return std::unexpected(errnoError("write", path));
        }
        done += n;
    }
    return {};
}

Result<> removeEntry(int parent, const char *name, const QString &path)
{
    if (::unlinkat(parent, name, 0) == 0 || errno == ENOENT)
        return {};
    if (errno != EISDIR && errno != EPERM && errno != EACCES)
        return std::unexpected(errnoError("remove", path));
    Fd folder(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder && errno == EACCES) {
        ::fchmodat(parent, name, 0700, 0);
        folder.reset(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    }
    if (!folder)
        return std::unexpected(errnoError("remove", path));
    ::fchmod(folder.get(), 0700);
    Fd listed(::fcntl(folder.get(), F_DUPFD_CLOEXEC, 0));
    DIR *entries = listed ? ::fdopendir(listed.get()) : nullptr;
    if (!entries)
        return std::unexpected(errnoError("remove", path));
    (void)listed.release(); // closedir() closes it
    Result<> result;
    while (const dirent *entry = ::readdir(entries)) {
        const QByteArray child(entry->d_name);
        if (child == "." || child == "..")
            continue;
        result = removeEntry(folder.get(), child.constData(),
                             path + QLatin1Char('/') + QFile::decodeName(child));
        if (!result)
            break;
    }
    ::closedir(entries);
    if (!result)
        return result;
    if (::unlinkat(parent, name, AT_REMOVEDIR) != 0 && errno != ENOENT)
        return std::unexpected(errnoError("remove", path));
    return {};
}

} // namespace

void Fd::reset(int fd) noexcept
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = fd;
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    // A named pipe would wait for a writer that may never come.
    const Fd fd(::open(native(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd)
        return std::unexpected(errnoError("open", path));
    struct stat info{};
    if (::fstat(fd.get(), &info) != 0)
        return std::unexpected(errnoError("read", path));
    if (S_ISFIFO(info.st_mode) || S_ISSOCK(info.st_mode)) {
        errno = ESPIPE;
        return std::unexpected(errnoError("read", path));
    }
    if (S_ISDIR(info.st_mode)) {
        errno = EISDIR;
        return std::unexpected(errnoError("read", path));
    }
    QByteArray bytes;
    bytes.reserve(qsizetype(std::min<qint64>(info.st_size, limit) + 1));
    char buffer[65536];
    for (;;) {
        const ssize_t n = ::read(fd.get(), buffer, sizeof buffer);
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return std::unexpected(errnoError("read", path));
        }
        if (n == 0)
            return bytes;
        if (bytes.size() + n > limit)
            return fail(Error::Code::Refused, "io.too-large",
                        {{QStringLiteral("path"), path}, {QStringLiteral("limit"), limit}});
        bytes.append(buffer, n);
    }
}

Result<> replaceFile(const QString &path, const QByteArray &bytes, Sync sync, unsigned mode)
{
    QString target = path;
    if (const QFileInfo link(path); link.isSymLink())
        target
            = link.canonicalFilePath().isEmpty() ? link.symLinkTarget() : link.canonicalFilePath();
    struct stat old{};
    const bool existed = ::stat(native(target).constData(), &old) == 0;
    const QString folder = QFileInfo(target).path();
    QByteArray temporary = native(folder + QStringLiteral("/.tenon-XXXXXX"));
    Fd fd(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!fd)
        return std::unexpected(errnoError("write", path));
    const auto giveUp = [&](Error error) {
        ::unlink(temporary.constData());
        return std::unexpected(std::move(error));
    };
    if (const auto written = writeAll(fd.get(), bytes, path); !written)
        return giveUp(written.error());
    unsigned wanted = mode;
    if (existed) {
        wanted = old.st_mode & 07777;
    } else {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        wanted = mode & ~unsigned(mask);
    }
    if (::fchmod(fd.get(), wanted) != 0 || (sync == Sync::Yes && ::fsync(fd.get()) != 0))
        return giveUp(errnoError("write", path));
    fd.reset();
    if (::rename(temporary.constData(), native(target).constData()) != 0)
        return giveUp(errnoError("write", path));
    if (sync == Sync::Yes) {
        const Fd parent(::open(native(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (parent)
            ::fsync(parent.get());
    }
    return {};
}

Result<> makeFolder(const QString &path, unsigned mode)
{
    const QByteArray name = native(path);
    if (::mkdir(name.constData(), mode) == 0)
        return {};
    if (errno == EEXIST) {
        if (QFileInfo(path).isDir())
            return {};
        errno = ENOTDIR;
        return std::unexpected(errnoError("make-folder", path));
    }
    if (errno == ENOENT) {
        const QString parent = QFileInfo(path).path();
        if (parent != path) {
            if (auto made = makeFolder(parent, mode); !made)
                return made;
            if (::mkdir(name.constData(), mode) == 0 || errno == EEXIST)
                return {};
        }
    }
    return std::unexpected(errnoError("make-folder", path));
}

Result<> removeTree(const QString &path)
{
    return removeEntry(AT_FDCWD, native(path).constData(), path);
}

bool isLocalFileSystem(const QString &path)
{
    if (qEnvironmentVariableIsSet("TENON_TEST_STATFS")) {
        const QString pair = qEnvironmentVariable("TENON_TEST_STATFS");
        if (path.startsWith(pair.section(QLatin1Char('='), 0, 0)))
            return false;
    }
    QString folder = path;
    struct statfs info{};
    while (::statfs(native(folder).constData(), &info) != 0) {
        const QString parent = QFileInfo(folder).path();
        if (parent == folder)
            return true;
        folder = parent;
    }
    switch (static_cast<unsigned long>(info.f_type) & 0xffffffffUL) {
    case 0x6969UL:     // NFS
    case 0x0BD00BD0UL: // Lustre
    case 0x517BUL:     // SMB
    case 0xFF534D42UL: // CIFS
    case 0xFE534D42UL: // SMB2
    case 0x65735546UL: // FUSE
    case 0x01021997UL: // 9p
    case 0x5346414FUL: // OpenAFS
    case 0x6B414653UL: // kAFS
    case 0x00C36400UL: // Ceph
    case 0x47504653UL: // GPFS
    case 0x20030528UL: // OrangeFS
    case 0x19830326UL: // BeeGFS
        return false;
    default:
        return true;
    }
}

qint64 freeBytes(const QString &path)
{
    struct statvfs info{};
    if (::statvfs(native(path).constData(), &info) != 0)
        return -1;
    return qint64(info.f_bavail) * qint64(info.f_frsize);
}

Result<Fd> lockFile(const QString &path)
{
    Fd fd(::open(native(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!fd)
        return std::unexpected(errnoError("open", path));
    while (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno == EWOULDBLOCK)
            return fail(Error::Code::Conflict, "io.locked", {{QStringLiteral("path"), path}});
        return std::unexpected(errnoError("open", path));
    }
    return fd;
}

} // namespace tenon::platform
