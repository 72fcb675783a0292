#include "store/rows.h"
#include "tracking/api.h"
#include "tracking/series.h"

using namespace Qt::StringLiterals;

/// What scripts write while they run: metrics, parameters, tags, inputs, outputs; and the curves
/// read back.
namespace tenon::tracking {

namespace {
constexpr qsizetype longestKey = 250;
constexpr qsizetype longestParam = 65'536;
constexpr qsizetype longestTag = 1 << 20;
constexpr qint64 latestMs = std::numeric_limits<qint64>::max() / 1000;
constexpr qint64 mostHistory = 250'000;

Api<bool> checkKey(QByteArrayView key, const char *what)
{
    if (key.isEmpty())
        return invalid(u"Missing value for required parameter 'key'."_s);
    const bool control = std::any_of(key.begin(), key.end(),
                                     [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (key.size() > longestKey || control)
        return invalid(
            u"%1 name '%2' is not valid: at most 250 bytes, no control characters."_s.arg(
                QLatin1StringView(what),
                QString::fromUtf8(key.first(std::min<qsizetype>(key.size(), 250)))));
    return true;
}

Api<Point> pointOf(JsonNode node)
{
    const JsonNode value = node["value"];
    const JsonNode time = node["timestamp"];
    if (value.isEmpty())
        return invalid(u"Missing value for required parameter 'value'."_s);
    if (time.isEmpty())
        return invalid(u"Missing value for required parameter 'timestamp'."_s);
    const auto number = value.toDouble();
    const auto ms = time.toInt64();
    const JsonNode stepNode = node["step"];
    const auto step = stepNode.isEmpty() ? std::optional<qint64>(0) : stepNode.toInt64();
    if (!number)
        return invalid(
            u"Got invalid value %1 for metric '%2'. Please specify value as a valid double."_s.arg(
                QString::fromUtf8(
                    value.source().first(std::min<qsizetype>(value.source().size(), 40))),
                node["key"].text().left(250)));
    if (!ms || *ms > latestMs || *ms < -latestMs)
        return invalid(
            u"Got invalid timestamp for metric '%1'. Timestamp must be a whole number of "
            "milliseconds."_s.arg(node["key"].text().left(250)));
    if (!step)
        return invalid(
            u"Got invalid step for metric '%1'. Step must be a valid 64-bit integer."_s.arg(
                node["key"].text().left(250)));
    return Point{*step, *ms * 1000, *number};
}

Api<bool> putParam(Call &call, qint64 job, const QString &run, JsonNode node)
{
    const auto checked = checkKey(node["key"].utf8(), "Parameter");
    TENON_TRY(checked);
    const QByteArrayView value = node["value"].utf8();
    if (value.size() > longestParam)
        return invalid(u"Param value for '%1' is longer than %2 bytes."_s.arg(node["key"].text())
                           .arg(longestParam));
    auto insert = call.db.prepare("INSERT INTO params(job, key, value) VALUES(?, ?, ?) "
                                  "ON CONFLICT DO NOTHING");
    TENON_TRY(insert);
    insert->bind(1, job);
    insert->bindText(2, node["key"].utf8());
    insert->bindText(3, value);
    TENON_TRY(insert->finish());
    if (call.db.changes() == 1)
        return true;
    auto old = call.db.prepare("SELECT value FROM params WHERE job = ? AND key = ?");
    TENON_TRY(old);
    old->bind(1, job);
    old->bindText(2, node["key"].utf8());
    TENON_TRY(old->step());
    if (old->view(0) == value)
        return true;
    return invalid(
        u"Changing param values is not allowed. Param with key='%1' was already logged with "
        "value='%2' for run ID='%3'. Attempted logging new value '%4'."_s.arg(
            node["key"].text(), old->text(0).left(500), run, node["value"].text().left(500)));
}

Api<bool> putTag(Call &call, qint64 job, JsonNode node)
{
    const auto checked = checkKey(node["key"].utf8(), "Tag");
    TENON_TRY(checked);
    const QByteArrayView value = node["value"].utf8();
    if (value.size() > longestTag)
        return invalid(u"Tag value for '%1' is longer than %2 bytes."_s.arg(node["key"].text())
                           .arg(longestTag));
    auto put = call.db.prepare("INSERT OR REPLACE INTO run_tags(job, key, value) VALUES(?, ?, ?)");
    TENON_TRY(put);
    put->bind(1, job);
    put->bindText(2, node["key"].utf8());
    put->bindText(3, value);
    TENON_TRY(put->finish());
    if (node["key"].utf8() == "mlflow.runName" && !value.isEmpty())
        TENON_TRY(call.db.run("UPDATE jobs SET display_name = ? WHERE id = ?", node["value"].text(),
                              job));
    if (node["key"].utf8() == "mlflow.note.content")
        TENON_TRY(
            call.db.run("UPDATE jobs SET description = ? WHERE id = ?", node["value"].text(), job));
    return true;
}

struct Target
{
    QString run;
    qint64 job;
};

Api<Target> target(Call &call)
{
    const auto run = call.args.runId();
    TENON_TRY(run);
    const auto job = writableRun(call, *run);
    TENON_TRY(job);
    return Target{*run, *job};
}

Api<bool> putPoints(Call &call, qint64 job, QByteArrayView key, std::span<const Point> points)
{
    const auto duplicates
        = call.mayRepeat ? MetricStore::Duplicates::Drop : MetricStore::Duplicates::Keep;
    TENON_TRY(call.state->metrics.append(call.db, job, key, points, duplicates));
    call.changes.metrics.insert(job);
    return true;
}

Api<> logMetric(Call &call)
{
    const auto to = target(call);
    TENON_TRY(to);
    const JsonNode root = call.args.root();
    const auto checked = checkKey(root["key"].utf8(), "Metric");
    TENON_TRY(checked);
    const auto point = pointOf(root);
    TENON_TRY(point);
    TENON_TRY(putPoints(call, to->job, root["key"].utf8(), std::span(&*point, 1)));
    return "{}"_ba;
}

Api<> logBatch(Call &call)
{
    const auto to = target(call);
    TENON_TRY(to);
    // Points of one metric together, metrics in the order they appear.
    std::vector<std::pair<QByteArrayView, std::vector<Point>>> groups;
    std::optional<ApiError> error;
    size_t current = 0;
    call.args.node("metrics").forEach([&](JsonNode metric) {
        if (error)
            return;
        const QByteArrayView key = metric["key"].utf8();
        if (groups.empty() || groups[current].first != key) {
            current = 0;
            while (current < groups.size() && groups[current].first != key)
                ++current;
            if (current == groups.size()) {
                if (const auto checked = checkKey(key, "Metric"); !checked) {
                    error = checked.error();
                    current = 0;
                    return;
                }
                groups.emplace_back(key, std::vector<Point>());
            }
        }
        const auto point = pointOf(metric);
        if (point)
            groups[current].second.push_back(*point);
        else
            error = point.error();
    });
    if (error)
        return std::unexpected(*error);
    const auto each = [&](const char *list, auto &&put) {
        call.args.node(list).forEach([&](JsonNode node) {
            if (error)
                return;
            if (const auto done = put(node); !done)
                error = done.error();
            else
                call.changes.runs.insert(to->job);
        });
    };
    each("params", [&](JsonNode node) { return putParam(call, to->job, to->run, node); });
    each("tags", [&](JsonNode node) { return putTag(call, to->job, node); });
    if (error)
        return std::unexpected(*error);
    for (const auto &[key, points] : groups)
        TENON_TRY(putPoints(call, to->job, key, points));
    return "{}"_ba;
}

Api<> logParameter(Call &call)
{
    const auto to = target(call);
    TENON_TRY(to);
    TENON_TRY(putParam(call, to->job, to->run, call.args.root()));
    call.changes.runs.insert(to->job);
    return "{}"_ba;
}

Api<> setTag(Call &call)
{
    const auto to = target(call);
    TENON_TRY(to);
    TENON_TRY(putTag(call, to->job, call.args.root()));
    call.changes.runs.insert(to->job);
    return "{}"_ba;
}

Api<> deleteTag(Call &call)
{
    const auto to = target(call);
    TENON_TRY(to);
    TENON_TRY(call.db.run("DELETE FROM run_tags WHERE job = ? AND key = ?", to->job,
                          call.args.text("key")));
    if (call.db.changes() == 0)
        return notFound(
            u"No tag with name: %1 in run with id %2"_s.arg(call.args.text("key"), to->run));
    call.changes.runs.insert(to->job);
    return "{}"_ba;
}

/// Adds to run_inputs what is not there yet.
Api<bool> putInput(Call &call, qint64 job, const char *kind, JsonNode value)
{
    const QByteArray json
        = "{\"kind\":\"" + QByteArray(kind) + "\",\"value\":" + value.source().toByteArray() + '}';
    const auto same = call.db.integer("SELECT count(*) FROM run_inputs WHERE job = ? AND json = ?",
                                      0, job, json);
    TENON_TRY(same);
    if (*same == 0)
        TENON_TRY(call.db.run("INSERT INTO run_inputs(job, seq, json) VALUES(?1, (SELECT "
                              "coalesce(max(seq), 0) + 1 FROM run_inputs WHERE job = ?1), ?2)",
                              job, json));
    call.changes.runs.insert(job);
    return true;
}

Api<> putInputs(Call &call, std::initializer_list<std::pair<const char *, const char *>> lists)
{
    const auto to = target(call);
    TENON_TRY(to);
    std::optional<ApiError> error;
    for (const auto &[list, kind] : lists) {
        call.args.node(list).forEach([&](JsonNode value) {
            if (const auto done = putInput(call, to->job, kind, value); !done)
                error = done.error();
        });
    }
    if (error)
        return std::unexpected(*error);
    return "{}"_ba;
}

Api<> logInputs(Call &call)
{
    return putInputs(call, {{"datasets", "dataset"}, {"models", "model"}});
}

Api<> logOutputs(Call &call)
{
    return putInputs(call, {{"models", "output"}});
}

Api<> logModel(Call &call)
{
    const auto to = target(call);
    TENON_TRY(to);
    const QByteArray model = call.args.node("model_json").utf8().toByteArray();
    const auto tree = JsonTree::parse(model);
    if (!tree || !tree->root().isObject())
        return invalid(u"Malformed model info. \n %1 \n is not a valid JSON."_s.arg(
            QString::fromUtf8(model.left(200))));
    QByteArray history;
    {
        auto old = call.db.prepare("SELECT value FROM run_tags WHERE job = ? AND key = "
                                   "'mlflow.log-model.history'");
        TENON_TRY(old);
        old->bind(1, to->job);
        const auto there = old->step();
        TENON_TRY(there);
        if (*there)
            history = old->bytes(0);
    }
    history = history.endsWith(']') && history.size() > 2 ? history.chopped(1) + ',' + model + ']'
                                                          : '[' + model + ']';
    TENON_TRY(call.db.run("INSERT OR REPLACE INTO run_tags(job, key, value) VALUES(?, "
                          "'mlflow.log-model.history', ?)",
                          to->job, history));
    call.changes.runs.insert(to->job);
    return "{}"_ba;
}

void metricJson(JsonOut &out, const QString &key, const Point &p, const QString &run = {})
{
    out.open('{').member("key", key).key("value").real(p.value);
    out.member("timestamp", p.time / 1000).member("step", p.step);
    if (!run.isEmpty())
        out.member("run_id", run);
    out.close('}');
}

Api<> getHistory(Call &call)
{
    const auto id = call.args.runId();
    TENON_TRY(id);
    const auto key = call.args.required("metric_key");
    TENON_TRY(key);
    const auto run = findRun(call.db, *id);
    TENON_TRY(run);
    const auto offset = pageOffset(call.args.text("page_token"));
    TENON_TRY(offset);
    const qint64 limit = std::clamp<qint64>(call.args.integer("max_results").value_or(mostHistory),
                                            1, mostHistory);
    auto points = readPoints(call.db, run->id, *key, *offset, limit + 1);
    TENON_TRY(points);
    const bool more = qint64(points->size()) > limit;
    if (more)
        points->pop_back();
    JsonOut out;
    out.open('{').key("metrics").open('[');
    for (const Point &p : *points)
        metricJson(out, *key, p);
    out.close(']');
    if (more)
        out.member("next_page_token", pageToken(*offset + limit));
    return out.close('}').take();
}

Api<> getHistoryInterval(Call &call)
{
    const auto key = call.args.required("metric_key");
    TENON_TRY(key);
    const QStringList runs = call.args.texts("run_ids");
    if (runs.isEmpty() || runs.size() > 100)
        return invalid(u"GetMetricHistoryBulkInterval request must specify 1 to 100 run_ids."_s);
    ReadRange range;
    range.from = call.args.integer("start_step").value_or(range.from);
    range.to = call.args.integer("end_step").value_or(range.to);
    range.maxPoints
        = int(std::clamp<qint64>(call.args.integer("max_results").value_or(2500), 8, 2500));
    JsonOut out;
    out.open('{').key("metrics").open('[');
    for (const QString &id : runs) {
        const auto run = findRun(call.db, id);
        TENON_TRY(run);
        const auto data = readSeries(call.db, run->id, *key, range);
        TENON_TRY(data);
        for (const Point &p : data->points)
            metricJson(out, *key, p, id);
    }
    return out.close(']').close('}').take();
}

Api<> getHistoryBulk(Call &call)
{
    const auto key = call.args.required("metric_key");
    TENON_TRY(key);
    const QStringList runs = call.args.texts("run_id");
    if (runs.isEmpty() || runs.size() > 100)
        return invalid(u"GetMetricHistoryBulk request must specify 1 to 100 run_ids."_s);
    qint64 left = std::clamp<qint64>(call.args.integer("max_results").value_or(25'000), 1, 25'000);
    JsonOut out;
    out.open('{').key("metrics").open('[');
    for (const QString &id : runs) {
        const auto run = findRun(call.db, id);
        TENON_TRY(run);
        const auto points = readPoints(call.db, run->id, *key, 0, left);
        TENON_TRY(points);
        left -= qint64(points->size());
        for (const Point &p : *points)
            metricJson(out, *key, p, id);
    }
    return out.close(']').close('}').take();
}
} // namespace

std::vector<Route> loggingRoutes()
{
    using enum Route::Kind;
    return {
        {"POST", "mlflow/runs/log-metric", Write, logMetric},
        {"POST", "mlflow/runs/log-batch", Write, logBatch},
        {"POST", "mlflow/runs/log-parameter", Write, logParameter},
        {"POST", "mlflow/runs/set-tag", Write, setTag},
        {"POST", "mlflow/runs/delete-tag", Write, deleteTag},
        {"POST", "mlflow/runs/log-inputs", Write, logInputs},
        {"POST", "mlflow/runs/outputs", Write, logOutputs},
        {"POST", "mlflow/runs/log-model", Write, logModel},
        {"GET", "mlflow/metrics/get-history", Read, getHistory},
        {"GET", "mlflow/metrics/get-history-bulk", Read, getHistoryBulk},
        {"GET", "mlflow/metrics/get-history-bulk-interval", Read, getHistoryInterval},
    };
}

} // namespace tenon::tracking
