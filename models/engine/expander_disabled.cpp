// Steps that a pipeline's file says are not to run (`tags: {tenon.disabled: a,b}`).
#include "engine/expander.h"

#include "base/jobname.h"
#include "expressions/expressions.h"

namespace tenon::engine {
namespace {

QString pathOf(const Plan &plan, size_t index)
{
    QString path = plan.jobs[index].step;
    for (int at = plan.jobs[index].parent; at > 0; at = plan.jobs[size_t(at)].parent)
        path.prepend(plan.jobs[size_t(at)].step + QLatin1Char('.'));
    return path;
}

} // namespace

// A step that does not run need not be one that can: what is wrong with it is not told, what is
// wrong with the steps it reads from is.
int Expander::addDisabled(Scope &scope, const assets::Step &step)
{
    for (const assets::InputBinding &binding : step.inputs) {
        const QString text = binding.text();
        if (!expressions::hasExpression(text))
            continue;
        const auto parsed = expressions::parse(text, expressions::Context::Parent);
        for (const expressions::Reference &reference : parsed.references()) {
            if (!reference.step.isEmpty() && scope.body->step(reference.step))
                expandStep(scope, reference.step, binding.valueWhere);
        }
    }
    const size_t errors = m_errors.size();
    const auto components = m_components;
    const size_t jobs = m_plan.jobs.size();
    int index = addStep(scope, step);
    const bool failed = m_errors.size() > errors;
    m_errors.resize(errors);
    if (failed || index < 0) {
        // In its place one that only has its name and the outputs others may read.
        m_plan.jobs.resize(jobs);
        index = int(jobs);
        PlannedJob &job = m_plan.jobs.emplace_back();
        job.parent = scope.job;
        job.name = newJobName();
        job.step = job.displayName = step.name;
        job.sourceFile = step.file;
        job.sourceLine = step.where.line;
        ComponentPtr used;
        if (!step.isInline())
            used = component(step.component, step.base, step.component.where);
        m_errors.resize(errors);
        fillOutputs(job, used ? &used->outputs : nullptr, step.outputs, &scope, step.base, index);
        m_errors.resize(errors);
        m_paths << scope.path + step.name;
    }
    // What is wrong with a component is told by the next step that uses it.
    m_components.removeIf(
        [&](const auto &entry) { return !entry.value() && !components.contains(entry.key()); });
    m_plan.jobs[size_t(index)].disabled = true;
    return index;
}

// A name that is no step's disables nothing, without a word.
void Expander::warnOfDisabled(const Scope &scope, const QString &file)
{
    for (const QString &name : scope.disabled) {
        if (scope.body->step(name))
            continue;
        QStringList names;
        for (const assets::Step &step : scope.body->steps)
            names << step.name;
        m_plan.warnings.push_back(
            Error{Error::Code::Format,
                  "pipeline.disabled-unknown",
                  {{QStringLiteral("step"), name},
                   {QStringLiteral("nearest"), expressions::nearestName(name, names)}},
                  {file, 1, 1},
                  {}});
    }
}

// Who needs a result of a disabled step is skipped too. An optional input does without it where the
// pipeline allows that, and what only comes after such a step does not wait for it.
void Expander::skipDisabled()
{
    std::vector<PlannedJob> &jobs = m_plan.jobs;
    if (std::none_of(jobs.begin(), jobs.end(), [](const PlannedJob &job) { return job.disabled; }))
        return;
    for (size_t i = 0; i < jobs.size(); ++i) {
        // Parents stand before their children.
        PlannedJob &job = jobs[i];
        const PlannedJob *parent = job.parent >= 0 ? &jobs[size_t(job.parent)] : nullptr;
        job.disabled = job.disabled || (parent && parent->disabled);
        if (job.disabled)
            job.skippedFor
                = parent && parent->disabled ? parent->skippedFor : QStringList(pathOf(m_plan, i));
    }
    const auto isLenient = [&](const PlannedJob &job) {
        return job.parent < 0 || jobs[size_t(job.parent)].continueOnFailedOptionalInput;
    };
    for (bool more = true; more;) {
        more = false;
        for (PlannedJob &job : jobs) {
            if (job.isSkipped() || job.kind == PlannedJob::Kind::Pipeline)
                continue;
            for (PlannedInput &input : job.inputs) {
                if (input.source.kind != InputSource::Kind::Output)
                    continue;
                const PlannedJob &maker = jobs[size_t(input.source.job)];
                if (!maker.isSkipped())
                    continue;
                if (input.optional && isLenient(job)) {
                    input.source = {};
                    continue;
                }
                for (const QString &step : maker.skippedFor) {
                    if (!job.skippedFor.contains(step))
                        job.skippedFor << step;
                }
            }
            more = more || job.isSkipped();
        }
    }
    // A pipeline none of whose steps runs does not run itself. Children stand behind their parents.
    for (size_t i = jobs.size(); i-- > 1;) {
        if (jobs[i].kind != PlannedJob::Kind::Pipeline || jobs[i].isSkipped())
            continue;
        QStringList reasons;
        bool all = true;
        for (size_t child = i + 1; child < jobs.size() && all; ++child) {
            if (jobs[child].parent != int(i))
                continue;
            all = jobs[child].isSkipped();
            for (const QString &step : jobs[child].skippedFor) {
                if (!reasons.contains(step))
                    reasons << step;
            }
        }
        if (all)
            jobs[i].skippedFor = reasons;
    }
    for (PlannedJob &job : jobs)
        std::erase_if(job.after, [&](int index) { return jobs[size_t(index)].isSkipped(); });
}

} // namespace tenon::engine
