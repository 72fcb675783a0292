#include "supervisor/flatjson.h"

#include <charconv>

namespace tenon::supervisor::flatjson {
namespace {

// Length of the valid UTF-8 character at the start of `text`, 0 when there is none.
std::size_t utf8Length(std::string_view text)
{
    const auto at
        = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto isTail = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
        return at(i) >= low && at(i) <= high;
    };
    const unsigned first = at(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return isTail(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return isTail(1, low, high) && isTail(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return isTail(1, low, high) && isTail(2) && isTail(3) ? 4 : 0;
    }
    return 0;
}

void appendText(std::string &out, std::string_view text)
{
    constexpr char hex[] = "0123456789abcdef";
    out += '"';
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const char c = text.front();
        if (length == 0)
            out += "\xef\xbf\xbd"; // U+FFFD
        else if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            ((out += "\\u00") += hex[(c >> 4) & 15]) += hex[c & 15];
        else
            out += text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    out += '"';
}

void appendCodePoint(std::string &out, std::uint32_t c)
{
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        tail(0);
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }
    bool take(char c)
    {
        skipBlanks();
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    [[nodiscard]] bool atEnd()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n\0", 5).contains(m_text[m_at]))
            ++m_at;
        return m_at == m_text.size();
    }

    bool text(std::string &out)
    {
        if (!take('"'))
            return false;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '"')
                return true;
            if (static_cast<unsigned char>(c) < 0x20)
                return false;
            if (c != '\\')
                out += c;
            else if (!escape(out))
                return false;
        }
        return false;
    }

    // A number or a word, as it stands.
    bool word(std::string &out)
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+'
                  || c == '.' || c == 'E'))
                break;
            ++m_at;
        }
        out = m_text.substr(begin, m_at - begin);
        return m_at > begin && out.size() <= 64;
    }

    // Everything up to the bracket that closes this one.
    bool skipNested()
    {
        int depth = 0;
        std::string ignored;
        do {
            skipBlanks();
            switch (peek()) {
            case '"':
                ignored.clear();
                if (!text(ignored))
                    return false;
                continue;
            case '{':
            case '[':
                if (++depth > 64)
                    return false;
                break;
            case '}':
            case ']':
                --depth;
                break;
            case '\0':
                return false;
            default:
                break;
            }
            ++m_at;
        } while (depth > 0);
        return true;
    }

private:
    bool hex4(std::uint32_t &c)
    {
        if (m_text.size() - m_at < 4)
            return false;
        const char *begin = m_text.data() + m_at;
        const auto [end, error] = std::from_chars(begin, begin + 4, c, 16);
        m_at += 4;
        return error == std::errc() && end == begin + 4;
    }
    bool escape(std::string &out)
    {
        if (m_at >= m_text.size())
            return false;
        switch (m_text[m_at++]) {
        case '"':
            out += '"';
            return true;
        case '\\':
            out += '\\';
            return true;
        case '/':
            out += '/';
            return true;
        case 'b':
            out += '\b';
            return true;
        case 'f':
            out += '\f';
            return true;
        case 'n':
            out += '\n';
            return true;
        case 'r':
            out += '\r';
            return true;
        case 't':
            out += '\t';
            return true;
        case 'u':
            break;
        default:
            return false;
        }
        std::uint32_t c = 0;
        if (!hex4(c))
            return false;
        if (c >= 0xD800 && c <= 0xDBFF && m_text.substr(m_at).starts_with("\\u")) {
            const std::size_t back = m_at;
            std::uint32_t low = 0;
            m_at += 2;
            if (!hex4(low))
                return false;
            if (low >= 0xDC00 && low <= 0xDFFF)
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            else
                m_at = back;
        }
        if (c >= 0xD800 && c <= 0xDFFF)
            c = 0xFFFD;
        appendCodePoint(out, c);
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

template <typename Number> bool toNumber(const Member &member, Number &number)
{
    const char *end = member.value.data() + member.value.size();
    const auto [stop, error] = std::from_chars(member.value.data(), end, number);
    return !member.isText && error == std::errc() && stop == end;
}

} // namespace

void Writer::begin(std::string_view key)
{
    m_text += m_text.empty() ? '{' : ',';
    appendText(m_text, key);
    m_text += ':';
}

void Writer::add(std::string_view key, std::string_view text)
{
    begin(key);
    appendText(m_text, text);
}

void Writer::add(std::string_view key, std::int64_t number)
{
    begin(key);
    m_text += std::to_string(number);
}

void Writer::add(std::string_view key, std::uint64_t number)
{
    begin(key);
    m_text += std::to_string(number);
}

std::string Writer::take()
{
    m_text += "}\n";
    return std::move(m_text);
}

bool Member::to(std::int64_t &number) const
{
    return toNumber(*this, number);
}
bool Member::to(std::uint64_t &number) const
{
    return toNumber(*this, number);
}

std::expected<std::vector<Member>, std::string> parse(std::string_view json)
{
    const auto bad = [] { return std::unexpected(std::string("This is no JSON object.")); };
    std::vector<Member> members;
    Reader reader(json);
    if (!reader.take('{'))
        return bad();
    if (!reader.take('}')) {
        do {
            Member member;
            if (!reader.text(member.key) || !reader.take(':'))
                return bad();
            reader.skipBlanks();
            const char next = reader.peek();
            if (next == '{' || next == '[') {
                if (!reader.skipNested())
                    return bad();
                continue;
            }
            member.isText = next == '"';
            if (!(member.isText ? reader.text(member.value) : reader.word(member.value)))
                return bad();
            members.push_back(std::move(member));
        } while (reader.take(','));
        if (!reader.take('}'))
            return bad();
    }
    if (!reader.atEnd())
        return bad();
    return members;
}

} // namespace tenon::supervisor::flatjson
