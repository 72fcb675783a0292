// Where vertices stand across: sweeps in which each row takes, in one least-squares step with
// distances kept (pool adjacent violators), the places its neighbours pull it to; then boxes of
// groups are made rectangles, and long wires straight.
#include "graph/layers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace tenon::graph::layered {

namespace {

constexpr double wallPull = 40;
constexpr double far = 1e15;

class Placer
{
public:
    Placer(Layers &layers, const LayoutInput &input, const std::stop_token &stop)
        : m(layers)
        , m_input(input)
        , m_stop(stop)
    {
        for (Vertex &v : m.vertices)
            if (v.kind == Vertex::Bend)
                v.across = 2;
    }

    bool run()
    {
        order();
        pack();
        const int count = int(m.rows.size());
        for (int round = 0; round < 10; ++round) {
            const bool downwards = round % 2 == 0;
            for (int i = 0; i < count; ++i) {
                const int row = downwards ? i : count - 1 - i;
                free(size_t(row), downwards, round >= 6);
            }
            if (m_stop.stop_requested())
                return false;
            levelWalls();
        }
        legalise();
        for (int round = 0; round < 6; ++round) {
            const bool downwards = round % 2 == 0;
            for (int i = 0; i < count; ++i)
                bounded(size_t(downwards ? i : count - 1 - i));
            tightenWalls();
            if (m_stop.stop_requested())
                return false;
        }
        straighten();
        return true;
    }

private:
    [[nodiscard]] bool isWall(int v) const
    {
        const Vertex::Kind kind = m.vertices[size_t(v)].kind;
        return kind == Vertex::LeftWall || kind == Vertex::RightWall;
    }

    /// Least distance of the middles of two neighbours in a row.
    [[nodiscard]] double distance(int a, int b) const
    {
        const Vertex &left = m.vertices[size_t(a)];
        const Vertex &right = m.vertices[size_t(b)];
        const double half = (left.across + right.across) / 2;
        const bool down = m_input.flow == LayoutInput::Flow::Down;
        if (left.kind == Vertex::LeftWall && left.group == right.group) {
            const QMarginsF &p = m_input.groups[size_t(left.group)].padding;
            return half + (down ? p.left() : p.top()) * (right.kind == Vertex::Bend ? 0.6 : 1);
        }
        if (right.kind == Vertex::RightWall && left.group == right.group) {
            const QMarginsF &p = m_input.groups[size_t(right.group)].padding;
            return half + (down ? p.right() : p.bottom()) * (left.kind == Vertex::Bend ? 0.6 : 1);
        }
        if (isWall(a) || isWall(b)) {
            const bool bend = left.kind == Vertex::Bend || right.kind == Vertex::Bend;
            return half + (bend ? 14 : m_input.columnGap / 2);
        }
        if (left.kind == Vertex::Bend && right.kind == Vertex::Bend)
            return half + 10;
        if (left.kind == Vertex::Bend || right.kind == Vertex::Bend)
            return half + 20;
        return half + m_input.columnGap;
    }

    /// Variables (vertices, and one for all left or right walls of a group) with the distances
    /// between them, in an order in which each comes behind those left of it.
    void order()
    {
        const size_t count = m.vertices.size();
        m_variable.resize(count);
        std::vector<int> first(size_t(m.groups) * 2, -1);
        for (size_t v = 0; v < count; ++v) {
            m_variable[v] = int(v);
            if (isWall(int(v))) {
                int &wall = first[size_t(m.vertices[v].group) * 2
                                  + (m.vertices[v].kind == Vertex::RightWall ? 1 : 0)];
                if (wall < 0)
                    wall = int(v);
                m_variable[v] = wall;
            }
        }
        m_after.resize(count);
        std::vector<int> waits(count, 0);
        const auto rule = [&](int a, int b, double least) {
            m_after[size_t(a)].emplace_back(b, least);
            ++waits[size_t(b)];
        };
        for (const auto &row : m.rows)
            for (size_t i = 0; i + 1 < row.size(); ++i)
                rule(m_variable[size_t(row[i])], m_variable[size_t(row[i + 1])],
                     distance(row[i], row[i + 1]));
        for (size_t g = 0; g < size_t(m.groups); ++g)
            if (!m.left[g].empty())
                rule(m_variable[size_t(m.left[g].front())], m_variable[size_t(m.right[g].front())],
                     m_input.groups[g].minimumWidth);
        for (size_t v = 0; v < count; ++v)
            if (m_variable[v] == int(v) && waits[v] == 0)
                m_order.push_back(int(v));
        for (size_t i = 0; i < m_order.size(); ++i)
            for (const auto &[b, least] : m_after[size_t(m_order[i])])
                if (--waits[size_t(b)] == 0)
                    m_order.push_back(b);
    }

    void shareWalls()
    {
        for (size_t v = 0; v < m.vertices.size(); ++v)
            if (m_variable[v] != int(v))
                m.vertices[v].x = m.vertices[size_t(m_variable[v])].x;
    }

    void pack()
    {
        for (const auto &row : m.rows) {
            double at = 0;
            for (size_t i = 0; i < row.size(); ++i) {
                if (i > 0)
                    at += distance(row[i - 1], row[i]);
                m.vertices[size_t(row[i])].x = at;
            }
            for (const int v : row)
                m.vertices[size_t(v)].x -= at / 2;
        }
    }

    /// Where the wires of `v` pull it, and how strongly. Long wires pull hardest: they are to be
    /// straight.
    [[nodiscard]] std::pair<double, double> pull(int v, bool above, bool below) const
    {
        double sum = 0;
        double weight = 0;
        const Vertex &own = m.vertices[size_t(v)];
        const auto look = [&](const std::vector<int> &links, bool toUpper) {
            for (const int l : links) {
                const Link &link = m.links[size_t(l)];
                const Vertex &other = m.vertices[size_t(toUpper ? link.upper : link.lower)];
                const int otherPort = toUpper ? link.upperPort : link.lowerPort;
                const int otherPorts = toUpper ? other.downPorts : other.upPorts;
                const int ownPort = toUpper ? link.lowerPort : link.upperPort;
                const int ownPorts = toUpper ? own.upPorts : own.downPorts;
                const double there
                    = other.x + other.across * ((otherPort + 1.0) / (otherPorts + 1.0) - 0.5);
                const double here = own.across * ((ownPort + 1.0) / (ownPorts + 1.0) - 0.5);
                const bool bendHere = own.kind == Vertex::Bend;
                const bool bendThere = other.kind == Vertex::Bend;
                const double w = bendHere && bendThere ? 8 : bendHere || bendThere ? 2 : 1;
                sum += (there - here) * w;
                weight += w;
            }
        };
        if (above)
            look(m.up[size_t(v)], true);
        if (below)
            look(m.down[size_t(v)], false);
        return weight > 0 ? std::pair(sum / weight, weight) : std::pair(own.x, 0.05);
    }

    /// The places nearest to the wanted ones in which `row[from, to)` keeps its distances, between
    /// the bounds.
    void fit(const std::vector<int> &row, size_t from, size_t to, double low, double high,
             const std::vector<std::pair<double, double>> &wanted)
    {
        m_pools.clear();
        m_offsets.assign(1, 0);
        for (size_t i = from; i < to; ++i) {
            if (i > from)
                m_offsets.push_back(m_offsets.back() + distance(row[i - 1], row[i]));
            const auto [at, weight] = wanted[i];
            m_pools.push_back({(at - m_offsets.back()) * weight, weight, 1});
            while (m_pools.size() > 1
                   && m_pools[m_pools.size() - 2].mean() > m_pools.back().mean()) {
                const PoolData last = m_pools.back();
                m_pools.pop_back();
                m_pools.back().sum += last.sum;
                m_pools.back().weight += last.weight;
                m_pools.back().count += last.count;
            }
        }
        const double most = std::max(low, high - m_offsets.back());
        size_t i = from;
        for (const PoolData &pool : m_pools) {
            const double at = std::clamp(pool.mean(), low, most);
            for (size_t k = 0; k < pool.count; ++k, ++i)
                m.vertices[size_t(row[i])].x = at + m_offsets[i - from];
        }
    }

    /// One row, pulled by the row before (`both`: and the one behind); walls give way.
    void free(size_t r, bool downwards, bool both)
    {
        const std::vector<int> &row = m.rows[r];
        m_wanted.resize(row.size());
        for (size_t i = 0; i < row.size(); ++i) {
            if (isWall(row[i])) {
                m_wanted[i] = {m.vertices[size_t(row[i])].x, wallPull};
            } else {
                m_wanted[i] = pull(row[i], downwards || both, !downwards || both);
                if (m_wanted[i].second < 0.1) // nothing on that side
                    m_wanted[i] = pull(row[i], true, true);
            }
        }
        fit(row, 0, row.size(), -far, far, m_wanted);
    }

    /// One row, pulled from both sides, between walls that stand.
    void bounded(size_t r)
    {
        const std::vector<int> &row = m.rows[r];
        m_wanted.resize(row.size());
        for (size_t i = 0; i < row.size(); ++i)
            m_wanted[i] = pull(row[i], true, true);
        for (size_t i = 0; i < row.size();) {
            if (isWall(row[i])) {
                ++i;
                continue;
            }
            size_t end = i;
            while (end < row.size() && !isWall(row[end]))
                ++end;
            const double low
                = i > 0 ? m.vertices[size_t(row[i - 1])].x + distance(row[i - 1], row[i]) : -far;
            const double high = end < row.size() ? m.vertices[size_t(row[end])].x
                                                       - distance(row[end - 1], row[end])
                                                 : far;
            fit(row, i, end, low, high, m_wanted);
            i = end;
        }
    }

    /// All walls of a side of a group to one place.
    void levelWalls()
    {
        for (size_t g = 0; g < size_t(m.groups); ++g)
            for (const bool left : {true, false}) {
                const auto &walls = left ? m.left[g] : m.right[g];
                if (walls.empty())
                    continue;
                // As wide as its widest row needs.
                double at = left ? far : -far;
                double mean = 0;
                for (const int v : walls) {
                    const double x = m.vertices[size_t(v)].x;
                    at = left ? std::min(at, x) : std::max(at, x);
                    mean += x / double(walls.size());
                }
                at = (at + mean) / 2;
                for (const int v : walls)
                    m.vertices[size_t(v)].x = at;
            }
    }

    /// The nearest places (half-way between pushing right and pushing left) that keep all
    /// distances.
    void legalise()
    {
        shareWallMeans();
        const size_t count = m.vertices.size();
        std::vector<double> right(count), left(count);
        for (size_t v = 0; v < count; ++v)
            right[v] = left[v] = m.vertices[v].x;
        for (const int v : m_order)
            for (const auto &[b, least] : m_after[size_t(v)])
                right[size_t(b)] = std::max(right[size_t(b)], right[size_t(v)] + least);
        for (size_t i = m_order.size(); i-- > 0;) {
            const auto v = size_t(m_order[i]);
            for (const auto &[b, least] : m_after[v])
                left[v] = std::min(left[v], left[size_t(b)] - least);
        }
        for (size_t v = 0; v < count; ++v)
            m.vertices[v].x = (left[v] + right[v]) / 2;
        shareWalls();
    }

    void shareWallMeans()
    {
        for (size_t g = 0; g < size_t(m.groups); ++g)
            for (const auto &walls : {m.left[g], m.right[g]}) {
                double sum = 0;
                for (const int v : walls)
                    sum += m.vertices[size_t(v)].x;
                for (const int v : walls)
                    m.vertices[size_t(v)].x = sum / double(walls.size());
            }
    }

    /// Boxes as narrow as their members allow; what stands outside gains the room.
    void tightenWalls()
    {
        for (size_t g = 0; g < size_t(m.groups); ++g) {
            if (m.left[g].empty())
                continue;
            double left = far;
            double right = -far;
            for (const int v : m.left[g]) {
                const Vertex &wall = m.vertices[size_t(v)];
                const int next = m.rows[size_t(wall.layer)][size_t(wall.place) + 1];
                if (!isWall(next))
                    left = std::min(left, m.vertices[size_t(next)].x - distance(v, next));
            }
            for (const int v : m.right[g]) {
                const Vertex &wall = m.vertices[size_t(v)];
                const int next = m.rows[size_t(wall.layer)][size_t(wall.place) - 1];
                if (!isWall(next))
                    right = std::max(right, m.vertices[size_t(next)].x + distance(next, v));
            }
            const double oldLeft = m.vertices[size_t(m.left[g].front())].x;
            const double oldRight = m.vertices[size_t(m.right[g].front())].x;
            const double lacking = m_input.groups[g].minimumWidth - (right - left);
            if (lacking > 0) {
                left = std::max(oldLeft, left - lacking / 2);
                right = std::min(oldRight, std::max(right, left + m_input.groups[g].minimumWidth));
                left = std::max(oldLeft, right - m_input.groups[g].minimumWidth);
                left = std::min(left, right - m_input.groups[g].minimumWidth);
            }
            for (const int v : m.left[g])
                m.vertices[size_t(v)].x = std::max(oldLeft, left);
            for (const int v : m.right[g])
                m.vertices[size_t(v)].x = std::min(oldRight, right);
        }
    }

    /// What a vertex may move within, its neighbours standing.
    [[nodiscard]] std::pair<double, double> room(int v) const
    {
        const Vertex &own = m.vertices[size_t(v)];
        const std::vector<int> &row = m.rows[size_t(own.layer)];
        const auto k = size_t(own.place);
        const double low
            = k > 0 ? m.vertices[size_t(row[k - 1])].x + distance(row[k - 1], v) : -far;
        const double high
            = k + 1 < row.size() ? m.vertices[size_t(row[k + 1])].x - distance(v, row[k + 1]) : far;
        return {low, std::max(low, high)};
    }

    /// Long wires: pieces as long as can be that run straight along.
    void straighten()
    {
        std::vector<char> done(m.vertices.size(), 0);
        for (const std::vector<int> &chain : m.chains) {
            for (size_t i = 0; i < chain.size();) {
                if (m.vertices[size_t(chain[i])].kind != Vertex::Bend || done[size_t(chain[i])]) {
                    ++i;
                    continue;
                }
                double low = -far;
                double high = far;
                double sum = 0;
                size_t end = i;
                for (; end < chain.size(); ++end) {
                    const int v = chain[end];
                    if (m.vertices[size_t(v)].kind != Vertex::Bend || done[size_t(v)])
                        break;
                    const auto [from, to] = room(v);
                    const double l = std::max(low, from);
                    const double h = std::min(high, to);
                    if (l > h)
                        break;
                    low = l;
                    high = h;
                    sum += m.vertices[size_t(v)].x;
                }
                if (end == i) {
                    done[size_t(chain[i])] = 1;
                    ++i;
                    continue;
                }
                double want = sum / double(end - i);
                // A short way from port to port is best without any bend.
                if (i == 1)
                    want = portOf(chain[0], chain[1]);
                else if (end + 1 == chain.size())
                    want = portOf(chain[end], chain[end - 1]);
                const double at = std::clamp(want, low, high);
                for (; i < end; ++i) {
                    m.vertices[size_t(chain[i])].x = at;
                    done[size_t(chain[i])] = 1;
                }
            }
        }
    }

    /// Where the link between a node and a bend leaves the node.
    [[nodiscard]] double portOf(int node, int bend) const
    {
        const Vertex &v = m.vertices[size_t(node)];
        for (const int l : m.up[size_t(bend)])
            if (m.links[size_t(l)].upper == node)
                return v.x
                       + v.across
                             * ((m.links[size_t(l)].upperPort + 1.0) / (v.downPorts + 1.0) - 0.5);
        for (const int l : m.down[size_t(bend)])
            if (m.links[size_t(l)].lower == node)
                return v.x
                       + v.across
                             * ((m.links[size_t(l)].lowerPort + 1.0) / (v.upPorts + 1.0) - 0.5);
        return v.x;
    }

    struct PoolData
    {
        double sum, weight;
        size_t count;
        [[nodiscard]] double mean() const { return sum / weight; }
    };

    Layers &m;
    const LayoutInput &m_input;
    const std::stop_token &m_stop;
    std::vector<int> m_variable, m_order;
    std::vector<std::vector<std::pair<int, double>>> m_after;
    std::vector<std::pair<double, double>> m_wanted;
    std::vector<PoolData> m_pools;
    std::vector<double> m_offsets;
};

} // namespace

bool placeAcross(Layers &layers, const LayoutInput &input, const std::stop_token &stop)
{
    return Placer(layers, input, stop).run();
}

} // namespace tenon::graph::layered
