// How submissions come to the Runner and how they are called off.
#include "engine/runner.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenon::engine {

using assets::JobState;

namespace {

// What a script sees of the repository, from the properties of the submitted job.
std::map<QString, QString> gitVariables(const std::vector<std::pair<QString, QString>> &properties)
{
    std::map<QString, QString> variables;
    for (const auto &[key, value] : properties) {
        if (key.startsWith(QLatin1StringView("azureml.git.")))
            variables.emplace(QStringLiteral("AZUREML_GIT_") + key.mid(12).toUpper(), value);
    }
    return variables;
}

// A pipeline whose time runs.
bool hasLimit(const Node &node)
{
    return node.job.kind == PlannedJob::Kind::Pipeline && node.job.timeout > 0
           && node.watch.isRunning() && !isTerminal(node.state) && !node.timedOut;
}

qint64 limitMicros(const Node &node)
{
    return qint64(node.job.timeout * 1e6);
}

} // namespace

void Runner::add(TreePtr added)
{
    const Node &root = added->nodes.front();
    if (isTerminal(root.state)) {
        Q_EMIT ended(root.job.name, root.state, 0);
        return;
    }
    added->git = gitVariables(root.job.properties);
    defineTargets(*added, true);
    link(std::move(added));
}

// What a job was planned with is how its targets are defined now; what an earlier engine left of a
// target knows better than the jobs it left.
void Runner::defineTargets(const Tree &tree, bool newer)
{
    // Thousands of steps may say the same of one target, and each word of it is looked into.
    std::map<QString, QByteArray> told;
    for (const Node &node : tree.nodes) {
        if (node.job.simulation.isEmpty() || (!newer && m_parts.clusters.knows(node.job.compute)))
            continue;
        QByteArray &last = told[node.job.compute];
        if (last == node.job.simulation)
            continue;
        last = node.job.simulation;
        m_parts.clusters.define(node.job.compute, last);
    }
}

void Runner::link(TreePtr added)
{
    if (added->number == 0)
        added->number = m_nextTree++;
    const qint64 number = added->number;
    Tree &tree = *m_trees.emplace(number, std::move(added)).first->second;
    tellBusy();
    for (size_t i = 0; i < tree.nodes.size(); ++i) {
        Node &node = tree.nodes[i];
        m_names.insert(node.job.name, {number, int(i)});
        node.openChildren
            = int(std::count_if(node.children.begin(), node.children.end(), [&](int child) {
                  return !isTerminal(tree.nodes[size_t(child)].state);
              }));
        node.unfinished = int(
            std::count_if(node.prerequisites.begin(), node.prerequisites.end(), [&](int before) {
                return !isTerminal(tree.nodes[size_t(before)].state);
            }));
    }
    // Deepest pipelines first: one whose children had all ended before a restart ends now.
    for (int i = int(tree.nodes.size()) - 1; i >= 0; --i) {
        Node &node = tree.nodes[size_t(i)];
        if (node.job.kind != PlannedJob::Kind::Command)
            continue;
        if (node.state == JobState::NotStarted && (node.unfinished == 0 || node.job.isSkipped()))
            ready(tree, i);
        else if (node.state == JobState::Completed)
            parentStarted(tree, i);
    }
    for (int i = int(tree.nodes.size()) - 1; i >= 0; --i) {
        Node &node = tree.nodes[size_t(i)];
        if (node.job.kind == PlannedJob::Kind::Pipeline && !isTerminal(node.state)
            && node.openChildren == 0) {
            const JobState state = pipelineState(tree, node);
            finish(tree, i, state, endingOf(state, pipelineError(tree, node, state)));
            if (!this->tree(number))
                return;
        }
    }
}

Result<> Runner::cancel(const QString &job, const QString &who)
{
    Place place{};
    if (!locate(job, place))
        return fail(Error::Code::NotFound, "job.not-running", {{QStringLiteral("name"), job}});
    Tree &found = *tree(place.tree);
    const Error reason{
        Error::Code::Cancelled, "job.cancelled", {{QStringLiteral("who"), who}}, {}, {}};
    if (place.node == 0) {
        found.cancelling = true;
        found.cancelledByUser = true;
        found.cancelReason = found.root().cancelReason = reason;
        setState(found, 0, JobState::CancelRequested);
        if (found.nodes.front().job.kind == PlannedJob::Kind::Command)
            cancelNode(found, 0);
        else
            cancelRest(found);
    } else {
        cancelBelow(found, place.node, reason);
    }
    pump();
    return {};
}

// A step, or all steps of a nested pipeline.
void Runner::cancelBelow(Tree &tree, int index, const Error &reason)
{
    const qint64 number = tree.number;
    std::vector<int> todo{index};
    for (size_t i = 0; i < todo.size(); ++i) {
        Node &node = tree.nodes[size_t(todo[i])];
        node.cancelReason = reason;
        todo.insert(todo.end(), node.children.begin(), node.children.end());
    }
    for (const int below : todo) {
        if (tree.nodes[size_t(below)].job.kind != PlannedJob::Kind::Command)
            continue;
        cancelNode(tree, below);
        if (!this->tree(number))
            return;
    }
}

// Wakes up when the next pipeline reaches its limit.
void Runner::watchLimits()
{
    qint64 next = -1;
    const qint64 now = steadyMicros();
    for (const auto &[number, tree] : m_trees) {
        for (const Node &node : tree->nodes) {
            if (!hasLimit(node))
                continue;
            const qint64 left = limitMicros(node) - node.watch.elapsed(now);
            next = next < 0 ? std::max<qint64>(left, 0) : std::clamp<qint64>(left, 0, next);
        }
    }
    if (next >= 0)
        m_limits.start(
            std::chrono::milliseconds(std::clamp<qint64>(next / 1000 + 1, 1, 24LL * 3600 * 1000)));
}

void Runner::endOverdue()
{
    std::vector<Place> overdue;
    for (const auto &[number, tree] : m_trees) {
        for (size_t i = 0; i < tree->nodes.size(); ++i) {
            const Node &node = tree->nodes[i];
            if (hasLimit(node) && node.watch.elapsed(steadyMicros()) >= limitMicros(node))
                overdue.push_back({number, int(i)});
        }
    }
    for (const Place &place : overdue) {
        Tree *found = tree(place.tree);
        if (!found)
            continue;
        Node &node = found->nodes[size_t(place.node)];
        node.timedOut = true;
        const Error reason = pipelineError(*found, node, JobState::Failed);
        if (place.node == 0) {
            found->cancelling = true;
            found->cancelReason = reason;
            cancelRest(*found);
        } else {
            cancelBelow(*found, place.node, reason);
        }
    }
    watchLimits();
    pump();
}

void Runner::cancelNode(Tree &tree, int index)
{
    Node &node = tree.nodes[size_t(index)];
    if (isTerminal(node.state))
        return;
    node.cancelWanted = true;
    if (node.queued) {
        m_slots.remove(slotId(tree, index));
        m_parts.clusters.end(slotId(tree, index));
        node.queued = false;
        finish(tree, index, JobState::Canceled, endingOf(JobState::Canceled, node.cancelReason));
    } else if (node.preparing) {
        setState(tree, index, JobState::CancelRequested);
    } else if (m_attempts.cancel(nameOf(tree, index).id())) {
        setState(tree, index, JobState::CancelRequested);
    } else if (node.state == JobState::NotStarted) {
        finish(tree, index, JobState::Canceled, endingOf(JobState::Canceled, node.cancelReason));
    }
}

// Ends everything of a submission that has not ended, on_finalize steps excepted unless the user
// asked.
void Runner::cancelRest(Tree &tree)
{
    const qint64 number = tree.number;
    const bool byUser = tree.cancelledByUser;
    for (size_t i = 0; i < tree.nodes.size(); ++i) {
        Node &node = tree.nodes[i];
        if (node.job.kind != PlannedJob::Kind::Command || (node.job.always && !byUser))
            continue;
        if (!isTerminal(node.state))
            node.cancelReason = tree.cancelReason;
        cancelNode(tree, int(i));
        if (!this->tree(number))
            return;
    }
}

Result<> Runner::restore(const std::vector<store::JobRow> &rows,
                         const std::function<std::vector<store::OutputRow>(store::JobId)> &outputs)
{
    auto tree = std::make_unique<Tree>();
    tree->experiment = rows.front().experiment;
    std::vector<std::pair<QString, QString>> properties;
    const QJsonObject stored = QJsonDocument::fromJson(rows.front().properties).object();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        properties.emplace_back(it.key(), it.value().toString());
    tree->git = gitVariables(properties);
    for (const store::JobRow &row : rows) {
        auto job = plannedJobFromJson(row.spec);
        if (!job)
            return std::unexpected(job.error());
        Node node;
        node.job = std::move(*job);
        node.job.name = row.name;
        node.id = row.id;
        node.folder = jobFolder(dataFolder(), row.name);
        node.state = JobState(row.state);
        node.cancelWanted = node.state == JobState::CancelRequested;
        node.watch
            = Stopwatch::resumed(row.started.value_or(0), store::nowMicros(), steadyMicros());
        node.key = row.reuseKey;
        if (isTerminal(node.state)) {
            for (const store::OutputRow &output : outputs(row.id))
                node.outputs[output.name] = {QFileInfo(output.path).isAbsolute()
                                                 ? output.path
                                                 : dataFolder() + QLatin1Char('/') + output.path,
                                             output.digest,
                                             output.files.value_or(0),
                                             output.bytes.value_or(0),
                                             MadeOutput::State::There,
                                             {}};
            if (row.reusedFrom) {
                const auto from
                    = std::find_if(rows.begin(), rows.end(), [&](const store::JobRow &other) {
                          return other.id == *row.reusedFrom;
                      });
                node.reusedFrom = from == rows.end() ? QStringLiteral("?") : from->name;
            }
        }
        tree->nodes.push_back(std::move(node));
    }
    Node &root = tree->nodes.front();
    if (root.state == JobState::CancelRequested)
        tree->cancelling = tree->cancelledByUser = true;
    const bool anyFailed
        = std::any_of(tree->nodes.begin(), tree->nodes.end(), [&](const Node &node) {
              return node.state == JobState::Failed && node.job.parent >= 0
                     && !tree->nodes[size_t(node.job.parent)].job.continueOnStepFailure;
          });
    tree->cancelling = tree->cancelling || anyFailed;
    tree->number = m_nextTree++;
    // Attempts the earlier engine started are taken over; everything else that had not ended begins
    // again.
    std::vector<size_t> adopted;
    for (size_t i = 0; i < tree->nodes.size(); ++i) {
        Node &node = tree->nodes[i];
        if (isTerminal(node.state) || node.job.kind == PlannedJob::Kind::Pipeline)
            continue;
        node.state = JobState::NotStarted;
        node.attempt = nextAttempt(node.folder) - 1;
        if (node.attempt > 0 && m_attempts.adopt(nameOf(*tree, int(i)))) {
            node.state = node.cancelWanted ? JobState::CancelRequested : JobState::Running;
            adopted.push_back(i);
        }
    }
    m_running += int(adopted.size());
    defineTargets(*tree, false);
    const qint64 number = tree->number;
    linkTree(*tree);
    Tree &linked = *tree;
    link(std::move(tree));
    if (!this->tree(number))
        return {};
    watchLimits();
    for (const size_t index : adopted) {
        Node &node = linked.nodes[index];
        node.watched = watchedInputs(linked, node);
        m_slots.take(slotId(linked, int(index)), {node.job.cores, node.job.memory, node.job.gpus},
                     node.job.gpus > 0 ? gpusOfAttempt(nameOf(linked, int(index)).folder())
                                       : std::vector<int>());
        if (!node.job.simulation.isEmpty())
            m_parts.clusters.resume(slotId(linked, int(index)), node.job.compute,
                                    node.job.instances, node.job.name);
        // The engine that started it may have been killed before it could write that down.
        m_recorder.adopted(node, node.folder);
        parentStarted(linked, int(index));
        if (node.cancelWanted)
            m_attempts.cancel(nameOf(linked, int(index)).id());
    }
    return {};
}

} // namespace tenon::engine
