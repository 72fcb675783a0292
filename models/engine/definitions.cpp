#include "engine/definitions.h"

#include "catalogue/known.h"
#include "catalogue/simulation.h"
#include "compute/backends/local/thiscomputer.h"

namespace tenon::engine {

using namespace Qt::StringLiterals;

namespace {

bool isOfTarget(const QString &note)
{
    return note.startsWith("compute:"_L1) || note.startsWith("compute-here:"_L1)
           || note.startsWith("fewer-nodes:"_L1);
}

} // namespace

QByteArray simulationOf(const catalogue::Target &target)
{
    if (!target.simulated
        || (target.kind != catalogue::TargetKind::Cluster
            && target.kind != catalogue::TargetKind::Instance))
        return {};
    const auto known = catalogue::newestCatalogue();
    return catalogue::toJson(
        catalogue::rulesOf(target, known ? catalogue::targetPrice(target, **known) : std::nullopt,
                           compute::usableCores()));
}

bool isReserved(const QString &compute)
{
    return compute.isEmpty() || compute == "local"_L1 || compute == "serverless"_L1;
}

const catalogue::Target *Definitions::find(const QString &name)
{
    if (isReserved(name))
        return nullptr;
    if (!m_targets)
        m_targets = catalogue::findTargets(catalogue::targetFolder(m_workspace));
    for (const catalogue::FoundTarget &found : *m_targets)
        if (found.target.name == name)
            return &found.target;
    return nullptr;
}

const Definitions::Rules &Definitions::rulesOf(const catalogue::Target &target)
{
    const auto [place, isNew] = m_rules.try_emplace(target.name);
    if (isNew) {
        place->second.json = simulationOf(target);
        if (const auto rules = catalogue::rulesFromJson(place->second.json))
            place->second.mostNodes = rules->limits.most;
    }
    return place->second;
}

void Definitions::apply(PlannedJob &job)
{
    job.simulation.clear();
    job.notes.removeIf(isOfTarget);
    if (isReserved(job.compute))
        return;
    const catalogue::Target *target = find(job.compute);
    if (!target) {
        job.notes << u"compute:"_s + job.compute;
        return;
    }
    const Rules &rules = rulesOf(*target);
    job.simulation = rules.json;
    if (job.simulation.isEmpty())
        job.notes << u"compute-here:"_s + job.compute;
    else if (job.instances > rules.mostNodes)
        job.notes << u"fewer-nodes:%1"_s.arg(rules.mostNodes);
}

} // namespace tenon::engine
