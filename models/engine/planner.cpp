#include "engine/planner.h"

#include "base/jobname.h"
#include "base/platform/files.h"
#include "engine/expander.h"
#include "engine/settings.h"
#include "yaml/load.h"

#include <QFileInfo>

namespace tenon::engine {
namespace {

// One command component submitted as a job of its own: its defaults are its inputs.
assets::Job jobOf(const assets::Component &component)
{
    assets::Job job;
    static_cast<assets::AssetCommon &>(job) = component;
    job.name.clear();
    job.component = assets::AssetRef::parse(component.file, component.where);
    return job;
}

} // namespace

std::expected<Plan, Errors> makePlan(const PlanRequest &request, const PlanServices &services)
{
    QByteArray text = request.text;
    if (!request.hasText) {
        auto bytes = platform::readFile(request.file, 64 << 20);
        if (!bytes)
            return std::unexpected(Errors{bytes.error()});
        text = std::move(*bytes);
    }
    if (!request.set.empty()) {
        auto changed = applySettings(text, request.file, request.set);
        if (!changed)
            return std::unexpected(Errors{changed.error()});
        text = std::move(*changed);
    }
    auto loaded = yaml::loadAssetText(text, request.file);
    if (!loaded)
        return std::unexpected(loaded.error());
    assets::Job job;
    if (const auto *asJob = std::get_if<assets::Job>(&loaded->asset)) {
        job = *asJob;
    } else if (const auto *component = std::get_if<assets::Component>(&loaded->asset)) {
        job = jobOf(*component);
    } else {
        return std::unexpected(Errors{
            Error{Error::Code::Refused, "job.not-a-job",
                  {{QStringLiteral("kind"), QString::fromLatin1(assets::kindName(loaded->asset))}},
                  {request.file, 1, 1}, {}}});
    }
    Plan plan;
    plan.warnings = loaded->warnings;
    if (!request.name.isEmpty() && !isJobName(request.name))
        return std::unexpected(Errors{Error{Error::Code::Format, "job.name",
                                            {{QStringLiteral("name"), request.name}}, {}, {}}});
    plan.experiment = !request.experiment.isEmpty() ? request.experiment
        : !job.experimentName.isEmpty()             ? job.experimentName
        : !request.callerFolder.isEmpty()           ? QFileInfo(request.callerFolder).fileName()
                                                    : QFileInfo(request.workspace).fileName();
    if (plan.experiment.isEmpty())
        plan.experiment = QStringLiteral("default");

    Expander expander(request, services, plan);
    expander.expand(job);
    if (!expander.errors().empty())
        return std::unexpected(expander.errors());
    return plan;
}

} // namespace tenon::engine
