#include "snapshot/ways.h"

#include "base/platform/files.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <linux/fs.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tenon::snapshot {
namespace {

using namespace Qt::StringLiterals;

bool writeText(const char *path, const char *text)
{
    const int fd = ::open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const size_t size = strlen(text);
    const bool done = ::write(fd, text, size) == ssize_t(size);
    ::close(fd);
    return done;
}

/// The child of a process with threads: only system calls, everything prepared by the parent.
[[noreturn]] void overlayChild(const char *options, const char *merged, const char *file,
                               const char *other, const char *uidMap, const char *gidMap)
{
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        ::_exit(1);
    // Without this group map the next write is refused; where the file is missing the kernel is old
    // enough to do without.
    writeText("/proc/self/setgroups", "deny");
    if (!writeText("/proc/self/uid_map", uidMap) || !writeText("/proc/self/gid_map", gidMap))
        ::_exit(2);
    if (::mount("overlay", merged, "overlay", MS_NOSUID | MS_NODEV, options) != 0)
        ::_exit(3);
    const int fd = ::open(file, O_WRONLY | O_TRUNC | O_CLOEXEC);
    if (fd < 0 || ::write(fd, "new", 3) != 3 || ::fchmod(fd, 0755) != 0)
        ::_exit(4);
    ::close(fd);
    if (::rename(file, other) != 0)
        ::_exit(5);
    ::_exit(0);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

bool tryReflink(const QString &folder)
{
    QByteArray source = QFile::encodeName(folder) + "/.tenon-clone-XXXXXX";
    QByteArray target = source;
    const platform::Fd from(::mkostemp(source.data(), O_CLOEXEC));
    const platform::Fd to(::mkostemp(target.data(), O_CLOEXEC));
    const bool can = from && to && ::write(from.get(), "x", 1) == 1
                     && ::ioctl(to.get(), FICLONE, from.get()) == 0;
    if (from)
        ::unlink(source.constData());
    if (to)
        ::unlink(target.constData());
    return can;
}

bool tryOverlay(const QString &folder)
{
    // The mount options know no way to write these inside a path that every kernel understands.
    if (folder.contains(u':') || folder.contains(u',') || folder.contains(u'\\'))
        return false;
    QTemporaryDir place(folder + "/.tenon-overlay-XXXXXX"_L1);
    if (!place.isValid())
        return false;
    for (const auto name : {"lower"_L1, "upper"_L1, "work"_L1, "merged"_L1}) {
        if (::mkdir(QFile::encodeName(place.filePath(name)).constData(), 0755) != 0)
            return false;
    }
    QFile lower(place.filePath(u"lower/file"_s));
    if (!lower.open(QIODevice::WriteOnly) || lower.write("old") != 3)
        return false;
    lower.close();
    const QByteArray base = QFile::encodeName(place.path());
    const QByteArray options = "lowerdir=" + base + "/lower,upperdir=" + base
                               + "/upper,workdir=" + base + "/work,userxattr";
    const QByteArray merged = base + "/merged";
    const QByteArray file = merged + "/file";
    const QByteArray other = merged + "/other";
    const QByteArray uid = QByteArray::number(::geteuid());
    const QByteArray gid = QByteArray::number(::getegid());
    const QByteArray uidMap = uid + ' ' + uid + " 1\n";
    const QByteArray gidMap = gid + ' ' + gid + " 1\n";
    const pid_t child = ::fork();
    if (child == 0)
        overlayChild(options.constData(), merged.constData(), file.constData(), other.constData(),
                     uidMap.constData(), gidMap.constData());
    if (child < 0)
        return false;
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    const bool can = WIFEXITED(status) && WEXITSTATUS(status) == 0
                     && contentOf(place.filePath(u"lower/file"_s)) == "old"
                     && contentOf(place.filePath(u"upper/other"_s)) == "new";
    // Overlay leaves work/work with no permissions at all.
    (void)platform::removeTree(place.path());
    return can;
}

} // namespace tenon::snapshot
