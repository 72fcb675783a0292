#include "store/assets.h"
#include "store/rows.h"
#include "tracking/registry.h"

using namespace Qt::StringLiterals;

namespace tenon::tracking {

namespace {
constexpr auto select
    = "SELECT id, name, version, creator, description, type, path, created, archived, "
      "spec, tags FROM assets WHERE kind = 'model' AND ";

ModelVersion readVersion(const store::Statement &row)
{
    ModelVersion v;
    v.id = row.integer(0);
    v.name = row.text(1);
    v.version = row.text(2);
    v.creator = row.text(3);
    v.description = row.text(4);
    v.type = row.text(5);
    v.path = row.text(6);
    v.created = row.integer(7);
    v.archived = row.integer(8) != 0;
    v.spec = mapFromJson(row.bytes(9));
    v.tags = mapFromJson(row.bytes(10));
    return v;
}

Api<bool> readAliases(store::Database &db, ModelVersion &version)
{
    auto rows
        = db.prepare("SELECT alias FROM aliases WHERE kind = 'model' AND name = ? AND version = ?");
    if (rows)
        rows->bindAll(version.name, version.version);
    TENON_TRY(forRows(rows, [&](store::Statement &row) { version.aliases.append(row.text(0)); }));
    return true;
}

Api<ModelVersion> version(Call &call)
{
    const auto name = call.args.required("name");
    TENON_TRY(name);
    const auto number = call.args.required("version");
    TENON_TRY(number);
    return findVersion(call.db, *name, *number);
}

Api<bool> save(Call &call, ModelVersion &version)
{
    version.spec.insert(u"updated"_s, QString::number(store::nowMicros()));
    TENON_TRY(call.db.run("UPDATE assets SET description = ?, spec = ?, tags = ? WHERE id = ?",
                          version.description, mapToJson(version.spec), mapToJson(version.tags),
                          version.id));
    call.changes.assets = true;
    return true;
}

Api<> createVersion(Call &call)
{
    const auto name = call.args.required("name");
    TENON_TRY(name);
    const auto source = call.args.required("source");
    TENON_TRY(source);
    TENON_TRY(requireModel(call.db, *name));
    const QString runName = call.args.text("run_id");
    if (source->contains("/.."_L1) || source->contains("../"_L1))
        return invalid(
            u"Invalid model version source: '%1'. It may not contain '..'."_s.arg(*source));
    const auto files = resolveSource(call, *source, runName);
    TENON_TRY(files);
    QMap<QString, QString> spec{{u"source"_s, *source}, {u"run_id"_s, runName}};
    for (const char *key : {"run_link", "model_id"}) {
        if (const QString value = call.args.text(key); !value.isEmpty())
            spec.insert(QString::fromLatin1(key), value);
    }
    const qint64 now = store::nowMicros();
    spec.insert(u"updated"_s, QString::number(now));
    // A path inside D is kept relative to it, so that the workspace can be moved.
    QString path = files->path;
    std::optional<qint64> job;
    QString output;
    if (!files->run.isEmpty()) {
        const auto run = findRun(call.db, files->run);
        TENON_TRY(run);
        job = run->id;
        const QString folder
            = call.options.artifactFolder ? call.options.artifactFolder(files->run) : QString();
        const QString inside = u'/' + run->folder + u"/artifacts"_s;
        output = u"artifacts"_s + path.sliced(std::min(folder.size(), path.size()));
        if (!run->folder.isEmpty() && folder.endsWith(inside))
            path = run->folder + u'/' + output;
    }
    const QFileInfo info(files->path);
    const QString type = info.isDir() && QFileInfo::exists(files->path + u"/MLmodel"_s)
                             ? u"mlflow_model"_s
                             : u"custom_model"_s;
    const auto number = store::nextVersion(call.db, u"model"_s, *name);
    TENON_TRY(number);
    const QString creator = call.options.user;
    TENON_TRY(call.db.run(
        "INSERT INTO assets(kind, name, version, created, creator, description, type, "
        "path, spec, tags, job, output) VALUES('model', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        *name, *number, now, creator, call.args.text("description"), type, path, mapToJson(spec),
        mapToJson(pairsOf(call.args.node("tags"))), job, output));
    call.changes.assets = true;
    if (job)
        call.changes.runs.insert(*job);
    const auto made = findVersion(call.db, *name, *number);
    TENON_TRY(made);
    return "{\"model_version\":" + versionJson(*made) + '}';
}

Api<> getVersion(Call &call)
{
    const auto found = version(call);
    TENON_TRY(found);
    return "{\"model_version\":" + versionJson(*found) + '}';
}

Api<> updateVersion(Call &call)
{
    auto found = version(call);
    TENON_TRY(found);
    found->description = call.args.text("description");
    TENON_TRY(save(call, *found));
    return "{\"model_version\":" + versionJson(*found) + '}';
}

Api<> deleteVersion(Call &call)
{
    TENON_TRY(requireOwner(call, u"delete a model version"_s));
    const auto found = version(call);
    TENON_TRY(found);
    // The number stays taken: a version never comes to mean something else.
    TENON_TRY(call.db.run("UPDATE assets SET archived = 1 WHERE id = ?", found->id));
    TENON_TRY(call.db.run("DELETE FROM aliases WHERE kind = 'model' AND name = ? AND version = ?",
                          found->name, found->version));
    call.changes.assets = true;
    return "{}"_ba;
}

Api<> transitionStage(Call &call)
{
    auto found = version(call);
    TENON_TRY(found);
    const auto stage = call.args.required("stage");
    TENON_TRY(stage);
    static const QStringList known = {u"None"_s, u"Staging"_s, u"Production"_s, u"Archived"_s};
    const auto it = std::find_if(known.begin(), known.end(), [&](const QString &one) {
        return one.compare(*stage, Qt::CaseInsensitive) == 0;
    });
    if (it == known.end())
        return invalid(
            u"Invalid Model Version stage: %1. Value must be one of None, Staging, Production, "
            "Archived."_s.arg(*stage));
    found->spec.insert(u"stage"_s, *it);
    TENON_TRY(save(call, *found));
    return "{\"model_version\":" + versionJson(*found) + '}';
}

Api<> setVersionTag(Call &call)
{
    auto found = version(call);
    TENON_TRY(found);
    const auto key = call.args.required("key");
    TENON_TRY(key);
    found->tags.insert(*key, call.args.text("value"));
    TENON_TRY(save(call, *found));
    return "{}"_ba;
}

Api<> deleteVersionTag(Call &call)
{
    auto found = version(call);
    TENON_TRY(found);
    found->tags.remove(call.args.text("key"));
    TENON_TRY(save(call, *found));
    return "{}"_ba;
}

Api<> downloadUri(Call &call)
{
    const auto found = version(call);
    TENON_TRY(found);
    return JsonOut()
        .open('{')
        .member("artifact_uri", found->spec.value(u"source"_s, found->path))
        .close('}')
        .take();
}

std::optional<FieldSql> versionField(const FilterField &field)
{
    if (field.entity == "tags"_L1)
        return FieldSql{
            {"(SELECT t.value FROM json_each(assets.tags) t WHERE t.key = ?)", {field.key}}, false};
    if (field.entity != "attributes"_L1)
        return std::nullopt;
    if (field.key == "name"_L1)
        return FieldSql{{"name", {}}, false};
    if (field.key == "version_number"_L1 || field.key == "version"_L1)
        return FieldSql{{"CAST(version AS INTEGER)", {}}, true};
    if (field.key == "run_id"_L1)
        return FieldSql{{"(SELECT t.value FROM json_each(spec) t WHERE t.key = 'run_id')", {}},
                        false};
    if (field.key == "source_path"_L1)
        return FieldSql{{"(SELECT t.value FROM json_each(spec) t WHERE t.key = 'source')", {}},
                        false};
    if (field.key == "creation_timestamp"_L1 || field.key == "last_updated_timestamp"_L1)
        return FieldSql{{"created / 1000", {}}, true};
    return std::nullopt;
}

Api<> searchVersions(Call &call)
{
    auto filter = translateFilter(call.args.text("filter"), versionField);
    TENON_TRY(filter);
    auto order = translateOrder(call.args.texts("order_by"), versionField);
    TENON_TRY(order);
    const auto offset = pageOffset(call.args.text("page_token"));
    TENON_TRY(offset);
    const qint64 limit
        = std::clamp<qint64>(call.args.integer("max_results").value_or(10'000), 1, 200'000);
    SqlText sql{QByteArray(select) + "archived = 0", {}};
    if (!filter->text.isEmpty()) {
        sql.text += " AND ";
        sql.append(*filter);
    }
    sql.text += " ORDER BY ";
    sql.append(*order);
    sql.text += "created DESC, name, id LIMIT ? OFFSET ?";
    sql.values.emplace_back(limit + 1);
    sql.values.emplace_back(*offset);
    std::vector<ModelVersion> found;
    {
        auto rows
            = call.db.prepare(std::string_view(sql.text.constData(), size_t(sql.text.size())));
        TENON_TRY(rows);
        bindValues(*rows, 1, sql);
        TENON_TRY(forRows(rows, [&](store::Statement &row) { found.push_back(readVersion(row)); }));
    }
    const bool more = qint64(found.size()) > limit;
    if (more)
        found.pop_back();
    JsonOut out;
    out.open('{').key("model_versions").open('[');
    for (ModelVersion &one : found) {
        TENON_TRY(readAliases(call.db, one));
        out.raw(versionJson(one));
    }
    out.close(']');
    if (more)
        out.member("next_page_token", pageToken(*offset + limit));
    return out.close('}').take();
}
} // namespace

Api<ModelVersion> findVersion(store::Database &db, const QString &name, const QString &number)
{
    auto row = db.prepare(std::string(select) + "name = ? AND version = ? AND archived = 0");
    TENON_TRY(row);
    row->bindAll(name, number);
    const auto there = row->step();
    TENON_TRY(there);
    if (!*there)
        return notFound(u"Model Version (name=%1, version=%2) not found"_s.arg(name, number));
    ModelVersion found = readVersion(*row);
    row->reset();
    TENON_TRY(readAliases(db, found));
    return found;
}

Api<std::vector<ModelVersion>> versionsOf(store::Database &db, const QString &name)
{
    std::vector<ModelVersion> list;
    {
        auto rows
            = db.prepare(std::string(select) + "name = ? AND archived = 0 ORDER BY created, id");
        if (rows)
            rows->bind(1, name);
        TENON_TRY(forRows(rows, [&](store::Statement &row) { list.push_back(readVersion(row)); }));
    }
    for (ModelVersion &one : list)
        TENON_TRY(readAliases(db, one));
    return list;
}

QByteArray versionJson(const ModelVersion &v)
{
    const qint64 updated = std::max(v.created, v.spec.value(u"updated"_s).toLongLong());
    JsonOut out;
    out.open('{')
        .member("name", v.name)
        .member("version", v.version)
        .member("creation_timestamp", v.created / 1000)
        .member("last_updated_timestamp", updated / 1000)
        .member("user_id", v.creator)
        .member("current_stage", v.spec.value(u"stage"_s, u"None"_s))
        .member("description", v.description)
        .member("source", v.spec.value(u"source"_s, v.path))
        .member("run_id", v.spec.value(u"run_id"_s))
        .member("run_link", v.spec.value(u"run_link"_s))
        .member("status", u"READY"_s);
    if (v.spec.contains(u"model_id"_s))
        out.member("model_id", v.spec.value(u"model_id"_s));
    out.key("tags").open('[');
    for (const auto &[key, value] : v.tags.asKeyValueRange())
        out.pair(key, value);
    out.close(']').key("aliases").open('[');
    for (const QString &alias : v.aliases)
        out.string(alias);
    return out.close(']').close('}').take();
}

Api<ModelSource> resolveSource(Call &call, const QString &source, const QString &run)
{
    ModelSource found;
    const auto artifacts = [&](const QString &job) {
        return call.options.artifactFolder ? call.options.artifactFolder(job) : QString();
    };
    const auto inRun = [&](QStringView rest) -> Api<bool> {
        while (rest.startsWith(u'/'))
            rest = rest.sliced(1);
        const qsizetype slash = rest.indexOf(u'/');
        const QString job = (slash < 0 ? rest : rest.first(slash)).toString();
        TENON_TRY(findRun(call.db, job));
        found.run = job;
        found.path = artifacts(job) + (slash < 0 ? QString() : rest.sliced(slash).toString());
        return true;
    };
    if (source.startsWith("runs:/"_L1)) {
        TENON_TRY(inRun(QStringView(source).sliced(6)));
        return found;
    }
    if (source.startsWith("mlflow-artifacts:"_L1)) {
        TENON_TRY(inRun(QStringView(source).sliced(17)));
        return found;
    }
    if (source.startsWith("models:/m-"_L1)) {
        auto row = call.db.prepare(
            "SELECT path, (SELECT j.name FROM jobs j WHERE j.id = a.job) FROM assets a "
            "WHERE kind = 'logged-model' AND name = ?");
        TENON_TRY(row);
        row->bind(1, source.sliced(8).section(u'/', 0, 0));
        const auto there = row->step();
        TENON_TRY(there);
        if (!*there)
            return notFound(u"Logged model %1 not found"_s.arg(source));
        found.path = row->text(0);
        found.run = row->text(1);
        return found;
    }
    found.path = localPath(source);
    if (!run.isEmpty() && !found.path.isEmpty()) {
        const QString folder = artifacts(run);
        if (!folder.isEmpty() && (found.path == folder || found.path.startsWith(folder + u'/')))
            found.run = run;
    }
    return found;
}

std::vector<Route> modelVersionRoutes()
{
    using enum Route::Kind;
    return {
        {"POST", "mlflow/model-versions/create", Write, createVersion},
        {"GET", "mlflow/model-versions/get", Read, getVersion},
        {"PATCH", "mlflow/model-versions/update", Write, updateVersion},
        {"DELETE", "mlflow/model-versions/delete", Write, deleteVersion},
        {"GET", "mlflow/model-versions/search", Read, searchVersions},
        {"GET", "mlflow/model-versions/get-download-uri", Read, downloadUri},
        {"POST", "mlflow/model-versions/transition-stage", Write, transitionStage},
        {"POST", "mlflow/model-versions/set-tag", Write, setVersionTag},
        {"DELETE", "mlflow/model-versions/delete-tag", Write, deleteVersionTag},
    };
}

} // namespace tenon::tracking
