#include "yaml/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::yaml {
namespace {

using expressions::Context;
using expressions::Names;

// Place of the how-manieth `${{` or `$[[` in the bytes of a scalar, or its beginning.
qsizetype placeOf(const QByteArray &bytes, const Node &node, int index)
{
    for (qsizetype i = node.begin(); i + 2 < node.end(); ++i) {
        if (bytes[i] != '$')
            continue;
        const bool bracket = bytes[i + 1] == '[' && bytes[i + 2] == '[';
        const bool brace = bytes[i + 1] == '{' && bytes[i + 2] == '{';
        if ((bracket || brace) && index-- == 0)
            return i;
    }
    return node.begin();
}

const QSet<QByteArrayView> &ownTextKeys()
{
    static const QSet<QByteArrayView> keys{"command", "program_arguments", "append_row_to", "args",
                                           "input_data"};
    return keys;
}

// Keys of a step whose texts are names of things, never expressions of the parent.
const QSet<QByteArrayView> &plainKeys()
{
    static const QSet<QByteArrayView> keys{"type",         "component",   "trial",
                                           "display_name", "description", "$schema"};
    return keys;
}

// The names a component's own texts may use.
Names ownNames(const std::vector<assets::PortDecl> &inputs,
               const std::vector<assets::PortDecl> &outputs)
{
    Names names;
    names.inputs = namesOf(inputs);
    names.outputs = namesOf(outputs);
    QStringList optional;
    for (const assets::PortDecl &port : inputs) {
        if (port.optional)
            optional << port.name;
        if (port.optional && !port.defaultValue)
            names.unsetInputs << port.name;
    }
    names.optionalInputs = optional;
    return names;
}

template <typename A, typename B> QStringList joinedNames(const A &first, const B &second)
{
    QStringList out = namesOf(first);
    for (const auto &item : second) {
        if (!out.contains(item.name))
            out << item.name;
    }
    return out;
}

} // namespace

void Reader::checkText(const Node &node, const Names &names, Context context)
{
    if (!node.isScalar() || !node.textBytes().contains('$'))
        return;
    for (expressions::Finding &finding : expressions::findings(node.text(), names, context)) {
        finding.error.where = m_tree.locate(placeOf(m_tree.bytes(), node, finding.index));
        finding.error.code = Error::Code::Format;
        (finding.isWarning ? warnings : errors).push_back(std::move(finding.error));
    }
}

// The texts of a body that are read in its own context: command, program arguments, …
void Reader::checkOwnTexts(const Node &node, const Names &names)
{
    for (const char *key : {"command", "args", "input_data"})
        checkText(get(node, key), names, Context::Own);
    if (const Node task = get(node, "task"); task.isMapping()) {
        for (const char *key : {"program_arguments", "append_row_to"})
            checkText(get(task, key), names, Context::Own);
    }
}

void Reader::checkComponentTexts(const Node &root, const assets::Component &component)
{
    if (const auto *pipeline = std::get_if<assets::PipelineBody>(&component.body)) {
        checkSteps(get(root, "jobs"), namesOf(component.inputs), namesOf(component.outputs),
                   *pipeline);
        return;
    }
    Names names = ownNames(component.inputs, component.outputs);
    if (const auto *sweep = std::get_if<assets::SweepBody>(&component.body)) {
        names.searchSpace = namesOf(sweep->searchSpace);
        checkOwnTexts(get(root, "trial"), names);
        return;
    }
    names.searchSpace.emplace();
    checkOwnTexts(root, names);
}

void Reader::checkJobTexts(const Node &root, const assets::Job &job)
{
    if (const auto *pipeline = std::get_if<assets::PipelineBody>(&job.body)) {
        checkSteps(get(root, "jobs"), namesOf(job.inputs), namesOf(job.outputs), *pipeline);
        return;
    }
    Names names;
    names.inputs = namesOf(job.inputs);
    names.outputs = namesOf(job.outputs);
    if (const auto *sweep = std::get_if<assets::SweepBody>(&job.body)) {
        names.searchSpace = namesOf(sweep->searchSpace);
        names.inputs = joinedNames(job.inputs, sweep->trialInputs);
        names.outputs = joinedNames(job.outputs, sweep->trialOutputs);
        checkOwnTexts(get(root, "trial"), names);
        return;
    }
    names.searchSpace.emplace();
    checkOwnTexts(root, names);
}

void Reader::checkSteps(const Node &jobs, const QStringList &inputs, const QStringList &outputs,
                        const assets::PipelineBody &pipeline)
{
    Names parent;
    parent.parentInputs = inputs;
    parent.parentOutputs = outputs;
    parent.steps = namesOf(pipeline.steps);
    QHash<QString, const assets::Step *> steps;
    for (const assets::Step &step : pipeline.steps)
        steps.insert(step.name, &step);
    // Only an inline step says all its ports here; those of a component stand in its own file.
    const auto ports = [&](const QString &name, bool wantInputs) -> std::optional<QStringList> {
        const assets::Step *step = steps.value(name);
        if (!step || !std::holds_alternative<assets::CommandBody>(step->body))
            return std::nullopt;
        return wantInputs ? joinedNames(step->inputs, step->declaredInputs)
                          : joinedNames(step->outputs, step->declaredOutputs);
    };
    parent.stepInputs = [&](const QString &name) { return ports(name, true); };
    parent.stepOutputs = [&](const QString &name) { return ports(name, false); };
    // With thousands of steps a look through all names for every text would be quadratic: what is
    // known to be right is looked up first. A name that no expression can say is none of it.
    QSet<QString> known;
    const auto cannotStand = [](QChar c) { return c.isSpace() || u".{}"_s.contains(c); };
    const auto know = [&](const QString &before, const QString &name) {
        if (std::ranges::none_of(name, cannotStand))
            known.insert(before + name);
    };
    for (const QString &name : inputs)
        know(u"parent.inputs."_s, name);
    for (const QString &name : outputs)
        know(u"parent.outputs."_s, name);
    for (const assets::Step &step : pipeline.steps) {
        if (std::ranges::any_of(step.name, cannotStand))
            continue;
        for (const assets::OutputSpec &output : step.outputs)
            know(u"parent.jobs."_s + step.name + u".outputs."_s, output.name);
    }
    for (const Entry &entry : jobs.entries()) {
        const assets::Step *step = steps.value(entry.key.text());
        if (!step || !entry.value.isMapping())
            continue;
        checkStepTexts(entry.value, parent, known, *step, 0, false);
        Names own;
        own.inputs = joinedNames(step->inputs, step->declaredInputs);
        own.outputs = joinedNames(step->outputs, step->declaredOutputs);
        const Node inlineBody = get(entry.value, "component").isMapping()
                                    ? get(entry.value, "component")
                                    : entry.value;
        if (const auto *sweep = std::get_if<assets::SweepBody>(&step->body)) {
            own.inputs = joinedNames(step->inputs, sweep->trialInputs);
            own.outputs = joinedNames(step->outputs, sweep->trialOutputs);
            own.searchSpace = namesOf(sweep->searchSpace);
            checkOwnTexts(get(inlineBody, "trial"), own);
        } else if (step->isInline()) {
            own.searchSpace.emplace();
            checkOwnTexts(inlineBody, own);
        }
    }
}

// Every text of a step that is read in the parent's context.
void Reader::checkStepTexts(const Node &node, const Names &parent, const QSet<QString> &knownTexts,
                            const assets::Step &step, int depth, bool skipOwn)
{
    if (node.isScalar()) {
        const QByteArrayView bytes = node.textBytes();
        if (!bytes.contains("${{"))
            return;
        const QString text = node.text();
        if (text.startsWith("${{"_L1) && text.endsWith("}}"_L1)
            && knownTexts.contains(text.sliced(3, text.size() - 5).trimmed()))
            return;
        if (skipOwn) {
            // Beside inputs and outputs a step may mean its own inputs too (environment variables,
            // …).
            Names both = parent;
            for (const assets::InputBinding &input : step.inputs)
                both.parentInputs->append(input.name);
            for (const assets::OutputSpec &output : step.outputs)
                both.parentOutputs->append(output.name);
            checkText(node, both, Context::Parent);
        } else {
            checkText(node, parent, Context::Parent);
        }
        return;
    }
    for (const Node &item : node.items())
        checkStepTexts(item, parent, knownTexts, step, depth + 1, skipOwn);
    for (const Entry &entry : node.entries()) {
        const QByteArrayView key = entry.key.textBytes();
        if (depth == 0 && (plainKeys().contains(key) || ownTextKeys().contains(key)))
            continue;
        if (depth == 1 && ownTextKeys().contains(key) && skipOwn)
            continue;
        const bool isBinding = depth == 0 && (key == "inputs" || key == "outputs");
        checkStepTexts(entry.value, parent, knownTexts, step, depth + 1,
                       depth == 0 ? !isBinding : skipOwn);
    }
}

} // namespace tenon::yaml
