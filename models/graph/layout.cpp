#include "graph/layout.h"

#include "graph/layers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace tenon::graph {

using namespace layered;

namespace {

constexpr int rankRounds = 20'000;
constexpr double turningRoom = 46; ///< What a layer gap may grow by where many wires turn.
/// Mean way of the nodes, as a part of the width, up to which a picture counts as the one before.
constexpr double nearEnough = 0.05;

void move(LayoutResult &result, const LayoutInput &input, const QPointF &step)
{
    const QPointF by(std::round(step.x()), std::round(step.y()));
    for (QPointF &p : result.nodes)
        p += by;
    for (QRectF &r : result.groups)
        if (!r.isNull())
            r.translate(by);
    for (auto &line : result.edges)
        for (QPointF &p : line)
            p += by;
    result.bounds = {};
    for (size_t n = 0; n < result.nodes.size(); ++n)
        result.bounds |= QRectF(result.nodes[n], input.nodes[n].size);
    for (const QRectF &group : result.groups)
        result.bounds |= group;
}

/// Moves everything so that nodes are as near as can be to where they were: by the median, so that
/// one that went far pulls nothing along.
void align(LayoutResult &result, const LayoutInput &input)
{
    std::vector<double> x, y;
    for (size_t n = 0; n < result.nodes.size(); ++n)
        if (const auto &old = input.nodes[n].previous) {
            x.push_back(old->x() - result.nodes[n].x());
            y.push_back(old->y() - result.nodes[n].y());
        }
    if (x.empty())
        return;
    const auto median = [](std::vector<double> &list) {
        const auto half = list.begin() + std::ptrdiff_t(list.size() / 2);
        std::ranges::nth_element(list, half);
        return *half;
    };
    move(result, input, {median(x), median(y)});
}

/// How far nodes are from where they were, on average.
double displacement(const LayoutResult &result, const LayoutInput &input)
{
    double sum = 0;
    int count = 0;
    for (size_t n = 0; n < result.nodes.size(); ++n)
        if (const auto &old = input.nodes[n].previous) {
            sum += std::hypot(old->x() - result.nodes[n].x(), old->y() - result.nodes[n].y());
            ++count;
        }
    return count > 0 ? sum / count : 0;
}

class Builder
{
public:
    Builder(const LayoutInput &input, const std::stop_token &stop)
        : m_input(input)
        , m_stop(stop)
        , m_down(input.flow == LayoutInput::Flow::Down)
    {
        // What points nowhere is taken as the nearest thing that exists.
        const int count = int(m_input.nodes.size());
        for (LayoutInput::Node &node : m_input.nodes)
            if (node.group >= int(m_input.groups.size()))
                node.group = -1;
        std::erase_if(m_input.edges, [count](const LayoutInput::Edge &e) {
            return e.from < 0 || e.to < 0 || e.from >= count || e.to >= count;
        });
        for (LayoutInput::Edge &e : m_input.edges) {
            LayoutInput::Node &from = m_input.nodes[size_t(e.from)];
            LayoutInput::Node &to = m_input.nodes[size_t(e.to)];
            from.outputs = std::max(from.outputs, 1);
            to.inputs = std::max(to.inputs, 1);
            e.fromPort = std::clamp(e.fromPort, 0, from.outputs - 1);
            e.toPort = std::clamp(e.toPort, 0, to.inputs - 1);
        }
    }

    std::optional<LayoutResult> run()
    {
        if (m_input.nodes.empty())
            return LayoutResult{std::vector<QPointF>(),
                                std::vector<std::vector<QPointF>>(m_input.edges.size()),
                                std::vector<QRectF>(m_input.groups.size()),
                                {},
                                0};
        layer();
        if (m_stop.stop_requested())
            return std::nullopt;
        build();
        if (!orderRows(m_layers, previousPlaces(), m_stop))
            return std::nullopt;
        if (!placeAcross(m_layers, m_input, m_stop))
            return std::nullopt;
        return geometry();
    }

private:
    [[nodiscard]] double acrossOf(const QSizeF &size) const
    {
        return m_down ? size.width() : size.height();
    }
    [[nodiscard]] double alongOf(const QSizeF &size) const
    {
        return m_down ? size.height() : size.width();
    }
    [[nodiscard]] QPointF point(double across, double along) const
    {
        return m_down ? QPointF(across, along) : QPointF(along, across);
    }

    void layer()
    {
        const int count = int(m_input.nodes.size());
        m_layers.turned = turnedEdges(count, m_input.edges);
        m_layers.groups = int(m_input.groups.size());
        std::vector<char> wired(size_t(count), 0);
        std::vector<Arc> arcs;
        for (size_t e = 0; e < m_input.edges.size(); ++e) {
            const LayoutInput::Edge &edge = m_input.edges[e];
            if (edge.from == edge.to)
                continue;
            wired[size_t(edge.from)] = wired[size_t(edge.to)] = 1;
            if (m_layers.turned[e])
                arcs.push_back({edge.to, edge.from, 1, 1});
            else
                arcs.push_back({edge.from, edge.to, 1, 1});
        }
        // Two more nodes a group, above and below its members, keep it from being tall.
        const int groups = m_layers.groups;
        std::vector<char> used(size_t(groups), 0);
        for (int v = 0; v < count; ++v) {
            const int g = m_input.nodes[size_t(v)].group;
            if (g < 0)
                continue;
            used[size_t(g)] = 1;
            arcs.push_back({count + 2 * g, v, 0, 0});
            arcs.push_back({v, count + 2 * g + 1, 0, 0});
        }
        for (int g = 0; g < groups; ++g)
            if (used[size_t(g)])
                arcs.push_back({count + 2 * g, count + 2 * g + 1, 3, 0});
        m_rank = rankNodes(count + 2 * groups, std::move(arcs), rankRounds, m_stop);
        m_rank.resize(size_t(count));
        spreadLoose(wired);
        // No layer without a node.
        std::vector<char> filled(size_t(*std::ranges::max_element(m_rank)) + 1, 0);
        for (const int r : m_rank)
            filled[size_t(r)] = 1;
        std::vector<int> number(filled.size(), 0);
        int next = 0;
        for (size_t r = 0; r < filled.size(); ++r)
            number[r] = filled[r] ? next++ : next;
        for (int &r : m_rank)
            r = number[size_t(r)];
        m_count = next;
    }

    /// Nodes without wires and without a group stand where there is room, not all in one row.
    void spreadLoose(const std::vector<char> &wired)
    {
        std::vector<int> loose;
        std::vector<int> filled;
        for (size_t v = 0; v < wired.size(); ++v) {
            if (!wired[v] && m_input.nodes[v].group < 0) {
                loose.push_back(int(v));
                continue;
            }
            const auto r = size_t(m_rank[v]);
            if (filled.size() <= r)
                filled.resize(r + 1, 0);
            ++filled[r];
        }
        if (loose.empty())
            return;
        const int widest = filled.empty() ? 0 : *std::ranges::max_element(filled);
        const int wide = std::max({widest, 3, int(std::ceil(std::sqrt(double(loose.size()) / 2)))});
        size_t row = 0;
        for (const int v : loose) {
            while (row < filled.size() && filled[row] >= wide)
                ++row;
            if (row == filled.size())
                filled.push_back(0);
            m_rank[size_t(v)] = int(row);
            ++filled[row];
        }
    }

    int addVertex(Vertex v)
    {
        const int id = int(m_layers.vertices.size());
        m_layers.rows[size_t(v.layer)].push_back(id);
        m_layers.vertices.push_back(v);
        m_layers.up.emplace_back();
        m_layers.down.emplace_back();
        return id;
    }

    int addLink(const Link &link)
    {
        const int id = int(m_layers.links.size());
        m_layers.links.push_back(link);
        m_layers.down[size_t(link.upper)].push_back(id);
        m_layers.up[size_t(link.lower)].push_back(id);
        return id;
    }

    void build()
    {
        m_layers.rows.resize(size_t(m_count));
        for (size_t n = 0; n < m_input.nodes.size(); ++n) {
            const LayoutInput::Node &node = m_input.nodes[n];
            addVertex({Vertex::Node, int(n), m_rank[n], node.group, std::max(1, node.inputs),
                       std::max(1, node.outputs), acrossOf(node.size), alongOf(node.size), 0, 0});
        }
        buildChains();
        buildWalls();
    }

    void buildChains()
    {
        struct Trunk
        {
            std::vector<int> bends; ///< From the layer after the source on.
            std::vector<int> links;
        };
        // Wires of one port share the way as long as they can.
        std::map<std::tuple<int, int, int, int>, Trunk> trunks;
        m_layers.chains.resize(m_input.edges.size());
        for (size_t e = 0; e < m_input.edges.size(); ++e) {
            const LayoutInput::Edge &edge = m_input.edges[e];
            if (edge.from == edge.to)
                continue;
            const bool turned = m_layers.turned[e];
            const int upper = turned ? edge.to : edge.from;
            const int lower = turned ? edge.from : edge.to;
            const int upperPort = turned ? middlePort(upper) : edge.fromPort;
            const int lowerPort = turned ? 0 : edge.toPort;
            const int first = m_rank[size_t(upper)];
            const int last = m_rank[size_t(lower)];
            const int group
                = m_input.nodes[size_t(upper)].group == m_input.nodes[size_t(lower)].group
                      ? m_input.nodes[size_t(upper)].group
                      : -1;
            Trunk &trunk = trunks[{upper, upperPort, group, turned ? int(e) : -1}];
            std::vector<int> &chain = m_layers.chains[e];
            chain.push_back(upper);
            for (int l = first + 1; l < last; ++l) {
                const auto at = size_t(l - first - 1);
                if (at == trunk.bends.size()) {
                    const int bend = addVertex({Vertex::Bend, -1, l, group, 1, 1, 2, 0, 0, 0});
                    trunk.links.push_back(
                        addLink({chain.back(), at == 0 ? upperPort : 0, bend, 0, 0}));
                    trunk.bends.push_back(bend);
                }
                ++m_layers.links[size_t(trunk.links[at])].weight;
                chain.push_back(trunk.bends[at]);
            }
            addLink({chain.back(), chain.size() == 1 ? upperPort : 0, lower, lowerPort, 1});
            chain.push_back(lower);
        }
    }

    [[nodiscard]] int middlePort(int node) const
    {
        return std::max(0, (m_input.nodes[size_t(node)].outputs - 1) / 2);
    }

    void buildWalls()
    {
        const auto groups = size_t(m_layers.groups);
        m_layers.left.resize(groups);
        m_layers.right.resize(groups);
        std::vector<std::pair<int, int>> span(groups, {std::numeric_limits<int>::max(), -1});
        for (size_t n = 0; n < m_input.nodes.size(); ++n)
            if (const int g = m_input.nodes[n].group; g >= 0) {
                auto &[from, to] = span[size_t(g)];
                from = std::min(from, m_rank[n]);
                to = std::max(to, m_rank[n]);
            }
        for (size_t g = 0; g < groups; ++g)
            for (int l = span[g].first; l <= span[g].second; ++l)
                for (const bool left : {true, false}) {
                    auto &walls = left ? m_layers.left[g] : m_layers.right[g];
                    const int wall = addVertex({left ? Vertex::LeftWall : Vertex::RightWall, -1, l,
                                                int(g), 1, 1, 0, 0, 0, 0});
                    if (!walls.empty())
                        addLink({walls.back(), 0, wall, 0, 1});
                    walls.push_back(wall);
                }
    }

    [[nodiscard]] std::vector<double> previousPlaces() const
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        std::vector<double> result(m_layers.vertices.size(), none);
        for (size_t n = 0; n < m_input.nodes.size(); ++n)
            if (const auto &old = m_input.nodes[n].previous)
                result[n] = (m_down ? old->x() : old->y()) + acrossOf(m_input.nodes[n].size) / 2;
        for (const std::vector<int> &chain : m_layers.chains) {
            if (chain.size() < 3)
                continue;
            const double from = result[size_t(chain.front())];
            const double to = result[size_t(chain.back())];
            for (size_t i = 1; i + 1 < chain.size(); ++i)
                result[size_t(chain[i])]
                    = from + (to - from) * double(i) / double(chain.size() - 1);
        }
        return result;
    }

    [[nodiscard]] double portAcross(int node, int port, int ports) const
    {
        const Vertex &v = m_layers.vertices[size_t(node)];
        return v.x - v.across / 2 + v.across * (port + 1.0) / (ports + 1.0);
    }

    LayoutResult geometry()
    {
        const auto rows = size_t(m_count);
        std::vector<double> height(rows, 0), top(rows, 0), before(rows, 0), after(rows, 0);
        for (const Vertex &v : m_layers.vertices)
            height[size_t(v.layer)] = std::max(height[size_t(v.layer)], v.along);
        for (size_t g = 0; g < m_input.groups.size(); ++g) {
            if (m_layers.left[g].empty())
                continue;
            const QMarginsF &p = m_input.groups[g].padding;
            const auto first = size_t(m_layers.vertices[size_t(m_layers.left[g].front())].layer);
            const auto last = size_t(m_layers.vertices[size_t(m_layers.left[g].back())].layer);
            before[first] = std::max(before[first], m_down ? p.top() : p.left());
            after[last] = std::max(after[last], m_down ? p.bottom() : p.right());
        }
        std::vector<double> turning(rows, 0);
        for (const Link &link : m_layers.links)
            if (std::abs(m_layers.vertices[size_t(link.upper)].x
                         - m_layers.vertices[size_t(link.lower)].x)
                > 400)
                turning[size_t(m_layers.vertices[size_t(link.upper)].layer)] += 1;
        double at = before[0];
        for (size_t l = 0; l < rows; ++l) {
            top[l] = at;
            at += height[l];
            if (l + 1 < rows) {
                const double boxes = after[l] + before[l + 1];
                at += std::max(m_input.layerGap, boxes > 0 ? boxes + 14 : 0)
                      + std::min(turningRoom, std::sqrt(turning[l]) * 6);
            }
        }

        // Whole pixels, so that borders are sharp.
        for (Vertex &v : m_layers.vertices)
            v.x = std::round(v.x - v.across / 2) + v.across / 2;
        LayoutResult result;
        result.layers = m_count;
        for (size_t n = 0; n < m_input.nodes.size(); ++n) {
            const Vertex &v = m_layers.vertices[n];
            result.nodes.push_back(point(v.x - v.across / 2, top[size_t(v.layer)]));
        }
        for (size_t g = 0; g < m_input.groups.size(); ++g) {
            if (m_layers.left[g].empty()) {
                result.groups.emplace_back();
                continue;
            }
            const Vertex &left = m_layers.vertices[size_t(m_layers.left[g].front())];
            const Vertex &right = m_layers.vertices[size_t(m_layers.right[g].front())];
            const auto last = size_t(m_layers.vertices[size_t(m_layers.left[g].back())].layer);
            const QMarginsF &p = m_input.groups[g].padding;
            const double from = top[size_t(left.layer)] - (m_down ? p.top() : p.left());
            const double to = top[last] + height[last] + (m_down ? p.bottom() : p.right());
            result.groups.emplace_back(QRectF(point(left.x, from), point(right.x, to)));
        }
        for (size_t e = 0; e < m_input.edges.size(); ++e)
            result.edges.push_back(wire(e, top, height));
        settle(result);
        return result;
    }

    [[nodiscard]] std::vector<QPointF> wire(size_t e, const std::vector<double> &top,
                                            const std::vector<double> &height) const
    {
        const LayoutInput::Edge &edge = m_input.edges[e];
        const Vertex &from = m_layers.vertices[size_t(edge.from)];
        const Vertex &to = m_layers.vertices[size_t(edge.to)];
        const double startX
            = portAcross(edge.from, edge.fromPort, m_input.nodes[size_t(edge.from)].outputs);
        const double endX = portAcross(edge.to, edge.toPort, m_input.nodes[size_t(edge.to)].inputs);
        const double startY = top[size_t(from.layer)] + from.along;
        const double endY = top[size_t(to.layer)];
        std::vector<QPointF> line;
        const auto add = [&](double x, double y) {
            const QPointF p = point(x, y);
            if (line.empty() || line.back() != p)
                line.push_back(p);
        };
        add(startX, startY);
        if (m_layers.turned[e]) {
            // Against the flow: round the side of what lies between.
            const double side = std::max(from.x + from.across / 2, to.x + to.across / 2) + 24;
            add(startX, startY + 12);
            if (m_layers.chains[e].size() <= 2) {
                add(side, startY + 12);
                add(side, endY - 12);
            }
            for (size_t i = m_layers.chains[e].size(); i-- > 0;) {
                const Vertex &v = m_layers.vertices[size_t(m_layers.chains[e][i])];
                if (v.kind != Vertex::Bend)
                    continue;
                add(v.x, top[size_t(v.layer)] + height[size_t(v.layer)]);
                add(v.x, top[size_t(v.layer)]);
            }
            add(endX, endY - 12);
            add(endX, endY);
            return line;
        }
        add(startX, top[size_t(from.layer)] + height[size_t(from.layer)]);
        for (const int id : m_layers.chains[e]) {
            const Vertex &v = m_layers.vertices[size_t(id)];
            if (v.kind != Vertex::Bend)
                continue;
            add(v.x, top[size_t(v.layer)]);
            add(v.x, top[size_t(v.layer)] + height[size_t(v.layer)]);
        }
        add(endX, endY);
        // Straight on: what lies on the line is no bend.
        std::vector<QPointF> few;
        for (const QPointF &p : line) {
            while (few.size() >= 2 && onLine(few[few.size() - 2], few.back(), p))
                few.pop_back();
            few.push_back(p);
        }
        return few;
    }

    [[nodiscard]] bool onLine(const QPointF &a, const QPointF &b, const QPointF &c) const
    {
        return m_down ? a.x() == b.x() && b.x() == c.x() : a.y() == b.y() && b.y() == c.y();
    }

    /// To the corner, or as near as can be to where everything was.
    void settle(LayoutResult &result) const
    {
        move(result, m_input, {});
        move(result, m_input, -result.bounds.topLeft());
        align(result, m_input);
    }

    LayoutInput m_input;
    const std::stop_token &m_stop;
    bool m_down;
    Layers m_layers;
    std::vector<int> m_rank;
    int m_count = 0;
};

} // namespace

std::optional<LayoutResult> layoutGraph(const LayoutInput &input, const std::stop_token &stop)
{
    LayoutInput fresh = input;
    bool known = false;
    for (LayoutInput::Node &node : fresh.nodes) {
        known = known || node.previous;
        node.previous.reset();
    }
    std::optional<LayoutResult> best = Builder(fresh, stop).run();
    if (!known || !best)
        return best;
    // The best picture, if it is nearly the one that was there; else one made from that.
    align(*best, input);
    if (displacement(*best, input) <= best->bounds.width() * nearEnough)
        return best;
    std::optional<LayoutResult> near = Builder(input, stop).run();
    if (!near)
        return near;
    return displacement(*near, input) < displacement(*best, input) ? near : best;
}

} // namespace tenon::graph
