#include "store/rows.h"
#include "tracking/api.h"

#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

/// MLflow 3's logged models: rows of kind "logged-model" in `assets`, name = model id, version "1".
namespace tenon::tracking {

namespace {
constexpr auto select
    = "SELECT a.id, a.name, a.created, a.creator, a.type, a.path, a.spec, a.tags, "
      "(SELECT j.name FROM jobs j WHERE j.id = a.job), a.job, a.archived "
      "FROM assets a WHERE a.kind = 'logged-model'";

struct LoggedModel
{
    qint64 id = 0, created = 0;
    QString modelId, creator, type, path, run;
    QMap<QString, QString> spec, tags;
    std::optional<qint64> job;
    bool archived = false;
};

LoggedModel readModel(const store::Statement &row)
{
    LoggedModel m;
    m.id = row.integer(0);
    m.modelId = row.text(1);
    m.created = row.integer(2);
    m.creator = row.text(3);
    m.type = row.text(4);
    m.path = row.text(5);
    m.spec = mapFromJson(row.bytes(6));
    m.tags = mapFromJson(row.bytes(7));
    m.run = row.text(8);
    m.job = row.optionalInteger(9);
    m.archived = row.integer(10) != 0;
    return m;
}

Api<LoggedModel> findModel(Call &call)
{
    const auto id = call.args.required("model_id");
    TENON_TRY(id);
    auto row = call.db.prepare(std::string(select) + " AND a.name = ? AND a.archived = 0");
    TENON_TRY(row);
    row->bind(1, *id);
    const auto there = row->step();
    TENON_TRY(there);
    if (!*there)
        return notFound(u"Logged model with ID '%1' not found"_s.arg(*id));
    return readModel(*row);
}

Api<LoggedModel> writableModel(Call &call)
{
    auto found = findModel(call);
    TENON_TRY(found);
    if (!found->run.isEmpty())
        TENON_TRY(writableRun(call, found->run));
    else if (call.principal.role == Principal::Role::Job
             && found->spec.value(u"created_by"_s) != call.principal.job)
        return denied(u"The token of a job may write only to models it made."_s);
    return found;
}

QByteArray json(const LoggedModel &m)
{
    JsonOut out;
    out.open('{').key("info").open('{');
    out.member("model_id", m.modelId)
        .member("experiment_id", m.spec.value(u"experiment_id"_s, u"0"_s))
        .member("name", m.spec.value(u"name"_s))
        .member("creation_timestamp_ms", m.created / 1000)
        .member("last_updated_timestamp_ms",
                std::max(m.created, m.spec.value(u"updated"_s).toLongLong()) / 1000)
        .member("artifact_uri", QUrl::fromLocalFile(m.path).toString(QUrl::FullyEncoded))
        .member("status", m.spec.value(u"status"_s, u"LOGGED_MODEL_PENDING"_s))
        .member("model_type", m.type);
    if (!m.run.isEmpty())
        out.member("source_run_id", m.run);
    out.key("tags").open('[');
    for (const auto &[key, value] : m.tags.asKeyValueRange())
        out.pair(key, value);
    out.close(']').close('}').key("data").open('{').key("params").open('[');
    for (const auto &[key, value] :
         mapFromJson(m.spec.value(u"params"_s).toUtf8()).asKeyValueRange())
        out.pair(key, value);
    out.close(']').key("metrics").raw("[]").close('}');
    return out.close('}').take();
}

Api<> save(Call &call, LoggedModel &m)
{
    m.spec.insert(u"updated"_s, QString::number(store::nowMicros()));
    TENON_TRY(call.db.run("UPDATE assets SET spec = ?, tags = ?, archived = ? WHERE id = ?",
                          mapToJson(m.spec), mapToJson(m.tags), m.archived, m.id));
    call.changes.assets = true;
    return "{\"model\":" + json(m) + '}';
}

Api<> createLogged(Call &call)
{
    LoggedModel m;
    m.modelId = u"m-"_s + QUuid::createUuid().toString(QUuid::Id128);
    m.created = store::nowMicros();
    m.creator = call.options.user;
    m.type = call.args.text("model_type");
    m.run = call.args.text("source_run_id");
    m.tags = pairsOf(call.args.node("tags"));
    QString experiment = call.args.text("experiment_id");
    const bool job = call.principal.role == Principal::Role::Job;
    if (job)
        m.spec.insert(u"created_by"_s, call.principal.job);
    if (!m.run.isEmpty()) {
        const auto id = writableRun(call, m.run);
        TENON_TRY(id);
        m.job = *id;
    }
    QString name = call.args.text("name");
    if (name.isEmpty())
        name = u"model-"_s + m.modelId.sliced(2, 8);
    // The files lie among the artifacts of the run, or of the job whose script logs without a run.
    const QString owner = !m.run.isEmpty() ? m.run : job ? call.principal.job : m.modelId;
    const QString folder
        = call.options.artifactFolder ? call.options.artifactFolder(owner) : QString();
    if (folder.isEmpty())
        return std::unexpected(ApiError(501, "NOT_IMPLEMENTED",
                                        u"There is no place for the files of logged models."_s));
    m.path = folder + u"/models/"_s + m.modelId;
    m.spec.insert(u"name"_s, name);
    m.spec.insert(u"experiment_id"_s, experiment.isEmpty() ? u"0"_s : experiment);
    m.spec.insert(u"status"_s, u"LOGGED_MODEL_PENDING"_s);
    m.spec.insert(u"params"_s, QString::fromUtf8(mapToJson(pairsOf(call.args.node("params")))));
    TENON_TRY(call.db.run(
        "INSERT INTO assets(kind, name, version, created, creator, type, path, job, output) "
        "VALUES('logged-model', ?, '1', ?, ?, ?, ?, ?, ?)",
        m.modelId, m.created, m.creator, m.type, m.path, m.job,
        QString(u"artifacts/models/"_s + m.modelId)));
    m.id = call.db.lastInsertId();
    return save(call, m);
}

Api<> getLogged(Call &call)
{
    const auto found = findModel(call);
    TENON_TRY(found);
    return "{\"model\":" + json(*found) + '}';
}

Api<> finalizeLogged(Call &call)
{
    auto found = writableModel(call);
    TENON_TRY(found);
    const QString status = call.args.text("status");
    static const QStringList known
        = {u"LOGGED_MODEL_PENDING"_s, u"LOGGED_MODEL_READY"_s, u"LOGGED_MODEL_UPLOAD_FAILED"_s};
    bool number = false;
    const int index = status.toInt(&number);
    if (!known.contains(status) && !(number && index >= 1 && index <= known.size()))
        return invalid(u"Invalid model status '%1'."_s.arg(status));
    found->spec.insert(u"status"_s, number ? known[index - 1] : status);
    return save(call, *found);
}

Api<> deleteLogged(Call &call)
{
    auto found = writableModel(call);
    TENON_TRY(found);
    found->archived = true;
    TENON_TRY(save(call, *found));
    return "{}"_ba;
}

Api<> setLoggedTags(Call &call)
{
    auto found = writableModel(call);
    TENON_TRY(found);
    found->tags.insert(pairsOf(call.args.node("tags")));
    return save(call, *found);
}

Api<> deleteLoggedTag(Call &call)
{
    auto found = writableModel(call);
    TENON_TRY(found);
    found->tags.remove(call.args.text("tag_key"));
    TENON_TRY(save(call, *found));
    return "{}"_ba;
}

Api<> addLoggedParams(Call &call)
{
    auto found = writableModel(call);
    TENON_TRY(found);
    auto params = mapFromJson(found->spec.value(u"params"_s).toUtf8());
    params.insert(pairsOf(call.args.node("params")));
    found->spec.insert(u"params"_s, QString::fromUtf8(mapToJson(params)));
    TENON_TRY(save(call, *found));
    return "{}"_ba;
}

std::optional<FieldSql> loggedField(const FilterField &field)
{
    const auto inside = [](const char *key) {
        return FieldSql{
            {QByteArray("(SELECT t.value FROM json_each(a.spec) t WHERE t.key = '") + key + "')",
             {}},
            false};
    };
    if (field.entity == "tags"_L1)
        return FieldSql{{"(SELECT t.value FROM json_each(a.tags) t WHERE t.key = ?)", {field.key}},
                        false};
    if (field.entity != "attributes"_L1)
        return std::nullopt;
    if (field.key == "model_id"_L1)
        return FieldSql{{"a.name", {}}, false};
    if (field.key == "name"_L1 || field.key == "status"_L1)
        return inside(field.key == "name"_L1 ? "name" : "status");
    if (field.key == "model_type"_L1)
        return FieldSql{{"a.type", {}}, false};
    if (field.key == "source_run_id"_L1)
        return FieldSql{{"(SELECT j.name FROM jobs j WHERE j.id = a.job)", {}}, false};
    if (field.key == "creation_timestamp"_L1 || field.key == "creation_time"_L1)
        return FieldSql{{"a.created / 1000", {}}, true};
    return std::nullopt;
}

Api<> searchLogged(Call &call)
{
    auto filter = translateFilter(call.args.text("filter"), loggedField);
    TENON_TRY(filter);
    const auto offset = pageOffset(call.args.text("page_token"));
    TENON_TRY(offset);
    const qint64 limit = std::clamp<qint64>(call.args.integer("max_results").value_or(50), 1, 5000);
    SqlText sql{QByteArray(select) + " AND a.archived = 0", {}};
    if (const QStringList ids = call.args.texts("experiment_ids"); !ids.isEmpty()) {
        sql.text
            += " AND (SELECT t.value FROM json_each(a.spec) t WHERE t.key = 'experiment_id') IN (";
        for (const QString &id : ids) {
            sql.text += sql.values.empty() ? "?" : ",?";
            sql.values.emplace_back(id);
        }
        sql.text += ')';
    }
    if (!filter->text.isEmpty()) {
        sql.text += " AND ";
        sql.append(*filter);
    }
    sql.text += " ORDER BY a.created DESC, a.id DESC LIMIT ? OFFSET ?";
    sql.values.emplace_back(limit + 1);
    sql.values.emplace_back(*offset);
    auto rows = call.db.prepare(std::string_view(sql.text.constData(), size_t(sql.text.size())));
    TENON_TRY(rows);
    bindValues(*rows, 1, sql);
    JsonOut out;
    out.open('{').key("models").open('[');
    qint64 count = 0;
    TENON_TRY(forRows(rows, [&](store::Statement &row) {
        if (++count <= limit)
            out.raw(json(readModel(row)));
    }));
    out.close(']');
    if (count > limit)
        out.member("next_page_token", pageToken(*offset + limit));
    return out.close('}').take();
}
} // namespace

std::vector<Route> loggedModelRoutes()
{
    using enum Route::Kind;
    return {
        {"POST", "mlflow/logged-models", Write, createLogged},
        {"POST", "mlflow/logged-models/search", Read, searchLogged},
        {"GET", "mlflow/logged-models/{model_id}", Read, getLogged},
        {"PATCH", "mlflow/logged-models/{model_id}", Write, finalizeLogged},
        {"DELETE", "mlflow/logged-models/{model_id}", Write, deleteLogged},
        {"PATCH", "mlflow/logged-models/{model_id}/tags", Write, setLoggedTags},
        {"DELETE", "mlflow/logged-models/{model_id}/tags/{tag_key}", Write, deleteLoggedTag},
        {"POST", "mlflow/logged-models/{model_id}/params", Write, addLoggedParams},
    };
}

} // namespace tenon::tracking
