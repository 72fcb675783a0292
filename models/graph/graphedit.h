#pragma once

#include "graph/design.h"
#include "yaml/path.h"

#include <QVariantMap>

#include <functional>
#include <variant>

/// Edits of a pipeline document, as values. None of them knows of a scene.
namespace tenon::graph {

struct GraphEdit;

/// A new step at the end of the file. With `component` (a path as it stands in the file, or
/// `azureml:NAME:VERSION`) it refers to that; else it is `body`, a mapping.
struct AddNode
{
    QString name{}; ///< Made free when it is taken; empty: from the component.
    QString component{};
    Value body{};
    std::optional<QPointF> position{};
    qint64 group = 0;
    /// A wire made in the same step, from an output to the new node's input `toPort`, or from the
    /// new node's output `fromPort` to an input. Empty ports: the first that fits.
    std::optional<PortRef> wireFrom{};
    QString toPort{};
    std::optional<PortRef> wireTo{};
    QString fromPort{};
};

/// Steps go, with the wires at them. With `reconnect`, whoever read from a removed step reads from
/// what that step read, where one input of it fits.
struct RemoveNodes
{
    QList<qint64> nodes{};
    bool reconnect = false;
};

/// Another name, in all references too.
struct RenameNode
{
    qint64 node = 0;
    QString name{};
};

/// A wire. `from.node` 0: a pipeline input; `to.node` 0: a pipeline output. Takes the place of what
/// the input had.
struct Connect
{
    PortRef from{};
    PortRef to{};
};

struct Disconnect
{
    PortRef from{};
    PortRef to{};
};

/// The wire `from` → `to` becomes `newFrom` → `newTo`.
struct RetargetEdge
{
    PortRef from{};
    PortRef to{};
    PortRef newFrom{};
    PortRef newTo{};
};

/// `node` (an id, or a new one) comes between the two ends of a wire. Empty ports: the first that
/// fit.
struct InsertOnEdge
{
    PortRef from{};
    PortRef to{};
    std::variant<qint64, AddNode> node{};
    QString inPort{};
    QString outPort{};
};

/// Another component for a step. Inputs and wires whose ports the new one has too stay, those
/// without such a port go; `ports` tells which old port is which new one.
struct ReplaceNode
{
    qint64 node = 0;
    QString component{};
    QHash<QString, QString> ports{};
};

/// The value of an input; unset: none (then the default counts). Node 0: of the pipeline.
struct SetInput
{
    QList<qint64> nodes{};
    QString port{};
    std::optional<Value> value{};
};

/// A key below the step (node 0: below the pipeline); unset: the key goes. What cannot be known to
/// be a reference is written as it is given.
struct SetField
{
    QList<qint64> nodes{};
    yaml::Path path{};
    std::optional<Value> value{};
};

/// The input becomes one of the pipeline, with the value it had (or its default).
struct PromoteInput
{
    qint64 node = 0;
    QString port{};
    QString name{}; ///< Made free; empty: that of the port.
};

struct AddPipelinePort
{
    bool output = false;
    QString name{}; ///< Made free when it is taken.
    QString type{};
    std::optional<Value> value{}; ///< Input: a literal, or a mapping as it shall stand.
};

struct RenamePipelinePort
{
    bool output = false;
    QString from{};
    QString to{};
};

/// The port goes, and what is bound to it with it.
struct RemovePipelinePort
{
    bool output = false;
    QString name{};
};

struct SetEnabled
{
    QList<qint64> nodes{};
    bool enabled = true;
};

/// Places, by hand or arranged. Pipeline ports are placed with MovePipelinePort.
struct MoveNodes
{
    QHash<qint64, QPointF> places{};
};

struct MovePipelinePort
{
    bool output = false;
    QString name{};
    QPointF place{};
};

struct SetFolded
{
    QList<qint64> nodes{};
    bool folded = true;
};

/// A new group box (id 0) or another look for one; with `nodes`, they are its members.
struct SetGroup
{
    GroupBox box{};
    std::optional<QList<qint64>> nodes{};
};

/// The box goes, its nodes stay.
struct RemoveGroup
{
    qint64 group = 0;
};

struct SetMembership
{
    QList<qint64> nodes{};
    qint64 group = 0;
};

/// A new note (id 0) or another text or place for one.
struct SetNote
{
    Note note{};
};

struct RemoveNote
{
    qint64 note = 0;
};

/// Steps as YAML text (PipelineDocument::copyText(), or typed): a mapping of names to steps.
/// References among them follow where a name was taken.
struct Paste
{
    QByteArray yaml{};
    std::optional<QPointF> at{};      ///< Top left of them all.
    QHash<QString, QPointF> places{}; ///< By the names in the text; only their distances count.
};

/// Several edits as one; later ones see what earlier ones did.
struct Compound
{
    std::vector<GraphEdit> edits;
};

struct GraphEdit
{
    using Kind = std::variant<AddNode, RemoveNodes, RenameNode, Connect, Disconnect, RetargetEdge,
                              InsertOnEdge, ReplaceNode, SetInput, SetField, PromoteInput,
                              AddPipelinePort, RenamePipelinePort, RemovePipelinePort, SetEnabled,
                              MoveNodes, MovePipelinePort, SetFolded, SetGroup, RemoveGroup,
                              SetMembership, SetNote, RemoveNote, Paste, Compound>;
    Kind kind;

    GraphEdit() = default;
    template <typename T>
        requires std::constructible_from<Kind, T>
    GraphEdit(T edit)
        : kind(std::move(edit))
    {
    }
};

/// The name of a step of undo: an id ("edit.add-node", …) and what it was about; words are made of
/// it in ui.
struct EditLabel
{
    QByteArray id{};
    QVariantMap arguments;
    bool operator==(const EditLabel &) const = default;
    [[nodiscard]] bool isEmpty() const { return id.isEmpty(); }
};

/// The usual label of an edit: "edit.add-node" {name}, "edit.remove-nodes" {count, name},
/// "edit.rename-node" {from, to}, "edit.connect" {from, to}, "edit.disconnect", "edit.retarget",
/// "edit.insert", "edit.replace-node" {name}, "edit.set-input" {name}, "edit.set-field" {name},
/// "edit.promote" {name}, "edit.add-port", "edit.rename-port" {from, to}, "edit.remove-port",
/// "edit.enable", "edit.disable", "edit.move" {count}, "edit.move-port" {name}, "edit.fold",
/// "edit.group", "edit.ungroup", "edit.membership", "edit.note", "edit.remove-note", "edit.paste",
/// "edit.compound". A step that was made in the text: "edit.text". Given by who folds steps:
/// "edit.collapse" {name}, "edit.expand" {name}.
[[nodiscard]] QByteArray labelId(const GraphEdit &edit);
/// That label; `nameOf` gives the name of a step before the edit. That of a new step is not known
/// yet.
[[nodiscard]] EditLabel labelOf(const GraphEdit &edit,
                                const std::function<QString(qint64)> &nameOf);
[[nodiscard]] QByteArrayList labelIds();

/// What an edit made.
struct Applied
{
    QList<qint64> nodes{}; ///< New steps, in the order they were made.
    QList<qint64> groups{};
    QList<qint64> notes{};
    QStringList ports; ///< New pipeline ports, under the names they have.
};

} // namespace tenon::graph
