#include "store/database.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <cerrno>
#include <sqlite3.h>

namespace tenon::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int busyTimeoutMs = 10'000;

Error::Code classOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CONSTRAINT:
        return Error::Code::Conflict;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::Format;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
        return Error::Code::Io;
    case SQLITE_INTERRUPT:
        return Error::Code::Cancelled;
    default:
        return Error::Code::Internal;
    }
}

QByteArray idOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "store.busy";
    case SQLITE_CONSTRAINT:
        return "store.constraint";
    case SQLITE_CORRUPT:
        return "store.corrupt";
    case SQLITE_NOTADB:
        return "store.not-a-database";
    case SQLITE_FULL:
        return "store.full";
    case SQLITE_IOERR:
        return "store.io";
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return "store.open";
    case SQLITE_READONLY:
        return "store.read-only";
    case SQLITE_INTERRUPT:
        return "store.interrupted";
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return "store.too-large";
    default:
        return "store.sql";
    }
}

} // namespace

Error Database::error(int code, std::string_view sql) const
{
    QString detail = QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code));
    detail += u" (%1)"_s.arg(code);
    if (!sql.empty())
        detail += u" in: "_s
                  + QString::fromUtf8(sql.data(), qsizetype(std::min<size_t>(sql.size(), 400)));
    return Error{classOf(code),
                 idOf(code),
                 {{u"path"_s, m_path},
                  {u"reason"_s,
                   QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code))}},
                 {},
                 std::move(detail)};
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, OpenMode mode)
{
    if (QFile::encodeName(path).size() > longestDatabasePath)
        return fail(Error::Code::Refused, "store.open",
                    {{u"path"_s, path}, {u"reason"_s, qt_error_string(ENAMETOOLONG)}});
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    // A URI, so that immutable can be said; every special character is percent-encoded.
    QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/");
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case OpenMode::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    case OpenMode::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case OpenMode::ReadOnly:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case OpenMode::Immutable:
        flags |= SQLITE_OPEN_READONLY;
        uri += "?immutable=1";
        break;
    }
    const QByteArray name = path == ":memory:"_L1 ? QByteArray(":memory:") : uri;
    if (const int code = sqlite3_open_v2(name.constData(), &database->m_handle, flags, nullptr);
        code != SQLITE_OK)
        return std::unexpected(database->error(code));
    sqlite3_busy_timeout(database->m_handle, busyTimeoutMs);
    sqlite3_db_config(database->m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database->m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    const bool writes = mode == OpenMode::Create || mode == OpenMode::ReadWrite;
    // The first read happens here, so that garbage is told now and not in the middle of something.
    const char *setup
        = writes ? "PRAGMA page_size=4096; PRAGMA cache_size=-8192; PRAGMA journal_mode=WAL; "
                   "PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=2000; "
                   "PRAGMA journal_size_limit=16777216; PRAGMA temp_store=MEMORY; PRAGMA "
                   "foreign_keys=OFF;"
                 : "PRAGMA cache_size=-2048; PRAGMA temp_store=MEMORY; PRAGMA query_only=1; "
                   "SELECT count(*) FROM sqlite_schema;";
    if (auto done = database->script(setup); !done)
        return std::unexpected(std::move(done.error()));
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    return open(u":memory:"_s, OpenMode::Create);
}

Database::~Database()
{
    for (const auto &[sql, cached] : m_cache)
        sqlite3_finalize(cached->statement);
    sqlite3_close_v2(m_handle);
}

Result<Statement> Database::prepare(std::string_view sql)
{
    const auto found = m_cache.find(sql);
    if (found != m_cache.end() && found->second->statement) {
        Statement::Cached *cached = found->second.get();
        return Statement(this, std::exchange(cached->statement, nullptr), cached);
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(error(code, sql));
    if (found != m_cache.end()) // on loan already (a nested use): this one is not kept
        return Statement(this, statement, nullptr);
    auto cached = std::make_unique<Statement::Cached>();
    cached->sql = sql;
    Statement::Cached *raw = cached.get();
    m_cache.emplace(std::string_view(raw->sql), std::move(cached));
    return Statement(this, statement, raw);
}

void Database::giveBack(sqlite3_stmt *statement, Statement::Cached *cached)
{
    if (!cached) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    cached->statement = statement;
}

Result<> Database::script(const char *sql)
{
    if (const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        return std::unexpected(error(code, sql));
    return {};
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Result<> Database::check()
{
    auto statement = prepare("PRAGMA quick_check(20)");
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    QStringList lines;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return std::unexpected(std::move(row.error()));
        if (!*row)
            break;
        lines += statement->text(0);
    }
    if (lines == QStringList{u"ok"_s})
        return {};
    // The first rows stand in one text, below a heading.
    const QStringList found = lines.join(u'\n').split(u'\n');
    const auto isHeading = [](const QString &line) { return line.startsWith(u"***"_s); };
    const auto first = std::ranges::find_if_not(found, isHeading);
    return fail(Error::Code::Format, "store.corrupt",
                {{u"path"_s, m_path}, {u"reason"_s, first == found.end() ? QString() : *first}}, {},
                found.join(u'\n'));
}

void Database::releaseMemory()
{
    sqlite3_db_release_memory(m_handle);
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.run("BEGIN IMMEDIATE"); !begun)
        return std::unexpected(std::move(begun.error()));
    return Transaction(&database);
}

Transaction::~Transaction()
{
    if (m_database && m_database->inTransaction()) {
        if (auto undone = m_database->run("ROLLBACK"); !undone)
            qWarning("rollback: %s", qUtf8Printable(undone.error().detail));
    }
}

Result<> Transaction::commit()
{
    Database *database = std::exchange(m_database, nullptr);
    auto done = database->run("COMMIT");
    if (!done && database->inTransaction()) {
        if (auto undone = database->run("ROLLBACK"); !undone)
            qWarning("rollback: %s", qUtf8Printable(undone.error().detail));
    }
    return done;
}

} // namespace tenon::store
