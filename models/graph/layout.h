#pragma once

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <stop_token>
#include <vector>

namespace tenon::graph {

/// What a layered layout is asked for. Lengths in logical pixels; indices are places in the lists.
struct LayoutInput
{
    enum class Flow { Down, Right };

    struct Node
    {
        QSizeF size;     ///< As drawn, whatever the flow.
        int inputs = 0;  ///< Ports on the edge the wires arrive at, spread at 1/(n+1).
        int outputs = 0; ///< Ports on the opposite edge.
        int group = -1;  ///< Box the node lies in.
        std::optional<QPointF> previous; ///< Top left corner it had; the picture stays close to it.
        bool operator==(const Node &) const = default;
    };
    struct Edge
    {
        int from = 0;
        int fromPort = 0; ///< Among the outputs of `from`.
        int to = 0;
        int toPort = 0; ///< Among the inputs of `to`.
        bool operator==(const Edge &) const = default;
    };
    struct Group
    {
        QMarginsF padding{24, 38, 24, 14}; ///< Between the box and its members; top holds the head.
        double minimumWidth = 160;
        bool operator==(const Group &) const = default;
    };

    std::vector<Node> nodes;
    std::vector<Edge> edges;
    std::vector<Group> groups;
    Flow flow = Flow::Down;
    double layerGap = 34;  ///< Free stretch between two layers; more where many wires turn.
    double columnGap = 64; ///< Between two nodes of a layer.
    bool operator==(const LayoutInput &) const = default;
};

/// Where everything stands.
struct LayoutResult
{
    std::vector<QPointF> nodes; ///< Top left corners.
    /// Of each edge: from the output port through its bends to the input port.
    std::vector<std::vector<QPointF>> edges;
    std::vector<QRectF> groups; ///< Null for a group without members.
    QRectF bounds;              ///< Of nodes and groups.
    int layers = 0;
    bool operator==(const LayoutResult &) const = default;
};

/// Arranges a graph in layers so that wires run along the flow, cross seldom and are short; members
/// of a group stay in its box, nothing else lies in it and no two nodes overlap. The same input
/// gives the same result. Ports and groups that do not exist are taken as the nearest that do, and
/// as none. Nothing when `stop` was asked for meanwhile. Any thread.
[[nodiscard]] std::optional<LayoutResult> layoutGraph(const LayoutInput &input,
                                                      const std::stop_token &stop = {});

/// Crossings between the drawn edges: pairs of polylines that cross, each crossing point once;
/// edges that share an end are not counted where they touch at it. Any thread.
[[nodiscard]] long long countCrossings(const std::vector<std::vector<QPointF>> &edges);

} // namespace tenon::graph
