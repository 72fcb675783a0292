#pragma once

#include "base/error.h"
#include "base/hash.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <concepts>
#include <optional>
#include <string>
#include <type_traits>

struct sqlite3_stmt;

namespace tenon::store {

class Database;

/// A prepared statement on loan from its Database. Parameters count from 1, columns from 0. Views
/// of columns are valid until the next step. A binding that fails (out of memory, wrong index) is
/// told by the next step.
class Statement final
{
public:
    struct Cached
    {
        std::string sql;
        sqlite3_stmt *statement = nullptr; ///< nullptr while it is on loan
    };

    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    /// Integers, booleans and enumerations (by value).
    template <typename T>
        requires(std::integral<T> || std::is_enum_v<T>)
    void bind(int index, T value)
    {
        bindInteger(index, static_cast<qint64>(value));
    }
    void bind(int index, double value);
    /// Text; a null QString is bound as the empty text, never NULL.
    void bind(int index, const QString &text);
    void bind(int index, QStringView text) { bind(index, text.toString()); }
    /// UTF-8 text (JSON columns).
    void bind(int index, const QByteArray &utf8) { bindText(index, utf8); }
    /// 32 bytes, NULL for the null digest.
    void bind(int index, const Digest &digest);
    void bind(int index, std::nullopt_t);
    template <typename T> void bind(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, std::nullopt);
    }
    void bindText(int index, QByteArrayView utf8);
    void bindBlob(int index, QByteArrayView bytes);

    /// Binds in order from parameter 1.
    template <typename... Values> void bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
    }

    /// Goes to the next row: true when there is one, false at the end (the statement is then reset
    /// and can be bound and stepped anew).
    [[nodiscard]] Result<bool> step();
    /// Binds `values`, steps to the end, resets: for inserts and updates, as often as wanted.
    template <typename... Values> [[nodiscard]] Result<> run(const Values &...values)
    {
        bindAll(values...);
        return finish();
    }
    /// Steps to the end and resets; bindings stay.
    [[nodiscard]] Result<> finish();
    /// Ends the row loop early; bindings stay.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; ///< Text as UTF-8, or a blob; a copy.
    [[nodiscard]] QByteArrayView
    view(int column) const; ///< The same without a copy, until the next step.
    [[nodiscard]] Digest digest(int column) const; ///< Null for NULL or another length.
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    template <typename Enum>
        requires std::is_enum_v<Enum>
    [[nodiscard]] Enum id(int column) const
    {
        return static_cast<Enum>(integer(column));
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    [[nodiscard]] std::optional<Enum> optionalId(int column) const
    {
        const auto value = optionalInteger(column);
        return value ? std::optional(static_cast<Enum>(*value)) : std::nullopt;
    }

private:
    friend class Database;
    Statement(Database *database, sqlite3_stmt *statement, Cached *cached)
        : m_database(database)
        , m_statement(statement)
        , m_cached(cached)
    {
    }
    void bindInteger(int index, qint64 value);

    Database *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    Cached *m_cached = nullptr;
    int m_bindError = 0;
};

} // namespace tenon::store
