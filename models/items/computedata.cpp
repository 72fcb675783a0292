#include "items/computedata.h"

#include "assets/jobstate.h"
#include "store/database.h"
#include "store/jobrow.h"
#include "store/settings.h"

#include <algorithm>

namespace tenon::items {

using namespace Qt::StringLiterals;
using catalogue::Simulation;
using catalogue::TargetKind;

namespace {

Error note(QByteArray id, QVariantMap arguments = {})
{
    return {Error::Code::Refused, std::move(id), std::move(arguments), {}, {}};
}

/// More jobs under way than anybody reads.
constexpr char activeSql[]
    = "SELECT name, step, display_name, compute, state, coalesce(started, created), "
      "(SELECT name FROM jobs r WHERE r.id = jobs.root) FROM jobs "
      "WHERE state < 100 AND kind = 'command' ORDER BY id LIMIT 1000";

/// As it stands in the row: `compute` and the job.
using ActiveJob = std::pair<QString, ComputeJob>;

ActiveJob readActive(const store::Statement &row)
{
    ComputeJob job;
    job.name = row.text(0);
    job.title = !row.text(2).isEmpty()   ? row.text(2)
                : !row.text(1).isEmpty() ? row.text(1)
                                         : row.text(0);
    job.state = int(row.integer(4));
    job.since = row.integer(5);
    job.root = row.text(6);
    return {row.text(3), std::move(job)};
}

void place(ComputeJob job, ComputeInfo &info, qint64 now)
{
    if (info.simulation) {
        QStringList nodes;
        for (const catalogue::NodePool::Node &node : info.simulation->pool().nodes())
            if (node.job == job.name)
                nodes << QString::number(node.number);
        job.nodes = nodes.join(u", "_s);
    }
    if (job.state == int(assets::JobState::Queued) && job.nodes.isEmpty())
        job.waits = waitReason(info.simulation, info.target.name, now);
    info.jobs.push_back(std::move(job));
}

} // namespace

bool ComputeInfo::meansHere() const
{
    return isHere() || boundHere
           || (!simulation && !target.simulated
               && (catalogue::isManaged(target.kind) || target.kind == TargetKind::Local));
}

bool ComputeInfo::mayStart() const
{
    if (target.simulated)
        return !simulation || !simulation->isOn();
    return !target.startCommand.isEmpty();
}

bool ComputeInfo::mayStop() const
{
    if (target.simulated)
        return simulation && simulation->isOn();
    return !target.stopCommand.isEmpty();
}

QByteArray stateName(const ComputeInfo &info)
{
    if (info.boundHere || info.meansHere())
        return "here";
    if (!info.target.simulated)
        return "elsewhere";
    if (!info.simulation)
        return info.target.kind == TargetKind::Instance ? "stopped" : "no-nodes";
    switch (info.simulation->state()) {
    case Simulation::State::Stopped:
        return "stopped";
    case Simulation::State::NoNodes:
        return "no-nodes";
    case Simulation::State::Starting:
        return "starting";
    case Simulation::State::Running:
        return "running";
    case Simulation::State::Idle:
        break;
    }
    return "idle";
}

Error waitReason(const std::optional<Simulation> &simulation, const QString &target, qint64 now)
{
    if (!simulation)
        return note("wait.here");
    if (!simulation->isOn())
        return note("wait.stopped", {{u"name"_s, target}});
    if (simulation->pool().free() > 0)
        return note("wait.here");
    if (const qint64 ready = simulation->nextReady(); ready >= 0)
        return note("wait.starting",
                    {{u"name"_s, target}, {u"seconds"_s, std::max<qint64>(ready - now, 1)}});
    return note("wait.nodes",
                {{u"name"_s, target}, {u"nodes"_s, qint64(simulation->pool().nodes().size())}});
}

Errors costNotes(const ComputeInfo &info)
{
    Errors notes;
    const bool instance = info.target.kind == TargetKind::Instance;
    const auto cost = info.simulation ? info.simulation->costAnHour() : std::nullopt;
    if (info.simulation && info.simulation->state() == Simulation::State::Idle && cost)
        notes.push_back(note("compute.idle-cost", {{u"cost"_s, cost->toDouble()},
                                                   {u"nodes"_s, info.simulation->pool().ready()}}));
    if (instance && stateName(info) == "stopped")
        notes.push_back(note("compute.stopped-cost"));
    return notes;
}

std::vector<ComputeInfo> definedComputes(const QString &workspace,
                                         const catalogue::Catalogue *catalogue)
{
    std::vector<ComputeInfo> all(1);
    all.front().target.kind = TargetKind::Local;
    for (catalogue::FoundTarget &found :
         catalogue::findTargets(catalogue::targetFolder(workspace))) {
        ComputeInfo &info = all.emplace_back();
        info.target = std::move(found.target);
        info.file = std::move(found.file);
        if (!catalogue)
            continue;
        if (catalogue::isManaged(info.target.kind))
            info.price = catalogue::targetPrice(info.target, *catalogue);
        const int size = catalogue->size(info.target.size);
        const int region = catalogue->region(info.target.location);
        if (const int offer = size < 0 || region < 0 ? -1 : catalogue->offer(size, region);
            offer >= 0)
            info.priceDate = catalogue->priceDate(catalogue->offers()[size_t(offer)]);
        info.notes = catalogue::targetNotes(info.target, *catalogue, QDate::currentDate());
        // Said before a stop, and of one that is stopped.
        std::erase_if(info.notes, [](const Error &n) { return n.id == "target.instance-disk"; });
    }
    return all;
}

void advance(ComputeInfo &info, qint64 now)
{
    if (info.simulation)
        info.simulation->advance(now, info.simulation->waiting());
    for (ComputeJob &job : info.jobs)
        if (!job.waits.id.isEmpty())
            job.waits = waitReason(info.simulation, info.target.name, now);
}

Result<std::vector<ComputeInfo>> standing(store::Database &database,
                                          std::vector<ComputeInfo> defined, qint64 now)
{
    const auto kept = store::metaBelow(database, catalogue::simulationKey({}));
    const auto bound = store::computes(database);
    auto statement = database.prepare(activeSql);
    const auto active = statement
                            ? store::readRows(*statement, readActive)
                            : Result<std::vector<ActiveJob>>(std::unexpected(statement.error()));
    if (!kept || !bound || !active)
        return std::unexpected(!kept ? kept.error() : !bound ? bound.error() : active.error());
    for (ComputeInfo &info : defined) {
        info.jobs.clear();
        info.simulation.reset();
        info.boundHere = std::ranges::contains(*bound, info.target.name, &store::ComputeRow::name);
        const auto state = std::ranges::find(*kept, info.target.name, &store::Pair::first);
        if (!info.target.simulated || info.isHere() || state == kept->end())
            continue;
        info.simulation = Simulation::fromJson(state->second.toUtf8());
        advance(info, now);
    }
    for (const auto &[compute, job] : *active) {
        const auto named = std::ranges::find_if(defined, [&](const ComputeInfo &info) {
            return !info.isHere() && info.target.name == compute;
        });
        place(job, named == defined.end() ? defined.front() : *named, now);
    }
    return defined;
}

Result<std::vector<ComputeInfo>> readComputes(store::Database *database, const QString &workspace,
                                              const catalogue::Catalogue *catalogue, qint64 now)
{
    auto defined = definedComputes(workspace, catalogue);
    return database ? standing(*database, std::move(defined), now)
                    : Result<std::vector<ComputeInfo>>(std::move(defined));
}

} // namespace tenon::items
