#pragma once

#include "canvas/graph.h"
#include "canvas/pieces.h"
#include "graph/layout.h"

#include <QHash>
#include <QRectF>

#include <memory>
#include <stop_token>

class QPainterPath;

namespace tenon::ui {

struct CanvasDelta;

/// What a change of a scene touched, so that only this is painted again.
struct SceneChange
{
    std::vector<QRectF> areas;
    /// Nodes went, one after the other: the last one of the list took the place of each.
    std::vector<int> removedAt;
    std::vector<CanvasWire> unrouted; ///< Many at once: straight until somebody routes them.
    int added = 0;                    ///< After that, so many came at the end.
    bool structure = false; ///< Nodes, ports or wires came or went, or something has another name.
    bool bounds = false;    ///< The whole has another size.
};

/// A graph with places, never changed once made: several threads read it. A changed one is made
/// from it and shares what is the same. Everything is in logical pixels of the picture.
class CanvasScene
{
public:
    /// Arranges the graph, near to `previous` places (by id) where given. Null when stopped. Any
    /// thread.
    [[nodiscard]] static std::shared_ptr<const CanvasScene>
    make(CanvasGraph graph, const QHash<qint64, QPointF> &previous = {},
         const std::stop_token &stop = {});
    /// The nodes stand where their `place` says; those without one are put near what they are wired
    /// to. Where none has a place the graph is arranged. Null when stopped. Any thread.
    [[nodiscard]] static std::shared_ptr<const CanvasScene> place(CanvasGraph graph,
                                                                  const std::stop_token &stop = {});
    /// The same with what `delta` says; nothing else moves. `change` tells what is different. Wires
    /// whose nodes stand to each other as in `ways` run as they do there.
    [[nodiscard]] std::shared_ptr<const CanvasScene>
    changed(const CanvasDelta &delta, SceneChange &change, const CanvasScene *ways = nullptr) const;

    /// These wires (by number) run there from now on.
    [[nodiscard]] std::shared_ptr<const CanvasScene>
    rewired(const std::vector<std::pair<int, std::vector<QPointF>>> &lines,
            SceneChange &change) const;
    /// What a wire covers, generously.
    [[nodiscard]] QRectF areaOf(int edge) const;
    /// The way of a wire as it should be; any thread.
    [[nodiscard]] std::vector<QPointF> routeOf(int edge) const;

    [[nodiscard]] bool shows(const CanvasGraph &graph) const;
    [[nodiscard]] CanvasGraph toGraph() const;
    [[nodiscard]] graph::LayoutInput::Flow flow() const { return m_flow; }
    [[nodiscard]] bool isDown() const { return m_flow == graph::LayoutInput::Flow::Down; }
    [[nodiscard]] int count() const { return int(m_nodes.size()); }
    [[nodiscard]] const CanvasNode &node(int n) const { return m_nodes[size_t(n)]; }
    [[nodiscard]] const QRectF &rect(int n) const { return m_rects[size_t(n)]; }
    [[nodiscard]] int edgeCount() const { return int(m_edges.size()); }
    [[nodiscard]] const CanvasEdge &edge(int e) const { return m_edges[size_t(e)]; }
    [[nodiscard]] const std::vector<QPointF> &wire(int e) const { return m_wires[size_t(e)]; }
    [[nodiscard]] int groupCount() const { return int(m_groups.size()); }
    [[nodiscard]] const CanvasGroup &groupOf(int g) const { return m_groups[size_t(g)]; }
    [[nodiscard]] const QRectF &group(int g) const { return m_boxes[size_t(g)]; }
    [[nodiscard]] PortKind kindOf(int edge) const;
    [[nodiscard]] QRectF bounds() const { return m_bounds; }
    [[nodiscard]] std::optional<int> find(qint64 id) const;
    /// Nodes in reading order: layer by layer. GUI thread.
    [[nodiscard]] const std::vector<int> &readingOrder() const;
    [[nodiscard]] int placeInReading(int node) const;
    [[nodiscard]] const std::vector<int> &edgesInto(int node) const { return m_into[size_t(node)]; }
    [[nodiscard]] const std::vector<int> &edgesOutOf(int node) const
    {
        return m_outOf[size_t(node)];
    }

    [[nodiscard]] QPointF portAt(const PortRef &port) const;
    [[nodiscard]] const CanvasPort &portOf(const PortRef &port) const;
    [[nodiscard]] bool isWired(const PortRef &port) const;
    [[nodiscard]] PortId idOf(const PortRef &port) const;
    [[nodiscard]] std::optional<PortRef> find(const PortId &port) const;
    [[nodiscard]] CanvasWire wireOf(int edge) const;
    [[nodiscard]] std::optional<int> find(const CanvasWire &wire) const;
    /// Of each node, whether it is `from`, or comes after it (else before it), over however many
    /// nodes.
    [[nodiscard]] std::vector<char> flood(int from, bool after) const;

    /// Nodes (edges) that touch `area`, ascending. Wires by the boxes of their pieces.
    void nodesIn(const QRectF &area, std::vector<int> &result) const;
    void edgesIn(const QRectF &area, std::vector<int> &result) const;
    /// The node, or port (within `reach` of its middle), at a point; exact.
    [[nodiscard]] int nodeAt(const QPointF &point) const;
    [[nodiscard]] std::optional<PortRef> portNear(const QPointF &point, double reach) const;
    /// The wire that is drawn within `reach` of a point; -1 when there is none.
    [[nodiscard]] int wireNear(const QPointF &point, double reach) const;
    /// The box at a point, or only its head; -1 when there is none.
    [[nodiscard]] int groupAt(const QPointF &point, bool head = false) const;
    [[nodiscard]] QRectF headOf(int group) const;
    /// Where the arrow of its head is; null without one.
    [[nodiscard]] QRectF foldArrowOf(int group) const;
    /// The nearest node in a direction (one of the four axes); -1 when there is none.
    [[nodiscard]] int neighbour(int node, const QPointF &direction) const;
    /// A place for something of this size near `wanted` where nothing lies.
    [[nodiscard]] QPointF freeNear(const QPointF &wanted, const QSizeF &size) const;
    /// Where a wire between two nodes would run, past what stands between.
    [[nodiscard]] std::vector<QPointF> route(const QPointF &from, const QPointF &to,
                                             int fromNode = -1, int toNode = -1) const;

private:
    struct Grid
    {
        double cell = 1;
        QRectF area;
        int columns = 0, rows = 0;
        PieceList<std::vector<int>> cells;
        void lay(const QRectF &bounds, double size);
        [[nodiscard]] QRect range(const QRectF &rect) const;
        void add(const QRectF &rect, int value);
        void remove(const QRectF &rect, int value);
        void addLine(const std::vector<QPointF> &line, int value, bool down);
        void removeLine(const std::vector<QPointF> &line, int value, bool down);
        template <typename Do>
        void alongLine(const std::vector<QPointF> &line, bool down, Do each) const;
        void query(const QRectF &rect, std::vector<int> &result) const;
    };
    class Changer; ///< Applies a delta to a copy; scene_change.cpp.

    void take(CanvasGraph graph);
    void index();
    void layGrids();
    void boxGroups();
    void measure();
    [[nodiscard]] QRectF boxOf(int group) const;
    [[nodiscard]] QPointF suggest(int node) const;
    void addNode(int node);
    void addWire(int edge);
    [[nodiscard]] int hit(const QPointF &point, int but, int or_) const;
    [[nodiscard]] std::vector<int> blockers(const std::vector<QPointF> &line, int but, int or_,
                                            int most = 8) const;

    graph::LayoutInput::Flow m_flow = graph::LayoutInput::Flow::Down;
    PieceList<CanvasNode> m_nodes;
    PieceList<CanvasEdge> m_edges;
    std::vector<CanvasGroup> m_groups;
    PieceList<QRectF> m_rects;
    PieceList<std::vector<QPointF>> m_wires;
    std::vector<QRectF> m_boxes;
    std::vector<std::vector<int>> m_members; ///< Of the groups.
    PieceList<std::vector<int>> m_into, m_outOf;
    mutable std::vector<int> m_reading, m_readingPlace; ///< Made when somebody asks.
    QHash<qint64, int> m_ids;
    QRectF m_bounds;
    Grid m_nodeGrid, m_wireGrid;
};

/// The curve of a wire through these points.
[[nodiscard]] QPainterPath wirePath(const std::vector<QPointF> &line, bool down);

} // namespace tenon::ui
