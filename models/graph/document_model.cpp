#include "graph/document.h"

#include "assets/disabled.h"
#include "expressions/expressions.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::graph {
namespace {

PipelinePort portOf(const assets::InputBinding &binding)
{
    PipelinePort out;
    out.name = binding.name;
    out.raw = binding.raw;
    if (binding.kind == assets::InputBinding::Kind::Object) {
        out.type = binding.type;
        out.path = binding.path.text;
    } else if (binding.kind == assets::InputBinding::Kind::Literal) {
        out.value = binding.literal;
        out.type = binding.literal.asBool()      ? u"boolean"_s
                   : binding.literal.asInteger() ? u"integer"_s
                   : binding.literal.asFloat()   ? u"number"_s
                                                 : u"string"_s;
    }
    return out;
}

PipelinePort portOf(const assets::PortDecl &decl)
{
    PipelinePort out;
    out.name = decl.name;
    out.type = decl.type;
    out.value = decl.defaultValue;
    out.optional = decl.optional;
    out.raw = decl.raw;
    return out;
}

PipelinePort portOf(const assets::OutputSpec &spec)
{
    PipelinePort out;
    out.name = spec.name;
    out.type = spec.type;
    out.path = spec.path;
    out.raw = spec.raw;
    return out;
}

} // namespace

DesignPipeline PipelineDocument::pipelineOf(const Frame &frame) const
{
    DesignPipeline out;
    const assets::AssetCommon &common = frame.common();
    out.isComponent = frame.isComponent;
    out.name = common.name;
    out.displayName = common.displayName;
    out.description = common.description;
    out.raw = common.raw;
    out.settings = frame.body().settings;
    out.disabled = assets::disabledSteps(common.tags);
    if (frame.isComponent) {
        for (const auto &port : frame.component.inputs)
            out.inputs.push_back(portOf(port));
        for (const auto &port : frame.component.outputs)
            out.outputs.push_back(portOf(port));
    } else {
        for (const auto &port : frame.job.inputs)
            out.inputs.push_back(portOf(port));
        for (const auto &port : frame.job.outputs)
            out.outputs.push_back(portOf(port));
        out.compute = frame.job.compute;
        out.experimentName = frame.job.experimentName;
        out.component = frame.job.component;
    }
    for (PipelinePort &port : out.inputs)
        port.place = m_layout.port(false, port.name);
    for (PipelinePort &port : out.outputs)
        port.place = m_layout.port(true, port.name);
    return out;
}

void PipelineDocument::place(DesignNode &node) const
{
    const NodeLook look = m_layout.node(node.id);
    node.position = look.position;
    node.folded = look.folded;
    node.group = m_layout.groups().contains(look.group) ? look.group : 0;
}

std::optional<Error> PipelineDocument::refusal(const PortRef &from, const PortRef &to,
                                               bool seekCycle) const
{
    const auto no = [](const char *id, QVariantMap arguments = {}) {
        return Error{Error::Code::Refused, id, std::move(arguments), {}, {}};
    };
    if (from.node == 0 && to.node == 0)
        return no("graph.edit-through");
    QString given;
    if (from.node == 0) {
        const PipelinePort *port = m_pipeline.input(from.port);
        if (!port)
            return no("graph.edit-gone");
        given = port->type;
    } else {
        const DesignNode *node = this->node(from.node);
        if (!node || (!node->output(from.port) && node->interfaceKnown))
            return no("graph.edit-gone");
        given = node->output(from.port) ? node->output(from.port)->type : QString();
    }
    if (to.node == 0)
        return m_pipeline.output(to.port) ? std::nullopt : std::optional(no("graph.edit-gone"));
    const DesignNode *target = node(to.node);
    if (!target || (!target->input(to.port) && target->interfaceKnown))
        return no("graph.edit-gone");
    const QString wanted = target->input(to.port) ? target->input(to.port)->type : QString();
    if (cannotFit(given, wanted))
        return no("graph.edit-type", {{u"given"_s, given}, {u"type"_s, wanted}});
    if (seekCycle && from.node != 0 && reached(from.node, false).contains(to.node))
        return no("graph.edit-cycle",
                  {{u"from"_s, node(from.node)->name}, {u"to"_s, target->name}});
    return std::nullopt;
}

QSet<qint64> PipelineDocument::reached(qint64 node, bool behind) const
{
    QHash<qint64, QList<qint64>> readers;
    for (const DesignEdge &edge : behind ? edges() : std::vector<DesignEdge>())
        readers[edge.from.node] << edge.to.node;
    QSet<qint64> seen{node};
    QList<qint64> open{node};
    const auto look = [&](qint64 next) {
        if (next != 0 && !seen.contains(next)) {
            seen.insert(next);
            open << next;
        }
    };
    while (!open.isEmpty()) {
        const qint64 at = open.takeLast();
        for (const qint64 reader : readers.value(at))
            look(reader);
        if (behind)
            continue;
        for (const DesignEdge &edge : m_wires.value(at)) {
            if (edge.to.node == at)
                look(edge.from.node);
        }
    }
    return seen;
}

QByteArray PipelineDocument::copyText(const QList<qint64> &nodes) const
{
    QByteArray out;
    const QSet<qint64> wanted(nodes.begin(), nodes.end());
    for (const qint64 id : m_order) {
        const DesignNode *node = wanted.contains(id) ? this->node(id) : nullptr;
        if (!node)
            continue;
        // As it is spelled, where it can be taken out; else what it says.
        yaml::Document one(m_pipelineText.stepText(size_t(m_pipelineText.indexOf(node->name))));
        if (one.value({node->name}) != node->step->raw) {
            one = yaml::Document();
            if (!one.set({node->name}, node->step->raw))
                return {};
        }
        out += one.bytes();
    }
    return out;
}

} // namespace tenon::graph
