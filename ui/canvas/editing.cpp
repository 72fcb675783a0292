// Moving nodes and choosing them.
#include "canvas/editing.h"

#include "canvas/painter.h"
#include "shell/theme/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleHints>

#include <algorithm>
#include <array>
#include <cmath>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double grid = 8;
constexpr double guideReach = 6; ///< Pixels of the widget.
constexpr double wireReach = 6;
constexpr double groupRoom = 24; ///< So far out a member still belongs to its box.

} // namespace

GraphEditing::GraphEditing(GraphView &view)
    : m_view(view)
{
    m_scroll.setInterval(30);
    QObject::connect(&m_scroll, &QTimer::timeout, &view, [this] { autoScroll(); });
}

GraphEditing::~GraphEditing() = default;

bool GraphEditing::press(const QMouseEvent &event, const QPointF &at, int node,
                         const std::optional<PortRef> &port)
{
    const CanvasScene &scene = *m_view.m_scene;
    if (m_wiring) { // a click somewhere while the keyboard draws one
        if (m_wiring->byKey && event.button() == Qt::LeftButton) {
            wireTo(event.position());
            endWire(event.position());
        } else {
            cancel();
        }
        return true;
    }
    m_from = at;
    m_pointer = event.position();
    if (event.button() == Qt::RightButton) {
        if (node < 0) {
            const int e = scene.wireNear(at, wireReach / m_view.m_scale);
            m_view.setSelection({});
            m_view.setSelectedWire(e >= 0 ? std::optional(scene.wireOf(e)) : std::nullopt);
            return true;
        }
        return false;
    }
    const bool add = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (port && !add) {
        m_view.setCurrent(port->node, port);
        const PortId id = scene.idOf(*port);
        const bool ownEnd = m_view.m_wire && port->output && m_view.m_wire->source() == id;
        if (ownEnd || (!port->output && scene.isWired(*port))) {
            // The end of a wire is picked up.
            CanvasWire wire = ownEnd ? *m_view.m_wire : CanvasWire();
            for (const int e : scene.edgesInto(port->node))
                if (!ownEnd && scene.edge(e).toPort == port->port)
                    wire = scene.wireOf(e);
            pickUp(wire, ownEnd, false);
        } else {
            startWire(id, false);
        }
        m_scroll.start();
        return true;
    }
    if (node >= 0) {
        const qint64 id = scene.node(node).id;
        m_collapse = !add && m_view.m_selected.contains(id) && m_view.m_selected.size() > 1;
        if (m_collapse)
            m_view.setCurrent(node);
        else
            m_view.pressOn(node, std::nullopt, add, false);
        m_pressed = id;
        m_tool = m_view.m_selected.contains(id) ? Tool::Pressed : Tool::None;
        return true;
    }
    if (const int e = scene.wireNear(at, wireReach / m_view.m_scale); e >= 0) {
        m_view.setSelection({});
        m_view.setSelectedWire(scene.wireOf(e));
        return true;
    }
    // The arrow is drawn in full detail only.
    if (const int g = scene.groupAt(at, true);
        g >= 0 && detailAt(m_view.m_scale * m_view.devicePixelRatioF()) == Detail::Full
        && scene.foldArrowOf(g).contains(at)) {
        Q_EMIT m_view.groupFoldAsked(scene.groupOf(g).id);
        return true;
    } else if (g >= 0) {
        QSet<qint64> members = add ? m_view.m_selected : QSet<qint64>();
        for (int n = 0; n < scene.count(); ++n)
            if (scene.node(n).group == g)
                members.insert(scene.node(n).id);
        m_view.setSelection(members);
        m_view.m_group = scene.groupOf(g).id;
        m_view.update();
        m_pressed = 0;
        m_collapse = false;
        m_tool = Tool::Pressed;
        return true;
    }
    m_view.setSelectedWire({});
    if (lasso || event.modifiers() & Qt::AltModifier) {
        m_tool = Tool::Lasso;
        m_lassoAdds = add;
        m_lasso = QPolygonF{at};
        return true;
    }
    return false;
}

bool GraphEditing::move(const QMouseEvent &event)
{
    m_pointer = event.position();
    if (m_wiring) {
        if (m_wiring->byKey && event.buttons() == Qt::NoButton)
            return false;
        wireTo(event.position());
        return true;
    }
    switch (m_tool) {
    case Tool::None:
        return false;
    case Tool::Pressed: {
        const QPointF by = event.position() - m_view.m_pressed;
        if (by.manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
            return true;
        startMove();
        [[fallthrough]];
    }
    case Tool::Move:
        moveTo(m_view.toScene(event.position()), event.modifiers() & Qt::AltModifier);
        return true;
    case Tool::Lasso: {
        const QRectF before = m_lasso.boundingRect();
        m_lasso.append(m_view.toScene(event.position()));
        m_view.update(m_view.fromScene(before | m_lasso.boundingRect())
                          .toAlignedRect()
                          .adjusted(-3, -3, 3, 3));
        return true;
    }
    }
    return false;
}

bool GraphEditing::release(const QMouseEvent &event)
{
    if (m_wiring && !m_wiring->byKey) {
        m_scroll.stop();
        endWire(event.position());
        return true;
    }
    switch (std::exchange(m_tool, Tool::None)) {
    case Tool::None:
        return m_wiring.has_value();
    case Tool::Pressed:
        if (m_collapse && m_pressed)
            m_view.setSelection({m_pressed});
        return true;
    case Tool::Move:
        endMove();
        return true;
    case Tool::Lasso: {
        if (std::exchange(lasso, false))
            m_view.unsetCursor();
        std::vector<int> list;
        m_view.m_scene->nodesIn(m_lasso.boundingRect(), list);
        QSet<qint64> next = m_lassoAdds ? m_view.m_selected : QSet<qint64>();
        for (const int n : list)
            if (m_lasso.containsPoint(m_view.m_scene->rect(n).center(), Qt::OddEvenFill))
                next.insert(m_view.m_scene->node(n).id);
        m_lasso.clear();
        m_view.setSelection(next);
        m_view.update();
        return true;
    }
    }
    return false;
}

void GraphEditing::doubleClick(const QPointF &at)
{
    const CanvasScene &scene = *m_view.m_scene;
    if (scene.wireNear(at, wireReach / m_view.m_scale) >= 0)
        return;
    if (const int g = scene.groupAt(at, true); g >= 0)
        Q_EMIT m_view.groupRenameAsked(scene.groupOf(g).id);
    else
        Q_EMIT m_view.addAsked(at, {});
}

// -- moving --------------------------------------------------------------------------------------

void GraphEditing::startMove()
{
    m_lingering = false;
    const CanvasScene &scene = *m_view.m_scene;
    m_tool = Tool::Move;
    m_moving.clear();
    m_movingBox = {};
    auto hidden = std::make_shared<std::vector<char>>(size_t(scene.count()), 0);
    std::vector<QRectF> areas;
    for (const qint64 id : std::as_const(m_view.m_selected))
        if (const auto n = scene.find(id)) {
            m_moving.push_back(*n);
            (*hidden)[size_t(*n)] = 1;
            m_movingBox |= scene.rect(*n);
            areas.push_back(scene.rect(*n).adjusted(-24, -24, 24, 24));
            for (const auto *list : {&scene.edgesInto(*n), &scene.edgesOutOf(*n)})
                for (const int e : *list)
                    areas.push_back(scene.areaOf(e));
        }
    std::ranges::sort(m_moving);
    m_by = {};
    m_overGroup = -2;
    m_view.setCursor(Qt::SizeAllCursor);
    m_view.hide(std::move(hidden), areas);
    m_scroll.start();
}

/// `free`: neither grid nor guides.
void GraphEditing::moveTo(const QPointF &at, bool free)
{
    m_guides.clear();
    m_by = free ? at - m_from : snapped(at - m_from);
    findTarget();
    m_view.update();
}

/// Onto the grid, or in line with what stands near.
QPointF GraphEditing::snapped(const QPointF &by)
{
    const CanvasScene &scene = *m_view.m_scene;
    QRectF box = m_movingBox.translated(by);
    const QPointF corner(std::round(box.left() / grid) * grid, std::round(box.top() / grid) * grid);
    QPointF result = by + corner - box.topLeft();
    const double reach = std::min(guideReach / m_view.m_scale, 40.0);
    std::vector<int> near;
    scene.nodesIn(box.adjusted(-700, -500, 700, 500), near);
    if (near.size() > 400)
        return result;
    double leastX = reach;
    double leastY = reach;
    std::optional<QLineF> guideX, guideY;
    for (const int n : near) {
        if (m_view.m_hidden && (*m_view.m_hidden)[size_t(n)])
            continue;
        const QRectF &other = scene.rect(n);
        const QRectF both = other | box;
        const std::pair<double, double> xs[] = {{other.left(), box.left()},
                                                {other.center().x(), box.center().x()},
                                                {other.right(), box.right()}};
        for (const auto &[there, here] : xs)
            if (std::abs(there - here) < leastX) {
                leastX = std::abs(there - here);
                result.setX(by.x() + there - here);
                guideX = QLineF(there, both.top() - 12, there, both.bottom() + 12);
            }
        const std::pair<double, double> ys[] = {{other.top(), box.top()},
                                                {other.center().y(), box.center().y()},
                                                {other.bottom(), box.bottom()}};
        for (const auto &[there, here] : ys)
            if (std::abs(there - here) < leastY) {
                leastY = std::abs(there - here);
                result.setY(by.y() + there - here);
                guideY = QLineF(both.left() - 12, there, both.right() + 12, there);
            }
    }
    for (const auto &guide : {guideX, guideY})
        if (guide)
            m_guides.push_back(*guide);
    return result;
}

/// The group, wire or node that would take what is moved.
void GraphEditing::findTarget()
{
    const CanvasScene &scene = *m_view.m_scene;
    m_overGroup = -2;
    m_overWire.reset();
    m_overNode = 0;
    const QPointF pointer = m_view.toScene(m_pointer);
    if (m_moving.size() == 1) {
        const CanvasNode &own = scene.node(m_moving.front());
        std::vector<int> list;
        scene.nodesIn(QRectF(pointer, QSizeF(0.1, 0.1)), list);
        for (const int n : list)
            if (n != m_moving.front() && scene.rect(n).contains(pointer) && rules.mayReplace
                && rules.mayReplace(own.id, scene.node(n).id))
                m_overNode = scene.node(n).id;
        const bool bare = scene.edgesInto(m_moving.front()).empty()
                          && scene.edgesOutOf(m_moving.front()).empty();
        if (!m_overNode && bare && !own.inputs.empty() && !own.outputs.empty()) {
            const QRectF box = scene.rect(m_moving.front()).translated(m_by);
            for (const QPointF &at : {pointer, box.center()})
                if (const int e = scene.wireNear(at, 16);
                    e >= 0 && !m_overWire
                    && (!rules.mayInsert || rules.mayInsert(own.id, scene.wireOf(e))))
                    m_overWire = scene.wireOf(e);
        }
    }
    if (m_view.m_group || m_overNode)
        return; // the box moves as a whole
    int now = -2;
    bool same = true;
    for (const int n : m_moving) {
        same = same && (now == -2 || now == scene.node(n).group);
        now = scene.node(n).group;
    }
    const QPointF middle = m_movingBox.translated(m_by).center();
    const int over = scene.groupAt(pointer) >= 0 ? scene.groupAt(pointer) : scene.groupAt(middle);
    if (over >= 0 && (!same || over != now))
        m_overGroup = over;
    else if (over < 0 && same && now >= 0
             && !scene.group(now)
                     .adjusted(-groupRoom, -groupRoom, groupRoom, groupRoom)
                     .contains(middle))
        m_overGroup = -1;
}

void GraphEditing::endMove()
{
    m_scroll.stop();
    m_tool = Tool::None;
    m_guides.clear();
    m_view.unsetCursor();
    const CanvasScene &scene = *m_view.m_scene;
    const auto wire = std::exchange(m_overWire, std::nullopt);
    const qint64 onto = std::exchange(m_overNode, 0);
    const int group = std::exchange(m_overGroup, -2);
    QHash<qint64, QPointF> places;
    for (const int n : m_moving)
        places.insert(scene.node(n).id, scene.rect(n).topLeft() + m_by);
    const QPointF by = m_by;
    const auto before = m_view.m_scene;
    if (onto) {
        Q_EMIT m_view.nodeDroppedOnNode(scene.node(m_moving.front()).id, onto);
    } else if (wire) {
        const qint64 id = before->node(m_moving.front()).id;
        Q_EMIT m_view.nodeDroppedOnWire(id, *wire, places.value(id));
    } else if (!by.isNull() || group != -2) {
        Q_EMIT m_view.nodesMoved(places, group == -2 ? std::nullopt : std::optional(group));
    }
    // Answered already: the scene is the new one. Else everything goes back to its place.
    m_by = {};
    m_moving.clear();
    m_view.hide(nullptr, {});
    if (m_view.m_scene == before)
        return;
    // Shown above until the picture below has them.
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        if (const auto n = m_view.m_scene->find(it.key()))
            m_moving.push_back(*n);
    std::ranges::sort(m_moving);
    m_lingering = true;
}

void GraphEditing::cancel()
{
    m_scroll.stop();
    if (m_wiring) {
        m_wiring.reset();
        forgetRefusals();
        Q_EMIT m_view.wiringChanged();
    }
    if (std::exchange(m_tool, Tool::None) == Tool::Move) {
        m_view.unsetCursor();
        m_by = {};
        m_moving.clear();
        m_guides.clear();
        m_overWire.reset();
        m_overNode = 0;
        m_overGroup = -2;
        m_view.hide(nullptr, {});
    }
    if (std::exchange(m_lingering, false))
        m_moving.clear();
    m_lasso.clear();
    m_drop.reset();
    m_view.update();
}

void GraphEditing::sceneChanged()
{
    if (std::exchange(m_lingering, false))
        m_moving.clear();
    if (m_wiring) {
        const CanvasScene &scene = *m_view.m_scene;
        forgetRefusals();
        if (!scene.find(m_wiring->fixed) || (m_wiring->reaimed && !scene.find(*m_wiring->reaimed)))
            cancel();
        else if (m_wiring->end && !scene.find(*m_wiring->end))
            m_wiring->end.reset();
    }
    if (m_tool == Tool::Move)
        cancel(); // what was being moved may be elsewhere, or gone
    m_drop.reset();
}

void GraphEditing::showDrop(const std::optional<CanvasSpot> &spot)
{
    if (!spot && !m_drop)
        return;
    m_drop = spot;
    m_view.update();
}

/// Near the side of the view the picture comes along.
void GraphEditing::autoScroll()
{
    const bool dragged = m_tool == Tool::Move || (m_wiring && !m_wiring->byKey);
    if (!dragged)
        return m_scroll.stop();
    constexpr double room = 28;
    const auto speed = [](double at, double size) {
        return at < room ? (at - room) * 0.6 : at > size - room ? (at - size + room) * 0.6 : 0.0;
    };
    const QPointF by(std::clamp(speed(m_pointer.x(), m_view.width()), -30.0, 30.0),
                     std::clamp(speed(m_pointer.y(), m_view.height()), -30.0, 30.0));
    if (by.isNull())
        return;
    m_view.setView(m_view.m_scale, m_view.m_offset + by);
    m_view.m_fitted = false;
    if (m_wiring)
        wireTo(m_pointer);
    else
        moveTo(m_view.toScene(m_pointer), false);
}

} // namespace tenon::ui
