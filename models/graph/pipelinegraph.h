#pragma once

#include "assets/job.h"
#include "base/error.h"

#include <QHash>
#include <QString>

#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tenon::graph {

/// Number of a node in its graph: its place among the steps of the file, from 0.
enum class NodeId : quint32 {};

/// A typed input or output of a node.
struct Port
{
    QString name;
    QString type;            ///< As declared or said; empty when nothing says it.
    bool optional = false;   ///< Inputs: may stay without a value.
    bool hasDefault = false; ///< Inputs.
    bool declared = false;   ///< In the component's interface; false for what only the step names.
    bool bound
        = false; ///< The step gives a value to the input, or says something about the output.
    bool operator==(const Port &) const = default;
};

/// A step as a node.
struct GraphNode
{
    NodeId id{};
    QString name; ///< Of the step.
    QString type; ///< "command", "pipeline", …; of the component where that is known.
    std::vector<Port>
        inputs; ///< Declared ones in the component's order, then those only the step names.
    std::vector<Port> outputs;
    bool interfaceKnown = false; ///< The component was found, or the step is inline.
    Location where;              ///< Of the step's key.
    bool operator==(const GraphNode &) const = default;

    [[nodiscard]] const Port *input(QStringView portName) const;
    [[nodiscard]] const Port *output(QStringView portName) const;
};

/// A connection between two steps; `to` runs after `from`.
struct Edge
{
    enum class Kind {
        Data,        ///< parent.jobs.S.outputs.O
        SharedInput, ///< parent.jobs.S.inputs.I
        Step,        ///< parent.jobs.S
    };
    Kind kind = Kind::Data;
    NodeId from{};
    QString fromPort; ///< Output (Data) or input (SharedInput) of `from`.
    NodeId to{};
    QString toPort; ///< Input of `to`.
    Location where; ///< Of the binding's text.
    bool operator==(const Edge &) const = default;
};

/// A pipeline input that reaches an input of a step, or a step's output that is one of the
/// pipeline.
struct ParentEdge
{
    QString parentPort;
    NodeId node{};
    QString port;
    Location where;
    bool operator==(const ParentEdge &) const = default;
};

/// Gives the component of a step that names one. A null pointer: not known here (registered
/// elsewhere), which is no problem. Errors: it should be there and cannot be read.
using Resolver = std::function<std::expected<std::shared_ptr<const assets::Component>, Errors>(
    const assets::Step &step)>;

/// A resolver that loads component files (each once) and knows nothing of registered components.
/// Not thread-safe; copies share what was loaded.
[[nodiscard]] Resolver fileResolver();

/// A pipeline as nodes, typed ports and edges, with everything that is wrong with it. A value; any
/// thread.
class PipelineGraph
{
public:
    /// The graph of a pipeline job or component; a job with `component:` at its top has the steps
    /// of that component. Never fails: problems are in errors() and warnings(), and the graph has
    /// what could be understood.
    [[nodiscard]] static PipelineGraph build(const assets::Job &job, const Resolver &resolver = {});
    [[nodiscard]] static PipelineGraph build(const assets::Component &component,
                                             const Resolver &resolver = {});

    [[nodiscard]] const std::vector<GraphNode> &nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<Edge> &edges() const { return m_edges; }
    [[nodiscard]] const std::vector<ParentEdge> &inputEdges() const { return m_inputEdges; }
    [[nodiscard]] const std::vector<ParentEdge> &outputEdges() const { return m_outputEdges; }
    [[nodiscard]] const GraphNode &node(NodeId id) const { return m_nodes[size_t(id)]; }
    [[nodiscard]] std::optional<NodeId> find(const QString &step) const;
    /// The step that runs before all others, or after all others.
    [[nodiscard]] std::optional<NodeId> onInit() const { return m_onInit; }
    [[nodiscard]] std::optional<NodeId> onFinalize() const { return m_onFinalize; }
    /// All nodes so that each stands behind those it waits for, else in the order of the file;
    /// on_init first, on_finalize last. Steps of a cycle are left out.
    [[nodiscard]] const std::vector<NodeId> &order() const { return m_order; }
    [[nodiscard]] const Errors &errors() const { return m_errors; }
    [[nodiscard]] const Errors &warnings() const { return m_warnings; }

    bool operator==(const PipelineGraph &) const = default;

private:
    friend class GraphBuilder;
    std::vector<GraphNode> m_nodes;
    std::vector<Edge> m_edges;
    std::vector<ParentEdge> m_inputEdges;
    std::vector<ParentEdge> m_outputEdges;
    QHash<QString, NodeId> m_names;
    std::optional<NodeId> m_onInit;
    std::optional<NodeId> m_onFinalize;
    std::vector<NodeId> m_order;
    Errors m_errors;
    Errors m_warnings;
};

/// Errors and warnings of a pipeline and of all pipeline components in it, each file once.
struct Findings
{
    Errors errors;
    Errors warnings;
};

/// The node that a step is, without looking at other steps; `component` may be null.
[[nodiscard]] GraphNode nodeOf(const assets::Step &step, const assets::Component *component);

/// What stands around steps that are looked at one by one.
struct Surroundings
{
    std::vector<Port> parentInputs; ///< Of the pipeline.
    std::vector<Port> parentOutputs;
    /// Another step as a node, its outputs with the types their readers see; null: there is none.
    std::function<const GraphNode *(const QString &step)> neighbour;
    std::function<QStringList()> names; ///< Of all steps, for messages.
};

/// A step as a node, with what is wrong at it and its connections.
struct StepFindings
{
    GraphNode node;
    Errors errors;
    Errors warnings;
};

/// What PipelineGraph::build() finds at some of a pipeline's steps, without looking at the others;
/// what needs all of them (cycles, on_init) is not told. `readFrom` names the other steps they
/// speak of.
[[nodiscard]] std::vector<StepFindings> checkSteps(const std::vector<const assets::Step *> &steps,
                                                   const QStringList &readFrom,
                                                   const Surroundings &around,
                                                   const Resolver &resolver);

/// Checks a pipeline job with everything below it. A component file that contains itself, directly
/// or not, is the error graph.component-cycle with the chain of files; more than 32 levels are
/// graph.component-depth.
[[nodiscard]] Findings checkTree(const assets::Job &job, const Resolver &resolver);
[[nodiscard]] Findings checkTree(const assets::Component &component, const Resolver &resolver);

} // namespace tenon::graph
