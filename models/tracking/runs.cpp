#include "base/jobname.h"
#include "store/rows.h"
#include "tracking/api.h"
#include "tracking/series.h"

#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tenon::tracking {

const QByteArray runColumns
    = "j.id, j.name, j.kind, j.display_name, j.experiment, j.creator, "
      "(SELECT p.name FROM jobs p WHERE p.id = j.parent), j.properties, j.folder, j.tags, j.state, "
      "j.created, j.started, j.ended, j.deleted";

namespace {
/// JobState as MLflow's RunStatus.
QString statusOf(int state)
{
    switch (state) {
    case 100:
        return u"FINISHED"_s;
    case 101:
        return u"FAILED"_s;
    case 102:
        return u"KILLED"_s;
    default:
        return state < 50 ? u"SCHEDULED"_s : u"RUNNING"_s;
    }
}

std::optional<int> stateOf(const QString &status)
{
    if (status == "RUNNING"_L1 || status == "1"_L1)
        return 50;
    if (status == "SCHEDULED"_L1 || status == "2"_L1)
        return 40;
    if (status == "FINISHED"_L1 || status == "3"_L1)
        return 100;
    if (status == "FAILED"_L1 || status == "4"_L1)
        return 101;
    if (status == "KILLED"_L1 || status == "5"_L1)
        return 102;
    return std::nullopt;
}

QMap<QString, QString> runTags(store::Database &db, const RunRow &run, Result<> &done)
{
    QMap<QString, QString> tags = mapFromJson(run.tags);
    tags.insert(u"mlflow.runName"_s, run.displayName.isEmpty() ? run.name : run.displayName);
    tags.insert(u"mlflow.user"_s, run.creator);
    if (!run.parent.isEmpty())
        tags.insert(u"mlflow.parentRunId"_s, run.parent);
    auto rows = db.prepare("SELECT key, value FROM run_tags WHERE job = ?");
    if (rows)
        rows->bind(1, run.id);
    done = forRows(rows, [&](store::Statement &row) { tags.insert(row.text(0), row.text(1)); });
    return tags;
}

/// The run_info object.
Api<> infoJson(Call &call, const RunRow &run)
{
    const auto experiment = experimentId(call.db, run.experiment);
    if (!experiment)
        return std::unexpected(experiment.error());
    JsonOut out;
    out.open('{')
        .member("run_uuid", run.name)
        .member("run_id", run.name)
        .member("run_name", run.displayName.isEmpty() ? run.name : run.displayName)
        .member("experiment_id", QString::number(*experiment))
        .member("user_id", run.creator)
        .member("status", statusOf(run.state))
        .member("start_time", run.started.value_or(run.created) / 1000);
    if (run.ended)
        out.member("end_time", *run.ended / 1000);
    out.member("artifact_uri", artifactUri(call, run.name))
        .member("lifecycle_stage", run.deleted ? u"deleted"_s : u"active"_s)
        .close('}');
    return out.take();
}

std::optional<FieldSql> runField(const FilterField &field)
{
    const auto keyed
        = [&](const char *sql, bool number) { return FieldSql{{sql, {field.key}}, number}; };
    if (field.entity == "metrics"_L1)
        return keyed("(SELECT s.last_value FROM series s WHERE s.job = j.id AND s.name = ?)", true);
    if (field.entity == "params"_L1)
        return keyed("(SELECT p.value FROM params p WHERE p.job = j.id AND p.key = ?)", false);
    if (field.entity == "tags"_L1) {
        if (field.key == "mlflow.runName"_L1)
            return FieldSql{{"j.display_name", {}}, false};
        if (field.key == "mlflow.user"_L1)
            return FieldSql{{"j.creator", {}}, false};
        if (field.key == "mlflow.parentRunId"_L1)
            return FieldSql{
                {"coalesce((SELECT t.value FROM run_tags t WHERE t.job = j.id AND t.key = "
                 "'mlflow.parentRunId'), (SELECT q.name FROM jobs q WHERE q.id = j.parent))",
                 {}},
                false};
        return FieldSql{
            {"coalesce((SELECT t.value FROM run_tags t WHERE t.job = j.id AND t.key = ?), "
             "(SELECT e.value FROM json_each(j.tags) e WHERE e.key = ?))",
             {field.key, field.key}},
            false};
    }
    if (field.entity != "attributes"_L1)
        return std::nullopt;
    const QString key = field.key.toLower();
    const auto plain
        = [](const char *sql, bool number = false) { return FieldSql{{sql, {}}, number}; };
    if (key == "run_id"_L1 || key == "run_uuid"_L1)
        return plain("j.name");
    if (key == "run_name"_L1 || key == "run name"_L1)
        return plain("CASE j.display_name WHEN '' THEN j.name ELSE j.display_name END");
    if (key == "user_id"_L1)
        return plain("j.creator");
    if (key == "start_time"_L1 || key == "created"_L1)
        return plain("coalesce(j.started, j.created) / 1000", true);
    if (key == "end_time"_L1)
        return plain("j.ended / 1000", true);
    if (key == "status"_L1)
        return plain("CASE WHEN j.state = 100 THEN 'FINISHED' WHEN j.state = 101 THEN 'FAILED' "
                     "WHEN j.state = 102 THEN 'KILLED' WHEN j.state < 50 THEN 'SCHEDULED' "
                     "ELSE 'RUNNING' END");
    return std::nullopt;
}

Api<> getRun(Call &call)
{
    const auto id = call.args.runId();
    TENON_TRY(id);
    const auto run = findRun(call.db, *id);
    TENON_TRY(run);
    const auto json = runJson(call, *run);
    TENON_TRY(json);
    return "{\"run\":" + *json + '}';
}

Api<> createRun(Call &call)
{
    QString experiment = call.args.text("experiment_id");
    std::optional<qint64> parentId;
    const auto tags = pairsOf(call.args.node("tags"));
    qint64 root = 0;
    QString experimentName;
    const bool job = call.principal.role == Principal::Role::Job;
    const QString parentRun
        = tags.value(u"mlflow.parentRunId"_s, job ? call.principal.job : QString());
    if (!parentRun.isEmpty()) {
        auto row = call.db.prepare("SELECT id, root, experiment FROM jobs WHERE name = ?");
        TENON_TRY(row);
        row->bind(1, parentRun);
        const auto there = row->step();
        TENON_TRY(there);
        if (*there) {
            parentId = row->integer(0);
            root = row->integer(1);
            experimentName = row->text(2);
        }
    }
    // A script's new run belongs where the script's job is, unless it says otherwise.
    if (!experiment.isEmpty() && !(job && experiment == "0"_L1)) {
        auto row = call.db.prepare("SELECT name FROM experiments WHERE id = ?");
        TENON_TRY(row);
        bool ok = false;
        row->bind(1, experiment.toLongLong(&ok));
        const auto there = row->step();
        TENON_TRY(there);
        if (!*there && experiment != "0"_L1)
            return notFound(u"No Experiment with id=%1 exists"_s.arg(experiment));
        experimentName = *there ? row->text(0) : QString();
    }
    if (experimentName == "Default"_L1)
        experimentName.clear();
    TENON_TRY(ensureExperiment(call.db, experimentName));

    const qint64 now = store::nowMicros();
    const auto startMs = call.args.integer("start_time");
    const qint64 started = startMs && *startMs > 0 && *startMs < now ? *startMs * 1000 : now;
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    QString runName = call.args.text("run_name");
    if (runName.isEmpty())
        runName = tags.value(u"mlflow.runName"_s);
    if (runName.isEmpty())
        runName = newJobName().section(u'_', 0, 1);
    QString user = call.args.text("user_id");
    if (user.isEmpty())
        user = tags.value(u"mlflow.user"_s, call.options.user);
    QMap<QString, QString> properties;
    if (job)
        properties.insert(u"created_by"_s, call.principal.job);
    {
        auto insert = call.db.prepare(
            "INSERT INTO jobs(name, parent, root, kind, display_name, experiment, creator, state, "
            "created, started, folder, properties) VALUES(?, ?, ?, 'run', ?, ?, ?, 50, ?, ?, ?, "
            "?)");
        TENON_TRY(insert);
        TENON_TRY(insert->run(name, parentId, root, runName, experimentName, user, now, started,
                              QString(u"jobs/"_s + name), mapToJson(properties)));
    }
    const qint64 id = call.db.lastInsertId();
    if (root == 0)
        TENON_TRY(call.db.run("UPDATE jobs SET root = id WHERE id = ?", id));
    TENON_TRY(call.db.run("INSERT INTO job_states(job, at, state) VALUES(?, ?, 50)", id, started));
    for (const auto &[key, value] : tags.asKeyValueRange())
        TENON_TRY(call.db.run("INSERT OR REPLACE INTO run_tags(job, key, value) VALUES(?, ?, ?)",
                              id, key, value));
    call.changes.runs.insert(id);
    const auto run = findRun(call.db, name);
    TENON_TRY(run);
    const auto json = runJson(call, *run);
    TENON_TRY(json);
    return "{\"run\":" + *json + '}';
}

Api<> updateRun(Call &call)
{
    const auto name = call.args.runId();
    TENON_TRY(name);
    const auto id = writableRun(call, *name);
    TENON_TRY(id);
    auto run = findRun(call.db, *name);
    TENON_TRY(run);
    if (const QString runName = call.args.text("run_name"); !runName.isEmpty())
        TENON_TRY(call.db.run("UPDATE jobs SET display_name = ? WHERE id = ?", runName, *id));
    const QString status = call.args.text("status");
    const auto state = stateOf(status);
    if (!status.isEmpty() && !state)
        return invalid(u"Invalid run status '%1'."_s.arg(status));
    // The state of a real job is what its process did; a script's end_run() does not change it.
    if (state && run->kind == "run"_L1) {
        const qint64 now = store::nowMicros();
        std::optional<qint64> ended;
        if (*state >= 100)
            ended = call.args.integer("end_time").value_or(now / 1000) * 1000;
        TENON_TRY(
            call.db.run("UPDATE jobs SET state = ?, ended = ? WHERE id = ?", *state, ended, *id));
        TENON_TRY(call.db.run("INSERT INTO job_states(job, at, state) VALUES(?, ?, ?)", *id,
                              ended.value_or(now), *state));
    }
    call.changes.runs.insert(*id);
    run = findRun(call.db, *name);
    TENON_TRY(run);
    const auto json = infoJson(call, *run);
    TENON_TRY(json);
    return "{\"run_info\":" + *json + '}';
}

Api<> setDeleted(Call &call, bool deleted)
{
    const auto name = call.args.runId();
    TENON_TRY(name);
    const auto id = writableRun(call, *name);
    TENON_TRY(id);
    const auto run = findRun(call.db, *name);
    TENON_TRY(run);
    if (run->kind != "run"_L1 && call.principal.role == Principal::Role::Job)
        return denied(u"A job's script cannot delete its own job."_s);
    if (run->kind != "run"_L1 && run->state < 100 && deleted)
        return std::unexpected(ApiError(400, "INVALID_STATE",
                                        u"Job %1 is still running. Cancel it first."_s.arg(*name)));
    TENON_TRY(call.db.run("UPDATE jobs SET deleted = ? WHERE id = ?",
                          deleted ? std::optional(store::nowMicros()) : std::nullopt, *id));
    call.changes.runs.insert(*id);
    return "{}"_ba;
}

Api<> deleteRun(Call &call)
{
    return setDeleted(call, true);
}
Api<> restoreRun(Call &call)
{
    return setDeleted(call, false);
}

Api<> searchRuns(Call &call)
{
    const QStringList experiments = call.args.texts("experiment_ids");
    auto filter = translateFilter(call.args.text("filter"), runField);
    TENON_TRY(filter);
    auto order = translateOrder(call.args.texts("order_by"), runField);
    TENON_TRY(order);
    const auto offset = pageOffset(call.args.text("page_token"));
    TENON_TRY(offset);
    const qint64 limit
        = std::clamp<qint64>(call.args.integer("max_results").value_or(1000), 1, 50'000);

    SqlText sql{"SELECT " + runColumns + " FROM jobs j WHERE j.experiment IN (", {}};
    for (const QString &id : experiments) {
        auto row = call.db.prepare("SELECT name FROM experiments WHERE id = ?");
        TENON_TRY(row);
        row->bind(1, id.toLongLong());
        const auto there = row->step();
        TENON_TRY(there);
        if (!sql.values.empty())
            sql.text += ',';
        sql.text += '?';
        sql.values.emplace_back(id == "0"_L1 ? QString() : *there ? row->text(0) : u"\n"_s);
    }
    sql.text += ')';
    const QString view = call.args.text("run_view_type");
    if (view == "DELETED_ONLY"_L1 || view == "2"_L1)
        sql.text += " AND j.deleted IS NOT NULL";
    else if (view != "ALL"_L1 && view != "3"_L1)
        sql.text += " AND j.deleted IS NULL";
    if (!filter->text.isEmpty()) {
        sql.text += " AND ";
        sql.append(*filter);
    }
    sql.text += " ORDER BY ";
    sql.append(*order);
    sql.text += "coalesce(j.started, j.created) DESC, j.id DESC LIMIT ? OFFSET ?";
    sql.values.emplace_back(limit + 1);
    sql.values.emplace_back(*offset);

    std::vector<RunRow> rows;
    {
        auto statement
            = call.db.prepare(std::string_view(sql.text.constData(), size_t(sql.text.size())));
        TENON_TRY(statement);
        bindValues(*statement, 1, sql);
        TENON_TRY(forRows(statement, [&](store::Statement &row) { rows.push_back(readRun(row)); }));
    }
    const bool more = qint64(rows.size()) > limit;
    if (more)
        rows.pop_back();
    JsonOut out;
    out.open('{').key("runs").open('[');
    for (const RunRow &run : rows) {
        const auto json = runJson(call, run);
        TENON_TRY(json);
        out.raw(*json);
    }
    out.close(']');
    if (more)
        out.member("next_page_token", pageToken(*offset + limit));
    return out.close('}').take();
}
} // namespace

RunRow readRun(const store::Statement &row)
{
    RunRow run;
    run.id = row.integer(0);
    run.name = row.text(1);
    run.kind = row.text(2);
    run.displayName = row.text(3);
    run.experiment = row.text(4);
    run.creator = row.text(5);
    run.parent = row.text(6);
    const QByteArray properties = row.bytes(7);
    if (properties.contains("created_by"))
        run.createdBy = mapFromJson(properties).value(u"created_by"_s);
    run.folder = row.text(8);
    run.tags = row.bytes(9);
    run.state = int(row.integer(10));
    run.created = row.integer(11);
    run.started = row.optionalInteger(12);
    run.ended = row.optionalInteger(13);
    run.deleted = !row.isNull(14);
    return run;
}

Api<RunRow> findRun(store::Database &db, const QString &name)
{
    static const QByteArray sql = "SELECT " + runColumns + " FROM jobs j WHERE j.name = ?";
    auto row = db.prepare(std::string_view(sql.constData(), size_t(sql.size())));
    TENON_TRY(row);
    row->bind(1, name);
    const auto there = row->step();
    TENON_TRY(there);
    if (!*there)
        return notFound(u"Run '%1' not found"_s.arg(name));
    return readRun(*row);
}

Api<qint64> writableRun(Call &call, const QString &name)
{
    Q_ASSERT(call.state);
    auto known = call.state->runs.constFind(name);
    if (known == call.state->runs.cend()) {
        const auto run = findRun(call.db, name);
        TENON_TRY(run);
        if (call.state->runs.size() > 10'000)
            call.state->runs.clear();
        known = call.state->runs.insert(name, {run->id, run->createdBy});
    }
    if (call.principal.role == Principal::Role::Job && call.principal.job != name
        && call.principal.job != known->createdBy)
        return denied(
            u"The token of job '%1' may write only to its own run and to runs it made, not "
            "to '%2'."_s.arg(call.principal.job, name));
    return known->id;
}

Api<bool> requireOwner(const Call &call, const QString &what)
{
    if (call.principal.role == Principal::Role::Owner)
        return true;
    return denied(u"The token of a job may not %1."_s.arg(what));
}

QString artifactUri(const Call &call, const QString &run)
{
    const QString folder
        = call.options.artifactFolder ? call.options.artifactFolder(run) : QString();
    return folder.isEmpty() ? QString(u"mlflow-artifacts:/"_s + run)
                            : QUrl::fromLocalFile(folder).toString(QUrl::FullyEncoded);
}

Api<> runJson(Call &call, const RunRow &run)
{
    const auto info = infoJson(call, run);
    TENON_TRY(info);
    JsonOut out;
    out.open('{').key("info").raw(*info).key("data").open('{').key("metrics").open('[');
    const auto series = listSeries(call.db, run.id);
    TENON_TRY(series);
    for (const SeriesInfo &one : *series) {
        if (one.count == 0)
            continue;
        out.open('{')
            .member("key", one.name)
            .key("value")
            .real(one.last.value)
            .member("timestamp", one.last.time / 1000)
            .member("step", one.last.step)
            .close('}');
    }
    out.close(']').key("params").open('[');
    {
        auto rows = call.db.prepare("SELECT key, value FROM params WHERE job = ?");
        if (rows)
            rows->bind(1, run.id);
        TENON_TRY(
            forRows(rows, [&](store::Statement &row) { out.pair(row.text(0), row.text(1)); }));
    }
    out.close(']').key("tags").open('[');
    Result<> done;
    const auto tags = runTags(call.db, run, done);
    TENON_TRY(done);
    for (const auto &[key, value] : tags.asKeyValueRange())
        out.pair(key, value);
    out.close(']').close('}');
    QByteArray datasets, modelInputs, modelOutputs;
    {
        auto rows = call.db.prepare("SELECT json FROM run_inputs WHERE job = ? ORDER BY seq");
        if (rows)
            rows->bind(1, run.id);
        TENON_TRY(forRows(rows, [&](store::Statement &row) {
            const auto tree = JsonTree::parse(row.bytes(0));
            if (!tree)
                return;
            const QByteArrayView kind = tree->root()["kind"].utf8();
            QByteArray &list = kind == "dataset"  ? datasets
                               : kind == "output" ? modelOutputs
                                                  : modelInputs;
            if (!list.isEmpty())
                list += ',';
            list += tree->root()["value"].source();
        }));
    }
    out.key("inputs").open('{').key("dataset_inputs").raw('[' + datasets + ']');
    out.key("model_inputs").raw('[' + modelInputs + ']').close('}');
    out.key("outputs").open('{').key("model_outputs").raw('[' + modelOutputs + ']').close('}');
    return out.close('}').take();
}

std::vector<Route> runRoutes()
{
    using enum Route::Kind;
    return {
        {"GET", "mlflow/runs/get", Read, getRun},
        {"POST", "mlflow/runs/create", Write, createRun},
        {"POST", "mlflow/runs/update", Write, updateRun},
        {"POST", "mlflow/runs/delete", Write, deleteRun},
        {"POST", "mlflow/runs/restore", Write, restoreRun},
        {"POST", "mlflow/runs/search", Read, searchRuns},
    };
}

} // namespace tenon::tracking
