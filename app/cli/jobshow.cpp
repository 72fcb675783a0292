#include "commands.h"
#include "words.h"

#include "assets/jobstate.h"
#include "base/messages.h"
#include "client/protocol.h"
#include "client/workspacereader.h"
#include "engine/reuse.h"
#include "tracking/series.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <functional>
#include <optional>

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

QString whyOf(const store::JobRow &job)
{
    if (!job.error.isEmpty())
        return messageText(client::errorFromJson(parsed(job.error).toObject()));
    return engine::reasonsText(engine::reasonsFromJson(job.reason));
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
        shown = QStringLiteral("Reused");
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
    if (!job.error.isEmpty())
        row.insert(QStringLiteral("error"), parsed(job.error).toObject());
    else if (!job.reason.isEmpty())
        row.insert(QStringLiteral("reasons"), parsed(job.reason));
    if (!job.error.isEmpty() || !job.reason.isEmpty())
        row.insert(QStringLiteral("why"), whyOf(job));
    return row;
}

using SeriesList = std::vector<tracking::SeriesInfo>;

QJsonObject metricsOf(const SeriesList &series)
{
    QJsonObject metrics;
    for (const tracking::SeriesInfo &info : series)
        metrics.insert(info.name, QJsonObject{{QStringLiteral("last"), info.last.value},
                                              {QStringLiteral("step"), info.last.step},
                                              {QStringLiteral("count"), info.count},
                                              {QStringLiteral("min"), info.min},
                                              {QStringLiteral("max"), info.max}});
    return metrics;
}

// The first few metrics of the script's own.
QString summaryOf(const SeriesList &series)
{
    QStringList summary;
    for (const tracking::SeriesInfo &info : series) {
        if (!info.system && summary.size() < 3)
            summary << QStringLiteral("%1=%2").arg(info.name).arg(info.last.value, 0, 'g', 4);
    }
    return summary.join(QLatin1Char(' '));
}

// Calls `each` with every step of a job, its path, and its metrics or those of the job whose result
// it shows.
Result<> forSteps(
    client::WorkspaceReader &reader, const std::vector<store::JobRow> &family,
    const std::function<void(const store::JobRow &, const QString &path, const SeriesList &)> &each)
{
    const auto db = reader.database();
    if (!db)
        return std::unexpected(db.error());
    if (family.empty())
        return {};
    const auto series = tracking::familySeries(**db, qint64(family.front().id));
    if (!series)
        return std::unexpected(series.error());
    // Runs that a script opened itself are no steps: a command job with some is still one row.
    const bool single = std::all_of(family.begin(), family.end(), [](const store::JobRow &job) {
        return !job.parent || job.kind == QLatin1StringView("run");
    });
    QHash<qint64, QString> paths;
    static const SeriesList none;
    for (const store::JobRow &job : family) {
        if (job.kind == QLatin1StringView("run"))
            continue;
        QString path = job.step;
        if (job.parent) {
            const QString above = paths.value(qint64(*job.parent));
            path = above.isEmpty() ? job.step : above + QLatin1Char('.') + job.step;
        }
        paths.insert(qint64(job.id), path);
        if (!job.parent && !single)
            continue;
        const auto found = series->constFind(qint64(job.id));
        each(job, job.parent ? path : QStringLiteral("."), found == series->cend() ? none : *found);
    }
    return {};
}

} // namespace

QList<Column> stepColumns()
{
    return {{QStringLiteral("step"), Words::tr("Step")},
            {QStringLiteral("state"), Words::tr("State"), false, true},
            {QStringLiteral("duration"), Words::tr("Duration"), true},
            {QStringLiteral("summary"), Words::tr("Metrics")},
            {QStringLiteral("why"), Words::tr("Because")}};
}

Result<QJsonArray> stepRows(client::WorkspaceReader &reader,
                            const std::vector<store::JobRow> &family)
{
    QJsonArray rows;
    const auto done
        = forSteps(reader, family,
                   [&](const store::JobRow &job, const QString &path, const SeriesList &series) {
                       QJsonObject row = rowOf(job, path);
                       row.insert(QStringLiteral("metrics"), metricsOf(series));
                       row.insert(QStringLiteral("summary"), summaryOf(series));
                       rows.append(row);
                   });
    if (!done)
        return std::unexpected(done.error());
    return rows;
}

Result<> printSteps(client::WorkspaceReader &reader, const std::vector<store::JobRow> &family)
{
    QList<QStringList> cells;
    cells.reserve(qsizetype(family.size()));
    const auto done = forSteps(
        reader, family,
        [&](const store::JobRow &job, const QString &path, const SeriesList &series) {
            const bool took = job.started && job.ended && !job.reusedFrom;
            cells.append(
                {path, stateText(job.reusedFrom ? QStringLiteral("Reused") : stateName(job.state)),
                 took ? durationText(*job.ended - *job.started) : QString(), summaryOf(series),
                 whyOf(job)});
        });
    if (done)
        printCells(cells, stepColumns());
    return done;
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
    // What cannot be read is told at the end; the rest is shown.
    std::optional<Error> unread;
    const auto read = [&](auto result) {
        if (!result && !unread)
            unread = result.error();
        return result;
    };
    const auto end = [&] { return unread ? cli::fail(*unread) : int(Exit::Done); };
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
    const auto db = read(reader->database());
    if (job.parent && db) {
        if (const auto parent = read(store::job(**db, *job.parent)))
            json.insert(QStringLiteral("parent"), parent->name);
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
        if (!attempt.gpus.isEmpty())
            object.insert(QStringLiteral("gpus"), QJsonArray::fromStringList(attempt.gpus));
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
    if (db) {
        if (const auto series
            = read(tracking::listSeries(**db, qint64(job.reusedFrom.value_or(job.id)))))
            metrics = metricsOf(*series);
    }
    json.insert(QStringLiteral("metrics"), metrics);
    const auto folder = read(reader->attemptFolder(job));
    if (folder && !folder->isEmpty())
        json.insert(QStringLiteral("log"), *folder + QStringLiteral("/log"));
    QJsonArray states;
    for (const store::JobStateRow &state : detail->states)
        states.append(QJsonObject{{QStringLiteral("at"), state.at},
                                  {QStringLiteral("state"), stateName(state.state)}});
    json.insert(QStringLiteral("states"), states);
    const bool isRoot = !job.parent;
    const auto family = read(reader->family(name, store::Spec::Skip));
    if (isRoot && family && context.format != Format::Table) {
        if (const auto steps = read(stepRows(*reader, *family)))
            json.insert(QStringLiteral("steps"), *steps);
    }
    const Result<> current = reader->isCurrent();
    const bool outdated = !current && job.state < store::terminalState;
    json.insert(QStringLiteral("outdated"), outdated);
    if (context.format != Format::Table) {
        printObject(json, context.format);
        return end();
    }
    const auto line = [](const QString &title, const QString &value) {
        if (!value.isEmpty())
            print(QStringLiteral("%1: %2\n").arg(title, value));
    };
    line(Words::tr("Job"), job.name);
    line(Words::tr("Display name"), job.displayName);
    line(Words::tr("Experiment"), job.experiment);
    const QString state = stateText(json.value(QLatin1StringView("state")).toString());
    line(Words::tr("State"), outdated ? Words::tr("%1 (last known)").arg(state) : state);
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
    if (!detail->attempts.empty()) {
        line(Words::tr("Python"), detail->attempts.back().python);
        line(Words::tr("GPUs"), detail->attempts.back().gpus.join(QStringLiteral(", ")));
    }
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
    if (isRoot && family && job.kind == QLatin1StringView("pipeline")) {
        print(QStringLiteral("\n"));
        if (const auto done = read(printSteps(*reader, *family)); !done)
            return end();
    }
    if (outdated)
        sayOutdated(current, context.format);
    return end();
}

} // namespace tenon::cli
