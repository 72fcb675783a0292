#pragma once

#include "base/error.h"

#include <QString>

#include <variant>
#include <vector>

namespace tenon::yaml {

/// A place in a document: keys and list indexes from the top. Empty: the whole document.
class Path
{
public:
    using Step = std::variant<QString, qsizetype>;

    Path() = default;
    Path(std::initializer_list<Step> steps)
        : m_steps(steps)
    {
    }

    /// Reads `a.b[2].c`. A key with dots, brackets, blanks or quotes stands in double quotes, in
    /// which `\"` and `\\` are a quote and a backslash. Fails with Format, id yaml.edit-path.
    [[nodiscard]] static Result<Path> parse(const QString &text);
    /// The text that parse() reads.
    [[nodiscard]] QString text() const;

    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }
    [[nodiscard]] Path operator/(const QString &key) const;
    [[nodiscard]] Path operator/(qsizetype index) const;
    /// Everything but the last step.
    [[nodiscard]] Path parent() const;

    bool operator==(const Path &) const = default;

private:
    std::vector<Step> m_steps;
};

} // namespace tenon::yaml
