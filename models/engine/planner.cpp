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
    // A file with mistakes is unfolded as far as it can be read, so that all of them are told at
    // once.
    yaml::Reading loaded = yaml::readAsset(text, request.file);
    if (!loaded.asset)
        return std::unexpected(loaded.errors);
    assets::Job job;
    if (auto *asJob = std::get_if<assets::Job>(&*loaded.asset)) {
        job = std::move(*asJob);
    } else if (const auto *component = std::get_if<assets::Component>(&*loaded.asset)) {
        job = jobOf(*component);
    } else {
        return std::unexpected(Errors{
            Error{Error::Code::Refused,
                  "job.not-a-job",
                  {{QStringLiteral("kind"), QString::fromLatin1(assets::kindName(*loaded.asset))}},
                  {request.file, 1, 1},
                  {}}});
    }
    Plan plan;
    plan.warnings = loaded.warnings;
    if (!request.name.isEmpty() && !isJobName(request.name))
        return std::unexpected(Errors{Error{
            Error::Code::Format, "job.name", {{QStringLiteral("name"), request.name}}, {}, {}}});
    plan.experiment = !request.experiment.isEmpty()     ? request.experiment
                      : !job.experimentName.isEmpty()   ? job.experimentName
                      : !request.callerFolder.isEmpty() ? QFileInfo(request.callerFolder).fileName()
                                                        : QFileInfo(request.workspace).fileName();
    if (plan.experiment.isEmpty())
        plan.experiment = QStringLiteral("default");

    Expander expander(request, services, plan);
    expander.expand(job);
    if (loaded.errors.empty() && expander.errors().empty())
        return plan;
    Errors all = loaded.errors;
    for (const Error &error : expander.errors()) {
        // What the reader said about a line is not said again in other words.
        const bool known = std::any_of(
            loaded.errors.begin(), loaded.errors.end(), [&](const Error &other) {
                return other.where.file == error.where.file && other.where.line == error.where.line;
            });
        if (!known)
            all.push_back(error);
    }
    std::stable_sort(all.begin(), all.end(), [](const Error &a, const Error &b) {
        return std::pair(a.where.file, a.where.line) < std::pair(b.where.file, b.where.line);
    });
    return std::unexpected(std::move(all));
}

} // namespace tenon::engine
