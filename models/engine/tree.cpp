#include "engine/tree.h"

namespace tenon::engine {

void linkTree(Tree &tree)
{
    const size_t count = tree.nodes.size();
    for (size_t i = 0; i < count; ++i) {
        Node &node = tree.nodes[i];
        if (node.job.parent >= 0)
            tree.nodes[size_t(node.job.parent)].children.push_back(int(i));
        if (node.job.kind == PlannedJob::Kind::Pipeline)
            continue;
        node.prerequisites = dataDependencies(node.job);
        // What a pipeline waits for, its steps wait for.
        for (int at = int(i); at >= 0; at = tree.nodes[size_t(at)].job.parent) {
            const PlannedJob &job = tree.nodes[size_t(at)].job;
            node.prerequisites.insert(node.prerequisites.end(), job.after.begin(), job.after.end());
            node.job.always = node.job.always || job.always;
        }
        std::sort(node.prerequisites.begin(), node.prerequisites.end());
        node.prerequisites.erase(std::unique(node.prerequisites.begin(), node.prerequisites.end()),
                                 node.prerequisites.end());
    }
    for (size_t i = 0; i < count; ++i) {
        for (const int before : tree.nodes[i].prerequisites)
            tree.nodes[size_t(before)].dependents.push_back(int(i));
        for (const PlannedInput &input : tree.nodes[i].job.inputs) {
            if (input.source.kind == InputSource::Kind::Output) {
                Node &maker = tree.nodes[size_t(input.source.job)];
                maker.artifactsRead = maker.artifactsRead || !maker.job.output(input.source.output);
            }
        }
    }
    // Longest path by repeated relaxation from the ends; data edges have no cycles.
    std::vector<int> open(count);
    std::vector<int> ends;
    for (size_t i = 0; i < count; ++i) {
        open[i] = int(tree.nodes[i].dependents.size());
        if (open[i] == 0)
            ends.push_back(int(i));
    }
    while (!ends.empty()) {
        const int index = ends.back();
        ends.pop_back();
        for (const int before : tree.nodes[size_t(index)].prerequisites) {
            Node &earlier = tree.nodes[size_t(before)];
            earlier.path = std::max(earlier.path, tree.nodes[size_t(index)].path + 1);
            if (--open[size_t(before)] == 0)
                ends.push_back(before);
        }
    }
}

Outcome outcomeOf(const supervisor::Status &status, const PlannedJob &job)
{
    using State = supervisor::Status::State;
    const Location where{job.sourceFile, job.sourceLine, 0};
    const QString step = job.step.isEmpty() ? job.name : job.step;
    if (status.succeeded())
        return {};
    Outcome outcome{assets::JobState::Failed, {}};
    Error &error = outcome.error;
    error.code = Error::Code::Internal;
    error.where = where;
    error.arguments.insert(QStringLiteral("step"), step);
    error.detail = QString::fromStdString(status.detail);
    switch (status.state) {
    case State::Cancelled:
        return {assets::JobState::Canceled, {}};
    case State::Timeout:
        error.id = "step.timeout";
        error.arguments.insert(QStringLiteral("seconds"), job.timeout);
        return outcome;
    case State::Ended:
        if (status.signal != 0) {
            error.id = "step.signal";
            error.arguments.insert(QStringLiteral("signal"), status.signal);
        } else {
            error.id = "step.exit-code";
            error.arguments.insert(QStringLiteral("code"), status.exitCode);
        }
        return outcome;
    case State::Running:
    case State::Failed:
        break;
    }
    const QByteArray reason = QByteArray::fromStdString(status.reason);
    if (reason == "supervisor")
        error.id = "step.supervisor-lost";
    else if (reason == "reboot")
        error.id = "step.reboot";
    else if (reason == "disk")
        error.id = "step.disk";
    else {
        error.id = "step.start";
        error.arguments.insert(
            QStringLiteral("reason"),
            QString::fromStdString(status.detail.empty() ? status.reason : status.detail));
    }
    return outcome;
}

bool isNeeded(const Tree &tree, int node, const QString &output)
{
    const auto reads = [&](const PlannedInput &input) {
        return input.source.kind == InputSource::Kind::Output && input.source.job == node
               && input.source.output == output && !input.optional;
    };
    const Node &maker = tree.nodes[size_t(node)];
    return std::any_of(maker.dependents.begin(), maker.dependents.end(), [&](int dependent) {
        const auto &inputs = tree.nodes[size_t(dependent)].job.inputs;
        return std::any_of(inputs.begin(), inputs.end(), reads);
    });
}

MadeOutputs pipelineOutputs(const Tree &tree, const Node &pipeline)
{
    MadeOutputs outputs;
    for (const PlannedOutput &output : pipeline.job.outputs) {
        if (output.job < 0)
            continue;
        const Node &maker = tree.nodes[size_t(output.job)];
        if (const auto made = maker.outputs.find(output.output); made != maker.outputs.end())
            outputs.emplace(output.name, made->second);
    }
    return outputs;
}

assets::JobState pipelineState(const Tree &tree, const Node &pipeline)
{
    if (pipeline.job.isSkipped())
        return assets::JobState::Canceled;
    bool failed = false;
    bool cancelled = false;
    for (const int child : pipeline.children) {
        // As the file wants it: nothing went wrong.
        if (tree.nodes[size_t(child)].job.isSkipped())
            continue;
        failed = failed || tree.nodes[size_t(child)].state == assets::JobState::Failed;
        cancelled = cancelled || tree.nodes[size_t(child)].state == assets::JobState::Canceled;
    }
    if (pipeline.timedOut && (cancelled || failed))
        return assets::JobState::Failed;
    if (tree.cancelledByUser && (cancelled || failed))
        return assets::JobState::Canceled;
    return failed      ? assets::JobState::Failed
           : cancelled ? assets::JobState::Canceled
                       : assets::JobState::Completed;
}

} // namespace tenon::engine
