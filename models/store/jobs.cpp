#include "store/jobs.h"

#include "store/jobrow.h"
#include "store/opening.h"

namespace tenon::store {
namespace {

using namespace Qt::StringLiterals;

std::optional<int> optionalInt(const Statement &statement, int column)
{
    const auto value = statement.optionalInteger(column);
    return value ? std::optional(int(*value)) : std::nullopt;
}

void bindJson(Statement &statement, int index, const QByteArray &json)
{
    if (json.isEmpty())
        statement.bind(index, std::nullopt);
    else
        statement.bindText(index, json);
}

Error nameTaken(Error error, const QString &name)
{
    if (error.id == "store.constraint" && error.detail.contains("jobs.name"_L1)) {
        return {Error::Code::Conflict,
                "store.job-exists",
                {{u"name"_s, name}},
                {},
                std::move(error.detail)};
    }
    return error;
}

/// Runs `sql` with the values and fails with NotFound when it changed no row.
template <typename... Values>
Result<> change(Database &database, std::string_view sql, JobId job, const Values &...values)
{
    if (auto done = database.run(sql, values...); !done)
        return done;
    if (database.changes() == 0)
        return fail(Error::Code::NotFound, "store.no-job",
                    {{u"name"_s, u"#%1"_s.arg(qint64(job))}});
    return {};
}

constexpr char insertJobSql[]
    = "INSERT INTO "
      "jobs(id,name,parent,root,step,kind,display_name,experiment,description,component,compute,"
      "target,"
      "creator,state,created,started,ended,archived,deleted,reused_from,exit_code,signal,cpu_us,"
      "peak_bytes,error,"
      "reason,reuse_key,snapshot,folder,source,spec,tags,properties,notes) "
      "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

Result<> writeJob(Statement &statement, const JobRow &row, JobId id)
{
    int i = 0;
    statement.bind(++i, id);
    statement.bind(++i, row.name);
    statement.bind(++i, row.parent);
    statement.bind(++i, row.root == JobId{} ? id : row.root);
    statement.bind(++i, row.step);
    statement.bind(++i, row.kind);
    statement.bind(++i, row.displayName);
    statement.bind(++i, row.experiment);
    statement.bind(++i, row.description);
    statement.bind(++i, row.component);
    statement.bind(++i, row.compute);
    statement.bind(++i, row.target);
    statement.bind(++i, row.creator);
    statement.bind(++i, row.state);
    statement.bind(++i, row.created);
    statement.bind(++i, row.started);
    statement.bind(++i, row.ended);
    statement.bind(++i, row.archived);
    statement.bind(++i, row.deleted);
    statement.bind(++i, row.reusedFrom);
    statement.bind(++i, row.exitCode);
    statement.bind(++i, row.signal);
    statement.bind(++i, row.cpuMicros);
    statement.bind(++i, row.peakBytes);
    bindJson(statement, ++i, row.error);
    bindJson(statement, ++i, row.reason);
    statement.bind(++i, row.reuseKey);
    statement.bind(++i, row.snapshot);
    statement.bind(++i, row.folder);
    statement.bind(++i, row.source);
    statement.bindText(++i, row.spec);
    statement.bindText(++i, row.tags);
    statement.bindText(++i, row.properties);
    statement.bindText(++i, row.notes);
    return statement.finish();
}

constexpr char insertStateSql[] = "INSERT INTO job_states(job,at,state,text) VALUES(?,?,?,?)";
constexpr char putInputSql[]
    = "INSERT OR REPLACE INTO inputs(job,name,type,value,path,digest,origin) VALUES(?,?,?,?,?,?,?)";
constexpr char putOutputSql[]
    = "INSERT OR REPLACE INTO outputs(job,name,type,path,digest,bytes,files,asset) "
      "VALUES(?,?,?,?,?,?,?,?)";
constexpr char insertEdgeSql[]
    = "INSERT INTO edges(parent,source,output,target,input) VALUES(?,?,?,?,?)";
constexpr char putKeyPartsSql[] = "INSERT OR REPLACE INTO key_parts(job,parts) VALUES(?,?)";

Result<> writeInput(Statement &statement, const InputRow &input, JobId job)
{
    return statement.run(job, input.name, input.type, input.value, input.path, input.digest,
                         input.origin);
}

Result<> writeOutput(Statement &statement, const OutputRow &output, JobId job)
{
    return statement.run(job, output.name, output.type, output.path, output.digest, output.bytes,
                         output.files, output.asset);
}

} // namespace

JobRow readJob(const Statement &s)
{
    JobRow row;
    int i = -1;
    row.id = s.id<JobId>(++i);
    row.name = s.text(++i);
    row.parent = s.optionalId<JobId>(++i);
    row.root = s.id<JobId>(++i);
    row.step = s.text(++i);
    row.kind = s.text(++i);
    row.displayName = s.text(++i);
    row.experiment = s.text(++i);
    row.description = s.text(++i);
    row.component = s.text(++i);
    row.compute = s.text(++i);
    row.target = s.text(++i);
    row.creator = s.text(++i);
    row.state = int(s.integer(++i));
    row.created = s.integer(++i);
    row.started = s.optionalInteger(++i);
    row.ended = s.optionalInteger(++i);
    row.archived = s.integer(++i) != 0;
    row.deleted = s.optionalInteger(++i);
    row.reusedFrom = s.optionalId<JobId>(++i);
    row.exitCode = optionalInt(s, ++i);
    row.signal = optionalInt(s, ++i);
    row.cpuMicros = s.optionalInteger(++i);
    row.peakBytes = s.optionalInteger(++i);
    row.error = s.bytes(++i);
    row.reason = s.bytes(++i);
    row.reuseKey = s.digest(++i);
    row.snapshot = s.digest(++i);
    row.folder = s.text(++i);
    row.source = s.text(++i);
    row.spec = s.bytes(++i);
    row.tags = s.bytes(++i);
    row.properties = s.bytes(++i);
    row.notes = s.bytes(++i);
    return row;
}

Result<JobId> nextJobId(Database &database)
{
    auto largest = database.integer("SELECT max(id) FROM jobs", 0);
    if (!largest)
        return std::unexpected(std::move(largest.error()));
    auto used = meta(database, u"last_job_id"_s);
    if (!used)
        return std::unexpected(std::move(used.error()));
    return JobId(std::max(*largest, used->toLongLong()) + 1);
}

Result<JobId> insertJob(Database &database, const NewJob &job)
{
    auto ids = insertJobs(database, std::span(&job, 1));
    if (!ids)
        return std::unexpected(std::move(ids.error()));
    return ids->front();
}

Result<std::vector<JobId>> insertJobs(Database &database, std::span<const NewJob> jobs,
                                      std::span<const EdgeRow> edges)
{
    auto first = nextJobId(database);
    auto insert = database.prepare(insertJobSql);
    auto state = database.prepare(insertStateSql);
    auto input = database.prepare(putInputSql);
    auto output = database.prepare(putOutputSql);
    auto parts = database.prepare(putKeyPartsSql);
    auto edge = database.prepare(insertEdgeSql);
    if (!first)
        return std::unexpected(std::move(first.error()));
    for (auto *statement : {&insert, &state, &input, &output, &parts, &edge}) {
        if (!*statement)
            return std::unexpected(std::move(statement->error()));
    }
    std::vector<JobId> ids;
    ids.reserve(jobs.size());
    qint64 next = qint64(*first);
    for (const NewJob &job : jobs) {
        const JobId id = job.row.id == JobId{} ? JobId(next) : job.row.id;
        next = std::max(next, qint64(id) + 1);
        ids.push_back(id);
        if (auto done = writeJob(*insert, job.row, id); !done)
            return std::unexpected(nameTaken(std::move(done.error()), job.row.name));
        const bool ended = job.row.ended.has_value();
        if (auto done = state->run(id, job.row.created, ended ? 0 : job.row.state, QString());
            !done)
            return std::unexpected(std::move(done.error()));
        if (ended) {
            if (auto done = state->run(id, *job.row.ended, job.row.state, QString()); !done)
                return std::unexpected(std::move(done.error()));
        }
        for (const InputRow &row : job.inputs) {
            if (auto done = writeInput(*input, row, id); !done)
                return std::unexpected(std::move(done.error()));
        }
        for (const OutputRow &row : job.outputs) {
            if (auto done = writeOutput(*output, row, id); !done)
                return std::unexpected(std::move(done.error()));
        }
        if (!job.keyParts.isEmpty()) {
            if (auto done = parts->run(id, job.keyParts); !done)
                return std::unexpected(std::move(done.error()));
        }
    }
    for (const EdgeRow &row : edges) {
        if (auto done = edge->run(row.parent, row.source, row.output, row.target, row.input); !done)
            return std::unexpected(std::move(done.error()));
    }
    return ids;
}

Result<> setState(Database &database, JobId job, int state, qint64 at, const QString &text,
                  bool started)
{
    auto set = started ? change(database,
                                "UPDATE jobs SET state=?2, started=ifnull(started,?3) WHERE id=?1",
                                job, job, state, at)
                       : change(database, "UPDATE jobs SET state=?2 WHERE id=?1", job, job, state);
    if (!set)
        return set;
    return database.run(insertStateSql, job, at, state, text);
}

Result<> finishJob(Database &database, JobId job, const Ending &ending)
{
    auto statement = database.prepare("UPDATE jobs SET state=?2, ended=max(?3, "
                                      "ifnull(started,?3)), exit_code=?4, signal=?5, cpu_us=?6, "
                                      "peak_bytes=?7, error=?8 WHERE id=?1");
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    statement->bindAll(job, ending.state, ending.at, ending.exitCode, ending.signal,
                       ending.cpuMicros, ending.peakBytes);
    bindJson(*statement, 8, ending.error);
    if (auto done = statement->finish(); !done)
        return done;
    if (database.changes() == 0)
        return fail(Error::Code::NotFound, "store.no-job",
                    {{u"name"_s, u"#%1"_s.arg(qint64(job))}});
    return database.run(insertStateSql, job, ending.at, ending.state, ending.text);
}

Result<> setReused(Database &database, JobId job, JobId from, int state, qint64 at,
                   const QByteArray &reason, const QByteArray &keyParts)
{
    // Without a key: only what ran is ever looked for by its key.
    if (auto set
        = change(database,
                 "UPDATE jobs SET state=?2, reused_from=?3, started=?4, ended=?4, reason=?5, "
                 "reuse_key=NULL WHERE id=?1",
                 job, job, state, from, at, reason);
        !set)
        return set;
    if (!keyParts.isEmpty()) {
        if (auto put = database.run(putKeyPartsSql, job, keyParts); !put)
            return put;
    }
    return database.run(insertStateSql, job, at, state, QString());
}

Result<> setReuse(Database &database, JobId job, const Digest &key, const QByteArray &reason,
                  const QByteArray &keyParts)
{
    auto statement = database.prepare("UPDATE jobs SET reuse_key=?2, reason=?3 WHERE id=?1");
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    statement->bindAll(job, key);
    bindJson(*statement, 3, reason);
    if (auto done = statement->finish(); !done)
        return done;
    if (keyParts.isEmpty())
        return {};
    return database.run(putKeyPartsSql, job, keyParts);
}

Result<> dropReuseKey(Database &database, JobId job)
{
    return change(database, "UPDATE jobs SET reuse_key=NULL WHERE id=?1", job, job);
}

Result<> setReason(Database &database, JobId job, const QByteArray &reason)
{
    return change(database, "UPDATE jobs SET reason=?2 WHERE id=?1", job, job, reason);
}

Result<> setSpec(Database &database, JobId job, const QByteArray &spec)
{
    return change(database, "UPDATE jobs SET spec=?2 WHERE id=?1", job, job, spec);
}

Result<> setSnapshot(Database &database, JobId job, const Digest &snapshot)
{
    return change(database, "UPDATE jobs SET snapshot=?2 WHERE id=?1", job, job, snapshot);
}

Result<> setTarget(Database &database, JobId job, const QString &target)
{
    return change(database, "UPDATE jobs SET target=?2 WHERE id=?1", job, job, target);
}

Result<> setTags(Database &database, JobId job, const QByteArray &tags)
{
    return change(database, "UPDATE jobs SET tags=?2 WHERE id=?1", job, job, tags);
}

Result<> setProperties(Database &database, JobId job, const QByteArray &properties)
{
    return change(database, "UPDATE jobs SET properties=?2 WHERE id=?1", job, job, properties);
}

Result<> setNotes(Database &database, JobId job, const QByteArray &notes)
{
    return change(database, "UPDATE jobs SET notes=?2 WHERE id=?1", job, job, notes);
}

Result<> setTexts(Database &database, JobId job, const QString &displayName,
                  const QString &description)
{
    return change(database, "UPDATE jobs SET display_name=?2, description=?3 WHERE id=?1", job, job,
                  displayName, description);
}

Result<> setArchived(Database &database, JobId root, bool archived)
{
    return change(database, "UPDATE jobs SET archived=?2 WHERE root=?1", root, root, archived);
}

Result<> setDeleted(Database &database, JobId root, std::optional<qint64> at)
{
    return change(database, "UPDATE jobs SET deleted=?2 WHERE root=?1", root, root, at);
}

Result<int> purgeJob(Database &database, JobId root)
{
    auto next = nextJobId(database);
    if (!next)
        return std::unexpected(std::move(next.error()));
    if (auto set = setMeta(database, u"last_job_id"_s, QString::number(qint64(*next) - 1)); !set)
        return std::unexpected(std::move(set.error()));
    // Everything of this job goes, except what jobs outside still show; and what an earlier purge
    // left for such a job goes with the last one that showed it.
    auto mark
        = database.run("UPDATE jobs SET archived=2, deleted=ifnull(deleted, 0) WHERE root=?", root);
    if (!mark)
        return std::unexpected(std::move(mark.error()));
    int gone = 0;
    for (;;) {
        auto select = database.prepare(
            "SELECT id FROM jobs j WHERE archived=2 AND NOT EXISTS (SELECT 1 FROM jobs r WHERE "
            "r.reused_from=j.id AND r.archived<>2) AND deleted IS NOT NULL");
        if (!select)
            return std::unexpected(std::move(select.error()));
        auto ids = readRows(*select, [](const Statement &s) { return s.integer(0); });
        if (!ids)
            return std::unexpected(std::move(ids.error()));
        if (ids->empty())
            return gone;
        for (const qint64 id : *ids) {
            for (const char *sql :
                 {"DELETE FROM chunks WHERE series IN (SELECT id FROM series WHERE job=?)",
                  "DELETE FROM series WHERE job=?", "DELETE FROM params WHERE job=?",
                  "DELETE FROM run_tags WHERE job=?", "DELETE FROM run_inputs WHERE job=?",
                  "DELETE FROM job_states WHERE job=?", "DELETE FROM edges WHERE parent=?",
                  "DELETE FROM inputs WHERE job=?", "DELETE FROM outputs WHERE job=?",
                  "DELETE FROM attempts WHERE job=?", "DELETE FROM key_parts WHERE job=?",
                  "DELETE FROM jobs WHERE id=?"}) {
                if (auto done = database.run(sql, id); !done)
                    return std::unexpected(std::move(done.error()));
            }
            ++gone;
        }
    }
}

Result<> putInput(Database &database, const InputRow &input)
{
    auto statement = database.prepare(putInputSql);
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    return writeInput(*statement, input, input.job);
}

Result<> putOutput(Database &database, const OutputRow &output)
{
    auto statement = database.prepare(putOutputSql);
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    return writeOutput(*statement, output, output.job);
}

Result<> insertEdge(Database &database, const EdgeRow &edge)
{
    return database.run(insertEdgeSql, edge.parent, edge.source, edge.output, edge.target,
                        edge.input);
}

Result<> putAttempt(Database &database, const AttemptRow &a)
{
    return database.run(
        "INSERT OR REPLACE INTO attempts(job,number,folder,state,materialised,python,started,"
        "ended,exit_code,signal,cpu_us,peak_bytes,gpus) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)",
        a.job, a.number, a.folder, a.state, a.materialised, a.python, a.started, a.ended,
        a.exitCode, a.signal, a.cpuMicros, a.peakBytes, a.gpus.join(u'\n'));
}

Result<> finishAttempt(Database &database, JobId job, int number, const Ending &ending)
{
    return change(database,
                  "UPDATE attempts SET state=?3, ended=max(?4, ifnull(started,?4)), exit_code=?5, "
                  "signal=?6, cpu_us=?7, "
                  "peak_bytes=?8 WHERE job=?1 AND number=?2",
                  job, job, number, ending.state, ending.at, ending.exitCode, ending.signal,
                  ending.cpuMicros, ending.peakBytes);
}

// Reading is in jobreads.cpp.

} // namespace tenon::store
