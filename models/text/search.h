#pragma once

#include "base/error.h"
#include "text/splice.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace tenon::text {

struct SearchOptions
{
    QString pattern;
    bool caseSensitive = false;
    bool wholeWord = false;
    bool regex = false; ///< PCRE2: ^ and $ are those of a line.
    bool operator==(const SearchOptions &) const = default;
};

struct Match
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const Match &) const = default;
};

/// A pattern, ready to be looked for. Immutable; any thread.
class Search
{
public:
    /// Fails with Format, "text.pattern" (arguments reason, at), for an expression that is none.
    [[nodiscard]] static Result<Search> compile(const SearchOptions &options);

    /// All matches in `bytes` between `from` and `to`, at most `limit`. An empty match is none.
    /// Fails with Refused, "text.pattern-slow", for an expression that needs too long, and with
    /// Cancelled when `cancel` becomes true.
    [[nodiscard]] Result<std::vector<Match>> all(const QByteArray &bytes, qsizetype from,
                                                 qsizetype to, size_t limit,
                                                 const std::atomic_bool *cancel = nullptr) const;

    /// The bytes of [from, to) with every match replaced, and how many there were. In an expression
    /// `$1` or `${1}` is a group, `$0` the match, `\n`, `\t` and `\\` what they are elsewhere.
    struct Replaced
    {
        QByteArray bytes;
        qsizetype count = 0;
    };
    [[nodiscard]] Result<Replaced> replaceAll(const QByteArray &bytes, qsizetype from, qsizetype to,
                                              const QString &with) const;
    /// What `match` is replaced by.
    [[nodiscard]] Result<QByteArray> replacement(const QByteArray &bytes, const Match &match,
                                                 const QString &with) const;

private:
    struct Code;
    std::shared_ptr<const Code> m_code;
    bool m_regex = false;
};

} // namespace tenon::text
