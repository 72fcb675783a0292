#include "engine/runner.h"

#include "base/messages.h"
#include "base/platform/files.h"
#include "client/protocol.h"
#include "compute/backends/local/thiscomputer.h"
#include "snapshot/datadigest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenon::engine {

using assets::JobState;

namespace {

QByteArray errorJson(const Error &error)
{
    return QJsonDocument(client::errorToJson(error)).toJson(QJsonDocument::Compact);
}

store::Ending endingOf(JobState state, const Error &error = {})
{
    store::Ending ending;
    ending.state = int(state);
    ending.at = store::nowMicros();
    if (!error.id.isEmpty())
        ending.error = errorJson(error);
    return ending;
}

// The digests of what an attempt left behind. A missing output is an empty one: Azure ML does not
// fail either.
MadeOutputs collect(const std::map<QString, QString> &paths, const QString &cacheFolder)
{
    MadeOutputs made;
    for (const auto &[name, path] : paths) {
        MadeOutput output{path, {}, 0, 0};
        if (const auto digest = snapshot::dataDigest(path, cacheFolder)) {
            output.digest = digest->digest;
            output.files = qint64(digest->files);
            output.bytes = qint64(digest->bytes);
        }
        made.emplace(name, std::move(output));
    }
    return made;
}

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

int nextAttempt(const QString &jobFolder)
{
    int last = 0;
    const QStringList entries = QDir(jobFolder + QStringLiteral("/attempts"))
                                    .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries)
        last = std::max(last, entry.toInt());
    return last + 1;
}

} // namespace

Runner::Runner(RunnerParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_recorder(m_parts.writer)
    , m_lookup(m_parts.database, m_parts.house.dataFolder, m_parts.cacheFolder)
    , m_slots(compute::usableCores(), compute::usableMemory(), 0)
{
    m_pool.setMaxThreadCount(std::max(2, compute::usableCores()));
    m_feeds.setInterval(2000);
    connect(&m_feeds, &QTimer::timeout, this, &Runner::takeFeeds);
    connect(&m_recorder, &Recorder::committed, this, &Runner::jobChanged);
    connect(&m_recorder, &Recorder::assetsCommitted, this, &Runner::assetsChanged);
    connect(&m_recorder, &Recorder::failed, this, &Runner::failed);
    connect(&m_parts.backend, &compute::LocalBackend::attemptEnded, this,
            [this](const QByteArray &attempt, const supervisor::Status &status) {
                attemptEnded(attempt, status, false);
            });
    connect(&m_parts.backend, &compute::LocalBackend::attemptLost, this,
            [this](const QByteArray &attempt, const supervisor::Status &status) {
                attemptEnded(attempt, status, true);
            });
}

Runner::~Runner()
{
    m_pool.waitForDone();
}

void Runner::setGpus(int count)
{
    m_slots.setGpus(count);
    pump();
}

Tree *Runner::tree(qint64 number)
{
    const auto it = m_trees.find(number);
    return it == m_trees.end() ? nullptr : it->second.get();
}

void Runner::add(const Plan &plan, const std::vector<store::JobId> &ids)
{
    auto tree = std::make_unique<Tree>();
    tree->experiment = plan.experiment;
    tree->git = gitVariables(plan.jobs.front().properties);
    tree->nodes.resize(plan.jobs.size());
    for (size_t i = 0; i < plan.jobs.size(); ++i) {
        tree->nodes[i].job = plan.jobs[i];
        tree->nodes[i].id = ids[i];
        tree->nodes[i].folder = jobFolder(m_parts.house.dataFolder, plan.jobs[i].name);
    }
    link(std::move(tree));
}

void Runner::link(TreePtr added)
{
    linkTree(*added);
    added->number = m_nextTree++;
    const qint64 number = added->number;
    const bool wasBusy = isBusy();
    Tree &tree = *m_trees.emplace(number, std::move(added)).first->second;
    if (!wasBusy)
        Q_EMIT busyChanged(true);
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
        if (node.job.kind == PlannedJob::Kind::Command && node.state == JobState::NotStarted
            && node.unfinished == 0)
            ready(tree, i);
    }
    for (int i = int(tree.nodes.size()) - 1; i >= 0; --i) {
        Node &node = tree.nodes[size_t(i)];
        if (node.job.kind == PlannedJob::Kind::Pipeline && !isTerminal(node.state)
            && node.openChildren == 0) {
            finish(tree, i, pipelineState(tree, node), endingOf(pipelineState(tree, node)));
            if (!this->tree(number))
                return;
        }
    }
}

QString Runner::pathOf(const Tree &tree, const InputSource &source) const
{
    const Node &from = tree.nodes[size_t(source.job)];
    const auto made = from.outputs.find(source.output);
    if (made != from.outputs.end())
        return made->second.path + source.text;
    const QString folder
        = from.artifacts.isEmpty() ? from.folder + QStringLiteral("/artifacts") : from.artifacts;
    return folder + source.text;
}

std::optional<Digest> Runner::contentOf(const Tree &tree, const PlannedInput &input) const
{
    if (input.source.kind == InputSource::Kind::Path)
        return input.source.digest.isNull() ? std::nullopt : std::optional(input.source.digest);
    if (input.source.kind != InputSource::Kind::Output)
        return std::nullopt;
    const Node &from = tree.nodes[size_t(input.source.job)];
    const auto made = from.outputs.find(input.source.output);
    if (made != from.outputs.end() && input.source.text.isEmpty())
        return made->second.digest.isNull() ? std::nullopt : std::optional(made->second.digest);
    const auto digest = snapshot::dataDigest(pathOf(tree, input.source), m_parts.cacheFolder);
    return digest ? std::optional(digest->digest) : std::nullopt;
}

void Runner::prerequisiteEnded(Tree &tree, int index)
{
    Node &node = tree.nodes[size_t(index)];
    if (--node.unfinished == 0 && node.state == JobState::NotStarted)
        ready(tree, index);
}

// Every prerequisite has ended: the step is looked at in the next round, together with others.
void Runner::ready(Tree &tree, int index)
{
    m_ready.push_back({tree.number, index});
    if (!m_flushing) {
        m_flushing = true;
        QMetaObject::invokeMethod(this, &Runner::flushReady, Qt::QueuedConnection);
    }
}

void Runner::flushReady()
{
    m_flushing = false;
    std::map<qint64, std::vector<Question>> questions;
    for (const Place &place : std::exchange(m_ready, {})) {
        Tree *found = tree(place.tree);
        if (!found)
            continue;
        Node &node = found->nodes[size_t(place.node)];
        if (node.state != JobState::NotStarted)
            continue;
        const Node *parent
            = node.job.parent >= 0 ? &found->nodes[size_t(node.job.parent)] : nullptr;
        const bool lenient = !parent || parent->job.continueOnFailedOptionalInput;
        bool blocked = found->cancelling && !node.job.always;
        for (const int before : node.prerequisites) {
            if (found->nodes[size_t(before)].state == JobState::Completed)
                continue;
            bool bridged = node.job.always;
            for (PlannedInput &input : node.job.inputs) {
                if (input.source.kind != InputSource::Kind::Output || input.source.job != before)
                    continue;
                bridged = input.optional && lenient;
                if (!bridged)
                    break;
                input.source = {};
            }
            blocked = blocked || !bridged;
        }
        if (found->cancelledByUser || blocked) {
            finish(*found, place.node, JobState::Canceled, endingOf(JobState::Canceled));
            continue;
        }
        Question question;
        question.node = place.node;
        // Compared with earlier submissions, not with a sibling of this one.
        question.id = found->root().id;
        question.component = node.job.component;
        question.step = node.job.step;
        bool remote = false;
        QString remoteInput;
        const auto parts
            = keyParts(node.job, [&](const PlannedInput &input) -> std::optional<Digest> {
                  auto digest = contentOf(*found, input);
                  if (!digest) {
                      remote = true;
                      remoteInput = input.name;
                  }
                  return digest;
              });
        if (parts) {
            node.parts = *parts;
            node.key = keyOf(*parts);
        }
        if (!node.job.deterministic)
            node.reasons = {{Reason::Kind::NotDeterministic, {}, {}, {}, {}}};
        else if (node.job.forced)
            node.reasons = {{Reason::Kind::Forced, {}, {}, {}, {}}};
        else if (!parts)
            node.reasons = {{Reason::Kind::RemoteInput, remoteInput, {}, {}, {}}};
        if (!node.reasons.empty()) {
            // Children of a forced or random step are not to be reused by others.
            if (!parts || !node.job.deterministic || node.job.forced)
                node.key = {};
            queue(*found, place.node);
            continue;
        }
        const auto inFlight = m_inFlight.find(node.key);
        if (inFlight != m_inFlight.end()) {
            inFlight->second.push_back(place);
            continue;
        }
        m_inFlight.emplace(node.key, std::vector<Place>{});
        if (const auto recent = m_recent.find(node.key); recent != m_recent.end())
            question.recent = recent->second;
        question.key = node.key;
        question.parts = node.parts;
        questions[place.tree].push_back(std::move(question));
    }
    for (auto &[number, list] : questions) {
        m_pool.start([this, number, list = std::move(list)] {
            auto verdicts = m_lookup.ask(list);
            QMetaObject::invokeMethod(
                this,
                [this, number, verdicts = std::move(verdicts)] { evaluated(number, verdicts); },
                Qt::QueuedConnection);
        });
    }
    pump();
}

void Runner::evaluated(qint64 number, const std::vector<Verdict> &verdicts)
{
    for (const Verdict &verdict : verdicts) {
        Tree *found = tree(number);
        if (!found)
            return;
        Node &node = found->nodes[size_t(verdict.node)];
        if (isTerminal(node.state))
            continue;
        node.reasons = verdict.reasons;
        if (!verdict.reuse) {
            queue(*found, verdict.node);
            continue;
        }
        node.outputs = verdict.outputs;
        node.artifacts = m_parts.house.dataFolder + QLatin1Char('/') + verdict.fromFolder
                         + QStringLiteral("/artifacts");
        node.reusedFrom = verdict.fromName;
        parentStarted(*found, verdict.node);
        m_recorder.reused(node, verdict.from, verdict.outputs, m_parts.house.dataFolder);
        finish(*found, verdict.node, JobState::Completed, {});
    }
    pump();
}

void Runner::queue(Tree &tree, int index)
{
    Node &node = tree.nodes[size_t(index)];
    if (node.cancelWanted) {
        finish(tree, index, JobState::Canceled, endingOf(JobState::Canceled));
        return;
    }
    m_recorder.key(node);
    node.queued = true;
    setState(tree, index, JobState::Queued);
    m_slots.enqueue(slotId(tree, index), {node.job.cores, node.job.memory, node.job.gpus},
                    node.path);
    pump();
}

void Runner::pump()
{
    if (m_pumping)
        return;
    m_pumping = true;
    while (const auto start = m_slots.next()) {
        const qint64 number = start->id / 1'000'000;
        if (Tree *found = tree(number))
            prepare(*found, int(start->id % 1'000'000), start->gpus);
        else
            m_slots.give(start->id);
    }
    m_pumping = false;
}

std::map<QString, QString> Runner::outputPaths(const Node &node) const
{
    std::map<QString, QString> paths;
    for (const PlannedOutput &output : node.job.outputs)
        paths.emplace(output.name, output.path.isEmpty()
                                       ? node.folder + QStringLiteral("/outputs/") + output.name
                                       : output.path);
    return paths;
}

void Runner::prepare(Tree &tree, int index, std::vector<int> gpus)
{
    Node &node = tree.nodes[size_t(index)];
    node.queued = false;
    node.preparing = true;
    ++m_running;
    node.attempt = node.attempt > 0 || QFileInfo::exists(node.folder + QStringLiteral("/attempts"))
                       ? nextAttempt(node.folder)
                       : 1;
    node.attemptId = node.job.name.toUtf8() + '/' + QByteArray::number(node.attempt);
    AttemptOrder order;
    order.job = node.job;
    order.number = node.attempt;
    order.id = node.attemptId;
    order.rootName = tree.nodes.front().job.name;
    order.experiment = tree.experiment;
    // Long enough for any training; derived anew for each attempt.
    order.token = m_parts.tracking.tokens().forJob(
        node.job.name, tracking::TokenIssuer::Clock::now() + std::chrono::hours(24 * 60));
    for (const PlannedInput &input : node.job.inputs) {
        if (input.source.kind == InputSource::Kind::Output)
            order.inputPaths.emplace(input.name, pathOf(tree, input.source));
    }
    order.outputPaths = outputPaths(node);
    order.git = tree.git;
    order.needsCopy = node.needsCopy;
    order.gpus = std::move(gpus);
    order.limitGpus = m_slots.hasGpus();
    m_pool.start(
        [this, number = tree.number, index, order = std::move(order), house = m_parts.house] {
            auto attempt = prepareAttempt(order, house, m_parts.materialiser, m_parts.objects);
            QMetaObject::invokeMethod(
                this,
                [this, number, index, attempt = std::move(attempt)]() mutable {
                    prepared(number, index, std::move(attempt));
                },
                Qt::QueuedConnection);
        });
}

void Runner::prepared(qint64 number, int index, Result<PreparedAttempt> attempt)
{
    Tree *found = tree(number);
    if (!found)
        return;
    Node &node = found->nodes[size_t(index)];
    node.preparing = false;
    const auto giveBack = [&] {
        --m_running;
        m_slots.give(slotId(*found, index));
    };
    if (node.cancelWanted) {
        giveBack();
        finish(*found, index, JobState::Canceled, endingOf(JobState::Canceled));
        pump();
        return;
    }
    Result<> started = attempt ? m_parts.backend.start(attempt->folder, attempt->launch)
                               : Result<>(std::unexpected(attempt.error()));
    if (!started) {
        giveBack();
        failNode(*found, index, started.error());
        pump();
        return;
    }
    m_attempts.insert_or_assign(node.attemptId.toStdString(), Place{number, index});
    if (!m_feeds.isActive())
        m_feeds.start();
    m_recorder.attempt(node,
                       QStringLiteral("jobs/%1/attempts/%2").arg(node.job.name).arg(node.attempt),
                       attempt->materialised);
    setState(*found, index, JobState::Running);
    parentStarted(*found, index);
}

void Runner::parentStarted(Tree &tree, int index)
{
    for (int at = tree.nodes[size_t(index)].job.parent; at >= 0;
         at = tree.nodes[size_t(at)].job.parent) {
        if (tree.nodes[size_t(at)].state >= JobState::Running)
            return;
        setState(tree, at, JobState::Running);
    }
}

void Runner::attemptEnded(const QByteArray &attempt, const supervisor::Status &status, bool lost)
{
    const auto it = m_attempts.find(attempt.toStdString());
    if (it == m_attempts.end())
        return;
    const Place place = it->second;
    m_attempts.erase(it);
    Tree *found = tree(place.tree);
    if (!found)
        return;
    Node &node = found->nodes[size_t(place.node)];
    --m_running;
    m_slots.give(slotId(*found, place.node));
    if (status.reason == "overlay" && !node.needsCopy && !node.cancelWanted) {
        // What worked when the file system was tried does not now; nothing of the step has run.
        node.needsCopy = true;
        node.state = JobState::NotStarted;
        queue(*found, place.node);
        return;
    }
    if (lost && status.reason == "never-started") {
        // An engine died between making the folder and starting the supervisor: nothing ran, so it
        // is started anew.
        node.state = JobState::NotStarted;
        queue(*found, place.node);
        return;
    }
    Outcome outcome = outcomeOf(status, node.job);
    if (node.cancelWanted && outcome.state != JobState::Completed)
        outcome = {JobState::Canceled, {}};
    store::Ending ending = endingOf(outcome.state, outcome.error);
    ending.exitCode = status.exitCode;
    if (status.signal != 0)
        ending.signal = status.signal;
    ending.cpuMicros = qint64(status.cpuUs);
    ending.peakBytes = qint64(status.peakBytes);
    if (status.endedUs > 0)
        ending.at = status.endedUs;
    m_recorder.attemptEnded(node, ending);
    const QString folder = node.folder + QStringLiteral("/attempts/%1/").arg(node.attempt);
    bool artifactsRead = false;
    for (const int dependent : node.dependents) {
        for (const PlannedInput &input : found->nodes[size_t(dependent)].job.inputs)
            artifactsRead
                = artifactsRead
                  || (input.source.job == place.node && !node.job.output(input.source.output));
    }
    m_pool.start([this, number = place.tree, index = place.node, id = qint64(node.id),
                  name = node.job.name, attemptNumber = node.attempt, paths = outputPaths(node),
                  folder, outcome, ending, cache = m_parts.cacheFolder, home = node.folder,
                  artifactsRead] {
        if (auto shown = showArtifacts(home, attemptNumber, artifactsRead); !shown)
            qWarning("%s", qPrintable(messageText(shown.error())));
        if (QFileInfo::exists(folder + QStringLiteral("spool")))
            m_parts.tracking.takeSpool(id, name, attemptNumber, folder + QStringLiteral("spool"));
        if (QFileInfo::exists(folder + QStringLiteral("hardware")))
            m_parts.tracking.takeHardware(id, attemptNumber, folder + QStringLiteral("hardware"));
        auto outputs = collect(paths, cache);
        QMetaObject::invokeMethod(
            this,
            [this, number, index, outputs = std::move(outputs), outcome, ending] {
                finalised(number, index, outputs, outcome, ending);
            },
            Qt::QueuedConnection);
    });
    pump();
}

void Runner::finalised(qint64 number, int index, const MadeOutputs &outputs, const Outcome &outcome,
                       const store::Ending &ending)
{
    Tree *found = tree(number);
    if (!found)
        return;
    Node &node = found->nodes[size_t(index)];
    node.outputs = outputs;
    if (!outputs.empty())
        m_recorder.outputs(node, outputs, m_parts.house.dataFolder);
    if (outcome.state == JobState::Completed) {
        for (const PlannedOutput &output : node.job.outputs) {
            if (!output.assetName.isEmpty())
                m_recorder.registered(node, output, outputs.at(output.name), m_parts.user,
                                      m_parts.house.dataFolder);
        }
    }
    m_parts.tracking.finishJob(qint64(node.id), node.job.name, int(outcome.state));
    finish(*found, index, outcome.state, ending);
    pump();
}

void Runner::setState(Tree &tree, int index, JobState state)
{
    Node &node = tree.nodes[size_t(index)];
    if (node.state == state)
        return;
    node.state = state;
    m_recorder.state(node, state);
}

void Runner::failNode(Tree &tree, int index, const Error &error)
{
    finish(tree, index, JobState::Failed, endingOf(JobState::Failed, error));
}

// The one place where a job reaches its end.
void Runner::finish(Tree &tree, int index, JobState state, const store::Ending &ending)
{
    Node &node = tree.nodes[size_t(index)];
    if (isTerminal(node.state))
        return;
    node.state = state;
    if (node.reusedFrom.isEmpty())
        m_recorder.ended(node, ending);
    const qint64 number = tree.number;
    if (state == JobState::Completed && !node.key.isNull() && node.reusedFrom.isEmpty()) {
        if (m_recent.size() > 4096)
            m_recent.clear();
        m_recent.insert_or_assign(
            node.key,
            Recent{node.id, node.job.name, QStringLiteral("jobs/") + node.job.name, node.outputs});
    }
    // Steps with the same key that waited for this one get its result, or run after all.
    if (auto waiting = m_inFlight.extract(node.key); !waiting.empty()) {
        for (const Place &place : waiting.mapped()) {
            Tree *other = this->tree(place.tree);
            if (!other)
                continue;
            Node &twin = other->nodes[size_t(place.node)];
            if (isTerminal(twin.state))
                continue;
            if (state != JobState::Completed) {
                ready(*other, place.node);
                continue;
            }
            Verdict verdict;
            verdict.node = place.node;
            verdict.reuse = true;
            verdict.from = node.id;
            verdict.fromName = node.reusedFrom.isEmpty() ? node.job.name : node.reusedFrom;
            verdict.fromFolder = QStringLiteral("jobs/") + verdict.fromName;
            verdict.outputs = node.outputs;
            verdict.reasons = {{Reason::Kind::Reused, {}, {}, {}, verdict.fromName}};
            QMetaObject::invokeMethod(
                this,
                [this, treeNumber = place.tree, verdict] { evaluated(treeNumber, {verdict}); },
                Qt::QueuedConnection);
        }
    }
    if (node.job.kind == PlannedJob::Kind::Pipeline && state == JobState::Completed) {
        MadeOutputs outputs;
        for (const PlannedOutput &output : node.job.outputs) {
            if (output.job < 0)
                continue;
            const Node &maker = tree.nodes[size_t(output.job)];
            if (const auto made = maker.outputs.find(output.output); made != maker.outputs.end())
                outputs.emplace(output.name, made->second);
        }
        node.outputs = outputs;
        if (!outputs.empty())
            m_recorder.outputs(node, outputs, m_parts.house.dataFolder);
    }
    const std::vector<int> dependents = node.dependents;
    for (const int dependent : dependents)
        prerequisiteEnded(tree, dependent);
    if (state == JobState::Failed && node.job.kind == PlannedJob::Kind::Command
        && node.job.parent >= 0 && !tree.nodes[size_t(node.job.parent)].job.continueOnStepFailure
        && !tree.cancelling) {
        tree.cancelling = true;
        cancelRest(tree);
        if (!this->tree(number))
            return;
    }
    childEnded(tree, index);
}

void Runner::childEnded(Tree &tree, int index)
{
    const int parent = tree.nodes[size_t(index)].job.parent;
    if (parent < 0) {
        endTree(tree.number);
        return;
    }
    Node &pipeline = tree.nodes[size_t(parent)];
    if (--pipeline.openChildren > 0)
        return;
    const JobState state = pipelineState(tree, pipeline);
    Error error;
    if (state == JobState::Failed) {
        QStringList names;
        for (const int child : pipeline.children) {
            if (tree.nodes[size_t(child)].state == JobState::Failed)
                names << tree.nodes[size_t(child)].job.step;
        }
        error.code = Error::Code::Internal;
        error.id = "pipeline.steps-failed";
        error.arguments = {{QStringLiteral("steps"), names.join(QStringLiteral(", "))}};
    }
    finish(tree, parent, state, endingOf(state, error));
}

// What running steps wrote beside the engine: hardware samples, and calls that could not be
// delivered.
void Runner::takeFeeds()
{
    if (m_attempts.empty()) {
        m_feeds.stop();
        return;
    }
    for (const auto &[id, place] : m_attempts) {
        const Tree *found = tree(place.tree);
        if (!found)
            continue;
        const Node &node = found->nodes[size_t(place.node)];
        const QString folder = node.folder + QStringLiteral("/attempts/%1/").arg(node.attempt);
        m_pool.start([this, folder, job = qint64(node.id), name = node.job.name,
                      attempt = node.attempt] {
            if (QFileInfo::exists(folder + QStringLiteral("spool")))
                m_parts.tracking.takeSpool(job, name, attempt, folder + QStringLiteral("spool"));
            if (QFileInfo::exists(folder + QStringLiteral("hardware")))
                m_parts.tracking.takeHardware(job, attempt, folder + QStringLiteral("hardware"));
        });
    }
}

void Runner::endTree(qint64 number)
{
    const auto it = m_trees.find(number);
    if (it == m_trees.end())
        return;
    const TreePtr tree = std::move(it->second);
    m_trees.erase(it);
    for (const Node &node : tree->nodes)
        m_names.remove(node.job.name);
    const Node &root = tree->nodes.front();
    Q_EMIT ended(root.job.name, root.state, 0);
    if (m_trees.empty())
        Q_EMIT busyChanged(false);
}

bool Runner::locate(const QString &job, Place &place) const
{
    const auto it = m_names.constFind(job);
    if (it == m_names.cend())
        return false;
    place = {it->first, it->second};
    return true;
}

QString Runner::artifactFolder(const QString &job) const
{
    return m_names.contains(job)
               ? jobFolder(m_parts.house.dataFolder, job) + QStringLiteral("/artifacts")
               : QString();
}

Result<> Runner::cancel(const QString &job)
{
    Place place{};
    if (!locate(job, place))
        return fail(Error::Code::NotFound, "job.not-running", {{QStringLiteral("name"), job}});
    Tree &found = *tree(place.tree);
    if (place.node == 0) {
        found.cancelling = true;
        found.cancelledByUser = true;
        setState(found, 0, JobState::CancelRequested);
        if (found.nodes.front().job.kind == PlannedJob::Kind::Command)
            cancelNode(found, 0);
        else
            cancelRest(found);
    } else if (found.nodes[size_t(place.node)].job.kind == PlannedJob::Kind::Pipeline) {
        std::vector<int> todo{place.node};
        for (size_t i = 0; i < todo.size(); ++i) {
            const std::vector<int> children = found.nodes[size_t(todo[i])].children;
            for (const int child : children)
                todo.push_back(child);
        }
        for (const int index : todo) {
            if (tree(place.tree)
                && found.nodes[size_t(index)].job.kind == PlannedJob::Kind::Command)
                cancelNode(found, index);
        }
    } else {
        cancelNode(found, place.node);
    }
    pump();
    return {};
}

void Runner::cancelNode(Tree &tree, int index)
{
    Node &node = tree.nodes[size_t(index)];
    if (isTerminal(node.state))
        return;
    node.cancelWanted = true;
    if (node.queued) {
        m_slots.remove(slotId(tree, index));
        node.queued = false;
        finish(tree, index, JobState::Canceled, endingOf(JobState::Canceled));
    } else if (node.preparing) {
        setState(tree, index, JobState::CancelRequested);
    } else if (m_attempts.contains(node.attemptId.toStdString())) {
        setState(tree, index, JobState::CancelRequested);
        m_parts.backend.cancel(node.attemptId);
    } else if (node.attemptId.isEmpty()) {
        finish(tree, index, JobState::Canceled, endingOf(JobState::Canceled));
    }
}

// Ends everything of a submission that has not ended, on_finalize steps excepted unless the user
// asked.
void Runner::cancelRest(Tree &tree)
{
    const qint64 number = tree.number;
    const bool byUser = tree.cancelledByUser;
    for (size_t i = 0; i < tree.nodes.size(); ++i) {
        const Node &node = tree.nodes[i];
        if (node.job.kind != PlannedJob::Kind::Command || (node.job.always && !byUser))
            continue;
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
        node.folder = jobFolder(m_parts.house.dataFolder, row.name);
        node.state = JobState(row.state);
        node.cancelWanted = node.state == JobState::CancelRequested;
        if (isTerminal(node.state)) {
            for (const store::OutputRow &output : outputs(row.id))
                node.outputs[output.name]
                    = {QFileInfo(output.path).isAbsolute()
                           ? output.path
                           : m_parts.house.dataFolder + QLatin1Char('/') + output.path,
                       output.digest, output.files.value_or(0), output.bytes.value_or(0)};
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
    // Attempts the earlier engine started are taken over; everything else that had not ended begins
    // again.
    std::vector<size_t> adopted;
    for (size_t i = 0; i < tree->nodes.size(); ++i) {
        Node &node = tree->nodes[i];
        if (isTerminal(node.state) || node.job.kind == PlannedJob::Kind::Pipeline)
            continue;
        const int last = nextAttempt(node.folder) - 1;
        const QString folder = node.folder + QStringLiteral("/attempts/%1").arg(last);
        node.state = JobState::NotStarted;
        if (last == 0 || !QFileInfo::exists(folder + QStringLiteral("/launch")))
            continue;
        node.attempt = last;
        node.attemptId = node.job.name.toUtf8() + '/' + QByteArray::number(last);
        if (m_parts.backend.adopt(folder, node.attemptId)) {
            node.state = node.cancelWanted ? JobState::CancelRequested : JobState::Running;
            adopted.push_back(i);
        }
    }
    const qint64 number = m_nextTree;
    for (const size_t index : adopted) {
        const Node &node = tree->nodes[index];
        m_attempts.insert_or_assign(node.attemptId.toStdString(), Place{number, int(index)});
        ++m_running;
        m_feeds.start();
    }
    Tree &linked = *tree;
    link(std::move(tree));
    if (!this->tree(number))
        return {};
    for (const size_t index : adopted) {
        const Node &node = linked.nodes[index];
        m_slots.take(slotId(linked, int(index)), {node.job.cores, node.job.memory, node.job.gpus});
        if (node.cancelWanted)
            m_parts.backend.cancel(node.attemptId);
    }
    return {};
}

} // namespace tenon::engine
