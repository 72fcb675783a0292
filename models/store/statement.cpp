#include "store/statement.h"

#include "store/database.h"

#include <sqlite3.h>

namespace tenon::store {

Statement::Statement(Statement &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_cached(std::exchange(other.m_cached, nullptr))
    , m_bindError(other.m_bindError)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    std::swap(m_cached, other.m_cached);
    std::swap(m_bindError, other.m_bindError);
    return *this;
}

Statement::~Statement()
{
    if (m_statement)
        m_database->giveBack(m_statement, m_cached);
}

void Statement::bindInteger(int index, qint64 value)
{
    if (const int code = sqlite3_bind_int64(m_statement, index, value); code != SQLITE_OK)
        m_bindError = code;
}

void Statement::bind(int index, double value)
{
    if (const int code = sqlite3_bind_double(m_statement, index, value); code != SQLITE_OK)
        m_bindError = code;
}

void Statement::bind(int index, const QString &text)
{
    bindText(index, text.toUtf8());
}

void Statement::bind(int index, const Digest &digest)
{
    if (digest.isNull())
        bind(index, std::nullopt);
    else
        bindBlob(index, QByteArrayView(digest.bytes));
}

void Statement::bind(int index, std::nullopt_t)
{
    if (const int code = sqlite3_bind_null(m_statement, index); code != SQLITE_OK)
        m_bindError = code;
}

void Statement::bindText(int index, QByteArrayView utf8)
{
    const char *data = utf8.isEmpty() ? "" : utf8.data();
    if (const int code = sqlite3_bind_text64(m_statement, index, data, sqlite3_uint64(utf8.size()),
                                             SQLITE_TRANSIENT, SQLITE_UTF8);
        code != SQLITE_OK)
        m_bindError = code;
}

void Statement::bindBlob(int index, QByteArrayView bytes)
{
    const int code = bytes.isEmpty()
                         ? sqlite3_bind_zeroblob(m_statement, index, 0)
                         : sqlite3_bind_blob64(m_statement, index, bytes.data(),
                                               sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_bindError = code;
}

Result<bool> Statement::step()
{
    if (const int code = std::exchange(m_bindError, 0); code != SQLITE_OK)
        return std::unexpected(
            m_database->error(code, m_cached ? m_cached->sql : std::string_view()));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    Error error = m_database->error(code, sqlite3_sql(m_statement));
    sqlite3_reset(m_statement);
    return std::unexpected(std::move(error));
}

Result<> Statement::finish()
{
    for (;;) {
        auto row = step();
        if (!row)
            return std::unexpected(std::move(row.error()));
        if (!*row)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::number(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(view(column));
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    // The pointer first: asking for it may convert the value and change its length.
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, qsizetype(sqlite3_column_bytes(m_statement, column))};
}

Digest Statement::digest(int column) const
{
    return Digest::fromBytes(view(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

} // namespace tenon::store
