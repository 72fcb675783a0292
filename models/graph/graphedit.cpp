#include "graph/graphedit.h"

using namespace Qt::StringLiterals;

namespace tenon::graph {
namespace {

// In the order of GraphEdit::Kind.
constexpr const char *labels[]
    = {"edit.add-node",    "edit.remove-nodes", "edit.rename-node", "edit.connect",
       "edit.disconnect",  "edit.retarget",     "edit.insert",      "edit.replace-node",
       "edit.set-input",   "edit.set-field",    "edit.promote",     "edit.add-port",
       "edit.rename-port", "edit.remove-port",  "edit.enable",      "edit.move",
       "edit.move-port",   "edit.fold",         "edit.group",       "edit.ungroup",
       "edit.membership",  "edit.note",         "edit.remove-note", "edit.paste",
       "edit.compound"};
static_assert(std::size(labels) == std::variant_size_v<GraphEdit::Kind>);

// What each kind of edit is about.
struct About
{
    const std::function<QString(qint64)> &nameOf;

    [[nodiscard]] QString placeOf(qint64 node, const QString &port) const
    {
        return node == 0 ? port : QString(nameOf(node) + u'.' + port);
    }
    [[nodiscard]] QString placeOf(const QList<qint64> &nodes, const QString &port) const
    {
        return placeOf(nodes.size() == 1 ? nodes.first() : 0, port);
    }

    template <typename T> QVariantMap operator()(const T &) const { return {}; }
    QVariantMap operator()(const RemoveNodes &edit) const
    {
        QVariantMap out{{u"count"_s, int(edit.nodes.size())}};
        if (edit.nodes.size() == 1)
            out.insert(u"name"_s, nameOf(edit.nodes.first()));
        return out;
    }
    QVariantMap operator()(const RenameNode &edit) const
    {
        return {{u"from"_s, nameOf(edit.node)}, {u"to"_s, edit.name}};
    }
    QVariantMap operator()(const RenamePipelinePort &edit) const
    {
        return {{u"from"_s, edit.from}, {u"to"_s, edit.to}};
    }
    QVariantMap operator()(const Connect &edit) const
    {
        return {{u"from"_s, placeOf(edit.from.node, edit.from.port)},
                {u"to"_s, placeOf(edit.to.node, edit.to.port)}};
    }
    QVariantMap operator()(const ReplaceNode &edit) const
    {
        return {{u"name"_s, nameOf(edit.node)}};
    }
    QVariantMap operator()(const SetInput &edit) const
    {
        return {{u"name"_s, placeOf(edit.nodes, edit.port)}};
    }
    QVariantMap operator()(const SetField &edit) const
    {
        return {{u"name"_s, placeOf(edit.nodes, edit.path.text())}};
    }
    QVariantMap operator()(const PromoteInput &edit) const { return {{u"name"_s, edit.port}}; }
    QVariantMap operator()(const MoveNodes &edit) const
    {
        return {{u"count"_s, int(edit.places.size())}};
    }
    QVariantMap operator()(const MovePipelinePort &edit) const { return {{u"name"_s, edit.name}}; }
    QVariantMap operator()(const Compound &edit) const
    {
        return edit.edits.size() == 1 ? std::visit(*this, edit.edits.front().kind) : QVariantMap();
    }
};

} // namespace

QByteArray labelId(const GraphEdit &edit)
{
    if (const auto *all = std::get_if<Compound>(&edit.kind); all && all->edits.size() == 1)
        return labelId(all->edits.front());
    if (const auto *set = std::get_if<SetEnabled>(&edit.kind); set && !set->enabled)
        return "edit.disable";
    return labels[edit.kind.index()];
}

EditLabel labelOf(const GraphEdit &edit, const std::function<QString(qint64)> &nameOf)
{
    return {labelId(edit), std::visit(About{nameOf}, edit.kind)};
}

QByteArrayList labelIds()
{
    QByteArrayList out{"edit.text", "edit.disable", "edit.collapse", "edit.expand"};
    for (const char *label : labels)
        out << label;
    return out;
}

} // namespace tenon::graph
