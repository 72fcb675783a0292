#pragma once

#include "base/error.h"
#include "base/hash.h"
#include "store/statement.h"

#include <QString>

#include <memory>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace tenon::store {

/// How a database file is opened. `Create` and `ReadWrite` set WAL and synchronous=NORMAL;
/// `ReadOnly` is mode=ro (SQLite may make the -shm file beside a database that has a -wal);
/// `Immutable` reads the file alone and takes no locks: only right while nobody writes it.
enum class OpenMode { ReadWrite, Create, ReadOnly, Immutable };

/// SQLite opens no database whose path has more bytes: its 512 with room for an ending.
inline constexpr qsizetype longestDatabasePath = 504;

/// One connection to one SQLite file with its cache of prepared statements. Used by one thread at a
/// time; may be made on one thread and handed to another before its first use there.
class Database final
{
public:
    /// Opens `path`. Busy timeout 10 s, page cache at most 8 MiB for writing, 2 MiB for reading.
    /// Fails with "store.open" (not there, no permission), "store.not-a-database", "store.corrupt",
    /// "store.full", "store.io", "store.busy".
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, OpenMode mode);
    /// A database in memory, for tests.
    [[nodiscard]] static Result<std::unique_ptr<Database>> inMemory();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// The statement for `sql`, from the cache where it was used before. It belongs to the caller
    /// until it goes out of scope, then it is reset and kept for the next use.
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);

    /// Prepares, binds `values` in order and runs to the end; rows are thrown away.
    template <typename... Values>
    [[nodiscard]] Result<> run(std::string_view sql, const Values &...values)
    {
        auto statement = prepare(sql);
        if (!statement)
            return std::unexpected(std::move(statement.error()));
        return statement->run(values...);
    }

    /// The first column of the first row as an integer; `missing` when there is no row or it is
    /// NULL.
    template <typename... Values>
    [[nodiscard]] Result<qint64> integer(std::string_view sql, qint64 missing,
                                         const Values &...values)
    {
        auto statement = prepare(sql);
        if (!statement)
            return std::unexpected(std::move(statement.error()));
        statement->bindAll(values...);
        auto row = statement->step();
        if (!row)
            return std::unexpected(std::move(row.error()));
        return *row && !statement->isNull(0) ? statement->integer(0) : missing;
    }

    /// Runs a script of several statements (schema, migrations, pragmas). Not cached, no
    /// parameters.
    [[nodiscard]] Result<> script(const char *sql);

    /// Row id of the last insert, rows changed by the last statement.
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int changes() const;
    /// Whether a transaction is open (also: SQLite did not roll it back by itself after a full
    /// disk).
    [[nodiscard]] bool inTransaction() const;

    /// `PRAGMA quick_check`: every page is readable and well formed. Reads the whole file. Fails
    /// with "store.corrupt", its detail being SQLite's list.
    [[nodiscard]] Result<> check();

    /// Gives cached pages back to the system.
    void releaseMemory();

    /// The file, empty for a database in memory.
    [[nodiscard]] QString path() const { return m_path; }
    /// The raw handle, for what this class does not cover.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// The last failure of the handle as an Error; `code` is SQLite's (extended) result code.
    [[nodiscard]] Error error(int code, std::string_view sql = {}) const;

private:
    friend class Statement;
    Database() = default;
    void giveBack(sqlite3_stmt *statement, Statement::Cached *cached);

    sqlite3 *m_handle = nullptr;
    QString m_path;
    std::unordered_map<std::string_view, std::unique_ptr<Statement::Cached>> m_cache;
};

/// A transaction that begins at once as a writer (BEGIN IMMEDIATE) and is rolled back by the
/// destructor unless committed.
class Transaction final
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    /// Makes the changes last. On failure the transaction is rolled back.
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database *database)
        : m_database(database)
    {
    }
    Database *m_database;
};

} // namespace tenon::store
