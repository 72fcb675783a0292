#include "designer/portshape.h"

#include <QPainter>

namespace tenon::ui {

QColor portHue(PortKind kind, const Tokens &tokens)
{
    switch (kind) {
    case PortKind::Table:
        return tokens.portTable;
    case PortKind::Folder:
        return tokens.portFolder;
    case PortKind::File:
        return tokens.portFile;
    case PortKind::Model:
        return tokens.portModel;
    case PortKind::Values:
        break;
    }
    return tokens.muted;
}

void paintPortShape(QPainter &painter, const QPointF &middle, double radius, PortKind kind,
                    const Tokens &tokens)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(portHue(kind, tokens));
    const double x = middle.x(), y = middle.y(), r = radius;
    switch (kind) {
    case PortKind::Table:
        painter.drawPolygon(QPolygonF{{x, y - r}, {x + r, y}, {x, y + r}, {x - r, y}});
        break;
    case PortKind::Folder:
        painter.drawRect(QRectF(x - r * 0.8, y - r * 0.8, r * 1.6, r * 1.6));
        break;
    case PortKind::Model:
        painter.drawPolygon(QPolygonF{{x - r, y},
                                      {x - r / 2, y - r * 0.87},
                                      {x + r / 2, y - r * 0.87},
                                      {x + r, y},
                                      {x + r / 2, y + r * 0.87},
                                      {x - r / 2, y + r * 0.87}});
        break;
    case PortKind::File:
        painter.drawEllipse(middle, r * 0.85, r * 0.85);
        break;
    case PortKind::Values:
        painter.drawEllipse(middle, r * 0.55, r * 0.55);
        break;
    }
}

} // namespace tenon::ui
