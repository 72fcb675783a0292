#include "yaml/scalar.h"

#include <QDate>
#include <QTime>

#include <charconv>
#include <limits>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace tenon::yaml {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Counts the characters from `at` on that `accept` takes.
template <typename Accept> qsizetype run(QByteArrayView text, qsizetype at, Accept accept)
{
    qsizetype end = at;
    while (end < text.size() && accept(text[end]))
        ++end;
    return end - at;
}

bool isDigitOrBar(char c)
{
    return isDigit(c) || c == '_';
}

bool oneOf(QByteArrayView text, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        if (text == word)
            return true;
    }
    return false;
}

std::string withoutBars(QByteArrayView text)
{
    std::string out;
    out.reserve(size_t(text.size()));
    for (char c : text) {
        if (c != '_')
            out += c;
    }
    return out;
}

// Python's float() of ASCII.
std::optional<double> readFloat(const std::string &text)
{
    return pythonFloat(QString::fromLatin1(text.data(), qsizetype(text.size())));
}

// A whole number of any size as limbs of nine decimal digits, least first.
class BigNumber
{
public:
    void multiplyAdd(quint32 factor, quint32 add)
    {
        quint64 carry = add;
        for (quint32 &limb : m_limbs) {
            carry += quint64(limb) * factor;
            limb = quint32(carry % 1'000'000'000);
            carry /= 1'000'000'000;
        }
        if (carry > 0)
            m_limbs.push_back(quint32(carry));
    }
    [[nodiscard]] std::string text() const
    {
        if (m_limbs.empty())
            return "0";
        std::string out = std::to_string(m_limbs.back());
        for (size_t i = m_limbs.size() - 1; i-- > 0;) {
            const std::string limb = std::to_string(m_limbs[i]);
            out.append(9 - limb.size(), '0');
            out += limb;
        }
        return out;
    }

private:
    std::vector<quint32> m_limbs;
};

// A longer number is kept as a text: Python refuses it too, and reading it would be quadratic.
constexpr qsizetype longestInteger = 4300;

Value integerValue(const BigNumber &number, bool negative)
{
    const std::string text = (negative ? "-" : "") + number.text();
    qint64 small = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), small);
    if (error == std::errc())
        return small;
    return Opaque{u"int"_s, QString::fromLatin1(text.data(), qsizetype(text.size()))};
}

int digitOf(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return 99;
}

// PyYAML's construct_yaml_int; unset where Python would raise.
std::optional<Value> constructInteger(QByteArrayView source)
{
    if (source.size() > longestInteger)
        return std::nullopt;
    std::string text = withoutBars(source);
    if (text.empty())
        return std::nullopt;
    const bool negative = text[0] == '-';
    if (text[0] == '-' || text[0] == '+')
        text.erase(0, 1);
    if (text.empty())
        return std::nullopt;
    BigNumber number;
    if (text.find(':') != std::string::npos && text[0] != '0') {
        quint32 part = 0;
        bool any = false;
        bool firstPart = true;
        BigNumber leading;
        for (size_t i = 0; i <= text.size(); ++i) {
            if (i == text.size() || text[i] == ':') {
                if (!any)
                    return std::nullopt;
                if (!firstPart)
                    number.multiplyAdd(60, part);
                else
                    number = leading;
                firstPart = false;
                part = 0;
                any = false;
            } else if (isDigit(text[i])) {
                any = true;
                if (firstPart)
                    leading.multiplyAdd(10, quint32(text[i] - '0'));
                else if (part > 100'000'000)
                    return std::nullopt;
                else
                    part = part * 10 + quint32(text[i] - '0');
            } else {
                return std::nullopt;
            }
        }
        return integerValue(number, negative);
    }
    quint32 base = 10;
    size_t start = 0;
    if (text.starts_with("0b")) {
        base = 2;
        start = 2;
    } else if (text.starts_with("0x")) {
        base = 16;
        start = 2;
    } else if (text[0] == '0' && text.size() > 1) {
        base = 8;
    }
    if (start == text.size())
        return std::nullopt;
    for (size_t i = start; i < text.size(); ++i) {
        const int digit = digitOf(text[i]);
        if (digit >= int(base))
            return std::nullopt;
        number.multiplyAdd(base, quint32(digit));
    }
    return integerValue(number, negative);
}

// PyYAML's construct_yaml_float; unset where Python would raise.
std::optional<Value> constructFloat(QByteArrayView source)
{
    std::string text = withoutBars(source);
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    double sign = 1;
    if (!text.empty() && text[0] == '-')
        sign = -1;
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.erase(0, 1);
    if (text == ".inf")
        return sign * std::numeric_limits<double>::infinity();
    if (text == ".nan")
        return std::numeric_limits<double>::quiet_NaN();
    if (text.empty() || text[0] == '-' || text[0] == '+')
        return std::nullopt;
    if (text.find(':') != std::string::npos) {
        double number = 0;
        double base = 1;
        size_t end = text.size();
        while (true) {
            const size_t colon = text.rfind(':', end - 1);
            const size_t start = colon == std::string::npos ? 0 : colon + 1;
            if (start >= end)
                return std::nullopt;
            const auto part = readFloat(text.substr(start, end - start));
            if (!part)
                return std::nullopt;
            number += *part * base;
            base *= 60;
            if (colon == std::string::npos)
                break;
            if (colon == 0)
                return std::nullopt;
            end = colon;
        }
        return sign * number;
    }
    if (const auto number = readFloat(text))
        return sign * *number;
    return std::nullopt;
}

bool isFloat(QByteArrayView text)
{
    qsizetype at = 0;
    const bool sign = text[0] == '-' || text[0] == '+';
    if (sign)
        at = 1;
    const QByteArrayView rest = text.sliced(at);
    if (oneOf(rest, {".inf", ".Inf", ".INF"}))
        return true;
    if (!sign && oneOf(rest, {".nan", ".NaN", ".NAN"}))
        return true;
    if (rest.isEmpty())
        return false;
    bool sexagesimal = false;
    if (isDigit(text[at])) {
        at += run(text, at, isDigitOrBar);
        while (at < text.size() && text[at] == ':') {
            const qsizetype digits = run(text, at + 1, isDigit);
            if (digits < 1 || digits > 2 || (digits == 2 && text[at + 1] > '5'))
                return false;
            at += 1 + digits;
            sexagesimal = true;
        }
        if (at >= text.size() || text[at] != '.')
            return false;
        ++at;
        at += run(text, at, isDigitOrBar);
    } else {
        if (sign || text[at] != '.' || at + 1 >= text.size() || !isDigit(text[at + 1]))
            return false;
        ++at;
        at += run(text, at, isDigitOrBar);
    }
    if (at == text.size())
        return true;
    if (sexagesimal || (text[at] != 'e' && text[at] != 'E'))
        return false;
    ++at;
    if (at >= text.size() || (text[at] != '-' && text[at] != '+'))
        return false;
    ++at;
    const qsizetype digits = run(text, at, isDigit);
    return digits > 0 && at + digits == text.size();
}

bool isInteger(QByteArrayView text)
{
    qsizetype at = text[0] == '-' || text[0] == '+' ? 1 : 0;
    if (at >= text.size())
        return false;
    const QByteArrayView rest = text.sliced(at);
    if (rest[0] == '0') {
        if (rest.size() == 1)
            return true;
        const auto all = [&](qsizetype from, auto accept) {
            return from < rest.size() && run(rest, from, accept) == rest.size() - from;
        };
        if (rest[1] == 'b')
            return all(2, [](char c) { return c == '0' || c == '1' || c == '_'; });
        if (rest[1] == 'x')
            return all(2, [](char c) { return c == '_' || digitOf(c) < 16; });
        return all(1, [](char c) { return (c >= '0' && c <= '7') || c == '_'; });
    }
    if (!isDigit(rest[0]))
        return false;
    at = run(rest, 0, isDigitOrBar);
    while (at < rest.size() && rest[at] == ':') {
        const qsizetype digits = run(rest, at + 1, isDigit);
        if (digits < 1 || digits > 2 || (digits == 2 && rest[at + 1] > '5'))
            return false;
        at += 1 + digits;
    }
    return at == rest.size();
}

// Reads between `least` and `most` digits at `at`; -1 when there are fewer.
int readDigits(QByteArrayView text, qsizetype &at, int least, int most)
{
    int number = 0;
    int count = 0;
    while (count < most && at < text.size() && isDigit(text[at])) {
        number = number * 10 + (text[at] - '0');
        ++at;
        ++count;
    }
    return count < least ? -1 : number;
}

bool take(QByteArrayView text, qsizetype &at, char c)
{
    if (at >= text.size() || text[at] != c)
        return false;
    ++at;
    return true;
}

// PyYAML's timestamp; unset when `text` is none or names no day or time there is.
std::optional<Value> constructTimestamp(QByteArrayView text, bool implicit)
{
    qsizetype at = 0;
    const int year = readDigits(text, at, 4, 4);
    if (year < 1 || !take(text, at, '-'))
        return std::nullopt;
    const qsizetype monthAt = at;
    const int month = readDigits(text, at, 1, 2);
    const bool shortMonth = at - monthAt == 1;
    if (month < 0 || !take(text, at, '-'))
        return std::nullopt;
    const qsizetype dayAt = at;
    const int day = readDigits(text, at, 1, 2);
    const bool shortDay = at - dayAt == 1;
    if (day < 0 || !QDate::isValid(year, month, day))
        return std::nullopt;
    const QString date
        = u"%1-%2-%3"_s.arg(year, 4, 10, '0'_L1).arg(month, 2, 10, '0'_L1).arg(day, 2, 10, '0'_L1);
    if (at == text.size()) {
        if (implicit && (shortMonth || shortDay))
            return std::nullopt;
        return Opaque{u"date"_s, date};
    }
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    if (!take(text, at, 'T') && !take(text, at, 't')) {
        const qsizetype blanks = run(text, at, isBlank);
        if (blanks == 0)
            return std::nullopt;
        at += blanks;
    }
    const int hour = readDigits(text, at, 1, 2);
    if (hour < 0 || !take(text, at, ':'))
        return std::nullopt;
    const int minute = readDigits(text, at, 2, 2);
    if (minute < 0 || !take(text, at, ':'))
        return std::nullopt;
    const int second = readDigits(text, at, 2, 2);
    if (second < 0 || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    QString out = u"%1 %2:%3:%4"_s.arg(date)
                      .arg(hour, 2, 10, '0'_L1)
                      .arg(minute, 2, 10, '0'_L1)
                      .arg(second, 2, 10, '0'_L1);
    if (take(text, at, '.')) {
        const qsizetype digits = run(text, at, isDigit);
        QByteArray fraction = text.sliced(at, std::min<qsizetype>(digits, 6)).toByteArray();
        fraction = fraction.leftJustified(6, '0');
        if (fraction != "000000")
            out += u'.' + QString::fromLatin1(fraction);
        at += digits;
    }
    if (at == text.size())
        return Opaque{u"datetime"_s, out};
    at += run(text, at, isBlank);
    if (take(text, at, 'Z')) {
        out += u"+00:00"_s;
    } else {
        const bool minus = take(text, at, '-');
        if (!minus && !take(text, at, '+'))
            return std::nullopt;
        const int zoneHour = readDigits(text, at, 1, 2);
        int zoneMinute = 0;
        if (zoneHour < 0)
            return std::nullopt;
        if (take(text, at, ':'))
            zoneMinute = readDigits(text, at, 2, 2);
        const int offset = zoneHour * 60 + zoneMinute;
        if (zoneMinute < 0 || offset >= 24 * 60)
            return std::nullopt;
        out += u"%1%2:%3"_s.arg(minus && offset > 0 ? '-'_L1 : '+'_L1)
                   .arg(offset / 60, 2, 10, '0'_L1)
                   .arg(offset % 60, 2, 10, '0'_L1);
    }
    if (at != text.size())
        return std::nullopt;
    return Opaque{u"datetime"_s, out};
}

std::optional<Value> constructBool(QByteArrayView text)
{
    const QByteArray lower = text.toByteArray().toLower();
    if (oneOf(lower, {"yes", "true", "on"}))
        return Value(true);
    if (oneOf(lower, {"no", "false", "off"}))
        return Value(false);
    return std::nullopt;
}

// Python's repr() of bytes.
QString bytesRepr(const QByteArray &bytes)
{
    const char quote = bytes.contains('\'') && !bytes.contains('"') ? '"' : '\'';
    QString out = u"b"_s + QLatin1Char(quote);
    for (char c : bytes) {
        const uchar byte = uchar(c);
        if (c == '\\' || c == quote)
            out += u'\\';
        if (c == '\n')
            out += u"\\n"_s;
        else if (c == '\r')
            out += u"\\r"_s;
        else if (c == '\t')
            out += u"\\t"_s;
        else if (byte < 0x20 || byte >= 0x7f)
            out += u"\\x%1"_s.arg(uint(byte), 2, 16, '0'_L1);
        else
            out += QLatin1Char(c);
    }
    return out + QLatin1Char(quote);
}

} // namespace

Value resolvePlain(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    const char first = text[0];
    switch (first) {
    case '~':
        if (text.size() == 1)
            return {};
        break;
    case 'n':
    case 'N':
        if (oneOf(text, {"null", "Null", "NULL"}))
            return {};
        [[fallthrough]];
    case 'y':
    case 'Y':
    case 't':
    case 'T':
    case 'f':
    case 'F':
    case 'o':
    case 'O':
        if (oneOf(text, {"yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"}))
            return true;
        if (oneOf(text, {"no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"}))
            return false;
        break;
    default:
        if (!isDigit(first) && first != '-' && first != '+' && first != '.')
            break;
        if (isFloat(text)) {
            if (auto value = constructFloat(text))
                return *std::move(value);
        } else if (isInteger(text)) {
            if (auto value = constructInteger(text))
                return *std::move(value);
        } else if (isDigit(first)) {
            if (auto value = constructTimestamp(text, true))
                return *std::move(value);
        }
    }
    return decoded(text);
}

std::optional<Value> resolveTagged(QByteArrayView tag, QByteArrayView text)
{
    constexpr QByteArrayView prefix("tag:yaml.org,2002:");
    if (tag == "!")
        return resolvePlain(text);
    if (!tag.startsWith(prefix))
        return std::nullopt;
    const QByteArrayView name = tag.sliced(prefix.size());
    if (name == "str")
        return decoded(text);
    if (name == "null")
        return Value();
    if (name == "bool")
        return constructBool(text);
    if (name == "int")
        return constructInteger(text);
    if (name == "float")
        return constructFloat(text);
    if (name == "timestamp")
        return constructTimestamp(text, false);
    if (name == "binary") {
        QByteArray compact;
        for (char c : text) {
            if (uchar(c) > 0x7f)
                return std::nullopt;
            if (c != '\n' && c != ' ' && c != '\r' && c != '\t')
                compact += c;
        }
        const auto binary = QByteArray::fromBase64Encoding(compact);
        if (!binary)
            return std::nullopt;
        return Opaque{u"bytes"_s, bytesRepr(*binary)};
    }
    return std::nullopt;
}

} // namespace tenon::yaml
