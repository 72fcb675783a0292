#include "client/enginefinder.h"

#include "base/platform/places.h"
#include "store/place.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>

#include <sys/stat.h>
#include <unistd.h>

namespace tenon::client {
namespace {

using namespace Qt::StringLiterals;

// The path comes out of the workspace, which may be anybody's.
bool isOurSocket(const QString &path)
{
    struct stat folder{};
    struct stat socket{};
    const QString parent = QFileInfo(path).path();
    return path.startsWith(u'/') && ::lstat(QFile::encodeName(parent).constData(), &folder) == 0
           && S_ISDIR(folder.st_mode) && folder.st_uid == ::getuid() && (folder.st_mode & 077) == 0
           && ::lstat(QFile::encodeName(path).constData(), &socket) == 0 && S_ISSOCK(socket.st_mode)
           && socket.st_uid == ::getuid();
}

} // namespace

Result<FoundEngine> findEngine(const QString &workspace)
{
    FoundEngine found;
    found.workspace = QFileInfo(workspace).canonicalFilePath();
    if (found.workspace.isEmpty())
        found.workspace = workspace;
    auto own = platform::socketPath(found.workspace);
    const auto place = store::findPlace(found.workspace);
    if (place) {
        found.id = place->id;
        found.lock = store::lockIdentity(place->lockFile());
        auto record = store::engineRecord(*place);
        if (record && record->lives() && record->lock == found.lock) {
            found.record = std::move(*record);
            found.socket = found.record->socket;
            // Gone with its folder (a session that ended): the engine makes another one.
            if (!found.socket.isEmpty() && QFileInfo::exists(found.socket)) {
                if (!isOurSocket(found.socket))
                    return fail(Error::Code::Refused, "engine.foreign-socket",
                                {{u"path"_s, found.socket}});
                return found;
            }
        }
    }
    if (!own)
        return std::unexpected(std::move(own.error()));
    found.socket = std::move(*own);
    return found;
}

Error unreachable(const FoundEngine &found)
{
    const qint64 pid = found.record ? qint64(found.record->process.pid) : 0;
    const QFileInfo process(u"/proc/%1"_s.arg(pid));
    const QVariantMap arguments{{u"path"_s, found.workspace},
                                {u"pid"_s, pid},
                                {u"socket"_s, found.record ? found.record->socket : QString()},
                                {u"user"_s, process.owner()}};
    if (process.exists() && process.ownerId() != ::getuid())
        return {Error::Code::Refused, "engine.other-user", arguments, {}, {}};
    return {Error::Code::Io, "engine.unreachable", arguments, {}, {}};
}

bool engineAnswers(const QString &workspace)
{
    const auto found = findEngine(workspace);
    if (!found)
        return false;
    QLocalSocket socket;
    socket.connectToServer(found->socket);
    return socket.waitForConnected(500);
}

} // namespace tenon::client
