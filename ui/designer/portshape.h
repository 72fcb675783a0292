#pragma once

#include "canvas/graph.h"

class QPainter;

namespace tenon::ui {

/// The hue of what flows through a port.
[[nodiscard]] QColor portHue(PortKind kind, const Tokens &tokens);
/// The shape of a port, filled, `radius` around `middle`.
void paintPortShape(QPainter &painter, const QPointF &middle, double radius, PortKind kind,
                    const Tokens &tokens);

} // namespace tenon::ui
