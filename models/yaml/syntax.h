#pragma once

#include "base/error.h"

#include <QByteArray>

#include <optional>

namespace tenon::yaml {

/// Refuses what no YAML reader takes: UTF-16, broken UTF-8, control characters, more than 64 MB.
/// The error has the place.
[[nodiscard]] std::optional<Error> checkCharacters(const QByteArray &bytes, const QString &file);

/// Turns the parser's message about a syntax error into one of ours that names the fix. `lineText`
/// is the source line it is about.
[[nodiscard]] Error syntaxError(const QByteArray &parserMessage, const QByteArray &lineText,
                                Location where);

} // namespace tenon::yaml
