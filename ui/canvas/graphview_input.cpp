// Mouse, touchpad and keyboard of the graph view.
#include "canvas/accessiblegraph.h"
#include "canvas/editing.h"
#include "canvas/graphview.h"
#include "shell/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double portReach = 11; ///< Half the hit area of a port.
constexpr double panStep = 80;

} // namespace

bool GraphView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return showTip(static_cast<QHelpEvent *>(event));
    if (event->type() == QEvent::NativeGesture) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            zoomTo(m_scale * (1 + gesture->value()), gesture->position());
        else if (gesture->gestureType() == Qt::PanNativeGesture)
            panBy(-gesture->delta());
        else
            return QWidget::event(event);
        return true;
    }
    // Space would press the window's default, letters would be somebody's shortcut.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        const bool renames = key->key() == Qt::Key_F2 && m_editing && (m_group || m_current >= 0);
        if (plain
            && (renames || key->key() == Qt::Key_Space || key->key() == Qt::Key_F
                || key->key() == Qt::Key_0 || key->key() == Qt::Key_Plus
                || key->key() == Qt::Key_Minus)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPointF turned = event->angleDelta();
    const bool touchpad
        = event->device() && event->device()->type() == QInputDevice::DeviceType::TouchPad;
    if (!(event->modifiers() & Qt::ControlModifier)
        && (touchpad || event->modifiers() & Qt::ShiftModifier)) {
        QPointF by = event->pixelDelta().isNull() ? turned / 2 : QPointF(event->pixelDelta());
        if (event->modifiers() & Qt::ShiftModifier && by.x() == 0)
            by = QPointF(by.y(), 0);
        panBy(-by);
        return;
    }
    const double notches = (turned.y() != 0 ? turned.y() : turned.x()) / 120.0;
    if (notches != 0)
        zoomTo(m_scale * std::pow(1.2, notches), event->position());
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_last = event->position();
    event->accept();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_space)) {
        m_drag = Drag::Pan;
        m_spaceUsed = true;
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (!m_scene || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton))
        return;
    const QPointF at = toScene(event->position());
    int node = m_scene->nodeAt(at);
    std::optional<PortRef> port;
    if (detailAt(m_scale * devicePixelRatioF()) == Detail::Full)
        port = m_scene->portNear(at, portReach);
    if (port && node < 0)
        node = port->node;
    const bool add = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (m_editing && m_editing->press(*event, at, node, port))
        return;
    if (node >= 0)
        pressOn(node, port, add, event->button() == Qt::RightButton);
    else if (event->button() == Qt::LeftButton)
        startBand(at, add);
}

void GraphView::startBand(const QPointF &at, bool add)
{
    m_drag = Drag::Band;
    m_band = QRectF(at, QSizeF());
    if (!add)
        setSelection({});
}

/// `keep`: what is selected already stays so if the node is among it.
void GraphView::pressOn(int node, const std::optional<PortRef> &port, bool add, bool keep)
{
    const qint64 id = m_scene->node(node).id;
    QSet<qint64> next = m_selected;
    if (!add)
        next = keep && m_selected.contains(id) ? m_selected : QSet<qint64>{id};
    else if (!next.remove(id))
        next.insert(id);
    setCurrent(node, port && port->node == node ? port : std::nullopt);
    setSelection(next);
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF by = event->position() - m_last;
    m_last = event->position();
    if (m_drag == Drag::Pan) {
        panBy(-by);
    } else if (m_editing && m_editing->move(*event)) {
        return;
    } else if (m_drag == Drag::Band) {
        const QRectF before = m_band;
        m_band = QRectF(toScene(m_pressed), toScene(event->position())).normalized();
        update(fromScene(before | m_band).toAlignedRect().adjusted(-2, -2, 2, 2));
    } else if (event->buttons() == Qt::NoButton) {
        hover(event->position());
    }
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag == Drag::Pan)
        setCursor(m_space ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (m_editing && m_drag == Drag::None && m_editing->release(*event))
        return;
    if (m_drag == Drag::Band)
        endBand(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    m_drag = Drag::None;
}

void GraphView::endBand(bool add)
{
    m_scene->nodesIn(m_band, m_found);
    QSet<qint64> next = add ? m_selected : QSet<qint64>();
    for (const int n : m_found)
        if (m_scene->rect(n).intersects(m_band))
            next.insert(m_scene->node(n).id);
    m_drag = Drag::None;
    update(fromScene(m_band).toAlignedRect().adjusted(-2, -2, 2, 2));
    setSelection(next);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_scene)
        return;
    const QPointF at = toScene(event->position());
    const auto port = detailAt(m_scale * devicePixelRatioF()) == Detail::Full
                          ? m_scene->portNear(at, portReach)
                          : std::nullopt;
    if (port && port->output)
        open(*port);
    else if (const int node = m_scene->nodeAt(at); node >= 0)
        open(node);
    else if (m_editing)
        m_editing->doubleClick(at);
}

void GraphView::open(const PortRef &port)
{
    if (port.output)
        Q_EMIT outputOpened(m_scene->node(port.node).id, m_scene->portOf(port).name);
    else
        open(port.node);
}

void GraphView::open(int node)
{
    Q_EMIT opened(m_scene->node(node).id);
}

void GraphView::hover(const QPointF &at)
{
    if (!m_scene)
        return;
    const QPointF point = toScene(at);
    const int node = m_scene->nodeAt(point);
    std::optional<PortRef> port;
    if (detailAt(m_scale * devicePixelRatioF()) == Detail::Full)
        port = m_scene->portNear(point, portReach);
    const int next = node >= 0 ? node : port ? port->node : -1;
    if (next == m_hovered && port == m_hoveredPort)
        return;
    for (const int n : {m_hovered, next})
        if (n >= 0)
            update(fromScene(m_scene->rect(n)).adjusted(-60, -40, 160, 40).toAlignedRect());
    m_hovered = next;
    m_hoveredPort = port;
}

void GraphView::leaveEvent(QEvent *)
{
    hover(QPointF(-1e6, -1e6));
}

bool GraphView::showTip(QHelpEvent *event)
{
    if (!m_scene)
        return true;
    const QPointF at = toScene(event->pos());
    const auto port = detailAt(m_scale * devicePixelRatioF()) == Detail::Full
                          ? m_scene->portNear(at, portReach)
                          : std::nullopt;
    const int node = m_scene->nodeAt(at);
    if (port)
        QToolTip::showText(event->globalPos(), describe(*port), this);
    else if (node >= 0)
        QToolTip::showText(event->globalPos(), m_scene->node(node).title + u'\n' + describe(node),
                           this, fromScene(m_scene->rect(node)).toRect());
    else if (const int e = m_editing ? m_scene->wireNear(at, 6 / m_scale) : -1; e >= 0)
        QToolTip::showText(event->globalPos(), describe(m_scene->wireOf(e)), this);
    else
        QToolTip::hideText();
    return true;
}

QString GraphView::describe(int node) const
{
    const NodeState &state = stateOf(node);
    const CanvasNode &own = m_scene->node(node);
    QStringList parts;
    if (own.kind == NodeKind::Note)
        parts.append(tr("comment"));
    else if (own.kind == NodeKind::Input)
        parts.append(tr("input of the pipeline"));
    else if (own.kind == NodeKind::Output)
        parts.append(tr("output of the pipeline"));
    if (own.marks.disabled)
        parts.append(tr("disabled"));
    if (!own.marks.problem.isEmpty())
        parts.append(own.marks.problem);
    if (!state.word.isEmpty())
        parts.append(state.detail.isEmpty() ? state.word : state.word + u' ' + state.detail);
    else if (!state.detail.isEmpty())
        parts.append(state.detail);
    if (!state.right.isEmpty())
        parts.append(state.right);
    for (const QString &mark : {own.marks.strip, own.marks.tag})
        if (!mark.isEmpty())
            parts.append(mark);
    if (!own.marks.newer.isEmpty())
        parts.append(tr("version %1 is there").arg(own.marks.newer));
    if (own.group >= 0)
        parts.append(tr("in the group %1").arg(m_scene->groupOf(own.group).title));
    if (own.opens)
        parts.append(tr("opens a graph of its own"));
    return parts.join(u", "_s);
}

QString GraphView::describe(const PortRef &port) const
{
    const CanvasPort &own = m_scene->portOf(port);
    QStringList ends;
    const auto &edges
        = port.output ? m_scene->edgesOutOf(port.node) : m_scene->edgesInto(port.node);
    for (const int e : edges) {
        const CanvasEdge &edge = m_scene->edge(e);
        if ((port.output ? edge.fromPort : edge.toPort) != port.port)
            continue;
        const PortRef other = port.output ? PortRef{edge.to, false, edge.toPort}
                                          : PortRef{edge.from, true, edge.fromPort};
        const QString name = m_scene->portOf(other).name;
        const QString title = m_scene->node(other.node).title;
        ends.append(name.isEmpty() ? title : u"%1 › %2"_s.arg(title, name));
        if (ends.size() == 5) {
            ends.append(u"…"_s);
            break;
        }
    }
    QString text = port.output ? tr("Output %1").arg(own.name) : tr("Input %1").arg(own.name);
    if (!own.type.isEmpty())
        text += u", "_s + own.type;
    if (!own.problem.isEmpty())
        text += u", "_s + own.problem;
    text += u", "_s
            + (ends.isEmpty() ? tr("not connected")
                              : tr("connected to %1").arg(QLocale().createSeparatedList(ends)));
    return text;
}

// -- selection and keyboard ----------------------------------------------------------------------

void GraphView::setSelection(const QSet<qint64> &ids)
{
    if (ids == m_selected)
        return;
    const QSet<qint64> before = std::exchange(m_selected, ids);
    m_group = 0;
    if (!ids.isEmpty())
        setSelectedWire({});
    if (m_scene && before.size() + ids.size() < 40) {
        for (const QSet<qint64> *set : {&before, &std::as_const(m_selected)})
            for (const qint64 id : *set)
                if (const auto node = m_scene->find(id))
                    update(fromScene(m_scene->rect(*node))
                               .adjusted(-60, -40, 160, 40)
                               .toAlignedRect());
    } else {
        update();
    }
    Q_EMIT selectionChanged();
}

void GraphView::select(qint64 id)
{
    const auto node = m_scene && id ? m_scene->find(id) : std::nullopt;
    const QSet<qint64> next = node ? QSet<qint64>{id} : QSet<qint64>{};
    // Delete and F2 are about what is seen to be selected.
    m_group = 0;
    m_wire.reset();
    update();
    if (next == m_selected)
        return;
    m_selected = next;
    if (node) {
        setCurrent(*node);
        reveal(*node);
    }
}

void GraphView::setCurrent(int node, std::optional<PortRef> port)
{
    if (!m_scene || node >= m_scene->count())
        return;
    if (node == m_current && port == m_port)
        return;
    for (const int n : {m_current, node})
        if (n >= 0)
            update(fromScene(m_scene->rect(n)).adjusted(-60, -40, 160, 40).toAlignedRect());
    m_current = node;
    m_port = port;
    m_leave = false;
    announce();
    Q_EMIT currentChanged(node);
}

void GraphView::announce()
{
    if (hasFocus() && m_current >= 0)
        announceFocus(this);
}

void GraphView::step(const QPointF &direction, bool extend)
{
    if (!m_scene || m_scene->count() == 0)
        return;
    int next = -1;
    if (m_current < 0) {
        // From outside: the node nearest to the middle of what is seen.
        const QPointF middle = visibleArea().center();
        double least = 0;
        for (int n = 0; n < m_scene->count(); ++n) {
            const QPointF by = m_scene->rect(n).center() - middle;
            const double far = std::hypot(by.x(), by.y());
            if (next < 0 || far < least) {
                least = far;
                next = n;
            }
        }
    } else {
        next = m_scene->neighbour(m_current, direction);
    }
    if (next < 0)
        return;
    setCurrent(next);
    reveal(next);
    QSet<qint64> selection = extend ? m_selected : QSet<qint64>();
    selection.insert(m_scene->node(next).id);
    setSelection(selection);
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const auto arrow = [&](double x, double y) {
        if (control)
            panBy(QPointF(x, y) * panStep);
        else
            step({x, y}, extend);
    };
    const auto toEnd = [&](bool last) {
        if (!m_scene || m_scene->count() == 0)
            return;
        const int node = last ? m_scene->readingOrder().back() : m_scene->readingOrder().front();
        setCurrent(node);
        reveal(node);
        setSelection({m_scene->node(node).id});
    };
    if (m_editing && m_editing->key(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        return arrow(-1, 0);
    case Qt::Key_Right:
        return arrow(1, 0);
    case Qt::Key_Up:
        return arrow(0, -1);
    case Qt::Key_Down:
        return arrow(0, 1);
    case Qt::Key_Home:
        return toEnd(false);
    case Qt::Key_End:
        return toEnd(true);
    case Qt::Key_PageUp:
        return panBy({0, -0.8 * height()});
    case Qt::Key_PageDown:
        return panBy({0, 0.8 * height()});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return zoomToFull();
    case Qt::Key_F:
        if (control || event->modifiers() & Qt::AltModifier)
            break;
        return extend ? zoomToSelection() : zoomToFit();
    case Qt::Key_A:
        if (control && m_scene) {
            QSet<qint64> all;
            for (int n = 0; n < m_scene->count(); ++n)
                all.insert(m_scene->node(n).id);
            return setSelection(all);
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            return m_port ? open(*m_port) : open(m_current);
        break;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_space = true;
            m_spaceUsed = false;
            if (m_drag == Drag::None)
                setCursor(Qt::OpenHandCursor);
        }
        return;
    case Qt::Key_Escape:
        if (m_drag == Drag::Band) {
            m_drag = Drag::None;
            update();
            return;
        }
        if (isLasso())
            return setLasso(false);
        if (m_wire)
            return setSelectedWire({});
        // First the selection goes; after that Tab leaves the graph.
        if (!m_selected.isEmpty() || m_current >= 0) {
            setSelection({});
            setCurrent(-1);
            m_leave = true;
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void GraphView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return QWidget::keyReleaseEvent(event);
    m_space = false;
    if (m_drag == Drag::None) {
        unsetCursor();
        // A tap on the bar, without a drag: the node under the keyboard.
        if (m_current >= 0 && !m_spaceUsed) {
            QSet<qint64> next = m_selected;
            if (!next.remove(m_scene->node(m_current).id))
                next.insert(m_scene->node(m_current).id);
            setSelection(next);
        }
    }
}

/// Tab walks through nodes and their ports, then on; after Esc it leaves at once.
bool GraphView::focusNextPrevChild(bool next)
{
    if (m_editing && m_editing->tab(next))
        return true;
    if (!m_scene || m_scene->count() == 0 || m_leave)
        return QWidget::focusNextPrevChild(next);
    std::vector<PortRef> ports;
    const auto portsOf = [&](int node) {
        ports.clear();
        for (const bool output : {false, true}) {
            const auto &list = output ? m_scene->node(node).outputs : m_scene->node(node).inputs;
            for (int i = 0; i < int(list.size()); ++i)
                ports.push_back({node, output, i});
        }
    };
    const auto &order = m_scene->readingOrder();
    int node = m_current;
    std::optional<PortRef> port;
    if (node < 0) {
        node = next ? order.front() : order.back();
    } else {
        portsOf(node);
        int at = -1; // the node itself
        for (size_t i = 0; m_port && i < ports.size(); ++i)
            if (ports[i] == *m_port)
                at = int(i);
        at += next ? 1 : -1;
        if (at >= 0 && at < int(ports.size())) {
            port = ports[size_t(at)];
        } else if (at < -1 || at >= int(ports.size())) {
            const int place = m_scene->placeInReading(node) + (next ? 1 : -1);
            if (place < 0 || place >= int(order.size()))
                return QWidget::focusNextPrevChild(next);
            node = order[size_t(place)];
            if (!next) {
                portsOf(node);
                if (!ports.empty())
                    port = ports.back();
            }
        }
    }
    setCurrent(node, port);
    reveal(node);
    return true;
}

void GraphView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_leave = false;
    announce();
    update();
}

void GraphView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_space = false;
    update();
}

} // namespace tenon::ui
