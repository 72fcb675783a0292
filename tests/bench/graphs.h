#pragma once

#include "graph/layout.h"

#include <QString>

#include <vector>

/// Seeded graphs for the figures of layout and canvas.
namespace tenon::bench {

enum class Shape { DeepChain, WideFanOut, Sweep };

struct BenchGraph
{
    graph::LayoutInput input;
    std::vector<QString> names;   ///< Of the nodes, 30 characters.
    std::vector<char> isPipeline; ///< 20 nodes stand for sub-pipelines.
    std::vector<QString> groupNames;
};

/// `nodes` nodes and `edges` edges: 20 % of the edges over five or more layers, 50 group boxes.
[[nodiscard]] BenchGraph makeGraph(Shape shape, int nodes, int edges, quint32 seed);
[[nodiscard]] const char *shapeName(Shape shape);

} // namespace tenon::bench
