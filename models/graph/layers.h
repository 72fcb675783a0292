#pragma once

#include "graph/layout.h"

#include <stop_token>
#include <vector>

/// The steps of the layered layout; of no use outside it. Geometry here knows only "along" (the
/// flow, growing) and "across".
namespace tenon::graph::layered {

struct Arc
{
    int tail = 0, head = 0;
    int weight = 1, least = 1; ///< Least difference of layers.
};

/// Edges turned round so that none is left on a cycle, true for the turned ones. Self-loops count
/// as turned.
[[nodiscard]] std::vector<char> turnedEdges(int nodes, const std::vector<LayoutInput::Edge> &edges);

/// A layer from 0 for each of `nodes` so that the weighted sum of lengths is small (network
/// simplex, ended early after `rounds`). `arcs` have no cycle.
[[nodiscard]] std::vector<int> rankNodes(int nodes, std::vector<Arc> arcs, int rounds,
                                         const std::stop_token &stop);

struct Vertex
{
    enum Kind : char { Node, Bend, LeftWall, RightWall };
    Kind kind = Node;
    int node = -1;
    int layer = 0;
    int group = -1;
    int upPorts = 1, downPorts = 1;
    double across = 0, along = 0; ///< Size.
    int place = 0;                ///< In its layer.
    double x = 0;                 ///< Middle, across.
};

/// A piece of a wire, or of a wall, between two neighbouring layers.
struct Link
{
    int upper = 0, upperPort = 0, lower = 0, lowerPort = 0;
    int weight = 1;
};

struct Layers
{
    std::vector<Vertex> vertices;
    std::vector<std::vector<int>> rows;
    std::vector<Link> links;
    std::vector<std::vector<int>> up, down;    ///< Links of each vertex.
    std::vector<std::vector<int>> chains;      ///< Of each edge: vertices from first to last layer.
    std::vector<char> turned;                  ///< Of each edge: the chain begins at its target.
    std::vector<std::vector<int>> left, right; ///< Walls of each group, top to bottom.
    int groups = 0;

    void place(); ///< Sets `place` from the rows.
};

/// Orders the rows. False when stopped.
bool orderRows(Layers &layers, const std::vector<double> &previous, const std::stop_token &stop);
/// Sets `x`. False when stopped.
bool placeAcross(Layers &layers, const LayoutInput &input, const std::stop_token &stop);

} // namespace tenon::graph::layered
