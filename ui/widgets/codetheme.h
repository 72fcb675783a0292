#pragma once

#include "shell/theme/tokens.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

namespace tenon::ui {

/// The colours of code that read well on our grounds (Breeze Dark has words below 3 : 1 there).
[[nodiscard]] inline KSyntaxHighlighting::Theme
codeTheme(const KSyntaxHighlighting::Repository &repository, const Tokens &tokens)
{
    const auto wanted = repository.theme(tokens.dark ? QStringLiteral("GitHub Dark")
                                                     : QStringLiteral("GitHub Light"));
    return wanted.isValid()
               ? wanted
               : repository.defaultTheme(tokens.dark ? KSyntaxHighlighting::Repository::DarkTheme
                                                     : KSyntaxHighlighting::Repository::LightTheme);
}

} // namespace tenon::ui
