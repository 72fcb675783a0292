// Where things lie: the grids, what is at a point, ways for wires and free places.
#include "canvas/scene.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tenon::ui {

namespace {

constexpr double portRoom = 8;
constexpr double curveRoom = 64; ///< A wire's curve leaves its straight line by less than this.
constexpr double turn = 34;      ///< Below a node, where its wires turn to another column.
constexpr double aside = 20;     ///< Between a wire and the nodes it passes.

QPointF flipped(const QPointF &p)
{
    return {p.y(), p.x()};
}

} // namespace

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
            cells.write(size_t(y) * size_t(columns) + size_t(x)).push_back(value);
        }
}

void CanvasScene::Grid::remove(const QRectF &rect, int value)
{
    const QRect in = range(rect);
    for (int y = in.top(); y <= in.bottom(); ++y)
        for (int x = in.left(); x <= in.right(); ++x)
            std::erase(cells.write(size_t(y) * size_t(columns) + size_t(x)), value);
}

/// The cells that the curve through `line` may touch, each once.
template <typename Do>
void CanvasScene::Grid::alongLine(const std::vector<QPointF> &line, bool down, Do each) const
{
    const QMarginsF room
        = down ? QMarginsF(3, curveRoom, 3, curveRoom) : QMarginsF(curveRoom, 3, curveRoom, 3);
    std::vector<int> touched;
    for (size_t i = 0; i + 1 < line.size(); ++i) {
        const QPointF a = line[i].y() <= line[i + 1].y() ? line[i] : line[i + 1];
        const QPointF b = line[i].y() <= line[i + 1].y() ? line[i + 1] : line[i];
        const QRect in = range(QRectF(a, b).normalized().marginsAdded(room));
        const double height = b.y() - a.y();
        for (int y = in.top(); y <= in.bottom(); ++y) {
            // The part of the line that lies in this row, or near enough.
            const double top = y == 0 ? -1e9 : area.top() + y * cell - room.top();
            const double bottom = y == rows - 1 ? 1e9 : area.top() + (y + 1) * cell + room.top();
            const auto x = [&](double at) {
                const double part = height > 0 ? std::clamp((at - a.y()) / height, 0.0, 1.0) : 0;
                return a.x() + (b.x() - a.x()) * part;
            };
            double from = x(top);
            double to = height > 0 ? x(bottom) : b.x();
            if (from > to)
                std::swap(from, to);
            const QRect row = range(
                QRectF(QPointF(from - room.left(), a.y()), QPointF(to + room.left(), a.y())));
            for (int column = row.left(); column <= row.right(); ++column)
                touched.push_back(y * columns + column);
        }
    }
    std::ranges::sort(touched);
    touched.erase(std::ranges::unique(touched).begin(), touched.end());
    for (const int cell : touched)
        each(size_t(cell));
}

void CanvasScene::Grid::addLine(const std::vector<QPointF> &line, int value, bool down)
{
    alongLine(line, down, [&](size_t cell) { cells.write(cell).push_back(value); });
}

void CanvasScene::Grid::removeLine(const std::vector<QPointF> &line, int value, bool down)
{
    alongLine(line, down, [&](size_t cell) { std::erase(cells.write(cell), value); });
}

void CanvasScene::Grid::query(const QRectF &rect, std::vector<int> &result) const
{
    result.clear();
    if (cells.empty())
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

int CanvasScene::wireNear(const QPointF &point, double reach) const
{
    std::vector<int> near;
    edgesIn(QRectF(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)), near);
    int best = -1;
    double least = reach;
    for (const int e : near) {
        const QList<QPolygonF> lines = wirePath(wire(e), isDown()).toSubpathPolygons();
        for (const QPolygonF &line : lines)
            for (qsizetype i = 0; i + 1 < line.size(); ++i) {
                const QPointF along = line[i + 1] - line[i];
                const double length = QPointF::dotProduct(along, along);
                const double part
                    = length > 0 ? std::clamp(QPointF::dotProduct(point - line[i], along) / length,
                                              0.0, 1.0)
                                 : 0;
                const QPointF by = line[i] + along * part - point;
                if (const double far = std::hypot(by.x(), by.y()); far <= least) {
                    least = far;
                    best = e;
                }
            }
    }
    return best;
}

QRectF CanvasScene::headOf(int group) const
{
    const QRectF &box = m_boxes[size_t(group)];
    return box.isNull() ? box : QRectF(box.topLeft(), QSizeF(box.width(), 30));
}

QRectF CanvasScene::foldArrowOf(int group) const
{
    const QRectF head = headOf(group);
    return m_groups[size_t(group)].folds && !head.isNull()
               ? QRectF(head.right() - 30, head.top() + 4, 26, 26)
               : QRectF();
}

int CanvasScene::groupAt(const QPointF &point, bool head) const
{
    for (int g = groupCount(); g-- > 0;)
        if ((head ? headOf(g) : group(g)).contains(point))
            return g;
    return -1;
}

// -- free places and ways ------------------------------------------------------------------------

/// Near what feeds the node, else above what it feeds, else below everything.
QPointF CanvasScene::suggest(int of) const
{
    const QSizeF size = sizeOf(node(of));
    QRectF before;
    QRectF after;
    for (const int e : edgesInto(of))
        before |= rect(edge(e).from);
    for (const int e : edgesOutOf(of))
        after |= rect(edge(e).to);
    QPointF at(m_bounds.left(), m_bounds.bottom() + 48);
    if (!before.isNull())
        at = isDown() ? QPointF(before.center().x() - size.width() / 2, before.bottom() + 48)
                      : QPointF(before.right() + 64, before.center().y() - size.height() / 2);
    else if (!after.isNull())
        at = isDown()
                 ? QPointF(after.center().x() - size.width() / 2, after.top() - 48 - size.height())
                 : QPointF(after.left() - 64 - size.width(),
                           after.center().y() - size.height() / 2);
    return freeNear(at, size);
}

QPointF CanvasScene::freeNear(const QPointF &wanted, const QSizeF &size) const
{
    const auto snapped = [](const QPointF &p) {
        return QPointF(std::round(p.x() / 8) * 8, std::round(p.y() / 8) * 8);
    };
    std::vector<int> near;
    const double over = size.width() + 32;
    const double down = size.height() + 32;
    // In rings; rows above are left free, as the graph grows downwards.
    for (int ring = 0; ring < 40; ++ring)
        for (int y = 0; y <= ring; ++y)
            for (int x = -ring; x <= ring; x += y == ring || ring == 0 ? 1 : 2 * ring) {
                const QPointF at = snapped(wanted + QPointF(x * over, y * down));
                nodesIn(QRectF(at, size).adjusted(-4, -4, 4, 4), near);
                if (near.empty())
                    return at;
            }
    return snapped(wanted);
}

int CanvasScene::hit(const QPointF &point, int but, int or_) const
{
    if (m_nodeGrid.cells.empty())
        return -1;
    const QRect cell = m_nodeGrid.range(QRectF(point, point));
    for (const int n :
         m_nodeGrid.cells[size_t(cell.top()) * size_t(m_nodeGrid.columns) + size_t(cell.left())])
        if (n != but && n != or_ && rect(n).adjusted(-6, -4, 6, 4).contains(point)
            && node(n).kind != NodeKind::Note)
            return n;
    return -1;
}

/// Nodes on the way of a wire, in its order.
std::vector<int> CanvasScene::blockers(const std::vector<QPointF> &line, int but, int or_,
                                       int most) const
{
    std::vector<int> result;
    const auto look = [&](const QPointF &at) {
        if (const int n = hit(at, but, or_); n >= 0 && (result.empty() || result.back() != n))
            result.push_back(n);
    };
    for (size_t i = 0; i + 1 < line.size() && result.size() < size_t(most); ++i) {
        const QPointF by = line[i + 1] - line[i];
        const bool plain = isDown() ? by.x() == 0 : by.y() == 0;
        // Along the flow a node is 60 long, across it wires pass it in any direction.
        const double stride = plain && isDown() ? 48 : 24;
        const int steps = std::clamp(int(std::hypot(by.x(), by.y()) / stride), 2, 400);
        const double along = std::abs(isDown() ? by.y() : by.x());
        const double reach = std::min(along, std::clamp(along * 0.55, 14.0, 60.0));
        const QPointF bend = isDown() ? QPointF(0, reach) : QPointF(reach, 0);
        for (int s = 1; s < steps && result.size() < size_t(most); ++s) {
            const double t = double(s) / steps;
            const double u = 1 - t;
            look(plain ? line[i] + by * t
                       : u * u * u * line[i] + 3 * u * u * t * (line[i] + bend)
                             + 3 * u * t * t * (line[i + 1] - bend) + t * t * t * line[i + 1]);
        }
    }
    return result;
}

std::vector<QPointF> CanvasScene::route(const QPointF &from, const QPointF &to, int fromNode,
                                        int toNode) const
{
    // Reckoned as if everything flowed down.
    const bool flip = !isDown();
    const auto turned = [flip](const QPointF &p) { return flip ? flipped(p) : p; };
    const auto box = [&](int n) {
        const QRectF &r = rect(n);
        return flip ? QRectF(flipped(r.topLeft()), r.size().transposed()) : r;
    };
    const QPointF p = turned(from);
    const QPointF q = turned(to);
    const auto line = [&](std::initializer_list<QPointF> points) {
        std::vector<QPointF> result;
        for (const QPointF &at : points)
            result.push_back(turned(at));
        return result;
    };
    const bool back = q.y() - p.y() < 16;
    std::vector<double> columns{p.x(), q.x(), (p.x() + q.x()) / 2};
    const auto beside = [&](int n) {
        columns.push_back(box(n).left() - aside);
        columns.push_back(box(n).right() + aside);
    };
    if (!back) {
        const std::vector<int> inWay = blockers(line({p, q}), fromNode, toNode);
        if (inWay.empty() || q.y() - p.y() < 2 * turn)
            return line({p, q});
        for (const int n : inWay)
            beside(n);
    } else {
        columns = {(p.x() + q.x()) / 2};
        for (const int n : {fromNode, toNode})
            if (n >= 0)
                beside(n);
    }
    const double top = back ? p.y() - 8 : p.y() + turn;
    const double bottom = back ? q.y() + 8 : q.y() - turn;
    for (int round = 0; round < 2; ++round) {
        std::ranges::sort(columns, {},
                          [&](double x) { return std::abs(x - p.x()) + std::abs(x - q.x()); });
        std::vector<int> met;
        for (const double x : columns) {
            const auto way = line({{x, top}, {x, bottom}});
            const std::vector<int> inWay = blockers(way, -1, -1, 2);
            if (inWay.empty())
                return line({p, {x, top}, {x, bottom}, q});
            met.insert(met.end(), inWay.begin(), inWay.end());
        }
        columns.clear();
        std::ranges::sort(met);
        met.erase(std::ranges::unique(met).begin(), met.end());
        for (const int n : met)
            beside(n);
        if (columns.size() > 20)
            columns.resize(20);
    }
    return line({p, q});
}

QPainterPath wirePath(const std::vector<QPointF> &line, bool down)
{
    QPainterPath path(line.front());
    for (size_t i = 0; i + 1 < line.size(); ++i) {
        const QPointF a = line[i];
        const QPointF b = line[i + 1];
        const double along = down ? b.y() - a.y() : b.x() - a.x();
        const double across = down ? b.x() - a.x() : b.y() - a.y();
        const auto onward = [down](double by) { return down ? QPointF(0, by) : QPointF(by, 0); };
        if (along > 0 && across != 0) {
            const double reach = std::min(along, std::clamp(along * 0.55, 14.0, 60.0));
            path.cubicTo(a + onward(reach), b - onward(reach), b);
        } else if (along <= 0 && line.size() == 2) {
            path.cubicTo(a + onward(60), b - onward(60), b);
        } else if (along <= 0 && i == 0) { // out of the port, then back
            path.cubicTo(a + onward(44), b + onward(52), b);
        } else if (along <= 0 && i + 2 == line.size()) {
            path.cubicTo(a - onward(52), b - onward(44), b);
        } else {
            path.lineTo(b);
        }
    }
    return path;
}

} // namespace tenon::ui
