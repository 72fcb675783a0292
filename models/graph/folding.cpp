#include "graph/folding.h"

#include "assets/disabled.h"
#include "expressions/expressions.h"
#include "graph/naming.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tenon::graph {
namespace {

using expressions::Kind;
using expressions::Reference;

Value *member(Value &value, const QString &key)
{
    ValueMap *map = value.asMap();
    if (!map)
        return nullptr;
    for (auto &[name, item] : *map) {
        if (name == key)
            return &item;
    }
    return nullptr;
}

Value *at(Value &value, const yaml::Path &path)
{
    Value *out = &value;
    for (const yaml::Path::Step &step : path.steps()) {
        if (const QString *key = std::get_if<QString>(&step)) {
            out = member(*out, *key);
        } else {
            ValueList *list = out->asList();
            const auto index = size_t(std::get<qsizetype>(step));
            out = list && index < list->size() ? &(*list)[index] : nullptr;
        }
        if (!out)
            return nullptr;
    }
    return out;
}

void put(Value &value, const QString &key, Value item)
{
    if (Value *there = member(value, key))
        *there = std::move(item);
    else if (ValueMap *map = value.asMap())
        map->emplace_back(key, std::move(item));
    else
        value = Value(ValueMap{{key, std::move(item)}});
}

void drop(Value &value, const QString &key)
{
    if (ValueMap *map = value.asMap())
        std::erase_if(*map, [&](const auto &entry) { return entry.first == key; });
}

QString binding(const QString &inner)
{
    return u"${{"_s + inner + u"}}"_s;
}

// What stands instead of a reference; unset: it stays.
using Instead = std::function<std::optional<Value>(const Reference &)>;

// Of what says where data lies, the place alone.
Value placeIn(const Value &value)
{
    if (!value.asMap())
        return value;
    for (const char16_t *key : {u"path", u"file", u"folder"}) {
        if (const Value *place = value.find(key))
            return *place;
    }
    return {};
}

// A whole input may be a mapping; what stands deeper, or beside other text, is one text.
bool isWholeInput(const yaml::Path &path)
{
    return path.steps().size() == 2 && isWithin(path, {u"inputs"_s});
}

bool isWholeOutput(const yaml::Path &path)
{
    return path.steps().size() == 2 && isWithin(path, {u"outputs"_s});
}

// What a text of a step becomes; null is "nothing".
Value replaced(const yaml::Path &path, const QString &text, const Instead &instead)
{
    const auto parsed = expressions::parse(text, expressions::Context::Parent);
    if (const auto whole = parsed.whole()) {
        const auto value = instead(*whole);
        if (!value)
            return Value(text);
        return isWholeInput(path) || isWholeOutput(path) ? *value : placeIn(*value);
    }
    QString out = text;
    const auto references = parsed.references();
    for (auto it = references.rbegin(); it != references.rend(); ++it) {
        if (const auto value = instead(*it)) {
            const Value place = placeIn(*value);
            out.replace(it->offset, it->length, place.isNull() ? QString() : place.str());
        }
    }
    return Value(out);
}

// Replaces the references of a step; what becomes nothing goes with its key.
void replaceReferences(Value &step, const Instead &instead)
{
    for (const auto &[path, text] : parentTexts(step)) {
        Value value = replaced(path, text, instead);
        const QString *key = path.isEmpty() ? nullptr : std::get_if<QString>(&path.steps().back());
        if (Value *above = key && value.isNull() ? at(step, path.parent()) : nullptr)
            drop(*above, *key);
        else if (Value *place = at(step, path))
            *place = std::move(value);
    }
}

// The texts of a step with references that are others then, as edits of the file; also where they
// are spelled as before: meanwhile they may have been renamed.
void addEdits(Compound &out, const DesignNode &node, const Instead &instead)
{
    for (const auto &[path, text] : parentTexts(node.step->raw)) {
        bool any = false;
        Value now = replaced(path, text, [&](const Reference &reference) {
            auto value = instead(reference);
            any = any || value;
            return value;
        });
        if (any)
            out.edits.push_back(SetField{{node.id}, path, std::move(now)});
    }
}

// Local paths, as they stand in another folder.
class Rebasing
{
public:
    Rebasing(const QString &from, const QString &to)
        : m_from(from)
        , m_to(to)
    {
    }

    void step(Value &value) const
    {
        if (!isSame())
            body(value);
    }

    /// Of what says where data lies: a path, or a mapping with one.
    void place(Value &value) const
    {
        if (isSame())
            return;
        if (value.asMap())
            places(value);
        else
            path(&value);
    }

private:
    [[nodiscard]] bool isSame() const { return m_from.absolutePath() == m_to.absolutePath(); }

    void places(Value &value) const
    {
        for (const char16_t *key : {u"path", u"file", u"folder"})
            path(member(value, QString::fromUtf16(key)));
    }

    void path(Value *value) const
    {
        const QString *text = value ? value->asString() : nullptr;
        if (!text || expressions::hasExpression(*text))
            return;
        const auto reference = assets::AssetRef::parse(*text);
        if (!reference.isLocalPath() || QDir::isAbsolutePath(reference.path))
            return;
        const QString now
            = m_to.relativeFilePath(QDir::cleanPath(m_from.absoluteFilePath(reference.path)));
        *value = Value(now.startsWith(u'.') ? now : u"./"_s + now);
    }

    void environment(Value *value) const
    {
        if (!value)
            return;
        if (value->asMap()) {
            path(member(*value, u"conda_file"_s));
            if (Value *build = member(*value, u"build"_s))
                path(member(*build, u"path"_s));
        } else if (value->asString() && value->asString()->contains(u'/')) {
            // A bare word names an environment; a path has a slash.
            path(value);
        }
    }

    void body(Value &value) const
    {
        for (const char16_t *key : {u"component", u"code", u"trial"})
            path(member(value, QString::fromUtf16(key)));
        environment(member(value, u"environment"_s));
        if (Value *includes = member(value, u"additional_includes"_s)) {
            path(includes);
            for (size_t i = 0; includes->asList() && i < includes->asList()->size(); ++i)
                path(&(*includes->asList())[i]);
        }
        if (Value *inputs = member(value, u"inputs"_s); inputs && inputs->asMap()) {
            for (auto &[name, input] : *inputs->asMap())
                places(input);
        }
        // What is said in place has paths of its own.
        for (const char16_t *key : {u"component", u"trial", u"task"}) {
            if (Value *inner = member(value, QString::fromUtf16(key)); inner && inner->asMap())
                body(*inner);
        }
        if (Value *jobs = member(value, u"jobs"_s); jobs && jobs->asMap()) {
            for (auto &[name, inner] : *jobs->asMap())
                body(inner);
        }
    }

    QDir m_from, m_to;
};

// References of a step to others, in inputs and elsewhere.
std::vector<Reference> stepReferences(const DesignNode &node)
{
    std::vector<Reference> out;
    for (const auto &[path, text] : parentTexts(node.step->raw)) {
        for (Reference &reference :
             expressions::parse(text, expressions::Context::Parent).references()) {
            if (namesStep(reference.kind))
                out.push_back(std::move(reference));
        }
    }
    return out;
}

bool isParentInput(const Reference &reference)
{
    return reference.kind == Kind::ParentInput;
}

// A step that is going to go gets another name where a new one is to have its: what is said of the
// new one is told from what is said of the old one then.
QString giveUpName(Compound &out, const PipelineDocument &document, const QString &name)
{
    const qint64 id = document.find(name);
    if (id == 0)
        return name;
    const QString other = document.freeName(asName(name, {}) + u"_old"_s);
    out.edits.push_back(RenameNode{id, other});
    return other;
}

std::optional<QPointF> placeOf(const PipelineDocument &document, qint64 id, const SeenPlaces &seen)
{
    if (const auto &place = document.node(id)->position)
        return place;
    const auto at = seen.constFind(id);
    return at == seen.cend() ? std::nullopt : std::optional(*at);
}

std::optional<QPointF> middleOf(const std::vector<QPointF> &places)
{
    if (places.empty())
        return std::nullopt;
    return std::accumulate(places.begin(), places.end(), QPointF()) / double(places.size());
}

// Makes one component; lives for one.
class Collapsing
{
public:
    Collapsing(const PipelineDocument &document, const QList<qint64> &nodes, QString name,
               QString file, const SeenPlaces &seen)
        : m_document(document)
        , m_wanted(std::move(name))
        , m_file(std::move(file))
        , m_seen(seen)
    {
        for (const qint64 id : document.nodes()) {
            if (!nodes.contains(id))
                continue;
            m_nodes << id;
            m_inside.insert(document.node(id)->name);
        }
    }

    Result<Collapsed> run()
    {
        if (m_nodes.isEmpty())
            return refuse("graph.edit-gone");
        if (auto allowed = check(); !allowed)
            return std::unexpected(std::move(allowed.error()));
        m_step = freeAmong(asName(m_wanted, u"step"_s), [&](const QString &name) {
            return m_document.find(name) != 0 && !m_inside.contains(name);
        });
        nameOutputs();
        Value jobs((ValueMap()));
        for (const qint64 id : m_nodes)
            jobs.asMap()->emplace_back(m_document.node(id)->name, innerStep(*m_document.node(id)));
        auto component = componentText(jobs);
        if (!component)
            return std::unexpected(std::move(component.error()));
        return Collapsed{*std::move(component), layout(), edit()};
    }

private:
    Result<> check() const
    {
        const assets::PipelineSettings &settings = m_document.pipeline().settings;
        for (const QString &hook : {settings.onInit.text, settings.onFinalize.text}) {
            if (m_inside.contains(hook))
                return refuse("graph.edit-collapse-hook", {{u"step"_s, hook}});
        }
        // A component takes values and gives outputs, nothing else.
        for (const qint64 id : m_document.nodes()) {
            const DesignNode &node = *m_document.node(id);
            for (const Reference &reference : crossings(node)) {
                if (reference.kind == Kind::Step
                    || (reference.kind == Kind::StepInput && !m_inside.contains(node.name)))
                    return refuse("graph.edit-collapse-step",
                                  {{u"step"_s, node.name}, {u"from"_s, reference.step}});
            }
        }
        // Outside steps that are read from, and what they read from in turn.
        QList<qint64> open;
        QSet<qint64> seen;
        const auto look = [&](qint64 node, bool inside) -> Result<> {
            for (const DesignEdge &edge : m_document.edgesOf(node)) {
                const DesignNode *from = m_document.node(edge.from.node);
                if (edge.to.node != node || !from)
                    continue;
                if (m_inside.contains(from->name)) {
                    if (!inside)
                        return refuse("graph.edit-collapse-cycle",
                                      {{u"step"_s, m_document.node(node)->name}});
                    continue;
                }
                if (!seen.contains(from->id)) {
                    seen.insert(from->id);
                    open << from->id;
                }
            }
            return {};
        };
        for (const qint64 id : m_nodes) {
            if (auto fine = look(id, true); !fine)
                return fine;
        }
        while (!open.isEmpty()) {
            if (auto fine = look(open.takeLast(), false); !fine)
                return fine;
        }
        return {};
    }

    // What an outside step says of the inside ones or the other way round, in inputs and elsewhere.
    [[nodiscard]] std::vector<Reference> crossings(const DesignNode &node) const
    {
        const bool inside = m_inside.contains(node.name);
        std::vector<Reference> out = stepReferences(node);
        std::erase_if(out, [&](const Reference &reference) {
            return m_inside.contains(reference.step) == inside;
        });
        return out;
    }

    // The component's output for one of a step.
    QString outputFor(const DesignNode &from, const QString &port, const QString &otherwise)
    {
        const QString key = from.name + u'.' + port;
        if (const auto known = m_outputs.constFind(key); known != m_outputs.cend())
            return *known;
        const QString name
            = freeAmong(port, [&](const QString &other) { return m_outputTypes.contains(other); });
        const Port *made = from.output(port);
        m_outputs.insert(key, name);
        m_outputOrder << name;
        m_outputTypes.insert(name, made && !made->type.isEmpty() ? made->type
                                   : !otherwise.isEmpty()        ? otherwise
                                                                 : u"uri_folder"_s);
        return name;
    }

    // Outputs that somebody outside reads, or that are the pipeline's.
    void nameOutputs()
    {
        for (const DesignEdge &edge : m_document.edges()) {
            const DesignNode *from = m_document.node(edge.from.node);
            if (!from || edge.to.node != 0 || !m_inside.contains(from->name))
                continue;
            const PipelinePort *outer = m_document.pipeline().output(edge.to.port);
            put(m_outerOutputs, outputFor(*from, edge.from.port, outer ? outer->type : QString()),
                Value(binding(u"parent.outputs."_s + edge.to.port)));
        }
        for (const qint64 id : m_document.nodes()) {
            const DesignNode &node = *m_document.node(id);
            if (m_inside.contains(node.name))
                continue;
            for (const Reference &reference : crossings(node))
                outputFor(*m_document.node(m_document.find(reference.step)), reference.name, {});
        }
    }

    // The component's input for what a step reads from outside.
    QString inputFor(const Reference &reference, const DesignNode &reader)
    {
        const QString text
            = isParentInput(reference)
                  ? u"parent.inputs."_s + reference.name
                  : u"parent.jobs."_s + reference.step
                        + (reference.kind == Kind::StepInput ? u".inputs."_s : u".outputs."_s)
                        + reference.name;
        if (const auto known = m_inputs.constFind(text); known != m_inputs.cend())
            return *known;
        QString type;
        for (const DesignEdge &edge : m_document.edgesOf(reader.id)) {
            const DesignNode *from = m_document.node(edge.from.node);
            if (edge.to.node != reader.id || edge.from.port != reference.name
                || (from ? from->name : QString()) != reference.step)
                continue;
            if (const Port *port = reader.input(edge.to.port))
                type = port->type;
        }
        if (type.isEmpty() && isParentInput(reference)) {
            const PipelinePort *port = m_document.pipeline().input(reference.name);
            type = port && !port->type.isEmpty() ? port->type : u"string"_s;
        } else if (type.isEmpty()) {
            const DesignNode *from = m_document.node(m_document.find(reference.step));
            const Port *port = !from                               ? nullptr
                               : reference.kind == Kind::StepInput ? from->input(reference.name)
                                                                   : from->output(reference.name);
            type = port && !port->type.isEmpty() ? port->type : u"uri_folder"_s;
        }
        const QString name = freeAmong(reference.name, [&](const QString &other) {
            return member(m_declared, other) != nullptr;
        });
        m_inputs.insert(text, name);
        put(m_declared, name, Value(ValueMap{{u"type"_s, Value(type)}}));
        put(m_given, name, Value(binding(text)));
        return name;
    }

    Value innerStep(const DesignNode &node)
    {
        Value step = node.step->raw;
        replaceReferences(step, [&](const Reference &reference) -> std::optional<Value> {
            if (reference.kind == Kind::ParentOutput)
                return std::nullopt;
            if (isParentInput(reference)
                || (namesStep(reference.kind) && !m_inside.contains(reference.step)))
                return Value(binding(u"parent.inputs."_s + inputFor(reference, node)));
            return std::nullopt;
        });
        for (const Port &port : node.outputs) {
            const QString name = m_outputs.value(node.name + u'.' + port.name);
            if (name.isEmpty())
                continue;
            Value outputs = member(step, u"outputs"_s) ? *member(step, u"outputs"_s) : Value();
            Value *before = member(outputs, port.name);
            const Value text(binding(u"parent.outputs."_s + name));
            if (before && member(*before, u"mode"_s))
                put(*before, u"path"_s, text);
            else
                put(outputs, port.name, text);
            put(step, u"outputs"_s, std::move(outputs));
        }
        Rebasing(node.step->base, QFileInfo(m_file).path()).step(step);
        return step;
    }

    Result<QByteArray> componentText(const Value &jobs)
    {
        Value root(ValueMap{
            {u"$schema"_s,
             Value(u"https://azuremlschemas.azureedge.net/latest/pipelineComponent.schema.json"_s)},
            {u"type"_s, Value(u"pipeline"_s)},
            {u"name"_s, Value(m_wanted.toLower())}});
        QStringList disabled;
        for (const qint64 id : m_nodes) {
            if (!m_document.node(id)->enabled)
                disabled << m_document.node(id)->name;
        }
        if (!disabled.isEmpty())
            put(root, u"tags"_s,
                Value(ValueMap{{assets::disabledTag.toString(), Value(disabled.join(u","_s))}}));
        if (m_declared.asMap())
            put(root, u"inputs"_s, m_declared);
        Value outputs;
        for (const QString &name : std::as_const(m_outputOrder))
            put(outputs, name, Value(ValueMap{{u"type"_s, Value(m_outputTypes.value(name))}}));
        if (outputs.asMap())
            put(root, u"outputs"_s, outputs);
        put(root, u"jobs"_s, jobs);
        yaml::Document text;
        if (auto done = text.set({}, root); !done)
            return std::unexpected(std::move(done.error()));
        return text.bytes();
    }

    GraphEdit edit()
    {
        Compound out;
        giveUpName(out, m_document, m_step);
        for (const qint64 id : m_document.nodes()) {
            const DesignNode &node = *m_document.node(id);
            if (m_inside.contains(node.name))
                continue;
            addEdits(out, node, [&](const Reference &reference) -> std::optional<Value> {
                const QString name = m_outputs.value(reference.step + u'.' + reference.name);
                if (reference.kind != Kind::StepOutput || name.isEmpty())
                    return std::nullopt;
                return Value(binding(u"parent.jobs."_s + m_step + u".outputs."_s + name));
            });
        }
        out.edits.push_back(RemoveNodes{m_nodes, false});
        const QString folder = QFileInfo(m_document.path()).path();
        const QString path = QDir(folder).relativeFilePath(m_file);
        Value body(
            ValueMap{{u"type"_s, Value(u"pipeline"_s)},
                     {u"component"_s, Value(path.startsWith(u'.') ? path : u"./"_s + path)}});
        if (m_given.asMap())
            put(body, u"inputs"_s, m_given);
        if (m_outerOutputs.asMap())
            put(body, u"outputs"_s, m_outerOutputs);
        AddNode add;
        add.name = m_step;
        add.body = body;
        add.position = middle();
        add.group = group();
        out.edits.push_back(add);
        return out;
    }

    // Of all of them; 0: there is none.
    [[nodiscard]] qint64 group() const
    {
        const qint64 first = m_document.node(m_nodes.front())->group;
        const bool same = std::ranges::all_of(
            m_nodes, [&](qint64 id) { return m_document.node(id)->group == first; });
        return same ? first : 0;
    }

    [[nodiscard]] QByteArray layout() const
    {
        LayoutFile out;
        for (const qint64 id : m_nodes) {
            if (const auto place = placeOf(m_document, id, m_seen))
                out.nodes[m_document.node(id)->name].position = place;
        }
        return layoutText(out);
    }

    [[nodiscard]] std::optional<QPointF> middle() const
    {
        std::vector<QPointF> places;
        for (const qint64 id : m_nodes) {
            if (const auto place = placeOf(m_document, id, m_seen))
                places.push_back(*place);
        }
        return middleOf(places);
    }

    const PipelineDocument &m_document;
    QString m_wanted;
    QString m_file;
    const SeenPlaces &m_seen;
    QString m_step;
    QList<qint64> m_nodes;
    QSet<QString> m_inside;
    QHash<QString, QString> m_inputs;  ///< What is read → the component's input.
    QHash<QString, QString> m_outputs; ///< "step.output" → the component's output.
    QHash<QString, QString> m_outputTypes;
    QStringList m_outputOrder;
    Value m_declared, m_given, m_outerOutputs;
};

// A step that reads an input of another or waits for all of it, and not for an output; empty: none.
QString waitingFor(const PipelineDocument &document, const DesignNode &node)
{
    for (const qint64 id : document.nodes()) {
        const DesignNode &other = *document.node(id);
        for (const Reference &reference : stepReferences(other)) {
            if (reference.kind != Kind::StepOutput && reference.step == node.name)
                return other.name;
        }
    }
    return {};
}

} // namespace

Result<Collapsed> collapse(const PipelineDocument &document, const QList<qint64> &nodes,
                           const QString &name, const QString &file, const SeenPlaces &seen)
{
    return Collapsing(document, nodes, name, file, seen).run();
}

Result<GraphEdit> expand(const PipelineDocument &document, qint64 id, const SeenPlaces &seen,
                         const LayoutFile &inner)
{
    const DesignNode *node = document.node(id);
    const auto *body = node && node->component
                           ? std::get_if<assets::PipelineBody>(&node->component->body)
                           : nullptr;
    if (!body || body->steps.empty())
        return refuse("graph.edit-expand", {{u"step"_s, node ? node->name : QString()}});
    const auto refused = waitingFor(document, *node);
    if (!refused.isEmpty())
        return refuse("graph.edit-collapse-step", {{u"step"_s, refused}, {u"from"_s, node->name}});
    QHash<QString, QString> names;
    for (const assets::Step &step : body->steps) {
        const QString name = freeAmong(asName(step.name, u"step"_s), [&](const QString &other) {
            return (document.find(other) != 0 && other != node->name)
                   || names.values().contains(other);
        });
        names.insert(step.name, name);
    }
    Compound out;
    const QString gone
        = names.values().contains(node->name) ? giveUpName(out, document, node->name) : node->name;
    QHash<QString, QString> makers; ///< The component's output → who makes it, as a reference.
    std::vector<AddNode> added;
    const auto at = placeOf(document, id, seen);
    const auto placeInside = [&inner](const assets::Step &step) {
        const auto look = inner.nodes.find(step.name);
        return look == inner.nodes.end() ? std::nullopt : look->second.position;
    };
    std::vector<QPointF> places;
    for (const assets::Step &step : body->steps) {
        if (const auto place = placeInside(step))
            places.push_back(*place);
    }
    const QPointF shift = at.value_or(QPointF()) - middleOf(places).value_or(QPointF());
    double down = 0;
    const Rebasing rebasing(node->component->base, node->step->base);
    for (const assets::Step &step : body->steps) {
        Value raw = step.raw;
        // What is given from outside is written for where it stands already.
        rebasing.step(raw);
        const auto read = readStep(std::make_shared<const assets::Step>(step));
        for (const Wire &wire : read->wires) {
            if (wire.kind == Wire::Kind::ParentOutput)
                makers.insert(wire.port, u"parent.jobs."_s + names.value(step.name) + u".outputs."_s
                                             + wire.own);
        }
        replaceReferences(raw, [&](const Reference &reference) -> std::optional<Value> {
            if (isParentInput(reference)) {
                const assets::InputBinding *given = node->step->input(reference.name);
                if (given && given->kind != assets::InputBinding::Kind::Empty)
                    return given->raw;
                const assets::PortDecl *decl = node->component->input(reference.name);
                if (!decl || !decl->defaultValue)
                    return Value();
                Value value = *decl->defaultValue;
                if (!decl->isParameter())
                    rebasing.place(value);
                return value;
            }
            if (reference.kind == Kind::ParentOutput) {
                const assets::OutputSpec *given = node->step->output(reference.name);
                if (given && !given->text().isEmpty())
                    return Value(given->text());
                const assets::PortDecl *decl = node->component->output(reference.name);
                return Value(ValueMap{
                    {u"type"_s,
                     Value(decl && !decl->type.isEmpty() ? decl->type : u"uri_folder"_s)}});
            }
            if (!namesStep(reference.kind) || !names.contains(reference.step))
                return std::nullopt;
            const QString of = u"parent.jobs."_s + names.value(reference.step);
            return Value(binding(reference.kind == Kind::Step ? of
                                 : reference.kind == Kind::StepInput
                                     ? of + u".inputs."_s + reference.name
                                     : of + u".outputs."_s + reference.name));
        });
        AddNode add;
        add.name = names.value(step.name);
        add.body = raw;
        if (const auto place = placeInside(step); at && place)
            add.position = *place + shift;
        else if (at)
            add.position = *at + QPointF(0, std::exchange(down, down + 120));
        add.group = node->group;
        added.push_back(std::move(add));
    }
    for (const qint64 reader : document.nodes()) {
        if (reader == id)
            continue;
        addEdits(
            out, *document.node(reader), [&](const Reference &reference) -> std::optional<Value> {
                if (reference.kind != Kind::StepOutput || reference.step != node->name)
                    return std::nullopt;
                // An output that nobody makes goes with the step.
                return Value(binding(makers.value(
                    reference.name, u"parent.jobs."_s + gone + u".outputs."_s + reference.name)));
            });
    }
    // The pipeline may have no other step: these come before it goes.
    for (AddNode &add : added)
        out.edits.push_back(std::move(add));
    out.edits.push_back(RemoveNodes{{id}, false});
    const QStringList off = assets::disabledSteps(node->component->tags);
    QStringList disabled;
    for (const assets::Step &step : body->steps) {
        if (!node->enabled || off.contains(step.name))
            disabled << names.value(step.name);
    }
    if (!disabled.isEmpty()) {
        QStringList others = document.pipeline().disabled;
        others.removeAll(node->name);
        out.edits.push_back(SetField{{0},
                                     {u"tags"_s, assets::disabledTag.toString()},
                                     Value(QString((others + disabled).join(u","_s)))});
    }
    return GraphEdit(out);
}

} // namespace tenon::graph
