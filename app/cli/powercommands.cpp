// How targets stand, starting and stopping them, and what a job would cost on other sizes.
#include "computesource.h"
#include "words.h"

#include "base/messages.h"
#include "catalogue/known.h"
#include "catalogue/target.h"
#include "client/workspacereader.h"
#include "items/computedata.h"
#include "items/jobcost.h"
#include "store/database.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace tenon::cli {

using namespace Qt::StringLiterals;
using namespace tenon::catalogue;

namespace {

constexpr int countdownSeconds = 10;

Result<std::vector<items::ComputeInfo>> computesOf(const Context &context,
                                                   const Catalogue *catalogue)
{
    auto reader = client::WorkspaceReader::open(context.workspace);
    store::Database *database = nullptr;
    if (reader) {
        const auto db = reader->database();
        if (!db)
            return std::unexpected(db.error());
        database = *db;
    } else if (reader.error().id != "store.no-workspace") {
        return std::unexpected(reader.error());
    }
    return items::readComputes(database, context.workspace, catalogue,
                               QDateTime::currentSecsSinceEpoch());
}

// Before somebody's machine is switched: what will be done, and time to think better of it. Ctrl+C
// ends this program before it has asked for anything.
void countDown(const QString &name, const QString &command, bool on)
{
    printError((on ? Words::tr("Starting %1 with: %2") : Words::tr("Stopping %1 with: %2"))
                   .arg(name, command)
               + u'\n');
    if (!on)
        printError(Words::tr("Jobs that other people run there cannot be seen from here.") + u'\n');
    printError(Words::tr("In %1 s; Ctrl+C keeps it as it is.").arg(countdownSeconds) + u'\n');
    QThread::sleep(std::chrono::seconds(countdownSeconds));
}

int power(Context &context, bool on)
{
    const auto name = requiredName(context);
    if (!name)
        return cli::fail(name.error());
    const auto known = newestCatalogue();
    const auto all = computesOf(context, known ? known->get() : nullptr);
    if (!all)
        return cli::fail(all.error());
    const auto info = std::ranges::find_if(*all, [&](const items::ComputeInfo &each) {
        return !each.isHere() && each.target.name == *name;
    });
    if (info != all->end()) {
        const QString &command = on ? info->target.startCommand : info->target.stopCommand;
        if (!info->target.simulated && !command.isEmpty() && !context.arguments.has(u"now"_s))
            countDown(*name, command, on);
        // An instance's disk is looked at before it is stopped.
        if (!on && info->target.kind == TargetKind::Instance)
            printError(messageText(Error{Error::Code::Refused, "target.instance-disk", {}, {}, {}})
                       + u'\n');
    }
    client::EngineClient client(engineOptions(context));
    const auto answer
        = client.callAndWait(on ? u"compute.start"_s : u"compute.stop"_s, {{u"name"_s, *name}});
    if (!answer)
        return cli::fail(answer.error());
    if (context.format == Format::Json)
        printJson(*answer);
    else if (const QString said = (*answer)["output"_L1].toString(); !said.isEmpty())
        print(said);
    return Exit::Done;
}

Result<JobMeasure> measureOf(const Context &context, const QString &what)
{
    auto reader = client::WorkspaceReader::open(context.workspace);
    const QFileInfo file(what);
    const bool isFile = file.isFile();
    if (!reader) {
        if (isFile && reader.error().id == "store.no-workspace")
            return JobMeasure{};
        return std::unexpected(reader.error());
    }
    const auto db = reader->database();
    if (!db)
        return std::unexpected(db.error());
    return isFile ? items::measureOfFile(
                        **db, QDir(context.workspace).relativeFilePath(file.canonicalFilePath()))
                  : items::measureOfJob(**db, what);
}

QJsonObject rowOf(const CostAnswer &answer)
{
    QStringList remarks;
    for (const Error &remark : answer.remarks)
        remarks << messageText(remark);
    return {
        {u"size"_s, answer.name},
        {u"usd_an_hour"_s, dollars(answer.anHour)},
        {u"node_seconds"_s, answer.nodeSeconds < 0 ? QJsonValue() : QJsonValue(answer.nodeSeconds)},
        {u"duration"_s,
         answer.nodeSeconds < 0 ? QString() : durationText(answer.nodeSeconds * 1'000'000)},
        {u"usd"_s, dollars(answer.total)},
        {u"fits"_s, answer.fits},
        {u"remarks"_s, remarks.join(u"; "_s)}};
}

} // namespace

Result<QHash<QString, QJsonObject>> targetStates(const Context &context)
{
    const auto all = computesOf(context, nullptr);
    if (!all)
        return std::unexpected(all.error());
    QHash<QString, QJsonObject> states;
    for (const items::ComputeInfo &info : *all) {
        QStringList jobs;
        for (const items::ComputeJob &job : info.jobs)
            jobs << (job.waits.id.isEmpty() ? job.name
                                            : u"%1 (%2)"_s.arg(job.name, messageText(job.waits)));
        QJsonObject state{{u"state"_s, QString::fromLatin1(items::stateName(info))},
                          {u"jobs"_s, QJsonArray::fromStringList(jobs)}};
        if (info.simulation) {
            state.insert(u"nodes"_s, qint64(info.simulation->pool().nodes().size()));
            state.insert(u"usd_so_far"_s, dollars(info.simulation->costSoFar()));
        }
        QStringList notes;
        for (const Error &note : items::costNotes(info))
            notes << messageText(note);
        state.insert(u"costs"_s, notes.join(u' '));
        states.insert(info.target.name, state);
    }
    return states;
}

namespace {

int jobCost(Context &context)
{
    const auto name = requiredName(context);
    if (!name)
        return cli::fail(name.error());
    auto measure = measureOf(context, *name);
    if (!measure)
        return cli::fail(context, measure.error());
    if (const QString said = context.arguments.value(u"duration"_s); !said.isEmpty()) {
        const auto seconds = items::secondsOf(said);
        if (!seconds)
            return cli::fail(
                Error{Error::Code::Format, "cost.duration", {{u"text"_s, said}}, {}, {}});
        measure->job.clear();
        measure->seconds = measure->nodeSeconds = *seconds;
    }
    const auto from = source(context);
    if (!from)
        return cli::fail(from.error());
    QStringList sizes = context.arguments.values(u"size"_s);
    QString region = context.arguments.value(u"location"_s);
    // Those of the workspace's own targets, where nothing else is said.
    for (const FoundTarget &found : findTargets(targetFolder(context.workspace))) {
        if (region.isEmpty())
            region = found.target.location;
        if (!context.arguments.has(u"size"_s) && !found.target.size.isEmpty()
            && !sizes.contains(found.target.size) && sizes.size() < mostCostSizes)
            sizes << found.target.size;
    }
    if (sizes.isEmpty())
        return cli::fail(Error{Error::Code::Format, "cost.no-sizes", {}, {}, {}});
    if (sizes.size() > mostCostSizes)
        return cli::fail(
            Error{Error::Code::Format, "cost.too-many", {{u"most"_s, mostCostSizes}}, {}, {}});
    if (region.isEmpty())
        region = u"westeurope"_s;
    if (const auto known = regionOf(*from->catalogue, region); !known)
        return cli::fail(known.error());
    const auto nodes = numberOf(context, u"nodes"_s, 0, 1);
    if (!nodes)
        return cli::fail(nodes.error());
    const auto kind
        = context.arguments.has(u"low-priority"_s) ? PriceKind::LowPriority : PriceKind::Linux;
    QJsonArray rows;
    for (const CostAnswer &answer : whatItWouldCost(*measure, sizes, region, kind, *nodes,
                                                    *from->catalogue, QDate::currentDate()))
        rows.append(rowOf(answer));
    if (context.format == Format::Table) {
        if (!measure->job.isEmpty())
            print(Words::tr("Measured on job %1: %2 in %n steps.", nullptr, measure->steps)
                      .arg(measure->job,
                           durationText(std::max<qint64>(measure->seconds, 0) * 1'000'000))
                  + u'\n');
        if (measure->reused > 0)
            print(Words::tr("%n of them were reused; they count with the time they took when they "
                            "ran.",
                            nullptr, measure->reused)
                  + u'\n');
        if (!measure->whole && !measure->job.isEmpty())
            print(Words::tr("The job did not complete: the whole may take longer.") + u'\n');
        print(Words::tr("Duration × list price × nodes in %1, without starting and idling nodes:")
                  .arg(region)
              + u'\n');
    }
    printRows(rows,
              {{u"size"_s, Words::tr("Size")},
               {u"usd_an_hour"_s, Words::tr("USD/h"), true},
               {u"duration"_s, Words::tr("Node time"), true},
               {u"usd"_s, Words::tr("USD"), true},
               {u"remarks"_s, Words::tr("Remark")}},
              context.format);
    return Exit::Done;
}

} // namespace

void addPowerCommands(QList<Command> &commands)
{
    const QList<Option> options{
        {u"name"_s, u'n', true, Words::tr("name of the target")},
        {u"now"_s, {}, false, Words::tr("without the countdown before a command of yours")}};
    commands << Command{
        u"compute"_s,      u"start"_s,
        u"NAME [--now]"_s, Words::tr("start a simulated target, or one with a start command"),
        options,           [](Context &context) { return power(context, true); }};
    commands << Command{u"compute"_s,      u"stop"_s,
                        u"NAME [--now]"_s, Words::tr("stop it; never while a job runs there"),
                        options,           [](Context &context) { return power(context, false); }};
}

Command costCommand()
{
    return {
        u"job"_s,
        u"cost"_s,
        u"NAME|FILE [--size SIZE …] [--location REGION]"_s,
        Words::tr("say what a job would cost on other VM sizes"),
        {{u"name"_s, u'n', true, Words::tr("name of the job, or its file")},
         {u"size"_s, {}, true, Words::tr("VM size, up to ten (default: those of the targets)")},
         {u"location"_s, u'l', true, Words::tr("region")},
         {u"nodes"_s, {}, true, Words::tr("number of nodes (default: as the job has)")},
         {u"duration"_s, {}, true, Words::tr("how long it takes on one node (1h30m)")},
         {u"low-priority"_s, {}, false, Words::tr("nodes that can be taken away")},
         {u"subscription"_s, {}, true, Words::tr("catalogue that was imported under this name")}},
        jobCost};
}

} // namespace tenon::cli
