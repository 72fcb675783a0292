#include "engine/assetservice.h"

#include "base/jobname.h"
#include "base/platform/files.h"
#include "engine/planner.h"
#include "engine/settings.h"
#include "expressions/expressions.h"
#include "snapshot/datadigest.h"
#include "store/assets.h"
#include "store/database.h"
#include "store/jobs.h"
#include "yaml/load.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

namespace tenon::engine {
namespace {

using namespace Qt::StringLiterals;
using assets::AssetRef;

QByteArray mapJson(const assets::TextMap &map)
{
    ValueMap values;
    for (const auto &[key, value] : map)
        values.emplace_back(key, Value(value));
    return Value(std::move(values)).toJson();
}

QString withoutSlash(const QString &path)
{
    return path.size() > 1 && path.endsWith(u'/') ? path.chopped(1) : path;
}

// Reads the file; what the request says itself need not stand in it.
std::expected<yaml::Loaded, Errors> load(const QByteArray &text, const AssetRequest &request,
                                         yaml::Expect expect)
{
    yaml::Reading reading = yaml::readAsset(text, request.file, expect);
    std::erase_if(reading.errors, [&](const Error &error) {
        const QString key = error.arguments.value(u"key"_s).toString();
        return error.id == "file.required-key"
               && ((key == "name"_L1 && !request.name.isEmpty())
                   || (key == "path"_L1 && !(request.path.isEmpty() && request.job.isEmpty())));
    });
    if (!reading.errors.empty() || !reading.asset)
        return std::unexpected(std::move(reading.errors));
    return yaml::Loaded{std::move(*reading.asset), std::move(reading.warnings)};
}

QStringList typesOf(bool model)
{
    return model ? QStringList{u"custom_model"_s, u"mlflow_model"_s, u"triton_model"_s}
                 : QStringList{u"uri_file"_s, u"uri_folder"_s, u"mltable"_s};
}

// The definition of an environment as it counts: with the content of its conda file, without its
// names.
QByteArray environmentSpec(const assets::Environment &environment)
{
    ValueMap spec;
    if (const ValueMap *map = environment.raw.asMap()) {
        for (const auto &[key, value] : *map) {
            if (key != "name"_L1 && key != "version"_L1 && key != "$schema"_L1
                && key != "description"_L1 && key != "tags"_L1)
                spec.emplace_back(key, value);
        }
    }
    const auto content = [&](const QString &key, const QString &path) {
        const QString file = QDir(environment.base).absoluteFilePath(path);
        if (const auto bytes = platform::readFile(file, 16 << 20))
            spec.emplace_back(key, Value(QString::fromUtf8(*bytes)));
    };
    if (!environment.condaFile.isEmpty())
        content(u"conda_content"_s, environment.condaFile.text);
    if (!environment.buildPath.isEmpty())
        content(u"dockerfile_content"_s,
                environment.buildPath.text + u'/'
                    + (environment.dockerfilePath.isEmpty() ? u"Dockerfile"_s
                                                            : environment.dockerfilePath));
    return Value(std::move(spec)).toJson();
}

} // namespace

bool isAssetName(QStringView name)
{
    return isJobName(name);
}

Result<AssetRequest> assetRequest(const QJsonObject &params, const QString &workspace)
{
    const auto text
        = [&](const char *key) { return params.value(QLatin1StringView(key)).toString(); };
    AssetRequest request;
    request.kind = text("kind");
    if (request.kind != "component"_L1 && request.kind != "environment"_L1
        && request.kind != "data"_L1 && request.kind != "model"_L1)
        return fail(Error::Code::Format, "asset.kind", {{u"kind"_s, request.kind}});
    const QString base = text("folder").isEmpty() ? workspace : text("folder");
    if (!text("file").isEmpty())
        request.file = QDir::cleanPath(QDir(base).absoluteFilePath(text("file")));
    if (params.contains("text"_L1)) {
        request.hasText = true;
        request.text = text("text").toUtf8();
        if (request.file.isEmpty())
            request.file = workspace + u'/';
    }
    for (const QJsonValue &value : params.value("set"_L1).toArray())
        request.set.emplace_back(value.toArray().at(0).toString(),
                                 value.toArray().at(1).toString());
    request.name = text("name");
    request.version = text("version");
    request.description = text("description");
    request.type = text("type");
    request.job = text("job");
    request.output = text("output");
    if (const AssetRef path = AssetRef::parse(text("path")); path.isLocalPath())
        request.path = path.absolutePath(base);
    else
        request.path = text("path");
    const QJsonObject tags = params.value("tags"_L1).toObject();
    for (auto it = tags.begin(); it != tags.end(); ++it)
        request.tags.emplace_back(it.key(), it.value().toString());
    return request;
}

// -- PreparedAsset
// ------------------------------------------------------------------------------------------

PreparedAsset::~PreparedAsset()
{
    if (!m_staging.isEmpty()) [[maybe_unused]]
        const auto removed = platform::removeTree(m_staging);
}

Result<> PreparedAsset::publish(const QString &folder)
{
    const QString target = m_place.data + u'/' + folder;
    if (!QFileInfo::exists(m_staging)) {
        // Moved by an earlier try of the same transaction.
        if (QFileInfo::exists(target))
            return {};
        return fail(Error::Code::Io, "asset.copy",
                    {{u"path"_s, m_staging}, {u"reason"_s, QString()}});
    }
    if (!m_text.isEmpty()) {
        if (auto written = platform::replaceFile(m_staging + u'/' + m_inside,
                                                 withIdentity(m_text, m_row.name, m_row.version),
                                                 platform::Sync::Yes, 0644);
            !written)
            return written;
    }
    if (auto made = platform::makeFolder(QFileInfo(target).path()); !made)
        return made;
    // Without a row nothing refers to what a crash may have left there.
    if (auto removed = platform::removeTree(target); !removed)
        return removed;
    if (!QDir().rename(m_staging, target))
        return tenon::fail(Error::Code::Io, "io.write",
                           {{u"path"_s, target}, {u"reason"_s, u"rename"_s}});
    return {};
}

Result<> PreparedAsset::commit(store::Database &database, const QString &creator)
{
    m_existed = false;
    m_row.version = m_wanted;
    std::optional<store::AssetRow> known;
    const auto found = store::findAsset(database, m_row.kind, m_row.name, m_wanted);
    if (found)
        known = *found;
    else if (found.error().code != Error::Code::NotFound)
        return std::unexpected(found.error());
    const bool same
        = known && known->type == m_row.type
          && (m_row.digest.isNull() ? known->path == m_row.path : known->digest == m_row.digest);
    if (same) {
        m_existed = true;
        // Data that moved is found at its new place.
        if (m_staging.isEmpty() && known->path != m_row.path
            && !QFileInfo::exists(m_place.resolve(known->path))) {
            if (auto moved
                = database.run("UPDATE assets SET path=?2 WHERE id=?1", known->id, m_row.path);
                !moved)
                return moved;
            known->path = m_row.path;
        }
        m_row = *known;
        return {};
    }
    if (known && !m_wanted.isEmpty())
        return fail(Error::Code::Conflict, "asset.differs",
                    {{u"kind"_s, m_row.kind}, {u"name"_s, m_row.name}, {u"version"_s, m_wanted}});
    if (m_wanted.isEmpty()) {
        const auto next = store::nextVersion(database, m_row.kind, m_row.name);
        if (!next)
            return std::unexpected(next.error());
        m_row.version = *next;
    }
    if (!m_staging.isEmpty()) {
        const QString folder = u"assets/%1/%2/%3"_s.arg(m_row.kind, m_row.name, m_row.version);
        if (auto published = publish(folder); !published)
            return published;
        m_row.path = folder + u'/' + m_inside;
    }
    m_row.created = store::nowMicros();
    m_row.creator = creator;
    const auto id = store::insertAsset(database, m_row);
    if (!id)
        return std::unexpected(id.error());
    m_row.id = *id;
    if (m_row.job && !m_row.output.isEmpty())
        return database.run("UPDATE outputs SET asset=?3 WHERE job=?1 AND name=?2", *m_row.job,
                            m_row.output, QString(m_row.name + u':' + m_row.version));
    return {};
}

// -- AssetService
// -------------------------------------------------------------------------------------------

AssetService::AssetService(const store::Place &place, store::Database &database,
                           const PlanServices &services)
    : m_place(place)
    , m_database(database)
    , m_services(services)
{
}

QString AssetService::staging() const
{
    return m_place.data + u"/assets/.staging-"_s + QUuid::createUuid().toString(QUuid::Id128);
}

Result<QByteArray> AssetService::textOf(const AssetRequest &request) const
{
    QByteArray text = request.text;
    if (!request.hasText) {
        auto bytes = platform::readFile(request.file, 64 << 20);
        if (!bytes)
            return bytes;
        text = std::move(*bytes);
    }
    if (request.set.empty())
        return text;
    return applySettings(text, request.file, request.set);
}

std::expected<std::shared_ptr<PreparedAsset>, Errors>
AssetService::prepare(const AssetRequest &request)
{
    Prepared prepared(new PreparedAsset(m_place));
    prepared->m_row.kind = request.kind;
    Errors errors;
    const bool isFile = request.kind == "component"_L1 || request.kind == "environment"_L1;
    const auto done = isFile ? prepareBundle(request, *prepared, errors)
                             : prepareData(request, *prepared, errors);
    if (!done)
        errors.push_back(done.error());
    store::AssetRow &row = prepared->m_row;
    if (errors.empty()) {
        const Location where{request.file, 0, 0};
        if (row.name.isEmpty())
            errors.push_back(
                Error{Error::Code::Format, "asset.no-name", {{u"kind"_s, row.kind}}, where, {}});
        else if (!isAssetName(row.name))
            errors.push_back(
                Error{Error::Code::Format, "asset.name", {{u"name"_s, row.name}}, where, {}});
        if (!prepared->m_wanted.isEmpty()
            && (!isAssetName(prepared->m_wanted) || prepared->m_wanted == "latest"_L1))
            errors.push_back(Error{Error::Code::Format,
                                   "asset.version",
                                   {{u"version"_s, prepared->m_wanted}},
                                   where,
                                   {}});
    }
    if (!errors.empty())
        return std::unexpected(std::move(errors));
    return prepared;
}

Result<> AssetService::prepareBundle(const AssetRequest &request, PreparedAsset &prepared,
                                     Errors &errors)
{
    if (request.file.isEmpty())
        return fail(Error::Code::Format, "asset.needs-file", {{u"kind"_s, request.kind}});
    const auto text = textOf(request);
    if (!text)
        return std::unexpected(text.error());
    const bool component = request.kind == "component"_L1;
    auto loaded
        = load(*text, request, component ? yaml::Expect::Component : yaml::Expect::Environment);
    if (!loaded) {
        errors = std::move(loaded.error());
        return {};
    }
    const auto *asComponent = std::get_if<assets::Component>(&loaded->asset);
    const auto *asEnvironment = std::get_if<assets::Environment>(&loaded->asset);
    if (component ? !asComponent : !asEnvironment)
        return fail(Error::Code::Format, "asset.other-kind",
                    {{u"path"_s, request.file},
                     {u"wanted"_s, request.kind},
                     {u"kind"_s, QString::fromLatin1(assets::kindName(loaded->asset))}},
                    {request.file, 1, 1});
    const assets::AssetCommon &common = assets::common(loaded->asset);
    prepared.m_warnings = std::move(loaded->warnings);
    prepared.m_staging = staging();
    auto bundle = makeBundle(*text, request.file, prepared.m_staging);
    if (!bundle) {
        errors = std::move(bundle.error());
        return {};
    }
    prepared.m_warnings.insert(prepared.m_warnings.end(), bundle->warnings.begin(),
                               bundle->warnings.end());
    prepared.m_text = bundle->text;
    prepared.m_inside = bundle->file;
    prepared.m_wanted = request.version.isEmpty() ? common.version : request.version;
    store::AssetRow &row = prepared.m_row;
    row.name = request.name.isEmpty() ? common.name : request.name;
    row.description = request.description.isEmpty() ? common.description : request.description;
    row.type = component ? assets::bodyType(asComponent->body) : QString();
    row.bytes = bundle->bytes;
    assets::TextMap tags = common.tags;
    tags.insert(tags.end(), request.tags.begin(), request.tags.end());
    row.tags = mapJson(tags);
    if (component) {
        row.digest = bundle->digest;
        row.spec = bundle->value.toJson();
    } else {
        row.spec = environmentSpec(*asEnvironment);
        // Two files that describe the same environment are one, wherever their conda file lies.
        row.digest = Sha256::of(row.spec);
        if (!asEnvironment->buildPath.isEmpty())
            row.digest = bundle->digest;
    }
    return {};
}

Result<> AssetService::prepareData(const AssetRequest &request, PreparedAsset &prepared,
                                   Errors &errors)
{
    const bool model = request.kind == "model"_L1;
    store::AssetRow &row = prepared.m_row;
    AssetRef path;
    QString base = QFileInfo(request.file).path();
    assets::TextMap tags;
    if (!request.file.isEmpty()) {
        const auto text = textOf(request);
        if (!text)
            return std::unexpected(text.error());
        auto loaded = load(*text, request, model ? yaml::Expect::Model : yaml::Expect::Data);
        if (!loaded) {
            errors = std::move(loaded.error());
            return {};
        }
        if (const auto *asModel = std::get_if<assets::Model>(&loaded->asset); asModel && model) {
            path = asModel->path;
        } else if (const auto *asData = std::get_if<assets::DataAsset>(&loaded->asset);
                   asData && !model) {
            path = asData->path;
        } else {
            return fail(Error::Code::Format, "asset.other-kind",
                        {{u"path"_s, request.file},
                         {u"wanted"_s, request.kind},
                         {u"kind"_s, QString::fromLatin1(assets::kindName(loaded->asset))}},
                        {request.file, 1, 1});
        }
        const assets::AssetCommon &common = assets::common(loaded->asset);
        row.name = common.name;
        prepared.m_wanted = common.version;
        row.type = common.type;
        row.description = common.description;
        row.spec = common.raw.toJson();
        tags = common.tags;
        prepared.m_warnings = std::move(loaded->warnings);
    }
    if (!request.name.isEmpty())
        row.name = request.name;
    if (!request.version.isEmpty())
        prepared.m_wanted = request.version;
    if (!request.description.isEmpty())
        row.description = request.description;
    if (!request.type.isEmpty()) {
        const QStringList types = typesOf(model);
        if (!types.contains(request.type))
            return fail(Error::Code::Format, "asset.type",
                        {{u"type"_s, request.type},
                         {u"nearest"_s, expressions::nearestName(request.type, types)},
                         {u"known"_s, types.join(u", "_s)}});
        row.type = request.type;
    }
    tags.insert(tags.end(), request.tags.begin(), request.tags.end());
    row.tags = mapJson(tags);
    if (!request.path.isEmpty())
        path = AssetRef::parse(request.path);

    QString local;
    QString jobName = request.job;
    QString outputName = request.output;
    if (!jobName.isEmpty()) {
        path = AssetRef::parse(u"azureml://jobs/%1/outputs/%2"_s.arg(
            jobName, outputName.isEmpty() ? u"artifacts"_s : outputName));
    } else if (path.form == AssetRef::Form::JobOutput || path.form == AssetRef::Form::RunArtifact) {
        jobName = path.job;
        outputName = path.output;
    }
    if (path.form == AssetRef::Form::None)
        return fail(Error::Code::Format, "asset.needs-path", {{u"kind"_s, request.kind}},
                    {request.file, 0, 0});
    if (!jobName.isEmpty()) {
        const auto job = store::findJob(m_database, jobName);
        if (!job)
            return std::unexpected(job.error());
        if (job->state != store::completedState && job->state < store::terminalState)
            return fail(Error::Code::Refused, "asset.job-runs", {{u"name"_s, jobName}});
        row.job = job->id;
        row.output = outputName;
        const auto outputs = store::outputs(m_database, job->id);
        if (!outputs)
            return std::unexpected(outputs.error());
        QStringList names{u"artifacts"_s};
        bool known = outputName.isEmpty() || outputName == "artifacts"_L1;
        for (const store::OutputRow &output : *outputs) {
            names << output.name;
            if (output.name != outputName)
                continue;
            known = true;
            if (row.type.isEmpty() && path.path.isEmpty())
                row.type = output.type;
        }
        if (!known)
            return fail(Error::Code::NotFound, "job.no-output",
                        {{u"name"_s, jobName},
                         {u"output"_s, outputName},
                         {u"nearest"_s, expressions::nearestName(outputName, names)},
                         {u"known"_s, names.join(u", "_s)}});
    }
    if (model && !row.type.endsWith("_model"_L1))
        row.type = u"custom_model"_s;
    if (!model && row.type.endsWith("_model"_L1))
        row.type.clear();
    const Location where = path.where.isEmpty() ? Location{request.file, 0, 0} : path.where;
    if (path.isLocalPath()) {
        local = withoutSlash(path.absolutePath(base));
        if (!QFileInfo::exists(local))
            return fail(Error::Code::NotFound, "input.path-missing", {{u"path"_s, path.path}},
                        where);
    } else if (!model && row.job == std::nullopt) {
        // Data elsewhere is registered as what it is: a reference, looked up when a job uses it.
        if (row.type.isEmpty())
            row.type = u"uri_folder"_s;
        row.path = path.text;
        return {};
    } else {
        const auto resolved = m_services.data(path, row.type);
        if (!resolved) {
            Error error = resolved.error();
            error.where = where;
            return std::unexpected(std::move(error));
        }
        local = withoutSlash(resolved->path);
    }
    const QFileInfo info(local);
    if (!info.exists())
        return fail(Error::Code::NotFound, "input.path-missing", {{u"path"_s, local}}, where);
    if (row.type.isEmpty())
        row.type = info.isDir() ? u"uri_folder"_s : u"uri_file"_s;
    if (row.type == "uri_file"_L1 && info.isDir())
        return fail(Error::Code::Format, "input.folder-for-file", {{u"path"_s, local}}, where);
    if (row.type == "uri_folder"_L1 && !info.isDir())
        return fail(Error::Code::Format, "input.file-for-folder", {{u"path"_s, local}}, where);
    if (row.type == "mltable"_L1 && !QFileInfo::exists(local + "/MLTable"_L1))
        return fail(Error::Code::NotFound, "asset.no-mltable", {{u"path"_s, local}}, where);
    if (row.type == "mlflow_model"_L1 && !QFileInfo::exists(local + "/MLmodel"_L1))
        prepared.m_warnings.push_back(
            Error{Error::Code::Refused, "asset.no-mlmodel", {{u"path"_s, local}}, where, {}});
    const auto digest = snapshot::dataDigest(local, m_place.cache());
    if (!digest)
        return std::unexpected(digest.error());
    row.digest = digest->digest;
    row.bytes = qint64(digest->bytes);
    row.path = m_place.relative(local);
    if (model) {
        // The last name of the path is part of what a scoring script sees below AZUREML_MODEL_DIR.
        prepared.m_staging = staging();
        prepared.m_inside = info.fileName();
        if (auto made = platform::makeFolder(prepared.m_staging); !made)
            return made;
        if (auto copied = copyData(local, prepared.m_staging + u'/' + prepared.m_inside); !copied)
            return std::unexpected(copied.error());
    }
    return {};
}

} // namespace tenon::engine
