#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace tenon::tracking {

/// A piece of SQL with the values of its parameters in order.
struct SqlText
{
    using Value = std::variant<qint64, double, QString>;
    QByteArray text;
    std::vector<Value> values;
    void append(const SqlText &other)
    {
        text += other.text;
        values.insert(values.end(), other.values.begin(), other.values.end());
    }
};

/// What an identifier of the search language names: "metrics.loss" is {"metrics", "loss"}; an
/// identifier without a prefix is an attribute.
struct FilterField
{
    QString entity; ///< metrics | params | tags | attributes | datasets
    QString key;
};

/// A field as an SQL expression that is NULL where the thing has no such value.
struct FieldSql
{
    SqlText expression;
    bool number = false; ///< Compared as a number; else as text.
};

/// Translates a field; nothing for one that does not exist.
using FieldResolver = std::function<std::optional<FieldSql>(const FilterField &field)>;

/// MLflow's search language: conditions joined by AND, each `field op value` with = != < <= > >=
/// LIKE ILIKE, [NOT] IN (…), IS [NOT] NULL. Keys may stand in `…` or "…", text in '…' or "…". An
/// empty filter is an empty SqlText. Fails with Format, "tracking.filter" (arguments filter, near).
[[nodiscard]] Result<SqlText> translateFilter(const QString &filter, const FieldResolver &resolve);

/// Sort keys ("metrics.loss DESC") as the text after ORDER BY, with a trailing comma; things
/// without the value come last.
[[nodiscard]] Result<SqlText> translateOrder(const QStringList &order,
                                             const FieldResolver &resolve);

} // namespace tenon::tracking
