#include "engine/runner.h"

#include "snapshot/datadigest.h"

#include <QFileInfo>

namespace tenon::engine {

using assets::JobState;

Runner::Runner(RunnerParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_recorder(m_parts.writer)
    , m_slots(compute::usableCores(), compute::usableMemory(), Slots::unknownGpus)
    , m_attempts(m_parts.attempts)
{
    m_limits.setSingleShot(true);
    connect(&m_limits, &QTimer::timeout, this, &Runner::endOverdue);
    m_slots.setNodes([this](const QString &target, int nodes) {
        return m_parts.clusters.areFree(target, nodes);
    });
    connect(&m_parts.clusters, &Clusters::changed, this, &Runner::pump, Qt::QueuedConnection);
    connect(&m_attempts, &Attempts::ended, this, &Runner::attemptEnded);
    connect(&m_recorder, &Recorder::committed, this, &Runner::jobChanged);
    connect(&m_recorder, &Recorder::assetsCommitted, this, &Runner::assetsChanged);
    connect(&m_recorder, &Recorder::failed, this, &Runner::failed);
}

Runner::~Runner()
{
    m_attempts.pool().waitForDone();
}

void Runner::setGpus(const QList<compute::Gpu> &gpus)
{
    m_gpuModels.clear();
    for (const compute::Gpu &gpu : gpus)
        m_gpuModels << gpu.name;
    m_slots.setGpus(int(gpus.size()));
    pump();
}

Tree *Runner::tree(qint64 number)
{
    const auto it = m_trees.find(number);
    return it == m_trees.end() ? nullptr : it->second.get();
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
    const auto digest
        = snapshot::dataDigest(pathOf(tree, input.source), m_parts.attempts.cacheFolder);
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
        if (node.job.isSkipped()) {
            finish(*found, place.node, JobState::Canceled,
                   endingOf(JobState::Canceled, skipReason(node.job)));
            continue;
        }
        const Node *parent
            = node.job.parent >= 0 ? &found->nodes[size_t(node.job.parent)] : nullptr;
        const bool lenient = !parent || parent->job.continueOnFailedOptionalInput;
        bool blocked = found->cancelling && !node.job.always;
        QStringList culprits;
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
            if (!bridged)
                culprits << found->nodes[size_t(before)].job.step;
            blocked = blocked || !bridged;
        }
        if (found->cancelledByUser || blocked) {
            Error why = found->cancelReason;
            if (why.id.isEmpty() && !culprits.isEmpty())
                why = Error{Error::Code::Cancelled,
                            "step.not-run",
                            {{QStringLiteral("steps"), culprits.join(QStringLiteral(", "))}},
                            {node.job.sourceFile, node.job.sourceLine, 0},
                            {}};
            finish(*found, place.node, JobState::Canceled, endingOf(JobState::Canceled, why));
            continue;
        }
        Question question;
        question.node = place.node;
        // Compared with earlier submissions, not with a sibling of this one.
        question.id = found->root().id;
        question.component = node.job.component;
        question.step = node.job.step;
        question.source = node.job.sourceFile;
        question.artifacts = node.artifactsRead;
        bool remote = false;
        QString remoteInput;
        const auto parts
            = keyParts(node.job, [&](const PlannedInput &input) -> std::optional<Digest> {
                  auto digest = contentOf(*found, input);
                  if (!digest) {
                      remote = true;
                      remoteInput = input.name;
                  } else {
                      node.contents.insert_or_assign(input.name, *digest);
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
    for (auto &[number, list] : questions)
        lookUp(number, std::move(list));
    pump();
}

// An earlier result may lie in a folder that does not answer: each of those is looked at by itself,
// so that it holds up no other step.
void Runner::lookUp(qint64 number, std::vector<Question> questions)
{
    m_attempts.pool().start([this, number, questions = std::move(questions)] {
        std::vector<Question> elsewhere;
        auto verdicts = m_parts.lookup.ask(questions, questions.size() > 1 ? &elsewhere : nullptr);
        QMetaObject::invokeMethod(
            this,
            [this, number, verdicts = std::move(verdicts), elsewhere = std::move(elsewhere)] {
                for (const Question &question : elsewhere)
                    lookUp(number, {question});
                evaluated(number, verdicts);
            },
            Qt::QueuedConnection);
    });
}

void Runner::evaluated(qint64 number, const std::vector<Verdict> &verdicts)
{
    // One pump for all of them.
    const bool pumping = std::exchange(m_pumping, true);
    for (const Verdict &verdict : verdicts) {
        Tree *found = tree(number);
        if (!found)
            break;
        Node &node = found->nodes[size_t(verdict.node)];
        if (isTerminal(node.state))
            continue;
        if (!verdict.reuse) {
            node.reasons = verdict.reasons;
            queue(*found, verdict.node);
            continue;
        }
        showResult(node, verdict, dataFolder());
        parentStarted(*found, verdict.node);
        m_recorder.reused(node, dataFolder());
        finish(*found, verdict.node, JobState::Completed, {});
    }
    m_pumping = pumping;
    pump();
}

void Runner::queue(Tree &tree, int index)
{
    Node &node = tree.nodes[size_t(index)];
    if (node.cancelWanted) {
        finish(tree, index, JobState::Canceled, endingOf(JobState::Canceled, node.cancelReason));
        return;
    }
    m_recorder.key(node);
    node.queued = true;
    setState(tree, index, JobState::Queued);
    const bool isSimulated = !node.job.simulation.isEmpty();
    if (isSimulated)
        m_parts.clusters.wait(slotId(tree, index), node.job.compute, node.job.instances,
                              node.job.name);
    m_slots.enqueue(slotId(tree, index),
                    {node.job.cores, node.job.memory, node.job.gpus,
                     isSimulated ? node.job.compute : QString(), node.job.instances},
                    node.path);
    pump();
}

void Runner::giveBack(const Tree &tree, int index)
{
    --m_running;
    m_slots.give(slotId(tree, index));
    m_parts.clusters.end(slotId(tree, index));
}

void Runner::pump()
{
    if (m_pumping)
        return;
    m_pumping = true;
    while (const auto start = m_slots.next()) {
        const qint64 number = start->id / 1'000'000;
        m_parts.clusters.start(start->id);
        if (Tree *found = tree(number)) {
            prepare(*found, int(start->id % 1'000'000), start->gpus);
        } else {
            m_slots.give(start->id);
            m_parts.clusters.end(start->id);
        }
    }
    m_pumping = false;
}

// Where nothing will be reused nothing needs to be looked at.
std::vector<WatchedInput> Runner::watchedInputs(const Tree &tree, const Node &node) const
{
    std::vector<WatchedInput> watched;
    if (node.key.isNull())
        return watched;
    for (const PlannedInput &input : node.job.inputs) {
        WatchedInput entry{input.name, {}, {}, {}};
        if (input.source.kind == InputSource::Kind::Path) {
            entry.path = input.source.text;
            entry.stamp = input.source.stamp;
        } else if (input.source.kind == InputSource::Kind::Output) {
            entry.path = pathOf(tree, input.source);
            const MadeOutputs &made = tree.nodes[size_t(input.source.job)].outputs;
            const auto output = made.find(input.source.output);
            if (output != made.end() && input.source.text.isEmpty())
                entry.stamp = output->second.stamp;
        } else {
            continue;
        }
        const auto known = node.contents.find(input.name);
        entry.digest = known == node.contents.end() ? input.source.digest : known->second;
        watched.push_back(std::move(entry));
    }
    return watched;
}

AttemptName Runner::nameOf(const Tree &tree, int index) const
{
    const Node &node = tree.nodes[size_t(index)];
    return {{tree.number, index}, qint64(node.id), node.job.name, node.folder, node.attempt};
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

// What a step asked for and this computer does not have is told on the job.
void Runner::noteWhatIsMissing(Node &node)
{
    const qsizetype before = node.job.notes.size();
    if (node.job.gpus > m_slots.gpus())
        node.job.notes << (m_slots.gpus() == 0 ? QStringLiteral("no-gpu:")
                                               : QStringLiteral("fewer-gpus:"))
                              + QString::number(node.job.gpus);
    if (node.job.memory > m_slots.memory())
        node.job.notes << QStringLiteral("less-memory:%1").arg(node.job.memory >> 30);
    if (node.job.notes.size() != before)
        m_recorder.notes(node);
}

void Runner::prepare(Tree &tree, int index, std::vector<int> gpus)
{
    Node &node = tree.nodes[size_t(index)];
    noteWhatIsMissing(node);
    node.queued = false;
    node.preparing = true;
    ++m_running;
    node.attempt = node.attempt > 0 || QFileInfo::exists(node.folder + QStringLiteral("/attempts"))
                       ? nextAttempt(node.folder)
                       : 1;
    AttemptOrder order;
    order.job = node.job;
    order.number = node.attempt;
    order.id = nameOf(tree, index).id();
    order.rootName = tree.nodes.front().job.name;
    order.experiment = tree.experiment;
    // Long enough for any training; derived anew for each attempt.
    order.token = m_parts.attempts.tracking.tokens().forJob(
        node.job.name, tracking::TokenIssuer::Clock::now() + std::chrono::hours(24 * 60));
    for (const PlannedInput &input : node.job.inputs) {
        if (input.source.kind == InputSource::Kind::Output)
            order.inputPaths.emplace(input.name, pathOf(tree, input.source));
    }
    order.outputPaths = outputPaths(node);
    order.git = tree.git;
    order.needsCopy = node.needsCopy;
    node.watched = watchedInputs(tree, node);
    order.watched = node.watched;
    node.gpus.clear();
    for (const int gpu : gpus)
        node.gpus << m_gpuModels.value(gpu);
    order.gpus = std::move(gpus);
    order.limitGpus = m_slots.hasGpus();
    m_attempts.prepare(std::move(order), [this, number = tree.number, index](auto attempt) {
        prepared(number, index, std::move(attempt));
    });
}

void Runner::prepared(qint64 number, int index, Result<PreparedAttempt> attempt)
{
    Tree *found = tree(number);
    if (!found)
        return;
    Node &node = found->nodes[size_t(index)];
    node.preparing = false;
    if (node.cancelWanted) {
        giveBack(*found, index);
        finish(*found, index, JobState::Canceled, endingOf(JobState::Canceled, node.cancelReason));
        pump();
        return;
    }
    const Result<> started = attempt ? m_attempts.start(nameOf(*found, index), *attempt)
                                     : Result<>(std::unexpected(attempt.error()));
    if (!started) {
        giveBack(*found, index);
        failNode(*found, index, started.error());
        pump();
        return;
    }
    node.watched = attempt->watched;
    if (!attempt->changed.isEmpty())
        noteChanged(node, attempt->changed);
    node.watch = Stopwatch::begun(store::nowMicros(), steadyMicros());
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
        Node &pipeline = tree.nodes[size_t(at)];
        if (pipeline.state >= JobState::Running)
            return;
        pipeline.watch = Stopwatch::begun(store::nowMicros(), steadyMicros());
        setState(tree, at, JobState::Running);
        watchLimits();
    }
}

void Runner::attemptEnded(Place place, const supervisor::Status &status, bool lost)
{
    Tree *found = tree(place.tree);
    if (!found)
        return;
    Node &node = found->nodes[size_t(place.node)];
    giveBack(*found, place.node);
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
        outcome = {JobState::Canceled, node.cancelReason};
    if (!status.unsealed.empty()) {
        QStringList open;
        for (const PlannedInput &input : node.job.inputs) {
            if (isProtected(input))
                open << input.name;
        }
        node.job.notes << QStringLiteral("inputs-writable:") + open.join(QStringLiteral(", "));
        m_recorder.notes(node);
    }
    store::Ending ending = endingOf(outcome.state, outcome.error);
    ending.exitCode = status.exitCode;
    if (status.signal != 0)
        ending.signal = status.signal;
    ending.cpuMicros = qint64(status.cpuUs);
    ending.peakBytes = qint64(status.peakBytes);
    // How long it took is known exactly where it ran; what time it was then is told by the clock
    // that its start was told by. That was a little late, but the end is not later than now.
    if (status.endedUs > 0)
        ending.at = node.watch.isRunning() && status.startedUs > 0
                        ? std::min(node.watch.start() + (status.endedUs - status.startedUs),
                                   node.watch.end(steadyMicros()))
                        : status.endedUs;
    m_recorder.attemptEnded(node, ending);
    m_attempts.collect(
        {nameOf(*found, place.node), outputPaths(node), node.artifactsRead, node.watched},
        [this, place, outcome, ending](const Harvest &harvest) {
            finalised(place, harvest, outcome, ending);
        });
    pump();
}

void Runner::noteChanged(Node &node, const QStringList &inputs)
{
    // Whoever waits for the same result must not get this one either.
    node.reusable = false;
    node.job.notes << QStringLiteral("input-changed:") + inputs.join(QStringLiteral(", "));
    m_recorder.notes(node);
    m_recorder.dropKey(node);
}

// A declared output that is not there fails the step when somebody relies on it: a step behind it,
// or the registry. Otherwise it is only said.
Error Runner::checkOutputs(Tree &tree, int index, const MadeOutputs &outputs)
{
    Node &node = tree.nodes[size_t(index)];
    Error error;
    for (const auto &[name, made] : outputs) {
        if (made.state == MadeOutput::State::There)
            continue;
        const bool missing = made.state == MadeOutput::State::Missing;
        node.reusable = false;
        const PlannedOutput *declared = node.job.output(name);
        if (isNeeded(tree, index, name) || (declared && !declared->assetName.isEmpty())) {
            if (error.id.isEmpty())
                error = Error{Error::Code::NotFound,
                              missing ? "step.output-missing" : "step.output-unreadable",
                              {{QStringLiteral("step"),
                                node.job.step.isEmpty() ? node.job.name : node.job.step},
                               {QStringLiteral("output"), name},
                               {QStringLiteral("path"), made.path}},
                              {node.job.sourceFile, node.job.sourceLine, 0},
                              {}};
            continue;
        }
        node.job.notes << (missing ? QStringLiteral("output-missing:")
                                   : QStringLiteral("output-unreadable:"))
                              + name;
        m_recorder.notes(node);
    }
    if (!node.reusable && !node.key.isNull())
        m_recorder.dropKey(node);
    return error;
}

void Runner::finalised(Place place, const Harvest &harvest, Outcome outcome, store::Ending ending)
{
    const int index = place.node;
    Tree *found = tree(place.tree);
    if (!found)
        return;
    Node &node = found->nodes[size_t(index)];
    node.outputs = harvest.outputs;
    if (!node.outputs.empty())
        m_recorder.outputs(node, node.outputs, dataFolder());
    if (outcome.state == JobState::Completed) {
        if (!harvest.changedInputs.isEmpty())
            noteChanged(node, harvest.changedInputs);
        const Error error = checkOutputs(*found, index, node.outputs);
        if (!error.id.isEmpty()) {
            outcome = {JobState::Failed, error};
            const store::Ending failed = endingOf(JobState::Failed, error);
            ending.state = failed.state;
            ending.error = failed.error;
        }
    }
    if (outcome.state == JobState::Completed) {
        for (const PlannedOutput &output : node.job.outputs) {
            if (!output.assetName.isEmpty())
                m_recorder.registered(node, output, node.outputs.at(output.name), m_parts.user,
                                      dataFolder());
        }
    }
    m_parts.attempts.tracking.finishJob(qint64(node.id), node.job.name, int(outcome.state));
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
    if (node.reusedFrom.isEmpty()) {
        // A pipeline took as long as it took, whatever became of the time of day meanwhile.
        store::Ending told = ending;
        if (node.watch.isRunning() && node.job.kind == PlannedJob::Kind::Pipeline)
            told.at = node.watch.end(steadyMicros());
        m_recorder.ended(node, told);
    }
    const qint64 number = tree.number;
    if (state == JobState::Completed && !node.key.isNull() && node.reusable
        && node.reusedFrom.isEmpty()) {
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
            if (state != JobState::Completed || !node.reusable) {
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
        node.outputs = pipelineOutputs(tree, node);
        if (!node.outputs.empty())
            m_recorder.outputs(node, node.outputs, dataFolder());
    }
    const std::vector<int> dependents = node.dependents;
    for (const int dependent : dependents)
        prerequisiteEnded(tree, dependent);
    if (state == JobState::Failed && node.job.kind == PlannedJob::Kind::Command
        && node.job.parent >= 0 && !tree.nodes[size_t(node.job.parent)].job.continueOnStepFailure
        && !tree.cancelling) {
        tree.cancelling = true;
        tree.cancelReason = Error{Error::Code::Cancelled,
                                  "step.stopped",
                                  {{QStringLiteral("steps"), node.job.step}},
                                  {node.job.sourceFile, node.job.sourceLine, 0},
                                  {}};
        cancelRest(tree);
        if (!this->tree(number))
            return;
    }
    childEnded(tree, index);
}

// What a person is told about a pipeline that did not complete.
Error Runner::pipelineError(const Tree &tree, const Node &pipeline, JobState state)
{
    if (state == JobState::Completed)
        return {};
    if (pipeline.job.isSkipped())
        return skipReason(pipeline.job);
    Error error;
    error.where = {pipeline.job.sourceFile, pipeline.job.sourceLine, 0};
    if (pipeline.timedOut) {
        error.code = Error::Code::Cancelled;
        error.id = "pipeline.timeout";
        error.arguments = {{QStringLiteral("seconds"), pipeline.job.timeout}};
        return error;
    }
    if (state == JobState::Canceled && !pipeline.cancelReason.id.isEmpty())
        return pipeline.cancelReason;
    QStringList names;
    QStringList called;
    for (const int child : pipeline.children) {
        if (tree.nodes[size_t(child)].state == state && !tree.nodes[size_t(child)].job.isSkipped())
            names << tree.nodes[size_t(child)].job.step;
        if (state == JobState::Canceled && !tree.nodes[size_t(child)].cancelReason.id.isEmpty())
            called << tree.nodes[size_t(child)].job.step;
    }
    // Not those that only never got their inputs.
    if (!called.isEmpty())
        names = called;
    error.code = state == JobState::Failed ? Error::Code::Internal : Error::Code::Cancelled;
    error.id = state == JobState::Failed ? "pipeline.steps-failed" : "pipeline.steps-cancelled";
    error.arguments = {{QStringLiteral("steps"), names.join(QStringLiteral(", "))}};
    return error;
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
    const Error error = pipelineError(tree, pipeline, state);
    finish(tree, parent, state, endingOf(state, error));
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
    tellBusy();
}

void Runner::tellBusy()
{
    if (std::exchange(m_toldBusy, isBusy()) != isBusy())
        Q_EMIT busyChanged(isBusy());
}

bool Runner::locate(const QString &job, Place &place) const
{
    const auto it = m_names.constFind(job);
    if (it == m_names.cend())
        return false;
    place = {it->first, it->second};
    return true;
}

QStringList Runner::jobsOn(const QString &target) const
{
    QStringList jobs;
    for (const auto &[number, tree] : m_trees)
        for (const Node &node : tree->nodes)
            if (node.job.kind == PlannedJob::Kind::Command && node.job.compute == target
                && !isTerminal(node.state))
                jobs << node.job.name;
    return jobs;
}

QString Runner::artifactFolder(const QString &job) const
{
    return m_names.contains(job) ? jobFolder(dataFolder(), job) + QStringLiteral("/artifacts")
                                 : QString();
}

} // namespace tenon::engine
