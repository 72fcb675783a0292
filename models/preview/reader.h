#pragma once

#include "base/error.h"
#include "preview/values.h"

#include <QStringList>

#include <atomic>
#include <limits>
#include <memory>

namespace tenon::preview {

class ByteSource;
class DatabaseFile;
class Spool;

/// Lets work on another thread be stopped, and hears how far it has come. Shared by both sides.
struct Watch
{
    std::atomic_bool cancelled = false;
    [[nodiscard]] Result<> check() const
    {
        return cancelled ? Result<>(fail(Error::Code::Cancelled, "preview.cancelled")) : Result<>();
    }
};

/// What a table is read from: a plain value, so that each thread opens a reader of its own.
struct Source
{
    enum class Format { Csv, JsonLines, JsonArray, Sqlite, Parquet };
    /// Names of columns in the first line: Yes, of every file the same; FirstFile: of the first one
    /// alone; EachFile: of every file its own.
    enum class Header { Guess, Yes, No, FirstFile, EachFile };
    Format format = Format::Csv;
    QStringList files;  ///< Read one behind the other.
    QString table;      ///< Of a database.
    QStringList tables; ///< All tables and views of it.
    char delimiter = 0; ///< 0: found out.
    Header header = Header::Guess;
    Encoding encoding = Encoding::Utf8;
    QStringList columns;          ///< Known already; a reader may find more.
    QList<qint64> stamps;         ///< Of the files, as they must still be: stampsOf().
    std::shared_ptr<Spool> spool; ///< Where the rows of a helper are kept.
    std::shared_ptr<const DatabaseFile> database; ///< The moment that is looked at.
    bool operator==(const Source &) const = default;
};

/// Reads the rows of a table. At most one row is in memory. One thread at a time.
class TableReader
{
public:
    virtual ~TableReader() = default;
    /// Their names; of JSON lines more may come while rows are read.
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    /// Before any row.
    static constexpr qint64 start = std::numeric_limits<qint64>::min();
    /// The next row is the one whose Record::at this is, or the first one (`start`).
    [[nodiscard]] virtual Result<> seek(qint64 at) = 0;
    /// False at the end. `record` has as many fields as there are columns.
    [[nodiscard]] virtual Result<bool> next(Record &record) = 0;
    /// How far next() has come, of size(); in no particular unit, and size() may be a guess.
    [[nodiscard]] virtual qint64 place() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
    [[nodiscard]] const Troubles &troubles() const { return m_troubles; }
    /// The source with what was found out about it, so that the next reader need not.
    [[nodiscard]] virtual Source found() const = 0;
    /// What stops a next() that takes long; it must live until another one, or none, is set.
    void setWatch(const Watch *watch) { m_watch = watch; }

    /// More columns are not read.
    static constexpr int mostColumns = 2000;

protected:
    QStringList m_columns;
    Troubles m_troubles;
    qint64 m_rows = 0; ///< Since the start; wrong after a seek(), as the troubles are.
    const Watch *m_watch = nullptr;
};

/// What tells a file from what it was before: of each size, time and inode.
[[nodiscard]] QList<qint64> stampsOf(const QStringList &files);

/// Opens what `source` says, several files behind each other. Fails with NotFound and Io errors,
/// "preview.binary", "preview.empty", "preview.changed", and what the formats have of their own.
/// Parquet has a spool by now. Any thread.
[[nodiscard]] Result<std::unique_ptr<TableReader>> openReader(const Source &source);

[[nodiscard]] Result<std::unique_ptr<TableReader>> openCsv(std::unique_ptr<ByteSource> bytes,
                                                           const Source &source);
[[nodiscard]] Result<std::unique_ptr<TableReader>> openJson(std::unique_ptr<ByteSource> bytes,
                                                            const Source &source);
[[nodiscard]] Result<std::unique_ptr<TableReader>> openSqlite(const Source &source);

/// Tables and views of a database, in the order of names.
[[nodiscard]] Result<QStringList> tablesOf(const DatabaseFile &database);

} // namespace tenon::preview
