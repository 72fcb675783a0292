#include "graph/editing.h"

#include "assets/disabled.h"
#include "graph/naming.h"

using namespace Qt::StringLiterals;

namespace tenon::graph {
namespace {

// What a parameter of a job is given when nobody says it.
Value emptyOf(const QString &type)
{
    if (type == "integer"_L1)
        return Value(0);
    if (type == "number"_L1)
        return Value(0.0);
    if (type == "boolean"_L1)
        return Value(false);
    return Value(QString());
}

// Keys that say what an inline step does; they go when a component says it.
constexpr const char *bodyKeys[] = {"command",      "code",
                                    "environment",  "additional_includes",
                                    "trial",        "sampling_algorithm",
                                    "search_space", "objective",
                                    "task",         "entry",
                                    "args",         "program_arguments",
                                    "input_data",   "mini_batch_size",
                                    "type"};

} // namespace

Result<> Editing::apply(const ReplaceNode &edit)
{
    auto name = nameOf(edit.node);
    if (!name)
        return std::unexpected(std::move(name.error()));
    const yaml::Path path{u"jobs"_s, *name};
    const GraphNode before = interfaceOf(*name);
    const bool wasInline = text.step(*name)->step->isInline();
    const auto reference = assets::AssetRef::parse(edit.component);
    const auto answer
        = m_source.ask(ComponentSource::keyOf(reference, text.step(*name)->step->base));
    if (auto done = text.set(path / u"component"_s, Value(edit.component)); !done)
        return done;
    const QString type = answer.component ? answer.component->type : QString();
    for (const char *key : bodyKeys) {
        const QString said = QString::fromLatin1(key);
        if (!wasInline && said != "type"_L1)
            continue;
        if (said == "type"_L1 && !type.isEmpty()) {
            if (text.value(path / said)) {
                if (auto done = text.set(path / said, Value(type)); !done)
                    return done;
            }
            continue;
        }
        if (auto done = removeTidily(path / said, 2); !done)
            return done;
    }
    if (!answer.component)
        return {};
    const assets::Component &component = *answer.component;
    const auto newName = [&](const QString &port, bool output) -> QString {
        const QString mapped = edit.ports.value(port, port);
        const bool there
            = output ? component.output(mapped) != nullptr : component.input(mapped) != nullptr;
        return there ? mapped : QString();
    };
    for (const bool output : {false, true}) {
        const QString section = output ? u"outputs"_s : u"inputs"_s;
        const Value said = text.value(path / section).value_or(Value());
        if (!said.asMap())
            continue;
        for (const auto &[port, value] : *said.asMap()) {
            const QString kept = newName(port, output);
            auto done = kept.isEmpty() ? removeTidily(path / section / port, 2)
                        : kept == port ? Result<>()
                                       : text.renameKey(path / section / port, kept);
            if (!done)
                return done;
        }
    }
    // Who reads a port of it reads the same one, or the one it became.
    const QStringList readers = text.readersOf(*name);
    const auto other
        = [&](const yaml::Path &, const expressions::Reference &at) -> std::optional<QString> {
        const bool output = at.kind == expressions::Kind::StepOutput;
        if (at.step != *name || (!output && at.kind != expressions::Kind::StepInput))
            return std::nullopt;
        const QString kept = newName(at.name, output);
        if (kept.isEmpty() || kept == at.name)
            return std::nullopt;
        return QString(u"${{parent.jobs."_s + *name + (output ? u".outputs."_s : u".inputs."_s)
                       + kept + u"}}"_s);
    };
    for (const QString &reader : readers) {
        const std::vector<Wire> wires = text.step(reader)->wires;
        for (const Wire &wire : wires) {
            if (wire.step != *name || wire.kind == Wire::Kind::Step
                || !newName(wire.port, wire.kind == Wire::Kind::StepOutput).isEmpty())
                continue;
            if (auto done = unbindInput(reader, wire.own); !done)
                return done;
        }
        if (auto done = replaceReferences(reader, other); !done)
            return done;
    }
    return {};
}

Result<> Editing::apply(const SetInput &edit)
{
    for (const qint64 node : edit.nodes) {
        if (node != 0) {
            auto name = nameOf(node);
            if (!name)
                return std::unexpected(std::move(name.error()));
            auto done = edit.value
                            ? text.set({u"jobs"_s, *name, u"inputs"_s, edit.port}, *edit.value)
                            : unbindInput(*name, edit.port);
            if (!done)
                return done;
            continue;
        }
        yaml::Path path{u"inputs"_s, edit.port};
        const Value before = text.value(path).value_or(Value());
        if (!text.value(path))
            return refuse("graph.edit-gone");
        if (text.frame().isComponent) {
            path = path / u"default"_s;
            auto done = edit.value ? text.set(path, *edit.value) : removeTidily(path, 2);
            if (!done)
                return done;
            continue;
        }
        // A job's data input says where the data lies.
        const bool data = before.asMap() && edit.value && edit.value->asString();
        auto done = data ? text.set(path / u"path"_s, *edit.value)
                         : text.set(path, edit.value.value_or(Value()));
        if (!done)
            return done;
    }
    return {};
}

Result<> Editing::apply(const SetField &edit)
{
    if (edit.path.isEmpty())
        return refuse("graph.edit-gone");
    for (const qint64 node : edit.nodes) {
        yaml::Path path;
        qsizetype keep = 0;
        if (node != 0) {
            auto name = nameOf(node);
            if (!name)
                return std::unexpected(std::move(name.error()));
            path = {u"jobs"_s, *name};
            keep = 2;
        }
        path = joined(path, edit.path);
        auto done = edit.value ? text.set(path, *edit.value) : removeTidily(path, keep);
        if (!done)
            return done;
    }
    return {};
}

Result<> Editing::apply(const PromoteInput &edit)
{
    auto step = stepOf(edit.node);
    if (!step)
        return std::unexpected(std::move(step.error()));
    const QString name = (*step)->step->name;
    const GraphNode node = interfaceOf(name);
    const Port *port = node.input(edit.port);
    const assets::InputBinding *binding = (*step)->step->input(edit.port);
    if (!port && !binding)
        return refuse("graph.edit-gone");
    if (binding && expressions::hasExpression(binding->text()))
        return refuse("graph.edit-bound", {{u"name"_s, edit.port}, {u"step"_s, name}});
    QString type = port ? port->type : QString();
    std::optional<Value> value;
    if (binding && binding->kind != assets::InputBinding::Kind::Empty) {
        value = binding->raw;
        if (type.isEmpty() && binding->kind == assets::InputBinding::Kind::Object)
            type = binding->type;
    } else if (const auto component = componentOf(*(*step)->step)) {
        if (const auto *decl = component->input(edit.port))
            value = decl->defaultValue;
    }
    if (type.isEmpty() && value)
        type = value->asBool()      ? u"boolean"_s
               : value->asInteger() ? u"integer"_s
               : value->asFloat()   ? u"number"_s
                                    : u"string"_s;
    // What the port of a component is called may be no name of the pipeline's.
    const QString wanted = !edit.name.isEmpty()    ? edit.name
                           : isPortName(edit.port) ? edit.port
                                                   : asName(edit.port, u"input"_s);
    if (auto done = apply(AddPipelinePort{false, wanted, type, value}); !done)
        return done;
    return bindInput(name, edit.port, u"${{parent.inputs."_s + made.ports.last() + u"}}"_s);
}

Result<> Editing::apply(const AddPipelinePort &edit)
{
    if (!isPortName(edit.name))
        return refuse("graph.edit-name", {{u"name"_s, edit.name}});
    const QString name = freePort(edit.output, edit.name);
    const QString type = edit.type.isEmpty() ? u"uri_folder"_s : edit.type;
    const bool parameter = assets::isParameterType(type);
    Value value;
    if (edit.output) {
        value = Value(ValueMap{{u"type"_s, Value(type)}});
    } else if (text.frame().isComponent) {
        ValueMap map{{u"type"_s, Value(type)}};
        if (edit.value && parameter && !edit.value->asMap())
            map.emplace_back(u"default"_s, *edit.value);
        value = Value(std::move(map));
    } else if (edit.value) {
        const bool path = !parameter && edit.value->asString();
        value = path ? Value(ValueMap{{u"type"_s, Value(type)}, {u"path"_s, *edit.value}})
                     : *edit.value;
    } else {
        value = parameter ? emptyOf(type) : Value(ValueMap{{u"type"_s, Value(type)}});
    }
    made.ports << name;
    const QString section = edit.output ? u"outputs"_s : u"inputs"_s;
    if (text.value({section}))
        return text.insertKey({section}, name, value);
    return text.set({section}, Value(ValueMap{{name, value}}));
}

Result<> Editing::apply(const RenamePipelinePort &edit)
{
    const QString section = edit.output ? u"outputs"_s : u"inputs"_s;
    if (!text.value({section, edit.from}))
        return refuse("graph.edit-gone");
    if (edit.from == edit.to)
        return {};
    if (text.value({section, edit.to}))
        return fail(Error::Code::Conflict, "graph.edit-name-taken", {{u"name"_s, edit.to}});
    if (!isPortName(edit.to))
        return refuse("graph.edit-name", {{u"name"_s, edit.to}});
    if (auto done = text.renameKey({section, edit.from}, edit.to); !done)
        return done;
    const auto place = m_layout.port(edit.output, edit.from);
    m_layout.setPort(edit.output, edit.from, {}, layoutChange);
    m_layout.setPort(edit.output, edit.to, place, layoutChange);
    return rewrite({{edit.output ? Renaming::What::ParentOutput : Renaming::What::ParentInput,
                     edit.from, edit.to}});
}

Result<> Editing::apply(const RemovePipelinePort &edit)
{
    const QString section = edit.output ? u"outputs"_s : u"inputs"_s;
    const yaml::Path path{section, edit.name};
    if (!text.value(path))
        return refuse("graph.edit-gone");
    const Wire::Kind kind = edit.output ? Wire::Kind::ParentOutput : Wire::Kind::ParentInput;
    std::vector<std::pair<QString, QString>> bound;
    for (const ReadStepPtr &each : text.steps()) {
        const ReadStep &step = *each;
        for (const Wire &wire : step.wires) {
            if (wire.kind == kind && wire.port == edit.name)
                bound.emplace_back(step.step->name, wire.own);
        }
    }
    for (const auto &[step, port] : bound) {
        auto done = edit.output ? unbindOutput(step, port) : unbindInput(step, port);
        if (!done)
            return done;
    }
    m_layout.setPort(edit.output, edit.name, {}, layoutChange);
    return removeTidily(path, 0);
}

Result<> Editing::apply(const SetEnabled &edit)
{
    QStringList names = assets::disabledSteps(text.frame().common().tags);
    const QStringList before = names;
    for (const qint64 node : edit.nodes) {
        auto name = nameOf(node);
        if (!name)
            return std::unexpected(std::move(name.error()));
        if (edit.enabled)
            names.removeAll(*name);
        else if (!names.contains(*name))
            names << *name;
    }
    return names == before ? Result<>() : setDisabled(names);
}

Result<> Editing::apply(const MoveNodes &edit)
{
    for (auto it = edit.places.begin(); it != edit.places.end(); ++it) {
        NodeLook look = m_layout.node(it.key());
        look.position = it.value();
        m_layout.setNode(it.key(), look, layoutChange);
    }
    return {};
}

Result<> Editing::apply(const MovePipelinePort &edit)
{
    m_layout.setPort(edit.output, edit.name, edit.place, layoutChange);
    return {};
}

Result<> Editing::apply(const SetFolded &edit)
{
    for (const qint64 node : edit.nodes) {
        NodeLook look = m_layout.node(node);
        look.folded = edit.folded;
        m_layout.setNode(node, look, layoutChange);
    }
    return {};
}

Result<> Editing::apply(const SetGroup &edit)
{
    GroupBox box = edit.box;
    if (box.id == 0) {
        box.id = m_ids.fresh();
        made.groups << box.id;
    } else if (!m_layout.groups().contains(box.id)) {
        return refuse("graph.edit-gone");
    }
    const qint64 id = box.id;
    m_layout.setGroup(id, std::move(box), layoutChange);
    if (!edit.nodes)
        return {};
    for (const ReadStepPtr &each : text.steps()) {
        const ReadStep &step = *each;
        const qint64 node = m_ids.find(step.step->name);
        NodeLook look = m_layout.node(node);
        if (look.group != id || edit.nodes->contains(node))
            continue;
        look.group = 0;
        m_layout.setNode(node, look, layoutChange);
    }
    return apply(SetMembership{*edit.nodes, id});
}

Result<> Editing::apply(const RemoveGroup &edit)
{
    if (!m_layout.groups().contains(edit.group))
        return refuse("graph.edit-gone");
    for (const ReadStepPtr &each : text.steps()) {
        const ReadStep &step = *each;
        const qint64 node = m_ids.find(step.step->name);
        NodeLook look = m_layout.node(node);
        if (look.group != edit.group)
            continue;
        look.group = 0;
        m_layout.setNode(node, look, layoutChange);
    }
    m_layout.setGroup(edit.group, {}, layoutChange);
    return {};
}

Result<> Editing::apply(const SetMembership &edit)
{
    if (edit.group != 0 && !m_layout.groups().contains(edit.group))
        return refuse("graph.edit-gone");
    for (const qint64 node : edit.nodes) {
        NodeLook look = m_layout.node(node);
        look.group = edit.group;
        m_layout.setNode(node, look, layoutChange);
    }
    return {};
}

Result<> Editing::apply(const SetNote &edit)
{
    Note note = edit.note;
    if (note.id == 0) {
        note.id = m_ids.fresh();
        made.notes << note.id;
    } else if (!m_layout.notes().contains(note.id)) {
        return refuse("graph.edit-gone");
    }
    const qint64 id = note.id;
    m_layout.setNote(id, std::move(note), layoutChange);
    return {};
}

Result<> Editing::apply(const RemoveNote &edit)
{
    if (!m_layout.notes().contains(edit.note))
        return refuse("graph.edit-gone");
    m_layout.setNote(edit.note, {}, layoutChange);
    return {};
}

Result<> Editing::apply(const Paste &edit)
{
    const yaml::Document pasted(edit.yaml);
    if (pasted.error())
        return std::unexpected(*pasted.error());
    const yaml::Node root = pasted.tree().root();
    const yaml::Node jobs = root.find("jobs") ? root.find("jobs") : root;
    const Value all = jobs ? jobs.value() : Value();
    const ValueMap *steps = all.asMap();
    if (!steps || steps->empty()
        || !std::all_of(steps->begin(), steps->end(),
                        [](const auto &entry) { return entry.second.asMap() != nullptr; }))
        return refuse("graph.edit-paste");
    const QHash<QString, QByteArray> spelled = PipelineText::stepTexts(pasted.tree(), jobs);
    QSet<QString> taken;
    std::vector<Renaming> renamings;
    QPointF corner;
    bool placed = false;
    for (const auto &[name, body] : *steps) {
        const QString free = freeStep(name, taken);
        taken.insert(free);
        renamings.push_back({Renaming::What::Step, name, free});
        if (edit.places.contains(name)) {
            const QPointF at = edit.places.value(name);
            corner
                = placed ? QPointF(std::min(corner.x(), at.x()), std::min(corner.y(), at.y())) : at;
            placed = true;
        }
    }
    for (size_t i = 0; i < steps->size(); ++i) {
        std::optional<QPointF> at = edit.at;
        if (at)
            *at += edit.places.contains((*steps)[i].first)
                       ? edit.places.value((*steps)[i].first) - corner
                       : QPointF(24.0 * double(i), 24.0 * double(i));
        if (auto done = addStep(renamings[i].to, (*steps)[i].second, at, 0); !done)
            return done;
    }
    // With the comments in them.
    for (const Renaming &renaming : renamings) {
        yaml::Document one(spelled.value(renaming.from));
        if (renaming.to != renaming.from)
            (void)one.renameKey({renaming.from}, renaming.to);
        if (auto done = text.spellStep(renaming.to, one.bytes()); !done)
            return done;
    }
    // What they read of each other follows; what is not here stays unconnected.
    for (const Renaming &renaming : renamings) {
        const ReadStep step = *text.step(renaming.to);
        for (const auto &[below, said] : parentTexts(step.step->raw)) {
            if (const auto other = renamed(said, renamings)) {
                if (auto done = text.set(joined({u"jobs"_s, renaming.to}, below), Value(*other));
                    !done)
                    return done;
            }
        }
        const std::vector<Wire> wires = text.step(renaming.to)->wires;
        for (const Wire &wire : wires) {
            const bool output = wire.kind == Wire::Kind::ParentOutput;
            const bool there = wire.step.isEmpty()
                                   ? !output && text.value({u"inputs"_s, wire.port}).has_value()
                                   : text.step(wire.step) != nullptr;
            if (there)
                continue;
            auto done
                = output ? unbindOutput(renaming.to, wire.own) : unbindInput(renaming.to, wire.own);
            if (!done)
                return done;
        }
    }
    return {};
}

} // namespace tenon::graph
