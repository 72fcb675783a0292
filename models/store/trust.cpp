#include "store/trust.h"

#include "base/platform/files.h"
#include "base/platform/places.h"
#include "base/platform/process.h"
#include "store/opening.h"
#include "store/rows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace tenon::store {
namespace {

using namespace Qt::StringLiterals;

/// What trust is bound to.
struct Bound
{
    QString id;
    QString path;
    QString device; ///< st_dev
    QString volume; ///< f_fsid: stays where st_dev is given anew at each start (btrfs, NVMe)
    QString inode;
    QString uid;
    QString machine;
    bool operator==(const Bound &) const = default;
};

Bound boundOf(const Place &place)
{
    Bound bound;
    bound.id = place.id;
    bound.path = place.workspace;
    struct stat info{};
    struct statfs volume{};
    const QByteArray folder = QFile::encodeName(place.marker());
    if (::stat(folder.constData(), &info) == 0) {
        bound.device = QString::number(quint64(info.st_dev));
        bound.inode = QString::number(quint64(info.st_ino));
    }
    if (::statfs(folder.constData(), &volume) == 0) {
        quint64 fsid = 0;
        static_assert(sizeof volume.f_fsid == sizeof fsid);
        memcpy(&fsid, &volume.f_fsid, sizeof fsid);
        bound.volume = fsid == 0 ? QString() : QString::number(fsid, 16);
    }
    bound.uid = QString::number(::getuid());
    bound.machine = QString::fromLatin1(platform::machineId());
    return bound;
}

bool isSame(const Bound &a, const Bound &b)
{
    return a.id == b.id && a.path == b.path && !a.inode.isEmpty() && a.inode == b.inode
           && a.uid == b.uid && a.machine == b.machine
           && (a.device == b.device || (!a.volume.isEmpty() && a.volume == b.volume));
}

QJsonObject toJson(const Bound &bound)
{
    return {{u"id"_s, bound.id},           {u"path"_s, bound.path},
            {u"device"_s, bound.device},   {u"volume"_s, bound.volume},
            {u"inode"_s, bound.inode},     {u"uid"_s, bound.uid},
            {u"machine"_s, bound.machine}, {u"at"_s, QString::number(nowMicros())}};
}

Bound fromJson(const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView key) { return object.value(key).toString(); };
    return {text("id"_L1),    text("path"_L1), text("device"_L1), text("volume"_L1),
            text("inode"_L1), text("uid"_L1),  text("machine"_L1)};
}

Result<QString> trustFile()
{
    auto folder = platform::stateFolder();
    if (!folder)
        return folder;
    return *folder + "/trust.json"_L1;
}

Result<QList<Bound>> readAll(const QString &file)
{
    QList<Bound> list;
    auto bytes = platform::readFile(file, 16 << 20);
    if (!bytes) {
        if (!QFile::exists(file))
            return list;
        return std::unexpected(std::move(bytes.error()));
    }
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject() && !bytes->isEmpty()) {
        // Trusting nothing is the safe reading; what was there is kept for a person to look at.
        (void)platform::replaceFile(file + ".damaged"_L1, *bytes, platform::Sync::No, 0600);
        return list;
    }
    for (const QJsonValue &value : document.object().value("workspaces"_L1).toArray())
        list += fromJson(value.toObject());
    return list;
}

/// Reads, lets `change` change and writes, alone among all processes of this user.
Result<> changeAll(const std::function<void(QList<Bound> &)> &change)
{
    auto file = trustFile();
    if (!file)
        return std::unexpected(std::move(file.error()));
    const QString lockPath = *file + ".lock"_L1;
    const platform::Fd lock(
        ::open(QFile::encodeName(lockPath).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!lock)
        return std::unexpected(errnoError("open", lockPath));
    while (::flock(lock.get(), LOCK_EX) != 0) {
        if (errno != EINTR)
            return std::unexpected(errnoError("open", lockPath));
    }
    auto list = readAll(*file);
    if (!list)
        return std::unexpected(std::move(list.error()));
    change(*list);
    QJsonArray array;
    for (const Bound &bound : *list)
        array += toJson(bound);
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"workspaces"_s, array}}).toJson();
    return platform::replaceFile(*file, bytes, platform::Sync::Yes, 0600);
}

/// Whether the workspace of a record is still where it was, with its id.
bool stillThere(const Bound &bound)
{
    const auto place = findPlace(bound.path);
    return place && place->id == bound.id && boundOf(*place).inode == bound.inode;
}

/// Two folders with one identity would adopt and end each other's jobs.
Result<> isNoCopy(const Place &place)
{
    if (const auto state = trustState(place); state && *state == TrustState::Copied)
        return fail(Error::Code::Refused, "workspace.copied", {{u"path"_s, place.workspace}});
    return {};
}

} // namespace

Result<TrustState> trustState(const Place &place)
{
    auto file = trustFile();
    if (!file)
        return std::unexpected(std::move(file.error()));
    auto list = readAll(*file);
    if (!list)
        return std::unexpected(std::move(list.error()));
    const Bound now = boundOf(place);
    TrustState state = TrustState::Unknown;
    for (const Bound &bound : std::as_const(*list)) {
        if (bound.id != place.id)
            continue;
        if (isSame(bound, now))
            return TrustState::Trusted;
        // A record of another user or machine (a shared home folder) says nothing here.
        if (bound.uid != now.uid || bound.machine != now.machine)
            continue;
        if (bound.path != now.path && stillThere(bound))
            state = TrustState::Copied;
        else if (state == TrustState::Unknown)
            state = TrustState::Moved;
    }
    return state;
}

Result<> trust(const Place &place)
{
    const Bound now = boundOf(place);
    if (now.inode.isEmpty())
        return fail(Error::Code::NotFound, "store.no-workspace", {{u"path"_s, place.workspace}});
    if (auto single = isNoCopy(place); !single)
        return single;
    return changeAll([&](QList<Bound> &list) {
        list.removeIf([&](const Bound &bound) {
            return bound.path == now.path && bound.machine == now.machine;
        });
        list += now;
    });
}

Result<> adoptAsSame(const Place &place)
{
    const Bound now = boundOf(place);
    if (now.inode.isEmpty())
        return fail(Error::Code::NotFound, "store.no-workspace", {{u"path"_s, place.workspace}});
    if (auto single = isNoCopy(place); !single)
        return single;
    return changeAll([&](QList<Bound> &list) {
        list.removeIf([&](const Bound &bound) {
            return bound.machine == now.machine && (bound.path == now.path || bound.id == now.id);
        });
        list += now;
    });
}

Result<Place> makeNew(const Place &place)
{
    // No engine may run on it, and none may start meanwhile.
    auto lock = platform::lockFile(place.isInside() ? place.lockFile()
                                                    : place.marker() + "/engine.lock"_L1);
    if (!lock)
        return std::unexpected(std::move(lock.error()));
    if (place.isInside()) {
        auto database = openForWriting(place);
        if (!database)
            return std::unexpected(std::move(database.error()));
        auto next = (*database)->integer("SELECT max(id) FROM jobs", 0);
        if (!next)
            return std::unexpected(std::move(next.error()));
        // First the mark, then the new id: dying in between leaves a workspace that is still not
        // trusted.
        if (auto set = setMeta(**database, u"foreign_before"_s, QString::number(*next + 1)); !set)
            return std::unexpected(std::move(set.error()));
        auto renewed = renewIdentity(place);
        if (!renewed)
            return renewed;
        if (auto set = setMeta(**database, u"workspace_id"_s, renewed->id); !set)
            return std::unexpected(std::move(set.error()));
        if (auto done = trust(*renewed); !done)
            return std::unexpected(std::move(done.error()));
        return renewed;
    }
    auto renewed = renewIdentity(place);
    if (!renewed)
        return renewed;
    if (auto done = trust(*renewed); !done)
        return std::unexpected(std::move(done.error()));
    return renewed;
}

Result<> distrust(const Place &place)
{
    const Bound now = boundOf(place);
    return changeAll([&](QList<Bound> &list) {
        list.removeIf([&](const Bound &bound) {
            return bound.machine == now.machine && (bound.path == now.path || bound.id == now.id);
        });
    });
}

Result<QByteArray> tokenKey()
{
    constexpr qsizetype keySize = 32;
    auto folder = platform::stateFolder();
    if (!folder)
        return std::unexpected(std::move(folder.error()));
    const QString path = *folder + "/token.key"_L1;
    const QByteArray name = QFile::encodeName(path);
    for (int round = 0; round < 2; ++round) {
        const platform::Fd fd(::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        if (!fd && errno != ENOENT)
            return fail(Error::Code::Refused, "store.key", {{u"path"_s, path}}, {},
                        qt_error_string(errno));
        if (fd) {
            struct stat info{};
            QByteArray key(keySize, Qt::Uninitialized);
            if (::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode)
                || info.st_uid != ::geteuid() || (info.st_mode & 077) != 0
                || ::read(fd.get(), key.data(), size_t(keySize)) != keySize)
                return fail(Error::Code::Refused, "store.key", {{u"path"_s, path}});
            return key;
        }
        // Written beside and linked into place: two processes at once end with one key.
        std::array<quint32, keySize / sizeof(quint32)> words{};
        QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
        const QString temporary = u"%1.%2"_s.arg(path).arg(::getpid());
        if (auto written = platform::replaceFile(
                temporary, QByteArray(reinterpret_cast<const char *>(words.data()), keySize),
                platform::Sync::Yes, 0600);
            !written)
            return std::unexpected(std::move(written.error()));
        const int linked = ::link(QFile::encodeName(temporary).constData(), name.constData());
        const int reason = errno;
        QFile::remove(temporary);
        if (linked != 0 && reason != EEXIST) {
            errno = reason;
            return std::unexpected(errnoError("write", path));
        }
    }
    return fail(Error::Code::Io, "store.key", {{u"path"_s, path}});
}

} // namespace tenon::store
