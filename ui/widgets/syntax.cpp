#include "widgets/syntax.h"

#include <KSyntaxHighlighting/Repository>

#include <optional>

namespace tenon::ui {

struct Syntax::Read
{
    KSyntaxHighlighting::Repository *theirs = nullptr;
    std::optional<KSyntaxHighlighting::Repository> own;
};

Syntax::Syntax()
    : m_read(std::make_shared<Read>())
{
}

Syntax::Syntax(KSyntaxHighlighting::Repository &theirs)
    : m_read(std::make_shared<Read>())
{
    m_read->theirs = &theirs;
}

Syntax::operator KSyntaxHighlighting::Repository &() const
{
    if (m_read->theirs)
        return *m_read->theirs;
    if (!m_read->own)
        m_read->own.emplace();
    return *m_read->own;
}

} // namespace tenon::ui
