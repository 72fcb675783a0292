// What an editable view shows above the graph while something is dragged.
#include "canvas/editing.h"

#include "canvas/painter.h"
#include "canvas/tilecache.h"
#include "shell/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int asNodes = 32; ///< Up to so many moved ones in view are painted as they are.
constexpr int asCurves = 80;

} // namespace

void GraphEditing::paint(QPainter &painter, CanvasPainter &canvas, const QRectF &area)
{
    const Tokens &t = m_view.m_theme.tokens();
    const CanvasScene &scene = *m_view.m_scene;
    const double line = std::max(1.0, 1.0 / m_view.m_scale);
    const auto frame = [&](const QRectF &box, double radius, Qt::PenStyle style) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 2 * line, style));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, radius, radius);
    };
    const auto strong
        = [&](const std::optional<CanvasWire> &wire, const QColor &color, double width) {
              const std::optional<int> e = wire ? scene.find(*wire) : std::nullopt;
              if (!e)
                  return;
              painter.setRenderHint(QPainter::Antialiasing);
              painter.setPen(QPen(color, width * line, Qt::SolidLine, Qt::RoundCap));
              painter.setBrush(Qt::NoBrush);
              painter.drawPath(wirePath(scene.wire(*e), scene.isDown()));
          };
    strong(m_view.m_wire, t.accent, 3);
    if (m_view.m_group)
        for (int g = 0; g < scene.groupCount(); ++g)
            if (scene.groupOf(g).id == m_view.m_group && !scene.group(g).isNull())
                frame(scene.group(g).translated(m_tool == Tool::Move ? m_by : QPointF()), 8,
                      Qt::SolidLine);
    const std::optional<CanvasWire> over = m_drop ? m_drop->wire : m_overWire;
    strong(over, t.accent, 3);
    const qint64 onto = m_drop ? m_drop->node : m_overNode;
    if (const auto n = onto ? scene.find(onto) : std::nullopt)
        frame(scene.rect(*n).adjusted(-4, -4, 4, 4), 9, Qt::DashLine);
    const int group = m_drop ? m_drop->group : m_overGroup;
    if (group >= 0 && group < scene.groupCount() && !onto)
        frame(scene.group(group), 8, Qt::SolidLine);
    if (m_lingering
        && (m_view.isSmall(m_view.visibleArea())
            || m_view.m_tiles->isFresh(m_view.visibleArea()))) {
        m_lingering = false;
        m_moving.clear();
    }
    if (m_tool == Tool::Move || m_lingering)
        paintMoving(painter, canvas, area);
    if (m_wiring)
        paintWiring(painter, canvas, area);
    if (m_tool == Tool::Lasso && m_lasso.size() > 1) {
        QColor fill = t.accent;
        fill.setAlphaF(0.12F);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 0));
        painter.setBrush(fill);
        painter.drawPolygon(m_lasso);
    }
}

/// What is held lies above the rest: 4 below, 12 wide, a quarter dark.
void GraphEditing::paintShadows(QPainter &painter, const std::vector<int> &nodes)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const int step : {6, 4, 2, 0}) {
        QColor shade = Qt::black;
        shade.setAlphaF(0.06F);
        painter.setBrush(shade);
        for (const int n : nodes)
            painter.drawRoundedRect(
                m_view.m_scene->rect(n).adjusted(-step, 4 - step, step, 4 + step), 6 + step,
                6 + step);
    }
}

void GraphEditing::paintMoving(QPainter &painter, CanvasPainter &canvas, const QRectF &area)
{
    const CanvasScene &scene = *m_view.m_scene;
    const Tokens &t = m_view.m_theme.tokens();
    const QRectF from = area.translated(-m_by);
    std::vector<int> seen;
    for (const int n : m_moving)
        if (scene.rect(n).adjusted(-12, -24, 12, 24).intersects(from))
            seen.push_back(n);

    // Wires follow in a straight curve; they find their way when the nodes are dropped.
    const auto moving = [this](int n) { return std::ranges::binary_search(m_moving, n); };
    std::vector<int> wires;
    for (const int n : m_moving) {
        wires.insert(wires.end(), scene.edgesInto(n).begin(), scene.edgesInto(n).end());
        for (const int e : scene.edgesOutOf(n))
            if (!moving(scene.edge(e).to))
                wires.push_back(e);
    }
    const bool curves = int(wires.size()) <= asCurves && detailAt(m_view.m_scale) != Detail::Block;
    painter.setRenderHint(QPainter::Antialiasing, curves);
    painter.setBrush(Qt::NoBrush);
    std::array<std::vector<QLineF>, 5> lines;
    for (const int e : wires) {
        const CanvasEdge &edge = scene.edge(e);
        QPointF a = scene.portAt({edge.from, true, edge.fromPort});
        QPointF b = scene.portAt({edge.to, false, edge.toPort});
        if (moving(edge.from))
            a += m_by;
        if (moving(edge.to))
            b += m_by;
        if (!QRectF(a, b).normalized().adjusted(-64, -64, 64, 64).intersects(area))
            continue;
        if (curves) {
            painter.setPen(QPen(canvas.wireColor(scene.kindOf(e)),
                                std::max(2.0, 1.0 / m_view.m_scale), Qt::SolidLine, Qt::FlatCap));
            painter.drawPath(wirePath({a, b}, scene.isDown()));
        } else {
            lines[size_t(scene.kindOf(e))].emplace_back(a, b);
        }
    }
    for (size_t kind = 0; kind < lines.size(); ++kind)
        if (!lines[kind].empty()) {
            painter.setPen(QPen(canvas.wireColor(PortKind(kind)), 0));
            painter.drawLines(lines[kind].data(), int(lines[kind].size()));
        }

    painter.save();
    painter.translate(m_by);
    if (int(seen.size()) <= asNodes || detailAt(m_view.m_scale) == Detail::Block) {
        if (!m_lingering && detailAt(m_view.m_scale) != Detail::Block)
            paintShadows(painter, seen);
        painter.setOpacity(m_lingering ? 1 : 0.9);
        for (const int n : seen)
            canvas.paintNode(n);
    } else {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(t.nodeLine, 0));
        painter.setBrush(t.raised);
        for (const int n : seen)
            painter.drawRect(scene.rect(n));
    }
    painter.setOpacity(1);
    if (int(seen.size()) <= asNodes)
        for (const int n : seen)
            canvas.paintRing(scene.rect(n));
    painter.restore();
    painter.setPen(QPen(t.accent, 0));
    painter.drawLines(m_guides.data(), int(m_guides.size()));
}

} // namespace tenon::ui
