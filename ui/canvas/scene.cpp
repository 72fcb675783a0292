#include "canvas/scene.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace tenon::ui {

namespace {

constexpr double portRoom = 8;   ///< Ports and rings stand out of their node by less than this.
constexpr size_t manyOpen = 200; ///< Nodes without a place; each is looked for beside the others.
constexpr double stripRoom = 48; ///< Between layers where a strip may come below a node.

bool endsExist(const CanvasGraph &graph, const CanvasEdge &e)
{
    const auto node = [&graph](int n) { return n >= 0 && n < int(graph.nodes.size()); };
    return node(e.from) && node(e.to) && e.fromPort >= 0 && e.toPort >= 0
           && e.fromPort < int(graph.nodes[size_t(e.from)].outputs.size())
           && e.toPort < int(graph.nodes[size_t(e.to)].inputs.size());
}

/// Comments lie where they did beside the node they were nearest to.
QPointF besideNearest(const CanvasGraph &graph, const QPointF &at,
                      const QHash<qint64, QPointF> &previous, const std::vector<QRectF> &rects)
{
    double least = std::numeric_limits<double>::max();
    QPointF by;
    for (size_t n = 0; n < graph.nodes.size(); ++n) {
        const auto old = previous.constFind(graph.nodes[n].id);
        if (graph.nodes[n].kind == NodeKind::Note || old == previous.constEnd())
            continue;
        const QPointF away = *old - at;
        if (const double far = std::hypot(away.x(), away.y()); far < least) {
            least = far;
            by = rects[n].topLeft() - *old;
        }
    }
    return at + by;
}

} // namespace

void CanvasScene::take(CanvasGraph graph)
{
    std::erase_if(graph.edges, [&graph](const CanvasEdge &e) { return !endsExist(graph, e); });
    m_flow = graph.flow;
    m_groups = std::move(graph.groups);
    for (CanvasNode &node : graph.nodes) {
        if (node.group >= int(m_groups.size()))
            node.group = -1;
        m_ids.insert(node.id, int(m_nodes.size()));
        m_nodes.push_back(std::move(node));
    }
    m_into.assign(m_nodes.size(), {});
    m_outOf.assign(m_nodes.size(), {});
    for (const CanvasEdge &edge : graph.edges) {
        m_outOf.write(size_t(edge.from)).push_back(int(m_edges.size()));
        m_into.write(size_t(edge.to)).push_back(int(m_edges.size()));
        m_edges.push_back(edge);
    }
}

std::shared_ptr<const CanvasScene> CanvasScene::make(CanvasGraph graph,
                                                     const QHash<qint64, QPointF> &previous,
                                                     const std::stop_token &stop)
{
    graph::LayoutInput input;
    input.flow = graph.flow;
    std::vector<int> at; // of each node in the layout; comments have no place there
    const bool editable = std::ranges::any_of(graph.nodes, [](const CanvasNode &n) {
        return n.kind != NodeKind::Note
               && (n.place || n.kind != NodeKind::Step || !n.marks.strip.isEmpty());
    });
    if (editable)
        input.layerGap = stripRoom;
    for (const CanvasNode &node : graph.nodes) {
        at.push_back(node.kind == NodeKind::Note ? -1 : int(input.nodes.size()));
        if (node.kind == NodeKind::Note)
            continue;
        graph::LayoutInput::Node n{sizeOf(node), int(node.inputs.size()), int(node.outputs.size()),
                                   node.group, std::nullopt};
        if (const auto old = previous.constFind(node.id); old != previous.constEnd())
            n.previous = *old;
        input.nodes.push_back(n);
    }
    std::erase_if(graph.edges, [&graph](const CanvasEdge &e) { return !endsExist(graph, e); });
    for (const CanvasEdge &edge : graph.edges)
        input.edges.push_back(
            {at[size_t(edge.from)], edge.fromPort, at[size_t(edge.to)], edge.toPort});
    for (const CanvasGroup &group : graph.groups) {
        graph::LayoutInput::Group box;
        if (!group.comment.isEmpty())
            box.padding.setTop(box.padding.top() + 18);
        input.groups.push_back(box);
    }
    std::optional<graph::LayoutResult> layout = graph::layoutGraph(input, stop);
    if (!layout)
        return nullptr;
    std::vector<QRectF> rects(graph.nodes.size());
    std::vector<int> notes;
    for (size_t n = 0; n < at.size(); ++n)
        if (at[n] >= 0)
            rects[n] = QRectF(layout->nodes[size_t(at[n])], sizeOf(graph.nodes[n]));
        else
            notes.push_back(int(n));
    for (const int n : notes) {
        const CanvasNode &note = graph.nodes[size_t(n)];
        const QPointF old = previous.value(note.id, note.place.value_or(QPointF()));
        rects[size_t(n)] = QRectF(besideNearest(graph, old, previous, rects), sizeOf(note));
    }
    auto scene = std::make_shared<CanvasScene>();
    scene->take(std::move(graph));
    for (const QRectF &rect : rects)
        scene->m_rects.push_back(rect);
    for (auto &wire : layout->edges)
        scene->m_wires.push_back(std::move(wire));
    scene->m_boxes = std::move(layout->groups);
    scene->m_bounds = layout->bounds;
    scene->index();
    return scene;
}

std::shared_ptr<const CanvasScene> CanvasScene::place(CanvasGraph graph,
                                                      const std::stop_token &stop)
{
    // A comment always has a place: it says nothing of where the steps are.
    if (std::ranges::none_of(graph.nodes, [](const CanvasNode &n) {
            return n.place.has_value() && n.kind != NodeKind::Note;
        }))
        return make(std::move(graph), {}, stop);
    auto scene = std::make_shared<CanvasScene>();
    scene->take(std::move(graph));
    CanvasScene &s = *scene;
    std::vector<int> open;
    for (int n = 0; n < s.count(); ++n) {
        const CanvasNode &node = s.node(n);
        // Without a place: no rectangle yet.
        s.m_rects.push_back(node.place ? QRectF(*node.place, sizeOf(node)) : QRectF());
        if (!node.place)
            open.push_back(n);
    }
    for (int n = 0; n < s.count(); ++n)
        s.m_bounds |= s.rect(n);
    s.layGrids();
    for (int n = 0; n < s.count(); ++n)
        if (!s.rect(n).isNull())
            s.addNode(n);
    // A few go where their wires want them; a crowd stands in rows below everything.
    const QPointF corner(s.m_bounds.left(), s.m_bounds.bottom() + 48);
    const auto columns = int(std::ceil(std::sqrt(double(open.size()))));
    QSizeF largest;
    for (const int n : open)
        largest = largest.expandedTo(sizeOf(s.node(n)));
    for (int i = 0; i < int(open.size()); ++i) {
        if (stop.stop_requested())
            return nullptr;
        const int n = open[size_t(i)];
        const QPointF place = open.size() <= manyOpen
                                  ? s.suggest(n)
                                  : corner
                                        + QPointF((i % columns) * (largest.width() + 32),
                                                  (i / columns) * (largest.height() + 32));
        s.m_rects.write(size_t(n)) = QRectF(place, sizeOf(s.node(n)));
        s.addNode(n);
    }
    s.m_boxes.resize(s.m_groups.size());
    s.boxGroups();
    s.measure();
    for (int e = 0; e < s.edgeCount(); ++e) {
        if (stop.stop_requested())
            return nullptr;
        const CanvasEdge &edge = s.edge(e);
        s.m_wires.push_back(s.route(s.portAt({edge.from, true, edge.fromPort}),
                                    s.portAt({edge.to, false, edge.toPort}), edge.from, edge.to));
        s.addWire(e);
    }
    return scene;
}

void CanvasScene::index()
{
    m_members.assign(m_groups.size(), {});
    for (int n = 0; n < count(); ++n)
        if (node(n).group >= 0)
            m_members[size_t(node(n).group)].push_back(n);
    measure();
    layGrids();
    for (int n = 0; n < count(); ++n)
        addNode(n);
    for (int e = 0; e < edgeCount(); ++e)
        addWire(e);
}

void CanvasScene::layGrids()
{
    const QRectF all = m_bounds.adjusted(-600, -600, 600, 600);
    // About as many cells as there are things.
    const double area = std::max(1.0, all.width()) * std::max(1.0, all.height());
    const double size
        = std::max(256.0, std::sqrt(area / double(std::max<size_t>(m_nodes.size(), 16))));
    m_nodeGrid.lay(all, size);
    m_wireGrid.lay(all, size);
}

void CanvasScene::addNode(int node)
{
    m_nodeGrid.add(rect(node).adjusted(-portRoom, -portRoom, portRoom, portRoom), node);
}

void CanvasScene::addWire(int edge)
{
    m_wireGrid.addLine(wire(edge), edge, isDown());
}

/// Box, or null where the group has no members.
QRectF CanvasScene::boxOf(int group) const
{
    QRectF all;
    for (const int n : m_members[size_t(group)])
        all |= rect(n);
    if (all.isNull())
        return all;
    const double top = m_groups[size_t(group)].comment.isEmpty() ? 38 : 56;
    return all.adjusted(-24, -top, 24, 14);
}

void CanvasScene::boxGroups()
{
    m_members.assign(m_groups.size(), {});
    for (int n = 0; n < count(); ++n)
        if (node(n).group >= 0)
            m_members[size_t(node(n).group)].push_back(n);
    for (size_t g = 0; g < m_groups.size(); ++g)
        m_boxes[g] = boxOf(int(g));
}

void CanvasScene::measure()
{
    m_bounds = {};
    for (int n = 0; n < count(); ++n)
        m_bounds |= rect(n);
    for (const QRectF &box : m_boxes)
        m_bounds |= box;
}

bool CanvasScene::shows(const CanvasGraph &graph) const
{
    if (graph.flow != m_flow || graph.groups != m_groups || graph.nodes.size() != m_nodes.size()
        || graph.edges.size() != m_edges.size())
        return false;
    for (size_t n = 0; n < m_nodes.size(); ++n)
        if (graph.nodes[n] != m_nodes[n])
            return false;
    for (size_t e = 0; e < m_edges.size(); ++e)
        if (graph.edges[e] != m_edges[e])
            return false;
    return true;
}

CanvasGraph CanvasScene::toGraph() const
{
    CanvasGraph graph;
    graph.flow = m_flow;
    graph.groups = m_groups;
    for (size_t n = 0; n < m_nodes.size(); ++n)
        graph.nodes.push_back(m_nodes[n]);
    for (size_t e = 0; e < m_edges.size(); ++e)
        graph.edges.push_back(m_edges[e]);
    return graph;
}

PortKind CanvasScene::kindOf(int e) const
{
    const CanvasEdge &of = edge(e);
    const QString &type = portOf({of.from, true, of.fromPort}).type;
    return portKindOf(type.isEmpty() ? portOf({of.to, false, of.toPort}).type : type);
}

const std::vector<int> &CanvasScene::readingOrder() const
{
    if (m_reading.size() == m_nodes.size())
        return m_reading;
    m_reading.resize(m_nodes.size());
    std::iota(m_reading.begin(), m_reading.end(), 0);
    std::ranges::sort(m_reading, [this](int a, int b) {
        const QPointF p = rect(a).topLeft();
        const QPointF q = rect(b).topLeft();
        return isDown() ? std::tuple(p.y(), p.x(), a) < std::tuple(q.y(), q.x(), b)
                        : std::tuple(p.x(), p.y(), a) < std::tuple(q.x(), q.y(), b);
    });
    m_readingPlace.resize(m_reading.size());
    for (size_t i = 0; i < m_reading.size(); ++i)
        m_readingPlace[size_t(m_reading[i])] = int(i);
    return m_reading;
}

int CanvasScene::placeInReading(int node) const
{
    std::ignore = readingOrder();
    return m_readingPlace[size_t(node)];
}

// -- ports and wires by name ---------------------------------------------------------------------

std::optional<int> CanvasScene::find(qint64 id) const
{
    const auto it = m_ids.constFind(id);
    return it == m_ids.constEnd() ? std::nullopt : std::optional(*it);
}

PortId CanvasScene::idOf(const PortRef &port) const
{
    return {node(port.node).id, port.output, portOf(port).name};
}

std::optional<PortRef> CanvasScene::find(const PortId &port) const
{
    const std::optional<int> at = find(port.node);
    if (!at)
        return std::nullopt;
    const auto &list = port.output ? node(*at).outputs : node(*at).inputs;
    for (size_t i = 0; i < list.size(); ++i)
        if (list[i].name == port.port)
            return PortRef{*at, port.output, int(i)};
    return std::nullopt;
}

CanvasWire CanvasScene::wireOf(int e) const
{
    const CanvasEdge &of = edge(e);
    return {node(of.from).id, portOf({of.from, true, of.fromPort}).name, node(of.to).id,
            portOf({of.to, false, of.toPort}).name};
}

std::optional<int> CanvasScene::find(const CanvasWire &wire) const
{
    const std::optional<int> to = find(wire.to);
    if (!to || !find(wire.from))
        return std::nullopt;
    for (const int e : edgesInto(*to))
        if (wireOf(e) == wire)
            return e;
    return std::nullopt;
}

std::vector<char> CanvasScene::flood(int from, bool after) const
{
    std::vector<char> met(m_nodes.size(), 0);
    met[size_t(from)] = 1;
    std::vector<int> open{from};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        for (const int e : after ? edgesOutOf(at) : edgesInto(at))
            if (const int next = after ? edge(e).to : edge(e).from;
                !std::exchange(met[size_t(next)], 1))
                open.push_back(next);
    }
    return met;
}

QPointF CanvasScene::portAt(const PortRef &port) const
{
    const QRectF &box = m_rects[size_t(port.node)];
    const CanvasNode &own = node(port.node);
    const size_t count = port.output ? own.outputs.size() : own.inputs.size();
    const double part = (port.port + 1.0) / (double(count) + 1.0);
    if (isDown())
        return {box.left() + box.width() * part, port.output ? box.bottom() : box.top()};
    return {port.output ? box.right() : box.left(), box.top() + box.height() * part};
}

const CanvasPort &CanvasScene::portOf(const PortRef &port) const
{
    const CanvasNode &own = node(port.node);
    return (port.output ? own.outputs : own.inputs)[size_t(port.port)];
}

bool CanvasScene::isWired(const PortRef &port) const
{
    const auto &edges = port.output ? edgesOutOf(port.node) : edgesInto(port.node);
    return std::ranges::any_of(edges, [&](int e) {
        return (port.output ? edge(e).fromPort : edge(e).toPort) == port.port;
    });
}

} // namespace tenon::ui
