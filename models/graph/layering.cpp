// Which layer a node stands in: network simplex after Gansner, Koutsofios, North and Vo, "A
// technique for drawing directed graphs" (1993).
#include "graph/layers.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tenon::graph::layered {

std::vector<char> turnedEdges(int nodes, const std::vector<LayoutInput::Edge> &edges)
{
    std::vector<char> turned(edges.size(), 0);
    std::vector<std::vector<int>> out(static_cast<size_t>(nodes));
    for (size_t e = 0; e < edges.size(); ++e) {
        if (edges[e].from == edges[e].to)
            turned[e] = 1;
        else
            out[size_t(edges[e].from)].push_back(int(e));
    }
    enum : char { Fresh, Open, Closed };
    std::vector<char> state(static_cast<size_t>(nodes), Fresh);
    std::vector<size_t> next(static_cast<size_t>(nodes), 0);
    std::vector<int> stack;
    for (int root = 0; root < nodes; ++root) {
        if (state[size_t(root)] != Fresh)
            continue;
        stack.push_back(root);
        state[size_t(root)] = Open;
        while (!stack.empty()) {
            const auto at = size_t(stack.back());
            if (next[at] == out[at].size()) {
                state[at] = Closed;
                stack.pop_back();
                continue;
            }
            const int e = out[at][next[at]++];
            const auto to = size_t(edges[size_t(e)].to);
            if (state[to] == Open) {
                turned[size_t(e)] = 1;
            } else if (state[to] == Fresh) {
                state[to] = Open;
                stack.push_back(int(to));
            }
        }
    }
    return turned;
}

namespace {

class Simplex
{
public:
    Simplex(int nodes, std::vector<Arc> arcs)
        : m_count(size_t(nodes))
        , m_arcs(std::move(arcs))
        , m_out(m_count)
        , m_in(m_count)
        , m_tree(m_count)
        , m_rank(m_count, 0)
        , m_low(m_count, 0)
        , m_lim(m_count, 0)
        , m_parent(m_count, -1)
        , m_byLim(m_count, 0)
        , m_cut(m_arcs.size(), 0)
        , m_inTree(m_arcs.size(), 0)
    {
        for (size_t a = 0; a < m_arcs.size(); ++a) {
            m_out[size_t(m_arcs[a].tail)].push_back(int(a));
            m_in[size_t(m_arcs[a].head)].push_back(int(a));
        }
    }

    std::vector<int> solve(int rounds, const std::stop_token &stop)
    {
        firstRanks();
        if (!growTree(stop))
            return m_rank;
        number(0, -1, 0);
        firstCuts();
        size_t from = 0;
        for (int round = 0; round < rounds; ++round) {
            if (round % 32 == 0 && stop.stop_requested())
                break;
            const int leaving = negativeArc(from);
            if (leaving < 0)
                break;
            exchange(leaving, entering(leaving));
        }
        return m_rank;
    }

private:
    [[nodiscard]] int slack(int a) const
    {
        const Arc &arc = m_arcs[size_t(a)];
        return m_rank[size_t(arc.head)] - m_rank[size_t(arc.tail)] - arc.least;
    }

    void firstRanks()
    {
        std::vector<int> waits(m_count, 0);
        std::vector<int> ready;
        for (size_t v = 0; v < m_count; ++v) {
            waits[v] = int(m_in[v].size());
            if (waits[v] == 0)
                ready.push_back(int(v));
        }
        for (size_t i = 0; i < ready.size(); ++i)
            for (const int a : m_out[size_t(ready[i])]) {
                const Arc &arc = m_arcs[size_t(a)];
                int &rank = m_rank[size_t(arc.head)];
                rank = std::max(rank, m_rank[size_t(arc.tail)] + arc.least);
                if (--waits[size_t(arc.head)] == 0)
                    ready.push_back(arc.head);
            }
    }

    /// A spanning tree of arcs without slack.
    bool growTree(const std::stop_token &stop)
    {
        std::vector<char> inside(m_count, 0);
        std::vector<int> members;
        size_t looked = 0;
        const auto take = [&](int v) {
            inside[size_t(v)] = 1;
            members.push_back(v);
        };
        const auto takeArc = [&](int a, int v) {
            m_inTree[size_t(a)] = 1;
            m_tree[size_t(m_arcs[size_t(a)].tail)].push_back(a);
            m_tree[size_t(m_arcs[size_t(a)].head)].push_back(a);
            take(v);
        };
        take(0);
        while (members.size() < m_count) {
            for (; looked < members.size(); ++looked) {
                const auto v = size_t(members[looked]);
                for (const int a : m_out[v])
                    if (!inside[size_t(m_arcs[size_t(a)].head)] && slack(a) == 0)
                        takeArc(a, m_arcs[size_t(a)].head);
                for (const int a : m_in[v])
                    if (!inside[size_t(m_arcs[size_t(a)].tail)] && slack(a) == 0)
                        takeArc(a, m_arcs[size_t(a)].tail);
            }
            if (members.size() == m_count)
                break;
            if (stop.stop_requested())
                return false;
            int best = -1;
            for (size_t a = 0; a < m_arcs.size(); ++a)
                if (inside[size_t(m_arcs[a].tail)] != inside[size_t(m_arcs[a].head)]
                    && (best < 0 || slack(int(a)) < slack(best)))
                    best = int(a);
            if (best < 0)
                return false; // not connected: the caller saw to that
            const bool tailInside = inside[size_t(m_arcs[size_t(best)].tail)];
            const int shift = tailInside ? slack(best) : -slack(best);
            for (const int v : members)
                m_rank[size_t(v)] += shift;
            looked = 0;
            // Only arcs over the rim changed their slack.
            takeArc(best, tailInside ? m_arcs[size_t(best)].head : m_arcs[size_t(best)].tail);
        }
        return true;
    }

    /// Numbers the subtree of `root` in post-order from `low` on.
    void number(int root, int parent, int low)
    {
        struct Step
        {
            int v;
            size_t next;
        };
        std::vector<Step> stack{{root, 0}};
        m_parent[size_t(root)] = parent;
        m_low[size_t(root)] = low;
        int lim = low;
        while (!stack.empty()) {
            Step &step = stack.back();
            const auto v = size_t(step.v);
            if (step.next == m_tree[v].size()) {
                m_lim[v] = lim;
                m_byLim[size_t(lim)] = int(v);
                ++lim;
                stack.pop_back();
                continue;
            }
            const int a = m_tree[v][step.next++];
            if (a == m_parent[v])
                continue;
            const Arc &arc = m_arcs[size_t(a)];
            const int child = arc.tail == int(v) ? arc.head : arc.tail;
            m_parent[size_t(child)] = a;
            m_low[size_t(child)] = lim;
            stack.push_back({child, 0});
        }
    }

    void firstCuts()
    {
        for (size_t lim = 0; lim + 1 < m_count; ++lim) {
            const int v = m_byLim[lim];
            const int f = m_parent[size_t(v)];
            const int direction = m_arcs[size_t(f)].tail == v ? 1 : -1;
            int sum = 0;
            for (const int a : m_out[size_t(v)])
                sum += part(a, v, direction);
            for (const int a : m_in[size_t(v)])
                sum += part(a, v, direction);
            m_cut[size_t(f)] = sum;
        }
    }

    [[nodiscard]] bool inSubtree(int of, int v) const
    {
        return m_low[size_t(of)] <= m_lim[size_t(v)] && m_lim[size_t(v)] <= m_lim[size_t(of)];
    }

    [[nodiscard]] int part(int a, int v, int direction) const
    {
        const Arc &arc = m_arcs[size_t(a)];
        const int other = arc.tail == v ? arc.head : arc.tail;
        const bool leaves = !inSubtree(v, other);
        int value = leaves ? arc.weight : (m_inTree[size_t(a)] ? m_cut[size_t(a)] : 0) - arc.weight;
        int sign = ((direction > 0) == (arc.head == v)) ? 1 : -1;
        if (leaves)
            sign = -sign;
        return sign < 0 ? -value : value;
    }

    /// A tree arc whose cut value is below 0, the worst of some.
    int negativeArc(size_t &from) const
    {
        int best = -1;
        int seen = 0;
        for (size_t i = 0; i < m_count; ++i) {
            const size_t v = from;
            from = from + 1 == m_count ? 0 : from + 1;
            const int a = m_parent[v];
            if (a < 0 || m_cut[size_t(a)] >= 0)
                continue;
            if (best < 0 || m_cut[size_t(a)] < m_cut[size_t(best)])
                best = a;
            if (++seen == 30)
                break;
        }
        return best;
    }

    [[nodiscard]] int entering(int leaving) const
    {
        const Arc &arc = m_arcs[size_t(leaving)];
        const bool tailBelow = m_lim[size_t(arc.tail)] < m_lim[size_t(arc.head)];
        const int top = tailBelow ? arc.tail : arc.head;
        int best = -1;
        int bestSlack = std::numeric_limits<int>::max();
        for (int lim = m_low[size_t(top)]; lim <= m_lim[size_t(top)] && bestSlack > 0; ++lim) {
            const auto v = size_t(m_byLim[size_t(lim)]);
            for (const int a : tailBelow ? m_in[v] : m_out[v]) {
                if (m_inTree[size_t(a)])
                    continue;
                const Arc &candidate = m_arcs[size_t(a)];
                if (inSubtree(top, tailBelow ? candidate.tail : candidate.head))
                    continue;
                if (slack(a) < bestSlack) {
                    best = a;
                    bestSlack = slack(a);
                }
            }
        }
        return best;
    }

    int walk(int v, int w, int cut, bool forward)
    {
        while (!inSubtree(v, w)) {
            const int a = m_parent[size_t(v)];
            const Arc &arc = m_arcs[size_t(a)];
            const bool add = v == arc.tail ? forward : !forward;
            m_cut[size_t(a)] += add ? cut : -cut;
            v = m_lim[size_t(arc.tail)] > m_lim[size_t(arc.head)] ? arc.tail : arc.head;
        }
        return v;
    }

    void exchange(int leaving, int entered)
    {
        if (entered < 0) {
            m_cut[size_t(leaving)] = 0; // cannot be with a connected graph
            return;
        }
        const Arc &out = m_arcs[size_t(leaving)];
        const Arc &in = m_arcs[size_t(entered)];
        if (const int delta = slack(entered); delta > 0) {
            const bool tailBelow = m_lim[size_t(out.tail)] < m_lim[size_t(out.head)];
            const int top = tailBelow ? out.tail : out.head;
            for (int lim = m_low[size_t(top)]; lim <= m_lim[size_t(top)]; ++lim)
                m_rank[size_t(m_byLim[size_t(lim)])] += tailBelow ? -delta : delta;
        }
        const int cut = m_cut[size_t(leaving)];
        const int root = walk(in.tail, in.head, cut, true);
        walk(in.head, in.tail, cut, false);
        m_cut[size_t(entered)] = -cut;
        m_cut[size_t(leaving)] = 0;
        m_inTree[size_t(leaving)] = 0;
        m_inTree[size_t(entered)] = 1;
        for (const int end : {out.tail, out.head})
            std::erase(m_tree[size_t(end)], leaving);
        for (const int end : {in.tail, in.head})
            m_tree[size_t(end)].push_back(entered);
        number(root, m_parent[size_t(root)], m_low[size_t(root)]);
    }

    size_t m_count;
    std::vector<Arc> m_arcs;
    std::vector<std::vector<int>> m_out, m_in, m_tree;
    std::vector<int> m_rank, m_low, m_lim, m_parent, m_byLim, m_cut;
    std::vector<char> m_inTree;
};

/// Nodes that could as well stand elsewhere go to the layer with the fewest.
void balance(std::vector<int> &rank, const std::vector<Arc> &arcs)
{
    const size_t count = rank.size();
    std::vector<int> weight(count, 0), low(count, 0), high(count, std::numeric_limits<int>::max());
    const int last = *std::ranges::max_element(rank);
    std::vector<std::vector<int>> out(count), in(count);
    for (size_t a = 0; a < arcs.size(); ++a) {
        out[size_t(arcs[a].tail)].push_back(int(a));
        in[size_t(arcs[a].head)].push_back(int(a));
        weight[size_t(arcs[a].tail)] += arcs[a].weight;
        weight[size_t(arcs[a].head)] -= arcs[a].weight;
    }
    std::vector<int> filled(size_t(last) + 1, 0);
    for (const int r : rank)
        ++filled[size_t(r)];
    for (size_t v = 0; v < count; ++v) {
        if (weight[v] != 0)
            continue;
        int from = 0;
        int to = last;
        for (const int a : in[v])
            from = std::max(from, rank[size_t(arcs[size_t(a)].tail)] + arcs[size_t(a)].least);
        for (const int a : out[v])
            to = std::min(to, rank[size_t(arcs[size_t(a)].head)] - arcs[size_t(a)].least);
        int best = rank[v];
        for (int r = from; r <= to; ++r)
            if (filled[size_t(r)] < filled[size_t(best)])
                best = r;
        --filled[size_t(rank[v])];
        ++filled[size_t(best)];
        rank[v] = best;
    }
}

} // namespace

std::vector<int> rankNodes(int nodes, std::vector<Arc> arcs, int rounds,
                           const std::stop_token &stop)
{
    if (nodes == 0)
        return {};
    std::ranges::sort(arcs, [](const Arc &a, const Arc &b) {
        return std::tie(a.tail, a.head, a.least) < std::tie(b.tail, b.head, b.least);
    });
    std::vector<Arc> merged;
    for (const Arc &arc : arcs) {
        if (!merged.empty() && merged.back().tail == arc.tail && merged.back().head == arc.head
            && merged.back().least == arc.least)
            merged.back().weight += arc.weight;
        else
            merged.push_back(arc);
    }
    // One more node holds unconnected parts together, without pulling at them.
    std::vector<int> part(size_t(nodes) + 1);
    std::iota(part.begin(), part.end(), 0);
    const auto find = [&part](int v) {
        while (part[size_t(v)] != v)
            v = part[size_t(v)] = part[size_t(part[size_t(v)])];
        return v;
    };
    for (const Arc &arc : merged)
        part[size_t(find(arc.head))] = find(arc.tail);
    const size_t own = merged.size();
    for (int v = 0; v < nodes; ++v)
        if (find(v) == v)
            merged.push_back({nodes, v, 0, 0});
    Simplex simplex(nodes + 1, merged);
    std::vector<int> rank = simplex.solve(rounds, stop);
    std::vector<int> least(size_t(nodes) + 1, std::numeric_limits<int>::max());
    for (int v = 0; v < nodes; ++v)
        least[size_t(find(v))] = std::min(least[size_t(find(v))], rank[size_t(v)]);
    for (int v = 0; v < nodes; ++v)
        rank[size_t(v)] -= least[size_t(find(v))];
    rank.pop_back();
    merged.resize(own);
    balance(rank, merged);
    return rank;
}

} // namespace tenon::graph::layered
