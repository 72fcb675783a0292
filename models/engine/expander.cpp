#include "engine/expander.h"

#include "assets/disabled.h"
#include "base/jobname.h"
#include "expressions/expressions.h"
#include "yaml/load.h"

#include <QDir>
#include <QFileInfo>

#include <numeric>

namespace tenon::engine {
namespace {

constexpr int deepestNesting = 32;
constexpr int mostJobs = 200'000;

} // namespace

Expander::Expander(const PlanRequest &request, const PlanServices &services, Plan &plan)
    : m_request(request)
    , m_services(services)
    , m_plan(plan)
    , m_definitions(request.workspace)
{
}

void Expander::fail(QByteArray id, QVariantMap arguments, const Location &where, Error::Code code)
{
    m_errors.push_back(Error{code, std::move(id), std::move(arguments), where, {}});
}

QString Expander::labelOf(const assets::Component &component) const
{
    if (!component.name.isEmpty())
        return component.version.isEmpty() ? component.name
                                           : component.name + QLatin1Char(':') + component.version;
    return QDir(m_request.workspace).relativeFilePath(component.file);
}

void Expander::expand(const assets::Job &job)
{
    ComponentPtr whole;
    if (job.component.form != assets::AssetRef::Form::None) {
        whole = component(job.component, job.base, job.component.where);
        if (!whole)
            return;
    }
    PlannedJob root;
    root.name = !m_request.name.isEmpty() ? m_request.name
                : !job.name.isEmpty()     ? job.name
                                          : newJobName();
    root.displayName = !m_request.displayName.isEmpty() ? m_request.displayName : job.displayName;
    root.description = job.description;
    root.sourceFile = job.file;
    root.sourceLine = 1;
    root.tags = job.tags;
    for (const auto &tag : m_request.tags)
        root.tags.push_back(tag);
    root.properties = job.properties;
    if (whole)
        root.component = labelOf(*whole);

    const assets::Body &body = whole ? whole->body : job.body;
    const auto *pipeline = std::get_if<assets::PipelineBody>(&body);
    const auto *command = std::get_if<assets::CommandBody>(&body);
    if (!pipeline && !command) {
        fail("job.kind-not-run", {{QStringLiteral("kind"), assets::bodyType(body)}}, job.where,
             Error::Code::Refused);
        return;
    }
    root.kind = pipeline ? PlannedJob::Kind::Pipeline : PlannedJob::Kind::Command;
    m_plan.jobs.push_back(root);

    // Declarations come from the component; a pipeline job's own inputs declare themselves.
    PlannedJob filled = m_plan.jobs[0];
    fillInputs(filled, whole ? &whole->inputs : nullptr, job.inputs, nullptr, job.base, job.where);
    m_plan.jobs[0] = filled;
    fillOutputs(m_plan.jobs[0], whole ? &whole->outputs : nullptr, job.outputs, nullptr, job.base,
                0);

    if (command) {
        chooseCompute(m_plan.jobs[0], job.compute.text, nullptr, job.compute.where);
        fillCommand(m_plan.jobs[0], *command, whole ? whole->base : job.base, nullptr, nullptr);
        m_plan.jobs[0].forced = m_request.force;
    } else {
        const assets::PipelineSettings &settings
            = whole && job.pipeline() ? job.pipeline()->settings : pipeline->settings;
        PlannedJob &planned = m_plan.jobs[0];
        // The references disagree on the default; the job reference says true.
        planned.continueOnStepFailure = settings.continueOnStepFailure.value_or(true);
        planned.continueOnFailedOptionalInput
            = settings.continueOnFailedOptionalInput.value_or(true);
        Scope scope;
        scope.job = 0;
        scope.body = pipeline;
        scope.compute = plainText(settings.defaultCompute.isEmpty() ? job.compute.text
                                                                    : settings.defaultCompute.text,
                                  &scope, settings.defaultCompute.where);
        scope.defaultDatastore = settings.defaultDatastore.text;
        scope.force = m_request.force || settings.forceRerun.value_or(false);
        scope.disabled = assets::disabledSteps(job.tags);
        if (whole)
            scope.disabled += assets::disabledSteps(whole->tags);
        m_keep.push_back(whole);
        expandPipeline(scope);
        const auto control = [&](const assets::Text &step, bool last) {
            if (step.isEmpty())
                return;
            const auto it = scope.steps.find(step.text);
            if (it == scope.steps.end()) {
                QStringList names;
                for (const auto &entry : scope.steps)
                    names << entry.first;
                fail("pipeline.unknown-step",
                     {{QStringLiteral("step"), step.text},
                      {QStringLiteral("nearest"), expressions::nearestName(step.text, names)}},
                     step.where);
                return;
            }
            // A step with a mistake has no job; the mistake is told already.
            if (it->second < 0)
                return;
            for (const auto &[name, index] : scope.steps) {
                if (index < 0 || index == it->second)
                    continue;
                PlannedJob &waiting = m_plan.jobs[size_t(last ? it->second : index)];
                waiting.after.push_back(last ? index : it->second);
            }
            if (last)
                m_plan.jobs[size_t(it->second)].always = true;
        };
        control(settings.onInit, false);
        control(settings.onFinalize, true);
        // A step that cannot run here may well be the one that makes an output.
        const bool complete
            = std::none_of(m_errors.begin(), m_errors.end(),
                           [](const Error &error) { return error.id == "step.kind-not-run"; });
        for (PlannedOutput &output : m_plan.jobs[0].outputs) {
            if (output.job < 0 && complete)
                fail("pipeline.output-unbound", {{QStringLiteral("output"), output.name}},
                     job.where);
        }
    }
    for (const QString &wanted : m_request.forceSteps) {
        if (!m_paths.contains(wanted))
            fail("pipeline.unknown-step",
                 {{QStringLiteral("step"), wanted},
                  {QStringLiteral("nearest"), expressions::nearestName(wanted, m_paths)}},
                 {});
    }
    if (!m_errors.empty())
        return;
    if (pipeline)
        warnOfUnused();
    reorder();
    skipDisabled();
    checkPlaces();
    if (m_errors.empty())
        freezeAndChoosePython();
}

// A pipeline takes any input, so a misspelled one that was set on the command line would change
// nothing, without a word.
void Expander::warnOfUnused()
{
    const QStringList used(m_usedInputs.begin(), m_usedInputs.end());
    for (const auto &[path, value] : m_request.set) {
        const QString name
            = path.startsWith(QLatin1StringView("inputs.")) ? path.mid(7) : QString();
        // A part of an input (inputs.data.path), or of a group with dots in its name.
        const bool isUsed = std::any_of(used.begin(), used.end(), [&](const QString &each) {
            return name == each || name.startsWith(each + QLatin1Char('.'))
                   || each.startsWith(name + QLatin1Char('.'));
        });
        if (name.isEmpty() || isUsed)
            continue;
        m_plan.warnings.push_back(
            Error{Error::Code::Format,
                  "pipeline.set-unused",
                  {{QStringLiteral("name"), name},
                   {QStringLiteral("nearest"), expressions::nearestName(name, used)}},
                  {m_request.file, 1, 1},
                  {}});
    }
}

void Expander::expandPipeline(Scope &scope)
{
    if (scope.body->steps.empty())
        fail("pipeline.no-steps", {}, {m_plan.jobs[size_t(scope.job)].sourceFile, 1, 1});
    for (const assets::Step &step : scope.body->steps)
        expandStep(scope, step.name, step.where);
    warnOfDisabled(scope, m_plan.jobs[size_t(scope.job)].sourceFile);
}

int Expander::expandStep(Scope &scope, const QString &name, const Location &askedAt)
{
    if (const auto known = scope.steps.find(name); known != scope.steps.end())
        return known->second;
    const assets::Step *step = scope.body->step(name);
    if (!step) {
        QStringList names;
        for (const assets::Step &other : scope.body->steps)
            names << other.name;
        fail("pipeline.unknown-step",
             {{QStringLiteral("step"), name},
              {QStringLiteral("nearest"), expressions::nearestName(name, names)}},
             askedAt);
        return -1;
    }
    if (!scope.opening.insert(name).second) {
        fail("pipeline.cycle",
             {{QStringLiteral("steps"),
               QStringList(scope.opening.begin(), scope.opening.end()).join(QStringLiteral(", "))}},
             askedAt);
        scope.steps.emplace(name, -1);
        return -1;
    }
    const int index
        = scope.disabled.contains(name) ? addDisabled(scope, *step) : addStep(scope, *step);
    scope.opening.erase(name);
    scope.steps.insert_or_assign(name, index);
    return index;
}

int Expander::addStep(Scope &scope, const assets::Step &step)
{
    if (m_plan.jobs.size() >= size_t(mostJobs)) {
        fail("pipeline.too-many-steps", {{QStringLiteral("limit"), mostJobs}}, step.where,
             Error::Code::Refused);
        return -1;
    }
    ComponentPtr used;
    if (!step.isInline()) {
        used = component(step.component, step.base, step.component.where);
        if (!used) {
            // What else is missing in this step is told at once.
            PlannedJob probe;
            fillInputs(probe, nullptr, step.inputs, &scope, step.base, step.where);
            return -1;
        }
    }
    const assets::PipelineBody *pipeline = nullptr;
    const assets::CommandBody *command = nullptr;
    QString type;
    if (used) {
        pipeline = std::get_if<assets::PipelineBody>(&used->body);
        command = std::get_if<assets::CommandBody>(&used->body);
        type = step.type.isEmpty() ? assets::bodyType(used->body) : step.type;
    } else {
        command = std::get_if<assets::CommandBody>(&step.body);
        type = step.type;
    }
    if ((!pipeline && !command)
        || (type != QLatin1StringView("command") && type != QLatin1StringView("pipeline")
            && !type.isEmpty())) {
        fail("step.kind-not-run",
             {{QStringLiteral("step"), step.name}, {QStringLiteral("kind"), type}}, step.where,
             Error::Code::Refused);
        return -1;
    }

    PlannedJob job;
    job.kind = pipeline ? PlannedJob::Kind::Pipeline : PlannedJob::Kind::Command;
    job.parent = scope.job;
    job.name = newJobName();
    job.step = step.name;
    job.displayName
        = !step.displayName.isEmpty() ? plainText(step.displayName, &scope, step.where) : step.name;
    job.description = step.description;
    job.component = used ? labelOf(*used) : QString();
    job.sourceFile = step.file;
    job.sourceLine = step.where.line;
    job.tags = step.tags;
    job.properties = step.properties;
    fillInputs(job, used ? &used->inputs : nullptr, step.inputs, &scope, step.base, step.where);

    // fillOutputs links the parent's outputs to `index`, so the job must have its place first.
    const int index = int(m_plan.jobs.size());
    m_plan.jobs.emplace_back().parent = scope.job;
    fillOutputs(job, used ? &used->outputs : nullptr, step.outputs, &scope, step.base, index);
    chooseCompute(job, step.compute.text, &scope, step.compute.where);
    const QString path = scope.path + step.name;
    m_paths << path;
    const bool forced = scope.force || m_request.forceSteps.contains(path);
    if (command) {
        fillCommand(job, *command, used ? used->base : step.base, used ? &step.overrides : nullptr,
                    &scope);
        if (step.isDeterministic)
            job.deterministic = *step.isDeterministic;
        job.forced = forced;
        m_plan.jobs[size_t(index)] = std::move(job);
        return index;
    }
    const PlannedJob &parent = m_plan.jobs[size_t(scope.job)];
    job.continueOnStepFailure = parent.continueOnStepFailure;
    job.continueOnFailedOptionalInput = parent.continueOnFailedOptionalInput;
    const QString compute = job.compute;
    m_plan.jobs[size_t(index)] = std::move(job);

    if (m_openFiles.contains(used->file) || ++m_depth > deepestNesting) {
        fail("pipeline.recursion", {{QStringLiteral("file"), used->file}}, step.component.where);
        return index;
    }
    m_openFiles.push_back(used->file);
    m_keep.push_back(used);
    Scope inner;
    inner.job = index;
    inner.body = pipeline;
    inner.compute = compute;
    inner.defaultDatastore = scope.defaultDatastore;
    inner.force = forced;
    inner.disabled = assets::disabledSteps(used->tags);
    inner.path = path + QLatin1Char('.');
    inner.outer = &scope;
    expandPipeline(inner);
    m_openFiles.pop_back();
    --m_depth;
    return index;
}

Expander::ComponentPtr Expander::component(const assets::AssetRef &reference, const QString &base,
                                           const Location &where)
{
    QString file;
    if (reference.isLocalPath()) {
        file = reference.absolutePath(base);
        if (!QFileInfo(file).isFile()) {
            fail("component.file-missing", {{QStringLiteral("path"), reference.path}}, where,
                 Error::Code::NotFound);
            return nullptr;
        }
    } else {
        const auto found = m_services.component(reference);
        if (!found) {
            Error error = found.error();
            error.where = where;
            fail(std::move(error));
            return nullptr;
        }
        file = *found;
    }
    if (const auto known = m_components.constFind(file); known != m_components.cend())
        return *known;
    Errors warnings;
    auto loaded = yaml::loadComponent(file, &warnings);
    m_plan.warnings.insert(m_plan.warnings.end(), warnings.begin(), warnings.end());
    ComponentPtr result;
    if (loaded)
        result = std::make_shared<const assets::Component>(std::move(*loaded));
    else
        m_errors.insert(m_errors.end(), loaded.error().begin(), loaded.error().end());
    m_components.insert(file, result);
    return result;
}

// Steps were unfolded in the order of their data; people expect the order of the file, parents
// first.
void Expander::reorder()
{
    std::vector<PlannedJob> &jobs = m_plan.jobs;
    std::vector<std::vector<int>> children(jobs.size());
    for (size_t i = 1; i < jobs.size(); ++i)
        children[size_t(jobs[i].parent)].push_back(int(i));
    std::vector<int> order;
    std::vector<int> stack{0};
    while (!stack.empty()) {
        const int index = stack.back();
        stack.pop_back();
        order.push_back(index);
        auto &list = children[size_t(index)];
        std::stable_sort(list.begin(), list.end(), [&](int a, int b) {
            return jobs[size_t(a)].sourceLine > jobs[size_t(b)].sourceLine;
        });
        stack.insert(stack.end(), list.begin(), list.end());
    }
    std::vector<int> place(jobs.size());
    for (size_t i = 0; i < order.size(); ++i)
        place[size_t(order[i])] = int(i);
    std::vector<PlannedJob> sorted;
    sorted.reserve(jobs.size());
    for (const int index : order)
        sorted.push_back(std::move(jobs[size_t(index)]));
    for (PlannedJob &job : sorted) {
        if (job.parent >= 0)
            job.parent = place[size_t(job.parent)];
        for (int &index : job.after)
            index = place[size_t(index)];
        for (PlannedInput &input : job.inputs) {
            if (input.source.job >= 0)
                input.source.job = place[size_t(input.source.job)];
        }
        for (PlannedOutput &output : job.outputs) {
            if (output.job >= 0)
                output.job = place[size_t(output.job)];
        }
    }
    jobs = std::move(sorted);
    // A pipeline's output made by a nested pipeline is made by a command in the end.
    for (PlannedJob &job : jobs) {
        for (PlannedOutput &output : job.outputs) {
            for (int guard = 0; guard < deepestNesting && output.job >= 0
                                && jobs[size_t(output.job)].kind == PlannedJob::Kind::Pipeline;
                 ++guard) {
                const PlannedOutput *inner = jobs[size_t(output.job)].output(output.output);
                if (!inner)
                    break;
                output.output = inner->output;
                output.job = inner->job;
            }
        }
    }
}

} // namespace tenon::engine
