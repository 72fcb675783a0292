#include "store/place.h"

#include "base/platform/files.h"
#include "base/platform/places.h"
#include "base/platform/process.h"
#include "store/database.h"
#include "store/enginerecord.h"
#include "store/opening.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::store {
namespace {

using namespace Qt::StringLiterals;

QString newId()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QByteArray raw(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(raw.toHex());
}

bool isId(const QString &id)
{
    return id.size() == 32 && std::all_of(id.begin(), id.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Result<QString> canonicalFolder(const QString &workspace)
{
    const QFileInfo info(workspace);
    QString canonical = info.canonicalFilePath();
    if (canonical.isEmpty() || !info.isDir())
        return fail(Error::Code::NotFound, "store.no-workspace", {{u"path"_s, workspace}});
    return canonical;
}

/// What a closed file says: whose it is, and that nothing was changed.
std::unexpected<Error> closedToUs(const QString &path, int reason)
{
    // The folder itself may be what is closed.
    QString owner = QFileInfo(path).owner();
    for (QString above = path; owner.isEmpty() && above.size() > 1;) {
        above = QFileInfo(above).path();
        owner = QFileInfo(above).owner();
    }
    return fail(Error::Code::Refused, "store.no-access", {{u"path"_s, path}, {u"owner"_s, owner}},
                {}, qt_error_string(reason));
}

/// A failed write into the workspace, told as what it means where the folder cannot be written.
Error readOnlyOr(Error error, const QString &path)
{
    QString folder = path;
    while (::access(QFile::encodeName(folder).constData(), F_OK) != 0 && folder.size() > 1)
        folder = QFileInfo(folder).path();
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) == 0)
        return error;
    return readOnly(folder, errno);
}

Result<> writeIdentity(const Place &place)
{
    QJsonObject object{{u"id"_s, place.id}};
    if (!place.isInside()) {
        object.insert(u"data"_s, place.data);
        object.insert(u"host"_s, place.host);
        object.insert(u"machine"_s, QString::fromLatin1(place.machine));
    }
    return platform::replaceFile(place.identityFile(),
                                 QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

Result<QString> outsideFolder(const QString &id)
{
    auto state = platform::stateFolder();
    if (!state)
        return state;
    return *state + u'/' + id;
}

/// D in a folder that other computers may have open, too: locks and shared memory reach only as far
/// as one computer, so two engines could write there. It was made where the disk is, or copied.
std::optional<Error> overNetwork(const Place &place)
{
    if (!place.isInside() || platform::isLocalFileSystem(place.data))
        return std::nullopt;
    const auto record = engineRecord(place);
    const QString host
        = record && record->machine != platform::machineId() ? record->host : QString();
    return Error{Error::Code::Refused,
                 "store.over-network",
                 {{u"path"_s, place.data}, {u"host"_s, host}},
                 {},
                 {}};
}

/// SQLite opens no longer path, in bytes; what is made beside a database has a longer name.
constexpr qsizetype longestFolder = longestDatabasePath - 64;

/// Fills in where D lies for a workspace that has an id but no place yet.
Result<> choose(Place &place)
{
    if (platform::isLocalFileSystem(place.workspace)
        && QFile::encodeName(place.marker()).size() <= longestFolder) {
        place.data = place.marker();
        return {};
    }
    auto folder = outsideFolder(place.id);
    if (!folder)
        return std::unexpected(std::move(folder.error()));
    place.data = *folder;
    place.host = QSysInfo::machineHostName();
    if (place.host.isEmpty())
        place.host = u"localhost"_s;
    place.machine = platform::machineId();
    return {};
}

} // namespace

Error readOnly(const QString &path, int reason)
{
    return Error{Error::Code::Refused,
                 "workspace.read-only",
                 {{u"path"_s, path},
                  {u"owner"_s, QFileInfo(path).owner()},
                  {u"reason"_s, qt_error_string(reason)}},
                 {},
                 {}};
}

bool Place::isHere() const
{
    return isInside() || machine == platform::machineId();
}

QString Place::resolve(const QString &stored) const
{
    return stored.startsWith(u'/') ? stored : data + u'/' + stored;
}

QString Place::relative(const QString &path) const
{
    return path.startsWith(data + u'/') ? path.sliced(data.size() + 1) : path;
}

bool mayRun(const Place &place)
{
    const auto writable = [](const QString &path) {
        return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
    };
    return place.isHere() && !overNetwork(place) && writable(place.data)
           && writable(place.databaseFile());
}

Result<Place> findPlace(const QString &workspace)
{
    auto folder = canonicalFolder(workspace);
    if (!folder)
        return std::unexpected(std::move(folder.error()));
    Place place;
    place.workspace = *folder;
    struct stat info{};
    if (::stat(QFile::encodeName(place.identityFile()).constData(), &info) != 0) {
        // Somebody else's .tenon is not an empty one.
        if (errno == EACCES)
            return closedToUs(place.marker(), errno);
        // A lost identity beside a database: the database knows it, too.
        if (const QString file = place.marker() + u"/workspace.db"_s; QFileInfo::exists(file)) {
            if (auto database = Database::open(file, OpenMode::Immutable)) {
                if (const auto id = meta(**database, u"workspace_id"_s); id && isId(*id)) {
                    place.id = *id;
                    place.data = place.marker();
                    return place;
                }
            }
            return fail(Error::Code::Format, "store.identity", {{u"path"_s, place.identityFile()}});
        }
        return fail(Error::Code::NotFound, "store.no-workspace", {{u"path"_s, *folder}});
    }
    auto bytes = platform::readFile(place.identityFile(), 65536);
    if (!bytes) {
        if (::access(QFile::encodeName(place.identityFile()).constData(), R_OK) != 0
            && errno == EACCES)
            return closedToUs(place.identityFile(), errno);
        return std::unexpected(std::move(bytes.error()));
    }
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    place.id = object.value("id"_L1).toString();
    place.host = object.value("host"_L1).toString();
    place.machine = object.value("machine"_L1).toString().toLatin1();
    const QString data = object.value("data"_L1).toString();
    if (!isId(place.id) || (!place.host.isEmpty() && !data.startsWith(u'/')))
        return fail(Error::Code::Format, "store.identity", {{u"path"_s, place.identityFile()}});
    if (place.host.isEmpty()) {
        place.data = place.marker();
    } else {
        // The file comes with the folder: only a folder named by the id below our own state folder
        // is believed, wherever it says the data is.
        auto own = outsideFolder(place.id);
        if (place.isHere() && (!own || data != *own))
            return fail(Error::Code::Format, "store.identity", {{u"path"_s, place.identityFile()}});
        place.data = data;
    }
    return place;
}

Result<Place> createPlace(const QString &workspace)
{
    auto found = findPlace(workspace);
    Place place;
    if (found) {
        place = std::move(*found);
        if (!place.isHere())
            return fail(Error::Code::Refused, "store.other-host", {{u"host"_s, place.host}});
        // An identity is written last: where one is, there was a database. To make an empty one in
        // its place would hide what was lost.
        struct stat info{};
        if (::stat(QFile::encodeName(place.databaseFile()).constData(), &info) != 0
            && (errno == ENOENT || errno == ENOTDIR))
            return fail(Error::Code::NotFound, "store.lost", {{u"path"_s, place.databaseFile()}});
        if (auto elsewhere = overNetwork(place))
            return std::unexpected(std::move(*elsewhere));
        if (::access(QFile::encodeName(place.data).constData(), W_OK | X_OK) != 0)
            return std::unexpected(readOnly(place.data, errno));
    } else {
        if (found.error().code != Error::Code::NotFound)
            return found;
        auto folder = canonicalFolder(workspace);
        if (!folder)
            return std::unexpected(std::move(folder.error()));
        place.workspace = *folder;
        place.id = newId();
        if (auto chosen = choose(place); !chosen)
            return std::unexpected(std::move(chosen.error()));
    }
    if (auto made = platform::makeFolder(place.marker()); !made)
        return std::unexpected(readOnlyOr(std::move(made.error()), place.marker()));
    // Of several that begin at once one makes the place, and the others find it: with two
    // identities none of them would be believed. Where folders cannot be locked nothing is gained
    // or lost.
    const platform::Fd making(found ? -1
                                    : ::open(QFile::encodeName(place.marker()).constData(),
                                             O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (making.get() >= 0) {
        while (::flock(making.get(), LOCK_EX) != 0 && errno == EINTR) {
        }
        if (auto meanwhile = findPlace(workspace))
            return meanwhile;
    }
    if (const QString ignore = place.marker() + u"/.gitignore"_s; !QFileInfo::exists(ignore)) {
        if (auto written = platform::replaceFile(ignore, "*\n"_ba, platform::Sync::No); !written)
            return std::unexpected(std::move(written.error()));
    }
    if (auto made = platform::makeFolder(place.data, place.isInside() ? 0777 : 0700); !made)
        return std::unexpected(std::move(made.error()));
    for (const QString &folder : {place.objects(), place.trees(), place.jobs(), place.cache()}) {
        if (auto made = platform::makeFolder(folder); !made)
            return std::unexpected(std::move(made.error()));
    }
    if (!QFileInfo::exists(place.databaseFile())) {
        auto made = createDatabase(place.databaseFile(), place.id);
        if (!made && made.error().id != "store.exists")
            return std::unexpected(std::move(made.error()));
    }
    // Last: a place with an identity is complete.
    if (!QFileInfo::exists(place.identityFile())) {
        if (auto written = writeIdentity(place); !written)
            return std::unexpected(std::move(written.error()));
    }
    return place;
}

Result<Place> renewIdentity(const Place &place)
{
    Place renewed = place;
    renewed.id = newId();
    renewed.host.clear();
    renewed.machine.clear();
    if (auto chosen = choose(renewed); !chosen)
        return std::unexpected(std::move(chosen.error()));
    // Data outside belongs to the workspace it was made for: a copied folder on a network file
    // system begins without any.
    if (!renewed.isInside()) {
        for (const QString &folder :
             {renewed.data, renewed.objects(), renewed.trees(), renewed.jobs(), renewed.cache()}) {
            if (auto made = platform::makeFolder(folder, 0700); !made)
                return std::unexpected(std::move(made.error()));
        }
        if (auto made = createDatabase(renewed.databaseFile(), renewed.id); !made)
            return std::unexpected(std::move(made.error()));
    }
    if (auto written = writeIdentity(renewed); !written)
        return std::unexpected(std::move(written.error()));
    return renewed;
}

QString nearestWorkspace(const QString &start)
{
    QDir folder(QDir(start).absolutePath());
    do {
        if (QFileInfo(folder.filePath(u".tenon"_s)).isDir())
            return folder.path();
    } while (folder.cdUp());
    return {};
}

} // namespace tenon::store
