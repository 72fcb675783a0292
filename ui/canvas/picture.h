#pragma once

#include "base/error.h"
#include "canvas/painter.h"

namespace tenon::ui {

/// Writes the whole graph as a picture; the ending of `path` says how: .svg, .pdf or .png. A
/// PNG is as large as its pixels allow, at most twice the size of the canvas. Any thread; takes the
/// look of GraphView::pictureLook(). Fails with Io, or Refused for another ending.
[[nodiscard]] Result<> savePicture(const CanvasLook &look, const QString &path);

} // namespace tenon::ui
