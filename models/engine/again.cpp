#include "engine/again.h"

#include "base/jobname.h"
#include "engine/definitions.h"
#include "store/database.h"
#include "store/jobs.h"
#include "store/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tenon::engine {
namespace {

using namespace Qt::StringLiterals;

std::vector<std::pair<QString, QString>> pairsOf(const QByteArray &json)
{
    std::vector<std::pair<QString, QString>> pairs;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        pairs.emplace_back(it.key(), it.value().toString());
    return pairs;
}

} // namespace

std::expected<Plan, Errors> planAgain(store::Database &database, const store::Place &place,
                                      const QString &name, bool force, const DataDigests &digestOf)
{
    const auto refuse = [](Error error) { return std::unexpected(Errors{std::move(error)}); };
    const auto job = store::findJob(database, name);
    if (!job)
        return refuse(job.error());
    const auto family = store::family(database, job->root);
    if (!family)
        return refuse(family.error());
    if (job->id != job->root)
        return refuse({Error::Code::Refused,
                       "job.rerun-step",
                       {{u"name"_s, name}, {u"root"_s, family->front().name}},
                       {},
                       {}});
    if (job->kind == "run"_L1)
        return refuse({Error::Code::Refused, "job.kind-not-run", {{u"kind"_s, job->kind}}, {}, {}});
    const auto bound = store::computes(database);
    if (!bound)
        return refuse(bound.error());
    Definitions definitions(place.workspace);
    Plan plan;
    plan.experiment = job->experiment;
    Errors errors;
    QHash<QString, snapshot::DataDigest> digests;
    for (const store::JobRow &row : *family) {
        if (row.kind == "run"_L1) // made by the job's own program
            continue;
        auto planned = plannedJobFromJson(row.spec);
        if (!planned)
            return refuse(planned.error());
        planned->name = newJobName();
        planned->displayName = row.displayName;
        planned->description = row.description;
        planned->tags = pairsOf(row.tags);
        planned->properties = pairsOf(row.properties);
        planned->forced = force;
        if (!row.source.isEmpty()) // the workspace may have been moved since
            planned->sourceFile
                = QDir::cleanPath(QDir(place.workspace).absoluteFilePath(row.source));
        for (PlannedInput &input : planned->inputs) {
            // What is not to run reads nothing.
            if (planned->isSkipped() || input.source.kind != InputSource::Kind::Path)
                continue;
            const QString &path = input.source.text;
            auto known = digests.constFind(path);
            if (known == digests.constEnd()) {
                auto digest = digestOf(path);
                if (!digest)
                    errors.push_back(QFileInfo::exists(path)
                                         ? digest.error()
                                         : Error{Error::Code::NotFound,
                                                 "input.path-missing",
                                                 {{u"path"_s, path}},
                                                 {planned->sourceFile, planned->sourceLine, 0},
                                                 {}});
                known = digests.insert(path, digest.value_or(snapshot::DataDigest{}));
            }
            input.source.digest = known->digest;
            input.source.stamp = known->stamp;
        }
        // Only steps that run go to a target, as when they were planned first.
        const bool runs = planned->kind == PlannedJob::Kind::Command && !planned->isSkipped();
        // What a job names may be defined otherwise by now, or become a target elsewhere.
        const bool isBound
            = std::ranges::contains(*bound, planned->compute, &store::ComputeRow::name);
        const catalogue::Target *target
            = runs && !isBound ? definitions.find(planned->compute) : nullptr;
        planned->simulation.clear();
        if (runs && !isBound)
            definitions.apply(*planned);
        if (auto refused = target ? catalogue::refusedThere(*target) : std::nullopt) {
            refused->where = {planned->sourceFile, planned->sourceLine, 0};
            errors.push_back(std::move(*refused));
        }
        plan.jobs.push_back(std::move(*planned));
    }
    if (!errors.empty())
        return std::unexpected(std::move(errors));
    auto &properties = plan.jobs.front().properties;
    std::erase_if(properties, [](const auto &pair) { return pair.first == rerunProperty; });
    properties.emplace_back(rerunProperty, name);
    return plan;
}

} // namespace tenon::engine
