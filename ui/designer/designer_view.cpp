// What a person does on the canvas becomes edits of the document.
#include "base/messages.h"
#include "canvas/graphview.h"
#include "designer/designer.h"
#include "designer/quickadd.h"
#include "widgets/host.h"

#include <QJsonArray>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using graph::DesignNode;

namespace {

// The first port that takes the other; none: empty.
QString fittingPort(const std::vector<CanvasPort> &ports, const QString &type, bool ofOutput)
{
    for (int wanted : {2, 1})
        for (const CanvasPort &port : ports)
            if ((ofOutput ? items::typeFit(type, port.type) : items::typeFit(port.type, type))
                == wanted)
                return port.name;
    return {};
}

} // namespace

void Designer::joinView()
{
    m_view->setEditable(true);
    CanvasRules rules;
    rules.refusal = [this](const PortId &from, const PortId &to) { return refusal(from, to); };
    rules.hidesSteps = [this] { return m_map.isFolding(); };
    rules.mayInsert = [this](qint64 node, const CanvasWire &wire) { return mayInsert(node, wire); };
    rules.mayReplace = [](qint64, qint64) { return false; }; // what is moved only moves
    rules.takes = [this](const QMimeData &data, const CanvasSpot &) {
        return !m_document->brokenAt() && (data.hasFormat(componentMimeType()) || data.hasUrls());
    };
    m_view->setRules(std::move(rules));
    connect(m_view, &GraphView::selectionChanged, this, &Designer::onSelection);
    connect(m_view, &GraphView::arranged, this, [this] {
        if (!m_restored.isEmpty())
            restore(std::exchange(m_restored, {}));
        Q_EMIT commandsChanged();
    });
    connect(m_view, &GraphView::nodesMoved, this, &Designer::moveNodes);
    connect(m_view, &GraphView::wireDrawn, this, &Designer::connectPorts);
    connect(m_view, &GraphView::wireDropped, this, &Designer::addFromWire);
    connect(m_view, &GraphView::wireReaimed, this, &Designer::reaim);
    connect(m_view, &GraphView::wireRemovalAsked, this, [this](const CanvasWire &wire) {
        apply(graph::Disconnect{m_map.portOf(wire.source()), m_map.portOf(wire.target())});
    });
    connect(m_view, &GraphView::nodeDroppedOnWire, this,
            [this](qint64 node, const CanvasWire &wire, const QPointF &place) {
                std::vector<graph::GraphEdit> edits = keepPlaces({{node, place}});
                edits.push_back(graph::InsertOnEdge{
                    m_map.portOf(wire.source()), m_map.portOf(wire.target()), node, {}, {}});
                apply(graph::Compound{std::move(edits)}, {"edit.insert", {}});
            });
    connect(m_view, &GraphView::deleteAsked, this,
            [this](const QSet<qint64> &ids, bool reconnect) { remove(ids, reconnect); });
    connect(m_view, &GraphView::addAsked, this, &Designer::askComponent);
    connect(m_view, &GraphView::renameAsked, this, &Designer::askRename);
    connect(m_view, &GraphView::groupRenameAsked, this, &Designer::askGroupName);
    connect(m_view, &GraphView::groupFoldAsked, this,
            [this](qint64 group) { setFolded({group}, true); });
    connect(m_view, &GraphView::menuAsked, this, &Designer::showMenu);
    connect(m_view, &GraphView::dropped, this, &Designer::takeDrop);
    connect(m_view, &GraphView::placesArranged, this,
            [this](const QHash<qint64, QPointF> &places) { moveNodes(places, std::nullopt); });
    connect(m_view, &GraphView::opened, this, &Designer::open);
    connect(m_view, &GraphView::viewChanged, this, &Designer::placeNote);
}

QString Designer::refusal(const PortId &from, const PortId &to)
{
    const graph::PortRef source = m_map.portOf(from), target = m_map.portOf(to);
    // Where none is hidden the view has looked for circles.
    const bool circle
        = m_map.isFolding() && source.node && target.node && closesCircle(source.node, target.node);
    const auto why = m_document->refusal(source, target, circle);
    return why ? messageText(*why) : QString();
}

// One of the two is the same while a wire is drawn, so that one search does for all ports.
bool Designer::closesCircle(qint64 from, qint64 to)
{
    if (m_waited.node != from && m_waiting.node != to) {
        m_waited = {from, m_document->reached(from, false)};
        m_waiting = {to, m_document->reached(to, true)};
    }
    return m_waited.node == from ? m_waited.steps.contains(to) : m_waiting.steps.contains(from);
}

bool Designer::mayInsert(qint64 node, const CanvasWire &wire) const
{
    const CanvasScene *scene = m_view->scene();
    const auto place = scene ? scene->find(node) : std::nullopt;
    const auto edge = scene ? scene->find(wire) : std::nullopt;
    if (!place || !edge || m_document->brokenAt() || node == wire.from || node == wire.to)
        return false;
    const CanvasNode &inserted = scene->node(*place);
    const CanvasEdge &ends = scene->edge(*edge);
    const QString from = scene->node(ends.from).outputs[size_t(ends.fromPort)].type;
    const QString to = scene->node(ends.to).inputs[size_t(ends.toPort)].type;
    return scene->edgesInto(*place).empty() && scene->edgesOutOf(*place).empty()
           && !fittingPort(inserted.inputs, from, true).isEmpty()
           && !fittingPort(inserted.outputs, to, false).isEmpty();
}

// Where nobody has placed anything, one place alone would scramble the others when the file is
// opened the next time: they stay where they are seen.
std::vector<graph::GraphEdit> Designer::keepPlaces(const QHash<qint64, QPointF> &moved)
{
    std::vector<graph::GraphEdit> edits;
    graph::MoveNodes move;
    QHash<qint64, QPointF> seen;
    const CanvasScene *scene = m_view->scene();
    for (int n = 0; scene && n < scene->count(); ++n) {
        const qint64 id = scene->node(n).id;
        const QPointF now = scene->rect(n).topLeft();
        const auto to = moved.constFind(id);
        if (const CanvasMap::End *end = m_map.endOf(id)) {
            const graph::DesignPipeline &pipeline = m_document->pipeline();
            const graph::PipelinePort *port
                = end->output ? pipeline.output(end->name) : pipeline.input(end->name);
            if (port && !port->place)
                seen.insert(id, now);
            if (to != moved.cend() || (port && !port->place))
                edits.push_back(graph::MovePipelinePort{end->output, end->name,
                                                        to != moved.cend() ? *to : now});
        } else if (m_map.groupOfFolded(id)) { // all that is in it
            for (const qint64 member : m_map.membersOf(id))
                if (const DesignNode *node = m_document->node(member);
                    node && node->position && to != moved.cend())
                    move.places.insert(member, *node->position + *to - now);
        } else if (const qint64 note = m_map.noteOf(id)) {
            for (graph::Note each : m_document->notes())
                if (to != moved.cend() && each.id == note) {
                    each.rect.moveTopLeft(*to);
                    edits.push_back(graph::SetNote{each});
                }
        } else if (const DesignNode *node = m_document->node(id)) {
            if (!node->position)
                seen.insert(id, now);
            if (to != moved.cend() || !node->position)
                move.places.insert(id, to != moved.cend() ? *to : now);
        }
    }
    if (!move.places.isEmpty())
        edits.insert(edits.begin(), std::move(move));
    m_map.noteUnplaced(seen);
    return edits;
}

void Designer::moveNodes(const QHash<qint64, QPointF> &places, std::optional<int> group)
{
    std::vector<graph::GraphEdit> edits = keepPlaces(places);
    if (group) {
        QList<qint64> steps;
        for (auto it = places.cbegin(); it != places.cend(); ++it)
            if (m_map.isStep(it.key()))
                steps.append(it.key());
        edits.push_back(graph::SetMembership{steps, m_map.groupAt(*group)});
    }
    if (edits.empty())
        return;
    graph::EditLabel label{"edit.move", {{u"count"_s, int(places.size())}}};
    if (const auto done = edits.size() == 1
                              ? m_document->apply(edits.front())
                              : m_document->apply(graph::Compound{std::move(edits)}, label);
        !done) {
        tell(done.error());
        showAll(); // back to where they were
    }
}

void Designer::connectPorts(const PortId &from, const PortId &to)
{
    apply(graph::Connect{m_map.portOf(from), m_map.portOf(to)});
}

void Designer::reaim(const CanvasWire &wire, bool source, const PortId &end)
{
    const graph::PortRef from = m_map.portOf(wire.source()), to = m_map.portOf(wire.target());
    apply(graph::RetargetEdge{from, to, source ? m_map.portOf(end) : from,
                              source ? to : m_map.portOf(end)});
}

void Designer::addFromWire(const PortId &from, const QPointF &at)
{
    const CanvasScene *scene = m_view->scene();
    const auto port = scene ? scene->find(from) : std::nullopt;
    if (!port || m_document->brokenAt())
        return;
    m_wire = from;
    m_at = at;
    m_replacing = 0;
    ComponentFilter filter = quickFilter();
    filter.type = scene->portOf(*port).type;
    filter.typed = true;
    filter.typeIsOutput = from.output;
    m_quick->open(m_view->fromScene(at).toPoint(), filter,
                  from.output ? tr("What takes %1").arg(from.port)
                              : tr("What gives %1").arg(from.port));
}

void Designer::askComponent(const QPointF &at, const QString &typed)
{
    if (m_document->brokenAt())
        return;
    m_wire.reset();
    m_at = at;
    m_replacing = 0;
    ComponentFilter filter = quickFilter();
    filter.text = typed;
    m_quick->open(m_view->fromScene(at).toPoint(), filter, tr("Add a component"));
}

ComponentFilter Designer::quickFilter() const
{
    ComponentFilter filter;
    for (const QJsonValue &id : m_host.kept(u"palette.recent"_s).toArray())
        filter.recent.append(id.toString());
    for (const QJsonValue &id : m_host.kept(u"palette.favourites"_s).toArray())
        filter.favourites.append(id.toString());
    return filter;
}

// What was chosen from the list at the pointer: it goes there, and on the wire.
void Designer::takeChosen(const QString &id)
{
    const items::ComponentEntry *entry = m_catalogue.find(id);
    if (!entry)
        return;
    graph::AddNode edit;
    edit.position = m_at;
    if (m_wire && m_wire->output)
        edit.wireFrom = m_map.portOf(*m_wire);
    else if (m_wire)
        edit.wireTo = m_map.portOf(*m_wire);
    m_wire.reset();
    if (m_replacing)
        replaceWith(std::exchange(m_replacing, 0), *entry);
    else
        addWith(*entry, edit);
}

void Designer::takeDrop(const QMimeData *data, const CanvasSpot &spot)
{
    const QStringList ids
        = QString::fromUtf8(data->data(componentMimeType())).split(u'\n', Qt::SkipEmptyParts);
    if (ids.isEmpty()) {
        for (const QUrl &url : data->urls())
            if (const items::ComponentEntry *entry = m_catalogue.ofFile(url.toLocalFile()))
                return dropEntry(*entry, spot);
        const QString path = data->urls().value(0).adjusted(QUrl::StripTrailingSlash).toLocalFile();
        if (path.isEmpty() || path.endsWith(".yml"_L1) || path.endsWith(".yaml"_L1))
            return m_host.say(tr("This file is no component of the workspace"));
        // A script becomes one, and then a step where it was dropped; data is read there.
        return dropFile(path, spot);
    }
    if (const items::ComponentEntry *entry = m_catalogue.find(ids.first()))
        dropEntry(*entry, spot);
}

void Designer::dropWhenKnown(const QString &file, const CanvasSpot &spot)
{
    const auto drop = [this, file, spot] {
        const items::ComponentEntry *entry = m_catalogue.ofFile(file);
        const bool isOther
            = std::ranges::any_of(m_workspace.files(), [&file](const items::ScannedFile &each) {
                  return each.path == file && each.kind != u"component";
              });
        if (!entry && !isOther)
            return false;
        disconnect(m_awaiting);
        if (entry && entry->component)
            dropEntry(*entry, spot);
        else // somebody changed it meanwhile
            m_host.say(tr("This file is no component of the workspace"));
        return true;
    };
    disconnect(m_awaiting);
    if (!drop())
        m_awaiting = connect(&m_catalogue, &items::ComponentCatalogue::changed, this, drop);
}

void Designer::dropEntry(const items::ComponentEntry &entry, const CanvasSpot &spot)
{
    if (m_map.isStep(spot.node) && m_document->node(spot.node))
        return replaceWith(spot.node, entry);
    graph::AddNode edit;
    // Its middle comes to where the pointer is.
    edit.position = spot.at - QPointF(124, 26);
    edit.group = m_map.groupAt(spot.group);
    addWith(entry, edit, spot.wire);
}

void Designer::open(qint64 id)
{
    if (m_map.noteOf(id))
        return editNote(m_map.noteOf(id));
    if (const qint64 group = m_map.groupOfFolded(id))
        return setFolded({group}, false);
    const DesignNode *node = m_document->node(id);
    if (!node || !node->step)
        return;
    const assets::AssetRef &reference = node->step->component;
    if (reference.isLocalPath() && node->type == u"pipeline") {
        QJsonArray outer = m_outer;
        outer.append(QJsonObject{
            {u"path"_s, m_document->path()}, {u"title"_s, title()}, {u"step"_s, node->name}});
        Q_EMIT pipelineWanted(reference.absolutePath(node->step->base), outer, {});
    } else if (reference.isLocalPath())
        m_host.openFile(reference.absolutePath(node->step->base));
    else if (!reference.name.isEmpty())
        m_host.openAsset(u"component"_s, reference.name, reference.version);
    else
        Q_EMIT lineWanted(m_document->whereOf(id).line);
}

void Designer::showMenu(const CanvasSpot &spot, const QPoint &at)
{
    if (spot.node && !m_view->selection().contains(spot.node))
        goTo(spot.node);
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu *into = menu;
    const auto add = [&](Command command) {
        QAction *action = into->addAction(commandText(command));
        action->setEnabled(can(command));
        connect(action, &QAction::triggered, this, [this, command, place = spot.at] {
            m_menuAt = place; // what is added comes to where the menu was opened
            run(command);
            m_menuAt.reset();
        });
    };
    const auto offer = [&](const QString &text, auto then) {
        QAction *action = menu->addAction(text);
        action->setEnabled(!m_document->brokenAt());
        connect(action, &QAction::triggered, this, then);
    };
    if (spot.wire) {
        offer(tr("Remove the wire"), [this, wire = *spot.wire] {
            apply(graph::Disconnect{m_map.portOf(wire.source()), m_map.portOf(wire.target())});
        });
        menu->addSeparator();
    }
    if (const auto port = spot.port) {
        offer(tr("Draw a wire from %1").arg(m_map.portOf(*port).port), [this, port = *port] {
            const CanvasScene *scene = m_view->scene();
            if (const auto place = scene ? scene->find(port) : std::nullopt) {
                m_view->setFocus();
                m_view->setCurrent(place->node, place);
                m_view->startWire();
            }
        });
        menu->addSeparator();
    }
    if (m_document->node(spot.node)) {
        connect(menu->addAction(tr("Open")), &QAction::triggered, this,
                [this, id = spot.node] { open(id); });
        for (Command command :
             {Command::RunTo, Command::RunForced, Command::RunFrom, Command::Why, Command::Log})
            add(command);
        menu->addSeparator();
        for (Command command :
             {Command::Rename, Command::ConnectTo, Command::Replace, Command::Enable})
            add(command);
        menu->addSeparator();
        for (Command command : {Command::Cut, Command::Copy, Command::Duplicate, Command::Delete,
                                Command::DeleteReconnect})
            add(command);
        menu->addSeparator();
        for (Command command :
             {Command::Group, Command::Ungroup, Command::Fold, Command::Collapse, Command::Expand})
            add(command);
        into = menu->addMenu(tr("Arrange"));
        for (Command command : {Command::ArrangeSelection, Command::AlignLeft, Command::AlignTop,
                                Command::SpreadAcross, Command::SpreadDown})
            add(command);
    } else if (spot.node) { // a comment, an end of the pipeline, or a folded group
        if (m_map.groupOfFolded(spot.node))
            add(Command::Fold);
        for (Command command : {Command::Rename, Command::Delete})
            add(command);
    } else {
        for (Command command : {Command::Add, Command::Paste, Command::Comment})
            add(command);
        menu->addSeparator();
        for (Command command : {Command::SelectAll, Command::Lasso, Command::Find, Command::Arrange,
                                Command::ZoomFit})
            add(command);
    }
    menu->popup(at);
}

} // namespace tenon::ui
