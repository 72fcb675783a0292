#pragma once

#include "canvas/graph.h"

#include <QHash>
#include <QRectF>
#include <QSet>

#include <functional>

class QMimeData;

/// What goes between an editable graph view and whoever owns the graph: intents and rules one way,
/// changes the other.
namespace tenon::ui {

/// How a shown graph differs from now on. Nothing moves that is not named. Wires whose ends go, go
/// with them.
struct CanvasDelta
{
    /// Added where the id is new, else in place of the one there is; without a `place` it stays
    /// where it stands. Wires of ports that keep their names stay.
    std::vector<CanvasNode> nodes;
    std::vector<qint64> removed;
    QHash<qint64, QPointF> moved; ///< Top left corners.
    QHash<qint64, NodeMarks> marks;
    std::vector<CanvasWire> wires; ///< New ones.
    std::vector<CanvasWire> unwired;
    std::optional<std::vector<CanvasGroup>> groups; ///< All of them, in their order.
    QHash<qint64, int> membership;                  ///< Place in the list of groups; -1: none.

    [[nodiscard]] bool isEmpty() const
    {
        return nodes.empty() && removed.empty() && moved.isEmpty() && marks.isEmpty()
               && wires.empty() && unwired.empty() && !groups && membership.isEmpty();
    }
};

/// What lies at a point of the picture.
struct CanvasSpot
{
    QPointF at; ///< In the scene.
    qint64 node = 0;
    std::optional<PortId> port;
    std::optional<CanvasWire> wire;
    int group = -1;
};

/// What an editable view asks while something is dragged. Each may be left out: then everything
/// goes that makes no circle.
struct CanvasRules
{
    /// Why the output `from` may not feed the input `to`, as a sentence; empty where it may.
    std::function<QString(const PortId &from, const PortId &to)> refusal;
    /// Nodes may stand for several others just now: refusal() looks for circles, which the picture
    /// cannot tell then.
    std::function<bool()> hidesSteps;
    /// Whether the node may be put into the wire, or in place of another.
    std::function<bool(qint64 node, const CanvasWire &wire)> mayInsert;
    std::function<bool(qint64 node, qint64 onto)> mayReplace;
    /// Whether what is dragged from elsewhere may be dropped there.
    std::function<bool(const QMimeData &data, const CanvasSpot &spot)> takes;
};

} // namespace tenon::ui
