#include "designer/canvasmap.h"

#include "base/messages.h"
#include "canvas/scene.h"
#include "items/componentcatalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using graph::DesignNode;

namespace {

constexpr qint64 firstNote = 1'000'000'000;
constexpr qint64 firstFolded = 2'000'000'000;
constexpr qint64 firstGone = 3'000'000'000;
const QString endPort = u"value"_s; ///< Of the node that stands for an input or output.

QString tr(const char *text)
{
    return QCoreApplication::translate("tenon::ui::CanvasMap", text);
}

bool isData(const QString &type)
{
    return !type.isEmpty() && !assets::isParameterType(type);
}

QString iconOf(const DesignNode &node)
{
    if (node.type == u"pipeline")
        return u"pipeline"_s;
    if (node.type == u"sweep")
        return u"statistics"_s;
    for (const graph::Port &port : node.outputs)
        if (portKindOf(port.type) == PortKind::Model)
            return u"model"_s;
    for (const graph::Port &port : node.outputs)
        if (portKindOf(port.type) == PortKind::Table)
            return u"table"_s;
    return u"component"_s;
}

} // namespace

/// The wires at nodes. Looking for those of one node goes over all there are: where many nodes are
/// asked about, all are sorted once.
class CanvasMap::Wires
{
public:
    Wires(const graph::PipelineDocument &document, bool all)
        : m_document(document)
        , m_all(all)
    {
        if (!all)
            return;
        for (const graph::DesignEdge &edge : document.edges())
            for (const qint64 node : {edge.from.node, edge.to.node})
                if (node != 0)
                    m_of[node].push_back(edge);
    }
    [[nodiscard]] const std::vector<graph::DesignEdge> &of(qint64 node)
    {
        const auto known = m_of.constFind(node);
        if (known != m_of.cend())
            return *known;
        return *m_of.insert(node,
                            m_all ? std::vector<graph::DesignEdge>() : m_document.edgesOf(node));
    }
    /// Whether the input gets what another step gives.
    [[nodiscard]] bool reach(qint64 node, const QString &port)
    {
        return std::ranges::any_of(of(node), [&](const graph::DesignEdge &edge) {
            return edge.kind == graph::Edge::Kind::Data && edge.to.node == node
                   && edge.to.port == port && edge.from.node != 0;
        });
    }
    /// Parameters are set in the Inspector: a port carries data, or what another step gives.
    [[nodiscard]] bool isPort(const DesignNode &node, const graph::Port &input)
    {
        return isData(input.type) || reach(node.id, input.name)
               || (input.type.isEmpty() && !input.bound);
    }

private:
    const graph::PipelineDocument &m_document;
    bool m_all;
    QHash<qint64, std::vector<graph::DesignEdge>> m_of;
};

CanvasMap::CanvasMap(const graph::PipelineDocument &document,
                     const items::ComponentCatalogue &catalogue)
    : m_document(document)
    , m_catalogue(catalogue)
{
}

QString CanvasMap::subtitle(qint64 id) const
{
    const DesignNode *node = m_document.node(id);
    if (!node || !node->step)
        return {};
    const assets::AssetRef &reference = node->step->component;
    if (node->component && !node->component->name.isEmpty())
        return node->component->version.isEmpty()
                   ? node->component->name
                   : node->component->name + u" · "_s + node->component->version;
    if (reference.isLocalPath())
        return reference.path.section(u'/', -2);
    if (!reference.name.isEmpty())
        return reference.version.isEmpty() ? reference.name
                                           : reference.name + u" · "_s + reference.version;
    return node->type;
}

NodeMarks CanvasMap::marksOf(const DesignNode &node) const
{
    NodeMarks marks;
    marks.disabled = !node.enabled;
    for (const graph::DesignProblem &problem : m_document.problemsOf(node.id))
        if (!problem.isWarning) {
            marks.problem = messageText(problem.error);
            break;
        }
    if (!m_changes.isEmpty()) {
        if (const auto change = m_changes.constFind(node.name); change != m_changes.cend()) {
            marks.tag = changeWord(change->kind);
            marks.strip = change->words;
        }
        return marks;
    }
    if (const auto at = m_forecast.constFind(node.name);
        at != m_forecast.constEnd() && at->runs && node.enabled) {
        if (at->own && !at->reason.isEmpty())
            marks.strip = tr("Will run: %1").arg(at->reason);
        else
            marks.tag = tr("will run");
    }
    const assets::AssetRef *reference = node.step ? &node.step->component : nullptr;
    if (reference && reference->form == assets::AssetRef::Form::Versioned)
        if (const items::ComponentEntry *entry = m_catalogue.ofName(reference->name);
            entry && entry->version != reference->version
            && entry->versions.contains(reference->version))
            marks.newer = entry->version;
    return marks;
}

int CanvasMap::placeOfGroup(qint64 group) const
{
    const auto at = std::ranges::find(m_groupIds, group);
    return group != 0 && at != m_groupIds.end() ? int(at - m_groupIds.begin()) : -1;
}

CanvasNode CanvasMap::nodeOf(const DesignNode &node, Wires &wires) const
{
    CanvasNode made;
    made.id = node.id;
    made.title = node.title;
    made.icon = iconOf(node);
    made.opens = node.type == u"pipeline";
    made.place = node.position;
    for (const graph::Port &port : node.inputs)
        if (wires.isPort(node, port))
            made.inputs.push_back({port.name, port.type});
    for (const graph::Port &port : node.outputs)
        made.outputs.push_back({port.name, port.type});
    made.group = placeOfGroup(node.group);
    made.marks = marksOf(node);
    return made;
}

qint64 CanvasMap::idOfNote(qint64 note)
{
    return -firstNote - note;
}

qint64 CanvasMap::noteOf(qint64 canvasId) const
{
    return canvasId <= -firstNote && canvasId > -firstFolded ? -canvasId - firstNote : 0;
}

qint64 CanvasMap::idOfFolded(qint64 group)
{
    return -firstFolded - group;
}

qint64 CanvasMap::groupOfFolded(qint64 canvasId) const
{
    return m_folded.contains(canvasId) ? -canvasId - firstFolded : 0;
}

const CanvasMap::End *CanvasMap::endOf(qint64 canvasId) const
{
    const auto at = m_ends.constFind(canvasId);
    return at == m_ends.constEnd() ? nullptr : &*at;
}

qint64 CanvasMap::idOf(const End &end) const
{
    return m_endIds.value((end.output ? u'>' : u'<') + end.name);
}

// The inputs of the pipeline that carry data, and its outputs.
std::vector<CanvasNode> CanvasMap::ends()
{
    std::vector<CanvasNode> made;
    for (const bool output : {false, true})
        for (const graph::PipelinePort &port :
             output ? m_document.pipeline().outputs : m_document.pipeline().inputs) {
            if (!output && !isData(port.type))
                continue;
            qint64 &id = m_endIds[(output ? u'>' : u'<') + port.name];
            if (id == 0)
                id = -m_endIds.size();
            m_ends.insert(id, {output, port.name});
            CanvasNode node;
            node.id = id;
            node.title = port.name;
            node.icon = output ? u"output"_s : u"data"_s;
            node.kind = output ? NodeKind::Output : NodeKind::Input;
            node.place = port.place;
            (output ? node.inputs : node.outputs).push_back({endPort, port.type});
            made.push_back(std::move(node));
        }
    return made;
}

std::vector<CanvasNode> CanvasMap::notes() const
{
    std::vector<CanvasNode> made;
    for (const graph::Note &note : m_document.notes()) {
        CanvasNode node;
        node.id = idOfNote(note.id);
        node.title = note.text;
        node.kind = NodeKind::Note;
        node.place = note.rect.topLeft();
        node.size = note.rect.size();
        made.push_back(std::move(node));
    }
    return made;
}

std::vector<CanvasGroup> CanvasMap::groups()
{
    std::vector<CanvasGroup> made;
    m_groupIds.clear();
    for (const graph::GroupBox &box : m_document.groups()) {
        m_groupIds.push_back(box.id);
        made.push_back({box.title, box.id, {}, {}, true});
    }
    return made;
}

qint64 CanvasMap::groupAt(int place) const
{
    return place >= 0 && place < int(m_groupIds.size()) ? m_groupIds[size_t(place)] : 0;
}

graph::PortRef CanvasMap::portOf(const PortId &port) const
{
    if (const End *end = endOf(port.node))
        return {0, end->name};
    if (const auto inner = m_inner.constFind({port.node, (port.output ? u'>' : u'<') + port.port});
        inner != m_inner.cend())
        return *inner;
    return {port.node, port.port};
}

std::optional<CanvasWire> CanvasMap::wireOf(const graph::DesignEdge &edge) const
{
    if (edge.kind != graph::Edge::Kind::Data && edge.from.node != 0)
        return std::nullopt;
    CanvasWire wire{edge.from.node, edge.from.port, edge.to.node, edge.to.port};
    if (edge.from.node == 0) {
        wire.from = idOf({false, edge.from.port});
        wire.fromPort = endPort;
    }
    if (edge.to.node == 0) {
        wire.to = idOf({true, edge.to.port});
        wire.toPort = endPort;
    }
    return wire.from != 0 && wire.to != 0 ? std::optional(wire) : std::nullopt;
}

QString CanvasMap::changeWord(StepChange::Kind kind)
{
    switch (kind) {
    case StepChange::Kind::Added:
        return tr("added");
    case StepChange::Kind::Removed:
        return tr("removed");
    case StepChange::Kind::Changed:
        break;
    }
    return tr("changed");
}

qint64 CanvasMap::idOfStep(const QString &name) const
{
    if (const qint64 id = m_document.find(name))
        return hiddenIn(id) ? hiddenIn(id) : id;
    return m_gone.value(name);
}

// Steps of the jobs that the pipeline does not have, beside the others.
void CanvasMap::addGone(CanvasGraph &graph)
{
    m_gone.clear();
    QStringList names = m_changes.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (m_document.find(name))
            continue;
        const StepChange change = m_changes.value(name);
        CanvasNode node;
        node.id = -firstGone - m_gone.size();
        node.title = name;
        node.icon = u"component"_s;
        node.marks.tag = changeWord(change.kind);
        node.marks.strip = change.words;
        m_gone.insert(name, node.id);
        graph.nodes.push_back(std::move(node));
    }
}

bool CanvasMap::isFolding() const
{
    return !m_folded.isEmpty()
           || std::ranges::any_of(m_document.groups(), &graph::GroupBox::folded);
}

bool CanvasMap::concernsFolded(const graph::GraphDelta &change) const
{
    constexpr qsizetype few = 8; // more are found faster by looking at all
    if (change.decorationsChanged || change.added.size() + change.changed.size() > few)
        return true;
    QSet<qint64> folded;
    for (const graph::GroupBox &box : m_document.groups())
        if (box.folded)
            folded.insert(box.id);
    const auto hidden = [&](qint64 id) {
        const DesignNode *node = m_document.node(id);
        return m_hiddenIn.contains(id) || (node && folded.contains(node->group));
    };
    const auto leadsIn = [&](const graph::DesignEdge &edge) {
        return hidden(edge.from.node) || hidden(edge.to.node);
    };
    for (const auto &ids : {change.added, change.changed, change.removed, change.moved})
        if (std::ranges::any_of(ids, hidden))
            return true;
    if (std::ranges::any_of(change.edgesAdded, leadsIn)
        || std::ranges::any_of(change.edgesRemoved, leadsIn))
        return true;
    // A port that is known only now, or not any more, may have its wire in the text all along.
    Wires wires(m_document, false);
    return std::ranges::any_of(change.changed, [&](qint64 id) {
        return std::ranges::any_of(wires.of(id), [&](const graph::DesignEdge &edge) {
            const auto wire = wireOf(edge);
            return wire && leadsIn(edge) && (!m_wires.contains(*wire) || !shows(*wire, wires));
        });
    });
}

CanvasGraph CanvasMap::graph()
{
    CanvasGraph graph = unfolded();
    fold(graph);
    addGone(graph);
    return graph;
}

// The members of a folded group give way to one node where they stood.
void CanvasMap::fold(CanvasGraph &graph)
{
    m_folded.clear();
    m_hiddenIn.clear();
    m_inner.clear();
    QSet<qint64> folded;
    for (const graph::GroupBox &box : m_document.groups())
        if (box.folded)
            folded.insert(box.id);
    if (folded.isEmpty())
        return;
    CanvasGraph out;
    out.flow = graph.flow;
    out.groups = graph.groups;
    std::vector<int> now;
    QHash<int, int> boxes; // of places in the list of groups
    for (CanvasNode &node : graph.nodes) {
        if (!folded.contains(groupAt(node.group))) {
            now.push_back(int(out.nodes.size()));
            out.nodes.push_back(std::move(node));
            continue;
        }
        const qint64 id = idOfFolded(groupAt(node.group));
        if (!boxes.contains(node.group)) {
            boxes.insert(node.group, int(out.nodes.size()));
            CanvasNode box;
            box.id = id;
            box.title = graph.groups[size_t(node.group)].title;
            box.icon = u"files"_s;
            box.opens = true;
            out.nodes.push_back(std::move(box));
        }
        CanvasNode &box = out.nodes[size_t(boxes.value(node.group))];
        const auto place = node.place                     ? node.place
                           : m_unplaced.contains(node.id) ? std::optional(m_unplaced.value(node.id))
                                                          : std::nullopt;
        if (place)
            box.place = box.place ? QPointF(std::min(box.place->x(), place->x()),
                                            std::min(box.place->y(), place->y()))
                                  : *place;
        m_folded[id].append(node.id);
        m_hiddenIn.insert(node.id, id);
        now.push_back(boxes.value(node.group));
    }
    // A port of a box is one of a step in it.
    const auto portOf = [&](bool output, qint64 step, const CanvasPort &inner, int box) {
        CanvasNode &node = out.nodes[size_t(box)];
        auto &ports = output ? node.outputs : node.inputs;
        const QString name = u"%1 › %2"_s.arg(m_document.node(step)->name, inner.name);
        const auto at = std::ranges::find(ports, name, &CanvasPort::name);
        if (at != ports.end())
            return int(at - ports.begin());
        ports.push_back({name, inner.type});
        m_inner.insert({node.id, (output ? u'>' : u'<') + name}, {step, inner.name});
        return int(ports.size()) - 1;
    };
    for (CanvasEdge edge : graph.edges) {
        // Of those that were moved on only the ids are left; members are whole.
        const CanvasNode &from = graph.nodes[size_t(edge.from)], &to = graph.nodes[size_t(edge.to)];
        const int a = now[size_t(edge.from)], b = now[size_t(edge.to)];
        const bool fromBox = m_hiddenIn.contains(from.id), toBox = m_hiddenIn.contains(to.id);
        if (a == b)
            continue;
        if (fromBox)
            edge.fromPort = portOf(true, from.id, from.outputs[size_t(edge.fromPort)], a);
        if (toBox)
            edge.toPort = portOf(false, to.id, to.inputs[size_t(edge.toPort)], b);
        edge.from = a;
        edge.to = b;
        out.edges.push_back(edge);
    }
    for (auto it = m_folded.cbegin(); it != m_folded.cend(); ++it)
        for (CanvasNode &node : out.nodes)
            if (node.id == it.key())
                node.marks = m_marks[it.key()] = marksOfFolded(it.value());
    graph = std::move(out);
}

NodeMarks CanvasMap::marksOfFolded(const QList<qint64> &members) const
{
    NodeMarks marks;
    marks.disabled = true;
    for (const qint64 id : members) {
        const NodeMarks one = m_marks.value(id);
        if (marks.problem.isEmpty())
            marks.problem = one.problem;
        if (!one.tag.isEmpty() || !one.strip.isEmpty())
            marks.tag
                = m_changes.isEmpty() ? tr("will run") : changeWord(StepChange::Kind::Changed);
        marks.disabled = marks.disabled && one.disabled;
    }
    return marks;
}

CanvasDelta CanvasMap::difference(const CanvasScene &shown)
{
    const CanvasGraph now = graph();
    CanvasDelta delta;
    delta.groups = now.groups;
    QSet<qint64> ids;
    for (const CanvasNode &node : now.nodes) {
        ids.insert(node.id);
        const std::optional<int> at = shown.find(node.id);
        CanvasNode next = node;
        if (!next.place && m_unplaced.contains(node.id))
            next.place = m_unplaced.value(node.id);
        delta.membership.insert(node.id, node.group);
        if (!at) {
            delta.nodes.push_back(std::move(next));
            continue;
        }
        if (next.place && *next.place != shown.rect(*at).topLeft())
            delta.moved.insert(node.id, *next.place);
        next.place = shown.node(*at).place;
        next.group = shown.node(*at).group;
        if (next == shown.node(*at))
            continue;
        next.place.reset();
        delta.nodes.push_back(std::move(next));
    }
    for (int n = 0; n < shown.count(); ++n)
        if (!ids.contains(shown.node(n).id))
            delta.removed.push_back(shown.node(n).id);
    QSet<CanvasWire> wires;
    for (const CanvasEdge &edge : now.edges) {
        const CanvasNode &from = now.nodes[size_t(edge.from)], &to = now.nodes[size_t(edge.to)];
        wires.insert({from.id, from.outputs[size_t(edge.fromPort)].name, to.id,
                      to.inputs[size_t(edge.toPort)].name});
    }
    for (int e = 0; e < shown.edgeCount(); ++e)
        if (const CanvasWire wire = shown.wireOf(e); !wires.remove(wire))
            delta.unwired.push_back(wire);
    delta.wires.assign(wires.cbegin(), wires.cend());
    return delta;
}

CanvasGraph CanvasMap::unfolded()
{
    CanvasGraph graph;
    graph.groups = groups();
    m_ends.clear();
    m_extras.clear();
    m_marks.clear();
    m_wires.clear();
    Wires wires(m_document, true);
    for (qint64 id : m_document.nodes())
        if (const DesignNode *node = m_document.node(id)) {
            graph.nodes.push_back(nodeOf(*node, wires));
            m_marks.insert(id, graph.nodes.back().marks);
        }
    for (auto &extras : {ends(), notes()})
        for (const CanvasNode &node : extras) {
            m_extras.insert(node.id, node);
            graph.nodes.push_back(node);
        }
    QHash<qint64, int> places;
    for (int i = 0; i < int(graph.nodes.size()); ++i)
        places.insert(graph.nodes[size_t(i)].id, i);
    const auto portAt = [](const std::vector<CanvasPort> &ports, const QString &name) {
        const auto at = std::ranges::find(ports, name, &CanvasPort::name);
        return at == ports.end() ? -1 : int(at - ports.begin());
    };
    for (const graph::DesignEdge &edge : m_document.edges()) {
        const auto wire = wireOf(edge);
        const int from = wire ? places.value(wire->from, -1) : -1;
        const int to = wire ? places.value(wire->to, -1) : -1;
        if (from < 0 || to < 0)
            continue;
        const int out = portAt(graph.nodes[size_t(from)].outputs, wire->fromPort);
        const int in = portAt(graph.nodes[size_t(to)].inputs, wire->toPort);
        if (out < 0 || in < 0)
            continue;
        graph.edges.push_back({from, out, to, in});
        m_wires.insert(*wire);
    }
    return graph;
}

// Ends, notes and groups are few: what differs is found by looking at all of them.
void CanvasMap::addDecorations(CanvasDelta &delta)
{
    QHash<qint64, CanvasNode> now;
    m_ends.clear();
    for (auto &extras : {ends(), notes()})
        for (const CanvasNode &node : extras) {
            now.insert(node.id, node);
            const auto before = m_extras.constFind(node.id);
            if (before == m_extras.constEnd() || *before != node)
                delta.nodes.push_back(node);
            if (before == m_extras.constEnd() || before->place == node.place)
                continue;
            if (node.place)
                delta.moved.insert(node.id, *node.place);
            else if (const auto seen = m_unplaced.constFind(node.id); seen != m_unplaced.cend())
                delta.moved.insert(node.id, *seen);
        }
    for (auto it = m_extras.cbegin(); it != m_extras.cend(); ++it)
        if (!now.contains(it.key()))
            delta.removed.push_back(it.key());
    m_extras = std::move(now);
}

bool CanvasMap::shows(const CanvasWire &wire, Wires &wires) const
{
    const DesignNode *from = m_document.node(wire.from), *to = m_document.node(wire.to);
    const graph::Port *input = to ? to->input(wire.toPort) : nullptr;
    return (wire.from < 0 ? m_ends.contains(wire.from) : from && from->output(wire.fromPort))
           && (wire.to < 0 ? m_ends.contains(wire.to) : input && wires.isPort(*to, *input));
}

CanvasDelta CanvasMap::delta(const graph::GraphDelta &change)
{
    constexpr size_t few = 8;
    CanvasDelta delta;
    Wires wires(m_document, size_t(change.added.size()) + size_t(change.changed.size())
                                    + change.edgesAdded.size()
                                > few);
    if (change.decorationsChanged)
        delta.groups = groups();
    const QSet<qint64> added(change.added.begin(), change.added.end());
    for (const auto &ids : {change.added, change.changed})
        for (qint64 id : ids)
            if (const DesignNode *node = m_document.node(id)) {
                CanvasNode made = nodeOf(*node, wires);
                if (!added.contains(id))
                    made.place.reset(); // it stays where it stands
                m_marks.insert(id, made.marks);
                delta.nodes.push_back(std::move(made));
            }
    for (qint64 id : change.removed) {
        delta.removed.push_back(id);
        m_marks.remove(id);
    }
    if (!change.removed.isEmpty()) {
        const QSet<qint64> gone(change.removed.begin(), change.removed.end());
        m_wires.removeIf([&gone](const CanvasWire &wire) {
            return gone.contains(wire.from) || gone.contains(wire.to);
        });
    }
    for (qint64 id : change.moved)
        if (const DesignNode *node = m_document.node(id)) {
            if (node->position)
                delta.moved.insert(id, *node->position);
            else if (const auto seen = m_unplaced.constFind(id); seen != m_unplaced.cend())
                delta.moved.insert(id, *seen);
            delta.membership.insert(id, placeOfGroup(node->group));
        }
    if (delta.groups)
        for (qint64 id : m_document.nodes())
            if (const DesignNode *node = m_document.node(id))
                delta.membership.insert(id, placeOfGroup(node->group));
    // Wires that go to an end name it while it is still known.
    for (const graph::DesignEdge &edge : change.edgesRemoved)
        if (const auto wire = wireOf(edge); wire && m_wires.remove(*wire))
            delta.unwired.push_back(*wire);
    addDecorations(delta);
    addWires(delta, change.edgesAdded, wires);
    // A port that is known only now may have had its wire in the text all along.
    for (qint64 id : change.changed)
        addWires(delta, wires.of(id), wires);
    return delta;
}

void CanvasMap::addWires(CanvasDelta &delta, const std::vector<graph::DesignEdge> &edges,
                         Wires &wires)
{
    for (const graph::DesignEdge &edge : edges) {
        const auto wire = wireOf(edge);
        if (!wire || m_wires.contains(*wire) || !shows(*wire, wires))
            continue;
        m_wires.insert(*wire);
        // A parameter that is wired from now on has a port from now on.
        for (qint64 id : {wire->from, wire->to})
            if (const DesignNode *node = m_document.node(id);
                node && !std::ranges::contains(delta.nodes, id, &CanvasNode::id)) {
                CanvasNode made = nodeOf(*node, wires);
                made.place.reset();
                delta.nodes.push_back(std::move(made));
            }
        delta.wires.push_back(*wire);
    }
}

CanvasDelta CanvasMap::marks()
{
    CanvasDelta delta;
    for (qint64 id : m_document.nodes())
        if (const DesignNode *node = m_document.node(id)) {
            NodeMarks now = marksOf(*node);
            NodeMarks &before = m_marks[id];
            if (now == before)
                continue;
            before = now;
            delta.marks.insert(id, std::move(now));
        }
    for (auto it = m_folded.cbegin(); it != m_folded.cend(); ++it)
        if (NodeMarks now = marksOfFolded(it.value()); now != m_marks[it.key()]) {
            m_marks[it.key()] = now;
            delta.marks.insert(it.key(), std::move(now));
        }
    return delta;
}

void CanvasMap::setForecast(QHash<QString, StepForecast> byName)
{
    m_forecast = std::move(byName);
}

} // namespace tenon::ui
