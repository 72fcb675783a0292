#pragma once

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace tenon::ui {

/// The rules by which code is coloured, read when the first text wants them: a start goes without.
/// Copies share one reading. GUI thread.
class Syntax final
{
public:
    Syntax();
    /// Those of somebody who has them already and outlives us.
    Syntax(KSyntaxHighlighting::Repository &theirs);

    operator KSyntaxHighlighting::Repository &() const;

private:
    struct Read;
    std::shared_ptr<Read> m_read;
};

} // namespace tenon::ui
