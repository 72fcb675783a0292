#include "tracking/registry.h"

#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace tenon::tracking {

namespace {
/// A registered model as a whole.
struct ModelName
{
    QString name, description, creator;
    qint64 created = 0, updated = 0;
    QMap<QString, QString> tags;
    bool stored = false; ///< Has a row of its own.
};

Api<std::optional<ModelName>> findModel(store::Database &db, const QString &name)
{
    ModelName model;
    model.name = name;
    bool any = false;
    {
        auto row = db.prepare("SELECT description, creator, created, tags, spec FROM assets WHERE "
                              "kind = 'model-name' AND name = ? AND version = ''");
        TENON_TRY(row);
        row->bind(1, name);
        const auto there = row->step();
        TENON_TRY(there);
        if (*there) {
            any = model.stored = true;
            model.description = row->text(0);
            model.creator = row->text(1);
            model.created = row->integer(2);
            model.tags = mapFromJson(row->bytes(3));
            model.updated = mapFromJson(row->bytes(4)).value(u"updated"_s).toLongLong();
        }
    }
    auto row = db.prepare("SELECT min(created), max(created), min(creator) FROM assets WHERE "
                          "kind = 'model' AND name = ? AND archived = 0");
    TENON_TRY(row);
    row->bind(1, name);
    TENON_TRY(row->step());
    if (!row->isNull(0)) {
        // Registered by the command line or the studio: the name has no row of its own.
        if (!any) {
            model.created = row->integer(0);
            model.creator = row->text(2);
        }
        any = true;
        model.updated = std::max({model.updated, model.created, row->integer(1)});
    }
    model.updated = std::max(model.updated, model.created);
    return any ? std::optional(model) : std::nullopt;
}

Api<ModelName> model(Call &call)
{
    const auto name = call.args.required("name");
    TENON_TRY(name);
    const auto found = findModel(call.db, *name);
    TENON_TRY(found);
    if (!*found)
        return notFound(u"Registered Model with name=%1 not found"_s.arg(*name));
    return **found;
}

/// Writes description and tags, making the row where there is none.
Api<bool> save(Call &call, const ModelName &model)
{
    const qint64 now = store::nowMicros();
    const QByteArray spec = mapToJson({{u"updated"_s, QString::number(now)}});
    TENON_TRY(call.db.run(
        "INSERT INTO assets(kind, name, version, created, creator, description, tags, spec) "
        "VALUES('model-name', ?, '', ?, ?, ?, ?, ?) ON CONFLICT(kind, name, version) DO UPDATE SET "
        "description = excluded.description, tags = excluded.tags, spec = excluded.spec",
        model.name, model.created ? model.created : now, model.creator, model.description,
        mapToJson(model.tags), spec));
    call.changes.assets = true;
    return true;
}

Api<> modelJson(store::Database &db, const ModelName &model)
{
    const auto versions = versionsOf(db, model.name);
    TENON_TRY(versions);
    JsonOut out;
    out.open('{')
        .member("name", model.name)
        .member("creation_timestamp", model.created / 1000)
        .member("last_updated_timestamp", model.updated / 1000)
        .member("user_id", model.creator)
        .member("description", model.description)
        .key("latest_versions")
        .open('[');
    // The newest of each stage, as MLflow.
    QMap<QString, const ModelVersion *> latest;
    for (const ModelVersion &version : *versions)
        latest.insert(version.spec.value(u"stage"_s, u"None"_s), &version);
    for (const ModelVersion *version : std::as_const(latest))
        out.raw(versionJson(*version));
    out.close(']').key("tags").open('[');
    for (const auto &[key, value] : model.tags.asKeyValueRange())
        out.pair(key, value);
    out.close(']').key("aliases").open('[');
    for (const ModelVersion &version : *versions) {
        for (const QString &alias : version.aliases)
            out.open('{').member("alias", alias).member("version", version.version).close('}');
    }
    return out.close(']').close('}').take();
}

Api<> answer(Call &call, const ModelName &one)
{
    const auto json = modelJson(call.db, one);
    TENON_TRY(json);
    return "{\"registered_model\":" + *json + '}';
}

Api<> createModel(Call &call)
{
    const auto name = call.args.required("name");
    TENON_TRY(name);
    if (name->contains(u'/') || name->contains(u':') || name->size() > 255)
        return invalid(
            u"Invalid model name: '%1'. Model name cannot contain '/' or ':' and is at most 255 "
            "characters long."_s.arg(*name));
    const auto there = findModel(call.db, *name);
    TENON_TRY(there);
    if (*there)
        return exists(u"Registered Model (name=%1) already exists."_s.arg(*name));
    ModelName made;
    made.name = *name;
    made.creator = call.options.user;
    made.created = store::nowMicros();
    made.description = call.args.text("description");
    made.tags = pairsOf(call.args.node("tags"));
    TENON_TRY(save(call, made));
    made.updated = made.created;
    return answer(call, made);
}

Api<> getModel(Call &call)
{
    const auto found = model(call);
    TENON_TRY(found);
    return answer(call, *found);
}

Api<> updateModel(Call &call)
{
    auto found = model(call);
    TENON_TRY(found);
    found->description = call.args.text("description");
    TENON_TRY(save(call, *found));
    return answer(call, *found);
}

Api<> renameModel(Call &call)
{
    TENON_TRY(requireOwner(call, u"rename a registered model"_s));
    auto found = model(call);
    TENON_TRY(found);
    const auto name = call.args.required("new_name");
    TENON_TRY(name);
    const auto other = findModel(call.db, *name);
    TENON_TRY(other);
    if (*other)
        return exists(u"Registered Model (name=%1) already exists."_s.arg(*name));
    const auto kept = call.db.integer(
        "SELECT count(*) FROM assets WHERE kind = 'model' AND name = ?", 0, *name);
    TENON_TRY(kept);
    if (*kept > 0)
        return exists(u"Registered Model (name=%1) was deleted and its versions are kept in the "
                      "archive. Choose another name."_s.arg(*name));
    TENON_TRY(
        call.db.run("UPDATE assets SET name = ? WHERE kind IN ('model', 'model-name') AND name = ?",
                    *name, found->name));
    TENON_TRY(call.db.run("UPDATE aliases SET name = ? WHERE kind = 'model' AND name = ?", *name,
                          found->name));
    found->name = *name;
    call.changes.assets = true;
    return answer(call, *found);
}

Api<> deleteModel(Call &call)
{
    TENON_TRY(requireOwner(call, u"delete a registered model"_s));
    const auto found = model(call);
    TENON_TRY(found);
    // Its versions are put away, not destroyed: a deployment may use one, and which do is told by
    // files that nothing here reads. `tenon model delete` asks them.
    TENON_TRY(call.db.run("UPDATE assets SET archived = 1 WHERE kind = 'model' AND name = ?",
                          found->name));
    TENON_TRY(
        call.db.run("DELETE FROM assets WHERE kind = 'model-name' AND name = ?", found->name));
    TENON_TRY(call.db.run("DELETE FROM aliases WHERE kind = 'model' AND name = ?", found->name));
    call.changes.assets = true;
    return "{}"_ba;
}

std::optional<FieldSql> modelField(const FilterField &field)
{
    if (field.entity == "tags"_L1)
        return FieldSql{
            {"(SELECT t.value FROM assets a, json_each(a.tags) t WHERE a.kind = 'model-name' "
             "AND a.name = m.name AND t.key = ?)",
             {field.key}},
            false};
    if (field.entity == "attributes"_L1 && field.key == "name"_L1)
        return FieldSql{{"m.name", {}}, false};
    if (field.entity == "attributes"_L1
        && (field.key == "last_updated_timestamp"_L1 || field.key == "timestamp"_L1))
        return FieldSql{{"m.newest", {}}, true};
    return std::nullopt;
}

Api<> searchModels(Call &call)
{
    auto filter = translateFilter(call.args.text("filter"), modelField);
    TENON_TRY(filter);
    auto order = translateOrder(call.args.texts("order_by"), modelField);
    TENON_TRY(order);
    const auto offset = pageOffset(call.args.text("page_token"));
    TENON_TRY(offset);
    const qint64 limit
        = std::clamp<qint64>(call.args.integer("max_results").value_or(100), 1, 1000);
    SqlText sql{
        "SELECT m.name FROM (SELECT name, max(created) / 1000 AS newest FROM assets WHERE kind IN "
        "('model', 'model-name') AND archived = 0 GROUP BY name) m",
        {}};
    if (!filter->text.isEmpty()) {
        sql.text += " WHERE ";
        sql.append(*filter);
    }
    sql.text += " ORDER BY ";
    sql.append(*order);
    sql.text += "m.name LIMIT ? OFFSET ?";
    sql.values.emplace_back(limit + 1);
    sql.values.emplace_back(*offset);
    QStringList names;
    {
        auto rows
            = call.db.prepare(std::string_view(sql.text.constData(), size_t(sql.text.size())));
        TENON_TRY(rows);
        bindValues(*rows, 1, sql);
        TENON_TRY(forRows(rows, [&](store::Statement &row) { names.append(row.text(0)); }));
    }
    const bool more = names.size() > limit;
    JsonOut out;
    out.open('{').key("registered_models").open('[');
    for (const QString &name : names.first(std::min<qsizetype>(names.size(), limit))) {
        const auto found = findModel(call.db, name);
        TENON_TRY(found);
        const auto json = *found ? modelJson(call.db, **found) : Api<>(QByteArray());
        TENON_TRY(json);
        if (!json->isEmpty())
            out.raw(*json);
    }
    out.close(']');
    if (more)
        out.member("next_page_token", pageToken(*offset + limit));
    return out.close('}').take();
}

Api<> latestVersions(Call &call)
{
    const auto found = model(call);
    TENON_TRY(found);
    const auto versions = versionsOf(call.db, found->name);
    TENON_TRY(versions);
    const QStringList stages = call.args.texts("stages");
    QMap<QString, const ModelVersion *> latest;
    for (const ModelVersion &version : *versions)
        latest.insert(version.spec.value(u"stage"_s, u"None"_s), &version);
    JsonOut out;
    out.open('{').key("model_versions").open('[');
    for (const auto &[stage, version] : latest.asKeyValueRange()) {
        if (stages.isEmpty() || stages.contains(stage, Qt::CaseInsensitive))
            out.raw(versionJson(*version));
    }
    return out.close(']').close('}').take();
}

Api<> setModelTag(Call &call)
{
    auto found = model(call);
    TENON_TRY(found);
    const auto key = call.args.required("key");
    TENON_TRY(key);
    found->tags.insert(*key, call.args.text("value"));
    TENON_TRY(save(call, *found));
    return "{}"_ba;
}

Api<> deleteModelTag(Call &call)
{
    auto found = model(call);
    TENON_TRY(found);
    found->tags.remove(call.args.text("key"));
    TENON_TRY(save(call, *found));
    return "{}"_ba;
}

Api<> setAlias(Call &call)
{
    const auto found = model(call);
    TENON_TRY(found);
    const auto alias = call.args.required("alias");
    TENON_TRY(alias);
    const auto version = call.args.required("version");
    TENON_TRY(version);
    if (alias->compare("latest"_L1, Qt::CaseInsensitive) == 0)
        return invalid(u"'latest' alias name (case insensitive) is reserved."_s);
    TENON_TRY(findVersion(call.db, found->name, *version));
    TENON_TRY(
        call.db.run("INSERT OR REPLACE INTO aliases(kind, name, alias, version) VALUES('model', ?, "
                    "?, ?)",
                    found->name, *alias, *version));
    call.changes.assets = true;
    return "{}"_ba;
}

Api<> deleteAlias(Call &call)
{
    const auto found = model(call);
    TENON_TRY(found);
    TENON_TRY(call.db.run("DELETE FROM aliases WHERE kind = 'model' AND name = ? AND alias = ?",
                          found->name, call.args.text("alias")));
    call.changes.assets = true;
    return "{}"_ba;
}

Api<> getByAlias(Call &call)
{
    const auto found = model(call);
    TENON_TRY(found);
    const auto alias = call.args.required("alias");
    TENON_TRY(alias);
    const auto version = aliasedVersion(call.db, found->name, *alias);
    TENON_TRY(version);
    if (version->isEmpty())
        return invalid(u"Registered model alias %1 not found."_s.arg(*alias));
    const auto one = findVersion(call.db, found->name, *version);
    TENON_TRY(one);
    return "{\"model_version\":" + versionJson(*one) + '}';
}
} // namespace

Api<bool> requireModel(store::Database &db, const QString &name)
{
    const auto found = findModel(db, name);
    TENON_TRY(found);
    if (!*found)
        return notFound(u"Registered Model with name=%1 not found"_s.arg(name));
    return true;
}

Api<QString> aliasedVersion(store::Database &db, const QString &name, const QString &alias)
{
    auto row
        = db.prepare("SELECT version FROM aliases WHERE kind = 'model' AND name = ? AND alias = ?");
    TENON_TRY(row);
    row->bindAll(name, alias);
    const auto there = row->step();
    TENON_TRY(there);
    return *there ? row->text(0) : QString();
}

std::vector<Route> registryRoutes()
{
    using enum Route::Kind;
    return {
        {"POST", "mlflow/registered-models/create", Write, createModel},
        {"GET", "mlflow/registered-models/get", Read, getModel},
        {"PATCH", "mlflow/registered-models/update", Write, updateModel},
        {"POST", "mlflow/registered-models/rename", Write, renameModel},
        {"DELETE", "mlflow/registered-models/delete", Write, deleteModel},
        {"GET", "mlflow/registered-models/search", Read, searchModels},
        {"GET", "mlflow/registered-models/list", Read, searchModels},
        {"GET", "mlflow/registered-models/get-latest-versions", Read, latestVersions},
        {"POST", "mlflow/registered-models/get-latest-versions", Read, latestVersions},
        {"POST", "mlflow/registered-models/set-tag", Write, setModelTag},
        {"DELETE", "mlflow/registered-models/delete-tag", Write, deleteModelTag},
        {"POST", "mlflow/registered-models/alias", Write, setAlias},
        {"DELETE", "mlflow/registered-models/alias", Write, deleteAlias},
        {"GET", "mlflow/registered-models/alias", Read, getByAlias},
    };
}

} // namespace tenon::tracking
