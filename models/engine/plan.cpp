#include "engine/plan.h"

#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenon::engine {
namespace {

// Written by hand: a thousand steps through QJsonObject take longer than running them from the
// cache may.
class Writer
{
public:
    void text(const char *key, const QString &value)
    {
        if (value.isEmpty())
            return;
        name(key);
        appendJsonString(m_out, value);
    }
    void bytes(const char *key, const QByteArray &value)
    {
        if (!value.isEmpty())
            text(key, QString::fromUtf8(value));
    }
    void number(const char *key, double value, double unless)
    {
        if (value == unless)
            return;
        name(key);
        appendJsonNumber(m_out, value);
    }
    void flag(const char *key, bool value, bool unless)
    {
        if (value == unless)
            return;
        name(key);
        m_out += value ? "true" : "false";
    }
    template <typename List, typename Each>
    void list(const char *key, const List &values, Each each)
    {
        if (values.empty())
            return;
        name(key);
        m_out += '[';
        bool first = true;
        for (const auto &value : values) {
            if (!std::exchange(first, false))
                m_out += ',';
            each(value);
        }
        m_out += ']';
    }
    template <typename Body> void object(Body body)
    {
        m_out += '{';
        const bool outer = std::exchange(m_first, true);
        body();
        m_out += '}';
        m_first = outer;
    }
    void string(const QString &value) { appendJsonString(m_out, value); }
    void number(double value) { appendJsonNumber(m_out, value); }
    QByteArray take() { return std::move(m_out); }

private:
    void name(const char *key)
    {
        if (!std::exchange(m_first, false))
            m_out += ',';
        m_out += '"';
        m_out += key;
        m_out += "\":";
    }
    QByteArray m_out;
    bool m_first = true;
};

constexpr const char *sourceKinds[] = {"none", "literal", "path", "uri", "output"};

QString get(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1StringView(key)).toString();
}

std::vector<std::pair<QString, QString>> pairs(const QJsonObject &json, const char *key)
{
    std::vector<std::pair<QString, QString>> out;
    for (const QJsonValue &value : json.value(QLatin1StringView(key)).toArray())
        out.emplace_back(value.toArray().at(0).toString(), value.toArray().at(1).toString());
    return out;
}

} // namespace

const PlannedInput *PlannedJob::input(QStringView wanted) const
{
    const auto it = std::find_if(inputs.begin(), inputs.end(),
                                 [&](const PlannedInput &input) { return input.name == wanted; });
    return it == inputs.end() ? nullptr : &*it;
}

const PlannedOutput *PlannedJob::output(QStringView wanted) const
{
    const auto it = std::find_if(outputs.begin(), outputs.end(), [&](const PlannedOutput &output) {
        return output.name == wanted;
    });
    return it == outputs.end() ? nullptr : &*it;
}

bool isCopied(const PlannedInput &input)
{
    return input.mode == QLatin1StringView("download")
           || input.mode == QLatin1StringView("eval_download");
}

bool isProtected(const PlannedInput &input)
{
    return (input.source.kind == InputSource::Kind::Path
            || input.source.kind == InputSource::Kind::Output)
           && !isCopied(input) && input.mode != QLatin1StringView("rw_mount");
}

std::vector<int> dataDependencies(const PlannedJob &job)
{
    std::vector<int> jobs;
    for (const PlannedInput &input : job.inputs) {
        if (input.source.kind == InputSource::Kind::Output)
            jobs.push_back(input.source.job);
    }
    std::sort(jobs.begin(), jobs.end());
    jobs.erase(std::unique(jobs.begin(), jobs.end()), jobs.end());
    return jobs;
}

Error skipReason(const PlannedJob &job)
{
    return Error{Error::Code::Cancelled,
                 job.disabled ? "step.disabled" : "step.skipped",
                 {{QStringLiteral("steps"), job.skippedFor.join(QStringLiteral(", "))}},
                 {job.sourceFile, job.sourceLine, 0},
                 {}};
}

QByteArray toJson(const PlannedJob &job)
{
    Writer out;
    const auto pair = [&](const std::pair<QString, QString> &entry) {
        // An array of two: order matters and a name may come twice.
        QByteArray text = "[";
        appendJsonString(text, entry.first);
        text += ',';
        appendJsonString(text, entry.second);
        text += ']';
        return text;
    };
    QByteArray json;
    out.object([&] {
        out.text("kind", job.kind == PlannedJob::Kind::Pipeline ? QStringLiteral("pipeline")
                                                                : QStringLiteral("command"));
        out.number("parent", job.parent, -1);
        out.text("step", job.step);
        out.text("component", job.component);
        out.text("file", job.sourceFile);
        out.number("line", job.sourceLine, 0);
        out.list("inputs", job.inputs, [&](const PlannedInput &input) {
            out.object([&] {
                out.text("name", input.name);
                out.text("type", input.type);
                out.text("mode", input.mode);
                out.flag("optional", input.optional, false);
                out.text("source", QLatin1StringView(sourceKinds[int(input.source.kind)]));
                out.text("text", input.source.text);
                out.number("job", input.source.job, -1);
                out.text("output", input.source.output);
                out.text("origin", input.source.origin);
                if (!input.source.digest.isNull())
                    out.bytes("digest", input.source.digest.toHex());
                if (!input.source.stamp.isNull())
                    out.bytes("stamp", input.source.stamp.toHex());
            });
        });
        out.list("outputs", job.outputs, [&](const PlannedOutput &output) {
            out.object([&] {
                out.text("name", output.name);
                out.text("type", output.type);
                out.text("mode", output.mode);
                out.text("path", output.path);
                out.text("asset", output.assetName);
                out.text("version", output.assetVersion);
                out.number("job", output.job, -1);
                out.text("output", output.output);
                out.text("key_path", output.keyPath);
            });
        });
        out.list("after", job.after, [&](int index) { out.number(index); });
        out.flag("always", job.always, false);
        out.list("skipped_for", job.skippedFor, [&](const QString &path) { out.string(path); });
        out.flag("disabled", job.disabled, false);
        out.text("command", job.command);
        out.text("code", job.code);
        out.list("includes", job.includes, [&](const QString &path) { out.string(path); });
        if (!job.snapshot.isNull())
            out.bytes("snapshot", job.snapshot.toHex());
        out.text("environment", job.environment);
        out.bytes("environment_key", job.environmentKey);
        out.number("processes", job.processes, 1);
        out.text("distribution", job.distribution);
        out.number("parameter_servers", job.parameterServers, 0);
        out.number("instances", job.instances, 1);
        out.number("cores", job.cores, 1);
        out.number("memory", double(job.memory), 0);
        out.number("gpus", job.gpus, 0);
        out.number("timeout", job.timeout, 0);
        out.flag("deterministic", job.deterministic, true);
        out.flag("forced", job.forced, false);
        out.text("python", job.python);
        out.text("python_version", job.pythonVersion);
        out.bytes("python_key", job.pythonKey);
        out.flag("setuid", job.setuid, false);
        out.flag("shim", job.shim, false);
        out.bytes("run_settings", job.runSettings);
        out.flag("continue_on_step_failure", job.continueOnStepFailure, false);
        out.flag("continue_on_failed_optional_input", job.continueOnFailedOptionalInput, true);
        out.text("compute", job.compute);
        out.text("target", job.target);
        out.text("simulation", QString::fromUtf8(job.simulation));
        out.list("notes", job.notes, [&](const QString &note) { out.string(note); });
    });
    json = out.take();
    if (!job.variables.empty()) {
        json.chop(1);
        json += ",\"variables\":[";
        for (size_t i = 0; i < job.variables.size(); ++i)
            json += (i > 0 ? "," : "") + pair(job.variables[i]);
        json += "]}";
    }
    return json;
}

Result<PlannedJob> plannedJobFromJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return fail(Error::Code::Format, "engine.spec-damaged");
    const QJsonObject json = document.object();
    const auto number = [&](const char *key, double otherwise) {
        return json.value(QLatin1StringView(key)).toDouble(otherwise);
    };
    const auto flag = [&](const char *key, bool otherwise) {
        return json.value(QLatin1StringView(key)).toBool(otherwise);
    };
    PlannedJob job;
    job.kind = get(json, "kind") == QLatin1StringView("pipeline") ? PlannedJob::Kind::Pipeline
                                                                  : PlannedJob::Kind::Command;
    job.parent = int(number("parent", -1));
    job.step = get(json, "step");
    job.component = get(json, "component");
    job.sourceFile = get(json, "file");
    job.sourceLine = int(number("line", 0));
    for (const QJsonValue &value : json.value(QLatin1StringView("inputs")).toArray()) {
        const QJsonObject entry = value.toObject();
        PlannedInput input;
        input.name = get(entry, "name");
        input.type = get(entry, "type");
        input.mode = get(entry, "mode");
        input.optional = entry.value(QLatin1StringView("optional")).toBool();
        const QByteArray kind = get(entry, "source").toLatin1();
        for (int i = 0; i < int(std::size(sourceKinds)); ++i) {
            if (kind == sourceKinds[i])
                input.source.kind = InputSource::Kind(i);
        }
        input.source.text = get(entry, "text");
        input.source.job = entry.value(QLatin1StringView("job")).toInt(-1);
        input.source.output = get(entry, "output");
        input.source.origin = get(entry, "origin");
        input.source.digest = Digest::fromHex(get(entry, "digest").toLatin1());
        input.source.stamp = Digest::fromHex(get(entry, "stamp").toLatin1());
        job.inputs.push_back(std::move(input));
    }
    for (const QJsonValue &value : json.value(QLatin1StringView("outputs")).toArray()) {
        const QJsonObject entry = value.toObject();
        job.outputs.push_back({get(entry, "name"), get(entry, "type"), get(entry, "mode"),
                               get(entry, "path"), get(entry, "asset"), get(entry, "version"),
                               entry.value(QLatin1StringView("job")).toInt(-1),
                               get(entry, "output"), get(entry, "key_path")});
    }
    for (const QJsonValue &value : json.value(QLatin1StringView("after")).toArray())
        job.after.push_back(value.toInt());
    job.always = flag("always", false);
    for (const QJsonValue &value : json.value(QLatin1StringView("skipped_for")).toArray())
        job.skippedFor << value.toString();
    job.disabled = flag("disabled", false);
    job.command = get(json, "command");
    job.code = get(json, "code");
    for (const QJsonValue &value : json.value(QLatin1StringView("includes")).toArray())
        job.includes << value.toString();
    job.snapshot = Digest::fromHex(get(json, "snapshot").toLatin1());
    job.environment = get(json, "environment");
    job.environmentKey = get(json, "environment_key").toUtf8();
    job.processes = int(number("processes", 1));
    job.distribution = get(json, "distribution");
    job.parameterServers = int(number("parameter_servers", 0));
    job.instances = int(number("instances", 1));
    job.cores = int(number("cores", 1));
    job.memory = qint64(number("memory", 0));
    job.gpus = int(number("gpus", 0));
    job.timeout = number("timeout", 0);
    job.deterministic = flag("deterministic", true);
    job.forced = flag("forced", false);
    job.python = get(json, "python");
    job.pythonVersion = get(json, "python_version");
    job.pythonKey = get(json, "python_key").toUtf8();
    job.setuid = flag("setuid", false);
    job.shim = flag("shim", false);
    job.runSettings = get(json, "run_settings").toUtf8();
    job.continueOnStepFailure = flag("continue_on_step_failure", false);
    job.continueOnFailedOptionalInput = flag("continue_on_failed_optional_input", true);
    job.compute = get(json, "compute");
    job.target = get(json, "target");
    job.simulation = get(json, "simulation").toUtf8();
    job.variables = pairs(json, "variables");
    for (const QJsonValue &value : json.value(QLatin1StringView("notes")).toArray())
        job.notes << value.toString();
    return job;
}

} // namespace tenon::engine
