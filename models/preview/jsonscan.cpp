#include "preview/jsonscan.h"

#include <bitset>
#include <cstddef>

namespace tenon::preview::json {

namespace {

constexpr size_t mostDeep = 512;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexOf(char c)
{
    return isDigit(c)             ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

char *skipString(char *p, char *end)
{
    for (++p; p < end; ++p) {
        if (*p == '"')
            return p + 1;
        if (static_cast<unsigned char>(*p) < 0x20)
            return nullptr;
        if (*p != '\\')
            continue;
        if (++p >= end)
            return nullptr;
        if (*p == 'u') {
            for (int i = 0; i < 4; ++i)
                if (++p >= end || hexOf(*p) < 0)
                    return nullptr;
        } else if (std::string_view("\"\\/bfnrt").find(*p) == std::string_view::npos) {
            return nullptr;
        }
    }
    return nullptr;
}

char *skipNumber(char *p, char *end)
{
    if (p < end && *p == '-')
        ++p;
    if (p >= end || !isDigit(*p))
        return nullptr;
    if (*p == '0')
        ++p;
    else
        while (p < end && isDigit(*p))
            ++p;
    if (p < end && *p == '.') {
        if (++p >= end || !isDigit(*p))
            return nullptr;
        while (p < end && isDigit(*p))
            ++p;
    }
    if (p < end && (*p == 'e' || *p == 'E')) {
        if (++p < end && (*p == '+' || *p == '-'))
            ++p;
        if (p >= end || !isDigit(*p))
            return nullptr;
        while (p < end && isDigit(*p))
            ++p;
    }
    return p;
}

char *skipWord(char *p, char *end)
{
    for (const std::string_view word : {"true", "false", "null", "NaN", "Infinity", "-Infinity"})
        if (std::string_view(p, size_t(end - p)).starts_with(word))
            return p + word.size();
    return nullptr;
}

char *skipPlain(char *p, char *end)
{
    if (p >= end)
        return nullptr;
    if (*p == '"')
        return skipString(p, end);
    if (char *word = skipWord(p, end))
        return word;
    return skipNumber(p, end);
}

void appendUtf8(char *&to, unsigned code)
{
    if (code < 0x80) {
        *to++ = char(code);
    } else if (code < 0x800) {
        *to++ = char(0xc0 | (code >> 6));
        *to++ = char(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        *to++ = char(0xe0 | (code >> 12));
        *to++ = char(0x80 | ((code >> 6) & 0x3f));
        *to++ = char(0x80 | (code & 0x3f));
    } else {
        *to++ = char(0xf0 | (code >> 18));
        *to++ = char(0x80 | ((code >> 12) & 0x3f));
        *to++ = char(0x80 | ((code >> 6) & 0x3f));
        *to++ = char(0x80 | (code & 0x3f));
    }
}

unsigned fourHex(const char *p)
{
    unsigned code = 0;
    for (int i = 0; i < 4; ++i)
        code = code * 16 + unsigned(hexOf(p[i]));
    return code;
}

} // namespace

char *skipBlanks(char *p, char *end)
{
    while (p < end && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r'))
        ++p;
    return p;
}

char *skipValue(char *p, char *end)
{
    std::bitset<mostDeep> isMap; // by depth
    size_t deep = 0;
    for (;;) {
        // A value starts here.
        p = skipBlanks(p, end);
        if (p >= end)
            return nullptr;
        bool open = *p == '{' || *p == '[';
        if (open) {
            if (deep == mostDeep)
                return nullptr;
            isMap[deep++] = *p == '{';
            p = skipBlanks(p + 1, end);
            if (p < end && *p == (isMap[deep - 1] ? '}' : ']')) {
                ++p;
                --deep;
                open = false;
            }
        } else if (!(p = skipPlain(p, end))) {
            return nullptr;
        }
        // Behind a value: what closes, or what comes next.
        while (!open) {
            if (deep == 0)
                return p;
            p = skipBlanks(p, end);
            if (p >= end)
                return nullptr;
            if (*p == ',') {
                p = skipBlanks(p + 1, end);
                break;
            }
            if (*p != (isMap[deep - 1] ? '}' : ']'))
                return nullptr;
            ++p;
            --deep;
        }
        if (isMap[deep - 1]) {
            if (p >= end || *p != '"' || !(p = skipString(p, end)))
                return nullptr;
            p = skipBlanks(p, end);
            if (p >= end || *p != ':')
                return nullptr;
            ++p;
        }
    }
}

std::string_view textIn(char *begin, char *end)
{
    char *to = begin;
    const char *p = begin + 1;
    const char *last = end - 1;
    while (p < last) {
        if (*p != '\\') {
            *to++ = *p++;
            continue;
        }
        const char c = p[1];
        p += 2;
        if (c != 'u') {
            *to++ = c == 'n'   ? '\n'
                    : c == 't' ? '\t'
                    : c == 'r' ? '\r'
                    : c == 'b' ? '\b'
                    : c == 'f' ? '\f'
                               : c;
            continue;
        }
        unsigned code = fourHex(p);
        p += 4;
        if (code >= 0xd800 && code < 0xdc00 && last - p >= 6 && p[0] == '\\' && p[1] == 'u') {
            if (const unsigned low = fourHex(p + 2); low >= 0xdc00 && low < 0xe000) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                p += 6;
            }
        }
        appendUtf8(to, code >= 0xd800 && code < 0xe000 ? 0xfffd : code);
    }
    return {begin, size_t(to - begin)};
}

std::string_view compact(char *begin, char *end)
{
    char *to = begin;
    bool text = false;
    for (const char *p = begin; p < end; ++p) {
        if (!text && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r'))
            continue;
        if (text && *p == '\\') {
            *to++ = *p++;
        } else if (*p == '"') {
            text = !text;
        }
        *to++ = *p;
    }
    return {begin, size_t(to - begin)};
}

} // namespace tenon::preview::json
