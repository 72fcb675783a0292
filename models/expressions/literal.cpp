#include "expressions/expressions.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace tenon::expressions {
namespace {

Result<double> toFloat(const Value &value, QStringView type)
{
    if (const bool *flag = value.asBool())
        return *flag ? 1.0 : 0.0;
    if (const qint64 *integer = value.asInteger())
        return double(*integer);
    if (const double *number = value.asFloat())
        return *number;
    const Opaque *opaque = value.asOpaque();
    if (value.asString() || (opaque && opaque->type == "int"_L1)) {
        if (const auto number = pythonFloat(value.str()))
            return *number;
    }
    return fail(Error::Code::Format, "literal.not-a-number",
                {{u"text"_s, value.str()}, {u"type"_s, type.toString()}});
}

// Python's int() of a finite float: cut towards zero, of any size.
Value truncated(double number)
{
    const double whole = std::trunc(number);
    if (std::fabs(whole) < 9.2e18)
        return qint64(whole);
    return Opaque{u"int"_s, QString::number(whole, 'f', 0)};
}

} // namespace

Result<Value> convertLiteral(const Value &value, QStringView type)
{
    if (value.isNull())
        return value;
    if (type == "string"_L1)
        return Value(value.str());
    if (type == "boolean"_L1)
        return Value(value.str().toLower() == "true"_L1);
    if (type == "number"_L1) {
        auto number = toFloat(value, type);
        if (!number)
            return std::unexpected(std::move(number.error()));
        return Value(*number);
    }
    if (type == "integer"_L1) {
        auto number = toFloat(value, type);
        if (!number)
            return std::unexpected(std::move(number.error()));
        if (!std::isfinite(*number))
            return fail(Error::Code::Format, "literal.not-a-number",
                        {{u"text"_s, value.str()}, {u"type"_s, type.toString()}});
        return truncated(*number);
    }
    return value;
}

Result<QString> literalText(const Value &value, QStringView type)
{
    if (value.isNull())
        return QString();
    auto converted = convertLiteral(value, type);
    if (!converted)
        return std::unexpected(std::move(converted.error()));
    return converted->str();
}

} // namespace tenon::expressions
