#include "canvas/painter.h"

#include "shell/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double wireAlpha = 0.75;
constexpr double paleAlpha = 0.3;

} // namespace

Detail detailAt(double scale)
{
    return scale < 0.3 ? Detail::Block : scale < 0.6 ? Detail::Title : Detail::Full;
}

std::shared_ptr<const CanvasIcons> CanvasIcons::make(const Theme &theme, const CanvasScene &scene,
                                                     double scale)
{
    return CanvasIcons().with(theme, scene, scale);
}

std::shared_ptr<const CanvasIcons> CanvasIcons::with(const Theme &theme, const CanvasScene &scene,
                                                     double scale) const
{
    auto result = std::make_shared<CanvasIcons>(*this);
    if (detailAt(scale) != Detail::Full)
        return result;
    const int side = std::max(8, int(std::ceil(16 * scale)));
    for (int n = 0; n < scene.count(); ++n) {
        const QString &icon = scene.node(n).icon;
        if (!icon.isEmpty() && !result->images.contains(icon))
            result->images.insert(icon, theme.icon(icon).pixmap(QSize(side, side)).toImage());
    }
    return result;
}

CanvasPainter::CanvasPainter(QPainter &painter, const CanvasLook &look, double scale)
    : p(painter)
    , m_look(look)
    , m_scene(*look.scene)
    , t(look.tokens)
    , m_scale(scale)
    , m_detail(detailAt(scale))
{
}

QFont CanvasPainter::sized(double pixels, int weight, bool figures) const
{
    // 10 pt of the window's font are 13 pixels of the picture, whatever the screen's resolution.
    QFont font = figures ? m_look.figure : m_look.font;
    font.setPointSizeF(pixels * 10 / 13.0);
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths at every scale
    return font;
}

const NodeState &CanvasPainter::state(int node) const
{
    static const NodeState none;
    return m_look.states && size_t(node) < m_look.states->size() ? (*m_look.states)[size_t(node)]
                                                                 : none;
}

QColor CanvasPainter::portColor(PortKind kind) const
{
    switch (kind) {
    case PortKind::Table:
        return t.portTable;
    case PortKind::Folder:
        return t.portFolder;
    case PortKind::File:
        return t.portFile;
    case PortKind::Model:
        return t.portModel;
    case PortKind::Values:
        break;
    }
    return t.muted;
}

void CanvasPainter::paint(const QRectF &area)
{
    paintGround(area);
    paintGroups(area);
    paintWires(area);
    m_scene.nodesIn(area, m_list);
    if (m_detail == Detail::Block) {
        p.setRenderHint(QPainter::Antialiasing, m_scale > 0.12);
        p.setPen(Qt::NoPen);
    }
    const std::vector<int> nodes = m_list;
    for (const int node : nodes)
        if (!isHidden(node))
            paintNode(node);
}

void CanvasPainter::paintGround(const QRectF &area)
{
    p.fillRect(area, t.sunken);
    if (m_detail != Detail::Full || t.highContrast)
        return;
    // Faint lines at 16, stronger ones at 80.
    p.setRenderHint(QPainter::Antialiasing, false);
    for (const bool strong : {false, true}) {
        const double step = strong ? 80 : 16;
        p.setPen(QPen(blend(t.sunken, t.line, strong ? 0.5 : 0.24), 0));
        std::vector<QLineF> lines;
        for (double x = std::floor(area.left() / step) * step; x <= area.right(); x += step)
            lines.emplace_back(x, area.top(), x, area.bottom());
        for (double y = std::floor(area.top() / step) * step; y <= area.bottom(); y += step)
            lines.emplace_back(area.left(), y, area.right(), y);
        p.drawLines(lines.data(), int(lines.size()));
    }
}

void CanvasPainter::paintGroups(const QRectF &area)
{
    p.setRenderHint(QPainter::Antialiasing);
    for (size_t g = 0; g < size_t(m_scene.groupCount()); ++g) {
        const QRectF &box = m_scene.group(int(g));
        if (box.isNull() || !box.intersects(area))
            continue;
        p.setPen(QPen(t.line, m_detail == Detail::Block ? 0 : 1));
        p.setBrush(blend(t.sunken, t.raised, 0.45));
        p.drawRoundedRect(box, 8, 8);
        paintGroupHead(int(g), box);
    }
}

void CanvasPainter::paintGroupHead(int g, const QRectF &box)
{
    const CanvasGroup &group = m_scene.groupOf(g);
    const double pixels = std::max(12.0, m_detail == Detail::Full ? 12.0 : 7.5 / m_scale);
    if (m_detail == Detail::Block || pixels > 24)
        return;
    QRectF head(box.left() + 12, box.top() + 4, box.width() - 24, 28);
    if (const QRectF arrow = m_scene.foldArrowOf(g); !arrow.isNull() && m_detail == Detail::Full) {
        const QPointF c = arrow.center();
        p.setPen(QPen(t.muted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.setBrush(Qt::NoBrush);
        p.drawPolyline(
            QPolygonF{c + QPointF(-4.5, -2.5), c + QPointF(0, 2.5), c + QPointF(4.5, -2.5)});
        head.setRight(arrow.left() - 4);
    }
    if (!group.right.isEmpty() && m_detail == Detail::Full) {
        const QFont figures = sized(11.5, QFont::Normal, true);
        p.setFont(figures);
        p.setPen(t.muted);
        p.drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, group.right);
        head.setRight(head.right() - QFontMetricsF(figures).horizontalAdvance(group.right) - 10);
    }
    const QFont font = sized(pixels, QFont::DemiBold);
    p.setFont(font);
    p.setPen(t.text);
    p.drawText(head, Qt::AlignVCenter | Qt::TextSingleLine,
               QFontMetricsF(font).elidedText(group.title, Qt::ElideRight, head.width()));
    if (group.comment.isEmpty() || m_detail != Detail::Full)
        return;
    const QFont small = sized(11, QFont::Normal);
    const QRectF line(box.left() + 12, box.top() + 29, box.width() - 24, 18);
    p.setFont(small);
    p.setPen(t.muted);
    p.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
               QFontMetricsF(small).elidedText(group.comment, Qt::ElideRight, line.width()));
}

QColor CanvasPainter::wireColor(PortKind kind) const
{
    return blend(t.sunken, portColor(kind), wireAlpha);
}

void CanvasPainter::paintWires(const QRectF &area)
{
    m_scene.edgesIn(area, m_list);
    if (m_look.hidden)
        std::erase_if(m_list, [this](int e) {
            return isHidden(m_scene.edge(e).from) || isHidden(m_scene.edge(e).to);
        });
    p.setBrush(Qt::NoBrush);
    if (m_detail == Detail::Block) {
        p.setRenderHint(QPainter::Antialiasing, false);
        std::array<std::vector<QLineF>, 5> lines;
        for (const int e : m_list) {
            const auto &wire = m_scene.wire(e);
            auto &list = lines[size_t(m_scene.kindOf(e))];
            for (size_t i = 0; i + 1 < wire.size(); ++i) {
                const QRectF box = QRectF(wire[i], wire[i + 1]).normalized();
                if (box.right() >= area.left() && box.left() <= area.right()
                    && box.bottom() >= area.top() && box.top() <= area.bottom())
                    list.emplace_back(wire[i], wire[i + 1]);
            }
        }
        // The smaller, the fainter: many thin lines would be darker than few thick ones.
        const double alpha = std::clamp(m_scale * 4, 0.3, 1.0);
        for (int kind = 0; kind < 5; ++kind)
            if (const auto &list = lines[size_t(kind)]; !list.empty()) {
                p.setPen(QPen(blend(t.sunken, wireColor(PortKind(kind)), alpha), 0));
                p.drawLines(list.data(), int(list.size()));
            }
        return;
    }
    p.setRenderHint(QPainter::Antialiasing);
    const bool down = m_scene.isDown();
    for (const int e : m_list) {
        const QColor color = wireColor(m_scene.kindOf(e));
        const bool pale = isPale(m_scene.edge(e).from) || isPale(m_scene.edge(e).to);
        p.setPen(QPen(pale ? blend(t.sunken, color, paleAlpha) : color,
                      std::max(2.0, 1.0 / m_scale), Qt::SolidLine, Qt::FlatCap));
        p.drawPath(wirePath(m_scene.wire(e), down));
    }
}

void CanvasPainter::paintPort(const PortRef &port, double size)
{
    const PortKind kind = portKindOf(m_scene.portOf(port).type);
    const QPointF c = m_scene.portAt(port);
    const bool bad = !m_scene.portOf(port).problem.isEmpty();
    const QColor color = bad ? t.failed : portColor(kind);
    const bool wired = m_scene.isWired(port);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(wired ? QPen(t.raised, 1) : QPen(color, 1.5));
    p.setBrush(wired ? color : t.raised);
    if (bad) { // colour does not speak alone: a ring, too
        p.save();
        p.setPen(QPen(t.failed, 1.5));
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(c, size + 4, size + 4);
        p.restore();
    }
    const double r = size + (kind == PortKind::Table || kind == PortKind::Model ? 1 : 0);
    switch (kind) {
    case PortKind::Table:
        p.drawPolygon(QPolygonF{c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r),
                                c + QPointF(-r, 0)});
        break;
    case PortKind::Folder:
        p.drawRect(QRectF(c.x() - size * 0.9, c.y() - size * 0.9, size * 1.8, size * 1.8));
        break;
    case PortKind::Model: {
        const double h = r * 0.5;
        p.drawPolygon(QPolygonF{c + QPointF(-r, 0), c + QPointF(-h, -r * 0.87),
                                c + QPointF(h, -r * 0.87), c + QPointF(r, 0),
                                c + QPointF(h, r * 0.87), c + QPointF(-h, r * 0.87)});
        break;
    }
    case PortKind::File:
        p.drawEllipse(c, size, size);
        break;
    case PortKind::Values:
        p.drawEllipse(c, size * 0.7, size * 0.7);
        break;
    }
}

void CanvasPainter::paintPortName(const PortRef &port, int row, double room)
{
    const QFont font = sized(11, QFont::Normal);
    const QFontMetricsF metrics(font);
    const QString name = metrics.elidedText(m_scene.portOf(port).name, Qt::ElideMiddle, room - 8);
    if (name.isEmpty())
        return;
    const QPointF c = m_scene.portAt(port) + QPointF(0, row * (port.output ? 15 : -15));
    const double width = metrics.horizontalAdvance(name) + 8;
    const bool down = m_scene.isDown();
    QRectF box;
    if (down)
        box = QRectF(c.x() + 8, port.output ? c.y() + 3 : c.y() - 18, width, 15);
    else
        box = QRectF(port.output ? c.x() + 8 : c.x() - 8 - width, c.y() - 16, width, 15);
    QColor ground = t.sunken;
    ground.setAlphaF(0.85F);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(ground);
    p.drawRoundedRect(box, 3, 3);
    p.setFont(font);
    p.setPen(t.text);
    p.drawText(box.adjusted(4, 0, 4, 0), Qt::AlignVCenter | Qt::TextSingleLine, name);
}

void CanvasPainter::paintPortNames(int node)
{
    const QFontMetricsF metrics(sized(11, QFont::Normal));
    for (const bool output : {false, true}) {
        const CanvasNode &own = m_scene.node(node);
        const int count = int((output ? own.outputs : own.inputs).size());
        // Beside each other as far as they fit, else in two rows by turns.
        const auto room = [&](int i, int rows) {
            return m_scene.isDown() && i + rows < count
                       ? m_scene.portAt({node, output, i + rows}).x()
                             - m_scene.portAt({node, output, i}).x() - 2
                       : 1000.0;
        };
        int rows = 1;
        for (int i = 0; i < count && rows == 1; ++i)
            if (metrics.horizontalAdvance(m_scene.portOf({node, output, i}).name) + 8 > room(i, 1))
                rows = 2;
        for (int i = 0; i < count; ++i)
            paintPortName({node, output, i}, i % rows, room(i, rows));
    }
}

void CanvasPainter::paintRing(const QRectF &box)
{
    p.setBrush(Qt::NoBrush);
    if (m_detail == Detail::Block && m_scale < 0.12) {
        p.setRenderHint(QPainter::Antialiasing, false);
        p.setPen(QPen(t.accent, 0));
        p.drawRect(box);
        return;
    }
    const double width = std::max(2.0, 1.6 / m_scale);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(t.accent, width));
    const double off = 1 + width / 2;
    p.drawRoundedRect(box.adjusted(-off, -off, off, off), 9, 9);
}

} // namespace tenon::ui
