#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <bitset>
#include <vector>

namespace tenon::snapshot {

/// One shell pattern with the semantics of git: `*`, `?`, `[…]` with ranges, negation and
/// [:classes:], `\` escapes, and, in a path pattern, `**`. Matching takes time in proportion to
/// pattern length × text length, whatever both are. Any thread.
class Pattern final
{
public:
    enum class Kind {
        Name, ///< No slash in it: compared with one name, '*' matches everything.
        Path, ///< Compared with a whole path: '*', '?' and '[' never match '/', "**" does.
    };
    Pattern(QByteArrayView text, Kind kind);
    [[nodiscard]] bool matches(QByteArrayView text) const;

private:
    struct Token
    {
        enum class Type : unsigned char {
            Literal,
            AnyOne,
            Set,
            Star,
            StarStar,
            FoldersStar,
            Never
        };
        Type type = Type::Literal;
        unsigned char literal = 0;
        int set = -1;
    };
    void compile(QByteArrayView text);
    [[nodiscard]] bool run(QByteArrayView text) const;

    Kind m_kind;
    std::vector<Token> m_tokens;
    std::vector<std::bitset<256>> m_sets;
    QByteArray m_prefix; ///< literal bytes every match begins with
    QByteArray m_suffix; ///< … and ends with
    bool m_literal = false;
    bool m_never = false;
};

} // namespace tenon::snapshot
