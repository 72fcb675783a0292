#include "items/jobdata.h"

#include "base/messages.h"
#include "engine/reuse.h"
#include "store/assets.h"
#include "store/jobs.h"
#include "store/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tenon::items {

using namespace Qt::StringLiterals;
using namespace store;

namespace {

template <typename T> T orEmpty(Result<T> result)
{
    return result ? std::move(*result) : T{};
}

QString titleOf(const JobRow &row)
{
    if (!row.displayName.isEmpty())
        return row.displayName;
    return row.step.isEmpty() ? row.name : row.step;
}

} // namespace

Result<JobBundle> loadJob(Database &database, const Place &place, const QString &name)
{
    auto job = findJob(database, name);
    if (!job)
        return std::unexpected(job.error());
    JobBundle bundle;
    bundle.job = *job;
    bundle.data = place.data;
    bundle.folder = place.resolve(job->folder);

    auto all = family(database, job->parent ? job->root : job->id);
    if (!all)
        return std::unexpected(all.error());
    QHash<qint64, std::vector<JobRow>> byParent;
    for (JobRow &row : *all)
        if (row.parent)
            byParent[qint64(*row.parent)].push_back(std::move(row));
    const auto add = [&](const auto &self, qint64 parent) -> void {
        for (JobRow &row : byParent[parent]) {
            const qint64 id = qint64(row.id);
            bundle.steps.push_back(std::move(row));
            if (byParent.contains(id))
                self(self, id);
        }
    };
    add(add, qint64(job->id));

    const auto newestAttempt = [&](JobId id) {
        const auto list = orEmpty(attempts(database, id));
        if (!list.empty())
            bundle.attempts.insert(qint64(id), list.back());
    };
    newestAttempt(job->id);
    const auto edgesOf = [&](JobId id) {
        for (EdgeRow &edge : orEmpty(edges(database, id)))
            bundle.edges.push_back(std::move(edge));
    };
    edgesOf(job->id);
    for (const JobRow &step : bundle.steps) {
        newestAttempt(step.id);
        if (byParent.contains(qint64(step.id)))
            edgesOf(step.id);
        for (OutputRow &output : orEmpty(outputs(database, step.id)))
            bundle.stepOutputs.emplace_back(titleOf(step), std::move(output));
        if (step.reusedFrom && !bundle.origins.contains(qint64(*step.reusedFrom)))
            if (auto origin = store::job(database, *step.reusedFrom)) {
                const auto list = orEmpty(attempts(database, origin->id));
                if (!list.empty())
                    bundle.attempts.insert(qint64(origin->id), list.back());
                bundle.origins.insert(qint64(*step.reusedFrom), *origin);
            }
    }
    if (job->reusedFrom)
        if (auto origin = store::job(database, *job->reusedFrom))
            bundle.origins.insert(qint64(*job->reusedFrom), *origin);
    bundle.inputs = orEmpty(inputs(database, job->id));
    bundle.outputs = orEmpty(outputs(database, job->id));
    bundle.params = orEmpty(params(database, job->id));
    bundle.runTags = orEmpty(runTags(database, job->id));
    bundle.states = orEmpty(states(database, job->id));
    for (OutputRow &output : bundle.outputs)
        output.path = place.resolve(output.path);
    for (auto &[step, output] : bundle.stepOutputs)
        output.path = place.resolve(output.path);
    for (AttemptRow &attempt : bundle.attempts)
        attempt.folder = place.resolve(attempt.folder);
    return bundle;
}

QList<StepRow> stepRows(const JobBundle &bundle)
{
    QList<StepRow> rows;
    QHash<qint64, int> depth;
    const auto make = [&bundle](const JobRow &row) {
        StepRow step;
        step.id = qint64(row.id);
        step.parent = row.parent ? qint64(*row.parent) : 0;
        step.name = row.name;
        step.title = titleOf(row);
        step.state = assets::JobState(row.state);
        step.reused = row.reusedFrom.has_value();
        step.created = row.created;
        step.started = row.started.value_or(0);
        step.ended = row.ended.value_or(0);
        step.reason = reasonText(row.reason);
        step.error = errorText(row.error);
        if (row.reusedFrom) {
            const JobRow &origin = bundle.origins.value(qint64(*row.reusedFrom));
            step.reusedFrom = origin.name;
            if (origin.started && origin.ended)
                step.savedUs = elapsed(*origin.started, *origin.ended, 0);
        }
        return step;
    };
    if (bundle.steps.empty()) {
        rows.append(make(bundle.job));
        return rows;
    }
    for (const JobRow &row : bundle.steps) {
        StepRow step = make(row);
        step.depth = depth.value(step.parent, 0);
        depth.insert(step.id, step.depth + 1);
        for (StepRow &parent : rows)
            if (parent.id == step.parent)
                parent.hasChildren = true;
        rows.append(std::move(step));
    }
    return rows;
}

QList<StepEdge> stepEdges(const JobBundle &bundle)
{
    QList<StepEdge> result;
    for (const EdgeRow &edge : bundle.edges)
        result.append({qint64(edge.source), qint64(edge.target)});
    return result;
}

LogPlace logPlace(const JobBundle &bundle, qint64 job)
{
    qint64 id = job;
    for (const JobRow &row : bundle.steps)
        if (qint64(row.id) == job && row.reusedFrom && !bundle.attempts.contains(job))
            id = qint64(*row.reusedFrom);
    const auto it = bundle.attempts.find(id);
    if (it == bundle.attempts.end())
        return {{}, {}, 0, id};
    return {it->folder + u"/log"_s, it->folder + u"/log.times"_s, it->started.value_or(0), id};
}

Result<std::vector<NamedSeries>> loadSeries(Database &database,
                                            const std::vector<std::pair<qint64, QString>> &jobs,
                                            tracking::ReadRange range)
{
    std::vector<NamedSeries> result;
    for (const auto &[job, step] : jobs) {
        auto list = tracking::listSeries(database, job);
        if (!list)
            return std::unexpected(list.error());
        for (tracking::SeriesInfo &info : *list) {
            auto data = tracking::readSeries(database, job, info.name, range);
            if (!data)
                continue; // one damaged series does not hide the others
            result.push_back({job, step, std::move(info), std::move(*data)});
        }
    }
    return result;
}

namespace {

Result<std::vector<ExperimentCount>> experiments(Database &database, const char *sql)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<ExperimentCount> result;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return result;
        result.push_back({statement->text(0), statement->integer(1), statement->integer(2)});
    }
}

} // namespace

Result<std::vector<ExperimentCount>> experimentCounts(Database &database)
{
    return experiments(database,
                       "SELECT experiment, count(*), sum(state < 100), max(id) FROM jobs"
                       " INDEXED BY jobs_by_experiment" // SQLite would sort all of them
                       " WHERE parent IS NULL AND archived = 0 AND deleted IS NULL GROUP BY "
                       "experiment ORDER BY 4 DESC");
}

// From one name to the next in the index, and of each only its newest job.
Result<std::vector<ExperimentCount>> experimentNames(Database &database)
{
    return experiments(
        database,
        "WITH RECURSIVE names(name) AS ("
        "SELECT min(experiment) FROM jobs INDEXED BY jobs_by_experiment WHERE parent IS "
        "NULL UNION ALL SELECT (SELECT min(experiment) FROM jobs INDEXED BY "
        "jobs_by_experiment WHERE parent IS NULL AND experiment > names.name) "
        "FROM names WHERE names.name IS NOT NULL) "
        "SELECT names.name, 0, 0, (SELECT id FROM jobs INDEXED BY jobs_by_experiment WHERE "
        "experiment = names.name AND parent IS NULL AND archived = 0 AND deleted IS NULL "
        "ORDER BY id DESC LIMIT 1) AS newest FROM names WHERE newest IS NOT NULL "
        "ORDER BY newest DESC");
}

Result<std::vector<AssetName>> registeredAssets(Database &database, const QString &kind)
{
    AssetQuery query;
    query.kind = kind;
    query.limit = mostRegistered;
    auto latest = latestAssets(database, query);
    if (!latest)
        return std::unexpected(latest.error());
    std::vector<AssetName> result;
    for (const AssetRow &row : *latest) {
        AssetName name{row.name, orEmpty(versions(database, kind, row.name))};
        std::erase_if(name.versions, [](const AssetRow &v) { return v.archived; });
        result.push_back(std::move(name));
    }
    return result;
}

QString reasonText(const QByteArray &json)
{
    return json.isEmpty() ? QString() : engine::reasonsText(engine::reasonsFromJson(json));
}

QString errorText(const QByteArray &json)
{
    if (json.isEmpty())
        return {};
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Error error;
    error.id = object["id"_L1].toString().toUtf8();
    error.arguments = object["arguments"_L1].toObject().toVariantMap();
    error.detail = object["detail"_L1].toString();
    if (!error.id.isEmpty() && messageIds().contains(error.id))
        return messageText(error);
    if (const QString text = object["text"_L1].toString(); !text.isEmpty())
        return text;
    return error.detail;
}

} // namespace tenon::items
