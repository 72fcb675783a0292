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

constexpr double radius = 6;
constexpr double wireAlpha = 0.75;

} // namespace

Detail detailAt(double scale)
{
    return scale < 0.3 ? Detail::Block : scale < 0.6 ? Detail::Title : Detail::Full;
}

std::shared_ptr<const CanvasIcons> CanvasIcons::make(const Theme &theme, const CanvasScene &scene,
                                                     double scale)
{
    auto result = std::make_shared<CanvasIcons>();
    if (detailAt(scale) != Detail::Full)
        return result;
    const int side = std::max(8, int(std::ceil(16 * scale)));
    for (const CanvasNode &node : scene.graph().nodes)
        if (!node.icon.isEmpty() && !result->images.contains(node.icon))
            result->images.insert(node.icon,
                                  theme.icon(node.icon).pixmap(QSize(side, side)).toImage());
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
    for (size_t g = 0; g < m_scene.graph().groups.size(); ++g) {
        const QRectF &box = m_scene.group(int(g));
        if (box.isNull() || !box.intersects(area))
            continue;
        p.setPen(QPen(t.line, m_detail == Detail::Block ? 0 : 1));
        p.setBrush(blend(t.sunken, t.raised, 0.45));
        p.drawRoundedRect(box, 8, 8);
        const double pixels = std::max(12.0, m_detail == Detail::Full ? 12.0 : 7.5 / m_scale);
        if (m_detail == Detail::Block || pixels > 24)
            continue;
        const QFont font = sized(pixels, QFont::DemiBold);
        p.setFont(font);
        p.setPen(t.text);
        const QRectF head = box.adjusted(12, 4, -12, 0);
        p.drawText(QRectF(head.topLeft(), QSizeF(head.width(), 28)),
                   Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetricsF(font).elidedText(m_scene.graph().groups[g].title, Qt::ElideRight,
                                                  head.width()));
    }
}

QPainterPath CanvasPainter::wirePath(const std::vector<QPointF> &line, bool down)
{
    QPainterPath path(line.front());
    for (size_t i = 0; i + 1 < line.size(); ++i) {
        const QPointF a = line[i];
        const QPointF b = line[i + 1];
        const double along = down ? b.y() - a.y() : b.x() - a.x();
        const double across = down ? b.x() - a.x() : b.y() - a.y();
        if (across == 0 || along <= 0) {
            path.lineTo(b);
            continue;
        }
        const double reach = std::min(along, std::clamp(along * 0.55, 14.0, 60.0));
        const QPointF by = down ? QPointF(0, reach) : QPointF(reach, 0);
        path.cubicTo(a + by, b - by, b);
    }
    return path;
}

void CanvasPainter::paintWires(const QRectF &area)
{
    m_scene.edgesIn(area, m_list);
    const auto colorOf
        = [this](int kind) { return blend(t.sunken, portColor(PortKind(kind)), wireAlpha); };
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
                p.setPen(QPen(blend(t.sunken, colorOf(kind), alpha), 0));
                p.drawLines(list.data(), int(list.size()));
            }
        return;
    }
    p.setRenderHint(QPainter::Antialiasing);
    const bool down = m_scene.graph().flow == graph::LayoutInput::Flow::Down;
    for (const int e : m_list) {
        p.setPen(QPen(colorOf(int(m_scene.kindOf(e))), std::max(2.0, 1.0 / m_scale), Qt::SolidLine,
                      Qt::FlatCap));
        p.drawPath(wirePath(m_scene.wire(e), down));
    }
}

void CanvasPainter::paintNode(int node)
{
    switch (m_detail) {
    case Detail::Block:
        paintBlock(node);
        break;
    case Detail::Title:
        paintTitleOnly(node);
        break;
    case Detail::Full:
        paintFull(node);
        break;
    }
}

void CanvasPainter::paintBlock(int node)
{
    const Look look = state(node).look;
    p.fillRect(m_scene.rect(node), look == Look::None ? blend(t.sunken, t.muted, 0.55)
                                                      : blend(t.raised, t.glyph(look), 0.85));
}

QRectF CanvasPainter::glyphRect(int node) const
{
    const QRectF &box = m_scene.rect(node);
    if (m_detail == Detail::Title) {
        const double side = std::min(28.0, std::max(14.0, 10 / m_scale));
        return {box.left() + 10, box.center().y() - side / 2, side, side};
    }
    return {box.left() + 11, box.top() + 29, 14, 14};
}

void CanvasPainter::paintTitleOnly(int node)
{
    const QRectF &box = m_scene.rect(node);
    const NodeState &now = state(node);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(now.look == Look::Failed    ? t.failed
                  : now.look == Look::Running ? t.accent
                                              : t.nodeLine,
                  1.0 / m_scale));
    p.setBrush(t.raised);
    p.drawRoundedRect(box, radius, radius);
    double left = 12;
    if (now.look != Look::None) {
        const QRectF glyph = glyphRect(node);
        paintGlyph(p, glyph, now.look, t);
        left = glyph.right() - box.left() + 8;
    }
    const QFont font = sized(std::clamp(8.5 / m_scale, 12.5, 26.0), QFont::DemiBold);
    p.setFont(font);
    p.setPen(t.text);
    const QRectF text = box.adjusted(left, 0, -8, 0);
    p.drawText(
        text, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(m_scene.node(node).title, Qt::ElideRight, text.width()));
}

void CanvasPainter::paintFull(int node)
{
    const QRectF &box = m_scene.rect(node);
    const CanvasNode &own = m_scene.node(node);
    const NodeState &now = state(node);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(now.look == Look::Failed    ? t.failed
                  : now.look == Look::Running ? t.accent
                                              : t.nodeLine,
                  1));
    p.setBrush(t.raised);
    p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    double left = 12;
    if (const auto icon = m_look.icons ? m_look.icons->images.constFind(own.icon)
                                       : QHash<QString, QImage>::const_iterator();
        m_look.icons && icon != m_look.icons->images.constEnd()) {
        p.setRenderHint(QPainter::SmoothPixmapTransform);
        p.drawImage(QRectF(box.left() + 9, box.top() + 7, 16, 16), *icon);
        left = 34;
    }
    const QFont title = sized(12.5, QFont::DemiBold);
    p.setFont(title);
    p.setPen(t.text);
    const double more = own.opens ? 20 : 0;
    const QRectF head(box.left() + left, box.top() + 2, box.width() - left - 10 - more, 27);
    p.drawText(head, Qt::AlignVCenter | Qt::TextSingleLine,
               QFontMetricsF(title).elidedText(own.title, Qt::ElideRight, head.width()));
    if (own.opens) { // two sheets: another graph lies behind
        p.setPen(QPen(t.muted, 1.2));
        p.setBrush(Qt::NoBrush);
        p.drawRect(QRectF(box.right() - 22, box.top() + 9, 8, 8));
        p.drawPolyline(QPolygonF{{box.right() - 19, box.top() + 20.5},
                                 {box.right() - 10.5, box.top() + 20.5},
                                 {box.right() - 10.5, box.top() + 12}});
    }
    if (now.look != Look::None) {
        paintGlyph(p, glyphRect(node), now.look, t);
        const QRectF line(box.left() + 31, box.top() + 27, box.width() - 41, 18);
        const QFont words = sized(11.5, QFont::Normal);
        const QFont strong = sized(11.5, QFont::DemiBold);
        const QFont figures = sized(11.5, QFont::Normal, true);
        double room = line.width();
        if (!now.right.isEmpty()) {
            p.setFont(figures);
            p.setPen(t.text);
            p.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, now.right);
            room -= QFontMetricsF(figures).horizontalAdvance(now.right) + 8;
        }
        p.setFont(strong);
        p.setPen(t.word(now.look));
        const QString word
            = QFontMetricsF(strong).elidedText(now.word, Qt::ElideRight, std::max(0.0, room));
        p.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, word);
        const double after = QFontMetricsF(strong).horizontalAdvance(word) + 7;
        if (!now.detail.isEmpty() && room - after > 16) {
            p.setFont(words);
            p.setPen(t.muted);
            p.drawText(line.adjusted(after, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                       QFontMetricsF(words).elidedText(now.detail, Qt::ElideRight, room - after));
        }
        if (now.progress >= 0) {
            const QRectF bar(box.left() + 31, box.top() + 46, box.width() - 41, 4);
            p.setPen(Qt::NoPen);
            p.setBrush(blend(t.raised, t.muted, 0.25));
            p.drawRoundedRect(bar, 2, 2);
            p.setBrush(t.glyph(now.look));
            p.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * now.progress, 4)), 2, 2);
        }
    }
    for (int i = 0; i < int(own.inputs.size()); ++i)
        paintPort({node, false, i}, 5);
    for (int i = 0; i < int(own.outputs.size()); ++i)
        paintPort({node, true, i}, 5);
    if (m_scale >= 1.5)
        paintPortNames(node);
}

void CanvasPainter::paintPort(const PortRef &port, double size)
{
    const PortKind kind = portKindOf(m_scene.portOf(port).type);
    const QPointF c = m_scene.portAt(port);
    const QColor color = portColor(kind);
    const bool wired = m_scene.isWired(port);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(wired ? QPen(t.raised, 1) : QPen(color, 1.5));
    p.setBrush(wired ? color : t.raised);
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

void CanvasPainter::paintPortName(const PortRef &port)
{
    const QString &name = m_scene.portOf(port).name;
    if (name.isEmpty())
        return;
    const QFont font = sized(11, QFont::Normal);
    const QFontMetricsF metrics(font);
    const QPointF c = m_scene.portAt(port);
    const double width = metrics.horizontalAdvance(name) + 8;
    const bool down = m_scene.graph().flow == graph::LayoutInput::Flow::Down;
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
    for (int i = 0; i < int(m_scene.node(node).inputs.size()); ++i)
        paintPortName({node, false, i});
    for (int i = 0; i < int(m_scene.node(node).outputs.size()); ++i)
        paintPortName({node, true, i});
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
