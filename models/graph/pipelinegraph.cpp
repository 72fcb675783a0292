#include "graph/pipelinegraph.h"

#include "expressions/expressions.h"
#include "graph/editing.h"
#include "yaml/load.h"

#include <algorithm>
#include <queue>

using namespace Qt::StringLiterals;

namespace tenon::graph {
namespace {

using assets::InputBinding;
using assets::OutputSpec;
using assets::PortDecl;
using expressions::Reference;

template <typename Items> auto *findNamed(Items &items, QStringView name)
{
    for (auto &item : items) {
        if (item.name == name)
            return &item;
    }
    return static_cast<decltype(items.data())>(nullptr);
}

template <typename Items> QStringList namesOf(const Items &items)
{
    QStringList out;
    for (const auto &item : items)
        out << item.name;
    return out;
}

enum class Family { Unknown, Parameter, File, Folder, Other };

Family familyOf(const QString &type)
{
    if (assets::isParameterType(type))
        return Family::Parameter;
    if (type == "uri_file"_L1)
        return Family::File;
    if (type == "uri_folder"_L1 || type == "mltable"_L1 || type == "mlflow_model"_L1)
        return Family::Folder;
    // A custom or triton model may be a file or a folder; designer types are their own world.
    return type == "custom_model"_L1 || type == "triton_model"_L1 ? Family::Other : Family::Unknown;
}

enum class Fit { Good, Doubtful, Bad };

Fit fitOf(const QString &given, const QString &wanted)
{
    const Family from = familyOf(given);
    const Family to = familyOf(wanted);
    if (from == Family::Unknown || to == Family::Unknown || given == wanted)
        return Fit::Good;
    if ((from == Family::Parameter) != (to == Family::Parameter))
        return Fit::Bad;
    if (to == Family::Parameter) {
        const bool widens
            = wanted == "string"_L1 || (given == "integer"_L1 && wanted == "number"_L1);
        return widens ? Fit::Good : Fit::Doubtful;
    }
    const bool mixed = (from == Family::File && to == Family::Folder)
                       || (from == Family::Folder && to == Family::File);
    return mixed ? Fit::Doubtful : Fit::Good;
}

} // namespace

const Port *GraphNode::input(QStringView portName) const
{
    return findNamed(inputs, portName);
}

const Port *GraphNode::output(QStringView portName) const
{
    return findNamed(outputs, portName);
}

// Builds one graph; lives for one build.
class GraphBuilder
{
public:
    GraphBuilder(const assets::PipelineBody &body, std::vector<Port> parentInputs,
                 std::vector<Port> parentOutputs, const Resolver &resolver)
        : m_body(body)
        , m_parentInputs(std::move(parentInputs))
        , m_parentOutputs(std::move(parentOutputs))
        , m_resolver(resolver)
    {
    }

    // The first `count` steps with what is found at each; the others are only read from.
    std::vector<StepFindings> check(size_t count, const std::function<QStringList()> &names)
    {
        m_allNames = &names;
        std::vector<StepFindings> out(count);
        const auto take = [&](size_t i) {
            if (i < count) {
                std::ranges::move(m_graph.m_errors, std::back_inserter(out[i].errors));
                std::ranges::move(m_graph.m_warnings, std::back_inserter(out[i].warnings));
            }
            m_graph.m_errors.clear();
            m_graph.m_warnings.clear();
        };
        for (size_t i = 0; i < m_body.steps.size(); ++i) {
            addNode(m_body.steps[i]);
            take(i);
        }
        for (size_t i = 0; i < count; ++i) {
            connect(m_body.steps[i], NodeId(i));
            take(i);
            out[i].node = m_graph.m_nodes[i];
        }
        return out;
    }

    PipelineGraph build()
    {
        for (const assets::Step &step : m_body.steps)
            addNode(step);
        m_stepNames = namesOf(m_graph.m_nodes);
        for (size_t i = 0; i < m_body.steps.size(); ++i)
            connect(m_body.steps[i], NodeId(i));
        const assets::PipelineSettings &settings = m_body.settings;
        m_graph.m_onInit = hook(settings.onInit);
        m_graph.m_onFinalize = hook(settings.onFinalize);
        sort();
        return std::move(m_graph);
    }

private:
    void error(const char *id, const Location &where, QVariantMap arguments)
    {
        m_graph.m_errors.push_back(Error{Error::Code::Format, id, std::move(arguments), where, {}});
    }

    void warn(const char *id, const Location &where, QVariantMap arguments)
    {
        m_graph.m_warnings.push_back(
            Error{Error::Code::Format, id, std::move(arguments), where, {}});
    }

    // The arguments of every "no such name" message.
    static QVariantMap unknown(const QString &name, const QStringList &known)
    {
        QStringList sorted = known;
        sorted.sort();
        if (sorted.size() > 12)
            sorted = sorted.first(12) << u"…"_s;
        return {{u"name"_s, name},
                {u"nearest"_s, expressions::nearestName(name, known)},
                {u"known"_s, sorted.join(", "_L1)}};
    }

    static Port declaredPort(const PortDecl &decl)
    {
        Port port;
        port.name = decl.name;
        port.type = decl.type;
        port.optional = decl.optional;
        port.hasDefault = decl.defaultValue.has_value();
        port.declared = true;
        return port;
    }

    void addNode(const assets::Step &step)
    {
        GraphNode node;
        node.id = NodeId(m_graph.m_nodes.size());
        node.name = step.name;
        node.type = step.type;
        node.where = step.where;
        std::shared_ptr<const assets::Component> component;
        const auto *sweep = std::get_if<assets::SweepBody>(&step.body);
        const bool hasTrialFile
            = sweep && sweep->trialReference.form != assets::AssetRef::Form::None;
        if ((!step.isInline() || hasTrialFile) && m_resolver) {
            // The interface of a sweep is that of its trial.
            assets::Step asked = step;
            if (hasTrialFile)
                asked.component = sweep->trialReference;
            auto found = m_resolver(asked);
            if (found)
                component = *std::move(found);
            else
                m_graph.m_errors.insert(m_graph.m_errors.end(), found.error().begin(),
                                        found.error().end());
        }
        if (component) {
            node.type = hasTrialFile ? step.type : component->type;
            node.interfaceKnown = true;
            for (const PortDecl &decl : component->inputs)
                node.inputs.push_back(declaredPort(decl));
            for (const PortDecl &decl : component->outputs)
                node.outputs.push_back(declaredPort(decl));
        } else if (step.isInline() && !hasTrialFile) {
            // The other kinds have outputs of their own that no file declares.
            node.interfaceKnown = sweep || std::holds_alternative<assets::CommandBody>(step.body)
                                  || std::holds_alternative<assets::ParallelBody>(step.body)
                                  || std::holds_alternative<assets::SparkBody>(step.body);
            for (const PortDecl &decl : step.declaredInputs)
                node.inputs.push_back(declaredPort(decl));
            for (const PortDecl &decl : step.declaredOutputs)
                node.outputs.push_back(declaredPort(decl));
        }
        for (const InputBinding &binding : step.inputs) {
            Port *port = findNamed(node.inputs, binding.name);
            if (!port) {
                node.inputs.push_back({});
                port = &node.inputs.back();
                port->name = binding.name;
                port->type = binding.kind == InputBinding::Kind::Object && binding.typeSaid
                                 ? binding.type
                                 : QString();
                if (component)
                    reportUnknownPort("graph.unknown-input", step, binding.name, binding.where,
                                      namesOf(component->inputs));
            }
            port->bound = binding.kind != InputBinding::Kind::Empty;
        }
        for (const OutputSpec &spec : step.outputs) {
            Port *port = findNamed(node.outputs, spec.name);
            if (!port) {
                node.outputs.push_back({});
                port = &node.outputs.back();
                port->name = spec.name;
                if (component)
                    reportUnknownPort("graph.unknown-output", step, spec.name, spec.where,
                                      namesOf(component->outputs));
            }
            if (!spec.type.isEmpty())
                port->type = spec.type;
            port->bound = true;
        }
        if (sweep) {
            for (const assets::SearchParameter &parameter : sweep->searchSpace) {
                if (Port *port = findNamed(node.inputs, parameter.name))
                    port->bound = true;
            }
        }
        if (node.interfaceKnown) {
            for (const Port &port : node.inputs) {
                if (port.declared && !port.bound && !port.optional && !port.hasDefault)
                    error("graph.input-missing", step.where,
                          {{u"step"_s, step.name}, {u"name"_s, port.name}});
            }
        }
        if (component)
            checkLiterals(step, *component);
        m_graph.m_names.insert(node.name, node.id);
        m_graph.m_nodes.push_back(std::move(node));
    }

    void reportUnknownPort(const char *id, const assets::Step &step, const QString &name,
                           const Location &where, const QStringList &known)
    {
        QVariantMap arguments = unknown(name, known);
        arguments.insert(u"step"_s, step.name);
        error(id, where, std::move(arguments));
    }

    void checkLiterals(const assets::Step &step, const assets::Component &component)
    {
        for (const InputBinding &binding : step.inputs) {
            const PortDecl *decl = component.input(binding.name);
            if (!decl)
                continue;
            if (binding.kind == InputBinding::Kind::Object && decl->isParameter()
                && !expressions::hasExpression(binding.path.text)) {
                error("graph.type-mismatch", binding.valueWhere,
                      mismatch(step, binding.name, decl->type, binding.type, u"path"_s));
                continue;
            }
            if (binding.kind != InputBinding::Kind::Literal
                || expressions::hasExpression(binding.text()) || !decl->isParameter())
                continue;
            QVariantMap arguments{{u"step"_s, step.name},
                                  {u"name"_s, binding.name},
                                  {u"type"_s, decl->type},
                                  {u"value"_s, binding.literal.str()}};
            const auto converted = expressions::convertLiteral(binding.literal, decl->type);
            if (!converted) {
                error("graph.input-literal", binding.valueWhere, arguments);
                continue;
            }
            const bool isNumber = decl->type == "number"_L1 || decl->type == "integer"_L1;
            const std::optional<double> number = pythonFloat(converted->str());
            const auto limit = [](const std::optional<Value> &said) {
                return said ? pythonFloat(said->str()) : std::nullopt;
            };
            const auto least = limit(decl->minimum);
            const auto most = limit(decl->maximum);
            if (isNumber && number && ((least && *number < *least) || (most && *number > *most))) {
                arguments.insert(u"min"_s, decl->minimum ? decl->minimum->str() : QString());
                arguments.insert(u"max"_s, decl->maximum ? decl->maximum->str() : QString());
                error("graph.input-range", binding.valueWhere, arguments);
            }
            QStringList known;
            for (const Value &item : decl->enumeration)
                known << item.str();
            if (!known.isEmpty() && !known.contains(converted->str())) {
                arguments.insert(u"known"_s, known.join(", "_L1));
                error("graph.input-enum", binding.valueWhere, arguments);
            }
        }
    }

    static QVariantMap mismatch(const assets::Step &step, const QString &name,
                                const QString &wanted, const QString &given, const QString &from)
    {
        return {{u"step"_s, step.name},
                {u"name"_s, name},
                {u"type"_s, wanted},
                {u"given"_s, given},
                {u"from"_s, from}};
    }

    void checkFit(const assets::Step &step, const InputBinding &binding, const Port &target,
                  const QString &given, const QString &from)
    {
        const Fit fit = fitOf(given, target.type);
        if (fit == Fit::Good)
            return;
        QVariantMap arguments = mismatch(step, binding.name, target.type, given, from);
        if (fit == Fit::Bad)
            error("graph.type-mismatch", binding.valueWhere, std::move(arguments));
        else
            warn("graph.type-mismatch", binding.valueWhere, std::move(arguments));
    }

    void connect(const assets::Step &step, NodeId id)
    {
        for (const InputBinding &binding : step.inputs) {
            const QString text = binding.text();
            if (!expressions::hasExpression(text))
                continue;
            const auto parsed = expressions::parse(text, expressions::Context::Parent);
            const bool whole = parsed.whole().has_value();
            for (const Reference &reference : parsed.references())
                connectInput(step, id, binding, reference, whole);
        }
        for (const OutputSpec &spec : step.outputs) {
            const QString text = spec.text();
            if (!expressions::hasExpression(text))
                continue;
            const auto parsed = expressions::parse(text, expressions::Context::Parent);
            for (const Reference &reference : parsed.references()) {
                if (reference.kind != expressions::Kind::ParentOutput)
                    continue;
                if (!findNamed(m_parentOutputs, reference.name)) {
                    reportUnknownReference("graph.unknown-parent-output", step, reference,
                                           reference.name, spec.valueWhere,
                                           namesOf(m_parentOutputs));
                    continue;
                }
                m_graph.m_outputEdges.push_back({reference.name, id, spec.name, spec.valueWhere});
            }
        }
    }

    void reportUnknownReference(const char *id, const assets::Step &step,
                                const Reference &reference, const QString &name,
                                const Location &where, const QStringList &known)
    {
        QVariantMap arguments = unknown(name, known);
        arguments.insert(u"step"_s, step.name);
        arguments.insert(u"from"_s, reference.step);
        arguments.insert(u"text"_s, u"${{"_s + reference.text + u"}}"_s);
        error(id, where, std::move(arguments));
    }

    void connectInput(const assets::Step &step, NodeId id, const InputBinding &binding,
                      const Reference &reference, bool whole)
    {
        using expressions::Kind;
        const Location &where = binding.valueWhere;
        const Port target = *m_graph.node(id).input(binding.name);
        if (reference.kind == Kind::ParentInput) {
            const Port *source = findNamed(m_parentInputs, reference.name);
            if (!source) {
                reportUnknownReference("graph.unknown-parent-input", step, reference,
                                       reference.name, where, namesOf(m_parentInputs));
                return;
            }
            m_graph.m_inputEdges.push_back({reference.name, id, binding.name, where});
            if (whole)
                checkFit(step, binding, target, source->type, u"${{"_s + reference.text + u"}}"_s);
            return;
        }
        if (reference.kind != Kind::StepOutput && reference.kind != Kind::StepInput
            && reference.kind != Kind::Step)
            return;
        const auto from = m_graph.find(reference.step);
        if (!from) {
            reportUnknownReference("graph.unknown-step", step, reference, reference.step, where,
                                   m_allNames ? (*m_allNames)() : m_stepNames);
            return;
        }
        if (*from == id && reference.kind != Kind::StepInput) {
            error("graph.self", where, {{u"step"_s, step.name}, {u"name"_s, reference.name}});
            return;
        }
        const GraphNode &source = m_graph.node(*from);
        Edge edge;
        edge.from = *from;
        edge.fromPort = reference.name;
        edge.to = id;
        edge.toPort = binding.name;
        edge.where = where;
        if (reference.kind == Kind::StepOutput) {
            const Port *port = source.output(reference.name);
            if (!port && source.interfaceKnown && reference.name != "artifacts"_L1) {
                reportUnknownReference("graph.unknown-step-output", step, reference, reference.name,
                                       where, namesOf(source.outputs));
                return;
            }
            if (port && whole)
                checkFit(step, binding, target, outputType(*from, *port),
                         u"${{"_s + reference.text + u"}}"_s);
        } else if (reference.kind == Kind::StepInput) {
            edge.kind = Edge::Kind::SharedInput;
            if (!source.input(reference.name) && source.interfaceKnown) {
                reportUnknownReference("graph.unknown-step-input", step, reference, reference.name,
                                       where, namesOf(source.inputs));
                return;
            }
            // A step may read its own other input; that is no order.
            if (*from == id)
                return;
        } else {
            edge.kind = Edge::Kind::Step;
        }
        m_graph.m_edges.push_back(std::move(edge));
    }

    // The type of an output may stand only on the pipeline output it is bound to.
    QString outputType(NodeId id, const Port &port) const
    {
        if (!port.type.isEmpty())
            return port.type;
        const assets::Step &step = m_body.steps[size_t(id)];
        const OutputSpec *spec = step.output(port.name);
        if (spec && spec->kind == OutputSpec::Kind::Binding) {
            const auto whole
                = expressions::wholeReference(spec->binding, expressions::Context::Parent);
            if (whole && whole->kind == expressions::Kind::ParentOutput) {
                if (const Port *parent = findNamed(m_parentOutputs, whole->name))
                    return parent->type;
            }
        }
        return {};
    }

    std::optional<NodeId> hook(const assets::Text &text)
    {
        if (text.isEmpty())
            return std::nullopt;
        const auto id = m_graph.find(text.text);
        if (!id) {
            QVariantMap arguments = unknown(text.text, m_stepNames);
            error("file.hook-step", text.where, std::move(arguments));
            return std::nullopt;
        }
        for (const Edge &edge : m_graph.m_edges) {
            if (edge.from == *id || edge.to == *id) {
                error("graph.hook-edge", edge.where, {{u"name"_s, text.text}});
                break;
            }
        }
        return id;
    }

    // Kahn's algorithm; among the ready nodes the first of the file goes first.
    void sort()
    {
        const size_t count = m_graph.m_nodes.size();
        std::vector<std::vector<size_t>> next(count);
        std::vector<int> waits(count, 0);
        for (const Edge &edge : m_graph.m_edges) {
            next[size_t(edge.from)].push_back(size_t(edge.to));
            ++waits[size_t(edge.to)];
        }
        const auto isHook = [&](size_t i) {
            return m_graph.m_onInit == NodeId(i) || m_graph.m_onFinalize == NodeId(i);
        };
        std::priority_queue<size_t, std::vector<size_t>, std::greater<>> ready;
        for (size_t i = 0; i < count; ++i) {
            if (waits[i] == 0)
                ready.push(i);
        }
        std::vector<NodeId> middle;
        size_t seen = 0;
        while (!ready.empty()) {
            const size_t i = ready.top();
            ready.pop();
            ++seen;
            if (!isHook(i))
                middle.push_back(NodeId(i));
            for (size_t j : next[i]) {
                if (--waits[j] == 0)
                    ready.push(j);
            }
        }
        if (m_graph.m_onInit)
            m_graph.m_order.push_back(*m_graph.m_onInit);
        m_graph.m_order.insert(m_graph.m_order.end(), middle.begin(), middle.end());
        if (m_graph.m_onFinalize && m_graph.m_onFinalize != m_graph.m_onInit)
            m_graph.m_order.push_back(*m_graph.m_onFinalize);
        if (seen < count)
            reportCycle(waits);
    }

    // Every step left over waits for another one left over: going back along such edges must come
    // round.
    void reportCycle(const std::vector<int> &waits)
    {
        std::vector<const Edge *> cause(waits.size(), nullptr);
        for (const Edge &edge : m_graph.m_edges) {
            if (waits[size_t(edge.from)] > 0 && waits[size_t(edge.to)] > 0
                && !cause[size_t(edge.to)])
                cause[size_t(edge.to)] = &edge;
        }
        std::vector<bool> visited(waits.size(), false);
        size_t at = size_t(std::find_if(waits.begin(), waits.end(), [](int w) { return w > 0; })
                           - waits.begin());
        while (!visited[at] && cause[at]) {
            visited[at] = true;
            at = size_t(cause[at]->from);
        }
        QStringList names{m_graph.m_nodes[at].name};
        const Edge *edge = cause[at];
        const Location where = edge ? edge->where : Location();
        for (size_t back = at; edge; edge = cause[back]) {
            back = size_t(edge->from);
            names.prepend(m_graph.m_nodes[back].name);
            if (back == at)
                break;
        }
        error("graph.cycle", where, {{u"path"_s, names.join(u" → "_s)}});
    }

    const assets::PipelineBody &m_body;
    std::vector<Port> m_parentInputs;
    std::vector<Port> m_parentOutputs;
    const Resolver &m_resolver;
    QStringList m_stepNames;
    const std::function<QStringList()> *m_allNames = nullptr;
    PipelineGraph m_graph;
};

std::optional<NodeId> PipelineGraph::find(const QString &step) const
{
    const auto it = m_names.constFind(step);
    return it == m_names.cend() ? std::nullopt : std::optional(*it);
}

PipelineGraph PipelineGraph::build(const assets::Component &component, const Resolver &resolver)
{
    const auto *body = std::get_if<assets::PipelineBody>(&component.body);
    if (!body)
        return {};
    const auto ports = [](const std::vector<PortDecl> &decls) {
        std::vector<Port> out;
        for (const PortDecl &decl : decls) {
            Port port;
            port.name = decl.name;
            port.type = decl.type;
            out.push_back(std::move(port));
        }
        return out;
    };
    return GraphBuilder(*body, ports(component.inputs), ports(component.outputs), resolver).build();
}

PipelineGraph PipelineGraph::build(const assets::Job &job, const Resolver &resolver)
{
    const assets::PipelineBody *body = job.pipeline();
    if (!body)
        return {};
    if (job.component.form != assets::AssetRef::Form::None && body->steps.empty()) {
        // The whole job is one component: a pipeline of one step that is then looked into.
        assets::Step step;
        step.name = job.name.isEmpty() ? u"pipeline"_s : job.name;
        step.component = job.component;
        step.inputs = job.inputs;
        step.outputs = job.outputs;
        step.base = job.base;
        step.file = job.file;
        step.where = job.component.where;
        auto found = resolver ? resolver(step) : std::shared_ptr<const assets::Component>();
        if (found && *found)
            return build(**found, resolver);
        PipelineGraph out;
        if (!found)
            out.m_errors = std::move(found.error());
        return out;
    }
    std::vector<Port> inputs;
    for (const InputBinding &binding : job.inputs) {
        Port port;
        port.name = binding.name;
        port.type = binding.kind == InputBinding::Kind::Object ? binding.type : QString();
        inputs.push_back(std::move(port));
    }
    std::vector<Port> outputs;
    for (const OutputSpec &spec : job.outputs) {
        Port port;
        port.name = spec.name;
        port.type = spec.type;
        outputs.push_back(std::move(port));
    }
    return GraphBuilder(*body, std::move(inputs), std::move(outputs), resolver).build();
}

GraphNode nodeOf(const assets::Step &step, const assets::Component *component)
{
    assets::PipelineBody body;
    body.steps.push_back(step);
    const Resolver resolver = [&](const assets::Step &)
        -> std::expected<std::shared_ptr<const assets::Component>, Errors> {
        // Not owned: it lives longer than the graph.
        return std::shared_ptr<const assets::Component>(std::shared_ptr<void>(), component);
    };
    return GraphBuilder(body, {}, {}, resolver).build().node(NodeId(0));
}

std::vector<StepFindings> checkSteps(const std::vector<const assets::Step *> &steps,
                                     const QStringList &readFrom, const Surroundings &around,
                                     const Resolver &resolver)
{
    assets::PipelineBody body;
    body.steps.reserve(steps.size() + size_t(readFrom.size()));
    for (const assets::Step *step : steps)
        body.steps.push_back(*step);
    // In the place of the others steps with the same ports of which nothing can be wrong.
    const auto declared = [](const Port &port) {
        PortDecl decl;
        decl.name = port.name;
        decl.type = port.type;
        decl.optional = true;
        return decl;
    };
    for (const QString &name : readFrom) {
        const GraphNode *other = around.neighbour(name);
        if (!other)
            continue;
        assets::Step &step = body.steps.emplace_back();
        step.name = name;
        step.type = other->type;
        if (other->interfaceKnown)
            step.body = assets::CommandBody();
        else
            step.body = assets::UnknownBody();
        for (const Port &port : other->inputs)
            step.declaredInputs.push_back(declared(port));
        for (const Port &port : other->outputs)
            step.declaredOutputs.push_back(declared(port));
    }
    return GraphBuilder(body, around.parentInputs, around.parentOutputs, resolver)
        .check(steps.size(), around.names);
}

bool fits(const QString &given, const QString &wanted)
{
    return fitOf(given, wanted) == Fit::Good;
}

bool cannotFit(const QString &given, const QString &wanted)
{
    return fitOf(given, wanted) == Fit::Bad;
}

Resolver fileResolver()
{
    using Loaded = std::expected<std::shared_ptr<const assets::Component>, Errors>;
    auto cache = std::make_shared<QHash<QString, Loaded>>();
    return [cache](const assets::Step &step) -> Loaded {
        const QString path = step.component.absolutePath(step.base);
        if (path.isEmpty() || path.endsWith("flow.dag.yaml"_L1))
            return std::shared_ptr<const assets::Component>();
        const auto known = cache->constFind(path);
        if (known != cache->cend())
            return *known;
        auto component = yaml::loadComponent(path);
        Loaded loaded
            = component ? Loaded(std::make_shared<const assets::Component>(*std::move(component)))
                        : Loaded(std::unexpected(std::move(component.error())));
        // A file that is not there is told at the place that names it.
        if (!loaded && loaded.error().size() == 1
            && loaded.error().front().code == Error::Code::NotFound)
            loaded.error().front().where = step.component.where;
        cache->insert(path, loaded);
        return loaded;
    };
}

} // namespace tenon::graph
