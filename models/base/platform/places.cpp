#include "base/platform/places.h"

#include "base/platform/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace tenon::platform {
namespace {

Result<QString> xdgFolder(const char *variable, const QString &fallback)
{
    QString base = qEnvironmentVariable(variable);
    if (base.isEmpty() || !QDir::isAbsolutePath(base))
        base = QDir::homePath() + fallback;
    QString folder = base + QStringLiteral("/tenon");
    if (const auto made = makeFolder(folder, 0700); !made)
        return std::unexpected(made.error());
    return folder;
}

} // namespace

Result<QString> stateFolder()
{
    return xdgFolder("XDG_STATE_HOME", QStringLiteral("/.local/state"));
}

Result<QString> cacheFolder()
{
    return xdgFolder("XDG_CACHE_HOME", QStringLiteral("/.cache"));
}

Result<QString> runtimeFolder()
{
    const QString base = qEnvironmentVariable("XDG_RUNTIME_DIR");
    QString folder = !base.isEmpty() && QFileInfo(base).isWritable()
                         ? base + QStringLiteral("/tenon")
                         : QStringLiteral("/tmp/tenon-%1").arg(::getuid());
    const QByteArray name = QFile::encodeName(folder);
    ::mkdir(name.constData(), 0700);
    struct stat info{};
    if (::lstat(name.constData(), &info) != 0)
        return std::unexpected(errnoError("make-folder", folder));
    if (!S_ISDIR(info.st_mode) || info.st_uid != ::getuid() || (info.st_mode & 077) != 0)
        return fail(Error::Code::Refused, "engine.runtime-folder",
                    {{QStringLiteral("path"), folder}});
    return folder;
}

Result<QString> socketPath(const QString &workspace)
{
    const auto folder = runtimeFolder();
    if (!folder)
        return folder;
    const QByteArray digest
        = QCryptographicHash::hash(QFile::encodeName(workspace), QCryptographicHash::Sha256);
    return *folder + QLatin1Char('/') + QString::fromLatin1(digest.left(8).toHex())
           + QStringLiteral(".sock");
}

} // namespace tenon::platform
