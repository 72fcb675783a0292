#include "base/platform/rename.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>

namespace tenon::platform {

Result<> renameNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE)
        == 0)
        return {};
    if (errno == EINVAL) { // a file system without this: look first
        struct stat there{};
        errno = 0;
        if (::lstat(target.constData(), &there) == 0)
            errno = EEXIST;
        else if (errno == ENOENT && ::rename(source.constData(), target.constData()) == 0)
            return {};
    }
    if (errno == EEXIST)
        return fail(Error::Code::Conflict, "files.exists", {{QStringLiteral("path"), to}});
    return std::unexpected(errnoError("rename", from));
}

} // namespace tenon::platform
