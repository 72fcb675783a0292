#include "store/settings.h"

#include "store/jobrow.h"

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

template <typename Row> Result<std::optional<Row>> first(Result<std::vector<Row>> rows)
{
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    if (rows->empty())
        return std::nullopt;
    return std::move(rows->front());
}

ExperimentRow readExperiment(const Statement &s)
{
    return {s.id<ExperimentId>(0), s.text(1), s.integer(2), s.integer(3) != 0, s.bytes(4)};
}

Pair readPair(const Statement &s)
{
    return {s.text(0), s.text(1)};
}

BindingRow readBinding(const Statement &s)
{
    return {s.text(0), s.text(1), s.text(2), s.integer(3)};
}

} // namespace

Result<ExperimentRow> ensureExperiment(Database &database, const QString &name, qint64 now)
{
    if (auto done
        = database.run("INSERT OR IGNORE INTO experiments(name,created) VALUES(?,?)", name, now);
        !done)
        return std::unexpected(std::move(done.error()));
    auto row = findExperiment(database, name);
    if (!row)
        return std::unexpected(std::move(row.error()));
    return std::move(**row);
}

Result<std::optional<ExperimentRow>> findExperiment(Database &database, const QString &name)
{
    return first(select(database,
                        "SELECT id,name,created,archived,tags FROM experiments WHERE name=?",
                        readExperiment, name));
}

Result<std::optional<ExperimentRow>> experiment(Database &database, ExperimentId id)
{
    return first(select(database,
                        "SELECT id,name,created,archived,tags FROM experiments WHERE id=?",
                        readExperiment, id));
}

Result<std::vector<ExperimentRow>> experiments(Database &database)
{
    return select(database,
                  "SELECT id,name,created,archived,tags FROM experiments ORDER BY id DESC",
                  readExperiment);
}

Result<> updateExperiment(Database &database, const ExperimentRow &experiment)
{
    return database.run("UPDATE experiments SET name=?2, archived=?3, tags=?4 WHERE id=?1",
                        experiment.id, experiment.name, experiment.archived, experiment.tags);
}

Result<> putParam(Database &database, JobId job, const QString &key, const QString &value)
{
    if (auto done = database.run("INSERT OR IGNORE INTO params(job,key,value) VALUES(?,?,?)", job,
                                 key, value);
        !done)
        return done;
    if (database.changes() == 1)
        return {};
    auto old = first(select(
        database, "SELECT value FROM params WHERE job=? AND key=?",
        [](const Statement &s) { return s.text(0); }, job, key));
    if (!old)
        return std::unexpected(std::move(old.error()));
    if (*old && **old != value)
        return fail(Error::Code::Conflict, "store.param-differs",
                    {{u"key"_s, key}, {u"old"_s, **old}, {u"new"_s, value}});
    return {};
}

Result<std::vector<Pair>> params(Database &database, JobId job)
{
    return select(database, "SELECT key,value FROM params WHERE job=? ORDER BY key", readPair, job);
}

Result<> putRunTag(Database &database, JobId job, const QString &key, const QString &value)
{
    return database.run("INSERT OR REPLACE INTO run_tags(job,key,value) VALUES(?,?,?)", job, key,
                        value);
}

Result<> removeRunTag(Database &database, JobId job, const QString &key)
{
    return database.run("DELETE FROM run_tags WHERE job=? AND key=?", job, key);
}

Result<std::vector<Pair>> runTags(Database &database, JobId job)
{
    return select(database, "SELECT key,value FROM run_tags WHERE job=? ORDER BY key", readPair,
                  job);
}

Result<> putBinding(Database &database, const BindingRow &binding)
{
    return database.run(
        "INSERT OR REPLACE INTO bindings(reference,target,kind,created) VALUES(?,?,?,?)",
        binding.reference, binding.target, binding.kind, binding.created);
}

Result<> removeBinding(Database &database, const QString &reference)
{
    if (auto done = database.run("DELETE FROM bindings WHERE reference=?", reference); !done)
        return done;
    if (database.changes() == 0)
        return fail(Error::Code::NotFound, "store.no-binding", {{u"reference"_s, reference}});
    return {};
}

Result<std::optional<BindingRow>> binding(Database &database, const QString &reference)
{
    return first(select(database,
                        "SELECT reference,target,kind,created FROM bindings WHERE reference=?",
                        readBinding, reference));
}

Result<std::vector<BindingRow>> bindings(Database &database)
{
    return select(database, "SELECT reference,target,kind,created FROM bindings ORDER BY reference",
                  readBinding);
}

Result<std::vector<Pair>> metaBelow(Database &database, const QString &prefix)
{
    return select(
        database,
        "SELECT substr(key, length(?1) + 1), value FROM meta WHERE substr(key, 1, length(?1)) = ?1 "
        "ORDER BY key",
        [](const Statement &s) { return Pair{s.text(0), s.text(1)}; }, prefix);
}

Result<> putCompute(Database &database, const ComputeRow &compute)
{
    if (compute.target.isEmpty())
        return database.run("DELETE FROM computes WHERE name=?", compute.name);
    return database.run("INSERT OR REPLACE INTO computes(name,target) VALUES(?,?)", compute.name,
                        compute.target);
}

Result<std::vector<ComputeRow>> computes(Database &database)
{
    return select(database, "SELECT name,target FROM computes ORDER BY name",
                  [](const Statement &s) { return ComputeRow{s.text(0), s.text(1)}; });
}

Result<> putSnapshot(Database &database, const SnapshotRow &snapshot)
{
    return database.run(
        "INSERT OR IGNORE INTO snapshots(digest,files,bytes,created) VALUES(?,?,?,?)",
        snapshot.digest, snapshot.files, snapshot.bytes, snapshot.created);
}

Result<std::optional<SnapshotRow>> snapshot(Database &database, const Digest &digest)
{
    return first(select(
        database, "SELECT digest,files,bytes,created FROM snapshots WHERE digest=?",
        [](const Statement &s) {
            return SnapshotRow{s.digest(0), s.integer(1), s.integer(2), s.integer(3)};
        },
        digest));
}

} // namespace tenon::store
