#pragma once

#include "assets/job.h"
#include "base/error.h"
#include "graph/pipelinegraph.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// What a canvas shows of a pipeline document, as plain values. Ids belong to one open document:
/// they survive every edit, undo and redo, and mean nothing elsewhere. 0 is the pipeline itself.
namespace tenon::graph {

/// One end of a wire. `node` 0 is the pipeline: its input as a source, its output as a target.
struct PortRef
{
    qint64 node = 0;
    QString port;
    bool operator==(const PortRef &) const = default;
};

/// A wire between two steps, from a pipeline input, or to a pipeline output.
struct DesignEdge
{
    Edge::Kind kind = Edge::Kind::Data;
    PortRef from; ///< Kind Step: without a port.
    PortRef to;
    bool operator==(const DesignEdge &) const = default;
};

/// Something wrong or doubtful, at its node and port where it has one.
struct DesignProblem
{
    qint64 node = 0; ///< 0: the pipeline.
    QString port;    ///< Empty: the node itself.
    bool isWarning = false;
    Error error;
    bool operator==(const DesignProblem &) const = default;
};

/// A step of the pipeline.
struct DesignNode
{
    qint64 id = 0;
    QString name;  ///< The key in `jobs`.
    QString title; ///< `display_name` of the step, of its component, else the name.
    QString type;  ///< As GraphNode::type.
    bool interfaceKnown = false;
    bool isAsking = false; ///< The component's interface is being looked up.
    std::vector<Port> inputs;
    std::vector<Port> outputs;
    bool enabled = true;
    QString comment; ///< `comment` of the step.
    /// Everything the file says of the step; its locations count as they were when it was last read
    /// (see PipelineDocument::whereOf()).
    std::shared_ptr<const assets::Step> step;
    /// What the component declares; null where it is not known.
    std::shared_ptr<const assets::Component> component;

    std::optional<QPointF> position; ///< Top left; unset: nobody placed it.
    bool folded = false;
    qint64 group = 0; ///< The group box it belongs to; 0: none.
    bool operator==(const DesignNode &) const = default;

    [[nodiscard]] const Port *input(QStringView port) const;
    [[nodiscard]] const Port *output(QStringView port) const;
};

/// A box that owns nodes. Its rectangle is where it was drawn last; a canvas may grow it.
struct GroupBox
{
    qint64 id = 0;
    QString title;
    QString colour; ///< A name the theme knows; empty: the default one.
    QRectF rect;
    bool folded = false;
    QJsonObject more; ///< What the layout file says beside this.
    bool operator==(const GroupBox &) const = default;
};

/// A free comment on the canvas.
struct Note
{
    qint64 id = 0;
    QString text;
    QRectF rect;
    QString colour;
    QJsonObject more;
    bool operator==(const Note &) const = default;
};

/// An input or output of the pipeline itself.
struct PipelinePort
{
    QString name;
    QString type;                 ///< As said; empty where nothing says it.
    std::optional<Value> value;   ///< Of a job's input; of a component's its default.
    QString path;                 ///< Data a job's input is given.
    bool optional = false;        ///< Component inputs.
    Value raw;                    ///< As read.
    std::optional<QPointF> place; ///< On the canvas.
    bool operator==(const PipelinePort &) const = default;
};

/// The pipeline beside its steps.
struct DesignPipeline
{
    bool isComponent = false; ///< A pipeline component, not a job.
    QString name;
    QString displayName;
    QString description;
    std::vector<PipelinePort> inputs;
    std::vector<PipelinePort> outputs;
    assets::PipelineSettings settings;
    assets::Text compute;
    QString experimentName;
    assets::AssetRef component; ///< The whole job is this component; then there are no steps.
    Value raw;                  ///< The mapping without `jobs`.
    QStringList disabled;       ///< `tags: {tenon.disabled: …}`, names that are no steps too.
    bool operator==(const DesignPipeline &) const = default;

    [[nodiscard]] const PipelinePort *input(QStringView port) const;
    [[nodiscard]] const PipelinePort *output(QStringView port) const;
};

/// What one change did.
struct GraphDelta
{
    bool reset = false;      ///< Everything may be another thing: take it all anew.
    bool layoutOnly = false; ///< Only places, groups, notes and folds.
    QList<qint64> added;
    QList<qint64> removed;
    QList<qint64> changed; ///< Not those that only moved.
    QList<qint64> moved;   ///< Another place, fold or group.
    std::vector<DesignEdge> edgesAdded;
    std::vector<DesignEdge> edgesRemoved;
    bool pipelineChanged = false;
    bool decorationsChanged = false; ///< Group boxes and notes.

    [[nodiscard]] bool isEmpty() const;
};

} // namespace tenon::graph
