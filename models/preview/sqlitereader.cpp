// Tables of an SQLite file, opened for looking alone: no lock is taken, nothing beside it is made.
#include "preview/databasefile.h"
#include "preview/reader.h"
#include "store/database.h"

#include <sqlite3.h>

namespace tenon::preview {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenLooks = 1024;
constexpr int stepsBetweenLooks = 10'000; ///< Of SQLite's machine: well below a millisecond.

QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

struct Finalizer
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3_stmt, Finalizer>;

Handle prepared(store::Database &database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.handle(), sql.constData(), int(sql.size()), &statement, nullptr);
    return Handle(statement);
}

Error errorOf(const store::Database &database)
{
    return database.error(sqlite3_extended_errcode(database.handle()));
}

class SqliteReader final : public TableReader
{
public:
    SqliteReader(std::unique_ptr<store::Database> database, const Source &source)
        : m_database(std::move(database))
        , m_source(source)
    {
        // A view may work for hours before its first row.
        sqlite3_progress_handler(
            m_database->handle(), stepsBetweenLooks,
            [](void *self) {
                const Watch *watch = static_cast<SqliteReader *>(self)->m_watch;
                return int(watch && watch->cancelled);
            },
            this);
    }
    Q_DISABLE_COPY_MOVE(SqliteReader)
    ~SqliteReader() override
    {
        sqlite3_progress_handler(m_database->handle(), 0, nullptr, nullptr);
    }

    Result<> begin()
    {
        const auto all
            = prepared(*m_database, "SELECT * FROM " + quoted(m_source.table) + " LIMIT 0");
        if (!all)
            return std::unexpected(errorOf(*m_database));
        const int count = std::min(sqlite3_column_count(all.get()), mostColumns);
        QByteArray list;
        QStringList lower;
        for (int i = 0; i < count; ++i) {
            m_columns.append(QString::fromUtf8(sqlite3_column_name(all.get(), i)));
            lower.append(m_columns.last().toLower());
            list += ',' + quoted(m_columns.last());
        }
        // The number of a row is the way to it, unless a column has its name or there is none.
        for (const QString &name : {u"rowid"_s, u"_rowid_"_s, u"oid"_s}) {
            if (lower.contains(name))
                continue;
            const auto isTable = prepared(
                *m_database, "SELECT 1 FROM sqlite_schema WHERE type='table' AND sql NOT LIKE "
                             "'CREATE VIRTUAL%' AND name=?1");
            const QByteArray table = m_source.table.toUtf8();
            if (!isTable)
                break;
            sqlite3_bind_text(isTable.get(), 1, table.constData(), int(table.size()),
                              SQLITE_TRANSIENT);
            if (sqlite3_step(isTable.get()) == SQLITE_ROW
                && prepared(*m_database,
                            "SELECT " + name.toLatin1() + " FROM " + quoted(m_source.table)))
                m_key = name.toLatin1();
            break;
        }
        const QByteArray from = " FROM " + quoted(m_source.table);
        m_rowsFrom = prepared(*m_database, m_key.isEmpty()
                                               ? "SELECT 0" + list + from + " LIMIT -1 OFFSET ?1"
                                               : "SELECT " + m_key + list + from + " WHERE " + m_key
                                                     + ">=?1 ORDER BY " + m_key);
        if (!m_rowsFrom)
            return std::unexpected(errorOf(*m_database));
        const auto size = prepared(
            *m_database, m_key.isEmpty() ? "SELECT -1" : "SELECT max(" + m_key + ")" + from);
        if (size && sqlite3_step(size.get()) == SQLITE_ROW)
            m_size = sqlite3_column_int64(size.get(), 0);
        return seek(start);
    }

    Result<> seek(qint64 at) override
    {
        sqlite3_reset(m_rowsFrom.get());
        // Numbers of rows may be negative, but nothing is before the first one.
        if (m_key.isEmpty())
            at = std::max<qint64>(at, 0);
        sqlite3_bind_int64(m_rowsFrom.get(), 1, at);
        m_place = m_next = std::max<qint64>(at, 0);
        return m_source.database->check();
    }

    Result<bool> next(Record &record) override
    {
        if (m_rows % rowsBetweenLooks == 0)
            if (const auto same = m_source.database->check(); !same)
                return std::unexpected(same.error());
        const int code = sqlite3_step(m_rowsFrom.get());
        if (code == SQLITE_DONE)
            return false;
        if (code == SQLITE_INTERRUPT && m_watch)
            if (const auto go = m_watch->check(); !go)
                return std::unexpected(go.error());
        if (code != SQLITE_ROW)
            return std::unexpected(m_database->error(code));
        sqlite3_stmt *row = m_rowsFrom.get();
        ++m_rows;
        m_place = m_key.isEmpty() ? m_next++ : sqlite3_column_int64(row, 0);
        record.at = m_place;
        record.fields.resize(size_t(m_columns.size()));
        m_texts.clear();
        for (int i = 0; i < int(record.fields.size()); ++i) {
            Field &field = record.fields[size_t(i)];
            const int type = sqlite3_column_type(row, i + 1);
            if (type == SQLITE_NULL) {
                field = {};
                continue;
            }
            if (type == SQLITE_BLOB) { // shown by its size and its start
                const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, i + 1));
                const int count = sqlite3_column_bytes(row, i + 1);
                m_texts.push_back(std::to_string(count) + " B: "
                                  + QByteArray(bytes, std::min(count, 16)).toHex().toStdString());
                field = {Field::Kind::Bytes, m_texts.back()};
                continue;
            }
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, i + 1));
            field.kind = type == SQLITE_TEXT ? Field::Kind::Text : Field::Kind::Number;
            field.text = {text ? text : "", text ? size_t(sqlite3_column_bytes(row, i + 1)) : 0};
        }
        return true;
    }

    qint64 place() const override { return m_place; }
    qint64 size() const override { return m_size; }
    Source found() const override
    {
        Source source = m_source;
        source.columns = m_columns;
        return source;
    }

private:
    std::unique_ptr<store::Database> m_database;
    Source m_source;
    QByteArray m_key; ///< Name of the number of a row; empty: rows are counted.
    Handle m_rowsFrom;
    std::deque<std::string> m_texts;
    qint64 m_place = 0, m_next = 0, m_size = -1;
};

} // namespace

Result<std::unique_ptr<TableReader>> openSqlite(const Source &source)
{
    Source known = source;
    if (!known.database) {
        auto file = DatabaseFile::look(source.files.value(0));
        if (!file)
            return std::unexpected(file.error());
        known.database = *file;
    }
    auto database = known.database->open();
    if (!database)
        return std::unexpected(database.error());
    auto reader = std::make_unique<SqliteReader>(std::move(*database), known);
    if (const auto begun = reader->begin(); !begun)
        return std::unexpected(begun.error());
    return reader;
}

Result<QStringList> tablesOf(const DatabaseFile &database)
{
    const auto open = database.open();
    if (!open)
        return std::unexpected(open.error());
    auto names = (*open)->prepare("SELECT name FROM sqlite_schema WHERE type IN ('table','view') "
                                  "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name");
    if (!names)
        return std::unexpected(names.error());
    QStringList list;
    for (;;) {
        const auto row = names->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return list;
        list.append(names->text(0));
    }
}

} // namespace tenon::preview
