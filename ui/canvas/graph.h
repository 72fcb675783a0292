#pragma once

#include "graph/layout.h"
#include "shell/theme/tokens.h"

#include <QHashFunctions>
#include <QPointF>
#include <QSizeF>
#include <QString>

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
    QString problem = {}; ///< What is wrong with it: "not connected".
    bool operator==(const CanvasPort &) const = default;
};

/// What is said of a node beside the state of a job: by the next job and by what is wrong with it.
struct NodeMarks
{
    QString problem;       ///< The first thing wrong; replaces the state line.
    QString strip;         ///< Own cause of the next job's run, a strip below: "Will run: …".
    QString tag;           ///< In the header: "will run" because of what stands before it.
    QString newer;         ///< A newer version of the component: "6".
    bool disabled = false; ///< Not run, drawn pale.
    bool operator==(const NodeMarks &) const = default;
};

/// What a node is: a step of the pipeline, one of its inputs or outputs, or a free comment.
enum class NodeKind { Step, Input, Output, Note };

struct CanvasNode
{
    qint64 id = 0; ///< Never 0, of this node alone.
    QString title; ///< The whole text of a comment.
    QString icon;  ///< Of resources/icons.
    std::vector<CanvasPort> inputs, outputs;
    int group = -1;     ///< Place in the list of groups.
    bool opens = false; ///< A graph of its own lies behind it.
    NodeKind kind = NodeKind::Step;
    NodeMarks marks = {};
    std::optional<QPointF> place = {}; ///< Top left corner, where somebody has put it.
    QSizeF size = {};                  ///< Of a comment; others have their own.
    bool operator==(const CanvasNode &) const = default;
};

/// How large a node is drawn.
[[nodiscard]] QSizeF sizeOf(const CanvasNode &node);

struct CanvasEdge
{
    int from = 0; ///< Place in the list of nodes.
    int fromPort = 0;
    int to = 0;
    int toPort = 0;
    bool operator==(const CanvasEdge &) const = default;
};

/// A box round the nodes that belong to it.
struct CanvasGroup
{
    QString title;
    qint64 id = 0;
    QString comment = {}; ///< One line below the title.
    QString right = {};   ///< At the end of the head: how long its steps took.
    bool folds = false;   ///< Its head has an arrow that asks to fold it.
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
    QString detail;       ///< "epoch 31 of 50", after the word; alone where there is no state.
    QString right;        ///< Duration or per cent.
    double progress = -1; ///< 0 … 1; below 0 there is none.
    bool operator==(const NodeState &) const = default;
};

/// A port by names that stay when others come and go.
struct PortId
{
    qint64 node = 0;
    bool output = false;
    QString port;
    bool operator==(const PortId &) const = default;
};

/// A wire by names: no two have the same ends.
struct CanvasWire
{
    qint64 from = 0;
    QString fromPort;
    qint64 to = 0;
    QString toPort;
    [[nodiscard]] PortId source() const { return {from, true, fromPort}; }
    [[nodiscard]] PortId target() const { return {to, false, toPort}; }
    bool operator==(const CanvasWire &) const = default;
    friend size_t qHash(const CanvasWire &wire, size_t seed = 0)
    {
        return qHashMulti(seed, wire.from, wire.fromPort, wire.to, wire.toPort);
    }
};

/// A port as a place: node, side and number.
struct PortRef
{
    int node = -1;
    bool output = false;
    int port = 0;
    bool operator==(const PortRef &) const = default;
};

} // namespace tenon::ui
