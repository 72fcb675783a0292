#pragma once

#include "graph/componentsource.h"
#include "graph/graphedit.h"
#include "graph/layoutstate.h"
#include "graph/pipelinetext.h"

namespace tenon::expressions {
struct Reference;
}

namespace tenon::graph {

/// The ids of steps by their names. A name that is gone keeps its id: the step may come back.
class IdTable
{
public:
    struct Change
    {
        QString name;
        qint64 before = 0;
        qint64 after = 0;
    };
    using Changes = std::vector<Change>;

    [[nodiscard]] qint64 find(const QString &name) const { return m_ids.value(name); }
    [[nodiscard]] QString nameOf(qint64 id) const { return m_names.value(id); }
    /// The id of a name, made when there is none.
    qint64 idOf(const QString &name);
    qint64 fresh() { return ++m_last; }
    void assign(const QString &name, qint64 id, Changes &changes);
    void apply(const Changes &changes, bool forward);

private:
    void put(const QString &name, qint64 id);
    QHash<QString, qint64> m_ids;
    QHash<qint64, QString> m_names;
    qint64 m_last = 0;
};

/// Does one GraphEdit on a copy of a text and on a layout; tells what it did. Whoever made it
/// undoes the changes of the layout and the ids when it fails.
class Editing
{
public:
    Editing(PipelineText text, LayoutState &layout, IdTable &ids, ComponentSource &source);

    [[nodiscard]] Result<> run(const GraphEdit &edit);

    PipelineText text;
    LayoutChange layoutChange;
    IdTable::Changes idChanges;
    Applied made;

private:
    using Status = Result<>;
    /// What stands instead of a reference, given its place below the step; unset: it stays.
    using Instead
        = std::function<std::optional<QString>(const yaml::Path &, const expressions::Reference &)>;
    Status apply(const AddNode &edit);
    Status apply(const RemoveNodes &edit);
    Status apply(const RenameNode &edit);
    Status apply(const Connect &edit);
    Status apply(const Disconnect &edit);
    Status apply(const RetargetEdge &edit);
    Status apply(const InsertOnEdge &edit);
    Status apply(const ReplaceNode &edit);
    Status apply(const SetInput &edit);
    Status apply(const SetField &edit);
    Status apply(const PromoteInput &edit);
    Status apply(const AddPipelinePort &edit);
    Status apply(const RenamePipelinePort &edit);
    Status apply(const RemovePipelinePort &edit);
    Status apply(const SetEnabled &edit);
    Status apply(const MoveNodes &edit);
    Status apply(const MovePipelinePort &edit);
    Status apply(const SetFolded &edit);
    Status apply(const SetGroup &edit);
    Status apply(const RemoveGroup &edit);
    Status apply(const SetMembership &edit);
    Status apply(const SetNote &edit);
    Status apply(const RemoveNote &edit);
    Status apply(const Paste &edit);
    Status apply(const Compound &edit);

    [[nodiscard]] Result<QString> nameOf(qint64 node) const;
    [[nodiscard]] Result<const ReadStep *> stepOf(qint64 node) const;
    [[nodiscard]] std::shared_ptr<const assets::Component> componentOf(const assets::Step &step);
    [[nodiscard]] GraphNode interfaceOf(const QString &step);
    [[nodiscard]] QString typeOf(const PortRef &source);
    [[nodiscard]] QString freeStep(const QString &wanted, const QSet<QString> &more = {}) const;
    [[nodiscard]] QString freePort(bool output, const QString &wanted) const;
    [[nodiscard]] Result<QString> bindingOf(const PortRef &from) const;
    [[nodiscard]] bool reaches(const QString &from, const QString &to) const;
    [[nodiscard]] Result<QString> fittingInput(const QString &step, const PortRef &from);
    [[nodiscard]] Result<QString> fittingOutput(const QString &step, const PortRef &to);
    Status bindInput(const QString &step, const QString &port, const QString &binding);
    Status unbindInput(const QString &step, const QString &port);
    Status bindOutput(const QString &step, const QString &port, const QString &parentPort);
    Status unbindOutput(const QString &step, const QString &port);
    Status removeStep(const QString &name, bool reconnect);
    Status addStep(const QString &name, const Value &body, std::optional<QPointF> at, qint64 group);
    Status removeTidily(const yaml::Path &path, qsizetype keep);
    Status setDisabled(const QStringList &names);
    Status rewrite(const std::vector<Renaming> &renamings);
    Status replaceReferences(const QString &step, const Instead &instead);

    LayoutState &m_layout;
    IdTable &m_ids;
    ComponentSource &m_source;
};

/// Whether a source of type `given` fits an input of type `wanted`, as validation says: without a
/// warning, or never.
[[nodiscard]] bool fits(const QString &given, const QString &wanted);
[[nodiscard]] bool cannotFit(const QString &given, const QString &wanted);

} // namespace tenon::graph
