#include "store/rows.h"
#include "tracking/api.h"

using namespace Qt::StringLiterals;

namespace tenon::tracking {

namespace {
constexpr auto columns = "id, name, created, archived, tags";

struct Experiment
{
    qint64 id = 0;
    QString name;
    qint64 created = 0;
    bool archived = false;
    QByteArray tags;
};

Experiment readExperiment(const store::Statement &row)
{
    return {row.integer(0), row.text(1), row.integer(2), row.integer(3) != 0, row.bytes(4)};
}

QByteArray json(const Experiment &experiment)
{
    JsonOut out;
    out.open('{')
        .member("experiment_id", QString::number(experiment.id))
        .member("name", experiment.name)
        .member("artifact_location",
                QString(u"mlflow-artifacts:/experiments/"_s + QString::number(experiment.id)))
        .member("lifecycle_stage", experiment.archived ? u"deleted"_s : u"active"_s)
        .member("creation_time", experiment.created / 1000)
        .member("last_update_time", experiment.created / 1000)
        .key("tags")
        .open('[');
    for (const auto &[key, value] : mapFromJson(experiment.tags).asKeyValueRange())
        out.pair(key, value);
    return out.close(']').close('}').take();
}

Api<std::optional<Experiment>> find(store::Database &db, const char *where, const auto &value)
{
    auto row = db.prepare(std::string("SELECT ") + columns + " FROM experiments WHERE " + where);
    TENON_TRY(row);
    row->bind(1, value);
    const auto there = row->step();
    TENON_TRY(there);
    return *there ? std::optional(readExperiment(*row)) : std::nullopt;
}

Api<Experiment> byId(Call &call)
{
    const auto id = call.args.required("experiment_id");
    TENON_TRY(id);
    bool ok = false;
    const qint64 number = id->toLongLong(&ok);
    const auto found = ok ? find(call.db, "id = ?", number) : std::optional<Experiment>();
    TENON_TRY(found);
    if (!*found)
        return notFound(u"No Experiment with id=%1 exists"_s.arg(*id));
    return **found;
}

Api<> createExperiment(Call &call)
{
    const auto name = call.args.required("name");
    TENON_TRY(name);
    if (name->size() > 500)
        return invalid(u"Invalid experiment name: longer than 500 characters."_s);
    const auto there = find(call.db, "name = ?", *name);
    TENON_TRY(there);
    if (*there)
        return exists((*there)->archived
                          ? u"Experiment '%1' already exists in deleted state. You can restore the "
                            "experiment, or choose another name."_s.arg(*name)
                          : u"Experiment '%1' already exists."_s.arg(*name));
    const auto id = ensureExperiment(call.db, *name);
    TENON_TRY(id);
    const auto tags = pairsOf(call.args.node("tags"));
    if (!tags.isEmpty())
        TENON_TRY(
            call.db.run("UPDATE experiments SET tags = ? WHERE id = ?", mapToJson(tags), *id));
    call.changes.experiments = true;
    return JsonOut().open('{').member("experiment_id", QString::number(*id)).close('}').take();
}

Api<> getExperiment(Call &call)
{
    const auto found = byId(call);
    TENON_TRY(found);
    return "{\"experiment\":" + json(*found) + '}';
}

Api<> getByName(Call &call)
{
    const auto name = call.args.required("experiment_name");
    TENON_TRY(name);
    const auto found = find(call.db, "name = ?", *name);
    TENON_TRY(found);
    if (!*found)
        return notFound(u"Could not find experiment with name '%1'"_s.arg(*name));
    return "{\"experiment\":" + json(**found) + '}';
}

std::optional<FieldSql> experimentField(const FilterField &field)
{
    if (field.entity == "tags"_L1)
        return FieldSql{{"(SELECT t.value FROM json_each(e.tags) t WHERE t.key = ?)", {field.key}},
                        false};
    if (field.entity != "attributes"_L1)
        return std::nullopt;
    if (field.key == "name"_L1)
        return FieldSql{{"e.name", {}}, false};
    if (field.key == "experiment_id"_L1)
        return FieldSql{{"CAST(e.id AS TEXT)", {}}, false};
    if (field.key == "creation_time"_L1 || field.key == "last_update_time"_L1)
        return FieldSql{{"e.created / 1000", {}}, true};
    return std::nullopt;
}

Api<> searchExperiments(Call &call)
{
    auto filter = translateFilter(call.args.text("filter"), experimentField);
    TENON_TRY(filter);
    auto order = translateOrder(call.args.texts("order_by"), experimentField);
    TENON_TRY(order);
    const auto offset = pageOffset(call.args.text("page_token"));
    TENON_TRY(offset);
    const qint64 limit
        = std::clamp<qint64>(call.args.integer("max_results").value_or(1000), 1, 50'000);
    const QString view = call.args.text("view_type");
    SqlText sql{"SELECT id, name, created, archived, tags FROM experiments e WHERE ", {}};
    if (view == "DELETED_ONLY"_L1 || view == "2"_L1)
        sql.text += "e.archived = 1";
    else if (view == "ALL"_L1 || view == "3"_L1)
        sql.text += "1";
    else
        sql.text += "e.archived = 0";
    if (!filter->text.isEmpty()) {
        sql.text += " AND ";
        sql.append(*filter);
    }
    sql.text += " ORDER BY ";
    sql.append(*order);
    sql.text += "e.created DESC, e.id DESC LIMIT ? OFFSET ?";
    sql.values.emplace_back(limit + 1);
    sql.values.emplace_back(*offset);
    auto rows = call.db.prepare(std::string_view(sql.text.constData(), size_t(sql.text.size())));
    TENON_TRY(rows);
    bindValues(*rows, 1, sql);
    JsonOut out;
    out.open('{').key("experiments").open('[');
    qint64 count = 0;
    TENON_TRY(forRows(rows, [&](store::Statement &row) {
        if (++count <= limit)
            out.raw(json(readExperiment(row)));
    }));
    out.close(']');
    if (count > limit)
        out.member("next_page_token", pageToken(*offset + limit));
    return out.close('}').take();
}

Api<> updateExperiment(Call &call)
{
    TENON_TRY(requireOwner(call, u"rename an experiment"_s));
    const auto found = byId(call);
    TENON_TRY(found);
    const QString name = call.args.text("new_name");
    if (name.isEmpty() || name == found->name)
        return "{}"_ba;
    if (found->id == 0)
        return invalid(u"The experiment 'Default' cannot be renamed."_s);
    const auto other = find(call.db, "name = ?", name);
    TENON_TRY(other);
    if (*other)
        return exists(u"Experiment '%1' already exists."_s.arg(name));
    TENON_TRY(call.db.run("UPDATE experiments SET name = ? WHERE id = ?", name, found->id));
    TENON_TRY(
        call.db.run("UPDATE jobs SET experiment = ? WHERE experiment = ?", name, found->name));
    call.changes.experiments = true;
    return "{}"_ba;
}

Api<> setArchived(Call &call, bool archived)
{
    TENON_TRY(requireOwner(call, u"delete or restore an experiment"_s));
    const auto found = byId(call);
    TENON_TRY(found);
    if (found->id == 0)
        return invalid(u"Cannot delete the default experiment 'Default'."_s);
    TENON_TRY(call.db.run("UPDATE experiments SET archived = ? WHERE id = ?", archived, found->id));
    call.changes.experiments = true;
    return "{}"_ba;
}

Api<> deleteExperiment(Call &call)
{
    return setArchived(call, true);
}
Api<> restoreExperiment(Call &call)
{
    return setArchived(call, false);
}

Api<> setExperimentTag(Call &call)
{
    const auto found = byId(call);
    TENON_TRY(found);
    const auto key = call.args.required("key");
    TENON_TRY(key);
    auto tags = mapFromJson(found->tags);
    tags.insert(*key, call.args.text("value"));
    TENON_TRY(
        call.db.run("UPDATE experiments SET tags = ? WHERE id = ?", mapToJson(tags), found->id));
    call.changes.experiments = true;
    return "{}"_ba;
}

Api<> deleteExperimentTag(Call &call)
{
    const auto found = byId(call);
    TENON_TRY(found);
    auto tags = mapFromJson(found->tags);
    if (tags.remove(call.args.text("key")) == 0)
        return notFound(u"No tag with name: %1"_s.arg(call.args.text("key")));
    TENON_TRY(
        call.db.run("UPDATE experiments SET tags = ? WHERE id = ?", mapToJson(tags), found->id));
    call.changes.experiments = true;
    return "{}"_ba;
}
} // namespace

Result<qint64> ensureExperiment(store::Database &db, const QString &name)
{
    if (name.isEmpty() || name == "Default"_L1) {
        auto made
            = db.run("INSERT OR IGNORE INTO experiments(id, name, created) VALUES(0, 'Default', ?)",
                     store::nowMicros());
        return made ? Result<qint64>(0) : std::unexpected(made.error());
    }
    const auto there = db.integer("SELECT id FROM experiments WHERE name = ?", -1, name);
    if (!there || *there >= 0)
        return there;
    // Not only the largest id plus one: 0 is kept for "Default".
    if (auto made = db.run("INSERT INTO experiments(id, name, created) VALUES((SELECT "
                           "coalesce(max(id), 0) + 1 FROM experiments), ?, ?)",
                           name, store::nowMicros());
        !made)
        return std::unexpected(made.error());
    return db.lastInsertId();
}

Api<qint64> experimentId(store::Database &db, const QString &name)
{
    if (name.isEmpty())
        return 0;
    const auto id = db.integer("SELECT id FROM experiments WHERE name = ?", -1, name);
    TENON_TRY(id);
    return *id;
}

std::vector<Route> experimentRoutes()
{
    using enum Route::Kind;
    return {
        {"POST", "mlflow/experiments/create", Write, createExperiment},
        {"GET", "mlflow/experiments/get", Read, getExperiment},
        {"GET", "mlflow/experiments/get-by-name", Read, getByName},
        {"GET", "mlflow/experiments/list", Read, searchExperiments},
        {"GET", "mlflow/experiments/search", Read, searchExperiments},
        {"POST", "mlflow/experiments/search", Read, searchExperiments},
        {"POST", "mlflow/experiments/update", Write, updateExperiment},
        {"POST", "mlflow/experiments/delete", Write, deleteExperiment},
        {"POST", "mlflow/experiments/restore", Write, restoreExperiment},
        {"POST", "mlflow/experiments/set-experiment-tag", Write, setExperimentTag},
        {"POST", "mlflow/experiments/delete-experiment-tag", Write, deleteExperimentTag},
    };
}

} // namespace tenon::tracking
