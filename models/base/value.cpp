#include "base/value.h"

#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>
#include <cmath>
#include <limits>
#include <string>

namespace tenon {
namespace {

// Python's repr() of a float: shortest round trip, exponent form from 1e16 and below 1e-4.
QString floatRepr(double number)
{
    if (std::isnan(number))
        return QStringLiteral("nan");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("inf") : QStringLiteral("-inf");
    if (number == 0)
        return std::signbit(number) ? QStringLiteral("-0.0") : QStringLiteral("0.0");
    char buffer[400];
    const double size = std::fabs(number);
    const bool scientific = size >= 1e16 || size < 1e-4;
    const auto end
        = std::to_chars(buffer, buffer + sizeof buffer, number,
                        scientific ? std::chars_format::scientific : std::chars_format::fixed);
    QString text = QString::fromLatin1(buffer, end.ptr - buffer);
    if (!scientific && !text.contains(QLatin1Char('.')))
        text += QStringLiteral(".0");
    return text;
}

// Python's repr() of a str, for strings inside lists and dicts.
QString stringRepr(const QString &text)
{
    const bool useDouble = text.contains(QLatin1Char('\'')) && !text.contains(QLatin1Char('"'));
    const QLatin1Char quote(useDouble ? '"' : '\'');
    QString out(quote);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        char32_t point = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            point = QChar::surrogateToUcs4(c, text.at(++i));
        if (point == u'\\' || point == quote.unicode()) {
            out += QLatin1Char('\\') + QString(QChar(char16_t(point)));
        } else if (point == u'\n') {
            out += QStringLiteral("\\n");
        } else if (point == u'\r') {
            out += QStringLiteral("\\r");
        } else if (point == u'\t') {
            out += QStringLiteral("\\t");
        } else if (QChar::isPrint(point) && (point == u' ' || !QChar::isSpace(point))) {
            out += QChar::fromUcs4(point);
        } else if (point < 0x100) {
            out += QStringLiteral("\\x%1").arg(uint(point), 2, 16, QLatin1Char('0'));
        } else if (point < 0x10000) {
            out += QStringLiteral("\\u%1").arg(uint(point), 4, 16, QLatin1Char('0'));
        } else {
            out += QStringLiteral("\\U%1").arg(uint(point), 8, 16, QLatin1Char('0'));
        }
    }
    return out + quote;
}

// repr() of a datetime from what str() prints ("2001-12-14 21:59:43.100000+05:00").
QString dateTimeRepr(const QString &text)
{
    const auto part = [&](qsizetype at, qsizetype size) { return text.mid(at, size).toInt(); };
    QStringList parts;
    parts << QString::number(part(0, 4));
    for (const qsizetype at : {5, 8, 11, 14})
        parts << QString::number(part(at, 2));
    qsizetype zone = 19;
    int micros = 0;
    if (text.size() > 19 && text.at(19) == u'.') {
        micros = part(20, 6);
        zone = 26;
    }
    if (part(17, 2) != 0 || micros != 0)
        parts << QString::number(part(17, 2));
    if (micros != 0)
        parts << QString::number(micros);
    if (text.size() > zone) {
        const int seconds = part(zone + 1, 2) * 3600 + part(zone + 4, 2) * 60;
        if (seconds == 0)
            parts << QStringLiteral("tzinfo=datetime.timezone.utc");
        else if (text.at(zone) == u'-')
            parts << QStringLiteral(
                         "tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=%1))")
                         .arg(86400 - seconds);
        else
            parts << QStringLiteral("tzinfo=datetime.timezone(datetime.timedelta(seconds=%1))")
                         .arg(seconds);
    }
    return QStringLiteral("datetime.datetime(") + parts.join(QStringLiteral(", "))
           + QLatin1Char(')');
}

QString opaqueRepr(const Opaque &value)
{
    if (value.type == QLatin1String("datetime") && value.text.size() >= 19)
        return dateTimeRepr(value.text);
    if (value.type == QLatin1String("date")) {
        const QStringList parts = value.text.split(QLatin1Char('-'));
        if (parts.size() == 3)
            return QStringLiteral("datetime.date(%1, %2, %3)")
                .arg(parts.at(0).toInt())
                .arg(parts.at(1).toInt())
                .arg(parts.at(2).toInt());
    }
    return value.text;
}

QString repr(const Value &value)
{
    if (const QString *text = value.asString())
        return stringRepr(*text);
    if (const Opaque *opaque = value.asOpaque())
        return opaqueRepr(*opaque);
    return value.str();
}

void writeJson(QByteArray &out, const Value &value)
{
    if (value.isNull()) {
        out += "null";
    } else if (const bool *flag = value.asBool()) {
        out += *flag ? "true" : "false";
    } else if (const qint64 *integer = value.asInteger()) {
        out += QByteArray::number(*integer);
    } else if (const double *number = value.asFloat()) {
        const qsizetype start = out.size();
        appendJsonNumber(out, *number);
        // 1.0 stays a float: the canonical form keeps integers and floats apart.
        const QByteArrayView written(out.constData() + start, out.size() - start);
        if (std::isfinite(*number) && !written.contains('.') && !written.contains('e'))
            out += ".0";
    } else if (const QString *text = value.asString()) {
        appendJsonString(out, *text);
    } else if (const Opaque *opaque = value.asOpaque()) {
        appendJsonString(out, opaque->text);
    } else if (const ValueList *list = value.asList()) {
        out += '[';
        for (size_t i = 0; i < list->size(); ++i) {
            if (i > 0)
                out += ',';
            writeJson(out, (*list)[i]);
        }
        out += ']';
    } else if (const ValueMap *map = value.asMap()) {
        std::vector<const ValueMap::value_type *> sorted;
        sorted.reserve(map->size());
        for (const auto &entry : *map)
            sorted.push_back(&entry);
        std::sort(sorted.begin(), sorted.end(),
                  [](const auto *a, const auto *b) { return a->first < b->first; });
        out += '{';
        bool first = true;
        for (const auto *entry : sorted) {
            if (!std::exchange(first, false))
                out += ',';
            appendJsonString(out, entry->first);
            out += ':';
            writeJson(out, entry->second);
        }
        out += '}';
    }
}

Value fromJsonValue(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::Double: {
        const QVariant variant = json.toVariant();
        if (variant.typeId() == QMetaType::LongLong)
            return variant.toLongLong();
        return json.toDouble();
    }
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Array: {
        ValueList list;
        for (const QJsonValue item : json.toArray())
            list.push_back(fromJsonValue(item));
        return list;
    }
    case QJsonValue::Object: {
        ValueMap map;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            map.emplace_back(it.key(), fromJsonValue(it.value()));
        return map;
    }
    default:
        return {};
    }
}

} // namespace

const Value *Value::find(QStringView key) const
{
    const ValueMap *map = asMap();
    if (!map)
        return nullptr;
    for (const auto &[name, value] : *map) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

QString Value::str() const
{
    if (isNull())
        return QStringLiteral("None");
    if (const bool *flag = asBool())
        return *flag ? QStringLiteral("True") : QStringLiteral("False");
    if (const qint64 *integer = asInteger())
        return QString::number(*integer);
    if (const double *number = asFloat())
        return floatRepr(*number);
    if (const QString *text = asString())
        return *text;
    if (const Opaque *opaque = asOpaque())
        return opaque->text;
    QStringList parts;
    if (const ValueList *list = asList()) {
        for (const Value &item : *list)
            parts << repr(item);
        return QLatin1Char('[') + parts.join(QStringLiteral(", ")) + QLatin1Char(']');
    }
    for (const auto &[key, value] : *asMap())
        parts << repr(Value(key)) + QStringLiteral(": ") + repr(value);
    return QLatin1Char('{') + parts.join(QStringLiteral(", ")) + QLatin1Char('}');
}

QByteArray Value::toJson() const
{
    QByteArray out;
    writeJson(out, *this);
    return out;
}

Value Value::fromJson(const QByteArray &json)
{
    // A bare scalar is no document for Qt, so it is read as the only item of an array.
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']');
    return document.isArray() && document.array().size() == 1
               ? fromJsonValue(document.array().at(0))
               : Value();
}

std::optional<double> pythonFloat(QStringView text)
{
    text = text.trimmed();
    bool negative = false;
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'+')) {
        negative = text.front() == u'-';
        text = text.sliced(1);
    }
    const auto isDigit = [&](qsizetype i) {
        return i >= 0 && i < text.size() && text[i] >= u'0' && text[i] <= u'9';
    };
    if (text.compare(u"inf", Qt::CaseInsensitive) == 0
        || text.compare(u"infinity", Qt::CaseInsensitive) == 0)
        return negative ? -std::numeric_limits<double>::infinity()
                        : std::numeric_limits<double>::infinity();
    if (text.compare(u"nan", Qt::CaseInsensitive) == 0)
        return std::numeric_limits<double>::quiet_NaN();
    std::string digits;
    size_t point = std::string::npos;
    size_t exponentAt = std::string::npos;
    qint64 exponent = 0;
    bool anyDigit = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isDigit(i)) {
            digits += char(c);
            anyDigit = true;
        } else if (c == u'_') {
            if (!isDigit(i - 1) || !isDigit(i + 1))
                return std::nullopt;
        } else if (c == u'.') {
            if (point != std::string::npos || exponentAt != std::string::npos)
                return std::nullopt;
            point = digits.size();
            digits += '.';
        } else if ((c == u'e' || c == u'E') && exponentAt == std::string::npos) {
            if (!anyDigit)
                return std::nullopt;
            exponentAt = digits.size();
            digits += 'e';
            if (i + 1 < text.size() && (text[i + 1] == u'-' || text[i + 1] == u'+')) {
                ++i;
                if (text[i] == u'-')
                    digits += '-';
            }
            if (!isDigit(i + 1))
                return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    if (!anyDigit)
        return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error == std::errc::result_out_of_range) {
        // from_chars does not say in which direction: look for the place of the first digit that
        // counts.
        if (exponentAt != std::string::npos) {
            const char *from = digits.data() + exponentAt + 1;
            if (std::from_chars(from, digits.data() + digits.size(), exponent).ec != std::errc())
                exponent = *from == '-' ? -1'000'000'000'000 : 1'000'000'000'000;
        }
        const size_t first = digits.find_first_of("123456789");
        const size_t whole = std::min({point, exponentAt, digits.size()});
        const qint64 place = qint64(whole) - qint64(first) + exponent;
        const bool isZero = first == std::string::npos || first >= exponentAt;
        number = !isZero && place > 0 ? std::numeric_limits<double>::infinity() : 0.0;
    }
    return negative ? -number : number;
}

} // namespace tenon
