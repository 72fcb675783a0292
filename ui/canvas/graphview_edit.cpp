// The editable side of the graph view: deltas, rules and what is dropped.
#include "canvas/accessiblegraph.h"
#include "canvas/editing.h"
#include "canvas/graphview.h"
#include "canvas/layoutrunner.h"
#include "canvas/minimap.h"
#include "canvas/tilecache.h"
#include "shell/theme/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMimeData>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;

void GraphView::setEditable(bool editable)
{
    if (editable == isEditable())
        return;
    m_editing = editable ? std::make_unique<GraphEditing>(*this) : nullptr;
    setAcceptDrops(editable);
    setSelectedWire({});
    update();
}

void GraphView::setRules(CanvasRules rules)
{
    setEditable(true);
    m_editing->rules = std::move(rules);
}

void GraphView::cancelEditing()
{
    if (m_editing)
        m_editing->cancel();
}

void GraphView::apply(const CanvasDelta &delta)
{
    if (delta.isEmpty())
        return;
    if (isArranging()) {
        m_later.push_back(delta);
        return;
    }
    if (!m_scene) {
        CanvasGraph none;
        takeScene(CanvasScene::place(none), {});
    }
    SceneChange change;
    const qint64 current = m_current >= 0 ? m_scene->node(m_current).id : 0;
    const std::optional<PortId> port
        = m_port ? std::optional(m_scene->idOf(*m_port)) : std::nullopt;
    m_hovered = -1;
    m_hoveredPort.reset();
    m_scene = m_scene->changed(delta, change, m_ways.get());
    m_current = m_scene->find(current).value_or(-1);
    m_port = port ? m_scene->find(*port) : std::nullopt;
    followChange(change);
}

/// Everything that knows nodes by number learns what has become of them.
void GraphView::followChange(const SceneChange &change)
{
    m_hidden.reset();
    if (!change.removedAt.empty() || change.added > 0) {
        auto states = std::make_shared<PieceList<NodeState>>(*m_states);
        for (const int n : change.removedAt) {
            if (size_t(n) + 1 != states->size())
                states->write(size_t(n)) = states->back();
            states->pop_back();
        }
        for (int n = 0; n < change.added; ++n)
            states->push_back({});
        m_states = std::move(states);
    }
    const qsizetype before = m_selected.size();
    m_selected.removeIf([this](qint64 id) { return !m_scene->find(id); });
    const bool hadWire = m_wire.has_value();
    if (m_wire && !m_scene->find(*m_wire))
        m_wire.reset();
    if (m_editing)
        m_editing->sceneChanged();
    if (m_icons && change.structure)
        m_icons = m_icons->with(m_theme, *m_scene, m_iconScale);
    m_tiles->change(look(), change.areas, change.bounds,
                    change.added > 0 || !change.removedAt.empty());
    m_minimap->refresh();
    routeLater(change.unrouted);
    if (change.structure)
        updateAccessibleParts(this);
    placeChildren();
    update();
    updateMotion();
    Q_EMIT graphChanged();
    if (m_selected.size() != before || hadWire != m_wire.has_value())
        Q_EMIT selectionChanged();
}

/// Many wires at once are straight first and find their ways on a thread.
void GraphView::routeLater(const std::vector<CanvasWire> &wires)
{
    m_unrouted.unite(QSet<CanvasWire>(wires.begin(), wires.end()));
    if (m_unrouted.isEmpty())
        return;
    if (!m_router) {
        m_router = new WireRouter(this);
        connect(m_router, &WireRouter::done, this, &GraphView::takeRoutes);
    }
    std::vector<int> edges;
    m_unrouted.removeIf([&](const CanvasWire &wire) {
        const std::optional<int> e = m_scene->find(wire);
        if (e)
            edges.push_back(*e);
        return !e;
    });
    m_router->run(m_scene, std::move(edges));
}

void GraphView::takeRoutes(const std::shared_ptr<const CanvasScene> &scene,
                           const std::vector<std::pair<int, std::vector<QPointF>>> &lines)
{
    if (scene != m_scene)
        return; // it was started again for the newer one
    m_unrouted.clear();
    SceneChange change;
    m_scene = m_scene->rewired(lines, change);
    m_tiles->change(look(), change.areas, false);
    update();
}

/// These are painted by somebody else from now on; null: none are.
void GraphView::hide(std::shared_ptr<const std::vector<char>> nodes,
                     const std::vector<QRectF> &areas)
{
    std::vector<QRectF> touched = areas;
    if (m_hidden && m_scene)
        for (int n = 0; n < m_scene->count() && n < int(m_hidden->size()); ++n)
            if ((*m_hidden)[size_t(n)]) {
                touched.push_back(m_scene->rect(n).adjusted(-24, -24, 24, 24));
                for (const auto *list : {&m_scene->edgesInto(n), &m_scene->edgesOutOf(n)})
                    for (const int e : *list)
                        touched.push_back(m_scene->areaOf(e));
            }
    if (!nodes && !m_hidden)
        return update();
    m_hidden = std::move(nodes);
    m_tiles->change(look(), touched, false);
    update();
}

void GraphView::setSelectedWire(const std::optional<CanvasWire> &wire)
{
    if (wire == m_wire)
        return;
    m_wire = wire;
    update();
    if (wire && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent said(this, describe(*wire));
        QAccessible::updateAccessibility(&said);
    }
    Q_EMIT selectionChanged();
}

void GraphView::selectNextWire()
{
    if (!m_scene || m_current < 0)
        return;
    std::vector<CanvasWire> wires;
    for (const bool output : {false, true})
        for (const int e :
             output ? m_scene->edgesOutOf(m_current) : m_scene->edgesInto(m_current)) {
            const int port = output ? m_scene->edge(e).fromPort : m_scene->edge(e).toPort;
            if (!m_port || (m_port->output == output && m_port->port == port))
                wires.push_back(m_scene->wireOf(e));
        }
    if (wires.empty())
        return;
    auto next = wires.begin();
    if (m_wire)
        if (const auto now = std::ranges::find(wires, *m_wire); now != wires.end())
            next = now + 1 == wires.end() ? wires.begin() : now + 1;
    const CanvasWire wire = *next;
    setSelection({});
    setSelectedWire(wire);
}

void GraphView::setLasso(bool lasso)
{
    if (!m_editing || m_editing->lasso == lasso)
        return;
    m_editing->lasso = lasso;
    lasso ? setCursor(Qt::CrossCursor) : unsetCursor();
}

bool GraphView::isLasso() const
{
    return m_editing && m_editing->lasso;
}

QString GraphView::describe(const CanvasWire &wire) const
{
    const auto end = [this](const PortId &port) {
        const auto node = m_scene ? m_scene->find(port.node) : std::nullopt;
        const QString title = node ? m_scene->node(*node).title : QString();
        return port.port.isEmpty() ? title : u"%1 › %2"_s.arg(title, port.port);
    };
    return tr("Wire from %1 to %2").arg(end(wire.source()), end(wire.target()));
}

CanvasSpot GraphView::spotAt(const QPointF &inWidget) const
{
    CanvasSpot spot;
    spot.at = toScene(inWidget);
    if (!m_scene)
        return spot;
    if (const int n = m_scene->nodeAt(spot.at); n >= 0)
        spot.node = m_scene->node(n).id;
    if (detailAt(m_scale * devicePixelRatioF()) == Detail::Full)
        if (const auto port = m_scene->portNear(spot.at, 11))
            spot.port = m_scene->idOf(*port);
    if (!spot.node && !spot.port)
        if (const int e = m_scene->wireNear(spot.at, 8 / m_scale); e >= 0)
            spot.wire = m_scene->wireOf(e);
    spot.group = m_scene->groupAt(spot.at);
    return spot;
}

bool GraphView::isWiring() const
{
    return m_editing && m_editing->isWiring();
}

std::vector<PortId> GraphView::fittingPorts() const
{
    return m_editing ? m_editing->fitting() : std::vector<PortId>();
}

void GraphView::startWire()
{
    if (!m_editing || !m_scene || m_current < 0)
        return;
    std::optional<PortRef> port = m_port;
    const CanvasNode &node = m_scene->node(m_current);
    if (!port && !node.outputs.empty())
        port = PortRef{m_current, true, 0};
    else if (!port && !node.inputs.empty())
        port = PortRef{m_current, false, 0};
    if (port)
        m_editing->startWire(m_scene->idOf(*port), true);
}

bool GraphView::wireTo(const PortRef &port)
{
    return m_editing && m_scene && m_editing->finishAt(m_scene->idOf(port));
}

void GraphView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_editing)
        return QWidget::contextMenuEvent(event);
    event->accept();
    QPoint at = event->pos();
    CanvasSpot spot;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        // At what the keyboard is at.
        spot.at = visibleArea().center();
        if (m_wire)
            spot.wire = m_wire;
        else if (m_current >= 0) {
            spot.node = m_scene->node(m_current).id;
            if (m_port)
                spot.port = m_scene->idOf(*m_port);
            spot.at = m_scene->rect(m_current).center();
        }
        at = fromScene(spot.at).toPoint();
    } else {
        spot = spotAt(event->pos());
    }
    Q_EMIT menuAsked(spot, mapToGlobal(at));
}

// -- what is dragged from elsewhere --------------------------------------------------------------

void GraphView::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void GraphView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_editing || !event->mimeData())
        return event->ignore();
    const CanvasSpot spot = spotAt(event->position());
    const bool taken = m_editing->rules.takes && m_editing->rules.takes(*event->mimeData(), spot);
    m_editing->showDrop(taken ? std::optional(spot) : std::nullopt);
    taken ? event->acceptProposedAction() : event->ignore();
}

void GraphView::dragLeaveEvent(QDragLeaveEvent *)
{
    if (m_editing)
        m_editing->showDrop({});
}

void GraphView::dropEvent(QDropEvent *event)
{
    if (!m_editing)
        return;
    const CanvasSpot spot = spotAt(event->position());
    m_editing->showDrop({});
    event->acceptProposedAction();
    setFocus();
    Q_EMIT dropped(event->mimeData(), spot);
}

} // namespace tenon::ui
