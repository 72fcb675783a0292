#include "store/assets.h"

#include "store/jobrow.h"

namespace tenon::store {
namespace {

using namespace Qt::StringLiterals;

constexpr char columns[]
    = "a.id,a.kind,a.name,a.version,a.created,a.creator,a.archived,a.description,a.type,a.path,"
      "a.digest,a.bytes,a.spec,a.tags,a.job,a.output";

AssetRow read(const Statement &s)
{
    AssetRow row;
    int i = -1;
    row.id = s.id<AssetId>(++i);
    row.kind = s.text(++i);
    row.name = s.text(++i);
    row.version = s.text(++i);
    row.created = s.integer(++i);
    row.creator = s.text(++i);
    row.archived = s.integer(++i) != 0;
    row.description = s.text(++i);
    row.type = s.text(++i);
    row.path = s.text(++i);
    row.digest = s.digest(++i);
    row.bytes = s.optionalInteger(++i);
    row.spec = s.bytes(++i);
    row.tags = s.bytes(++i);
    row.job = s.optionalId<JobId>(++i);
    row.output = s.text(++i);
    return row;
}

template <typename... Values>
Result<std::vector<AssetRow>> select(Database &database, std::string_view rest,
                                     const Values &...values)
{
    auto statement = database.prepare(
        std::string("SELECT ").append(columns).append(" FROM assets a ").append(rest));
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    statement->bindAll(values...);
    return readRows(*statement, read);
}

std::unexpected<Error> noAsset(const QString &kind, const QString &name, const QString &version)
{
    return fail(Error::Code::NotFound, "store.no-asset",
                {{u"kind"_s, kind}, {u"name"_s, name}, {u"version"_s, version}});
}

} // namespace

Result<AssetId> insertAsset(Database &database, const AssetRow &a)
{
    auto done = database.run(
        "INSERT INTO assets(kind,name,version,created,creator,archived,description,type,path,"
        "digest,bytes,spec,tags,job,output) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        a.kind, a.name, a.version, a.created, a.creator, a.archived, a.description, a.type, a.path,
        a.digest, a.bytes, a.spec, a.tags, a.job, a.output);
    if (!done) {
        if (done.error().id == "store.constraint")
            return fail(Error::Code::Conflict, "store.asset-exists",
                        {{u"kind"_s, a.kind}, {u"name"_s, a.name}, {u"version"_s, a.version}}, {},
                        std::move(done.error().detail));
        return std::unexpected(std::move(done.error()));
    }
    return AssetId(database.lastInsertId());
}

Result<QString> nextVersion(Database &database, const QString &kind, const QString &name)
{
    auto largest = database.integer(
        "SELECT max(CAST(version AS INTEGER)) FROM assets WHERE kind=? AND name=? AND "
        "version NOT GLOB '*[^0-9]*' AND length(version) BETWEEN 1 AND 18",
        0, kind, name);
    if (!largest)
        return std::unexpected(std::move(largest.error()));
    return QString::number(*largest + 1);
}

Result<> updateAsset(Database &database, AssetId asset, const QString &description,
                     const QByteArray &tags)
{
    if (auto done = database.run("UPDATE assets SET description=?2, tags=?3 WHERE id=?1", asset,
                                 description, tags);
        !done)
        return done;
    if (database.changes() == 0)
        return noAsset({}, u"#%1"_s.arg(qint64(asset)), {});
    return {};
}

Result<> archiveAsset(Database &database, const QString &kind, const QString &name,
                      const QString &version, bool archived)
{
    auto done = version.isEmpty()
                    ? database.run("UPDATE assets SET archived=?3 WHERE kind=?1 AND name=?2", kind,
                                   name, archived)
                    : database.run(
                          "UPDATE assets SET archived=?3 WHERE kind=?1 AND name=?2 AND version=?4",
                          kind, name, archived, version);
    if (!done)
        return done;
    if (database.changes() == 0)
        return noAsset(kind, name, version);
    return {};
}

Result<> removeAsset(Database &database, AssetId asset)
{
    if (auto done = database.run("DELETE FROM aliases WHERE (kind,name,version) IN "
                                 "(SELECT kind,name,version FROM assets WHERE id=?)",
                                 asset);
        !done)
        return done;
    if (auto done = database.run("DELETE FROM assets WHERE id=?", asset); !done)
        return done;
    if (database.changes() == 0)
        return noAsset({}, u"#%1"_s.arg(qint64(asset)), {});
    return {};
}

Result<AssetRow> findAsset(Database &database, const QString &kind, const QString &name,
                           const QString &version)
{
    const bool latest = version.isEmpty() || version == "latest"_L1;
    auto rows
        = latest
              ? select(
                    database,
                    "WHERE kind=? AND name=? AND archived=0 ORDER BY created DESC, id DESC LIMIT 1",
                    kind, name)
              : select(database, "WHERE kind=? AND name=? AND version=?", kind, name, version);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    if (rows->empty())
        return noAsset(kind, name, latest ? u"latest"_s : version);
    return std::move(rows->front());
}

Result<AssetRow> findAlias(Database &database, const QString &kind, const QString &name,
                           const QString &alias)
{
    auto rows = select(database,
                       "JOIN aliases l ON l.kind=a.kind AND l.name=a.name AND l.version=a.version "
                       "WHERE l.kind=? AND l.name=? AND l.alias=?",
                       kind, name, alias);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    if (rows->empty())
        return noAsset(kind, name, u'@' + alias);
    return std::move(rows->front());
}

Result<std::vector<AssetRow>> versions(Database &database, const QString &kind, const QString &name)
{
    return select(database, "WHERE kind=? AND name=? ORDER BY created DESC, id DESC", kind, name);
}

Result<std::vector<AssetRow>> latestAssets(Database &database, const AssetQuery &query)
{
    return select(
        database,
        "WHERE a.kind=?1 AND a.name>?2 AND (?3 OR a.archived=0) AND (?4='' OR "
        "instr(lower(a.name), lower(?4)) OR instr(lower(a.description), lower(?4)) OR "
        "instr(lower(a.tags), lower(?4))) AND a.id=(SELECT b.id FROM assets b WHERE b.kind=a.kind "
        "AND b.name=a.name AND (?3 OR b.archived=0) ORDER BY b.created DESC, b.id DESC LIMIT 1) "
        "ORDER BY a.name LIMIT ?5",
        query.kind, query.afterName, query.archived, query.text,
        std::clamp(query.limit, 1, 10'000));
}

Result<std::vector<AssetRow>> assetsNamedLike(Database &database, const QString &kind,
                                              const QString &text, int limit)
{
    auto statement = database.prepare("SELECT DISTINCT name FROM assets WHERE kind=?1 AND "
                                      "instr(lower(name), lower(?2)) ORDER BY name");
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    statement->bindAll(kind, text);
    const auto names = readRows(*statement, [](const Statement &s) { return s.text(0); });
    if (!names)
        return std::unexpected(names.error());
    std::vector<AssetRow> rows;
    for (const QString &name : *names) {
        if (qsizetype(rows.size()) >= limit)
            break;
        auto row = findAsset(database, kind, name, {});
        if (row)
            rows.push_back(std::move(*row));
        else if (row.error().code != Error::Code::NotFound) // all archived
            return std::unexpected(std::move(row.error()));
    }
    return rows;
}

Result<std::vector<AssetRow>> assetsOfJob(Database &database, JobId job)
{
    return select(database, "WHERE job=? ORDER BY id", job);
}

Result<> putAlias(Database &database, const AliasRow &alias)
{
    return database.run("INSERT OR REPLACE INTO aliases(kind,name,alias,version) VALUES(?,?,?,?)",
                        alias.kind, alias.name, alias.alias, alias.version);
}

Result<> removeAlias(Database &database, const QString &kind, const QString &name,
                     const QString &alias)
{
    return database.run("DELETE FROM aliases WHERE kind=? AND name=? AND alias=?", kind, name,
                        alias);
}

Result<std::vector<AliasRow>> aliases(Database &database, const QString &kind, const QString &name)
{
    auto statement = database.prepare(
        "SELECT alias,version FROM aliases WHERE kind=? AND name=? ORDER BY alias");
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    statement->bindAll(kind, name);
    return readRows(*statement,
                    [&](const Statement &s) { return AliasRow{kind, name, s.text(0), s.text(1)}; });
}

} // namespace tenon::store
