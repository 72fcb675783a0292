#include "commands.h"
#include "words.h"

#include "assets/jobstate.h"
#include "base/messages.h"
#include "client/protocol.h"
#include "client/workspacereader.h"
#include "engine/reuse.h"
#include "store/database.h"
#include "tracking/series.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace tenon::cli {
namespace {

QString stateName(int state)
{
    return QString::fromLatin1(assets::name(assets::JobState(state)));
}

QJsonValue parsed(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isArray())
        return document.array();
    if (document.isObject())
        return document.object();
    return QJsonValue();
}

QJsonObject rowOf(const store::JobRow &job, const QString &path)
{
    QJsonObject row{{QStringLiteral("step"), path},
                    {QStringLiteral("name"), job.name},
                    {QStringLiteral("type"), job.kind},
                    {QStringLiteral("status"), stateName(job.state)},
                    {QStringLiteral("reused"), job.reusedFrom.has_value()}};
    QString shown = stateName(job.state);
    if (job.reusedFrom)
        shown = Words::tr("Reused");
    row.insert(QStringLiteral("state"), shown);
    if (job.started && job.ended && !job.reusedFrom) {
        row.insert(QStringLiteral("duration_us"), *job.ended - *job.started);
        row.insert(QStringLiteral("duration"), durationText(*job.ended - *job.started));
    }
    if (job.exitCode)
        row.insert(QStringLiteral("exit_code"), *job.exitCode);
    if (job.cpuMicros)
        row.insert(QStringLiteral("cpu_us"), *job.cpuMicros);
    if (job.peakBytes)
        row.insert(QStringLiteral("peak_bytes"), *job.peakBytes);
    if (!job.error.isEmpty()) {
        const QJsonObject error = parsed(job.error).toObject();
        row.insert(QStringLiteral("error"), error);
        row.insert(QStringLiteral("why"), messageText(client::errorFromJson(error)));
    } else if (!job.reason.isEmpty()) {
        row.insert(QStringLiteral("reasons"), parsed(job.reason));
        const QString text = engine::reasonsText(engine::reasonsFromJson(job.reason));
        row.insert(QStringLiteral("why"), text);
    }
    return row;
}

// The metrics of a job, or of the one whose results it reuses; in `summary` the first few of the
// script's own.
QJsonObject metricsOf(store::Database &db, const store::JobRow &job, QStringList *summary = nullptr)
{
    QJsonObject metrics;
    const auto series = tracking::listSeries(db, qint64(job.reusedFrom.value_or(job.id)));
    if (!series)
        return metrics;
    for (const tracking::SeriesInfo &info : *series) {
        metrics.insert(info.name, QJsonObject{{QStringLiteral("last"), info.last.value},
                                              {QStringLiteral("step"), info.last.step},
                                              {QStringLiteral("count"), info.count},
                                              {QStringLiteral("min"), info.min},
                                              {QStringLiteral("max"), info.max}});
        if (summary && !info.system && summary->size() < 3)
            *summary << QStringLiteral("%1=%2").arg(info.name).arg(info.last.value, 0, 'g', 4);
    }
    return metrics;
}

} // namespace

QList<Column> stepColumns()
{
    return {{QStringLiteral("step"), Words::tr("Step")},
            {QStringLiteral("state"), Words::tr("State")},
            {QStringLiteral("duration"), Words::tr("Duration"), true},
            {QStringLiteral("summary"), Words::tr("Metrics")},
            {QStringLiteral("why"), Words::tr("Because")}};
}

Result<QJsonArray> stepRows(const QString &workspace, const QString &name)
{
    auto reader = client::WorkspaceReader::open(workspace);
    if (!reader)
        return std::unexpected(reader.error());
    const auto family = reader->family(name);
    if (!family)
        return std::unexpected(family.error());
    const auto db = reader->database();
    if (!db)
        return std::unexpected(db.error());
    QHash<qint64, QString> paths;
    QJsonArray rows;
    for (const store::JobRow &job : *family) {
        if (job.kind == QLatin1StringView("run"))
            continue;
        QString path = job.step;
        if (job.parent) {
            const QString above = paths.value(qint64(*job.parent));
            path = above.isEmpty() ? job.step : above + QLatin1Char('.') + job.step;
        }
        paths.insert(qint64(job.id), path);
        const bool isRoot = !job.parent;
        if (isRoot && family->size() > 1)
            continue;
        QJsonObject row = rowOf(job, isRoot ? QStringLiteral(".") : path);
        QStringList summary;
        row.insert(QStringLiteral("metrics"), metricsOf(**db, job, &summary));
        row.insert(QStringLiteral("summary"), summary.join(QLatin1Char(' ')));
        rows.append(row);
    }
    return rows;
}

int showJob(Context &context)
{
    const auto wanted = requiredName(context);
    if (!wanted)
        return cli::fail(wanted.error());
    const QString name = *wanted;
    auto reader = client::WorkspaceReader::open(context.workspace);
    if (!reader)
        return cli::fail(reader.error());
    const auto detail = reader->job(name);
    if (!detail)
        return cli::fail(context, detail.error());
    const store::JobRow &job = detail->job;
    QJsonObject json = rowOf(job, job.step);
    json.insert(QStringLiteral("display_name"), job.displayName);
    json.insert(QStringLiteral("experiment"), job.experiment);
    json.insert(QStringLiteral("created"), job.created);
    json.insert(QStringLiteral("component"), job.component);
    json.insert(QStringLiteral("compute"), job.compute);
    json.insert(QStringLiteral("target"), job.target);
    json.insert(QStringLiteral("creator"), job.creator);
    json.insert(QStringLiteral("description"), job.description);
    json.insert(QStringLiteral("archived"), job.archived);
    json.insert(QStringLiteral("deleted"), job.deleted.has_value());
    if (job.started)
        json.insert(QStringLiteral("started"), *job.started);
    if (job.ended)
        json.insert(QStringLiteral("ended"), *job.ended);
    if (job.signal)
        json.insert(QStringLiteral("signal"), *job.signal);
    if (!job.snapshot.isNull())
        json.insert(QStringLiteral("snapshot"), QString::fromLatin1(job.snapshot.toHex()));
    if (job.parent) {
        if (const auto db = reader->database()) {
            if (const auto parent = store::job(**db, *job.parent))
                json.insert(QStringLiteral("parent"), parent->name);
        }
    }
    json.insert(QStringLiteral("source"), job.source);
    json.insert(QStringLiteral("reused_from"), detail->reusedFrom);
    json.insert(QStringLiteral("tags"), parsed(job.tags));
    json.insert(QStringLiteral("properties"), parsed(job.properties));
    json.insert(QStringLiteral("notes"), parsed(job.notes));
    QJsonObject inputs;
    for (const store::InputRow &input : detail->inputs) {
        QJsonObject object{{QStringLiteral("type"), input.type}};
        if (input.value)
            object.insert(QStringLiteral("value"), *input.value);
        if (input.path)
            object.insert(QStringLiteral("path"), *input.path);
        if (input.origin)
            object.insert(QStringLiteral("origin"), *input.origin);
        if (!input.digest.isNull())
            object.insert(QStringLiteral("digest"), QString::fromLatin1(input.digest.toHex()));
        inputs.insert(input.name, object);
    }
    json.insert(QStringLiteral("inputs"), inputs);
    QJsonObject outputs;
    for (const store::OutputRow &output : detail->outputs) {
        QJsonObject object{{QStringLiteral("type"), output.type},
                           {QStringLiteral("path"), reader->place().resolve(output.path)}};
        if (output.bytes)
            object.insert(QStringLiteral("bytes"), *output.bytes);
        if (output.files)
            object.insert(QStringLiteral("files"), *output.files);
        if (!output.digest.isNull())
            object.insert(QStringLiteral("digest"), QString::fromLatin1(output.digest.toHex()));
        if (!output.asset.isEmpty())
            object.insert(QStringLiteral("asset"), output.asset);
        outputs.insert(output.name, object);
    }
    json.insert(QStringLiteral("outputs"), outputs);
    QJsonArray attempts;
    for (const store::AttemptRow &attempt : detail->attempts) {
        QJsonObject object{{QStringLiteral("number"), attempt.number},
                           {QStringLiteral("folder"), reader->place().resolve(attempt.folder)},
                           {QStringLiteral("status"), stateName(attempt.state)},
                           {QStringLiteral("code"), attempt.materialised},
                           {QStringLiteral("python"), attempt.python}};
        if (attempt.started)
            object.insert(QStringLiteral("started"), *attempt.started);
        if (attempt.ended)
            object.insert(QStringLiteral("ended"), *attempt.ended);
        if (attempt.exitCode)
            object.insert(QStringLiteral("exit_code"), *attempt.exitCode);
        if (attempt.signal)
            object.insert(QStringLiteral("signal"), *attempt.signal);
        attempts.append(object);
    }
    json.insert(QStringLiteral("attempts"), attempts);
    QJsonObject params;
    for (const auto &[key, value] : detail->params)
        params.insert(key, value);
    json.insert(QStringLiteral("parameters"), params);
    QJsonObject metrics;
    if (const auto db = reader->database())
        metrics = metricsOf(**db, job);
    json.insert(QStringLiteral("metrics"), metrics);
    const auto folder = reader->attemptFolder(job);
    if (folder && !folder->isEmpty())
        json.insert(QStringLiteral("log"), *folder + QStringLiteral("/log"));
    QJsonArray states;
    for (const store::JobStateRow &state : detail->states)
        states.append(QJsonObject{{QStringLiteral("at"), state.at},
                                  {QStringLiteral("state"), stateName(state.state)}});
    json.insert(QStringLiteral("states"), states);
    const auto steps = stepRows(context.workspace, name);
    const bool isRoot = !job.parent;
    if (steps && isRoot)
        json.insert(QStringLiteral("steps"), *steps);
    const Result<> current = reader->isCurrent();
    const bool outdated = !current && job.state < store::terminalState;
    json.insert(QStringLiteral("outdated"), outdated);
    if (context.format == Format::Json) {
        printJson(json);
        return Exit::Done;
    }
    const auto line = [](const QString &title, const QString &value) {
        if (!value.isEmpty())
            print(QStringLiteral("%1: %2\n").arg(title, value));
    };
    line(Words::tr("Job"), job.name);
    line(Words::tr("Display name"), job.displayName);
    line(Words::tr("Experiment"), job.experiment);
    line(Words::tr("State"),
         outdated
             ? Words::tr("%1 (last known)").arg(json.value(QLatin1StringView("state")).toString())
             : json.value(QLatin1StringView("state")).toString());
    line(Words::tr("Because"), json.value(QLatin1StringView("why")).toString());
    line(Words::tr("Reused from"), detail->reusedFrom);
    line(Words::tr("Created"), timeText(job.created));
    line(Words::tr("Duration"), json.value(QLatin1StringView("duration")).toString());
    line(Words::tr("File"), job.source);
    line(Words::tr("Component"), job.component);
    line(Words::tr("Compute"), job.compute);
    line(Words::tr("By"), job.creator);
    if (job.cpuMicros)
        line(Words::tr("CPU time"), durationText(*job.cpuMicros));
    if (job.peakBytes)
        line(Words::tr("Peak memory"), QLocale().formattedDataSize(*job.peakBytes));
    if (!detail->attempts.empty())
        line(Words::tr("Python"), detail->attempts.back().python);
    if (job.deleted)
        line(Words::tr("Deleted"), timeText(*job.deleted));
    else if (job.archived)
        line(Words::tr("Archived"), Words::tr("yes"));
    line(Words::tr("Log"), json.value(QLatin1StringView("log")).toString());
    for (const QJsonValue &note : json.value(QLatin1StringView("notes")).toArray())
        line(Words::tr("Note"), messageText(client::errorFromJson(note.toObject())));
    const auto block = [&](const QString &title, const QJsonObject &object, const auto &text) {
        if (object.isEmpty())
            return;
        print(title + QStringLiteral(":\n"));
        for (auto it = object.begin(); it != object.end(); ++it)
            print(QStringLiteral("  %1 = %2\n").arg(it.key(), text(it.value())));
    };
    const auto plain = [](const QJsonValue &value) { return value.toVariant().toString(); };
    block(Words::tr("Inputs"), inputs, [](const QJsonValue &value) {
        const QJsonObject input = value.toObject();
        const QString origin = input.value(QLatin1StringView("origin")).toString();
        const QString path = input.value(QLatin1StringView("path")).toString();
        if (path.isEmpty())
            return input.contains(QLatin1StringView("value"))
                       ? input.value(QLatin1StringView("value")).toString()
                       : origin;
        return origin.isEmpty() ? path : Words::tr("%1 (from %2)").arg(path, origin);
    });
    block(Words::tr("Outputs"), outputs, [](const QJsonValue &value) {
        const QJsonObject output = value.toObject();
        QString text = output.value(QLatin1StringView("path")).toString();
        if (output.contains(QLatin1StringView("bytes")))
            text += QStringLiteral("  ")
                    + QLocale().formattedDataSize(
                        output.value(QLatin1StringView("bytes")).toInteger());
        if (output.contains(QLatin1StringView("asset")))
            text += QStringLiteral("  ") + output.value(QLatin1StringView("asset")).toString();
        return text;
    });
    block(Words::tr("Parameters"), params, plain);
    block(Words::tr("Metrics"), metrics, [&plain](const QJsonValue &value) {
        return plain(value.toObject().value(QLatin1StringView("last")));
    });
    block(Words::tr("Tags"), json.value(QLatin1StringView("tags")).toObject(), plain);
    if (steps && isRoot && job.kind == QLatin1StringView("pipeline")) {
        print(QStringLiteral("\n"));
        printRows(*steps, stepColumns(), Format::Table);
    }
    if (outdated)
        sayOutdated(current, context.format);
    return Exit::Done;
}

} // namespace tenon::cli
