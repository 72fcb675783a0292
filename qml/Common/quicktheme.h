#pragma once

#include "shell/theme/theme.h"

#include <QPixmap>
#include <QVariantMap>

namespace tenon::ui {

/// Icons and state glyphs for QML's "image://theme/": "icon/<name>/<token>/<generation>" and
/// "glyph/<look>/<generation>".
[[nodiscard]] QPixmap themeImage(const Theme &theme, const QString &id, const QSize &size);

/// Colours and fonts of the window for a Quick page, by name.
[[nodiscard]] QVariantMap quickTheme(const Theme &theme);

} // namespace tenon::ui
