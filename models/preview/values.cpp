#include "preview/values.h"

#include <QStringDecoder>

#include <charconv>
#include <cmath>

namespace tenon::preview {

std::optional<double> numberOf(std::string_view text, bool *integer)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    if (text.empty() || text.size() > 400)
        return {};
    const bool plus = text.front() == '+';
    if (plus)
        text.remove_prefix(1);
    const char first = text.empty() ? 'x' : text.front();
    const bool digit = first >= '0' && first <= '9';
    if (!digit && first != '.' && first != 'i' && first != 'I' && (plus || first != '-'))
        return {};
    double number = 0;
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ptr != end || std::isnan(number))
        return {};
    if (read.ec == std::errc::result_out_of_range) // too large is infinite, too small is zero
        number = text.find("e-") != text.npos || text.find("E-") != text.npos
                     ? 0.0
                     : std::copysign(HUGE_VAL, first == '-' ? -1.0 : 1.0);
    else if (read.ec != std::errc())
        return {};
    if (integer)
        *integer = text.find_first_of(".eEiI") == text.npos;
    return number;
}

namespace {

/// The digits at `at` as a number; −1 where there are none.
int digits(std::string_view text, size_t at, size_t count)
{
    int value = 0;
    if (at + count > text.size())
        return -1;
    for (size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

} // namespace

std::optional<double> dateOf(std::string_view text)
{
    if (text.size() < 10 || text.size() > 40 || text[4] != '-' || text[7] != '-')
        return {};
    const int year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(unsigned(std::max(0, month))),
                                           std::chrono::day(unsigned(std::max(0, day)))};
    if (year < 0 || month < 0 || day < 0 || !date.ok())
        return {};
    double seconds = double(std::chrono::sys_days(date).time_since_epoch().count()) * 86400;
    if (text.size() == 10)
        return seconds;
    if ((text[10] != 'T' && text[10] != ' ') || text.size() < 16 || text[13] != ':')
        return {};
    const int hour = digits(text, 11, 2), minute = digits(text, 14, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return {};
    seconds += hour * 3600 + minute * 60;
    size_t at = 16;
    if (at < text.size() && text[at] == ':') {
        const int second = digits(text, 17, 2);
        if (second < 0 || second > 60)
            return {};
        seconds += second;
        at = 19;
        if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
            double part = 0, unit = 0.1;
            for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, unit /= 10)
                part += unit * (text[at] - '0');
            seconds += part;
        }
    }
    if (at == text.size() || (at + 1 == text.size() && text[at] == 'Z'))
        return seconds;
    if (text[at] != '+' && text[at] != '-')
        return {};
    const int hours = digits(text, at + 1, 2);
    const bool colon = at + 3 < text.size() && text[at + 3] == ':';
    const size_t rest = at + (colon ? 4 : 3);
    const int minutes = rest == text.size() ? 0 : digits(text, rest, 2);
    if (hours < 0 || minutes < 0 || (rest != text.size() && rest + 2 != text.size()))
        return {};
    const int offset = hours * 3600 + minutes * 60;
    return seconds - (text[at] == '-' ? -offset : offset);
}

bool isMissingText(std::string_view text)
{
    if (text.empty())
        return true;
    if (text.size() > 9)
        return false;
    // pandas.read_csv, na_values.
    static constexpr std::string_view words[]
        = {"#N/A", "#N/A N/A", "#NA", "-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND", "1.#QNAN",
           "<NA>", "N/A",      "NA",  "NULL",    "NaN",      "None", "n/a",  "nan",    "null"};
    return std::ranges::find(words, text) != std::end(words);
}

QString textOf(std::string_view bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return decode.hasError() ? QString::fromLatin1(bytes.data(), qsizetype(bytes.size())) : text;
}

bool isAscii(std::string_view bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string utf8Of(std::string_view bytes, Encoding encoding)
{
    // 0x80 … 0x9f of Windows-1252; those without a letter stand for themselves, as in browsers.
    static constexpr char16_t marks[]
        = {0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021, 0x2c6,  0x2030, 0x160,
           0x2039, 0x152,  0x8d,   0x17d,  0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
           0x2013, 0x2014, 0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};
    if (encoding == Encoding::Utf8)
        return std::string(bytes);
    QString text = QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
    if (encoding == Encoding::Windows1252)
        for (QChar &c : text)
            if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
                c = marks[c.unicode() - 0x80];
    return text.toStdString();
}

} // namespace tenon::preview
