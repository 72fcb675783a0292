#include "yaml/load.h"

#include "yaml/reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::yaml {
namespace {

enum class FileKind {
    Unknown,
    Job,
    Component,
    JobOrComponent, ///< A `type` that both can have.
    Environment,
    Data,
    Model,
    MlTable,
    Datastore,
    OnlineEndpoint,
    OnlineDeployment,
    BatchEndpoint,
    BatchDeployment,
    Compute,
    Schedule,
    Other,
};

constexpr qint64 largestFile = 64 * 1024 * 1024;

QString textOf(const Node &root, QByteArrayView key)
{
    const Node node = root.find(key);
    return node.isScalar() ? node.text().toLower() : QString();
}

// "…/latest/pipelineJob.schema.json" gives "pipelinejob".
QString schemaName(const Node &root)
{
    QString name = textOf(root, "$schema");
    name = name.mid(name.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.indexOf(u'.');
    return dot < 0 ? name : name.first(dot);
}

FileKind kindOfSchema(const QString &name)
{
    if (name.isEmpty())
        return FileKind::Unknown;
    if (name.endsWith("batchdeployment"_L1) || name == "batchdeployment"_L1)
        return FileKind::BatchDeployment;
    if (name.endsWith("deployment"_L1))
        return FileKind::OnlineDeployment;
    if (name == "batchendpoint"_L1)
        return FileKind::BatchEndpoint;
    if (name.endsWith("endpoint"_L1))
        return FileKind::OnlineEndpoint;
    if (name.endsWith("component"_L1) || name.startsWith("datatransfer"_L1))
        return name.endsWith("job"_L1) ? FileKind::Job : FileKind::Component;
    if (name.endsWith("job"_L1))
        return FileKind::Job;
    if (name == "environment"_L1)
        return FileKind::Environment;
    if (name == "data"_L1 || name == "dataset"_L1 || name == "asset"_L1)
        return FileKind::Data;
    if (name == "model"_L1)
        return FileKind::Model;
    if (name == "mltable"_L1)
        return FileKind::MlTable;
    if (name == "schedule"_L1)
        return FileKind::Schedule;
    if (name.startsWith("azureblob"_L1) || name.startsWith("azurefile"_L1)
        || name.startsWith("azuredatalake"_L1) || name.endsWith("datastore"_L1)
        || name == "onelake"_L1)
        return FileKind::Datastore;
    if (name.endsWith("compute"_L1) || name == "computeinstance"_L1)
        return FileKind::Compute;
    return FileKind::Other;
}

FileKind kindOfType(const Node &root, const QString &type)
{
    static const QStringList bodies{u"command"_s, u"pipeline"_s, u"sweep"_s,        u"spark"_s,
                                    u"automl"_s,  u"import"_s,   u"data_transfer"_s};
    if (type == "parallel"_L1)
        return FileKind::Component;
    if (bodies.contains(type))
        return FileKind::JobOrComponent;
    if (type.endsWith("component"_L1))
        return FileKind::Component;
    if (type == "uri_file"_L1 || type == "uri_folder"_L1)
        return FileKind::Data;
    if (type == "mltable"_L1)
        return root.find("paths") || root.find("transformations") ? FileKind::MlTable
                                                                  : FileKind::Data;
    if (type == "custom_model"_L1 || type == "mlflow_model"_L1 || type == "triton_model"_L1)
        return FileKind::Model;
    if (type == "amlcompute"_L1 || type == "computeinstance"_L1 || type == "kubernetes"_L1
        || type == "virtualmachine"_L1 || type == "synapsespark"_L1
        || (type == "tenon"_L1 && root.find("tenon")))
        return FileKind::Compute;
    if (type.startsWith("azure_"_L1) || type == "one_lake"_L1 || type == "hdfs"_L1)
        return FileKind::Datastore;
    return FileKind::Unknown;
}

FileKind kindOfShape(const Node &root, const QString &file)
{
    const auto has = [&](const char *key) { return bool(root.find(key)); };
    if (QFileInfo(file).fileName() == "MLTable"_L1)
        return FileKind::MlTable;
    if (has("trigger") && (has("create_job") || has("create_monitor") || has("import_data")))
        return FileKind::Schedule;
    if (has("jobs") || has("trial") || has("command"))
        return FileKind::JobOrComponent;
    if (has("component") && (has("inputs") || has("experiment_name")))
        return FileKind::Job;
    if (has("image") || has("build") || (has("conda_file") && has("name")))
        return FileKind::Environment;
    if (has("traffic") || has("auth_mode"))
        return has("defaults") ? FileKind::BatchEndpoint : FileKind::OnlineEndpoint;
    if (has("paths") && has("transformations"))
        return FileKind::MlTable;
    if (has("flavors") && has("path"))
        return FileKind::Model;
    if (has("path") && has("name"))
        return FileKind::Data;
    return FileKind::Other;
}

FileKind kindOfDeployment(const Node &root)
{
    const auto has = [&](const char *key) { return bool(root.find(key)); };
    const QString type = textOf(root, "type");
    if (type == "model"_L1 || type == "pipeline"_L1 || has("compute") || has("mini_batch_size")
        || has("settings") || has("job_definition") || has("component"))
        return FileKind::BatchDeployment;
    return FileKind::OnlineDeployment;
}

// A job and a component can say the same `type`: a job gives values, a component declares them.
bool looksLikeComponent(const Node &root)
{
    for (const char *key : {"experiment_name", "compute", "settings", "component", "services"}) {
        if (root.find(key))
            return false;
    }
    if (root.find("is_deterministic") || root.find("version"))
        return true;
    for (const Entry &entry : root.find("inputs").entries()) {
        const Node value = entry.value;
        if (!value.isMapping())
            return false;
        return value.find("type") && !value.find("path");
    }
    return false;
}

FileKind kindOf(const Node &root, const QString &file, Expect expect)
{
    FileKind kind = kindOfSchema(schemaName(root));
    const QString type = textOf(root, "type");
    if (kind == FileKind::Unknown && root.find("endpoint_name"))
        kind = kindOfDeployment(root);
    if (kind == FileKind::Unknown)
        kind = kindOfType(root, type);
    if (kind == FileKind::Unknown)
        kind = kindOfShape(root, file);
    const bool runs
        = kind == FileKind::Job || kind == FileKind::Component || kind == FileKind::JobOrComponent;
    const bool vague = kind == FileKind::Other && schemaName(root).isEmpty();
    switch (expect) {
    case Expect::Component:
        return runs || vague ? FileKind::Component : kind;
    case Expect::Job:
        return kind == FileKind::JobOrComponent || vague ? FileKind::Job : kind;
    case Expect::Environment:
        return vague || kind == FileKind::Data ? FileKind::Environment : kind;
    case Expect::Data:
        return vague ? FileKind::Data : kind;
    case Expect::Model:
        return vague || kind == FileKind::Data ? FileKind::Model : kind;
    case Expect::Datastore:
        return vague ? FileKind::Datastore : kind;
    case Expect::Endpoint:
        return vague ? FileKind::OnlineEndpoint : kind;
    case Expect::Deployment:
        return vague ? FileKind::OnlineDeployment : kind;
    case Expect::Compute:
        return vague ? FileKind::Compute : kind;
    case Expect::Schedule:
        return vague ? FileKind::Schedule : kind;
    case Expect::Any:
        break;
    }
    if (kind == FileKind::JobOrComponent)
        return looksLikeComponent(root) ? FileKind::Component : FileKind::Job;
    return kind;
}

assets::Asset readAs(Reader &reader, const Node &root, FileKind kind)
{
    switch (kind) {
    case FileKind::Job:
    case FileKind::JobOrComponent:
        return reader.readJob(root);
    case FileKind::Component:
        return reader.readComponent(root);
    case FileKind::Environment:
        return reader.readEnvironment(root);
    case FileKind::Data:
        return reader.readData(root);
    case FileKind::Model:
        return reader.readModel(root);
    case FileKind::MlTable:
        return reader.readMlTable(root);
    case FileKind::Datastore:
        return reader.readDatastore(root);
    case FileKind::OnlineEndpoint:
        return reader.readOnlineEndpoint(root);
    case FileKind::OnlineDeployment:
        return reader.readOnlineDeployment(root);
    case FileKind::BatchEndpoint:
        return reader.readBatchEndpoint(root);
    case FileKind::BatchDeployment:
        return reader.readBatchDeployment(root);
    case FileKind::Compute:
        return reader.readCompute(root);
    case FileKind::Schedule:
        return reader.readSchedule(root);
    case FileKind::Unknown:
    case FileKind::Other:
        break;
    }
    const QString schema = schemaName(root);
    return reader.readOther(root, schema.isEmpty() ? textOf(root, "type") : schema);
}

void sortByPlace(Errors &errors)
{
    std::stable_sort(errors.begin(), errors.end(), [](const Error &a, const Error &b) {
        return std::pair(a.where.line, a.where.column) < std::pair(b.where.line, b.where.column);
    });
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? Error::Code::Io : Error::Code::NotFound, "io.open",
                    {{u"path"_s, path}, {u"reason"_s, file.errorString()}}, {path, 0, 0});
    // A pipe or device has no size; reading one byte more than allowed tells.
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Code::Io, "io.read",
                    {{u"path"_s, path}, {u"reason"_s, file.errorString()}}, {path, 0, 0});
    return bytes;
}

template <typename Kind>
std::expected<Kind, Errors> loadAs(const QString &path, Expect expect, const char *id,
                                   Errors *warnings)
{
    auto loaded = loadAsset(path, expect);
    if (!loaded)
        return std::unexpected(std::move(loaded.error()));
    if (warnings)
        *warnings = std::move(loaded->warnings);
    if (auto *value = std::get_if<Kind>(&loaded->asset))
        return std::move(*value);
    return std::unexpected(Errors{Error{
        Error::Code::Format,
        id,
        {{u"path"_s, path}, {u"kind"_s, QString::fromLatin1(assets::kindName(loaded->asset))}},
        {path, 1, 1},
        {}}});
}

// A reader over a resolved mapping: written as JSON, which is YAML too.
template <typename Read> auto fromValue(const Value &mapping, Read read)
{
    const auto tree = Tree::parse(mapping.toJson());
    const Tree empty;
    Reader reader(tree ? *tree : empty, {}, {});
    return (reader.*read)(tree ? tree->root() : Node());
}

} // namespace

Reading readAsset(const QByteArray &bytes, const QString &path, Expect expect)
{
    const auto tree = Tree::parse(bytes, path);
    if (tree)
        return readAsset(*tree, path, expect);
    Reading out;
    out.errors.push_back(tree.error());
    return out;
}

Reading readAsset(const Tree &tree, const QString &path, Expect expect)
{
    Reading out;
    out.warnings = tree.warnings();
    const Node root = tree.root();
    if (!root.isMapping()) {
        const char *id = root.isNull() ? "file.empty" : "file.not-an-asset";
        out.errors.push_back(Error{Error::Code::Format, id, {}, {path, 1, 1}, {}});
        return out;
    }
    const QString base = path.endsWith(u'/') ? QDir::cleanPath(path) : QFileInfo(path).path();
    Reader reader(tree, path.endsWith(u'/') ? QString() : path, base);
    out.asset = readAs(reader, root, kindOf(root, path, expect));
    out.errors = std::move(reader.errors);
    out.warnings.insert(out.warnings.end(), std::make_move_iterator(reader.warnings.begin()),
                        std::make_move_iterator(reader.warnings.end()));
    sortByPlace(out.errors);
    sortByPlace(out.warnings);
    return out;
}

bool isComponent(const Tree &tree, const QString &path)
{
    const Node root = tree.root();
    return root.isMapping() && kindOf(root, path, Expect::Any) == FileKind::Component;
}

std::expected<Loaded, Errors> loadAssetText(const QByteArray &bytes, const QString &path,
                                            Expect expect)
{
    Reading reading = readAsset(bytes, path, expect);
    if (!reading.errors.empty())
        return std::unexpected(std::move(reading.errors));
    return Loaded{*std::move(reading.asset), std::move(reading.warnings)};
}

std::expected<Loaded, Errors> loadAsset(const QString &path, Expect expect)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    auto bytes = readFile(absolute);
    if (!bytes)
        return std::unexpected(Errors{std::move(bytes.error())});
    return loadAssetText(*bytes, absolute, expect);
}

std::expected<assets::Component, Errors> loadComponent(const QString &path, Errors *warnings)
{
    return loadAs<assets::Component>(path, Expect::Component, "file.not-a-component", warnings);
}

std::expected<assets::Job, Errors> loadJob(const QString &path, Errors *warnings)
{
    return loadAs<assets::Job>(path, Expect::Job, "file.not-a-job", warnings);
}

std::vector<Problem> check(const QString &path)
{
    std::vector<Problem> out;
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    auto bytes = readFile(absolute);
    if (!bytes)
        return {{Problem::Severity::Error, std::move(bytes.error())}};
    Reading reading = readAsset(*bytes, absolute);
    for (Error &error : reading.errors)
        out.push_back({Problem::Severity::Error, std::move(error)});
    for (Error &warning : reading.warnings)
        out.push_back({Problem::Severity::Warning, std::move(warning)});
    std::stable_sort(out.begin(), out.end(), [](const Problem &a, const Problem &b) {
        return std::pair(a.error.where.line, a.error.where.column)
               < std::pair(b.error.where.line, b.error.where.column);
    });
    return out;
}

assets::Resources resourcesFrom(const Value &mapping)
{
    return fromValue(mapping, &Reader::readResources);
}

assets::Distribution distributionFrom(const Value &mapping)
{
    return fromValue(mapping, &Reader::readDistribution);
}

assets::Limits limitsFrom(const Value &mapping)
{
    return fromValue(mapping, &Reader::readLimits);
}

} // namespace tenon::yaml
