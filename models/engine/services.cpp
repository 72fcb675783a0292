#include "engine/services.h"

#include "expressions/expressions.h"
#include "snapshot/datadigest.h"
#include "snapshot/snapshot.h"
#include "store/assets.h"
#include "store/database.h"
#include "store/jobs.h"
#include "store/opening.h"
#include "store/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tenon::engine {
namespace {

using Form = assets::AssetRef::Form;

constexpr int deepestReference = 8;
constexpr QLatin1StringView defaultStore("workspaceblobstore");

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
    return std::unique_ptr<WorkspaceServices>(
        new WorkspaceServices(place, &objects, place.cache(), pythons, std::move(*database)));
}

std::unique_ptr<WorkspaceServices>
WorkspaceServices::look(const store::Place &place, const QString &cacheFolder, Pythons &pythons,
                        std::unique_ptr<store::Database> database)
{
    return std::unique_ptr<WorkspaceServices>(
        new WorkspaceServices(place, nullptr, cacheFolder, pythons, std::move(database)));
}

WorkspaceServices::WorkspaceServices(store::Place place, store::ObjectStore *objects,
                                     QString cacheFolder, Pythons &pythons,
                                     std::unique_ptr<store::Database> database)
    : m_place(std::move(place))
    , m_objects(objects)
    , m_cacheFolder(std::move(cacheFolder))
    , m_pythons(pythons)
    , m_database(std::move(database))
{
    if (const auto computes = store::computes(*m_database)) {
        for (const store::ComputeRow &compute : *computes)
            m_targets.emplace(compute.name, compute.target);
    }
    if (auto bindings = store::bindings(*m_database))
        m_bindings = std::move(*bindings);
}

WorkspaceServices::~WorkspaceServices() = default;

void WorkspaceServices::allowDownloads(Downloads::Progress progress)
{
    m_mayDownload = true;
    m_progress = std::move(progress);
}

// The nearest names are those of what is registered, and of what is bound.
Error WorkspaceServices::missing(const assets::AssetRef &reference, const QString &kind)
{
    QStringList names;
    for (const store::BindingRow &binding : m_bindings)
        names << binding.reference;
    QString nearest = expressions::nearestName(reference.text, names);
    if (nearest.isEmpty() && reference.isAsset()) {
        names.clear();
        if (const auto assets = store::latestAssets(*m_database, {.kind = kind, .limit = 10'000})) {
            for (const store::AssetRow &asset : *assets)
                names << asset.name;
        }
        QString name = names.contains(reference.name)
                           ? reference.name
                           : expressions::nearestName(reference.name, names);
        if (!name.isEmpty()) {
            const auto newest = store::findAsset(*m_database, kind, name, {});
            nearest = QStringLiteral("azureml:") + name
                      + (newest ? QLatin1Char(':') + newest->version : QString());
        }
    }
    return Error{Error::Code::NotFound,
                 "reference.missing",
                 {{QStringLiteral("reference"), reference.text},
                  {QStringLiteral("kind"), kind},
                  {QStringLiteral("nearest"), nearest}},
                 reference.where,
                 {}};
}

// What the user bound: the reference itself, all versions of a name, a datastore, or a place above
// it.
std::optional<Resolved> WorkspaceServices::bound(const assets::AssetRef &reference)
{
    const auto find = [&](const QString &text) -> const store::BindingRow * {
        for (const store::BindingRow &binding : m_bindings) {
            if (binding.reference == text && binding.kind != QLatin1StringView("component"))
                return &binding;
        }
        return nullptr;
    };
    if (const auto *exact = find(reference.text))
        return Resolved{exact->target, reference.text, {}};
    const auto below = [](const QString &folder, const QString &path) {
        return path.isEmpty() ? folder : QDir::cleanPath(folder + QLatin1Char('/') + path);
    };
    if (reference.form == Form::Datastore || reference.form == Form::Storage) {
        QString text = reference.text;
        for (qsizetype slash = text.lastIndexOf(QLatin1Char('/')); slash > 0;
             slash = text.lastIndexOf(QLatin1Char('/'), slash - 1)) {
            // Above "/paths/" stands the datastore itself, see below.
            if (reference.form == Form::Datastore
                && !text.left(slash).contains(QLatin1StringView("/paths/")))
                break;
            const QString rest = text.mid(slash + 1);
            for (const QString &start : {text.left(slash), text.left(slash + 1)}) {
                const auto *above = find(start);
                if (above && !rest.split(QLatin1Char('/')).contains(QStringLiteral("..")))
                    return Resolved{below(above->target, rest), reference.text, {}};
            }
            if (text.mid(0, slash).endsWith(QLatin1StringView(":/")))
                break;
        }
    }
    if (reference.form == Form::Datastore) {
        for (const QString &start :
             {QStringLiteral("azureml:") + reference.datastore,
              QStringLiteral("azureml://datastores/") + reference.datastore}) {
            if (const auto *store = find(start))
                return Resolved{below(store->target, reference.path), reference.text, {}};
        }
    }
    return std::nullopt;
}

Result<Resolved> WorkspaceServices::downloaded(const assets::AssetRef &reference,
                                               const QString &type)
{
    // Behind a URL is one file; what a folder would be, the server does not say.
    if (!type.isEmpty() && type != QLatin1StringView("uri_file"))
        return fail(Error::Code::Refused, "download.folder",
                    {{QStringLiteral("url"), reference.text}, {QStringLiteral("type"), type}},
                    reference.where);
    Downloads downloads(m_place.data + QStringLiteral("/downloads"), m_progress);
    const auto file
        = m_mayDownload ? downloads.fetch(reference.text) : downloads.known(reference.text);
    if (!file) {
        Error error = file.error();
        error.where = reference.where;
        return std::unexpected(std::move(error));
    }
    if (file->offline)
        m_warnings.push_back(Error{Error::Code::Refused,
                                   "download.offline",
                                   {{QStringLiteral("url"), reference.text}},
                                   reference.where,
                                   {}});
    return Resolved{file->path, reference.text, {}};
}

QString WorkspaceServices::defaultFolder() const
{
    return m_place.data + QStringLiteral("/datastores/") + defaultStore;
}

// Each thing is looked at once a plan. A thousand files of a folder that does not answer are not
// waited for like the first ones.
There WorkspaceServices::look(const QString &path)
{
    if (!m_patience)
        return whatLiesAt(path);
    const auto known = m_looked.constFind(path);
    if (known != m_looked.cend())
        return *known;
    const auto holds = [&](const QString &silent) { return path.startsWith(silent); };
    const There there = std::ranges::any_of(m_silent, holds)
                            ? There::Silent
                            : whatLiesAt(path, m_silent.size() < 4    ? *m_patience
                                               : m_silent.size() < 50 ? *m_patience / 25
                                                                      : *m_patience / 250);
    if (there == There::Silent)
        m_silent << path + QLatin1Char('/');
    m_looked.insert(path, there);
    return there;
}

Result<Resolved> WorkspaceServices::data(const assets::AssetRef &reference, const QString &type)
{
    return dataAt(reference, type, 0);
}

Result<Resolved> WorkspaceServices::dataAt(const assets::AssetRef &reference, const QString &type,
                                           int depth)
{
    const bool model = type.endsWith(QLatin1StringView("_model"))
                       || reference.type == QLatin1StringView("models");
    const QString wanted = model ? QStringLiteral("model") : QStringLiteral("data");
    if (depth > deepestReference)
        return std::unexpected(missing(reference, wanted));
    if (auto found = bound(reference))
        return *found;
    if (reference.isAsset()) {
        for (const QString &kind :
             model ? QStringList{QStringLiteral("model"), QStringLiteral("data")}
                   : QStringList{QStringLiteral("data"), QStringLiteral("model")}) {
            const auto asset = registered(*m_database, kind, reference);
            if (!asset)
                continue;
            const QString label = asset->name + QLatin1Char(':') + asset->version;
            // Registered data may itself be a reference to somewhere else.
            if (const auto inner = assets::AssetRef::parse(asset->path, reference.where);
                !inner.isLocalPath() && inner.form != Form::None) {
                auto there = dataAt(inner, type.isEmpty() ? asset->type : type, depth + 1);
                if (there)
                    there->label = label;
                return there;
            }
            const QString path = m_place.resolve(asset->path);
            if (look(path) == There::Nothing)
                return fail(Error::Code::NotFound, "asset.content-gone",
                            {{QStringLiteral("kind"), kind},
                             {QStringLiteral("asset"), label},
                             {QStringLiteral("path"), path}},
                            reference.where);
            m_expected.insert_or_assign(path, std::pair(asset->digest, label));
            return Resolved{path, label, {}};
        }
        // A binding of the bare name stands for every version that is not registered.
        for (const store::BindingRow &binding : m_bindings) {
            if (binding.reference == QStringLiteral("azureml:") + reference.name
                && binding.kind != QLatin1StringView("component")
                && binding.kind != QLatin1StringView("datastore"))
                return Resolved{binding.target, reference.text, {}};
        }
        return std::unexpected(missing(reference, wanted));
    }
    if (reference.form == Form::JobOutput || reference.form == Form::RunArtifact) {
        const auto job = store::findJob(*m_database, reference.job);
        if (!job)
            return std::unexpected(missing(reference, wanted));
        const QString rest
            = reference.path.isEmpty() ? QString() : QLatin1Char('/') + reference.path;
        if (rest.split(QLatin1Char('/')).contains(QStringLiteral("..")))
            return fail(Error::Code::Refused, "input.path-leaves", {{QStringLiteral("path"), rest}},
                        reference.where);
        const auto outputs = store::outputs(*m_database, job->id);
        if (outputs && reference.form == Form::JobOutput) {
            for (const store::OutputRow &output : *outputs) {
                if (output.name == reference.output)
                    return Resolved{m_place.resolve(output.path) + rest, reference.text, {}};
            }
        }
        // A reused job's artifacts are those of the job that made them.
        QString owner = job->name;
        if (job->reusedFrom) {
            if (const auto from = store::job(*m_database, *job->reusedFrom))
                owner = from->name;
        }
        if (reference.form == Form::RunArtifact
            || reference.output == QLatin1StringView("artifacts"))
            return Resolved{m_place.jobs() + QLatin1Char('/') + owner + QStringLiteral("/artifacts")
                                + rest,
                            reference.text,
                            {}};
        return std::unexpected(missing(reference, wanted));
    }
    // Without a binding the default datastore is a folder of the workspace's own; what jobs wrote
    // there can be read.
    if (reference.form == Form::Datastore && type != QLatin1StringView("output")
        && assets::AssetRef::parseName(reference.datastore).name == defaultStore) {
        const QString path = defaultFolder() + QLatin1Char('/') + reference.path;
        if (!reference.path.split(QLatin1Char('/')).contains(QStringLiteral(".."))
            && look(path) != There::Nothing)
            return Resolved{path, reference.text, {}};
    }
    if (reference.form == Form::Web && type != QLatin1StringView("code")
        && type != QLatin1StringView("output"))
        return downloaded(reference, type);
    return std::unexpected(missing(reference, wanted));
}

Result<QString> WorkspaceServices::component(const assets::AssetRef &reference)
{
    for (const store::BindingRow &binding : m_bindings) {
        if (binding.reference == reference.text && binding.kind == QLatin1StringView("component"))
            return binding.target;
    }
    if (reference.isAsset()) {
        if (const auto asset = registered(*m_database, QStringLiteral("component"), reference))
            return m_place.resolve(asset->path);
        for (const store::BindingRow &binding : m_bindings) {
            if (binding.reference == QStringLiteral("azureml:") + reference.name
                && binding.kind == QLatin1StringView("component"))
                return binding.target;
        }
    }
    return std::unexpected(missing(reference, QStringLiteral("component")));
}

Result<Resolved> WorkspaceServices::environment(const assets::AssetRef &reference)
{
    const auto asset = registered(*m_database, QStringLiteral("environment"), reference);
    if (!asset)
        return std::unexpected(missing(reference, QStringLiteral("environment")));
    return Resolved{{}, asset->name + QLatin1Char(':') + asset->version, asset->spec};
}

Result<FrozenCode> WorkspaceServices::freeze(const QString &code, const QStringList &includes)
{
    snapshot::TakeOptions options;
    if (m_codeProgress)
        options.progress
            = [this, &code](quint64 done, quint64 total) { m_codeProgress(code, done, total); };
    const auto taken = m_objects
                           ? snapshot::take({code, includes}, *m_objects, m_cacheFolder, options)
                           : snapshot::look({code, includes}, m_cacheFolder);
    if (!taken)
        return std::unexpected(taken.error());
    FrozenCode frozen{taken->digest, 0, 0, {}};
    for (const auto &left : taken->leftOut)
        frozen.leftOut << QFile::decodeName(left.path);
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
    services.digest = [this](const QString &path) -> Result<snapshot::DataDigest> {
        auto digest = m_digest ? m_digest(path) : snapshot::dataDigest(path, m_cacheFolder);
        if (!digest)
            return digest;
        const auto expected = m_expected.find(path);
        if (expected != m_expected.end() && !expected->second.first.isNull()
            && expected->second.first != digest->digest)
            m_warnings.push_back(Error{Error::Code::Conflict,
                                       "asset.content-changed",
                                       {{QStringLiteral("asset"), expected->second.second},
                                        {QStringLiteral("path"), path}},
                                       {},
                                       {}});
        return digest;
    };
    services.look = [this](const QString &path) { return look(path); };
    services.target = [this](const QString &name) {
        const auto it = m_targets.find(name);
        return it == m_targets.end() ? QString() : it->second;
    };
    services.interpreter = store::meta(*m_database, QStringLiteral("python")).value_or(QString());
    services.defaultDatastore = defaultFolder();
    services.pythons = &m_pythons;
    return services;
}

} // namespace tenon::engine
