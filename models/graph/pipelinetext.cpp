#include "graph/pipelinetext.h"

#include "graph/naming.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tenon::graph {
namespace {

using expressions::Context;
using expressions::Kind;

// Keys of a step whose texts are no expressions of the pipeline: names of things, and what its own
// command reads.
bool isOwnText(const QString &key, bool top)
{
    static const QSet<QString> names{u"type"_s,         u"component"_s,   u"trial"_s,
                                     u"display_name"_s, u"description"_s, u"$schema"_s};
    static const QSet<QString> own{u"command"_s, u"program_arguments"_s, u"append_row_to"_s,
                                   u"args"_s, u"input_data"_s};
    return own.contains(key) || (top && names.contains(key));
}

void collect(const Value &value, const yaml::Path &path, bool binding,
             std::vector<std::pair<yaml::Path, QString>> &out)
{
    if (const QString *text = value.asString()) {
        if (expressions::hasExpression(*text))
            out.emplace_back(path, *text);
    } else if (const ValueList *list = value.asList()) {
        for (size_t i = 0; i < list->size(); ++i)
            collect((*list)[i], path / qsizetype(i), binding, out);
    } else if (const ValueMap *map = value.asMap()) {
        for (const auto &[key, item] : *map) {
            const bool top = path.isEmpty();
            const bool isBinding = binding || (top && (key == "inputs"_L1 || key == "outputs"_L1));
            if (!isBinding && path.steps().size() <= 1 && isOwnText(key, top))
                continue;
            collect(item, path / key, isBinding, out);
        }
    }
}

Wire wireOf(const expressions::Reference &reference, const QString &own, bool whole)
{
    Wire wire;
    wire.step = reference.step;
    wire.port = reference.name;
    wire.own = own;
    wire.whole = whole;
    wire.kind = reference.kind == Kind::StepOutput     ? Wire::Kind::StepOutput
                : reference.kind == Kind::StepInput    ? Wire::Kind::StepInput
                : reference.kind == Kind::Step         ? Wire::Kind::Step
                : reference.kind == Kind::ParentOutput ? Wire::Kind::ParentOutput
                                                       : Wire::Kind::ParentInput;
    return wire;
}

} // namespace

const assets::AssetCommon &Frame::common() const
{
    return isComponent ? static_cast<const assets::AssetCommon &>(component) : job;
}

const assets::PipelineBody &Frame::body() const
{
    static const assets::PipelineBody none;
    const auto *body = std::get_if<assets::PipelineBody>(isComponent ? &component.body : &job.body);
    return body ? *body : none;
}

std::vector<std::pair<yaml::Path, QString>> parentTexts(const Value &step)
{
    std::vector<std::pair<yaml::Path, QString>> out;
    collect(step, {}, false, out);
    return out;
}

QStringList Frame::ports() const
{
    QStringList out;
    const auto add = [&](QLatin1StringView section, const auto &ports) {
        for (const auto &port : ports)
            out << section + port.name;
    };
    if (isComponent) {
        add("inputs."_L1, component.inputs);
        add("outputs."_L1, component.outputs);
    } else {
        add("inputs."_L1, job.inputs);
        add("outputs."_L1, job.outputs);
    }
    return out;
}

std::shared_ptr<ReadStep> readStep(std::shared_ptr<const assets::Step> step)
{
    auto made = std::make_shared<ReadStep>();
    ReadStep &out = *made;
    for (const assets::InputBinding &binding : step->inputs) {
        const QString text = binding.text();
        if (!expressions::hasExpression(text))
            continue;
        const auto parsed = expressions::parse(text, Context::Parent);
        const bool whole = parsed.whole().has_value();
        for (const expressions::Reference &reference : parsed.references()) {
            if (namesStep(reference.kind) || reference.kind == Kind::ParentInput)
                out.wires.push_back(wireOf(reference, binding.name, whole));
        }
    }
    for (const assets::OutputSpec &spec : step->outputs) {
        const QString text = spec.text();
        if (!expressions::hasExpression(text))
            continue;
        const auto parsed = expressions::parse(text, Context::Parent);
        for (const expressions::Reference &reference : parsed.references()) {
            if (reference.kind == Kind::ParentOutput)
                out.wires.push_back(wireOf(reference, spec.name, parsed.whole().has_value()));
        }
    }
    for (const auto &[path, text] : parentTexts(step->raw)) {
        for (const auto &reference : expressions::parse(text, Context::Parent).references()) {
            const QString port
                = reference.kind == Kind::ParentInput || reference.kind == Kind::Input
                      ? u"inputs."_s + reference.name
                  : reference.kind == Kind::ParentOutput || reference.kind == Kind::Output
                      ? u"outputs."_s + reference.name
                      : QString();
            if (namesStep(reference.kind) && !out.mentions.contains(reference.step))
                out.mentions << reference.step;
            else if (!port.isEmpty() && !out.parentMentions.contains(port))
                out.parentMentions << port;
        }
    }
    out.step = std::move(step);
    return made;
}

std::optional<QString> renamed(const QString &text, const std::vector<Renaming> &renamings)
{
    QString out = text;
    const auto references = expressions::parse(text, Context::Parent).references();
    bool changed = false;
    // From the back, so that the places before stay what they are.
    for (auto it = references.rbegin(); it != references.rend(); ++it) {
        for (const Renaming &renaming : renamings) {
            const bool isStep = renaming.what == Renaming::What::Step && namesStep(it->kind)
                                && it->step == renaming.from;
            const Kind parent = renaming.what == Renaming::What::ParentInput ? Kind::ParentInput
                                                                             : Kind::ParentOutput;
            const bool isPort = renaming.what != Renaming::What::Step && it->kind == parent
                                && it->name == renaming.from;
            if (!isStep && !isPort)
                continue;
            const QString word = isStep                        ? u"jobs."_s
                                 : parent == Kind::ParentInput ? u"inputs."_s
                                                               : u"outputs."_s;
            const qsizetype at = out.indexOf(word + renaming.from, it->offset);
            if (at < 0 || at >= it->offset + it->length)
                continue;
            out.replace(at + word.size(), renaming.from.size(), renaming.to);
            changed = true;
            break;
        }
    }
    return changed ? std::optional(out) : std::nullopt;
}

const ReadStep *PipelineText::step(const QString &name) const
{
    const qsizetype place = indexOf(name);
    return place < 0 ? nullptr : m_steps[size_t(place)].get();
}

qsizetype PipelineText::indexOf(const QString &name) const
{
    const auto place = m_places.constFind(name);
    return place == m_places.cend() ? -1 : qsizetype(*place);
}

std::optional<Value> PipelineText::value(const yaml::Path &path) const
{
    if (path.isEmpty())
        return m_frame->common().raw;
    const auto &steps = path.steps();
    const Value *value = nullptr;
    size_t depth = 0;
    const QString *first = std::get_if<QString>(&steps.front());
    if (first && *first == "jobs"_L1) {
        const QString *name = steps.size() > 1 ? std::get_if<QString>(&steps[1]) : nullptr;
        const ReadStep *found = name ? step(*name) : nullptr;
        if (!found)
            return std::nullopt;
        value = &found->step->raw;
        depth = 2;
    } else {
        value = &m_frame->common().raw;
    }
    for (; value && depth < steps.size(); ++depth) {
        if (const QString *key = std::get_if<QString>(&steps[depth])) {
            value = value->find(*key);
        } else {
            const ValueList *list = value->asList();
            const auto at = size_t(std::get<qsizetype>(steps[depth]));
            value = list && at < list->size() ? &(*list)[at] : nullptr;
        }
    }
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace tenon::graph
