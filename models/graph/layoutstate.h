#pragma once

#include "graph/design.h"

#include <functional>
#include <map>

namespace tenon::graph {

/// How a node lies on the canvas.
struct NodeLook
{
    std::optional<QPointF> position;
    bool folded = false;
    qint64 group = 0;
    QJsonObject more; ///< What the layout file says beside this.
    bool operator==(const NodeLook &) const = default;
    [[nodiscard]] bool isPlain() const { return *this == NodeLook(); }
};

/// A pipeline port, as a key of places.
using PortKey = std::pair<bool, QString>; ///< Output or not, name.

/// A change of a layout that can be done and undone: of each thing what it was and what it is.
struct LayoutChange
{
    template <typename T> struct Swap
    {
        T before{};
        T after{};
    };
    QHash<qint64, Swap<NodeLook>> nodes;
    std::map<PortKey, Swap<std::optional<QPointF>>> ports;
    std::map<qint64, Swap<std::optional<GroupBox>>> groups;
    std::map<qint64, Swap<std::optional<Note>>> notes;
    [[nodiscard]] bool isEmpty() const
    {
        return nodes.isEmpty() && ports.empty() && groups.empty() && notes.empty();
    }
};

/// Where everything lies, by the ids of one open document. Nodes that are gone keep their place:
/// they may come back.
class LayoutState
{
public:
    [[nodiscard]] NodeLook node(qint64 id) const { return m_nodes.value(id); }
    [[nodiscard]] const std::map<qint64, GroupBox> &groups() const { return m_groups; }
    [[nodiscard]] const std::map<qint64, Note> &notes() const { return m_notes; }
    [[nodiscard]] std::optional<QPointF> port(bool output, const QString &name) const;

    template <typename Each> void eachPort(Each each) const
    {
        for (const auto &[key, place] : m_ports)
            each(key.first, key.second, place);
    }

    /// Each says in `change` what it did.
    void setNode(qint64 id, const NodeLook &look, LayoutChange &change);
    void setPort(bool output, const QString &name, std::optional<QPointF> place,
                 LayoutChange &change);
    void setGroup(qint64 id, std::optional<GroupBox> box, LayoutChange &change);
    void setNote(qint64 id, std::optional<Note> note, LayoutChange &change);
    void apply(const LayoutChange &change, bool forward);

    QJsonObject more; ///< What the file says beside all this.

private:
    QHash<qint64, NodeLook> m_nodes;
    std::map<PortKey, QPointF> m_ports;
    std::map<qint64, GroupBox> m_groups;
    std::map<qint64, Note> m_notes;
};

/// Ids and names of the steps of a pipeline as it is.
using NamesOf = QHash<qint64, QString>;

/// What a layout file says, by the names of steps.
struct LayoutFile
{
    struct Box
    {
        GroupBox box; ///< Its id is 0.
        QStringList nodes;
        bool operator==(const Box &) const = default;
    };
    std::map<QString, NodeLook> nodes; ///< Their groups are told by those.
    std::map<PortKey, QPointF> ports;
    std::vector<Box> groups;
    std::vector<Note> notes; ///< Their ids are 0.
    QJsonObject more;        ///< What the file says beside all this.
    /// The ids of groups and notes in an open document; empty, or 0, where they have none yet.
    std::vector<qint64> groupIds, noteIds;
};

/// The layout file of a pipeline file: `x.layout.json` beside `x.yml`.
[[nodiscard]] QString layoutPath(const QString &pipelineFile);

/// The text of a layout file: one line a node, keys in their order, LF. Empty when there is nothing
/// to say.
[[nodiscard]] QByteArray layoutText(const LayoutFile &layout);
/// Reads one. Fails with Format "graph.layout-file". Any thread.
[[nodiscard]] Result<LayoutFile> readLayout(const QByteArray &text, const QString &path);

/// What a layout says of the nodes of `names`.
[[nodiscard]] LayoutFile layoutFile(const LayoutState &layout, const NamesOf &names);
/// `base` was changed here to `ours` and by others to `theirs`: of each place, and of all groups
/// and of all notes, ours where we changed it, else theirs.
[[nodiscard]] LayoutFile mergeLayouts(const LayoutFile &base, const LayoutFile &ours,
                                      const LayoutFile &theirs);
/// Makes the layout say what a file says, of steps that are not there too: they may come. `idOf`
/// gives the id of a step, `newId` one for a group or note. Gives what changed.
LayoutChange takeLayout(LayoutState &layout, const LayoutFile &file, const NamesOf &names,
                        const std::function<qint64(const QString &)> &idOf,
                        const std::function<qint64()> &newId);

} // namespace tenon::graph
