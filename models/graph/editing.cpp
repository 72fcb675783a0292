#include "graph/editing.h"

#include "assets/disabled.h"
#include "graph/naming.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tenon::graph {

void IdTable::put(const QString &name, qint64 id)
{
    if (const qint64 before = m_ids.value(name); before != 0 && m_names.value(before) == name)
        m_names.remove(before);
    if (id == 0) {
        m_ids.remove(name);
        return;
    }
    // An id is never that of two names: the one it had would come back as the same step.
    if (const QString other = m_names.value(id); !other.isEmpty() && other != name)
        m_ids.remove(other);
    m_ids.insert(name, id);
    m_names.insert(id, name);
}

qint64 IdTable::idOf(const QString &name)
{
    if (const qint64 id = m_ids.value(name))
        return id;
    put(name, fresh());
    return m_last;
}

void IdTable::assign(const QString &name, qint64 id, Changes &changes)
{
    changes.push_back({name, m_ids.value(name), id});
    put(name, id);
}

void IdTable::apply(const Changes &changes, bool forward)
{
    if (forward) {
        for (const Change &change : changes)
            put(change.name, change.after);
        return;
    }
    for (auto it = changes.rbegin(); it != changes.rend(); ++it)
        put(it->name, it->before);
}

Editing::Editing(PipelineText start, LayoutState &layout, IdTable &ids, ComponentSource &source)
    : text(std::move(start))
    , m_layout(layout)
    , m_ids(ids)
    , m_source(source)
{
}

Result<> Editing::run(const GraphEdit &edit)
{
    return std::visit([this](const auto &kind) { return apply(kind); }, edit.kind);
}

Result<QString> Editing::nameOf(qint64 node) const
{
    const QString name = m_ids.nameOf(node);
    if (name.isEmpty() || !text.step(name))
        return refuse("graph.edit-gone");
    return name;
}

Result<const ReadStep *> Editing::stepOf(qint64 node) const
{
    const ReadStep *step = text.step(m_ids.nameOf(node));
    if (!step)
        return refuse("graph.edit-gone");
    return step;
}

std::shared_ptr<const assets::Component> Editing::componentOf(const assets::Step &step)
{
    assets::AssetRef reference = step.component;
    if (const auto *sweep = std::get_if<assets::SweepBody>(&step.body);
        sweep && sweep->trialReference.form != assets::AssetRef::Form::None)
        reference = sweep->trialReference;
    if (reference.form == assets::AssetRef::Form::None)
        return {};
    return m_source.ask(ComponentSource::keyOf(reference, step.base)).component;
}

GraphNode Editing::interfaceOf(const QString &name)
{
    const ReadStep *step = text.step(name);
    return step ? nodeOf(*step->step, componentOf(*step->step).get()) : GraphNode();
}

QString Editing::typeOf(const PortRef &source)
{
    if (source.node == 0) {
        const Frame &frame = text.frame();
        if (frame.isComponent) {
            const auto *decl = frame.component.input(source.port);
            return decl ? decl->type : QString();
        }
        const auto *binding = frame.job.input(source.port);
        return binding && binding->kind == assets::InputBinding::Kind::Object ? binding->type
                                                                              : QString();
    }
    const GraphNode node = interfaceOf(m_ids.nameOf(source.node));
    const Port *port = node.output(source.port);
    return port ? port->type : QString();
}

QString Editing::freeStep(const QString &wanted, const QSet<QString> &more) const
{
    return freeAmong(wanted, [&](const QString &name) {
        return text.step(name) != nullptr || more.contains(name);
    });
}

QString Editing::freePort(bool output, const QString &wanted) const
{
    const yaml::Path ports{output ? u"outputs"_s : u"inputs"_s};
    const Value all = text.value(ports).value_or(Value());
    return freeAmong(wanted, [&](const QString &name) { return all.find(name) != nullptr; });
}

Result<QString> Editing::bindingOf(const PortRef &from) const
{
    if (from.node == 0)
        return QString(u"${{parent.inputs."_s + from.port + u"}}"_s);
    auto name = nameOf(from.node);
    if (!name)
        return std::unexpected(std::move(name.error()));
    return QString(u"${{parent.jobs."_s + *name + u".outputs."_s + from.port + u"}}"_s);
}

// Whether `to` waits, over any number of steps, for `from`.
bool Editing::reaches(const QString &from, const QString &to) const
{
    QSet<QString> seen{to};
    QStringList open{to};
    while (!open.isEmpty()) {
        const ReadStep *step = text.step(open.takeLast());
        if (!step)
            continue;
        for (const Wire &wire : step->wires) {
            if (wire.step.isEmpty())
                continue;
            if (wire.step == from)
                return true;
            if (!seen.contains(wire.step)) {
                seen.insert(wire.step);
                open << wire.step;
            }
        }
    }
    return false;
}

Result<QString> Editing::fittingInput(const QString &step, const PortRef &from)
{
    const QString type = typeOf(from);
    const GraphNode node = interfaceOf(step);
    const Port *second = nullptr;
    for (const Port &port : node.inputs) {
        if (port.bound || !fits(type, port.type) || port.type.isEmpty())
            continue;
        if (!port.optional && !port.hasDefault)
            return port.name;
        if (!second)
            second = &port;
    }
    if (second)
        return second->name;
    return refuse("graph.edit-no-fit", {{u"step"_s, step}});
}

Result<QString> Editing::fittingOutput(const QString &step, const PortRef &to)
{
    QString wanted;
    if (to.node != 0) {
        const GraphNode target = interfaceOf(m_ids.nameOf(to.node));
        if (const Port *port = target.input(to.port))
            wanted = port->type;
    }
    for (const Port &port : interfaceOf(step).outputs) {
        if (fits(port.type, wanted))
            return port.name;
    }
    return refuse("graph.edit-no-fit", {{u"step"_s, step}});
}

// Removes a place, and the collections above it that it leaves empty, down to `keep` steps of path.
Result<> Editing::removeTidily(const yaml::Path &path, qsizetype keep)
{
    if (!text.value(path))
        return {};
    yaml::Path at = path;
    while (qsizetype(at.steps().size()) > keep + 1) {
        const yaml::Path above = at.parent();
        const Value value = text.value(above).value_or(Value());
        const bool alone = (value.asMap() && value.asMap()->size() == 1)
                           || (value.asList() && value.asList()->size() == 1);
        if (!alone)
            break;
        at = above;
    }
    return text.remove(at);
}

Result<> Editing::bindInput(const QString &step, const QString &port, const QString &binding)
{
    const yaml::Path path{u"jobs"_s, step, u"inputs"_s, port};
    const Value before = text.value(path).value_or(Value());
    // What else the input says (how it is mounted) stays.
    if (const ValueMap *map = before.asMap()) {
        const bool more = std::any_of(map->begin(), map->end(),
                                      [](const auto &entry) { return entry.first == "mode"_L1; });
        if (more)
            return text.set(path / u"path"_s, Value(binding));
    }
    return text.set(path, Value(binding));
}

Result<> Editing::unbindInput(const QString &step, const QString &port)
{
    const yaml::Path path{u"jobs"_s, step, u"inputs"_s, port};
    const ReadStep *read = text.step(step);
    // An inline step declares its inputs by naming them.
    if (read && read->step->isInline() && read->step->declaredInputs.empty())
        return text.value(path) ? text.set(path, Value()) : Result<>();
    return removeTidily(path, 2);
}

Result<> Editing::bindOutput(const QString &step, const QString &port, const QString &parentPort)
{
    const yaml::Path path{u"jobs"_s, step, u"outputs"_s, port};
    const Value binding(QString(u"${{parent.outputs."_s + parentPort + u"}}"_s));
    const Value before = text.value(path).value_or(Value());
    return text.set(before.find(u"mode") ? path / u"path"_s : path, binding);
}

Result<> Editing::unbindOutput(const QString &step, const QString &port)
{
    const yaml::Path path{u"jobs"_s, step, u"outputs"_s, port};
    const Value before = text.value(path).value_or(Value());
    if (before.asMap())
        return removeTidily(path / u"path"_s, 4);
    const ReadStep *read = text.step(step);
    if (!read || !read->step->isInline() || !read->step->declaredOutputs.empty())
        return removeTidily(path, 2);
    // An inline step declares its outputs by naming them; the type stood at the pipeline's.
    QString type;
    for (const Wire &wire : read->wires) {
        if (wire.kind != Wire::Kind::ParentOutput || wire.own != port)
            continue;
        const Frame &frame = text.frame();
        if (frame.isComponent) {
            if (const auto *decl = frame.component.output(wire.port))
                type = decl->type;
        } else if (const auto *spec = frame.job.output(wire.port)) {
            type = spec->type;
        }
    }
    return text.set(path, type.isEmpty() ? Value() : Value(ValueMap{{u"type"_s, Value(type)}}));
}

Result<> Editing::setDisabled(const QStringList &names)
{
    const yaml::Path path{u"tags"_s, assets::disabledTag.toString()};
    if (names.isEmpty())
        return removeTidily(path, 0);
    return text.set(path, Value(QString(names.join(u","_s))));
}

// Other names in all references of all steps.
Result<> Editing::rewrite(const std::vector<Renaming> &renamings)
{
    QStringList touched;
    bool ports = false;
    for (const Renaming &renaming : renamings) {
        if (renaming.what == Renaming::What::Step)
            touched += text.readersOf(renaming.from);
        else
            ports = true;
    }
    touched.removeDuplicates();
    const QSet<QString> known(touched.begin(), touched.end());
    for (const ReadStepPtr &step : text.steps()) {
        if (ports && !step->parentMentions.isEmpty() && !known.contains(step->step->name))
            touched << step->step->name;
    }
    for (const QString &name : std::as_const(touched)) {
        for (const auto &[below, said] : parentTexts(text.step(name)->step->raw)) {
            const auto other = renamed(said, renamings);
            if (!other)
                continue;
            if (auto done = text.set(joined({u"jobs"_s, name}, below), Value(*other)); !done)
                return done;
        }
    }
    return {};
}

Result<> Editing::addStep(const QString &name, const Value &body, std::optional<QPointF> at,
                          qint64 group)
{
    if (auto done = text.insertKey({u"jobs"_s}, name, body); !done)
        return done;
    const qint64 id = m_ids.fresh();
    m_ids.assign(name, id, idChanges);
    made.nodes << id;
    NodeLook look;
    look.position = at;
    look.group = m_layout.groups().contains(group) ? group : 0;
    m_layout.setNode(id, look, layoutChange);
    return {};
}

Result<> Editing::apply(const AddNode &edit)
{
    Value body = edit.body;
    QString wanted = edit.name;
    if (!edit.component.isEmpty()) {
        const auto reference = assets::AssetRef::parse(edit.component);
        ValueMap map;
        const auto answer
            = m_source.ask(ComponentSource::keyOf(reference, text.frame().common().base));
        if (answer.component && !answer.component->type.isEmpty())
            map.emplace_back(u"type"_s, Value(answer.component->type));
        map.emplace_back(u"component"_s, Value(edit.component));
        if (wanted.isEmpty())
            wanted = answer.component && !answer.component->name.isEmpty() ? answer.component->name
                     : reference.isLocalPath() ? QFileInfo(reference.path).completeBaseName()
                                               : reference.name;
        if (const ValueMap *more = edit.body.asMap())
            map.insert(map.end(), more->begin(), more->end());
        body = Value(std::move(map));
    }
    const QString name = freeStep(asName(wanted, u"step"_s));
    if (auto done = addStep(name, body, edit.position, edit.group); !done)
        return done;
    const qint64 id = made.nodes.last();
    if (edit.wireFrom) {
        QString port = edit.toPort;
        if (port.isEmpty()) {
            auto found = fittingInput(name, *edit.wireFrom);
            if (!found)
                return std::unexpected(std::move(found.error()));
            port = *std::move(found);
        }
        if (auto done = apply(Connect{*edit.wireFrom, {id, port}}); !done)
            return done;
    }
    if (edit.wireTo) {
        QString port = edit.fromPort;
        if (port.isEmpty()) {
            auto found = fittingOutput(name, *edit.wireTo);
            if (!found)
                return std::unexpected(std::move(found.error()));
            port = *std::move(found);
        }
        return apply(Connect{{id, port}, *edit.wireTo});
    }
    return {};
}

// Other references in the texts of a step; what stands around them stays.
Result<> Editing::replaceReferences(const QString &step, const Instead &instead)
{
    for (const auto &[below, said] : parentTexts(text.step(step)->step->raw)) {
        QString out = said;
        const auto references = expressions::parse(said, expressions::Context::Parent).references();
        for (auto it = references.rbegin(); it != references.rend(); ++it) {
            if (const auto other = instead(below, *it))
                out.replace(it->offset, it->length, *other);
        }
        if (out == said)
            continue;
        if (auto done = text.set(joined({u"jobs"_s, step}, below), Value(out)); !done)
            return done;
    }
    return {};
}

// What a reader of `name`'s output gets instead when `name` goes: the binding of its first input
// that fits, or nothing.
Result<> Editing::removeStep(const QString &name, bool reconnect)
{
    const ReadStep removed = *text.step(name);
    const GraphNode itself = interfaceOf(name);
    std::vector<std::pair<QString, Wire>> readers;
    for (const QString &reader : text.readersOf(name)) {
        for (const Wire &wire : text.step(reader)->wires) {
            if (wire.step == name && reader != name)
                readers.emplace_back(reader, wire);
        }
    }
    for (const auto &[reader, wire] : readers) {
        QString instead;
        const GraphNode target = interfaceOf(reader);
        const Port *wanted = target.input(wire.own);
        for (const Wire &own : removed.wires) {
            const Port *input = itself.input(own.own);
            if (!reconnect || !own.whole || own.kind == Wire::Kind::ParentOutput || !wanted
                || (input && !fits(input->type, wanted->type)))
                continue;
            const auto *binding = removed.step->input(own.own);
            instead = binding ? binding->text().trimmed() : QString();
            break;
        }
        const yaml::Path input{u"inputs"_s, wire.own};
        const auto other = [&](const yaml::Path &path,
                               const expressions::Reference &reference) -> std::optional<QString> {
            const bool same = namesStep(reference.kind) && reference.step == name
                              && reference.name == wire.port && isWithin(path, input);
            return same ? std::optional(instead) : std::nullopt;
        };
        auto done
            = instead.isEmpty() ? unbindInput(reader, wire.own) : replaceReferences(reader, other);
        if (!done)
            return done;
    }
    const assets::PipelineSettings settings = text.frame().body().settings;
    if (settings.onInit.text == name) {
        if (auto done = removeTidily({u"settings"_s, u"on_init"_s}, 0); !done)
            return done;
    }
    if (settings.onFinalize.text == name) {
        if (auto done = removeTidily({u"settings"_s, u"on_finalize"_s}, 0); !done)
            return done;
    }
    QStringList disabled = assets::disabledSteps(text.frame().common().tags);
    if (disabled.removeAll(name) > 0) {
        if (auto done = setDisabled(disabled); !done)
            return done;
    }
    return text.remove({u"jobs"_s, name});
}

Result<> Editing::apply(const RemoveNodes &edit)
{
    for (const qint64 node : edit.nodes) {
        auto name = nameOf(node);
        if (!name)
            return std::unexpected(std::move(name.error()));
        if (auto done = removeStep(*name, edit.reconnect); !done)
            return done;
    }
    return {};
}

Result<> Editing::apply(const RenameNode &edit)
{
    auto name = nameOf(edit.node);
    if (!name)
        return std::unexpected(std::move(name.error()));
    if (*name == edit.name)
        return {};
    if (!isStepName(edit.name))
        return refuse("graph.edit-name", {{u"name"_s, edit.name}});
    if (text.step(edit.name))
        return fail(Error::Code::Conflict, "graph.edit-name-taken", {{u"name"_s, edit.name}});
    if (auto done = text.renameKey({u"jobs"_s, *name}, edit.name); !done)
        return done;
    m_ids.assign(*name, 0, idChanges);
    m_ids.assign(edit.name, edit.node, idChanges);
    if (auto done = rewrite({{Renaming::What::Step, *name, edit.name}}); !done)
        return done;
    const assets::PipelineSettings settings = text.frame().body().settings;
    if (settings.onInit.text == *name) {
        if (auto done = text.set({u"settings"_s, u"on_init"_s}, Value(edit.name)); !done)
            return done;
    }
    if (settings.onFinalize.text == *name) {
        if (auto done = text.set({u"settings"_s, u"on_finalize"_s}, Value(edit.name)); !done)
            return done;
    }
    QStringList disabled = assets::disabledSteps(text.frame().common().tags);
    if (const qsizetype at = disabled.indexOf(*name); at >= 0) {
        disabled[at] = edit.name;
        return setDisabled(disabled);
    }
    return {};
}

Result<> Editing::apply(const Connect &edit)
{
    auto binding = bindingOf(edit.from);
    if (!binding)
        return std::unexpected(std::move(binding.error()));
    if (edit.from.port.isEmpty() || edit.to.port.isEmpty())
        return refuse("graph.edit-gone");
    if (edit.to.node == 0) {
        if (edit.from.node == 0)
            return refuse("graph.edit-through");
        return bindOutput(m_ids.nameOf(edit.from.node), edit.from.port, edit.to.port);
    }
    auto target = nameOf(edit.to.node);
    if (!target)
        return std::unexpected(std::move(target.error()));
    if (edit.from.node != 0) {
        const QString source = m_ids.nameOf(edit.from.node);
        if (source == *target || reaches(*target, source))
            return refuse("graph.edit-cycle", {{u"from"_s, source}, {u"to"_s, *target}});
    }
    return bindInput(*target, edit.to.port, *binding);
}

Result<> Editing::apply(const Disconnect &edit)
{
    if (edit.to.node == 0) {
        auto name = nameOf(edit.from.node);
        if (!name)
            return std::unexpected(std::move(name.error()));
        return unbindOutput(*name, edit.from.port);
    }
    auto name = nameOf(edit.to.node);
    if (!name)
        return std::unexpected(std::move(name.error()));
    return unbindInput(*name, edit.to.port);
}

Result<> Editing::apply(const RetargetEdge &edit)
{
    if (edit.from == edit.newFrom && edit.to == edit.newTo)
        return {};
    // The old end is free only where the wire leaves it.
    const bool leaves = edit.to.node == 0 ? edit.from != edit.newFrom || edit.newTo.node != 0
                                          : edit.to != edit.newTo;
    if (leaves) {
        if (auto done = apply(Disconnect{edit.from, edit.to}); !done)
            return done;
    }
    return apply(Connect{edit.newFrom, edit.newTo});
}

Result<> Editing::apply(const InsertOnEdge &edit)
{
    qint64 node = 0;
    if (const AddNode *added = std::get_if<AddNode>(&edit.node)) {
        AddNode alone = *added;
        alone.wireFrom.reset();
        alone.wireTo.reset();
        if (auto done = apply(alone); !done)
            return done;
        node = made.nodes.last();
    } else {
        node = std::get<qint64>(edit.node);
    }
    auto name = nameOf(node);
    if (!name)
        return std::unexpected(std::move(name.error()));
    auto in = edit.inPort.isEmpty() ? fittingInput(*name, edit.from) : Result<QString>(edit.inPort);
    if (!in)
        return std::unexpected(std::move(in.error()));
    auto out
        = edit.outPort.isEmpty() ? fittingOutput(*name, edit.to) : Result<QString>(edit.outPort);
    if (!out)
        return std::unexpected(std::move(out.error()));
    if (edit.to.node == 0) {
        if (auto done = apply(Disconnect{edit.from, edit.to}); !done)
            return done;
    }
    if (auto done = apply(Connect{{node, *out}, edit.to}); !done)
        return done;
    return apply(Connect{edit.from, {node, *in}});
}

Result<> Editing::apply(const Compound &edit)
{
    for (const GraphEdit &one : edit.edits) {
        if (auto done = run(one); !done)
            return done;
    }
    return {};
}

} // namespace tenon::graph
