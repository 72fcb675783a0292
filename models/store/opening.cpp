#include "store/opening.h"

#include "base/messages.h"
#include "base/platform/files.h"
#include "store/rows.h"
#include "store/schema_sql.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::store {
namespace {

using namespace Qt::StringLiterals;

/// Up to this size the whole database is checked at each opening (some ten milliseconds); beyond,
/// what a stranger or a broken disk did is found when it is read, or by `gc --verify`.
constexpr qint64 alwaysChecked = 8 << 20;

Result<> syncPath(const QString &path, int flags)
{
    const platform::Fd fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC));
    if (!fd || ::fsync(fd.get()) != 0)
        return std::unexpected(errnoError("write", path));
    return {};
}

void removeDatabase(const QString &path)
{
    for (const auto ending : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + ending);
}

std::unexpected<Error> corrupt(const QString &path, const QString &reason)
{
    return fail(Error::Code::Format, "store.corrupt", {{u"path"_s, path}, {u"reason"_s, reason}});
}

/// How long the copy that was made before a migration is kept.
constexpr int daysCopyKept = 90;

/// Looks at the file itself before SQLite does: what is no database, or less than its header says,
/// is told in words and never touched. A log beside it may hold the missing pages, so then the size
/// says nothing.
Result<> checkFile(const QString &path)
{
    const platform::Fd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!fd) {
        if (errno == ENOENT)
            return fail(Error::Code::NotFound, "store.missing", {{u"path"_s, path}});
        return fail(Error::Code::Io, "store.open",
                    {{u"path"_s, path}, {u"reason"_s, qt_error_string(errno)}});
    }
    struct stat info{};
    if (::fstat(fd.get(), &info) != 0)
        return std::unexpected(errnoError("read", path));
    if (!S_ISREG(info.st_mode))
        return fail(Error::Code::Format, "store.not-a-database", {{u"path"_s, path}});
    const bool hasLog = QFileInfo(path + "-wal"_L1).size() > 0;
    std::array<uchar, 100> header{};
    const ssize_t got = ::pread(fd.get(), header.data(), header.size(), 0);
    if (got < 0)
        return fail(Error::Code::Io, "store.io",
                    {{u"path"_s, path}, {u"reason"_s, qt_error_string(errno)}});
    if (got < ssize_t(header.size())) {
        if (hasLog)
            return {};
        return corrupt(path, u"the file is only %1 bytes long"_s.arg(qint64(info.st_size)));
    }
    if (memcmp(header.data(), "SQLite format 3", 16) != 0)
        return fail(Error::Code::Format, "store.not-a-database", {{u"path"_s, path}});
    const quint32 raw = qFromBigEndian<quint16>(header.data() + 16);
    const qint64 pageSize = raw == 1 ? 65536 : raw;
    const bool countValid = qFromBigEndian<quint32>(header.data() + 24)
                            == qFromBigEndian<quint32>(header.data() + 92);
    const qint64 wanted = pageSize * qFromBigEndian<quint32>(header.data() + 28);
    if (!hasLog && countValid && wanted > info.st_size)
        return corrupt(path, u"%1 of %2 bytes are there"_s.arg(qint64(info.st_size)).arg(wanted));
    return {};
}

/// SQLite needs to write all three files. A write-protected database is meant so; one whose log or
/// shared memory kept the protection that was taken from the database again is put right: both are
/// given the database's mode.
Result<> makeWritable(const QString &path)
{
    struct stat database{};
    if (::access(QFile::encodeName(path).constData(), W_OK) != 0)
        return std::unexpected(readOnly(path, errno));
    if (::stat(QFile::encodeName(path).constData(), &database) != 0)
        return std::unexpected(errnoError("open", path));
    for (const auto ending : {"-wal"_L1, "-shm"_L1}) {
        const QByteArray name = QFile::encodeName(path + ending);
        if (::access(name.constData(), R_OK | W_OK) == 0 || errno == ENOENT)
            continue;
        const int reason = errno;
        if (reason != EACCES || ::chmod(name.constData(), database.st_mode & 0777) != 0)
            return std::unexpected(readOnly(path + ending, reason));
    }
    return {};
}

Result<int> metaNumber(Database &database, const QString &key)
{
    auto text = meta(database, key);
    if (!text)
        return std::unexpected(std::move(text.error()));
    return text->toInt();
}

Result<bool> hasMeta(Database &database)
{
    auto count = database.integer("SELECT count(*) FROM sqlite_schema WHERE name='meta'", 0);
    if (!count)
        return std::unexpected(std::move(count.error()));
    return *count > 0;
}

Result<> newer(Database &database, int found, int known)
{
    return fail(Error::Code::Refused, "store.newer",
                {{u"path"_s, database.path()}, {u"found"_s, found}, {u"known"_s, known}});
}

/// Removes what migrations of long ago left beside the database, and what one that was cut off did.
void removeOldCopies(const QString &path)
{
    const QFileInfo database(path);
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-daysCopyKept);
    const auto copies
        = database.dir().entryInfoList({database.fileName() + ".before-*"_L1}, QDir::Files);
    for (const QFileInfo &copy : copies) {
        if (copy.fileName().endsWith(".new"_L1) || copy.lastModified() < oldest)
            QFile::remove(copy.filePath());
    }
}

Result<> makeCopy(Database &database, int schema)
{
    const QString copy = u"%1.before-%2"_s.arg(database.path()).arg(schema);
    const QString temporary = copy + ".new"_L1;
    removeDatabase(temporary);
    if (auto copied = database.run("VACUUM INTO ?", temporary); !copied) {
        QFile::remove(temporary);
        return copied;
    }
    if (auto synced = syncPath(temporary, O_RDONLY); !synced)
        return synced;
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(copy).constData())
        != 0)
        return std::unexpected(errnoError("write", copy));
    return {};
}

Result<> migrate(Database &database, int from, int schema, std::span<const Migration> steps)
{
    const auto isDue = [&](const Migration &step) { return step.to > from && step.to <= schema; };
    const bool onlyIndices = std::ranges::all_of(steps, [&](const Migration &step) {
        return !isDue(step) || step.touches == Migration::Touches::Indices;
    });
    const auto change = [&]() -> Result<> {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return std::unexpected(std::move(transaction.error()));
        for (const Migration &step : steps) {
            if (!isDue(step))
                continue;
            if (auto done = database.script(step.script); !done)
                return done;
        }
        if (auto set = setMeta(database, u"schema"_s, QString::number(schema)); !set)
            return set;
        return transaction->commit();
    };
    if (!onlyIndices) {
        if (auto copied = makeCopy(database, schema); !copied)
            return copied;
    }
    auto changed = change();
    if (!changed && onlyIndices && changed.error().id == "store.full") {
        qWarning("%s", qPrintable(messageText(changed.error())));
        return {};
    }
    return changed;
}

} // namespace

std::span<const Migration> migrations()
{
    static constexpr std::array<Migration, 3> all{
        // The tree's counts of a hundred thousand jobs from the index alone.
        Migration{2,
                  "DROP INDEX jobs_by_experiment;"
                  "CREATE INDEX jobs_by_experiment ON jobs(experiment, id, parent, archived, "
                  "deleted, state) WHERE parent IS NULL;",
                  Migration::Touches::Indices},
        // The same for the table: sorted, filtered and counted.
        Migration{3,
                  "DROP INDEX jobs_roots;"
                  "CREATE INDEX jobs_roots ON jobs(id DESC, parent, archived, deleted, state, "
                  "kind, experiment, name, display_name, tags, started, ended) "
                  "WHERE parent IS NULL;",
                  Migration::Touches::Indices},
        Migration{4, "ALTER TABLE attempts ADD COLUMN gpus TEXT NOT NULL DEFAULT '';"}};
    return all;
}

Result<> createDatabase(const QString &path, const QString &workspaceId)
{
    if (QFileInfo::exists(path))
        return fail(Error::Code::Conflict, "store.exists", {{u"path"_s, path}});
    const QString temporary = u"%1.new-%2"_s.arg(path).arg(::getpid());
    removeDatabase(temporary);
    const auto build = [&]() -> Result<> {
        auto database = Database::open(temporary, OpenMode::Create);
        if (!database)
            return std::unexpected(std::move(database.error()));
        auto transaction = Transaction::begin(**database);
        if (!transaction)
            return std::unexpected(std::move(transaction.error()));
        if (auto done = (*database)->script(schemaSql); !done)
            return done;
        const std::pair<QString, QString> rows[] = {
            {u"schema"_s, QString::number(currentSchema)},
            {u"oldest_reader"_s, QString::number(oldestReader)},
            {u"workspace_id"_s, workspaceId},
            {u"created"_s, QString::number(nowMicros())},
        };
        for (const auto &[key, value] : rows) {
            if (auto set = setMeta(**database, key, value); !set)
                return set;
        }
        return transaction->commit();
    };
    auto built = build(); // closing moved the log into the file, unless there was no room for it
    if (built && QFileInfo::exists(temporary + u"-wal"_s))
        built = fail(Error::Code::Io, "store.full", {{u"path"_s, path}});
    if (built)
        built = syncPath(temporary, O_RDONLY);
    if (built
        && ::renameat2(AT_FDCWD, QFile::encodeName(temporary).constData(), AT_FDCWD,
                       QFile::encodeName(path).constData(), RENAME_NOREPLACE)
               != 0) {
        // Some file systems cannot refuse in the rename; a hard link refuses as well.
        if (errno == EINVAL
            && ::link(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData())
                   == 0)
            QFile::remove(temporary);
        else if (errno == EEXIST)
            built = fail(Error::Code::Conflict, "store.exists", {{u"path"_s, path}});
        else
            built = std::unexpected(errnoError("write", path));
    }
    if (!built) {
        removeDatabase(temporary);
        if (built.error().arguments.contains(u"path"_s))
            built.error().arguments.insert(u"path"_s, path);
        return built;
    }
    return syncPath(QFileInfo(path).path(), O_RDONLY | O_DIRECTORY);
}

Result<> makeSchema(Database &database)
{
    return database.script(schemaSql);
}

Result<std::unique_ptr<Database>> openForWriting(const Place &place)
{
    return openForWriting(place, currentSchema, migrations());
}

Result<std::unique_ptr<Database>> openForWriting(const Place &place, int schema,
                                                 std::span<const Migration> steps)
{
    if (!place.isHere())
        return fail(Error::Code::Refused, "store.other-host", {{u"host"_s, place.host}});
    const QString path = place.databaseFile();
    if (auto fine = checkFile(path); !fine)
        return std::unexpected(std::move(fine.error()));
    if (auto open = makeWritable(path); !open)
        return std::unexpected(std::move(open.error()));
    auto opened = Database::open(path, OpenMode::ReadWrite);
    if (!opened)
        return opened;
    Database &database = **opened;
    // What is refused is left exactly as it is, its log included.
    const auto refuse = [&](Error error) {
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return std::unexpected(std::move(error));
    };
    auto known = hasMeta(database);
    if (!known)
        return refuse(known.error());
    if (!*known)
        return refuse(
            Error{Error::Code::Format, "store.not-a-workspace", {{u"path"_s, path}}, {}, {}});
    auto found = metaNumber(database, u"schema"_s);
    if (!found)
        return refuse(found.error());
    if (*found > schema)
        return refuse(newer(database, *found, schema).error());
    if (*found < 1)
        return refuse(corrupt(path, u"its version is unreadable"_s).error());
    if (QFileInfo(path).size() <= alwaysChecked) {
        if (auto fine = database.check(); !fine)
            return refuse(fine.error());
    }
    if (*found < schema) {
        if (auto migrated = migrate(database, *found, schema, steps); !migrated)
            return refuse(migrated.error());
    }
    removeOldCopies(path);
    return opened;
}

Result<> checkReadable(Database &database)
{
    auto known = hasMeta(database);
    if (!known)
        return std::unexpected(std::move(known.error()));
    if (!*known)
        return fail(Error::Code::Format, "store.not-a-workspace", {{u"path"_s, database.path()}});
    auto oldest = metaNumber(database, u"oldest_reader"_s);
    if (!oldest)
        return std::unexpected(std::move(oldest.error()));
    if (*oldest > currentSchema)
        return newer(database, *oldest, currentSchema);
    return {};
}

Result<QString> meta(Database &database, const QString &key)
{
    auto statement = database.prepare("SELECT value FROM meta WHERE key=?");
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    statement->bindAll(key);
    auto row = statement->step();
    if (!row)
        return std::unexpected(std::move(row.error()));
    return *row ? statement->text(0) : QString();
}

Result<> setMeta(Database &database, const QString &key, const QString &value)
{
    return database.run("INSERT INTO meta(key, value) VALUES(?, ?) "
                        "ON CONFLICT(key) DO UPDATE SET value=excluded.value",
                        key, value);
}

} // namespace tenon::store
