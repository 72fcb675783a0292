// In which order the vertices of a layer stand: sweeps of weighted medians and means give a first
// order, averaging over the whole picture unfolds it (what lies far apart comes to lie on the same
// side everywhere, which no exchange of neighbours finds), exchanges finish it by the ports the
// wires end at. Members of a group stay beside each other.
#include "graph/layers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tenon::graph::layered {

void Layers::place()
{
    for (const std::vector<int> &row : rows)
        for (size_t i = 0; i < row.size(); ++i)
            vertices[size_t(row[i])].place = int(i);
}

namespace {

constexpr int wallWeight = 6;

/// Where the wires of something end in a neighbouring layer, sorted.
struct Ends
{
    std::vector<std::pair<double, int>> up, down;

    void add(const Ends &other)
    {
        up.insert(up.end(), other.up.begin(), other.up.end());
        down.insert(down.end(), other.down.begin(), other.down.end());
    }
    void sort()
    {
        std::ranges::sort(up);
        std::ranges::sort(down);
    }
};

/// Crossings of the wires of `a` with those of `b` when `a` stands left of `b`.
long long crossings(const std::vector<std::pair<double, int>> &a,
                    const std::vector<std::pair<double, int>> &b)
{
    long long sum = 0;
    long long before = 0;
    size_t j = 0;
    for (const auto &[at, weight] : a) {
        for (; j < b.size() && b[j].first < at; ++j)
            before += b[j].second;
        sum += before * weight;
    }
    return sum;
}

long long gainOfSwap(const Ends &left, const Ends &right)
{
    return crossings(left.up, right.up) + crossings(left.down, right.down)
           - crossings(right.up, left.up) - crossings(right.down, left.down);
}

class Orderer
{
public:
    Orderer(Layers &layers, const std::stop_token &stop)
        : m(layers)
        , m_stop(stop)
    {
    }

    [[nodiscard]] long long rowCrossings(size_t upper) const
    {
        // Ends as numbers: ports of a row counted from left to right.
        const auto offsets = [this](const std::vector<int> &row, bool down) {
            std::vector<int> result(row.size() + 1, 0);
            for (size_t i = 0; i < row.size(); ++i) {
                const Vertex &v = m.vertices[size_t(row[i])];
                result[i + 1] = result[i] + std::max(1, down ? v.downPorts : v.upPorts);
            }
            return result;
        };
        const std::vector<int> above = offsets(m.rows[upper], true);
        const std::vector<int> below = offsets(m.rows[upper + 1], false);
        std::vector<std::tuple<int, int, int>> ends;
        for (size_t i = 0; i < m.rows[upper].size(); ++i)
            for (const int l : m.down[size_t(m.rows[upper][i])]) {
                const Link &link = m.links[size_t(l)];
                ends.emplace_back(above[i] + link.upperPort,
                                  below[size_t(m.vertices[size_t(link.lower)].place)]
                                      + link.lowerPort,
                                  link.weight);
            }
        std::ranges::sort(ends);
        // Walking from left to right: what has ended further right already is crossed.
        std::vector<long long> sums(size_t(below.back()) + 2, 0);
        const auto add = [&sums](int at, int weight) {
            for (size_t i = size_t(at) + 1; i < sums.size(); i += i & (~i + 1))
                sums[i] += weight;
        };
        const auto upTo = [&sums](int at) {
            long long sum = 0;
            for (size_t i = size_t(at) + 1; i > 0; i -= i & (~i + 1))
                sum += sums[i];
            return sum;
        };
        long long result = 0;
        long long total = 0;
        for (size_t i = 0; i < ends.size();) {
            size_t j = i;
            for (; j < ends.size() && std::get<0>(ends[j]) == std::get<0>(ends[i]); ++j)
                result += (total - upTo(std::get<1>(ends[j]))) * std::get<2>(ends[j]);
            for (; i < j; ++i) {
                add(std::get<1>(ends[i]), std::get<2>(ends[i]));
                total += std::get<2>(ends[i]);
            }
        }
        return result;
    }

    [[nodiscard]] long long allCrossings() const
    {
        long long sum = 0;
        for (size_t row = 0; row + 1 < m.rows.size(); ++row)
            sum += rowCrossings(row);
        return sum;
    }

    void keepGroups(bool keep) { m_keep = keep; }
    void setGroupRanks(std::vector<int> ranks) { m_ranks = std::move(ranks); }

    /// Brings the members of each group of a row together.
    void gather()
    {
        for (std::vector<int> &row : m.rows) {
            std::vector<double> value(row.size());
            std::iota(value.begin(), value.end(), 0.0);
            arrange(row, value, {});
        }
        m.place();
    }

    /// Sweeps and exchanges from the present order; ends with the best one seen.
    bool improve(int rounds)
    {
        long long best = allCrossings();
        std::vector<std::vector<int>> bestRows = m.rows;
        int idle = 0;
        for (int round = 0; round < rounds && best > 0; ++round) {
            const bool downwards = round % 2 == 0;
            sweep(downwards, round % 4 < 2);
            if (m_stop.stop_requested())
                return false;
            for (int pass = 0; pass < 3; ++pass)
                if (!exchangeAll(!downwards))
                    break;
            const long long now = allCrossings();
            if (now < best) {
                idle = double(now) > double(best) * 0.995 ? idle + 1 : 0;
                best = now;
                bestRows = m.rows;
            } else {
                ++idle;
            }
            if (idle >= 6 || m_stop.stop_requested())
                break;
        }
        m.rows = std::move(bestRows);
        m.place();
        return !m_stop.stop_requested();
    }

    /// Moves every vertex to its best place in its row until nothing is gained.
    bool sift(int passes)
    {
        for (int pass = 0; pass < passes; ++pass) {
            if (!exchangeAll(pass % 2 == 1, 400))
                break;
            if (m_stop.stop_requested())
                return false;
        }
        return true;
    }

private:
    [[nodiscard]] double endAt(const Link &link, bool upperEnd) const
    {
        const Vertex &v = m.vertices[size_t(upperEnd ? link.upper : link.lower)];
        const int port = upperEnd ? link.upperPort : link.lowerPort;
        const int ports = std::max(1, upperEnd ? v.downPorts : v.upPorts);
        return v.place + (port + 1.0) / (ports + 1.0);
    }

    /// The weighted median (or mean) of where its wires end in the row before; below 0 without.
    [[nodiscard]] double wanted(int v, bool fromAbove, bool median) const
    {
        const std::vector<int> &links = fromAbove ? m.up[size_t(v)] : m.down[size_t(v)];
        if (links.empty())
            return -1;
        if (!median) {
            double sum = 0;
            double weight = 0;
            for (const int l : links) {
                const Link &link = m.links[size_t(l)];
                sum += endAt(link, fromAbove) * link.weight;
                weight += link.weight;
            }
            return sum / weight;
        }
        std::vector<double> at;
        for (const int l : links)
            at.push_back(endAt(m.links[size_t(l)], fromAbove));
        std::ranges::sort(at);
        const size_t half = at.size() / 2;
        if (at.size() % 2 == 1)
            return at[half];
        if (at.size() == 2)
            return (at[0] + at[1]) / 2;
        const double left = at[half - 1] - at.front();
        const double right = at.back() - at[half];
        return left + right > 0 ? (at[half - 1] * right + at[half] * left) / (left + right)
                                : (at[half - 1] + at[half]) / 2;
    }

    void sweep(bool downwards, bool median)
    {
        const int count = int(m.rows.size());
        for (int i = 1; i < count; ++i) {
            std::vector<int> &row = m.rows[size_t(downwards ? i : count - 1 - i)];
            std::vector<double> value(row.size());
            for (size_t k = 0; k < row.size(); ++k)
                value[k] = wanted(row[k], downwards, median);
            std::vector<char> stays(row.size(), 0);
            for (size_t k = 0; k < row.size(); ++k)
                stays[k] = value[k] < 0;
            arrange(row, value, stays);
            for (size_t k = 0; k < row.size(); ++k)
                m.vertices[size_t(row[k])].place = int(k);
        }
    }

    /// Sorts `items` by value; those that stay keep their places.
    static void sortItems(std::vector<std::pair<double, int>> &items)
    {
        std::vector<std::pair<double, int>> moving;
        for (const auto &item : items)
            if (item.first >= 0)
                moving.push_back(item);
        std::ranges::stable_sort(moving, {}, [](const auto &item) { return item.first; });
        size_t next = 0;
        for (auto &item : items)
            if (item.first >= 0)
                item = moving[next++];
    }

    void arrange(std::vector<int> &row, const std::vector<double> &value,
                 const std::vector<char> &stays)
    {
        const auto valueOf = [&](size_t k) { return !stays.empty() && stays[k] ? -1.0 : value[k]; };
        if (!m_keep) {
            std::vector<std::pair<double, int>> items;
            for (size_t k = 0; k < row.size(); ++k)
                items.emplace_back(valueOf(k), row[k]);
            sortItems(items);
            for (size_t k = 0; k < row.size(); ++k)
                row[k] = items[k].second;
            return;
        }
        // Groups take part as one item each, at the mean of their members.
        struct Block
        {
            int group = -1;
            double sum = 0;
            int count = 0;
            std::vector<std::pair<double, int>> members;
            int left = -1, right = -1;
        };
        std::vector<Block> blocks;
        std::vector<int> blockOf(size_t(m.groups), -1);
        std::vector<std::pair<double, int>> items; // vertex, or -1 - block
        for (size_t k = 0; k < row.size(); ++k) {
            const Vertex &v = m.vertices[size_t(row[k])];
            const double at = valueOf(k);
            if (v.group < 0) {
                items.emplace_back(at, row[k]);
                continue;
            }
            int &b = blockOf[size_t(v.group)];
            if (b < 0) {
                b = int(blocks.size());
                blocks.push_back({v.group, 0, 0, {}, -1, -1});
                items.emplace_back(-1, -1 - b);
            }
            Block &block = blocks[size_t(b)];
            if (at >= 0) {
                block.sum += at;
                ++block.count;
            }
            if (v.kind == Vertex::LeftWall)
                block.left = row[k];
            else if (v.kind == Vertex::RightWall)
                block.right = row[k];
            else
                block.members.emplace_back(at, row[k]);
        }
        for (auto &[at, item] : items)
            if (item < 0) {
                const Block &block = blocks[size_t(-1 - item)];
                at = block.count ? block.sum / block.count : -1;
            }
        sortItems(items);
        // One order of the groups for all rows, so that their boxes can be rectangles.
        std::vector<int> order;
        for (const auto &[at, item] : items)
            if (item < 0)
                order.push_back(-1 - item);
        std::ranges::sort(order, {},
                          [&](int b) { return m_ranks[size_t(blocks[size_t(b)].group)]; });
        size_t next = 0;
        row.clear();
        for (const auto &[at, item] : items) {
            if (item >= 0) {
                row.push_back(item);
                continue;
            }
            Block &block = blocks[size_t(order[next++])];
            sortItems(block.members);
            if (block.left >= 0)
                row.push_back(block.left);
            for (const auto &[where, member] : block.members)
                row.push_back(member);
            if (block.right >= 0)
                row.push_back(block.right);
        }
    }

    [[nodiscard]] Ends endsOf(int v) const
    {
        Ends ends;
        for (const int l : m.up[size_t(v)])
            ends.up.emplace_back(endAt(m.links[size_t(l)], true), m.links[size_t(l)].weight);
        for (const int l : m.down[size_t(v)])
            ends.down.emplace_back(endAt(m.links[size_t(l)], false), m.links[size_t(l)].weight);
        ends.sort();
        return ends;
    }

    struct Item
    {
        std::vector<int> vertices;
        Ends ends;
        bool block = false;
    };

    /// Moves items to better places: each looks up to `reach` places to both sides. Returns the
    /// gain.
    static long long moveItems(std::vector<Item> &items, int reach)
    {
        if (items.size() < 2)
            return 0;
        long long gained = 0;
        // Exchange of neighbours first: cheap, and most of the gain.
        for (int pass = 0; pass < 4; ++pass) {
            long long now = 0;
            for (size_t i = 0; i + 1 < items.size(); ++i) {
                if (items[i].block && items[i + 1].block)
                    continue;
                const long long gain = gainOfSwap(items[i].ends, items[i + 1].ends);
                if (gain > 0) {
                    std::swap(items[i], items[i + 1]);
                    now += gain;
                }
            }
            gained += now;
            if (now == 0)
                break;
        }
        if (reach <= 1)
            return gained;
        for (size_t start = 0; start < items.size(); ++start) {
            long long sum = 0;
            long long best = 0;
            size_t target = start;
            for (size_t k = start; k > 0 && start - k < size_t(reach); --k) {
                if (items[start].block && items[k - 1].block)
                    break;
                sum += gainOfSwap(items[k - 1].ends, items[start].ends);
                if (sum > best) {
                    best = sum;
                    target = k - 1;
                }
            }
            sum = 0;
            for (size_t k = start; k + 1 < items.size() && k - start < size_t(reach); ++k) {
                if (items[start].block && items[k + 1].block)
                    break;
                sum += gainOfSwap(items[start].ends, items[k + 1].ends);
                if (sum > best) {
                    best = sum;
                    target = k + 1;
                }
            }
            if (best <= 0)
                continue;
            gained += best;
            const auto at = [&items](size_t k) { return items.begin() + std::ptrdiff_t(k); };
            if (target < start)
                std::rotate(at(target), at(start), at(start + 1));
            else
                std::rotate(at(start), at(start + 1), at(target + 1));
        }
        return gained;
    }

    long long exchangeRow(std::vector<int> &row, int reach)
    {
        long long gained = 0;
        std::vector<Item> items;
        for (size_t k = 0; k < row.size();) {
            const int group = m_keep ? m.vertices[size_t(row[k])].group : -1;
            if (group < 0) {
                items.push_back({{row[k]}, endsOf(row[k]), false});
                ++k;
                continue;
            }
            std::vector<Item> inner;
            Item block;
            block.block = true;
            int left = -1;
            int right = -1;
            for (; k < row.size() && m.vertices[size_t(row[k])].group == group; ++k) {
                Ends ends = endsOf(row[k]);
                block.ends.add(ends);
                const Vertex::Kind kind = m.vertices[size_t(row[k])].kind;
                if (kind == Vertex::LeftWall)
                    left = row[k];
                else if (kind == Vertex::RightWall)
                    right = row[k];
                else
                    inner.push_back({{row[k]}, std::move(ends), false});
            }
            gained += moveItems(inner, reach);
            if (left >= 0)
                block.vertices.push_back(left);
            for (const Item &item : inner)
                block.vertices.push_back(item.vertices.front());
            if (right >= 0)
                block.vertices.push_back(right);
            block.ends.sort();
            items.push_back(std::move(block));
        }
        gained += moveItems(items, reach);
        row.clear();
        for (const Item &item : items)
            row.insert(row.end(), item.vertices.begin(), item.vertices.end());
        for (size_t k = 0; k < row.size(); ++k)
            m.vertices[size_t(row[k])].place = int(k);
        return gained;
    }

    bool exchangeAll(bool upwards, int reach = 1)
    {
        long long gained = 0;
        const size_t count = m.rows.size();
        for (size_t i = 0; i < count && !m_stop.stop_requested(); ++i)
            gained += exchangeRow(m.rows[upwards ? count - 1 - i : i], reach);
        return gained > 0;
    }

    Layers &m;
    const std::stop_token &m_stop;
    bool m_keep = false;
    std::vector<int> m_ranks;
};

/// Rows in the order a walk from the first nodes (or the last ones) comes to their vertices.
void walkOrder(Layers &layers, bool fromTop, bool deep)
{
    const size_t count = layers.vertices.size();
    std::vector<char> seen(count, 0);
    for (auto &row : layers.rows)
        row.clear();
    std::vector<int> list;
    const auto visit = [&](int v) {
        seen[size_t(v)] = 1;
        layers.rows[size_t(layers.vertices[size_t(v)].layer)].push_back(v);
    };
    for (size_t root = 0; root < count; ++root) {
        if (seen[root] || !(fromTop ? layers.up : layers.down)[root].empty())
            continue;
        list.assign(1, int(root));
        if (!deep)
            visit(int(root));
        for (size_t i = 0; deep ? !list.empty() : i < list.size(); ++i) {
            int v = 0;
            if (deep) {
                v = list.back();
                list.pop_back();
                if (seen[size_t(v)])
                    continue;
                visit(v);
            } else {
                v = list[i];
            }
            const auto &first = fromTop ? layers.down : layers.up;
            const auto &second = fromTop ? layers.up : layers.down;
            for (const auto *links : {&first[size_t(v)], &second[size_t(v)]})
                for (const int l : *links) {
                    const Link &link = layers.links[size_t(l)];
                    const int other = link.upper == v ? link.lower : link.upper;
                    if (seen[size_t(other)])
                        continue;
                    if (!deep)
                        visit(other);
                    list.push_back(other);
                }
        }
    }
    for (size_t v = 0; v < count; ++v)
        if (!seen[v])
            visit(int(v));
    layers.place();
}

/// Groups by the mean relative place of their members.
std::vector<int> groupRanks(const Layers &layers)
{
    std::vector<double> sum(size_t(layers.groups), 0);
    std::vector<int> members(size_t(layers.groups), 0);
    for (const auto &row : layers.rows)
        for (size_t k = 0; k < row.size(); ++k) {
            const Vertex &v = layers.vertices[size_t(row[k])];
            if (v.group >= 0) {
                sum[size_t(v.group)] += (double(k) + 0.5) / double(row.size());
                ++members[size_t(v.group)];
            }
        }
    std::vector<int> order(size_t(layers.groups));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int g) {
        return members[size_t(g)] ? sum[size_t(g)] / members[size_t(g)] : 0.0;
    });
    std::vector<int> ranks(size_t(layers.groups));
    for (size_t i = 0; i < order.size(); ++i)
        ranks[size_t(order[i])] = int(i);
    return ranks;
}

/// Takes the present order as places from left to right and lets each vertex move to the middle of
/// its neighbours, above and below at once; the mean of every row is taken away, so that what is
/// left is how things lie across and not along the flow. Members of a group are drawn to each
/// other.
class Unfolder
{
public:
    explicit Unfolder(const Layers &layers)
        : m(layers)
        , m_x(layers.vertices.size())
        , m_next(layers.vertices.size())
    {
        for (size_t v = 0; v < m_x.size(); ++v) {
            m_first.push_back(m_ends.size());
            double weight = 0;
            for (const int l : m.up[v]) {
                m_ends.emplace_back(m.links[size_t(l)].upper, m.links[size_t(l)].weight);
                weight += m.links[size_t(l)].weight;
            }
            for (const int l : m.down[v]) {
                m_ends.emplace_back(m.links[size_t(l)].lower, m.links[size_t(l)].weight);
                weight += m.links[size_t(l)].weight;
            }
            for (size_t i = m_first.back(); i < m_ends.size(); ++i)
                m_ends[i].second /= weight;
        }
        m_first.push_back(m_ends.size());
        for (const auto &row : m.rows)
            for (size_t k = 0; k < row.size(); ++k)
                m_x[size_t(row[k])] = (double(k) + 0.5) / double(row.size()) - 0.5;
    }

    bool run(int rounds, const std::stop_token &stop)
    {
        constexpr double pull = 0.25;
        for (int round = 0; round < rounds; ++round) {
            if (stop.stop_requested())
                return false;
            for (size_t v = 0; v < m_x.size(); ++v) {
                double sum = m_first[v] == m_first[v + 1] ? m_x[v] : 0;
                for (size_t i = m_first[v]; i < m_first[v + 1]; ++i)
                    sum += m_x[size_t(m_ends[i].first)] * m_ends[i].second;
                m_next[v] = (sum + m_x[v]) / 2;
            }
            const std::vector<double> means = groupMeans(m_next);
            for (size_t v = 0; v < m_x.size(); ++v)
                if (const int g = m.vertices[v].group; g >= 0)
                    m_next[v] += (means[size_t(g)] - m_next[v]) * pull;
            center();
            m_x.swap(m_next);
        }
        return true;
    }

    /// The rows in the order found, each group together and in one order in all rows.
    void order(std::vector<std::vector<int>> &rows) const
    {
        const std::vector<double> means = groupMeans(m_x);
        const auto key = [&](int v) {
            const Vertex &vertex = m.vertices[size_t(v)];
            const double x = m_x[size_t(v)];
            if (vertex.group < 0)
                return std::tuple(x, -1, 0, 0.0);
            const int side = vertex.kind == Vertex::LeftWall    ? -1
                             : vertex.kind == Vertex::RightWall ? 1
                                                                : 0;
            return std::tuple(means[size_t(vertex.group)], vertex.group, side, x);
        };
        for (auto &row : rows)
            std::ranges::stable_sort(row, {}, key);
    }

private:
    [[nodiscard]] std::vector<double> groupMeans(const std::vector<double> &x) const
    {
        std::vector<double> sum(size_t(m.groups), 0);
        std::vector<int> members(size_t(m.groups), 0);
        for (size_t v = 0; v < x.size() && m.groups > 0; ++v)
            if (const int g = m.vertices[v].group; g >= 0) {
                sum[size_t(g)] += x[v];
                ++members[size_t(g)];
            }
        for (size_t g = 0; g < sum.size(); ++g)
            sum[g] /= std::max(1, members[g]);
        return sum;
    }

    /// Takes the mean of each row away and keeps the picture from shrinking.
    void center()
    {
        double square = 0;
        for (const auto &row : m.rows) {
            double mean = 0;
            for (const int v : row)
                mean += m_next[size_t(v)];
            mean /= double(std::max<size_t>(1, row.size()));
            for (const int v : row) {
                m_next[size_t(v)] -= mean;
                square += m_next[size_t(v)] * m_next[size_t(v)];
            }
        }
        if (square <= 0)
            return;
        const double scale = std::sqrt(double(m_next.size()) / square);
        for (double &x : m_next)
            x *= scale;
    }

    const Layers &m;
    std::vector<double> m_x, m_next;
    std::vector<std::pair<int, double>> m_ends; ///< Neighbours, with their part of the weight.
    std::vector<size_t> m_first;                ///< Of each vertex, into m_ends.
};

} // namespace

bool orderRows(Layers &layers, const std::vector<double> &previous, const std::stop_token &stop)
{
    for (const auto &walls : {layers.left, layers.right})
        for (const auto &list : walls)
            for (size_t i = 0; i + 1 < list.size(); ++i)
                for (const int l : layers.down[size_t(list[i])])
                    layers.links[size_t(l)].weight = wallWeight;
    Orderer orderer(layers, stop);
    // In a large picture the sweeps only give the unfolding something to begin with.
    const bool large = layers.vertices.size() > 8000;
    const bool known = std::ranges::any_of(previous, [](double x) { return !std::isnan(x); });
    if (known) {
        walkOrder(layers, true, false);
        for (auto &row : layers.rows)
            std::ranges::stable_sort(row, [&](int a, int b) {
                const double x = previous[size_t(a)];
                const double y = previous[size_t(b)];
                return !std::isnan(x) && !std::isnan(y) && x < y;
            });
        layers.place();
    } else {
        std::vector<std::vector<int>> best;
        long long least = 0;
        for (int attempt = 0; attempt < (large ? 1 : 3); ++attempt) {
            walkOrder(layers, attempt != 1, attempt == 2);
            if (!orderer.improve(attempt == 0 ? 12 : 8))
                return false;
            const long long now = orderer.allCrossings();
            if (best.empty() || now < least) {
                least = now;
                best = layers.rows;
            }
        }
        layers.rows = std::move(best);
        layers.place();
    }
    const auto keepGroups = [&] {
        if (layers.groups == 0)
            return;
        orderer.setGroupRanks(groupRanks(layers));
        orderer.keepGroups(true);
        orderer.gather();
    };
    // An order that is known is only mended: the picture stays what it was.
    if (known) {
        keepGroups();
        return orderer.sift(4);
    }
    // Two pictures, unfolded and from the sweeps: in small ones either may be the better.
    const std::vector<std::vector<int>> swept = layers.rows;
    Unfolder unfolder(layers);
    if (!unfolder.run(300, stop))
        return false;
    unfolder.order(layers.rows);
    layers.place();
    keepGroups();
    if (!orderer.sift(8))
        return false;
    if (large)
        return true;
    const std::vector<std::vector<int>> unfolded = layers.rows;
    const long long crossed = orderer.allCrossings();
    layers.rows = swept;
    layers.place();
    keepGroups();
    if (!orderer.improve(8) || !orderer.sift(4))
        return false;
    if (orderer.allCrossings() > crossed) {
        layers.rows = unfolded;
        layers.place();
    }
    return true;
}

} // namespace tenon::graph::layered
