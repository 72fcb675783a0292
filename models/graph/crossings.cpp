#include "graph/layout.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace tenon::graph {

namespace {

struct Piece
{
    QPointF a, b;
    int edge = 0;
};

double side(const QPointF &a, const QPointF &b, const QPointF &c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

/// Whether two pieces cross at one inner point; touching ends and common stretches are none.
bool cross(const Piece &p, const Piece &q)
{
    constexpr double nearly = 1e-6;
    const auto sign = [](double v) { return v > nearly ? 1 : v < -nearly ? -1 : 0; };
    return sign(side(p.a, p.b, q.a)) * sign(side(p.a, p.b, q.b)) < 0
           && sign(side(q.a, q.b, p.a)) * sign(side(q.a, q.b, p.b)) < 0;
}

} // namespace

long long countCrossings(const std::vector<std::vector<QPointF>> &edges)
{
    std::vector<Piece> pieces;
    for (size_t e = 0; e < edges.size(); ++e)
        for (size_t i = 0; i + 1 < edges[e].size(); ++i)
            pieces.push_back({edges[e][i], edges[e][i + 1], int(e)});
    // Sweep along y over pieces sorted by their upper end; only those that overlap in y are
    // compared.
    for (Piece &p : pieces)
        if (p.a.y() > p.b.y())
            std::swap(p.a, p.b);
    std::ranges::sort(pieces, {}, [](const Piece &p) { return p.a.y(); });
    std::vector<size_t> open;
    long long sum = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece &p = pieces[i];
        const double left = std::min(p.a.x(), p.b.x());
        const double right = std::max(p.a.x(), p.b.x());
        size_t kept = 0;
        for (size_t k = 0; k < open.size(); ++k) {
            const Piece &q = pieces[open[k]];
            if (q.b.y() <= p.a.y())
                continue;
            open[kept++] = open[k];
            if (q.edge != p.edge && std::max(q.a.x(), q.b.x()) > left
                && std::min(q.a.x(), q.b.x()) < right && cross(p, q))
                ++sum;
        }
        open.resize(kept);
        open.push_back(i);
    }
    return sum;
}

} // namespace tenon::graph
