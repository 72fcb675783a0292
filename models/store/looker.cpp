#include "store/looker.h"

#include "base/hash.h"
#include "base/platform/files.h"
#include "base/platform/places.h"
#include "store/enginerecord.h"
#include "store/opening.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::store {
namespace {

using namespace Qt::StringLiterals;

Result<> copyFile(const QString &from, const QString &to)
{
    const platform::Fd source(::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC));
    if (!source)
        return fail(errno == ENOENT ? Error::Code::NotFound : Error::Code::Io, "store.open",
                    {{u"path"_s, from}, {u"reason"_s, qt_error_string(errno)}});
    const platform::Fd target(
        ::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!target)
        return std::unexpected(errnoError("write", to));
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (;;) {
        const ssize_t got = ::read(source.get(), buffer.data(), size_t(buffer.size()));
        if (got == 0)
            return {};
        if (got < 0) {
            if (errno == EINTR)
                continue;
            return std::unexpected(errnoError("read", from));
        }
        for (ssize_t done = 0; done < got;) {
            const ssize_t n = ::write(target.get(), buffer.constData() + done, size_t(got - done));
            if (n < 0 && errno != EINTR)
                return std::unexpected(errnoError("write", to));
            done += std::max<ssize_t>(n, 0);
        }
    }
}

} // namespace

Looker::Looker(Place place)
    : m_place(std::move(place))
{
    const QByteArray folder = QFile::encodeName(m_place.data);
    const QByteArray file = QFile::encodeName(m_place.databaseFile());
    m_writable = m_place.isHere() && ::access(folder.constData(), W_OK) == 0
                 && ::access(file.constData(), W_OK) == 0;
}

Looker::~Looker()
{
    m_database.reset();
    if (!m_copyFolder.isEmpty())
        (void)platform::removeTree(m_copyFolder);
}

Looker::Stamp Looker::stampOf(const QString &path)
{
    struct stat info{};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return {qint64(info.st_size),
            qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec,
            quint64(info.st_ino)};
}

Result<std::unique_ptr<Looker>> Looker::open(const Place &place)
{
    std::unique_ptr<Looker> looker(new Looker(place));
    if (auto database = looker->database(); !database)
        return std::unexpected(std::move(database.error()));
    return looker;
}

Result<Database *> Looker::database()
{
    const Stamp database = stampOf(m_place.databaseFile());
    if (database.size < 0) {
        m_database.reset();
        if (!m_place.isHere())
            return fail(Error::Code::Refused, "store.other-host", {{u"host"_s, m_place.host}});
        if (::access(QFile::encodeName(m_place.data).constData(), X_OK) != 0 && errno == EACCES)
            return fail(Error::Code::Refused, "store.no-access",
                        {{u"path"_s, m_place.data}, {u"owner"_s, QFileInfo(m_place.data).owner()}});
        return fail(Error::Code::NotFound, "store.lost", {{u"path"_s, m_place.databaseFile()}});
    }
    const Stamp wal = stampOf(m_place.databaseFile() + "-wal"_L1);
    bool current = m_database != nullptr && database.inode == m_databaseStamp.inode;
    if (current) {
        switch (m_way) {
        case Way::Shared:
            current = wal.size >= 0 && wal.inode == m_walStamp.inode;
            break;
        case Way::Immutable:
        case Way::Copy:
            current = database == m_databaseStamp && wal == m_walStamp;
            break;
        }
    }
    if (!current) {
        if (auto opened = reopen(database, wal); !opened)
            return std::unexpected(std::move(opened.error()));
    }
    return m_database.get();
}

void Looker::rest()
{
    m_database.reset();
}

Result<> Looker::reopen(const Stamp &database, const Stamp &wal)
{
    m_database.reset();
    m_databaseStamp = database;
    m_walStamp = wal;
    const bool hasLog = wal.size >= 0;
    QString path = m_place.databaseFile();
    for (const QString &file : {path, QString(path + "-wal"_L1)}) {
        if (::access(QFile::encodeName(file).constData(), R_OK) != 0 && errno == EACCES)
            return fail(Error::Code::Refused, "store.no-access",
                        {{u"path"_s, file}, {u"owner"_s, QFileInfo(file).owner()}});
    }
    OpenMode mode = OpenMode::Immutable;
    if (hasLog && m_writable && engineLives(m_place)) {
        m_way = Way::Shared;
        mode = OpenMode::ReadOnly;
    } else if (wal.size > 0) {
        m_way = Way::Copy;
        auto copied = copyFiles();
        if (!copied)
            return std::unexpected(std::move(copied.error()));
        path = *copied;
        mode = OpenMode::ReadWrite; // recovering the log writes, into the copy
    } else {
        m_way = Way::Immutable;
        if (database.size == 0)
            return fail(Error::Code::Format, "store.corrupt",
                        {{u"path"_s, path}, {u"reason"_s, u"the file is empty"_s}});
    }
    auto opened = Database::open(path, mode);
    if (!opened) {
        Error error = std::move(opened.error());
        error.arguments.insert(u"path"_s, m_place.databaseFile());
        return std::unexpected(std::move(error));
    }
    if (auto fine = checkReadable(**opened); !fine)
        return fine;
    if (mode == OpenMode::ReadWrite) {
        if (auto set = (*opened)->script("PRAGMA query_only=1"); !set)
            return set;
    }
    m_database = std::move(*opened);
    return {};
}

Result<QString> Looker::copyFiles()
{
    if (m_copyFolder.isEmpty()) {
        auto cache = platform::cacheFolder();
        if (!cache)
            return cache;
        // One a process and looker: two windows on one workspace do not pull the copy from under
        // each other.
        static std::atomic<quint32> counter = 0;
        m_copyFolder = u"%1/look/%2-%3-%4"_s.arg(*cache, m_place.id.left(16))
                           .arg(::getpid())
                           .arg(counter.fetch_add(1));
        if (auto made = platform::makeFolder(m_copyFolder, 0700); !made)
            return std::unexpected(std::move(made.error()));
    }
    const QString source = m_place.databaseFile();
    const QString target = m_copyFolder + "/workspace.db"_L1;
    // Somebody may be writing: a copy counts only when both files are the same before and after.
    constexpr int tries = 5;
    // A network folder goes on telling for a while of a log that is gone; what it had is in the
    // database then.
    bool logIsGone = false;
    for (int i = 0; i < tries; ++i) {
        const Stamp database = stampOf(source);
        const Stamp wal = stampOf(source + "-wal"_L1);
        for (const auto ending : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(target + ending);
        if (auto copied = copyFile(source, target); !copied)
            return std::unexpected(std::move(copied.error()));
        if (wal.size > 0 && !logIsGone) {
            if (auto copied = copyFile(source + "-wal"_L1, target + "-wal"_L1); !copied) {
                if (copied.error().code != Error::Code::NotFound)
                    return std::unexpected(std::move(copied.error()));
                logIsGone = true;
                continue;
            }
        }
        if (stampOf(source) == database && stampOf(source + "-wal"_L1) == wal) {
            m_databaseStamp = database;
            m_walStamp = wal;
            return target;
        }
    }
    return fail(Error::Code::Conflict, "store.busy", {{u"path"_s, source}});
}

} // namespace tenon::store
