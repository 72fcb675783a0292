#include "engine/submission.h"

#include "engine/attempt.h"
#include "engine/forecast.h"
#include "engine/recorder.h"
#include "store/settings.h"

#include <QDir>

namespace tenon::engine {
namespace {

using assets::JobState;

QByteArray pairsJson(const std::vector<std::pair<QString, QString>> &pairs)
{
    ValueMap map;
    for (const auto &[key, value] : pairs)
        map.emplace_back(key, Value(value));
    return Value(std::move(map)).toJson();
}

store::InputRow inputRow(const Tree &tree, const PlannedInput &input)
{
    store::InputRow row;
    row.name = input.name;
    row.type = input.type;
    switch (input.source.kind) {
    case InputSource::Kind::None:
        break;
    case InputSource::Kind::Literal:
    case InputSource::Kind::Uri:
        row.value = input.source.text;
        break;
    case InputSource::Kind::Path:
        row.path = input.source.text;
        row.digest = input.source.digest;
        if (!input.source.origin.isEmpty())
            row.origin = input.source.origin;
        break;
    case InputSource::Kind::Output:
        row.origin = tree.nodes[size_t(input.source.job)].job.name + QLatin1Char('/')
                     + input.source.output + input.source.text;
        break;
    }
    return row;
}

std::vector<store::NewJob> rowsOf(const Tree &tree, std::vector<QByteArray> specs,
                                  const QDir &workspace, const QString &dataFolder,
                                  const QString &creator)
{
    const qint64 now = store::nowMicros();
    QHash<QString, QString> sources;
    std::vector<store::NewJob> rows(tree.nodes.size());
    for (size_t i = 0; i < tree.nodes.size(); ++i) {
        const Node &node = tree.nodes[i];
        const PlannedJob &job = node.job;
        store::NewJob &row = rows[i];
        row.row.name = job.name;
        row.row.step = job.step;
        row.row.kind = job.kind == PlannedJob::Kind::Pipeline ? QStringLiteral("pipeline")
                                                              : QStringLiteral("command");
        row.row.displayName = job.displayName;
        row.row.experiment = tree.experiment;
        row.row.description = job.description;
        row.row.component = job.component;
        row.row.compute = job.compute;
        row.row.target = job.target;
        row.row.creator = creator;
        row.row.created = now;
        row.row.snapshot = job.snapshot;
        row.row.folder = QStringLiteral("jobs/") + job.name;
        auto source = sources.find(job.sourceFile);
        if (source == sources.end())
            source = sources.insert(job.sourceFile, workspace.relativeFilePath(job.sourceFile));
        row.row.source = *source;
        row.row.spec = std::move(specs[i]);
        if (!job.tags.empty())
            row.row.tags = pairsJson(job.tags);
        if (!job.properties.empty())
            row.row.properties = pairsJson(job.properties);
        if (!job.notes.isEmpty())
            row.row.notes = notesJson(job);
        row.inputs.reserve(job.inputs.size());
        for (const PlannedInput &input : job.inputs)
            row.inputs.push_back(inputRow(tree, input));
        if (node.state != JobState::Completed)
            continue;
        row.row.state = int(JobState::Completed);
        row.row.started = now;
        row.row.ended = now;
        row.outputs = outputRows(node, node.outputs, dataFolder);
        if (job.kind == PlannedJob::Kind::Command) {
            row.row.reusedFrom = node.reusedId;
            row.row.reason = toJson(node.reasons);
            row.keyParts = toJson(node.parts);
        }
    }
    return rows;
}

/// Where the ends of a data edge meet: the pipeline above both, and its two children.
struct Meeting
{
    int above = -1;
    int from = -1;
    int to = -1;
};

Meeting meetingOf(const Tree &tree, int source, int target)
{
    const auto parentOf = [&](int index) { return tree.nodes[size_t(index)].job.parent; };
    const auto depth = [&](int index) {
        int steps = 0;
        for (int at = index; at >= 0; at = parentOf(at))
            ++steps;
        return steps;
    };
    int a = source;
    int b = target;
    int da = depth(a);
    int db = depth(b);
    for (; da > db; --da)
        a = parentOf(a);
    for (; db > da; --db)
        b = parentOf(b);
    while (a >= 0 && parentOf(a) != parentOf(b)) {
        a = parentOf(a);
        b = parentOf(b);
    }
    return {a < 0 ? -1 : parentOf(a), a, b};
}

// A step that shows an earlier result needs nothing that is still to run. One that must come after
// another step (on_init, on_finalize) waits for that one all the same.
void showEarlier(Tree &tree, std::vector<Outlook> &outlooks, const QString &dataFolder)
{
    std::vector<int> open(tree.nodes.size());
    std::vector<int> ready;
    for (size_t i = 0; i < tree.nodes.size(); ++i) {
        open[i] = int(tree.nodes[i].prerequisites.size());
        if (open[i] == 0 && tree.nodes[i].job.kind == PlannedJob::Kind::Command)
            ready.push_back(int(i));
    }
    while (!ready.empty()) {
        const size_t index = size_t(ready.back());
        ready.pop_back();
        Outlook &outlook = outlooks[index];
        if (!outlook.verdict.reuse)
            continue;
        Node &node = tree.nodes[index];
        node.state = JobState::Completed;
        node.key = outlook.key;
        node.parts = std::move(outlook.parts);
        showResult(node, outlook.verdict, dataFolder);
        for (const int dependent : node.dependents) {
            if (--open[size_t(dependent)] == 0)
                ready.push_back(dependent);
        }
    }
    // Children come behind their parents in a plan.
    for (size_t i = tree.nodes.size(); i-- > 0;) {
        Node &node = tree.nodes[i];
        const auto completed
            = [&](int child) { return tree.nodes[size_t(child)].state == JobState::Completed; };
        if (node.job.kind == PlannedJob::Kind::Pipeline && !node.children.empty()
            && std::all_of(node.children.begin(), node.children.end(), completed)) {
            node.state = JobState::Completed;
            node.outputs = pipelineOutputs(tree, node);
        }
    }
}

} // namespace

Submission makeSubmission(Plan plan, const QString &workspace, const QString &dataFolder,
                          const QString &creator, const std::shared_ptr<Lookup> &lookup,
                          std::chrono::milliseconds patience)
{
    Submission made;
    const auto shared = std::make_shared<Plan>(std::move(plan));
    std::vector<QByteArray> specs(shared->jobs.size());
    auto found = lookAheadWithin(patience, shared, lookup, dataFolder, Ask::OnlyReuse, [&] {
        for (size_t i = 0; i < specs.size(); ++i)
            specs[i] = toJson(shared->jobs[i]);
    });
    if (found.ended)
        plan = std::move(*shared);
    else
        plan = *shared; // Somebody still reads it.
    made.warnings = std::move(plan.warnings);
    made.source = std::move(plan.source);
    made.tree = std::make_unique<Tree>();
    made.tree->experiment = plan.experiment;
    made.tree->nodes.resize(plan.jobs.size());
    for (size_t i = 0; i < plan.jobs.size(); ++i) {
        Node &node = made.tree->nodes[i];
        node.job = std::move(plan.jobs[i]);
        node.folder = jobFolder(dataFolder, node.job.name);
    }
    linkTree(*made.tree);
    showEarlier(*made.tree, found.outlooks, dataFolder);
    made.rows = rowsOf(*made.tree, std::move(specs), QDir(workspace), dataFolder, creator);
    return made;
}

Result<> insertSubmission(store::Database &database, Submission &submission)
{
    Tree &tree = *submission.tree;
    const auto first = store::nextJobId(database);
    if (!first)
        return std::unexpected(first.error());
    const auto idOf = [&](int index) { return store::JobId{qint64(*first) + index}; };
    std::vector<store::EdgeRow> edges;
    for (size_t i = 0; i < tree.nodes.size(); ++i) {
        Node &node = tree.nodes[i];
        node.id = idOf(int(i));
        store::JobRow &row = submission.rows[i].row;
        row.id = node.id;
        row.root = *first;
        if (node.job.parent >= 0)
            row.parent = idOf(node.job.parent);
        for (const PlannedInput &input : node.job.inputs) {
            if (input.source.kind != InputSource::Kind::Output)
                continue;
            const Meeting met = meetingOf(tree, input.source.job, int(i));
            if (met.above >= 0 && met.from != met.to)
                edges.push_back({idOf(met.above), idOf(met.from), input.source.output, idOf(met.to),
                                 input.name});
        }
    }
    if (auto made = store::ensureExperiment(database, tree.experiment, store::nowMicros()); !made)
        return std::unexpected(made.error());
    auto inserted = store::insertJobs(database, submission.rows, edges);
    if (!inserted)
        return std::unexpected(inserted.error());
    return {};
}

} // namespace tenon::engine
