#include "store/jobrow.h"
#include "store/jobs.h"

#include <cmath>

namespace tenon::store {
namespace {

using namespace Qt::StringLiterals;

template <typename Read, typename... Values>
auto select(Database &database, std::string_view sql, Read read, const Values &...values)
    -> Result<std::vector<decltype(read(std::declval<const Statement &>()))>>
{
    auto statement = database.prepare(sql);
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    statement->bindAll(values...);
    return readRows(*statement, read);
}

std::string selectJobs(std::string_view rest, std::string_view columns = jobColumns)
{
    return std::string("SELECT ").append(columns).append(" FROM jobs ").append(rest);
}

Result<std::optional<JobRow>> firstJob(Result<std::vector<JobRow>> rows)
{
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    if (rows->empty())
        return std::nullopt;
    return std::move(rows->front());
}

std::optional<int> optionalInt(const Statement &statement, int column)
{
    const auto value = statement.optionalInteger(column);
    return value ? std::optional(int(*value)) : std::nullopt;
}

std::optional<QString> optionalText(const Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.text(column));
}

// name,type,path,digest,bytes,files,asset from column `at`.
OutputRow readOutput(const Statement &s, JobId job, int at)
{
    return {job,
            s.text(at),
            s.text(at + 1),
            s.text(at + 2),
            s.digest(at + 3),
            s.optionalInteger(at + 4),
            s.optionalInteger(at + 5),
            s.text(at + 6)};
}

} // namespace

Result<JobRow> findJob(Database &database, const QString &name)
{
    static const std::string sql = selectJobs("WHERE name=?");
    auto row = firstJob(select(database, sql, readJob, name));
    if (!row)
        return std::unexpected(std::move(row.error()));
    if (!*row)
        return fail(Error::Code::NotFound, "store.no-job", {{u"name"_s, name}});
    return std::move(**row);
}

Result<JobRow> job(Database &database, JobId id)
{
    static const std::string sql = selectJobs("WHERE id=?");
    auto row = firstJob(select(database, sql, readJob, id));
    if (!row)
        return std::unexpected(std::move(row.error()));
    if (!*row)
        return fail(Error::Code::NotFound, "store.no-job", {{u"name"_s, u"#%1"_s.arg(qint64(id))}});
    return std::move(**row);
}

Result<QStringList> jobNamesLike(Database &database, const QString &text, int limit)
{
    auto rows = select(
        database,
        "SELECT name FROM jobs WHERE instr(name, ?) AND deleted IS NULL ORDER BY id DESC LIMIT ?",
        [](const Statement &s) { return s.text(0); }, text, limit);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    return QStringList(rows->begin(), rows->end());
}

Result<std::vector<JobRow>> children(Database &database, JobId parent)
{
    static const std::string sql = selectJobs("WHERE parent=? ORDER BY id");
    return select(database, sql, readJob, parent);
}

Result<std::vector<JobRow>> family(Database &database, JobId root, Spec spec)
{
    static const std::string whole = selectJobs("WHERE root=? ORDER BY id");
    static const std::string light = selectJobs("WHERE root=? ORDER BY id", familyColumns);
    return select(database, spec == Spec::Read ? whole : light, readJob, root);
}

Result<std::vector<JobRow>> activeJobs(Database &database)
{
    // The literal lets SQLite use the index of jobs that are not at their end.
    static const std::string sql = selectJobs("WHERE state < 100 ORDER BY id");
    return select(database, sql, readJob);
}

Result<std::vector<JobStateRow>> states(Database &database, JobId job)
{
    return select(
        database, "SELECT at,state,text FROM job_states WHERE job=? ORDER BY rowid",
        [job](const Statement &s) {
            return JobStateRow{job, s.integer(0), int(s.integer(1)), s.text(2)};
        },
        job);
}

Result<std::vector<InputRow>> inputs(Database &database, JobId job)
{
    return select(
        database, "SELECT name,type,value,path,digest,origin FROM inputs WHERE job=? ORDER BY name",
        [job](const Statement &s) {
            return InputRow{
                job,         s.text(0),         s.text(1), optionalText(s, 2), optionalText(s, 3),
                s.digest(4), optionalText(s, 5)};
        },
        job);
}

Result<std::vector<OutputRow>> outputs(Database &database, JobId job)
{
    return select(
        database,
        "SELECT name,type,path,digest,bytes,files,asset FROM outputs WHERE job=? ORDER BY name",
        [job](const Statement &s) { return readOutput(s, job, 0); }, job);
}

Result<std::vector<EdgeRow>> edges(Database &database, JobId parent)
{
    return select(
        database, "SELECT source,output,target,input FROM edges WHERE parent=? ORDER BY rowid",
        [parent](const Statement &s) {
            return EdgeRow{parent, s.id<JobId>(0), s.text(1), s.id<JobId>(2), s.text(3)};
        },
        parent);
}

namespace {

// A database that is only looked at may be one of before schema 4, and stay so.
Result<bool> hasGpus(Database &database)
{
    const auto count = database.integer(
        "SELECT count(*) FROM pragma_table_info('attempts') WHERE name='gpus'", 0);
    if (!count)
        return std::unexpected(count.error());
    return *count > 0;
}

QStringList linesOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

} // namespace

Result<std::vector<AttemptRow>> attempts(Database &database, JobId job)
{
    const auto gpus = hasGpus(database);
    if (!gpus)
        return std::unexpected(gpus.error());
    return select(
        database,
        *gpus ? "SELECT number,folder,state,materialised,python,started,ended,exit_code,signal,"
                "cpu_us,peak_bytes,gpus FROM attempts WHERE job=? ORDER BY number"
              : "SELECT number,folder,state,materialised,python,started,ended,exit_code,signal,"
                "cpu_us,peak_bytes,'' FROM attempts WHERE job=? ORDER BY number",
        [job](const Statement &s) {
            return AttemptRow{job,
                              int(s.integer(0)),
                              s.text(1),
                              int(s.integer(2)),
                              s.text(3),
                              s.text(4),
                              s.optionalInteger(5),
                              s.optionalInteger(6),
                              optionalInt(s, 7),
                              optionalInt(s, 8),
                              s.optionalInteger(9),
                              s.optionalInteger(10),
                              linesOf(s.text(11))};
        },
        job);
}

Result<std::vector<GpuUse>> gpuUses(Database &database, JobId job, Below below)
{
    const auto gpus = hasGpus(database);
    if (!gpus)
        return std::unexpected(gpus.error());
    if (!*gpus)
        return {};
    // One row a job: that of the last attempt. The curve is of all of them.
    constexpr auto sql = "SELECT j.id, a.gpus, ifnull(s.max_value, 0), max(a.number) "
                         "FROM jobs j JOIN attempts a ON a.job=j.id AND a.gpus<>'' "
                         "LEFT JOIN series s ON s.job=j.id AND s.name='system/gpu_memory' ";
    return select(
        database,
        std::string(sql)
            + (below == Below::Yes ? "WHERE j.root=? GROUP BY j.id" : "WHERE j.id=? GROUP BY j.id"),
        [](const Statement &s) {
            GpuUse use{s.id<JobId>(0), linesOf(s.text(1)), 0};
            use.peakBytes = qint64(std::ceil(s.number(2) / double(use.models.size())));
            return use;
        },
        job);
}

Result<QByteArray> keyParts(Database &database, JobId job)
{
    auto rows = select(
        database, "SELECT parts FROM key_parts WHERE job=?",
        [](const Statement &s) { return s.bytes(0); }, job);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    return rows->empty() ? QByteArray() : rows->front();
}

Result<std::optional<KeptResult>> newestWithKey(Database &database, const Digest &key)
{
    if (key.isNull())
        return std::nullopt;
    auto statement = database.prepare(
        "SELECT j.id,j.name,j.folder,o.name,o.type,o.path,o.digest,o.bytes,o.files,o.asset FROM "
        "jobs j LEFT JOIN outputs o ON o.job=j.id WHERE j.id=(SELECT id FROM jobs WHERE "
        "reuse_key=? AND state=? AND reused_from IS NULL AND deleted IS NULL ORDER BY id DESC "
        "LIMIT 1) ORDER BY o.name");
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    statement->bindAll(key, completedState);
    std::optional<KeptResult> kept;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return kept;
        if (!kept)
            kept = KeptResult{statement->id<JobId>(0), statement->text(1), statement->text(2), {}};
        if (!statement->isNull(3))
            kept->outputs.push_back(readOutput(*statement, kept->id, 3));
    }
}

Result<std::optional<JobRow>> nearestEarlier(Database &database, JobId before,
                                             const QString &component, const QString &step,
                                             const QString &source)
{
    static const std::string sameFile = selectJobs(
        "WHERE component='' AND step=?1 AND id<?2 AND source=?3 AND (parent IS NOT NULL OR "
        "kind='command') AND deleted IS NULL AND EXISTS (SELECT 1 FROM key_parts k WHERE "
        "k.job=jobs.id) ORDER BY id DESC LIMIT 1");
    static const std::string sameStep = selectJobs(
        "WHERE component=?1 AND step=?2 AND id<?3 AND (parent IS NOT NULL OR kind='command') AND "
        "deleted IS "
        "NULL AND EXISTS (SELECT 1 FROM key_parts k WHERE k.job=jobs.id) ORDER BY id DESC LIMIT 1");
    static const std::string anyStep = selectJobs(
        "WHERE component=?1 AND id<?2 AND (parent IS NOT NULL OR kind='command') AND deleted IS "
        "NULL AND "
        "EXISTS (SELECT 1 FROM key_parts k WHERE k.job=jobs.id) ORDER BY id DESC LIMIT 1");
    if (component.isEmpty())
        return firstJob(select(database, sameFile, readJob, step, before, source));
    auto found = firstJob(select(database, sameStep, readJob, component, step, before));
    if (!found || *found)
        return found;
    return firstJob(select(database, anyStep, readJob, component, before));
}

} // namespace tenon::store
