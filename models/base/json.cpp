#include "base/json.h"

#include <QStringEncoder>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tenon {

void appendJsonString(QByteArray &out, QStringView text)
{
    // Nearly all texts are plain ASCII, and there are very many of them.
    const auto isPlain = [](QChar c) {
        const char16_t u = c.unicode();
        return u >= 0x20 && u < 0x80 && u != u'"' && u != u'\\';
    };
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        const qsizetype size = out.size();
        out.resizeForOverwrite(size + text.size() + 2);
        char *to = out.data() + size;
        *to++ = '"';
        for (const QChar c : text)
            *to++ = char(c.unicode());
        *to = '"';
        return;
    }
    out += '"';
    const QByteArray utf8 = QStringEncoder(QStringEncoder::Utf8).encode(text);
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                constexpr char hex[] = "0123456789abcdef";
                out += "\\u00";
                out += hex[(c >> 4) & 0xf];
                out += hex[c & 0xf];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void appendJsonNumber(QByteArray &out, double number)
{
    if (std::isnan(number)) {
        out += "\"NaN\"";
    } else if (std::isinf(number)) {
        out += number > 0 ? "\"Infinity\"" : "\"-Infinity\"";
    } else {
        char buffer[32];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, number);
        out.append(buffer, end.ptr - buffer);
    }
}

} // namespace tenon
