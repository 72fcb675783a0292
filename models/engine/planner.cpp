#include "engine/planner.h"

#include "base/jobname.h"
#include "base/platform/files.h"
#include "engine/expander.h"
#include "engine/settings.h"
#include "yaml/document.h"
#include "yaml/load.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

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

// What was set for the job of a component's file: the file declares inputs, the job has values for
// them, so the settings are read as those of a job and not put into the file.
std::expected<assets::Job, Errors> jobOf(const assets::Component &component,
                                         const PlanRequest &request)
{
    assets::Job job = jobOf(component);
    if (request.set.empty())
        return job;
    static const QStringList settable{u"inputs"_s,      u"outputs"_s,        u"display_name"_s,
                                      u"description"_s, u"tags"_s,           u"properties"_s,
                                      u"compute"_s,     u"experiment_name"_s};
    for (const auto &[path, value] : request.set) {
        if (!settable.contains(path.section(u'.', 0, 0).section(u'[', 0, 0)))
            return std::unexpected(Errors{Error{Error::Code::Refused,
                                                "job.component-set",
                                                {{u"path"_s, path}},
                                                {request.file, 1, 1},
                                                {}}});
    }
    const auto text = applySettings("type: command\ncommand: 'true'\n", request.file, request.set);
    if (!text)
        return std::unexpected(Errors{text.error()});
    yaml::Reading read = yaml::readAsset(*text, request.file);
    auto *said = read.asset ? std::get_if<assets::Job>(&*read.asset) : nullptr;
    if (!said || !read.errors.empty()) {
        for (Error &error : read.errors)
            error.where = {request.file, 1, 1};
        return std::unexpected(read.errors);
    }
    job.inputs = std::move(said->inputs);
    job.outputs = std::move(said->outputs);
    // They stand in no file.
    for (assets::InputBinding &input : job.inputs)
        input.where = input.valueWhere = {request.file, 1, 1};
    for (assets::OutputSpec &output : job.outputs)
        output.where = output.valueWhere = {request.file, 1, 1};
    job.compute = said->compute;
    job.experimentName = said->experimentName;
    if (!said->displayName.isEmpty())
        job.displayName = said->displayName;
    if (!said->description.isEmpty())
        job.description = said->description;
    job.tags.insert(job.tags.end(), said->tags.begin(), said->tags.end());
    job.properties.insert(job.properties.end(), said->properties.begin(), said->properties.end());
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
    yaml::Document document(std::move(text), request.file);
    if (document.error())
        return std::unexpected(Errors{*document.error()});
    if (!request.set.empty() && !yaml::isComponent(document.tree(), request.file)) {
        if (const auto changed = applySettings(document, request.set); !changed)
            return std::unexpected(Errors{changed.error()});
    }
    // A file with mistakes is unfolded as far as it can be read, so that all of them are told at
    // once.
    yaml::Reading loaded = yaml::readAsset(document.tree(), request.file);
    if (!loaded.asset)
        return std::unexpected(loaded.errors);
    // Freeing what was read of a large file takes as long as a good part of the planning; the plan
    // takes it along and is freed when nobody waits any more.
    const auto kept = std::make_shared<assets::Job>();
    assets::Job &job = *kept;
    if (auto *asJob = std::get_if<assets::Job>(&*loaded.asset)) {
        job = std::move(*asJob);
    } else if (const auto *component = std::get_if<assets::Component>(&*loaded.asset)) {
        auto made = jobOf(*component, request);
        if (!made)
            return std::unexpected(std::move(made.error()));
        job = std::move(*made);
    } else {
        return std::unexpected(Errors{
            Error{Error::Code::Refused,
                  "job.not-a-job",
                  {{QStringLiteral("kind"), QString::fromLatin1(assets::kindName(*loaded.asset))}},
                  {request.file, 1, 1},
                  {}}});
    }
    Plan plan;
    plan.source = kept;
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
