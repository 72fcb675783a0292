// Drawing wires, by mouse and by keyboard.
#include "canvas/editing.h"

#include "canvas/painter.h"
#include "shell/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double reach = 18; ///< A wire's end snaps to a port within this.

QString keyOf(const PortId &port)
{
    return QString::number(port.node) + (port.output ? u'>' : u'<') + port.port;
}

} // namespace

/// Why no wire may run between the two; either may be the output.
QString GraphEditing::refusal(const PortId &a, const PortId &b) const
{
    const CanvasScene &scene = *m_view.m_scene;
    const QString key = keyOf(b);
    if (const auto known = m_refusals.constFind(key); known != m_refusals.cend())
        return *known;
    QString why;
    const PortId &from = a.output ? a : b;
    const PortId &to = a.output ? b : a;
    if (a.output == b.output)
        why = a.output ? GraphView::tr("An output feeds inputs only.")
                       : GraphView::tr("An input is fed by outputs only.");
    else if (
        const auto fixed = scene.find(a), end = scene.find(b);
        fixed && end && !(rules.hidesSteps && rules.hidesSteps()) && [&] {
            if (m_circle.empty()) // once for all ports
                m_circle = scene.flood(fixed->node, !a.output);
            return m_circle[size_t(end->node)] != 0;
        }())
        why = fixed->node == end->node ? GraphView::tr("A step cannot feed itself.")
                                       : GraphView::tr("This would make a circle.");
    else if (rules.refusal)
        why = rules.refusal(from, to);
    m_refusals.insert(key, why);
    return why;
}

void GraphEditing::forgetRefusals()
{
    m_refusals.clear();
    m_circle.clear();
}

void GraphEditing::startWire(const PortId &fixed, bool byKey)
{
    const auto port = m_view.m_scene->find(fixed);
    if (!port)
        return;
    cancel();
    forgetRefusals();
    m_wiring
        = Wiring{fixed, std::nullopt, m_view.m_scene->portAt(*port), byKey, std::nullopt, false};
    if (byKey)
        walkFitting({}, 0);
    m_view.update();
    Q_EMIT m_view.wiringChanged();
}

void GraphEditing::pickUp(const CanvasWire &wire, bool source, bool byKey)
{
    startWire(source ? wire.target() : wire.source(), false);
    if (!m_wiring)
        return;
    m_wiring->reaimed = wire;
    m_wiring->source = source;
    m_wiring->byKey = byKey;
    if (byKey)
        walkFitting({}, 0);
}

std::vector<PortId> GraphEditing::fitting() const
{
    std::vector<PortId> result;
    if (!m_wiring)
        return result;
    const CanvasScene &scene = *m_view.m_scene;
    for (const int n : scene.readingOrder()) {
        const bool output = !m_wiring->fixed.output;
        const auto &ports = output ? scene.node(n).outputs : scene.node(n).inputs;
        for (int i = 0; i < int(ports.size()); ++i) {
            const PortId id = scene.idOf({n, output, i});
            if (refusal(m_wiring->fixed, id).isEmpty())
                result.push_back(id);
        }
    }
    return result;
}

/// The first port of a node that fits; a free one before one that is taken.
std::optional<PortRef> GraphEditing::portForNode(int node) const
{
    const CanvasScene &scene = *m_view.m_scene;
    const bool output = !m_wiring->fixed.output;
    const auto &ports = output ? scene.node(node).outputs : scene.node(node).inputs;
    std::optional<PortRef> taken;
    for (int i = 0; i < int(ports.size()); ++i) {
        const PortRef port{node, output, i};
        if (!refusal(m_wiring->fixed, scene.idOf(port)).isEmpty())
            continue;
        if (output || !scene.isWired(port))
            return port;
        if (!taken)
            taken = port;
    }
    return taken;
}

void GraphEditing::wireTo(const QPointF &at)
{
    const CanvasScene &scene = *m_view.m_scene;
    const QPointF point = m_view.toScene(at);
    m_wiring->at = point;
    m_wiring->end.reset();
    const auto port = scene.portNear(point, std::max(reach, reach / m_view.m_scale));
    if (port && refusal(m_wiring->fixed, scene.idOf(*port)).isEmpty()) {
        m_wiring->end = scene.idOf(*port);
    } else if (const int node = scene.nodeAt(point); node >= 0) {
        if (const auto fit = portForNode(node))
            m_wiring->end = scene.idOf(*fit);
    }
    if (const QString tip = tipAt(at); tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(m_view.mapToGlobal(at.toPoint()), tip, &m_view);
    m_view.update();
}

/// What stands against the port under the pointer.
QString GraphEditing::tipAt(const QPointF &at) const
{
    if (!m_wiring || m_wiring->end)
        return {};
    const QPointF point = m_view.toScene(at);
    const auto port = m_view.m_scene->portNear(point, reach);
    if (!port)
        return {};
    const PortId id = m_view.m_scene->idOf(*port);
    return id == m_wiring->fixed ? QString() : refusal(m_wiring->fixed, id);
}

void GraphEditing::endWire(const QPointF &at)
{
    if (m_wiring->end)
        return finishWire();
    const QPointF point = m_view.toScene(at);
    const Wiring wiring = *m_wiring;
    const auto start = m_view.m_scene->find(wiring.fixed);
    const bool near
        = m_view.m_scene->portNear(point, reach).has_value() || m_view.m_scene->nodeAt(point) >= 0;
    const bool moved
        = start && (m_view.fromScene(m_view.m_scene->portAt(*start)) - at).manhattanLength() > 24;
    cancel();
    if (near || !moved)
        return;
    if (wiring.reaimed) // pulled off
        Q_EMIT m_view.wireRemovalAsked(*wiring.reaimed);
    else
        Q_EMIT m_view.wireDropped(wiring.fixed, point);
}

bool GraphEditing::finishAt(const PortId &end)
{
    if (!m_wiring || !m_view.m_scene->find(end) || !refusal(m_wiring->fixed, end).isEmpty())
        return false;
    m_wiring->end = end;
    finishWire();
    return true;
}

void GraphEditing::finishWire()
{
    const Wiring wiring = *m_wiring;
    cancel();
    if (wiring.reaimed) {
        const PortId before = wiring.source ? wiring.reaimed->source() : wiring.reaimed->target();
        if (*wiring.end != before)
            Q_EMIT m_view.wireReaimed(*wiring.reaimed, wiring.source, *wiring.end);
    } else if (wiring.fixed.output) {
        Q_EMIT m_view.wireDrawn(wiring.fixed, *wiring.end);
    } else {
        Q_EMIT m_view.wireDrawn(*wiring.end, wiring.fixed);
    }
}

// -- keyboard ------------------------------------------------------------------------------------

bool GraphEditing::wiringKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        walkFitting({-1, 0}, 0);
        return true;
    case Qt::Key_Right:
        walkFitting({1, 0}, 0);
        return true;
    case Qt::Key_Up:
        walkFitting({0, -1}, 0);
        return true;
    case Qt::Key_Down:
        walkFitting({0, 1}, 0);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_wiring->end)
            finishWire();
        return true;
    case Qt::Key_Insert: // something new that fits
        if (!m_wiring->reaimed) {
            const Wiring wiring = *m_wiring;
            const auto port = m_view.m_scene->find(wiring.fixed);
            cancel();
            if (port) {
                const QRectF &box = m_view.m_scene->rect(port->node);
                Q_EMIT m_view.wireDropped(wiring.fixed, box.bottomLeft() + QPointF(0, 48));
            }
        }
        return true;
    default:
        return false;
    }
}

bool GraphEditing::tab(bool next)
{
    if (m_wiring)
        walkFitting({}, next ? 1 : -1);
    return m_wiring.has_value();
}

/// To the next port that fits: in a direction, or onward in reading order.
void GraphEditing::walkFitting(const QPointF &direction, int onward)
{
    const CanvasScene &scene = *m_view.m_scene;
    const std::vector<PortId> ports = fitting();
    if (ports.empty())
        return;
    const auto fixed = scene.find(m_wiring->fixed);
    const auto now = m_wiring->end ? scene.find(*m_wiring->end) : std::nullopt;
    const auto at = std::ranges::find(ports, m_wiring->end.value_or(PortId()));
    if (onward != 0 && at != ports.end()) {
        const auto count = std::ptrdiff_t(ports.size());
        m_wiring->end = ports[size_t((at - ports.begin() + onward + count) % count)];
    } else {
        // From the end that is shown, else from where the wire begins: free ones are nearer.
        const QPointF start = scene.portAt(now ? *now : *fixed);
        double least = std::numeric_limits<double>::max();
        std::optional<PortId> best;
        for (const PortId &id : ports) {
            const auto port = scene.find(id);
            if (!port || (now && *port == *now))
                continue;
            const QPointF by = scene.portAt(*port) - start;
            const double ahead = QPointF::dotProduct(by, direction);
            const double aside = std::abs(by.x() * direction.y() - by.y() * direction.x());
            if (!direction.isNull() && ahead <= 0.5)
                continue;
            double cost = direction.isNull() ? std::hypot(by.x(), by.y()) : ahead + 2 * aside;
            if (!now && !port->output && scene.isWired(*port))
                cost += 1e6;
            if (cost < least) {
                least = cost;
                best = id;
            }
        }
        if (best)
            m_wiring->end = best;
    }
    if (!m_wiring->end)
        return;
    if (const auto end = scene.find(*m_wiring->end)) {
        m_wiring->at = scene.portAt(*end);
        m_view.reveal(end->node);
        m_view.setCurrent(end->node, end);
    }
    m_view.update();
    Q_EMIT m_view.wiringChanged();
}

// -- painting ------------------------------------------------------------------------------------

void GraphEditing::paintWiring(QPainter &painter, CanvasPainter &canvas, const QRectF &area)
{
    const CanvasScene &scene = *m_view.m_scene;
    const Tokens &t = m_view.m_theme.tokens();
    const auto fixed = scene.find(m_wiring->fixed);
    if (!fixed)
        return;
    std::vector<int> list;
    scene.nodesIn(area.adjusted(-16, -16, 16, 16), list);
    if (detailAt(m_view.m_scale * m_view.devicePixelRatioF()) == Detail::Full)
        for (const int n : list)
            for (const bool output : {false, true}) {
                const auto &ports = output ? scene.node(n).outputs : scene.node(n).inputs;
                for (int i = 0; i < int(ports.size()); ++i) {
                    const PortRef port{n, output, i};
                    if (port == *fixed)
                        continue;
                    const bool fits = refusal(m_wiring->fixed, scene.idOf(port)).isEmpty();
                    if (fits) {
                        canvas.paintPort(port, 7);
                        canvas.paintPortName(port);
                    } else { // pale
                        QColor over = t.raised;
                        over.setAlphaF(0.7F);
                        painter.setPen(Qt::NoPen);
                        painter.setBrush(over);
                        painter.drawEllipse(scene.portAt(port), 7, 7);
                    }
                }
            }
    const auto end = m_wiring->end ? scene.find(*m_wiring->end) : std::nullopt;
    QPointF a = scene.portAt(*fixed);
    QPointF b = end ? scene.portAt(*end) : m_wiring->at;
    if (!fixed->output)
        std::swap(a, b);
    const PortKind kind = portKindOf(scene.portOf(*fixed).type);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(canvas.wireColor(kind), std::max(2.5, 1.5 / m_view.m_scale),
                        end ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wirePath({a, b}, scene.isDown()));
    canvas.paintPort(*fixed, 7);
    if (end) {
        canvas.paintPort(*end, 8);
        canvas.paintPortName(*end);
        painter.setPen(QPen(t.accent, std::max(2.0, 1.6 / m_view.m_scale)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(scene.portAt(*end), 11, 11);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(canvas.wireColor(kind));
        painter.drawEllipse(m_wiring->at, 5, 5);
    }
}

} // namespace tenon::ui
