#pragma once

#include "graph/layout.h"
#include "shell/theme/tokens.h"

#include <QHash>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// What the canvas shows, as plain values: no scene objects, nothing that knows of jobs or files.
namespace tenon::ui {

/// What flows through a port: each kind has a shape and a hue.
enum class PortKind { Values, Table, Folder, File, Model };

/// The kind of an Azure ML type: "mltable", "uri_folder", "mlflow_model", "number", …
[[nodiscard]] PortKind portKindOf(const QString &type);

struct CanvasPort
{
    QString name;
    QString type;
    bool operator==(const CanvasPort &) const = default;
};

struct CanvasNode
{
    qint64 id = 0;
    QString title;
    QString icon; ///< Of resources/icons.
    std::vector<CanvasPort> inputs, outputs;
    int group = -1;
    bool opens = false; ///< A graph of its own lies behind it.
    bool operator==(const CanvasNode &) const = default;
};

struct CanvasEdge
{
    int from = 0; ///< Place in the list of nodes.
    int fromPort = 0;
    int to = 0;
    int toPort = 0;
    bool operator==(const CanvasEdge &) const = default;
};

struct CanvasGroup
{
    QString title;
    bool operator==(const CanvasGroup &) const = default;
};

struct CanvasGraph
{
    std::vector<CanvasNode> nodes;
    std::vector<CanvasEdge> edges;
    std::vector<CanvasGroup> groups;
    graph::LayoutInput::Flow flow = graph::LayoutInput::Flow::Down;
    bool operator==(const CanvasGraph &) const = default;
};

/// The second line of a node: how the job that is shown stands there.
struct NodeState
{
    Look look = Look::None;
    QString word;         ///< "Running", in the colour of the state.
    QString detail;       ///< "epoch 31 of 50", after the word.
    QString right;        ///< Duration or per cent.
    double progress = -1; ///< 0 … 1; below 0 there is none.
    bool operator==(const NodeState &) const = default;
};

/// A port as a place: node, side and number.
struct PortRef
{
    int node = -1;
    bool output = false;
    int port = 0;
    bool operator==(const PortRef &) const = default;
};

/// A graph with places, never changed once made: several threads read it. Everything is in logical
/// pixels of the picture.
class CanvasScene
{
public:
    /// Arranges the graph, near to `previous` places (by id) where given. Null when stopped. Any
    /// thread.
    [[nodiscard]] static std::shared_ptr<const CanvasScene>
    make(CanvasGraph graph, const QHash<qint64, QPointF> &previous = {},
         const std::stop_token &stop = {});

    [[nodiscard]] const CanvasGraph &graph() const { return m_graph; }
    [[nodiscard]] int count() const { return int(m_graph.nodes.size()); }
    [[nodiscard]] const CanvasNode &node(int n) const { return m_graph.nodes[size_t(n)]; }
    [[nodiscard]] const QRectF &rect(int n) const { return m_rects[size_t(n)]; }
    [[nodiscard]] const std::vector<QPointF> &wire(int e) const { return m_wires[size_t(e)]; }
    [[nodiscard]] const QRectF &group(int g) const { return m_groups[size_t(g)]; }
    [[nodiscard]] PortKind kindOf(int edge) const { return m_kinds[size_t(edge)]; }
    [[nodiscard]] QRectF bounds() const { return m_bounds; }
    [[nodiscard]] std::optional<int> find(qint64 id) const;
    /// Nodes in reading order: layer by layer.
    [[nodiscard]] const std::vector<int> &readingOrder() const { return m_reading; }
    [[nodiscard]] int placeInReading(int node) const { return m_readingPlace[size_t(node)]; }
    [[nodiscard]] const std::vector<int> &edgesInto(int node) const { return m_into[size_t(node)]; }
    [[nodiscard]] const std::vector<int> &edgesOutOf(int node) const
    {
        return m_outOf[size_t(node)];
    }

    [[nodiscard]] QPointF portAt(const PortRef &port) const;
    [[nodiscard]] const CanvasPort &portOf(const PortRef &port) const;
    [[nodiscard]] bool isWired(const PortRef &port) const;

    /// Nodes (edges) that touch `area`, ascending. Wires by the boxes of their pieces.
    void nodesIn(const QRectF &area, std::vector<int> &result) const;
    void edgesIn(const QRectF &area, std::vector<int> &result) const;
    /// The node, or port (within `reach` of its middle), at a point; exact.
    [[nodiscard]] int nodeAt(const QPointF &point) const;
    [[nodiscard]] std::optional<PortRef> portNear(const QPointF &point, double reach) const;
    /// The nearest node in a direction (one of the four axes); -1 when there is none.
    [[nodiscard]] int neighbour(int node, const QPointF &direction) const;

private:
    void index();
    struct Grid
    {
        double cell = 1;
        QRectF area;
        int columns = 0, rows = 0;
        std::vector<std::vector<int>> cells;
        void lay(const QRectF &bounds, double size);
        [[nodiscard]] QRect range(const QRectF &rect) const;
        void add(const QRectF &rect, int value);
        void query(const QRectF &rect, std::vector<int> &result) const;
    };

    CanvasGraph m_graph;
    std::vector<QRectF> m_rects;
    std::vector<std::vector<QPointF>> m_wires;
    std::vector<QRectF> m_groups;
    std::vector<PortKind> m_kinds;
    std::vector<std::vector<int>> m_into, m_outOf;
    std::vector<int> m_reading, m_readingPlace;
    QHash<qint64, int> m_ids;
    QRectF m_bounds;
    Grid m_nodeGrid, m_wireGrid;
};

} // namespace tenon::ui
