#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace tenon {

class Value;
using ValueList = std::vector<Value>;
/// Keys in the order of the file; a key occurs once.
using ValueMap = std::vector<std::pair<QString, Value>>;

/// A Python value with no exact C++ twin (an integer beyond 64 bits, a date): its type name in
/// Python ("int", "date", "datetime", "bytes") and what str() prints.
struct Opaque
{
    QString type;
    QString text;
    bool operator==(const Opaque &) const = default;
};

/// One value as PyYAML's safe loader would give it. Compared by value, integers and floats apart.
class Value
{
public:
    using Data
        = std::variant<std::monostate, bool, qint64, double, QString, Opaque, ValueList, ValueMap>;

    Value() = default;
    Value(bool value)
        : m_data(value)
    {
    }
    Value(int value)
        : m_data(qint64(value))
    {
    }
    Value(qint64 value)
        : m_data(value)
    {
    }
    Value(double value)
        : m_data(value)
    {
    }
    Value(QString value)
        : m_data(std::move(value))
    {
    }
    Value(Opaque value)
        : m_data(std::move(value))
    {
    }
    Value(ValueList value)
        : m_data(std::move(value))
    {
    }
    Value(ValueMap value)
        : m_data(std::move(value))
    {
    }
    Value(const char *) = delete;

    [[nodiscard]] const Data &data() const { return m_data; }
    [[nodiscard]] bool isNull() const { return m_data.index() == 0; }
    [[nodiscard]] const bool *asBool() const { return std::get_if<bool>(&m_data); }
    [[nodiscard]] const qint64 *asInteger() const { return std::get_if<qint64>(&m_data); }
    [[nodiscard]] const double *asFloat() const { return std::get_if<double>(&m_data); }
    [[nodiscard]] const QString *asString() const { return std::get_if<QString>(&m_data); }
    [[nodiscard]] const Opaque *asOpaque() const { return std::get_if<Opaque>(&m_data); }
    [[nodiscard]] const ValueList *asList() const { return std::get_if<ValueList>(&m_data); }
    [[nodiscard]] const ValueMap *asMap() const { return std::get_if<ValueMap>(&m_data); }
    [[nodiscard]] ValueList *asList() { return std::get_if<ValueList>(&m_data); }
    [[nodiscard]] ValueMap *asMap() { return std::get_if<ValueMap>(&m_data); }

    /// The member `key` of a map, or nullptr when this is no map or has none.
    [[nodiscard]] const Value *find(QStringView key) const;

    /// What Python's str() prints for this value (True, 1e-05, [1, 'a'], …); None for null.
    [[nodiscard]] QString str() const;

    /// Canonical JSON: keys sorted, no blanks, floats by shortest round trip. For hashing and
    /// storage; `fromJson` reads it back (opaques become strings).
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Value fromJson(const QByteArray &json);

    bool operator==(const Value &) const = default;

private:
    Data m_data;
};

/// What Python's float() makes of a text: blanks around it and `_` between digits are allowed, too
/// large is infinite, too small is zero; "inf", "infinity" and "nan" in any case. Unset where
/// Python raises ValueError.
[[nodiscard]] std::optional<double> pythonFloat(QStringView text);

} // namespace tenon
