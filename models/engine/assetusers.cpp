#include "engine/assetusers.h"

#include "assets/assetref.h"
#include "store/assets.h"
#include "store/jobrow.h"

#include <QDir>

namespace tenon::engine {

using namespace Qt::StringLiterals;
using assets::AssetRef;
using store::AssetRow;

namespace {

constexpr qint64 definitionsLooked = 20'000;

template <typename... Values>
Result<std::vector<AssetUser>> select(store::Database &database, std::string_view where,
                                      const Values &...values)
{
    auto statement = database.prepare(
        std::string("SELECT id,name,state FROM jobs WHERE deleted IS NULL AND ").append(where));
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    statement->bindAll(values...);
    return store::readRows(*statement, [](const store::Statement &s) {
        return AssetUser{s.id<store::JobId>(0), s.text(1), int(s.integer(2)), {}, {}};
    });
}

Result<std::vector<AssetUser>> ofComponent(store::Database &database, const AssetRow &asset,
                                           int limit)
{
    const QString label = asset.name + u':' + asset.version;
    auto users = select(database,
                        "component=?1 AND (parent IS NOT NULL OR kind='command') ORDER BY id DESC "
                        "LIMIT ?2",
                        label, limit);
    if (!users || asset.type != "pipeline"_L1)
        return users;
    auto whole
        = select(database,
                 "parent IS NULL AND component=?1 AND kind='pipeline' ORDER BY id DESC LIMIT "
                 "?2",
                 label, limit);
    if (!whole)
        return whole;
    users->insert(users->end(), whole->begin(), whole->end());
    std::ranges::sort(*users, std::greater{}, &AssetUser::job);
    if (int(users->size()) > limit)
        users->resize(size_t(limit));
    return users;
}

Result<std::vector<AssetUser>> ofEnvironment(store::Database &database, const AssetRow &asset,
                                             int limit)
{
    return select(database,
                  "(state<100 OR id>(SELECT max(id) FROM jobs)-?3) AND json_valid(spec) AND "
                  "json_extract(spec,'$.environment')=?1 ORDER BY id DESC LIMIT ?2",
                  QString(asset.name + u':' + asset.version), limit, definitionsLooked);
}

// Whether an input that says `reference` read this version.
bool isOf(const AssetRow &asset, const QString &path, const AssetRef &reference,
          const QString &type, const Digest &digest, const QString &read)
{
    if (!reference.isAsset() || reference.name != asset.name)
        return false;
    const bool model = reference.type == "models"_L1 || type.endsWith("_model"_L1);
    if (model != (asset.kind == "model"_L1))
        return false;
    if (!reference.version.isEmpty())
        return reference.version == asset.version;
    return (!asset.digest.isNull() && digest == asset.digest) || (!read.isEmpty() && read == path);
}

Result<std::vector<AssetUser>> ofContent(store::Database &database, const store::Place &place,
                                         const AssetRow &asset, int limit)
{
    // A pipeline's own inputs are those of its steps.
    auto statement = database.prepare(
        "SELECT i.job,j.name,j.state,i.name,i.type,i.path,i.digest,i.origin FROM inputs i JOIN "
        "jobs "
        "j ON j.id=i.job WHERE instr(i.origin,?1)>0 AND j.deleted IS NULL AND j.kind<>'pipeline' "
        "ORDER BY i.job DESC");
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    statement->bindAll(asset.name);
    const QString path = place.resolve(asset.path);
    std::vector<AssetUser> users;
    while (int(users.size()) < limit) {
        const auto step = statement->step();
        if (!step)
            return std::unexpected(step.error());
        if (!*step)
            return users;
        const QString read = statement->text(5);
        if (isOf(asset, path, AssetRef::parse(statement->text(7)), statement->text(4),
                 statement->digest(6), read.isEmpty() ? read : place.resolve(read)))
            users.push_back({statement->id<store::JobId>(0), statement->text(1),
                             int(statement->integer(2)), statement->text(3), statement->text(4)});
    }
    statement->reset();
    return users;
}

} // namespace

Result<std::vector<AssetUser>> jobsUsing(store::Database &database, const store::Place &place,
                                         const AssetRow &asset, int limit)
{
    if (asset.kind == "component"_L1)
        return ofComponent(database, asset, limit);
    if (asset.kind == "environment"_L1)
        return ofEnvironment(database, asset, limit);
    return ofContent(database, place, asset, limit);
}

Result<> mayRemove(store::Database &database, const store::Place &place, const AssetRow &asset,
                   const std::vector<files::AssetUse> &uses, bool force)
{
    const QString label = asset.name + u':' + asset.version;
    const auto refuse = [&](const char *id, QVariantMap arguments, const Location &where = {}) {
        arguments.insert(u"kind"_s, asset.kind);
        arguments.insert(u"asset"_s, label);
        return fail(Error::Code::Refused, id, std::move(arguments), where);
    };
    const auto latest = store::findAsset(database, asset.kind, asset.name, {});
    const auto isOurs = [&](const files::AssetUse &use) {
        if (!use.mayBe(asset.kind, asset.name))
            return false;
        if (!use.version.isEmpty())
            return use.version == asset.version;
        if (use.label == "latest"_L1)
            return latest && latest->id == asset.id;
        const auto alias = store::findAlias(database, asset.kind, asset.name, use.label);
        return alias && alias->id == asset.id;
    };
    const files::AssetUse *other = nullptr;
    for (const files::AssetUse &use : uses) {
        if (!isOurs(use))
            continue;
        if (use.fileKind == "deployment"_L1)
            return refuse("asset.used-by-deployment",
                          {{u"deployment"_s, use.title},
                           {u"path"_s, QDir(place.workspace).relativeFilePath(use.file)}},
                          use.where);
        other = other ? other : &use;
    }
    if (other)
        return refuse("asset.used-by-file",
                      {{u"path"_s, QDir(place.workspace).relativeFilePath(other->file)},
                       {u"line"_s, other->where.line}},
                      other->where);
    const auto users = jobsUsing(database, place, asset, 1000);
    if (!users)
        return std::unexpected(users.error());
    const auto active = std::ranges::find_if(
        *users, [](const AssetUser &user) { return user.state < store::terminalState; });
    if (active != users->end())
        return refuse("asset.used-by-active-job", {{u"job"_s, active->name}});
    if (!force && !users->empty())
        return refuse("asset.used-by-job",
                      {{u"job"_s, users->front().name}, {u"more"_s, qint64(users->size()) - 1}});
    return {};
}

} // namespace tenon::engine
