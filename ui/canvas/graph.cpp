#include "canvas/graph.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double nodeWidth = 248;
constexpr double nodeHeight = 52;
constexpr double portRoom = 8; ///< Ports and rings stand out of their node by less than this.

} // namespace

PortKind portKindOf(const QString &type)
{
    if (type == u"mltable")
        return PortKind::Table;
    if (type == u"uri_folder")
        return PortKind::Folder;
    if (type == u"uri_file")
        return PortKind::File;
    return type.endsWith(u"_model"_s) ? PortKind::Model : PortKind::Values;
}

std::shared_ptr<const CanvasScene> CanvasScene::make(CanvasGraph graph,
                                                     const QHash<qint64, QPointF> &previous,
                                                     const std::stop_token &stop)
{
    graph::LayoutInput input;
    input.flow = graph.flow;
    for (const CanvasNode &node : graph.nodes) {
        graph::LayoutInput::Node n{QSizeF(nodeWidth, nodeHeight), int(node.inputs.size()),
                                   int(node.outputs.size()), node.group, std::nullopt};
        if (const auto old = previous.constFind(node.id); old != previous.constEnd())
            n.previous = *old;
        input.nodes.push_back(n);
    }
    std::erase_if(graph.edges, [&graph](const CanvasEdge &e) {
        const auto node = [&graph](int n) { return n >= 0 && n < int(graph.nodes.size()); };
        return !node(e.from) || !node(e.to) || e.fromPort < 0 || e.toPort < 0
               || e.fromPort >= int(graph.nodes[size_t(e.from)].outputs.size())
               || e.toPort >= int(graph.nodes[size_t(e.to)].inputs.size());
    });
    for (const CanvasEdge &edge : graph.edges)
        input.edges.push_back({edge.from, edge.fromPort, edge.to, edge.toPort});
    input.groups.resize(graph.groups.size());
    std::optional<graph::LayoutResult> layout = graph::layoutGraph(input, stop);
    if (!layout)
        return nullptr;
    auto scene = std::make_shared<CanvasScene>();
    scene->m_graph = std::move(graph);
    for (const QPointF &corner : layout->nodes)
        scene->m_rects.emplace_back(corner, QSizeF(nodeWidth, nodeHeight));
    scene->m_wires = std::move(layout->edges);
    scene->m_groups = std::move(layout->groups);
    scene->m_bounds = layout->bounds;
    scene->index();
    return scene;
}

void CanvasScene::index()
{
    const size_t nodes = m_graph.nodes.size();
    m_into.resize(nodes);
    m_outOf.resize(nodes);
    for (size_t e = 0; e < m_graph.edges.size(); ++e) {
        const CanvasEdge &edge = m_graph.edges[e];
        m_outOf[size_t(edge.from)].push_back(int(e));
        m_into[size_t(edge.to)].push_back(int(e));
        const auto &from = m_graph.nodes[size_t(edge.from)].outputs[size_t(edge.fromPort)];
        const auto &to = m_graph.nodes[size_t(edge.to)].inputs[size_t(edge.toPort)];
        m_kinds.push_back(portKindOf(from.type.isEmpty() ? to.type : from.type));
    }
    for (size_t n = 0; n < nodes; ++n)
        m_ids.insert(m_graph.nodes[n].id, int(n));
    m_reading.resize(nodes);
    std::iota(m_reading.begin(), m_reading.end(), 0);
    const bool down = m_graph.flow == graph::LayoutInput::Flow::Down;
    std::ranges::sort(m_reading, [&](int a, int b) {
        const QPointF p = m_rects[size_t(a)].topLeft();
        const QPointF q = m_rects[size_t(b)].topLeft();
        return down ? std::pair(p.y(), p.x()) < std::pair(q.y(), q.x())
                    : std::pair(p.x(), p.y()) < std::pair(q.x(), q.y());
    });
    m_readingPlace.resize(nodes);
    for (size_t i = 0; i < nodes; ++i)
        m_readingPlace[size_t(m_reading[i])] = int(i);

    QRectF all = m_bounds;
    for (const auto &line : m_wires)
        for (const QPointF &p : line)
            all |= QRectF(p, QSizeF(1, 1));
    all.adjust(-16, -16, 16, 16);
    // About as many cells as there are things.
    const double area = std::max(1.0, all.width()) * std::max(1.0, all.height());
    const double size = std::max(256.0, std::sqrt(area / double(std::max<size_t>(nodes, 16))));
    m_nodeGrid.lay(all, size);
    m_wireGrid.lay(all, size);
    for (size_t n = 0; n < nodes; ++n)
        m_nodeGrid.add(m_rects[n].adjusted(-portRoom, -portRoom, portRoom, portRoom), int(n));
    for (size_t e = 0; e < m_wires.size(); ++e)
        for (size_t i = 0; i + 1 < m_wires[e].size(); ++i)
            m_wireGrid.add(
                QRectF(m_wires[e][i], m_wires[e][i + 1]).normalized().adjusted(-3, -3, 3, 3),
                int(e));
}

void CanvasScene::Grid::lay(const QRectF &bounds, double size)
{
    cell = size;
    area = bounds;
    columns = std::max(1, int(std::ceil(bounds.width() / size)));
    rows = std::max(1, int(std::ceil(bounds.height() / size)));
    cells.assign(size_t(columns) * size_t(rows), {});
}

QRect CanvasScene::Grid::range(const QRectF &rect) const
{
    const auto column = [this](double x) {
        return int(std::clamp((x - area.left()) / cell, 0.0, double(columns - 1)));
    };
    const auto row = [this](double y) {
        return int(std::clamp((y - area.top()) / cell, 0.0, double(rows - 1)));
    };
    return {QPoint(column(rect.left()), row(rect.top())),
            QPoint(column(rect.right()), row(rect.bottom()))};
}

void CanvasScene::Grid::add(const QRectF &rect, int value)
{
    const QRect in = range(rect);
    for (int y = in.top(); y <= in.bottom(); ++y)
        for (int x = in.left(); x <= in.right(); ++x) {
            auto &list = cells[size_t(y) * size_t(columns) + size_t(x)];
            if (list.empty() || list.back() != value)
                list.push_back(value);
        }
}

void CanvasScene::Grid::query(const QRectF &rect, std::vector<int> &result) const
{
    result.clear();
    if (cells.empty() || !rect.intersects(area))
        return;
    const QRect in = range(rect);
    for (int y = in.top(); y <= in.bottom(); ++y)
        for (int x = in.left(); x <= in.right(); ++x) {
            const auto &list = cells[size_t(y) * size_t(columns) + size_t(x)];
            result.insert(result.end(), list.begin(), list.end());
        }
    std::ranges::sort(result);
    result.erase(std::ranges::unique(result).begin(), result.end());
}

std::optional<int> CanvasScene::find(qint64 id) const
{
    const auto it = m_ids.constFind(id);
    return it == m_ids.constEnd() ? std::nullopt : std::optional(*it);
}

QPointF CanvasScene::portAt(const PortRef &port) const
{
    const QRectF &box = m_rects[size_t(port.node)];
    const CanvasNode &own = node(port.node);
    const size_t count = port.output ? own.outputs.size() : own.inputs.size();
    const double part = (port.port + 1.0) / (double(count) + 1.0);
    if (m_graph.flow == graph::LayoutInput::Flow::Down)
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
    const auto &edges = port.output ? m_outOf[size_t(port.node)] : m_into[size_t(port.node)];
    return std::ranges::any_of(edges, [&](int e) {
        const CanvasEdge &edge = m_graph.edges[size_t(e)];
        return (port.output ? edge.fromPort : edge.toPort) == port.port;
    });
}

void CanvasScene::nodesIn(const QRectF &area, std::vector<int> &result) const
{
    m_nodeGrid.query(area, result);
    std::erase_if(result, [&](int n) {
        return !rect(n).adjusted(-portRoom, -portRoom, portRoom, portRoom).intersects(area);
    });
}

void CanvasScene::edgesIn(const QRectF &area, std::vector<int> &result) const
{
    m_wireGrid.query(area, result);
}

int CanvasScene::nodeAt(const QPointF &point) const
{
    std::vector<int> near;
    m_nodeGrid.query(QRectF(point, QSizeF(0.1, 0.1)), near);
    for (size_t i = near.size(); i-- > 0;)
        if (rect(near[i]).contains(point))
            return near[i];
    return -1;
}

std::optional<PortRef> CanvasScene::portNear(const QPointF &point, double reach) const
{
    std::vector<int> near;
    m_nodeGrid.query(QRectF(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)), near);
    std::optional<PortRef> best;
    double least = reach;
    for (const int n : near)
        for (const bool output : {false, true}) {
            const auto &ports = output ? node(n).outputs : node(n).inputs;
            for (int p = 0; p < int(ports.size()); ++p) {
                const PortRef port{n, output, p};
                const QPointF by = portAt(port) - point;
                if (const double far = std::hypot(by.x(), by.y()); far <= least) {
                    least = far;
                    best = port;
                }
            }
        }
    return best;
}

int CanvasScene::neighbour(int from, const QPointF &direction) const
{
    const QPointF start = rect(from).center();
    int best = -1;
    double least = std::numeric_limits<double>::max();
    const auto look = [&](const std::vector<int> &list) {
        for (const int n : list) {
            if (n == from)
                continue;
            const QPointF by = rect(n).center() - start;
            const double ahead = QPointF::dotProduct(by, direction);
            const double aside = std::abs(by.x() * direction.y() - by.y() * direction.x());
            if (ahead <= 1 || aside > ahead * 3 + 40)
                continue;
            // What stands in the way counts before what stands beside it.
            if (const double cost = ahead + aside * 1.5; cost < least) {
                least = cost;
                best = n;
            }
        }
    };
    // Connected ones first along the flow: a wire leads there.
    std::vector<int> near;
    for (double reach = 600; best < 0; reach *= 4) {
        nodesIn(QRectF(start - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)), near);
        look(near);
        if (reach > m_bounds.width() + m_bounds.height())
            break;
    }
    return best;
}

} // namespace tenon::ui
