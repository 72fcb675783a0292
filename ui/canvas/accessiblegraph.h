#pragma once

#include <vector>

/// The graph view for screen readers: a list of nodes, each a list of its ports, made as they are
/// asked for. GUI thread.
namespace tenon::ui {

class GraphView;

/// Makes views known to QAccessible; once is enough, more does no harm.
void installGraphAccessibility();
/// Another graph: interfaces of the one before are of no use any more.
void forgetAccessibleParts(GraphView *view);
/// Nodes, ports or wires came or went.
void updateAccessibleParts(GraphView *view);
/// The keyboard is at another node or port.
void announceFocus(GraphView *view);
/// These nodes stand otherwise than before.
void announceStates(GraphView *view, const std::vector<int> &nodes);

} // namespace tenon::ui
