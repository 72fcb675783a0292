#include "tracking/jsontree.h"

#include <QUtf8StringView>
#include <QtCore/qstringview.h>

#include <charconv>
#include <cmath>
#include <limits>

namespace tenon::tracking {

namespace {
constexpr int deepest = 128;

std::optional<double> parseDouble(QByteArrayView text)
{
    if (text == "NaN" || text == "nan")
        return std::numeric_limits<double>::quiet_NaN();
    if (text == "Infinity" || text == "inf" || text == "+inf")
        return std::numeric_limits<double>::infinity();
    if (text == "-Infinity" || text == "-inf")
        return -std::numeric_limits<double>::infinity();
    double value = 0;
    const char *begin = text.data();
    if (text.startsWith('+'))
        ++begin;
    const auto end = std::from_chars(begin, text.data() + text.size(), value);
    if (end.ptr != text.data() + text.size() || text.isEmpty())
        return std::nullopt;
    if (end.ec == std::errc::result_out_of_range) {
        // 1e999 or 1e-999: what strtod would say.
        const bool tiny = text.contains("e-") || text.contains("E-");
        const double size = tiny ? 0.0 : std::numeric_limits<double>::infinity();
        return text.startsWith('-') ? -size : size;
    }
    return end.ec == std::errc() ? std::optional(value) : std::nullopt;
}
} // namespace

class JsonParser
{
public:
    explicit JsonParser(JsonTree &tree)
        : m_tree(tree)
        , m_begin(tree.m_text.constData())
        , m_at(m_begin)
        , m_end(m_begin + tree.m_text.size())
    {
        tree.m_nodes.reserve(size_t(tree.m_text.size() / 10 + 8));
    }
    bool run()
    {
        if (m_tree.m_text.startsWith("\xef\xbb\xbf"))
            m_at += 3;
        if (!value(0))
            return false;
        blanks();
        return m_at == m_end;
    }
    [[nodiscard]] Location where() const
    {
        Location place;
        const QByteArrayView before(m_begin, m_at);
        place.line = int(before.count('\n')) + 1;
        const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
        place.column = 1;
        for (const char c : line)
            place.column += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
        return place;
    }

private:
    using Type = JsonNode::Type;

    void blanks()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }
    quint32 add(Type type, const char *begin)
    {
        m_tree.m_nodes.push_back({type, quint32(begin - m_begin), 0, 0, -1});
        return quint32(m_tree.m_nodes.size() - 1);
    }
    void close(quint32 index)
    {
        auto &node = m_tree.m_nodes[index];
        node.size = quint32(m_at - m_begin) - node.begin;
        node.next = quint32(m_tree.m_nodes.size());
    }
    bool word(Type type, QByteArrayView text)
    {
        if (m_end - m_at < text.size() || QByteArrayView(m_at, text.size()) != text)
            return false;
        const quint32 index = add(type, m_at);
        m_at += text.size();
        close(index);
        return true;
    }
    static bool digit(char c) { return c >= '0' && c <= '9'; }
    bool number()
    {
        const char *const begin = m_at;
        if (*m_at == '-')
            ++m_at;
        if (m_at == m_end || !digit(*m_at)) {
            m_at = begin;
            return word(Type::Number, "-Infinity");
        }
        if (*m_at == '0')
            ++m_at;
        else
            while (m_at != m_end && digit(*m_at))
                ++m_at;
        if (m_at != m_end && *m_at == '.') {
            ++m_at;
            if (m_at == m_end || !digit(*m_at))
                return false;
            while (m_at != m_end && digit(*m_at))
                ++m_at;
        }
        if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
            ++m_at;
            if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
                ++m_at;
            if (m_at == m_end || !digit(*m_at))
                return false;
            while (m_at != m_end && digit(*m_at))
                ++m_at;
        }
        close(add(Type::Number, begin));
        return true;
    }
    int hex4()
    {
        if (m_end - m_at < 4)
            return -1;
        int code = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = *m_at;
            const int d = digit(c)               ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
            if (d < 0)
                return -1;
            code = code * 16 + d;
        }
        return code;
    }
    static void appendUtf8(QByteArray &out, char32_t c)
    {
        if (c < 0x80) {
            out += char(c);
        } else if (c < 0x800) {
            out += char(0xc0 | (c >> 6));
            out += char(0x80 | (c & 0x3f));
        } else if (c < 0x10000) {
            out += char(0xe0 | (c >> 12));
            out += char(0x80 | ((c >> 6) & 0x3f));
            out += char(0x80 | (c & 0x3f));
        } else {
            out += char(0xf0 | (c >> 18));
            out += char(0x80 | ((c >> 12) & 0x3f));
            out += char(0x80 | ((c >> 6) & 0x3f));
            out += char(0x80 | (c & 0x3f));
        }
    }
    bool escape(QByteArray &out)
    {
        if (m_at == m_end)
            return false;
        switch (*m_at++) {
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
        const int unit = hex4();
        if (unit < 0)
            return false;
        char32_t code = char32_t(unit);
        if (unit >= 0xd800 && unit < 0xdc00 && m_end - m_at >= 6 && m_at[0] == '\\'
            && m_at[1] == 'u') {
            const char *const back = m_at;
            m_at += 2;
            const int low = hex4();
            if (low >= 0xdc00 && low < 0xe000)
                code = 0x10000 + ((char32_t(unit) - 0xd800) << 10) + (char32_t(low) - 0xdc00);
            else
                m_at = back;
        }
        // Half a pair means nothing in UTF-8.
        appendUtf8(out, code >= 0xd800 && code < 0xe000 ? U'\ufffd' : code);
        return true;
    }
    bool string()
    {
        const quint32 index = add(Type::String, m_at);
        const char *run = ++m_at;
        qint32 decoded = -1;
        bool ascii = true;
        while (m_at != m_end && *m_at != '"') {
            const auto c = static_cast<unsigned char>(*m_at);
            if (c < 0x20)
                return false;
            if (c == '\\') {
                if (decoded < 0) {
                    decoded = qint32(m_tree.m_decoded.size());
                    m_tree.m_decoded.emplace_back();
                }
                QByteArray &out = m_tree.m_decoded.back();
                out.append(run, m_at - run);
                ++m_at;
                if (!escape(out))
                    return false;
                run = m_at;
                continue;
            }
            ascii = ascii && c < 0x80;
            ++m_at;
        }
        if (m_at == m_end)
            return false;
        if (decoded >= 0)
            m_tree.m_decoded.back().append(run, m_at - run);
        ++m_at;
        close(index);
        auto &node = m_tree.m_nodes[index];
        node.decoded = decoded;
        return ascii || QUtf8StringView(m_begin + node.begin, qsizetype(node.size)).isValidUtf8();
    }
    bool value(int depth)
    {
        blanks();
        if (m_at == m_end || depth > deepest)
            return false;
        switch (*m_at) {
        case '"':
            return string();
        case 'n':
            return word(Type::Null, "null");
        case 't':
            return word(Type::True, "true");
        case 'f':
            return word(Type::False, "false");
        case 'N':
            return word(Type::Number, "NaN");
        case 'I':
            return word(Type::Number, "Infinity");
        case '[':
        case '{':
            break;
        default:
            return (*m_at == '-' || digit(*m_at)) && number();
        }
        const bool object = *m_at == '{';
        const char last = object ? '}' : ']';
        const quint32 index = add(object ? Type::Object : Type::Array, m_at);
        ++m_at;
        blanks();
        if (m_at != m_end && *m_at == last) {
            ++m_at;
            close(index);
            return true;
        }
        for (;;) {
            if (object) {
                blanks();
                if (m_at == m_end || *m_at != '"' || !string())
                    return false;
                blanks();
                if (m_at == m_end || *m_at != ':')
                    return false;
                ++m_at;
            }
            if (!value(depth + 1))
                return false;
            blanks();
            if (m_at == m_end)
                return false;
            if (*m_at == ',') {
                ++m_at;
                continue;
            }
            if (*m_at != last)
                return false;
            ++m_at;
            close(index);
            return true;
        }
    }

    JsonTree &m_tree;
    const char *m_begin;
    const char *m_at;
    const char *m_end;
};

Result<JsonTree> JsonTree::parse(QByteArray text)
{
    JsonTree tree;
    if (text.size() > (256 << 20))
        return fail(Error::Code::Refused, "tracking.json", {}, {}, QStringLiteral("too large"));
    tree.m_text = std::move(text);
    JsonParser parser(tree);
    if (!parser.run())
        return fail(Error::Code::Format, "tracking.json", {}, parser.where());
    return tree;
}

JsonNode::Type JsonNode::type() const
{
    return m_tree ? m_tree->m_nodes[m_index].type : Type::Missing;
}

QByteArrayView JsonNode::source() const
{
    if (!m_tree)
        return {};
    const auto &node = m_tree->m_nodes[m_index];
    return QByteArrayView(m_tree->m_text).sliced(node.begin, node.size);
}

QByteArrayView JsonNode::utf8() const
{
    switch (type()) {
    case Type::String: {
        const auto &node = m_tree->m_nodes[m_index];
        if (node.decoded >= 0)
            return m_tree->m_decoded[size_t(node.decoded)];
        return QByteArrayView(m_tree->m_text).sliced(node.begin + 1, node.size - 2);
    }
    case Type::Number:
    case Type::True:
    case Type::False:
        return source();
    default:
        return {};
    }
}

JsonNode JsonNode::operator[](QByteArrayView key) const
{
    JsonNode found;
    forEachMember([&](QByteArrayView name, JsonNode value) {
        if (name == key)
            found = value;
    });
    return found;
}

std::optional<qint64> JsonNode::toInt64() const
{
    if (type() != Type::Number && type() != Type::String)
        return std::nullopt;
    const QByteArrayView text = utf8();
    qint64 number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    if (end.ec == std::errc() && end.ptr == text.data() + text.size())
        return number;
    const auto real = parseDouble(text);
    if (real && std::trunc(*real) == *real && std::abs(*real) < 9.2e18)
        return qint64(*real);
    return std::nullopt;
}

std::optional<double> JsonNode::toDouble() const
{
    if (type() != Type::Number && type() != Type::String)
        return std::nullopt;
    return parseDouble(utf8());
}

bool JsonNode::toBool(bool otherwise) const
{
    switch (type()) {
    case Type::True:
        return true;
    case Type::False:
        return false;
    case Type::String:
        return utf8() == "true" || utf8() == "True";
    default:
        return otherwise;
    }
}

qsizetype JsonNode::size() const
{
    qsizetype n = 0;
    forEach([&](JsonNode) { ++n; });
    forEachMember([&](QByteArrayView, JsonNode) { ++n; });
    return n;
}

} // namespace tenon::tracking
