// What a delta does to a scene: a copy that shares all that is the same.
#include "canvas/edits.h"
#include "canvas/scene.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace tenon::ui {

namespace {

constexpr double paintRoom = 24;  ///< What is painted of a node outside its rectangle.
constexpr int routeAtOnce = 80;   ///< More wires are routed by a thread afterwards.
constexpr int rerouteOthers = 64; ///< Up to so many moved nodes push other nodes' wires aside.

} // namespace

class CanvasScene::Changer
{
public:
    Changer(CanvasScene &scene, SceneChange &change, const CanvasScene *ways)
        : s(scene)
        , c(change)
        , m_ways(ways)
    {
    }

    void apply(const CanvasDelta &delta)
    {
        const QRectF before = s.m_bounds;
        for (const CanvasWire &wire : delta.unwired)
            if (const auto e = s.find(wire))
                removeEdge(*e);
        for (const qint64 id : delta.removed)
            if (const auto n = s.find(id))
                removeNode(*n);
        if (delta.groups)
            setGroups(*delta.groups);
        for (const CanvasNode &node : delta.nodes)
            put(node);
        for (auto it = delta.membership.cbegin(); it != delta.membership.cend(); ++it)
            if (const auto n = s.find(it.key()))
                join(*n, it.value());
        for (auto it = delta.marks.cbegin(); it != delta.marks.cend(); ++it)
            if (const auto n = s.find(it.key()); n && s.node(*n).marks != it.value())
                mark(*n, it.value());
        for (auto it = delta.moved.cbegin(); it != delta.moved.cend(); ++it)
            if (const auto n = s.find(it.key())) {
                // What was put somewhere stays there when the whole is looked at anew.
                s.m_nodes.write(size_t(*n)).place = it.value();
                move(*n, QRectF(it.value(), s.rect(*n).size()));
            }
        for (const CanvasWire &wire : delta.wires)
            addEdge(wire);
        reroute();
        box();
        s.measure();
        c.bounds = s.m_bounds != before;
        s.m_reading.clear();
        if (!s.m_nodeGrid.area.adjusted(-4000, -4000, 4000, 4000).contains(s.m_bounds))
            relay();
    }

    void rewire(const std::vector<std::pair<int, std::vector<QPointF>>> &lines)
    {
        for (const auto &[e, line] : lines)
            setWire(e, line);
    }

private:
    void touch(const QRectF &rect)
    {
        c.areas.push_back(rect.adjusted(-paintRoom, -paintRoom, paintRoom, paintRoom));
    }
    void touchWire(int e) { c.areas.push_back(s.areaOf(e)); }
    void touchGroupOf(int node)
    {
        if (s.node(node).group >= 0)
            m_groups.insert(s.node(node).group);
    }
    [[nodiscard]] QRectF gridRect(int node) const { return s.rect(node).adjusted(-8, -8, 8, 8); }

    void removeEdge(int e)
    {
        c.structure = true;
        touchWire(e);
        const CanvasEdge gone = s.edge(e);
        touch(s.rect(gone.from)); // its ports look otherwise
        touch(s.rect(gone.to));
        std::erase(s.m_outOf.write(size_t(gone.from)), e);
        std::erase(s.m_into.write(size_t(gone.to)), e);
        s.m_wireGrid.removeLine(s.wire(e), e, s.isDown());
        const int last = s.edgeCount() - 1;
        if (e != last) {
            const CanvasEdge moved = s.edge(last);
            std::ranges::replace(s.m_outOf.write(size_t(moved.from)), last, e);
            std::ranges::replace(s.m_into.write(size_t(moved.to)), last, e);
            s.m_wireGrid.removeLine(s.wire(last), last, s.isDown());
            s.m_wireGrid.addLine(s.wire(last), e, s.isDown());
            s.m_edges.write(size_t(e)) = moved;
            s.m_wires.write(size_t(e)) = s.wire(last);
            if (m_edges.remove(last))
                m_edges.insert(e);
            else
                m_edges.remove(e);
        } else {
            m_edges.remove(e);
        }
        s.m_edges.pop_back();
        s.m_wires.pop_back();
    }

    void removeNode(int n)
    {
        c.structure = true;
        while (!s.edgesInto(n).empty())
            removeEdge(s.edgesInto(n).back());
        while (!s.edgesOutOf(n).empty())
            removeEdge(s.edgesOutOf(n).back());
        touch(s.rect(n));
        leave(n);
        s.m_nodeGrid.remove(gridRect(n), n);
        s.m_ids.remove(s.node(n).id);
        const int last = s.count() - 1;
        if (n != last) {
            for (const int e : s.edgesOutOf(last))
                s.m_edges.write(size_t(e)).from = n;
            for (const int e : s.edgesInto(last))
                s.m_edges.write(size_t(e)).to = n;
            s.m_nodeGrid.remove(gridRect(last), last);
            s.m_nodeGrid.add(gridRect(last), n);
            if (s.node(last).group >= 0)
                std::ranges::replace(s.m_members[size_t(s.node(last).group)], last, n);
            s.m_ids.insert(s.node(last).id, n);
            s.m_nodes.write(size_t(n)) = s.node(last);
            s.m_rects.write(size_t(n)) = s.rect(last);
            s.m_into.write(size_t(n)) = s.edgesInto(last);
            s.m_outOf.write(size_t(n)) = s.edgesOutOf(last);
        }
        s.m_nodes.pop_back();
        s.m_rects.pop_back();
        s.m_into.pop_back();
        s.m_outOf.pop_back();
        c.removedAt.push_back(n);
    }

    void put(const CanvasNode &node)
    {
        c.structure = true;
        const std::optional<int> known = s.find(node.id);
        if (!known)
            return add(node);
        const int n = *known;
        const CanvasNode before = s.node(n);
        const bool samePorts = before.inputs == node.inputs && before.outputs == node.outputs;
        if (!samePorts)
            keepWires(n, before, node);
        if (before.group != node.group)
            join(n, node.group);
        const int group = s.node(n).group;
        s.m_nodes.write(size_t(n)) = node;
        s.m_nodes.write(size_t(n)).group = group;
        if (!node.place)
            s.m_nodes.write(size_t(n)).place = before.place;
        touch(s.rect(n));
        const QRectF to(node.place.value_or(s.rect(n).topLeft()), sizeOf(node));
        if (!node.place && std::ranges::find(m_homeless, n) != m_homeless.end())
            s.m_rects.write(size_t(n)).setSize(to.size());
        else if (to != s.rect(n))
            move(n, to);
        else if (!samePorts)
            wiresOf(n);
    }

    /// Wires of ports that are still there, by their names; the others go.
    void keepWires(int n, const CanvasNode &before, const CanvasNode &now)
    {
        for (const bool output : {false, true}) {
            const auto &was = output ? before.outputs : before.inputs;
            const auto &is = output ? now.outputs : now.inputs;
            std::vector<int> gone;
            for (const int e : output ? s.edgesOutOf(n) : s.edgesInto(n)) {
                const int port = output ? s.edge(e).fromPort : s.edge(e).toPort;
                const auto at = std::ranges::find(is, was[size_t(port)].name, &CanvasPort::name);
                if (at == is.end())
                    gone.push_back(e);
                else
                    (output ? s.m_edges.write(size_t(e)).fromPort
                            : s.m_edges.write(size_t(e)).toPort)
                        = int(at - is.begin());
            }
            // The last of the list takes a removed one's number: from the end.
            std::ranges::sort(gone, std::greater());
            for (const int e : gone)
                removeEdge(e);
        }
    }

    void add(const CanvasNode &node)
    {
        const int n = s.count();
        s.m_nodes.push_back(node);
        if (node.group < 0 || node.group >= s.groupCount())
            s.m_nodes.write(size_t(n)).group = -1;
        s.m_into.push_back({});
        s.m_outOf.push_back({});
        s.m_ids.insert(node.id, n);
        s.m_rects.push_back(QRectF(node.place.value_or(QPointF()), sizeOf(node)));
        if (!node.place)
            m_homeless.push_back(n);
        else
            s.m_nodeGrid.add(gridRect(n), n);
        if (s.node(n).group >= 0) {
            s.m_members[size_t(s.node(n).group)].push_back(n);
            m_groups.insert(s.node(n).group);
        }
        touch(s.rect(n));
        ++c.added;
    }

    void move(int n, const QRectF &to)
    {
        if (s.rect(n) == to && m_homeless.empty())
            return;
        touch(s.rect(n));
        touch(to);
        if (std::erase(m_homeless, n) == 0)
            s.m_nodeGrid.remove(gridRect(n), n);
        m_by.insert(n, to.topLeft() - s.rect(n).topLeft());
        s.m_rects.write(size_t(n)) = to;
        s.m_nodeGrid.add(gridRect(n), n);
        touchGroupOf(n);
        wiresOf(n);
    }

    void mark(int n, const NodeMarks &marks)
    {
        s.m_nodes.write(size_t(n)).marks = marks;
        touch(s.rect(n));
        if (std::ranges::find(m_homeless, n) != m_homeless.end())
            s.m_rects.write(size_t(n)).setSize(sizeOf(s.node(n)));
        else
            move(n, QRectF(s.rect(n).topLeft(), sizeOf(s.node(n))));
    }

    void wiresOf(int n)
    {
        for (const int e : s.edgesInto(n))
            m_edges.insert(e);
        for (const int e : s.edgesOutOf(n))
            m_edges.insert(e);
    }

    void leave(int n)
    {
        const int group = s.node(n).group;
        if (group < 0)
            return;
        m_groups.insert(group);
        std::erase(s.m_members[size_t(group)], n);
    }

    void join(int n, int group)
    {
        if (group >= s.groupCount())
            group = -1;
        if (s.node(n).group == group)
            return;
        leave(n);
        s.m_nodes.write(size_t(n)).group = group;
        if (group >= 0) {
            s.m_members[size_t(group)].push_back(n);
            m_groups.insert(group);
        }
    }

    void setGroups(const std::vector<CanvasGroup> &groups)
    {
        // By their ids: members stay with theirs even where places in the list change.
        QHash<qint64, int> places;
        for (size_t g = 0; g < groups.size(); ++g)
            places.insert(groups[g].id, int(g));
        std::vector<int> now(s.m_groups.size(), -1);
        for (size_t g = 0; g < s.m_groups.size(); ++g) {
            now[g] = places.value(s.m_groups[g].id, -1);
            touch(s.m_boxes[g]);
        }
        std::vector<std::vector<int>> members(groups.size());
        for (size_t g = 0; g < now.size(); ++g) {
            if (now[g] == int(g)) {
                members[g] = s.m_members[g];
                continue;
            }
            for (const int n : s.m_members[g]) {
                s.m_nodes.write(size_t(n)).group = now[g];
                if (now[g] >= 0)
                    members[size_t(now[g])].push_back(n);
            }
        }
        s.m_groups = groups;
        s.m_members = std::move(members);
        s.m_boxes.assign(groups.size(), {});
        for (size_t g = 0; g < groups.size(); ++g)
            m_groups.insert(int(g));
        c.structure = true;
    }

    void addEdge(const CanvasWire &wire)
    {
        const auto from = s.find(wire.source());
        const auto to = s.find(wire.target());
        if (!from || !to || s.find(wire))
            return;
        const int e = s.edgeCount();
        s.m_edges.push_back({from->node, from->port, to->node, to->port});
        s.m_outOf.write(size_t(from->node)).push_back(e);
        s.m_into.write(size_t(to->node)).push_back(e);
        s.m_wires.push_back({s.portAt(*from), s.portAt(*to)});
        s.m_wireGrid.addLine(s.wire(e), e, s.isDown());
        touch(s.rect(from->node));
        touch(s.rect(to->node));
        m_edges.insert(e);
        c.structure = true;
    }

    [[nodiscard]] bool runsBehind(int e, int n) const
    {
        const std::vector<QPointF> &line = s.wire(e);
        const QRectF box = s.rect(n).adjusted(-6, -4, 6, 4);
        for (size_t i = 0; i + 1 < line.size(); ++i)
            if (QRectF(line[i], line[i + 1]).normalized().adjusted(-1, -1, 1, 1).intersects(box)) {
                const std::vector<int> met = s.blockers(line, s.edge(e).from, s.edge(e).to, 64);
                return std::ranges::find(met, n) != met.end();
            }
        return false;
    }

    void setWire(int e, std::vector<QPointF> line)
    {
        if (line == s.wire(e))
            return;
        touchWire(e);
        s.m_wireGrid.removeLine(s.wire(e), e, s.isDown());
        s.m_wires.write(size_t(e)) = std::move(line);
        s.m_wireGrid.addLine(s.wire(e), e, s.isDown());
        touchWire(e);
    }

    void reroute()
    {
        for (const int n : m_homeless) { // now that their wires are known
            s.m_rects.write(size_t(n)).moveTopLeft(s.suggest(n));
            s.m_nodeGrid.add(gridRect(n), n);
            touch(s.rect(n));
        }
        // What runs behind a node that came there goes round it.
        if (m_by.size() + qsizetype(c.added) <= rerouteOthers) {
            std::vector<int> near;
            const auto push = [&](int n) {
                s.edgesIn(s.rect(n), near);
                for (const int e : near)
                    if (s.edge(e).from != n && s.edge(e).to != n && runsBehind(e, n))
                        m_edges.insert(e);
            };
            for (auto it = m_by.cbegin(); it != m_by.cend(); ++it)
                push(it.key());
            for (int n = s.count() - c.added; n < s.count(); ++n)
                push(n);
        }
        for (const int e : std::as_const(m_edges)) {
            const CanvasEdge &edge = s.edge(e);
            const auto by = m_by.constFind(edge.from);
            const auto other = m_by.constFind(edge.to);
            const QPointF from = s.portAt({edge.from, true, edge.fromPort});
            const QPointF to = s.portAt({edge.to, false, edge.toPort});
            std::vector<QPointF> line = s.wire(e);
            if (by != m_by.cend() && other != m_by.cend() && *by == *other
                && line.front() + *by == from && line.back() + *by == to) {
                for (QPointF &p : line) // as a whole, in its shape
                    p += *by;
            } else if (auto way = wayOf(e, from, to); !way.empty()) {
                line = std::move(way);
            } else if (m_edges.size() <= routeAtOnce) {
                line = s.route(from, to, edge.from, edge.to);
            } else {
                line = {from, to};
                c.unrouted.push_back(s.wireOf(e));
            }
            setWire(e, std::move(line));
        }
    }

    /// As an arrangement has found it, if the ends stand to each other as there.
    [[nodiscard]] std::vector<QPointF> wayOf(int e, const QPointF &from, const QPointF &to) const
    {
        const std::optional<int> other = m_ways ? m_ways->find(s.wireOf(e)) : std::nullopt;
        if (!other)
            return {};
        std::vector<QPointF> line = m_ways->wire(*other);
        const QPointF by = from - line.front();
        for (QPointF &p : line)
            p += by;
        if ((line.back() - to).manhattanLength() > 2)
            return {};
        line.front() = from;
        line.back() = to;
        return line;
    }

    void box()
    {
        for (const int g : std::as_const(m_groups)) {
            if (g >= s.groupCount())
                continue;
            const QRectF now = s.boxOf(g);
            touch(s.m_boxes[size_t(g)]);
            touch(now);
            s.m_boxes[size_t(g)] = now;
        }
    }

    /// The graph has grown far out of its grids.
    void relay()
    {
        s.layGrids();
        for (int n = 0; n < s.count(); ++n)
            s.addNode(n);
        for (int e = 0; e < s.edgeCount(); ++e)
            s.addWire(e);
    }

    CanvasScene &s;
    SceneChange &c;
    const CanvasScene *m_ways;
    QSet<int> m_edges, m_groups;
    QHash<int, QPointF> m_by; ///< How far nodes moved.
    std::vector<int> m_homeless;
};

std::shared_ptr<const CanvasScene>
CanvasScene::changed(const CanvasDelta &delta, SceneChange &change, const CanvasScene *ways) const
{
    auto scene = std::make_shared<CanvasScene>(*this);
    Changer(*scene, change, ways).apply(delta);
    return scene;
}

std::shared_ptr<const CanvasScene>
CanvasScene::rewired(const std::vector<std::pair<int, std::vector<QPointF>>> &lines,
                     SceneChange &change) const
{
    auto scene = std::make_shared<CanvasScene>(*this);
    Changer(*scene, change, nullptr).rewire(lines);
    return scene;
}

QRectF CanvasScene::areaOf(int e) const
{
    QRectF all;
    for (const QPointF &p : wire(e))
        all |= QRectF(p, QSizeF(1, 1));
    // Its curve goes on along the flow before it turns.
    return isDown() ? all.adjusted(-8, -64, 8, 64) : all.adjusted(-64, -8, 64, 8);
}

std::vector<QPointF> CanvasScene::routeOf(int e) const
{
    const CanvasEdge &of = edge(e);
    return route(portAt({of.from, true, of.fromPort}), portAt({of.to, false, of.toPort}), of.from,
                 of.to);
}

} // namespace tenon::ui
