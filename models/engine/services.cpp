#include "engine/services.h"

#include "snapshot/datadigest.h"
#include "snapshot/snapshot.h"
#include "store/assets.h"
#include "store/database.h"
#include "store/jobs.h"
#include "store/opening.h"
#include "store/settings.h"

#include <QDir>
#include <QFileInfo>

namespace tenon::engine {
namespace {

using Form = assets::AssetRef::Form;

Error missing(const assets::AssetRef &reference)
{
    return Error{Error::Code::NotFound,
                 "reference.missing",
                 {{QStringLiteral("reference"), reference.text}},
                 reference.where,
                 {}};
}

Result<store::AssetRow> registered(store::Database &db, const QString &kind,
                                   const assets::AssetRef &reference)
{
    if (reference.form == Form::Labelled && reference.label != QLatin1StringView("latest"))
        return store::findAlias(db, kind, reference.name, reference.label);
    return store::findAsset(db, kind, reference.name, reference.version);
}

} // namespace

Result<std::unique_ptr<WorkspaceServices>>
WorkspaceServices::open(const store::Place &place, store::ObjectStore &objects, Pythons &pythons)
{
    auto database = store::Database::open(place.databaseFile(), store::OpenMode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<WorkspaceServices> services(
        new WorkspaceServices(place, objects, pythons, std::move(*database)));
    const auto computes = store::computes(*services->m_database);
    if (computes) {
        for (const store::ComputeRow &compute : *computes)
            services->m_targets.emplace(compute.name, compute.target);
    }
    return services;
}

WorkspaceServices::WorkspaceServices(store::Place place, store::ObjectStore &objects,
                                     Pythons &pythons, std::unique_ptr<store::Database> database)
    : m_place(std::move(place))
    , m_objects(objects)
    , m_pythons(pythons)
    , m_database(std::move(database))
{
}

WorkspaceServices::~WorkspaceServices() = default;

Result<Resolved> WorkspaceServices::data(const assets::AssetRef &reference, const QString &type)
{
    const auto bound = store::binding(*m_database, reference.text);
    if (bound && *bound)
        return Resolved{(*bound)->target, reference.text, {}};
    if (reference.isAsset()) {
        const bool model = type.endsWith(QLatin1StringView("_model"))
                           || reference.type == QLatin1StringView("models");
        for (const QString &kind :
             model ? QStringList{QStringLiteral("model"), QStringLiteral("data")}
                   : QStringList{QStringLiteral("data"), QStringLiteral("model")}) {
            if (const auto asset = registered(*m_database, kind, reference))
                return Resolved{m_place.resolve(asset->path),
                                asset->name + QLatin1Char(':') + asset->version,
                                {}};
        }
        return std::unexpected(missing(reference));
    }
    if (reference.form == Form::Datastore) {
        const auto folder
            = store::binding(*m_database, QStringLiteral("azureml:") + reference.datastore);
        if (folder && *folder)
            return Resolved{
                (*folder)->target + QLatin1Char('/') + reference.path, reference.text, {}};
        return std::unexpected(missing(reference));
    }
    if (reference.form == Form::JobOutput) {
        const auto job = store::findJob(*m_database, reference.job);
        if (!job)
            return std::unexpected(missing(reference));
        const QString rest
            = reference.path.isEmpty() ? QString() : QLatin1Char('/') + reference.path;
        const auto outputs = store::outputs(*m_database, job->id);
        if (outputs) {
            for (const store::OutputRow &output : *outputs) {
                if (output.name == reference.output)
                    return Resolved{m_place.resolve(output.path) + rest, reference.text, {}};
            }
        }
        if (reference.output == QLatin1StringView("artifacts"))
            return Resolved{m_place.jobs() + QLatin1Char('/') + job->name
                                + QStringLiteral("/artifacts") + rest,
                            reference.text,
                            {}};
        return std::unexpected(missing(reference));
    }
    if (reference.form == Form::RunArtifact) {
        if (!store::findJob(*m_database, reference.job))
            return std::unexpected(missing(reference));
        return Resolved{m_place.jobs() + QLatin1Char('/') + reference.job
                            + QStringLiteral("/artifacts/") + reference.path,
                        reference.text,
                        {}};
    }
    return std::unexpected(missing(reference));
}

Result<QString> WorkspaceServices::component(const assets::AssetRef &reference)
{
    const auto bound = store::binding(*m_database, reference.text);
    if (bound && *bound)
        return (*bound)->target;
    if (reference.isAsset()) {
        if (const auto asset = registered(*m_database, QStringLiteral("component"), reference))
            return m_place.resolve(asset->path);
    }
    return std::unexpected(missing(reference));
}

Result<Resolved> WorkspaceServices::environment(const assets::AssetRef &reference)
{
    const auto asset = registered(*m_database, QStringLiteral("environment"), reference);
    if (!asset)
        return std::unexpected(missing(reference));
    return Resolved{{}, asset->name + QLatin1Char(':') + asset->version, asset->spec};
}

Result<FrozenCode> WorkspaceServices::freeze(const QString &code, const QStringList &includes)
{
    const auto taken = snapshot::take({code, includes}, m_objects, m_place.cache());
    if (!taken)
        return std::unexpected(taken.error());
    FrozenCode frozen{taken->digest, 0, 0};
    for (const auto &file : taken->manifest.files) {
        ++frozen.files;
        frozen.bytes += qint64(file.size);
    }
    m_frozen.emplace(frozen.manifest, frozen);
    return frozen;
}

PlanServices WorkspaceServices::services()
{
    PlanServices services;
    services.data = [this](const assets::AssetRef &reference, const QString &type) {
        return data(reference, type);
    };
    services.component = [this](const assets::AssetRef &reference) { return component(reference); };
    services.environment
        = [this](const assets::AssetRef &reference) { return environment(reference); };
    services.freeze = [this](const QString &code, const QStringList &includes) {
        return freeze(code, includes);
    };
    services.digest = [this](const QString &path) -> Result<Digest> {
        const auto digest = snapshot::dataDigest(path, m_place.cache());
        if (!digest)
            return std::unexpected(digest.error());
        return digest->digest;
    };
    services.target = [this](const QString &name) {
        const auto it = m_targets.find(name);
        return it == m_targets.end() ? QString() : it->second;
    };
    services.interpreter = store::meta(*m_database, QStringLiteral("python")).value_or(QString());
    services.defaultDatastore = m_place.data + QStringLiteral("/datastores/workspaceblobstore");
    services.pythons = &m_pythons;
    return services;
}

} // namespace tenon::engine
