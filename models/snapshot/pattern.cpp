#include "snapshot/pattern.h"

#include <cctype>

namespace tenon::snapshot {
namespace {

using Set = std::bitset<256>;

/// Adds a [:class:] of the C locale; false for an unknown name.
bool addClass(Set &set, QByteArrayView name)
{
    const auto add = [&set](auto test) {
        for (int c = 1; c < 128; ++c) {
            if (test(c))
                set.set(size_t(c));
        }
        return true;
    };
    if (name == "alnum")
        return add([](int c) { return std::isalnum(c) != 0; });
    if (name == "alpha")
        return add([](int c) { return std::isalpha(c) != 0; });
    if (name == "blank")
        return add([](int c) { return c == ' ' || c == '\t'; });
    if (name == "cntrl")
        return add([](int c) { return std::iscntrl(c) != 0; });
    if (name == "digit")
        return add([](int c) { return std::isdigit(c) != 0; });
    if (name == "graph")
        return add([](int c) { return std::isgraph(c) != 0; });
    if (name == "lower")
        return add([](int c) { return std::islower(c) != 0; });
    if (name == "print")
        return add([](int c) { return std::isprint(c) != 0; });
    if (name == "punct")
        return add([](int c) { return std::ispunct(c) != 0; });
    if (name == "space")
        return add([](int c) { return std::isspace(c) != 0; });
    if (name == "upper")
        return add([](int c) { return std::isupper(c) != 0; });
    if (name == "xdigit")
        return add([](int c) { return std::isxdigit(c) != 0; });
    return false;
}

/// Reads the set that begins at text[at] == '['. Returns the index of its ']', or −1 when it has no
/// end or an unknown class: such a pattern matches nothing.
qsizetype readSet(QByteArrayView text, qsizetype at, Set &set)
{
    qsizetype i = at + 1;
    bool negated = false;
    if (i < text.size() && (text[i] == '!' || text[i] == '^')) {
        negated = true;
        ++i;
    }
    int previous = -1; // begin of a possible range
    for (bool first = true;; first = false, ++i) {
        if (i >= text.size())
            return -1;
        auto c = static_cast<unsigned char>(text[i]);
        if (c == ']' && !first)
            break;
        if (c == '\\') {
            if (++i >= text.size())
                return -1;
            c = static_cast<unsigned char>(text[i]);
            set.set(c);
            previous = c;
        } else if (c == '-' && previous >= 0 && i + 1 < text.size() && text[i + 1] != ']') {
            ++i;
            auto last = static_cast<unsigned char>(text[i]);
            if (last == '\\') {
                if (++i >= text.size())
                    return -1;
                last = static_cast<unsigned char>(text[i]);
            }
            for (int in = previous; in <= last; ++in)
                set.set(size_t(in));
            previous = -1;
        } else if (c == '[' && i + 1 < text.size() && text[i + 1] == ':') {
            const qsizetype begin = i + 2;
            const qsizetype end = text.indexOf(']', begin);
            if (end < 0)
                return -1;
            if (end - 1 < begin
                || text[end - 1] != ':') { // no ":]": a '[' like any other character
                set.set('[');
                previous = '[';
                continue;
            }
            if (!addClass(set, text.sliced(begin, end - 1 - begin)))
                return -1;
            i = end;
            previous = -1;
        } else {
            set.set(c);
            previous = c;
        }
    }
    if (negated)
        set.flip();
    return i;
}

} // namespace

Pattern::Pattern(QByteArrayView text, Kind kind)
    : m_kind(kind)
{
    compile(text);
    using Type = Token::Type;
    const auto isLiteral = [](const Token &token) { return token.type == Type::Literal; };
    m_never = std::any_of(m_tokens.begin(), m_tokens.end(),
                          [](const Token &token) { return token.type == Type::Never; });
    m_literal = std::all_of(m_tokens.begin(), m_tokens.end(), isLiteral);
    for (auto token = m_tokens.begin(); token != m_tokens.end() && isLiteral(*token); ++token)
        m_prefix += char(token->literal);
    for (auto token = m_tokens.rbegin(); token != m_tokens.rend() && isLiteral(*token); ++token) {
        if (std::next(token) != m_tokens.rend() && std::next(token)->type == Type::FoldersStar)
            break; // the '/' of "**/" need not be there
        m_suffix.prepend(char(token->literal));
    }
}

void Pattern::compile(QByteArrayView text)
{
    using Type = Token::Type;
    const auto literal = [this](char c) {
        m_tokens.push_back({Type::Literal, static_cast<unsigned char>(c), -1});
    };
    const auto special = std::find_if(text.begin(), text.end(), [](char c) {
        return c == '*' || c == '?' || c == '[' || c == '\\';
    });
    const qsizetype firstSpecial = special - text.begin();
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text[i]) {
        case '\\':
            if (i + 1 >= text.size())
                m_tokens.push_back({Type::Never, 0, -1});
            else
                literal(text[++i]);
            break;
        case '?':
            m_tokens.push_back({Type::AnyOne, 0, -1});
            break;
        case '[': {
            Set set;
            const qsizetype end = readSet(text, i, set);
            if (end < 0) {
                m_tokens.push_back({Type::Never, 0, -1});
                return;
            }
            set.reset(0);
            if (m_kind == Kind::Path)
                set.reset('/');
            m_tokens.push_back({Type::Set, 0, int(m_sets.size())});
            m_sets.push_back(set);
            i = end;
            break;
        }
        case '*': {
            const qsizetype begin = i;
            while (i + 1 < text.size() && text[i + 1] == '*')
                ++i;
            const bool several = i > begin;
            const qsizetype next = i + 1;
            // git compares the literal beginning by itself and then sees the rest as a pattern of
            // its own: in "log**/x" the stars stand at a beginning, too.
            const bool atBegin = begin == firstSpecial || text[begin - 1] == '/';
            if (m_kind == Kind::Name) {
                m_tokens.push_back({Type::StarStar, 0, -1});
            } else if (several && atBegin
                       && (next >= text.size() || text[next] == '/'
                           || (text[next] == '\\' && next + 1 < text.size()
                               && text[next + 1] == '/'))) {
                if (next < text.size() && text[next] == '/') { // "**/": nothing, or whole folders
                    m_tokens.push_back({Type::FoldersStar, 0, -1});
                    literal('/');
                    i = next;
                } else {
                    m_tokens.push_back({Type::StarStar, 0, -1});
                }
            } else {
                m_tokens.push_back({Type::Star, 0, -1});
            }
            break;
        }
        default:
            literal(text[i]);
        }
    }
}

bool Pattern::matches(QByteArrayView text) const
{
    if (m_never)
        return false;
    if (m_literal)
        return text == QByteArrayView(m_prefix);
    if (text.size() < std::max(m_prefix.size(), m_suffix.size()) || !text.startsWith(m_prefix)
        || !text.endsWith(m_suffix))
        return false;
    return run(text);
}

// All places in the pattern that the text read so far can have led to, at once: no backtracking, so
// no pattern can make it slow.
bool Pattern::run(QByteArrayView text) const
{
    using Type = Token::Type;
    const size_t count = m_tokens.size();
    thread_local std::vector<char> now;
    thread_local std::vector<char> next;
    now.assign(count + 1, 0);
    next.assign(count + 1, 0);
    // What can be reached without reading a character: stars match nothing, too.
    const auto spread = [this, count](std::vector<char> &places) {
        bool any = false;
        for (size_t i = 0; i < count; ++i) {
            if (!places[i])
                continue;
            any = true;
            const Type type = m_tokens[i].type;
            if (type == Type::Star || type == Type::StarStar || type == Type::FoldersStar)
                places[i + 1] = 1;
            if (type == Type::FoldersStar && places[i] == 1)
                places[i + 2] = 1; // without its '/'
        }
        return any || places[count];
    };
    now[0] = 1;
    spread(now);
    for (const char byte : text) {
        const auto c = static_cast<unsigned char>(byte);
        const bool slash = c == '/' && m_kind == Kind::Path;
        std::fill(next.begin(), next.end(), char(0));
        for (size_t i = 0; i < count; ++i) {
            if (!now[i])
                continue;
            const Token &token = m_tokens[i];
            switch (token.type) {
            case Type::Literal:
                if (token.literal == c)
                    next[i + 1] = 1;
                break;
            case Type::AnyOne:
                if (!slash)
                    next[i + 1] = 1;
                break;
            case Type::Set:
                if (m_sets[size_t(token.set)].test(c))
                    next[i + 1] = 1;
                break;
            case Type::Star:
                if (!slash)
                    next[i] = 1;
                break;
            case Type::StarStar:
                next[i] = 1;
                break;
            case Type::FoldersStar:
                // 2: has read something, so its '/' must be read as well before going on.
                if (!next[i])
                    next[i] = 2;
                break;
            case Type::Never:
                return false;
            }
        }
        now.swap(next);
        if (!spread(now))
            return false;
    }
    return now[count] != 0;
}

} // namespace tenon::snapshot
