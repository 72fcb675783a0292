#include "items/assetplaces.h"

#include "yaml/load.h"

#include <QFileInfo>

namespace tenon::items {

using namespace Qt::StringLiterals;

namespace {

template <typename Asset> QString titleOf(const Asset &asset, const QString &file)
{
    return asset.displayName.isEmpty() ? QFileInfo(file).completeBaseName() : asset.displayName;
}

void addEnvironments(QList<AssetPlace> &places, const assets::Job &job, const QString &file)
{
    const QString title = titleOf(job, file);
    if (std::holds_alternative<assets::CommandBody>(job.body))
        places.append({file, title, u"environment"_s, {}});
    if (const assets::PipelineBody *pipeline = job.pipeline())
        for (const assets::Step &step : pipeline->steps)
            if (std::holds_alternative<assets::CommandBody>(step.body))
                places.append({file, title, u"jobs.%1.environment"_s.arg(step.name), step.name});
}

} // namespace

QList<AssetPlace> placesFor(const QStringList &files, const QString &kind, const QString &type)
{
    QList<AssetPlace> places;
    const bool environment = kind == u"environment"_s;
    const auto add = [&](const QString &file, const QString &title, const QString &input) {
        places.append({file, title, u"inputs.%1.path"_s.arg(input), input});
    };
    for (const QString &file : files) {
        if (const auto job = yaml::loadJob(file)) {
            if (environment)
                addEnvironments(places, *job, file);
            else
                for (const assets::InputBinding &input : job->inputs)
                    if (input.kind == assets::InputBinding::Kind::Object && input.type == type)
                        add(file, titleOf(*job, file), input.name);
            continue;
        }
        const auto component = environment ? std::nullopt : [&file] {
            auto loaded = yaml::loadComponent(file);
            return loaded ? std::optional(std::move(*loaded)) : std::nullopt;
        }();
        if (!component)
            continue;
        for (const assets::PortDecl &port : component->inputs)
            if (port.type == type)
                add(file, titleOf(*component, file), port.name);
    }
    return places;
}

} // namespace tenon::items
