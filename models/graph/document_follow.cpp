// How nodes, wires and problems follow the text.
#include "graph/document.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::graph {
namespace {

assets::AssetRef referenceOf(const assets::Step &step)
{
    const auto *sweep = std::get_if<assets::SweepBody>(&step.body);
    return sweep && sweep->trialReference.form != assets::AssetRef::Form::None
               ? sweep->trialReference
               : step.component;
}

// The component a step asks for, as a key; empty: none.
QString keyOf(const assets::Step &step)
{
    const assets::AssetRef reference = referenceOf(step);
    return reference.form == assets::AssetRef::Form::None
               ? QString()
               : ComponentSource::keyOf(reference, step.base);
}

// Wires to outputs of the pipeline, which may give a step's own a type.
std::vector<DesignEdge> outputsOf(const std::vector<DesignEdge> &wires)
{
    std::vector<DesignEdge> out;
    std::copy_if(wires.begin(), wires.end(), std::back_inserter(out),
                 [](const DesignEdge &edge) { return edge.to.node == 0; });
    return out;
}

// The ports that one list has otherwise than the other.
QStringList differing(const std::vector<Port> &a, const std::vector<Port> &b,
                      const QString &section)
{
    QStringList out;
    const auto missing = [&](const std::vector<Port> &from, const std::vector<Port> &in) {
        for (const Port &port : from) {
            if (std::find(in.begin(), in.end(), port) == in.end()
                && !out.contains(section + port.name))
                out << section + port.name;
        }
    };
    missing(a, b);
    missing(b, a);
    return out;
}

// Equal but for where they lie.
bool isSame(const DesignNode &a, DesignNode b)
{
    b.position = a.position;
    b.folded = a.folded;
    b.group = a.group;
    return a == b;
}

void compare(const std::vector<DesignEdge> &before, const std::vector<DesignEdge> &after,
             GraphDelta &delta)
{
    for (const DesignEdge &edge : before) {
        if (std::find(after.begin(), after.end(), edge) == after.end())
            delta.edgesRemoved.push_back(edge);
    }
    for (const DesignEdge &edge : after) {
        if (std::find(before.begin(), before.end(), edge) == before.end())
            delta.edgesAdded.push_back(edge);
    }
}

} // namespace

std::vector<DesignEdge> PipelineDocument::edgesInto(const ReadStep &step) const
{
    std::vector<DesignEdge> out;
    const qint64 id = m_ids.find(step.step->name);
    for (const Wire &wire : step.wires) {
        DesignEdge edge;
        if (wire.kind == Wire::Kind::ParentOutput) {
            edge.from = {id, wire.own};
            edge.to = {0, wire.port};
        } else {
            edge.kind = wire.kind == Wire::Kind::StepInput ? Edge::Kind::SharedInput
                        : wire.kind == Wire::Kind::Step    ? Edge::Kind::Step
                                                           : Edge::Kind::Data;
            edge.to = {id, wire.own};
            edge.from = {0, wire.port};
            if (wire.kind != Wire::Kind::ParentInput) {
                if (!m_pipelineText.step(wire.step) || wire.step == step.step->name)
                    continue;
                edge.from.node = m_ids.find(wire.step);
            }
        }
        if (std::find(out.begin(), out.end(), edge) == out.end())
            out.push_back(std::move(edge));
    }
    return out;
}

// The model follows the text: only steps that are other ones now, and those that read from them,
// are looked at.
void PipelineDocument::rebuild(bool reset, const QString &component)
{
    GraphDelta delta;
    delta.reset = reset;
    const std::vector<Port> oldInputs = m_parentInputs;
    const std::vector<Port> oldOutputs = m_parentOutputs;
    takeFrame(delta);

    const auto &steps = m_pipelineText.steps();
    QSet<qint64> touched;
    QSet<QString> other; ///< Names whose ports may be others now.
    const bool newOrder = findTouched(touched, other, delta);
    if (!component.isEmpty()) {
        for (const ReadStepPtr &read : steps) {
            if (keyOf(*read->step) == component)
                touched.insert(m_ids.find(read->step->name));
        }
    }
    const QStringList ports = differing(oldInputs, m_parentInputs, u"inputs."_s)
                              + differing(oldOutputs, m_parentOutputs, u"outputs."_s);
    if (!ports.isEmpty()) {
        for (const ReadStepPtr &read : steps) {
            if (std::any_of(ports.begin(), ports.end(), [&](const QString &port) {
                    return read->parentMentions.contains(port);
                }))
                touched.insert(m_ids.find(read->step->name));
        }
    }
    check(touched, other, delta);
    // Whoever speaks of a step that has other ports now, or came or went.
    QSet<qint64> readers;
    for (const QString &name : std::as_const(other)) {
        for (const QString &reader : m_pipelineText.readersOf(name)) {
            if (const qint64 id = m_ids.find(reader); !touched.contains(id))
                readers.insert(id);
        }
    }
    QSet<QString> none;
    check(readers, none, delta);
    checkWhole(delta, reset);
    if (!delta.isEmpty() || newOrder)
        Q_EMIT changed(delta);
    if (std::exchange(m_newProblems, false))
        Q_EMIT problemsChanged();
}

// Which steps are other ones than before, and which came and went. What is the same object at both
// ends of the list is passed over. Says whether their order is another one.
bool PipelineDocument::findTouched(QSet<qint64> &touched, QSet<QString> &other, GraphDelta &delta)
{
    const auto &steps = m_pipelineText.steps();
    const size_t shorter = std::min(steps.size(), m_seen.size());
    size_t first = 0;
    while (first < shorter && steps[first] == m_seen[first])
        ++first;
    size_t behind = 0;
    while (behind < shorter - first
           && steps[steps.size() - 1 - behind] == m_seen[m_seen.size() - 1 - behind])
        ++behind;
    const size_t end = steps.size() - behind;
    const size_t oldEnd = m_seen.size() - behind;
    QList<qint64> order;
    QSet<qint64> now;
    for (size_t i = first; i < end; ++i) {
        const qint64 id = m_ids.idOf(steps[i]->step->name);
        order << id;
        now.insert(id);
        const auto before = m_read.constFind(id);
        if (before != m_read.cend() && *before == steps[i])
            continue;
        touched.insert(id);
        if (before == m_read.cend()) {
            delta.added << id;
            continue;
        }
        // Under another name it was known to its readers before.
        if (const QString name = m_nodes.value(id).name; name != steps[i]->step->name)
            other.insert(name);
    }
    for (size_t i = first; i < oldEnd; ++i) {
        const qint64 id = m_order.at(qsizetype(i));
        if (now.contains(id))
            continue;
        delta.removed << id;
        other.insert(m_nodes.value(id).name);
        compare(m_wires.take(id), {}, delta);
        m_nodes.remove(id);
        m_read.remove(id);
        m_newProblems = m_problems.remove(id) || m_newProblems;
    }
    const QList<qint64> before = m_order.sliced(qsizetype(first), qsizetype(oldEnd - first));
    if (before != order)
        m_order = m_order.first(qsizetype(first)) + order + m_order.sliced(qsizetype(oldEnd));
    // Only what is another one: each step is a place in memory of its own.
    if (steps.size() == m_seen.size())
        std::copy(steps.begin() + qsizetype(first), steps.begin() + qsizetype(end),
                  m_seen.begin() + qsizetype(first));
    else
        m_seen = steps;
    return before != order;
}

void PipelineDocument::takeFrame(GraphDelta &delta)
{
    const auto &frame = m_pipelineText.framePtr();
    if (frame == m_frame)
        return;
    m_frame = frame;
    DesignPipeline pipeline = pipelineOf(*frame);
    delta.pipelineChanged = !(pipeline == m_pipeline);
    const QStringList disabled = std::exchange(m_pipeline, std::move(pipeline)).disabled;
    if (disabled != m_pipeline.disabled) {
        for (const QString &name : disabled + m_pipeline.disabled) {
            const auto node = m_nodes.find(m_ids.find(name));
            const bool enabled = !m_pipeline.disabled.contains(name);
            if (node == m_nodes.end() || node->name != name || node->enabled == enabled)
                continue;
            node->enabled = enabled;
            delta.changed << node->id;
        }
    }
    m_parentInputs.clear();
    m_parentOutputs.clear();
    const auto add = [](std::vector<Port> &to, const QString &name, const QString &type) {
        Port port;
        port.name = name;
        port.type = type;
        to.push_back(std::move(port));
    };
    if (frame->isComponent) {
        for (const auto &port : frame->component.inputs)
            add(m_parentInputs, port.name, port.type);
        for (const auto &port : frame->component.outputs)
            add(m_parentOutputs, port.name, port.type);
        return;
    }
    for (const auto &port : frame->job.inputs)
        add(m_parentInputs, port.name,
            port.kind == assets::InputBinding::Kind::Object ? port.type : QString());
    for (const auto &port : frame->job.outputs)
        add(m_parentOutputs, port.name, port.type);
}

// Looks at some steps anew; `other` gets the names of those whose ports are others now.
void PipelineDocument::check(const QSet<qint64> &ids, QSet<QString> &other, GraphDelta &delta)
{
    if (ids.isEmpty())
        return;
    std::vector<const ReadStep *> reads;
    std::vector<const assets::Step *> steps;
    QStringList readFrom;
    QSet<QString> known;
    std::vector<qsizetype> places;
    for (const qint64 id : ids)
        places.push_back(m_pipelineText.indexOf(m_ids.nameOf(id)));
    std::sort(places.begin(), places.end());
    for (const qsizetype place : places) {
        const ReadStepPtr &read = m_pipelineText.steps()[size_t(place)];
        reads.push_back(read.get());
        steps.push_back(read->step.get());
        known.insert(read->step->name);
    }
    for (const ReadStep *read : reads) {
        for (const QString &name : read->mentions) {
            if (!known.contains(name)) {
                known.insert(name);
                readFrom << name;
            }
        }
    }
    Surroundings around{m_parentInputs, m_parentOutputs, {}, {}};
    GraphNode found;
    around.neighbour = [&](const QString &name) -> const GraphNode * {
        if (!m_pipelineText.step(name))
            return nullptr;
        found = seenNode(name);
        return &found;
    };
    around.names = [&] {
        QStringList names;
        for (const ReadStepPtr &read : m_pipelineText.steps())
            names << read->step->name;
        return names;
    };
    QSet<QString> asking;
    const Resolver resolver = [&](const assets::Step &step) { return resolve(step, asking); };
    std::vector<StepFindings> findings = checkSteps(steps, readFrom, around, resolver);
    for (size_t i = 0; i < findings.size(); ++i)
        takeStep(m_pipelineText.steps()[size_t(m_pipelineText.indexOf(steps[i]->name))],
                 std::move(findings[i]), asking, other, delta);
}

// The node of a step as its readers see it: the type of an output may stand only on the pipeline
// output it is bound to.
GraphNode PipelineDocument::seenNode(const QString &name) const
{
    GraphNode out;
    const DesignNode *node = this->node(m_ids.find(name));
    if (!node)
        return out;
    out.name = name;
    out.type = node->type;
    out.interfaceKnown = node->interfaceKnown;
    out.inputs = node->inputs;
    out.outputs = node->outputs;
    const ReadStep *read = m_pipelineText.step(name);
    for (Port &port : out.outputs) {
        if (!port.type.isEmpty() || !read)
            continue;
        for (const Wire &wire : read->wires) {
            if (wire.kind != Wire::Kind::ParentOutput || wire.own != port.name || !wire.whole)
                continue;
            for (const Port &parent : m_parentOutputs) {
                if (parent.name == wire.port)
                    port.type = parent.type;
            }
        }
    }
    return out;
}

std::expected<std::shared_ptr<const assets::Component>, Errors>
PipelineDocument::resolve(const assets::Step &step, QSet<QString> &asking)
{
    const QString key = ComponentSource::keyOf(step.component, step.base);
    auto answer = m_source.ask(key);
    if (answer.state == ComponentSource::Answer::State::Asking)
        asking.insert(key);
    if (answer.state != ComponentSource::Answer::State::Failed)
        return answer.component;
    // A file that is not there is told at the place that names it.
    for (Error &error : answer.errors) {
        if (error.code == Error::Code::NotFound)
            error.where = step.component.where;
    }
    return std::unexpected(std::move(answer.errors));
}

void PipelineDocument::takeStep(const ReadStepPtr &read, StepFindings findings,
                                const QSet<QString> &asking, QSet<QString> &other,
                                GraphDelta &delta)
{
    const assets::Step &step = *read->step;
    DesignNode node;
    node.id = m_ids.find(step.name);
    node.name = step.name;
    node.step = read->step;
    node.type = findings.node.type;
    node.interfaceKnown = findings.node.interfaceKnown;
    node.inputs = std::move(findings.node.inputs);
    node.outputs = std::move(findings.node.outputs);
    if (const QString key = keyOf(step); !key.isEmpty()) {
        node.component = m_source.ask(key).component;
        node.isAsking = asking.contains(key);
    }
    node.title = !step.displayName.isEmpty() ? step.displayName
                 : node.component && !node.component->displayName.isEmpty()
                     ? node.component->displayName
                     : step.name;
    node.enabled = !m_pipeline.disabled.contains(step.name);
    if (const Value *comment = step.raw.find(u"comment"))
        node.comment = comment->isNull() ? QString() : comment->str();
    place(node);

    std::vector<DesignEdge> wires = edgesInto(*read);
    std::vector<DesignProblem> problems = problemsIn(*read, findings);
    const auto before = m_nodes.constFind(node.id);
    const bool added = before == m_nodes.cend();
    if (added || before->inputs != node.inputs || before->outputs != node.outputs
        || before->interfaceKnown != node.interfaceKnown || before->name != node.name
        || outputsOf(m_wires.value(node.id)) != outputsOf(wires))
        other.insert(node.name);
    if (!added && !isSame(*before, node) && !delta.changed.contains(node.id))
        delta.changed << node.id;
    compare(m_wires.value(node.id), wires, delta);
    m_newProblems = m_newProblems || m_problems.value(node.id) != problems;
    m_wires.insert(node.id, std::move(wires));
    if (problems.empty())
        m_problems.remove(node.id);
    else
        m_problems.insert(node.id, std::move(problems));
    m_read.insert(node.id, read);
    m_nodes.insert(node.id, std::move(node));
}

// Their lines count from the step's key: the text above it may change.
std::vector<DesignProblem> PipelineDocument::problemsIn(const ReadStep &read,
                                                        const StepFindings &findings) const
{
    const qint64 id = m_ids.find(read.step->name);
    std::vector<DesignProblem> out;
    const auto add = [&](const Errors &errors, bool warning) {
        for (const Error &error : errors) {
            DesignProblem problem{id, {}, warning, error};
            if (error.id.startsWith("graph."))
                problem.port = error.arguments.value(u"name"_s).toString();
            // The same is said of the text and of the graph: once is enough.
            const bool known = error.id.startsWith("expression.unknown")
                               && std::any_of(out.begin(), out.end(), [&](const auto &one) {
                                      return one.error.where == error.where;
                                  });
            if (!known)
                out.push_back(std::move(problem));
        }
    };
    add(findings.errors, false);
    add(read.errors, false);
    for (const QString &name : read.mentions) {
        const bool wired = std::any_of(read.wires.begin(), read.wires.end(),
                                       [&](const Wire &wire) { return wire.step == name; });
        if (!wired && !m_pipelineText.step(name))
            add({Error{Error::Code::Format,
                       "graph.unknown-step",
                       {{u"step"_s, read.step->name},
                        {u"text"_s, QString(u"${{parent.jobs."_s + name + u"}}"_s)}},
                       read.step->where,
                       {}}},
                false);
    }
    add(findings.warnings, true);
    add(read.warnings, true);
    for (DesignProblem &problem : out) {
        if (problem.error.where.file == m_path && problem.error.where.line > 0)
            problem.error.where.line -= read.step->where.line;
    }
    return out;
}

// What needs all steps: cycles and the steps that run first and last.
void PipelineDocument::checkWhole(const GraphDelta &delta, bool always)
{
    std::vector<DesignProblem> out;
    const auto add
        = [&](Error error, bool warning) { out.push_back({0, {}, warning, std::move(error)}); };
    for (Error &error : m_pipelineText.frameErrors())
        add(std::move(error), false);
    const assets::PipelineSettings &settings = m_pipeline.settings;
    for (const assets::Text *hook : {&settings.onInit, &settings.onFinalize}) {
        if (hook->isEmpty())
            continue;
        const qint64 id = find(hook->text);
        if (id == 0) {
            add(Error{Error::Code::Format,
                      "file.hook-step",
                      {{u"name"_s, hook->text}},
                      m_pipelineText.now(hook->where),
                      {}},
                false);
            continue;
        }
        const auto edges = edgesOf(id);
        if (std::any_of(edges.begin(), edges.end(), [](const DesignEdge &edge) {
                return edge.from.node != 0 && edge.to.node != 0;
            }))
            add(Error{Error::Code::Format,
                      "graph.hook-edge",
                      {{u"name"_s, hook->text}},
                      m_pipelineText.now(hook->where),
                      {}},
                false);
    }
    if (always || m_hasCycle || !delta.edgesAdded.empty() || !delta.removed.isEmpty()
        || !delta.added.isEmpty()) {
        m_cycle = cycle(delta, always);
        m_hasCycle = !m_cycle.isEmpty();
    }
    if (m_hasCycle) {
        QStringList names;
        for (const qint64 id : std::as_const(m_cycle))
            names << m_nodes.value(id).name;
        add(Error{Error::Code::Format,
                  "graph.cycle",
                  {{u"path"_s, names.join(u" → "_s)}},
                  whereOf(m_cycle.first()),
                  {}},
            false);
    }
    for (Error &error : m_pipelineText.frameWarnings())
        add(std::move(error), true);
    m_newProblems = m_newProblems || m_problems.value(0) != out;
    if (out.empty())
        m_problems.remove(0);
    else
        m_problems.insert(0, std::move(out));
}

// A cycle, its first step once more at its end; empty: there is none. Where there was none before
// only new wires can close one.
QList<qint64> PipelineDocument::cycle(const GraphDelta &delta, bool always) const
{
    QList<qint64> starts;
    if (always || m_hasCycle || delta.edgesAdded.size() > 64) {
        starts = m_order;
    } else {
        for (const DesignEdge &edge : delta.edgesAdded)
            starts << edge.to.node;
    }
    enum : char { Open = 1, Done = 2 };
    QHash<qint64, char> seen;
    for (const qint64 start : std::as_const(starts)) {
        // Depth first along the wires into each step, with a stack of our own.
        std::vector<std::pair<qint64, size_t>> path;
        if (start == 0 || seen.contains(start))
            continue;
        path.emplace_back(start, 0);
        seen.insert(start, Open);
        while (!path.empty()) {
            auto &[id, next] = path.back();
            const auto wires = m_wires.constFind(id);
            if (wires == m_wires.cend() || next >= wires->size()) {
                seen.insert(id, Done);
                path.pop_back();
                continue;
            }
            const DesignEdge &edge = (*wires)[next++];
            const qint64 before = edge.from.node;
            if (before == 0 || edge.to.node == 0)
                continue;
            const char state = seen.value(before);
            if (state == Open) {
                QList<qint64> out{before};
                for (size_t i = path.size(); i-- > 0;) {
                    if (path[i].first == before)
                        break;
                    out.append(path[i].first);
                }
                out.append(before);
                return out;
            }
            if (state == 0) {
                seen.insert(before, Open);
                path.emplace_back(before, 0);
            }
        }
    }
    return {};
}

std::vector<DesignProblem> PipelineDocument::problemsOf(qint64 node) const
{
    std::vector<DesignProblem> out = m_problems.value(node);
    const qsizetype place = node == 0 ? -1 : m_pipelineText.indexOf(m_ids.nameOf(node));
    if (place < 0)
        return out;
    for (DesignProblem &problem : out) {
        if (problem.error.where.file == m_path)
            problem.error.where.line += m_pipelineText.lineOf(size_t(place));
    }
    return out;
}

} // namespace tenon::graph
