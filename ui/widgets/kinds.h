#pragma once

#include <QString>

namespace tenon::ui {

/// What a person calls a kind of file or asset ("pipeline", "data"): a translated word, small. A
/// kind of no name of its own gives an empty text.
[[nodiscard]] QString kindWord(const QString &kind);

} // namespace tenon::ui
