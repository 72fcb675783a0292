#include "yaml/syntax.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenon::yaml {
namespace {

constexpr qsizetype largestFile = 64 * 1024 * 1024;

Location placeOf(const QByteArray &bytes, qsizetype offset, const QString &file)
{
    int line = 1;
    qsizetype start = 0;
    for (qsizetype i = 0; i < offset; ++i) {
        if (bytes[i] == '\n'
            || (bytes[i] == '\r' && (i + 1 >= bytes.size() || bytes[i + 1] != '\n'))) {
            ++line;
            start = i + 1;
        }
    }
    int column = 1;
    for (qsizetype i = start; i < offset; ++i)
        column += (uchar(bytes[i]) & 0xc0) != 0x80;
    return {file, line, column};
}

// Length of the UTF-8 sequence at `at` and its code point; 0 when it is none.
int decode(const QByteArray &bytes, qsizetype at, char32_t &point)
{
    const auto byte
        = [&](qsizetype i) -> uint { return at + i < bytes.size() ? uchar(bytes[at + i]) : 0u; };
    const auto tail = [&](qsizetype i) { return (byte(i) & 0xc0) == 0x80; };
    const uint first = byte(0);
    if (first < 0x80) {
        point = first;
        return 1;
    }
    if (first >= 0xc2 && first < 0xe0 && tail(1)) {
        point = (first & 0x1f) << 6 | (byte(1) & 0x3f);
        return 2;
    }
    if (first >= 0xe0 && first < 0xf0 && tail(1) && tail(2)) {
        point = (first & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f);
        return point >= 0x800 && (point < 0xd800 || point > 0xdfff) ? 3 : 0;
    }
    if (first >= 0xf0 && first < 0xf5 && tail(1) && tail(2) && tail(3)) {
        point = (first & 0x07) << 18 | (byte(1) & 0x3f) << 12 | (byte(2) & 0x3f) << 6
                | (byte(3) & 0x3f);
        return point >= 0x10000 && point <= 0x10ffff ? 4 : 0;
    }
    return 0;
}

bool isAllowed(char32_t point)
{
    return point == 0x09 || point == 0x0a || point == 0x0d || (point >= 0x20 && point <= 0x7e)
           || point == 0x85 || (point >= 0xa0 && point <= 0xfffd) || point >= 0x10000;
}

struct Known
{
    const char *part; ///< Of the parser's message.
    const char *id;
};

constexpr std::array knownMessages{
    Known{"tab character", "yaml.tab"},
    Known{"without closing quote", "yaml.quote-open"},
    Known{"unterminated", "yaml.quote-open"},
    Known{"without a closing", "yaml.bracket-open"},
    Known{"plain scalar cannot start with", "yaml.reserved-character"},
    Known{"invalid nested block mapping on the same line", "yaml.colon-in-text"},
    Known{"invalid trailing content after", "yaml.after-quote"},
    Known{"invalid escape", "yaml.escape"},
    Known{"block sequence on the same line", "yaml.list-on-key-line"},
    Known{"invalid multiline plain key", "yaml.indentation"},
    Known{"invalid indentation", "yaml.indentation"},
    Known{"wrongly indented", "yaml.indentation"},
    Known{"did not find expected key", "yaml.indentation"},
    Known{"missing comma", "yaml.comma"},
};

} // namespace

std::optional<Error> checkCharacters(const QByteArray &bytes, const QString &file)
{
    const auto error = [&](const char *id, qsizetype offset, QVariantMap arguments = {}) {
        return Error{
            Error::Code::Format, id, std::move(arguments), placeOf(bytes, offset, file), {}};
    };
    if (bytes.size() > largestFile)
        return Error{Error::Code::Refused, "yaml.too-large", {{u"limit"_s, 64}}, {file, 0, 0}, {}};
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return error("yaml.utf16", 0);
    if (bytes.size() >= 2 && (bytes[0] == 0 || bytes[1] == 0))
        return error("yaml.utf16", 0);
    for (qsizetype i = 0; i < bytes.size();) {
        const uchar c = uchar(bytes[i]);
        if (c >= 0x20 && c < 0x7f) {
            ++i;
            continue;
        }
        char32_t point = 0;
        const int length = decode(bytes, i, point);
        if (length == 0)
            return error("yaml.utf8", i,
                         {{u"byte"_s, QString::number(c, 16).rightJustified(2, u'0')}});
        if (!isAllowed(point))
            return error(
                "yaml.character", i,
                {{u"character"_s,
                  u"U+"_s + QString::number(point, 16).toUpper().rightJustified(4, u'0')}});
        i += length;
    }
    return std::nullopt;
}

Error syntaxError(const QByteArray &parserMessage, const QByteArray &lineText, Location where)
{
    Error error{
        Error::Code::Format, "yaml.syntax", {}, std::move(where), QString::fromUtf8(parserMessage)};
    for (const Known &known : knownMessages) {
        if (parserMessage.contains(known.part)) {
            error.id = known.id;
            break;
        }
    }
    // `{{ X }}` of a template is YAML's start of two mappings, so the parser's words would puzzle.
    QByteArray bare = lineText;
    bare.replace("${{", "");
    if (bare.contains("{{") || bare.contains("{%"))
        error.id = "yaml.template";
    if (error.id == "yaml.reserved-character") {
        const qsizetype quote = parserMessage.indexOf('\'');
        error.arguments.insert(u"character"_s,
                               quote < 0 ? QString()
                                         : QString::fromUtf8(parserMessage.mid(quote + 1, 1)));
    }
    error.arguments.insert(u"reason"_s, QString::fromUtf8(parserMessage));
    return error;
}

} // namespace tenon::yaml
