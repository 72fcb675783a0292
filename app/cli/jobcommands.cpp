#include "commands.h"
#include "words.h"

#include "assets/jobstate.h"
#include "base/messages.h"
#include "client/protocol.h"
#include "client/workspacereader.h"
#include "engine/lookplan.h"
#include "engine/reuse.h"
#include "expressions/expressions.h"
#include "items/jobdraft.h"
#include "store/database.h"
#include "store/enginerecord.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

#include <unistd.h>

namespace tenon::cli {
namespace {

QList<Option> submitOptions()
{
    return {{QStringLiteral("file"), u'f', true, Words::tr("YAML file of a job or component")},
            {QStringLiteral("set"),
             {},
             true,
             Words::tr("PATH=VALUE, changes the job before it is submitted (inputs.epochs=3)")},
            {QStringLiteral("name"), u'n', true, Words::tr("name of the job (default: generated)")},
            {QStringLiteral("experiment-name"), u'e', true,
             Words::tr("experiment (default: this folder's name)")},
            {QStringLiteral("display-name"), {}, true, Words::tr("display name")},
            {QStringLiteral("compute"), {}, true, Words::tr("compute for every step")},
            {QStringLiteral("tag"), {}, true, Words::tr("KEY=VALUE, may be repeated")},
            {QStringLiteral("env"),
             {},
             true,
             Words::tr("NAME=VALUE, an environment variable of a command job, may be repeated")},
            {QStringLiteral("force"), {}, false, Words::tr("run every step, reuse nothing")},
            {QStringLiteral("force-step"),
             {},
             true,
             Words::tr("run this step anew (outer.inner), may be repeated")}};
}

Result<QJsonObject> submitParams(const Context &context)
{
    const Arguments &arguments = context.arguments;
    QString file = arguments.value(QStringLiteral("file"));
    if (file.isEmpty() && !arguments.words().isEmpty())
        file = arguments.words().first();
    if (file.isEmpty())
        return fail(Error::Code::Format, "cli.needs-file");
    QJsonObject params{
        {QStringLiteral("file"), QFileInfo(file).absoluteFilePath()},
        {QStringLiteral("folder"), QDir::currentPath()},
        {QStringLiteral("name"), arguments.value(QStringLiteral("name"))},
        {QStringLiteral("experiment"), arguments.value(QStringLiteral("experiment-name"))},
        {QStringLiteral("displayName"), arguments.value(QStringLiteral("display-name"))},
        {QStringLiteral("compute"), arguments.value(QStringLiteral("compute"))},
        {QStringLiteral("force"), arguments.has(QStringLiteral("force"))}};
    QStringList pairs = arguments.values(QStringLiteral("set"));
    for (const QString &variable : arguments.values(QStringLiteral("env")))
        pairs << QStringLiteral("environment_variables.") + variable;
    const auto set = assignments(pairs);
    if (!set)
        return std::unexpected(set.error());
    params.insert(QStringLiteral("set"), *set);
    const auto tags = pairsOf(arguments.values(QStringLiteral("tag")));
    if (!tags)
        return std::unexpected(tags.error());
    params.insert(QStringLiteral("tags"), *tags);
    params.insert(QStringLiteral("forceSteps"),
                  QJsonArray::fromStringList(arguments.values(QStringLiteral("force-step"))));
    QJsonObject environment;
    for (const char *name : {"PATH", "VIRTUAL_ENV", "PYTHONPATH", "HOME"}) {
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QLatin1StringView(name), qEnvironmentVariable(name));
    }
    params.insert(QStringLiteral("environment"), environment);
    return params;
}

int submitted(Context &context, client::EngineClient &client, const QJsonObject &answer)
{
    const QJsonArray problems = answer.value(QLatin1StringView("problems")).toArray();
    if (!problems.isEmpty()) {
        if (context.format == Format::Json) {
            printJson(answer);
            return Exit::Refused;
        }
        printProblems(problems);
        printError(Words::tr("Nothing was submitted.") + u'\n');
        return Exit::Refused;
    }
    if (context.format != Format::Json)
        printProblems(answer.value(QLatin1StringView("warnings")).toArray());
    const QString name = answer.value(QLatin1StringView("name")).toString();
    if (context.arguments.has(QStringLiteral("stream")))
        return streamJob(context, client, name, true);
    if (context.format == Format::Json)
        printJson(answer);
    else
        print(name + u'\n');
    return Exit::Done;
}

int create(Context &context)
{
    const auto params = submitParams(context);
    if (!params)
        return cli::fail(params.error());
    client::EngineClient client(engineOptions(context, true));
    const auto answer = [&] {
        const ProgressLine progress(client);
        return client.callAndWait(QStringLiteral("job.submit"), *params);
    }();
    return answer ? submitted(context, client, *answer) : cli::fail(answer.error());
}

int rerun(Context &context)
{
    const auto name = requiredName(context);
    if (!name)
        return cli::fail(name.error());
    client::EngineClient client(engineOptions(context, true));
    const auto answer = [&] {
        const ProgressLine progress(client);
        return client.callAndWait(
            QStringLiteral("job.rerun"),
            {{QStringLiteral("name"), *name},
             {QStringLiteral("force"), context.arguments.has(QStringLiteral("force"))}});
    }();
    if (!answer)
        return cli::fail(context, answer.error());
    return submitted(context, client, *answer);
}

int plan(Context &context)
{
    auto params = submitParams(context);
    if (!params)
        return cli::fail(params.error());
    params->insert(QStringLiteral("download"), true);
    const auto answer = [&] {
        if (engine::mayOnlyLook(context.workspace))
            return engine::planLooking(context.workspace, *params);
        client::EngineClient client(engineOptions(context, true));
        const ProgressLine progress(client);
        return client.callAndWait(QStringLiteral("job.plan"), *params);
    }();
    if (!answer)
        return cli::fail(answer.error());
    const auto own = items::ownFiles(*answer);
    const bool leaveOut = context.arguments.has(QStringLiteral("leave-out"));
    if (const auto done = leaveOut ? items::leaveOut(own) : Result<>(); !done)
        return cli::fail(done.error());
    const QJsonArray problems = answer->value(QLatin1StringView("problems")).toArray();
    if (context.format == Format::Json) {
        printJson(*answer);
        return problems.isEmpty() ? Exit::Done : Exit::Refused;
    }
    if (!problems.isEmpty())
        return printProblems(problems);
    printProblems(answer->value(QLatin1StringView("warnings")).toArray());
    QJsonArray rows;
    QStringList told;
    for (const QJsonValue &value : answer->value(QLatin1StringView("steps")).toArray()) {
        QJsonObject step = value.toObject();
        const QString verdict = step.value(QLatin1StringView("verdict")).toString();
        step.insert(QStringLiteral("shown"),
                    verdict == QLatin1StringView("reuse")  ? Words::tr("reuse")
                    : verdict == QLatin1StringView("skip") ? Words::tr("skip")
                                                           : Words::tr("run"));
        if (step.value(QLatin1StringView("path")).toString().isEmpty())
            step.insert(QStringLiteral("path"), QStringLiteral("."));
        const QByteArray reasons = QJsonDocument(step.value(QLatin1StringView("reasons")).toArray())
                                       .toJson(QJsonDocument::Compact);
        step.insert(QStringLiteral("why"), engine::reasonsText(engine::reasonsFromJson(reasons)));
        for (const QJsonValue &note : step.value(QLatin1StringView("notes")).toArray()) {
            const QString text = messageText(client::errorFromJson(note.toObject()));
            if (!told.contains(text))
                told << text;
        }
        rows.append(step);
    }
    printRows(rows,
              {{QStringLiteral("path"), Words::tr("Step")},
               {QStringLiteral("shown"), Words::tr("Forecast")},
               {QStringLiteral("why"), Words::tr("Because")}},
              context.format);
    if (context.format == Format::Table) {
        const QJsonObject snapshot = answer->value(QLatin1StringView("snapshot")).toObject();
        print(Words::tr("Code: %1 files, %2 bytes")
                  .arg(snapshot.value(QLatin1StringView("files")).toInteger())
                  .arg(snapshot.value(QLatin1StringView("bytes")).toInteger())
              + u'\n');
        for (const QString &text : std::as_const(told))
            print(text + u'\n');
    }
    if (context.format == Format::Table) {
        for (const auto &[folder, file] : own)
            //: %1 is a file. --leave-out and .amlignore stay as they are.
            print((leaveOut ? Words::tr("%1 is no part of the code any more (.amlignore).")
                            : Words::tr("With --leave-out, %1 is no part of the code any more (a "
                                        "line in .amlignore), and changing it no reason to run."))
                      .arg(file)
                  + u'\n');
    }
    return Exit::Done;
}

Error badChoice(const QString &option, const QString &value, const QStringList &known)
{
    return Error{Error::Code::Format,
                 "cli.bad-choice",
                 {{QStringLiteral("option"), option},
                  {QStringLiteral("value"), value},
                  {QStringLiteral("nearest"), expressions::nearestName(value, known)},
                  {QStringLiteral("known"), known.join(QStringLiteral(", "))}},
                 {},
                 {}};
}

QList<Column> jobColumns()
{
    return {{QStringLiteral("name"), Words::tr("Name")},
            {QStringLiteral("display_name"), Words::tr("Display name")},
            {QStringLiteral("experiment"), Words::tr("Experiment")},
            {QStringLiteral("type"), Words::tr("Type")},
            {QStringLiteral("status"), Words::tr("State")},
            {QStringLiteral("created"), Words::tr("Created")},
            {QStringLiteral("duration"), Words::tr("Duration"), true}};
}

int list(Context &context)
{
    auto reader = client::WorkspaceReader::open(context.workspace);
    if (!reader && reader.error().id == "store.no-workspace") {
        printRows({}, jobColumns(), context.format);
        return Exit::Done;
    }
    if (!reader)
        return cli::fail(reader.error());
    const auto db = reader->database();
    if (!db)
        return cli::fail(db.error());
    const auto limit = numberOf(context, QStringLiteral("max-results"), 50, 1);
    if (!limit)
        return cli::fail(limit.error());
    store::JobQuery query;
    query.limit = std::min(*limit, 10'000);
    const QStringList kinds{QStringLiteral("command"), QStringLiteral("pipeline"),
                            QStringLiteral("run"), QStringLiteral("sweep"),
                            QStringLiteral("parallel")};
    query.kind = context.arguments.value(QStringLiteral("type"));
    if (!query.kind.isEmpty() && !kinds.contains(query.kind))
        return cli::fail(badChoice(QStringLiteral("--type"), query.kind, kinds));
    for (const QString &value : context.arguments.values(QStringLiteral("status"))) {
        const auto state = assets::jobStateFromName(value.toLatin1());
        if (!state)
            return cli::fail(badChoice(QStringLiteral("--status"), value, jobStateNames()));
        query.states.push_back(int(*state));
    }
    query.trash = context.arguments.has(QStringLiteral("trash"));
    query.text = context.arguments.value(QStringLiteral("text"));
    if (context.arguments.has(QStringLiteral("experiment-name")))
        query.experiment = context.arguments.value(QStringLiteral("experiment-name"));
    if (context.arguments.has(QStringLiteral("archived-only")))
        query.archived = store::Archived::Yes;
    else if (context.arguments.has(QStringLiteral("include-archived")) || query.trash)
        query.archived = store::Archived::Either;
    if (context.arguments.has(QStringLiteral("parent"))) {
        const auto parent = store::findJob(**db, context.arguments.value(QStringLiteral("parent")));
        if (!parent)
            return cli::fail(context, parent.error());
        query.parent = parent->id;
        query.descending = false;
    }
    const auto page = store::jobPage(**db, query);
    if (!page)
        return cli::fail(page.error());
    QJsonArray rows;
    const Result<> current = reader->isCurrent();
    const qint64 now = current ? store::nowMicros() : store::engineLastSeen(reader->place());
    bool outdated = false;
    for (const store::JobRow &job : page->jobs) {
        const qint64 end = job.ended.value_or(job.started ? std::max(now, *job.started) : 0);
        const bool old = !current && job.state < store::terminalState;
        outdated = outdated || old;
        QString state = QString::fromLatin1(assets::name(assets::JobState(job.state)));
        if (context.format == Format::Table)
            state = old ? Words::tr("%1 (last known)").arg(stateText(state)) : stateText(state);
        rows.append(
            QJsonObject{{QStringLiteral("name"), job.name},
                        {QStringLiteral("display_name"), job.displayName},
                        {QStringLiteral("experiment"), job.experiment},
                        {QStringLiteral("type"), job.kind},
                        {QStringLiteral("step"), job.step},
                        {QStringLiteral("archived"), job.archived},
                        {QStringLiteral("tags"), QJsonDocument::fromJson(job.tags).object()},
                        {QStringLiteral("creator"), job.creator},
                        {QStringLiteral("status"), state},
                        {QStringLiteral("outdated"), old},
                        {QStringLiteral("created"), context.format == Format::Json
                                                        ? QJsonValue(job.created)
                                                        : QJsonValue(timeText(job.created))},
                        {QStringLiteral("duration"),
                         job.started ? (context.format == Format::Json
                                            ? QJsonValue(end - *job.started)
                                            : QJsonValue(durationText(end - *job.started)))
                                     : QJsonValue()}});
    }
    printRows(rows, jobColumns(), context.format);
    if (outdated)
        sayOutdated(current, context.format);
    return Exit::Done;
}

int stream(Context &context)
{
    const auto name = requiredName(context);
    if (!name)
        return cli::fail(name.error());
    client::EngineClient client(engineOptions(context, true));
    return streamJob(context, client, *name, true);
}

int callOnJob(Context &context, const QString &method, QJsonObject params)
{
    const auto name = requiredName(context);
    if (!name)
        return cli::fail(name.error());
    params.insert(QStringLiteral("name"), *name);
    client::EngineClient client(engineOptions(context));
    const auto done = client.callAndWait(method, params);
    return done ? int(Exit::Done) : cli::fail(context, done.error());
}

int remove(Context &context)
{
    const auto name = requiredName(context);
    if (!name)
        return cli::fail(name.error());
    client::EngineClient client(engineOptions(context));
    const auto done
        = client.callAndWait(QStringLiteral("job.delete"), {{QStringLiteral("name"), *name}});
    if (!done)
        return cli::fail(context, done.error());
    if (context.format == Format::Json)
        printJson(*done);
    else
        print(Words::tr(
                  "%1 is in the trash (%2). tenon job restore brings it back; tenon workspace gc "
                  "--empty-trash frees the space.")
                  .arg(*name, QLocale().formattedDataSize(
                                  done->value(QLatin1StringView("bytes")).toInteger()))
              + u'\n');
    return Exit::Done;
}

// Out of the trash and out of the archive, whatever it is in.
int restore(Context &context)
{
    const auto name = requiredName(context);
    if (!name)
        return cli::fail(name.error());
    client::EngineClient client(engineOptions(context));
    for (const auto &[method, params] :
         {std::pair(QStringLiteral("job.delete"), QJsonObject{{QStringLiteral("name"), *name},
                                                              {QStringLiteral("restore"), true}}),
          std::pair(
              QStringLiteral("job.archive"),
              QJsonObject{{QStringLiteral("name"), *name}, {QStringLiteral("archived"), false}})}) {
        if (const auto done = client.callAndWait(method, params); !done)
            return cli::fail(context, done.error());
    }
    return Exit::Done;
}

} // namespace

QStringList jobStateNames()
{
    using State = assets::JobState;
    QStringList names;
    for (const State state :
         {State::NotStarted, State::Starting, State::Provisioning, State::Preparing, State::Queued,
          State::Running, State::Finalizing, State::CancelRequested, State::NotResponding,
          State::Paused, State::Unknown, State::Completed, State::Failed, State::Canceled})
        names << QString::fromLatin1(assets::name(state));
    return names;
}

int showJob(Context &context);     // jobshow.cpp
int downloadJob(Context &context); // jobdownload.cpp
int diffJobs(Context &context);    // jobdiff.cpp

void addJobCommands(QList<Command> &commands)
{
    const QString group = QStringLiteral("job");
    const Option name{QStringLiteral("name"), u'n', true, Words::tr("name of the job")};
    auto createOptions = submitOptions();
    createOptions << Option{QStringLiteral("stream"),
                            {},
                            false,
                            Words::tr("follow it to its end; exit code 0 only when it completed")};
    commands << Command{group,
                        QStringLiteral("create"),
                        QStringLiteral("--file FILE [--set PATH=VALUE …] [--stream]"),
                        Words::tr("submit a job"),
                        createOptions,
                        create};
    const Option follow = createOptions.back();
    commands << Command{
        group,
        QStringLiteral("rerun"),
        QStringLiteral("NAME [--force] [--stream]"),
        Words::tr("submit a job again as it was: with the code and settings stored of it"),
        {name,
         {QStringLiteral("force"), {}, false, Words::tr("run every step, reuse nothing")},
         follow},
        rerun};
    auto planOptions = submitOptions();
    planOptions << Option{QStringLiteral("leave-out"),
                          {},
                          false,
                          Words::tr("leave the file of the pipeline out of the code of steps "
                                    "that would run for nothing but its change")};
    commands << Command{group,
                        QStringLiteral("plan"),
                        QStringLiteral("--file FILE [--set PATH=VALUE …] [--leave-out]"),
                        Words::tr("say what would run and why, and what would be reused"),
                        planOptions,
                        plan};
    commands << Command{
        group,
        QStringLiteral("list"),
        QStringLiteral("[--parent JOB] [--max-results N]"),
        Words::tr("list jobs, newest first"),
        {{QStringLiteral("parent"), u'p', true, Words::tr("steps of this job")},
         {QStringLiteral("max-results"), u'r', true, Words::tr("at most so many (default 50)")},
         {QStringLiteral("experiment-name"), u'e', true, Words::tr("only of this experiment")},
         {QStringLiteral("text"),
          {},
          true,
          Words::tr("only with this text in name, experiment or tags")},
         {QStringLiteral("status"),
          {},
          true,
          Words::tr("only in this state (Running, Failed, …), may be repeated")},
         {QStringLiteral("type"), u't', true, Words::tr("command, pipeline or run")},
         {QStringLiteral("include-archived"), {}, false, Words::tr("archived ones too")},
         {QStringLiteral("archived-only"), {}, false, Words::tr("only archived ones")},
         {QStringLiteral("trash"), {}, false, Words::tr("only deleted ones")}},
        list};
    commands << Command{
        group,
        QStringLiteral("show"),
        QStringLiteral("NAME"),
        Words::tr("show a job with its steps, inputs, outputs, parameters and metrics"),
        {name},
        showJob};
    commands << Command{group,
                        QStringLiteral("stream"),
                        QStringLiteral("NAME"),
                        Words::tr("follow a job to its end"),
                        {name},
                        stream};
    commands << Command{
        group,
        QStringLiteral("cancel"),
        QStringLiteral("NAME"),
        Words::tr("cancel a job or one of its steps"),
        {name},
        [](Context &context) { return callOnJob(context, QStringLiteral("job.cancel"), {}); }};
    commands << updateCommand(group);
    commands << costCommand();
    commands << Command{group,
                        QStringLiteral("archive"),
                        QStringLiteral("NAME"),
                        Words::tr("hide a job from lists"),
                        {name},
                        [](Context &context) {
                            return callOnJob(context, QStringLiteral("job.archive"),
                                             {{QStringLiteral("archived"), true}});
                        }};
    commands << Command{group,
                        QStringLiteral("delete"),
                        QStringLiteral("NAME"),
                        Words::tr("put a job into the trash"),
                        {name},
                        remove};
    commands << Command{group,
                        QStringLiteral("restore"),
                        QStringLiteral("NAME"),
                        Words::tr("bring an archived or deleted job back"),
                        {name},
                        restore};
    commands << Command{
        group,
        QStringLiteral("download"),
        QStringLiteral("NAME [--download-path DIR] [--output-name OUTPUT] [--all] [--code]"),
        Words::tr("copy outputs, logs, artifacts and code into a folder"),
        {name,
         {QStringLiteral("download-path"), u'p', true,
          Words::tr("where to (default: a folder with the job's name)")},
         {QStringLiteral("output-name"), {}, true, Words::tr("only this output, may be repeated")},
         {QStringLiteral("all"), {}, false, Words::tr("outputs and artifacts of every step, too")},
         {QStringLiteral("code"),
          {},
          false,
          Words::tr("also the code as it ran, of every step, from the store")},
         {QStringLiteral("zip"), {}, false, Words::tr("the code as a zip file")},
         {QStringLiteral("force"), {}, false, Words::tr("replace files that are there")}},
        downloadJob};
    commands << Command{
        group,
        QStringLiteral("diff"),
        QStringLiteral("NAME [NAME]"),
        Words::tr("tell what differs between two jobs: settings, code, parameters, metrics; or "
                  "between the code of one and today's folder"),
        {},
        diffJobs};
}

} // namespace tenon::cli
