#include "items/assetdata.h"

#include "assets/asset.h"
#include "base/messages.h"
#include "base/platform/files.h"
#include "store/assets.h"
#include "store/jobrow.h"
#include "store/jobs.h"
#include "yaml/load.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace tenon::items {

using namespace Qt::StringLiterals;
using assets::AssetRef;

namespace {

constexpr qint64 fileLimit = 4 << 20;

QString titleOf(const QString &displayName, const QString &step, const QString &name)
{
    return !displayName.isEmpty() ? displayName : !step.isEmpty() ? step : name;
}

bool isElsewhere(const QString &path)
{
    return path.contains("://"_L1) || path.startsWith("azureml:"_L1) || path.startsWith("runs:"_L1);
}

QString rangeOf(const assets::PortDecl &port)
{
    if (!port.enumeration.empty()) {
        QStringList values;
        for (const Value &value : port.enumeration)
            values.append(value.str());
        return values.join(u", "_s);
    }
    if (port.minimum && port.maximum)
        return u"%1 … %2"_s.arg(port.minimum->str(), port.maximum->str());
    if (port.minimum)
        return u"≥ "_s + port.minimum->str();
    return port.maximum ? u"≤ "_s + port.maximum->str() : QString();
}

void addPorts(std::vector<AssetPort> &to, const std::vector<assets::PortDecl> &from, bool output)
{
    for (const assets::PortDecl &port : from)
        to.push_back({output, port.name, port.type, port.optional,
                      port.defaultValue ? port.defaultValue->str() : QString(), rangeOf(port),
                      port.description.simplified()});
}

/// Where the path of data, a model or code leads.
void takePath(AssetFiles &files, const AssetRef &path, const QString &base)
{
    if (path.isLocalPath()) {
        files.root = path.absolutePath(base);
        if (!QFileInfo::exists(files.root))
            files.gone = true;
    } else if (path.form != AssetRef::Form::None) {
        files.reference = path.text;
    }
}

void takeComponent(AssetFiles &files, const assets::Component &component)
{
    addPorts(files.ports, component.inputs, false);
    addPorts(files.ports, component.outputs, true);
    if (const auto *command = std::get_if<assets::CommandBody>(&component.body)) {
        files.command = command->command.text.trimmed();
        if (command->code.isLocalPath())
            takePath(files, command->code, component.base);
    } else if (const auto *parallel = std::get_if<assets::ParallelBody>(&component.body)) {
        files.command = parallel->entryScript;
        if (parallel->code.isLocalPath())
            takePath(files, parallel->code, component.base);
    }
}

void takeEnvironment(AssetFiles &files, const assets::Environment &environment)
{
    const auto part = [&files](QByteArray title, const QString &value) {
        if (!value.isEmpty())
            files.parts.emplace_back(std::move(title), value);
    };
    part("image", environment.image);
    part("conda", environment.condaFile.text);
    part("build", environment.buildPath.text);
    part("dockerfile", environment.dockerfilePath);
    part("os", environment.osType);
    // The file with what is installed says most.
    if (!environment.condaFile.isEmpty())
        takePath(files, AssetRef::parse(environment.condaFile.text), environment.base);
    else if (!environment.buildPath.isEmpty())
        takePath(files, AssetRef::parse(environment.buildPath.text), environment.base);
    else
        files.root = files.file;
}

} // namespace

const QStringList &assetKinds()
{
    static const QStringList kinds{u"component"_s, u"environment"_s, u"data"_s, u"model"_s};
    return kinds;
}

const AssetVersion *AssetBundle::find(const QString &version) const
{
    const auto at = std::ranges::find(versions, version, &AssetVersion::version);
    return at == versions.end() ? nullptr : &*at;
}

const AssetVersion *AssetBundle::latest() const
{
    const auto at = std::ranges::find(versions, false, &AssetVersion::archived);
    return at != versions.end() ? &*at : versions.empty() ? nullptr : &versions.front();
}

Result<AssetBundle> loadAsset(store::Database &database, const QString &kind, const QString &name)
{
    auto statement = database.prepare(
        "SELECT a.id,a.version,a.created,a.creator,a.archived,a.type,a.description,a.bytes,a.tags,"
        "CASE WHEN a.kind='model' AND json_valid(a.spec) THEN json_extract(a.spec,'$.stage') END,"
        "j.name,j.display_name,j.step,a.output FROM assets a LEFT JOIN jobs j ON j.id=a.job "
        "WHERE a.kind=?1 AND a.name=?2 ORDER BY a.created DESC, a.id DESC");
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    statement->bindAll(kind, name);
    auto rows = store::readRows(*statement, [](const store::Statement &s) {
        AssetVersion row;
        row.id = s.integer(0);
        row.version = s.text(1);
        row.created = s.integer(2);
        row.creator = s.text(3);
        row.archived = s.integer(4) != 0;
        row.type = s.text(5);
        row.description = s.text(6);
        row.bytes = s.optionalInteger(7);
        row.tags = s.bytes(8);
        row.stage = s.text(9);
        if (row.stage == "None"_L1)
            row.stage.clear();
        row.job = s.text(10);
        row.jobTitle = titleOf(s.text(11), s.text(12), row.job);
        row.output = s.text(13);
        return row;
    });
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    AssetBundle bundle;
    bundle.versions = std::move(*rows);
    if (kind == "model"_L1 && !bundle.versions.empty()) {
        const auto own = store::findAsset(database, u"model-name"_s, name, {});
        if (own) {
            bundle.description = own->description;
            bundle.tags = own->tags;
        }
    }
    const auto aliases = store::aliases(database, kind, name);
    if (!aliases)
        return std::unexpected(aliases.error());
    for (const store::AliasRow &alias : *aliases) {
        const auto at = std::ranges::find(bundle.versions, alias.version, &AssetVersion::version);
        if (at != bundle.versions.end())
            at->aliases.append(alias.alias);
    }
    return bundle;
}

Result<AssetDetail> loadAssetVersion(store::Database &database, const store::Place &place,
                                     const QString &kind, const QString &name,
                                     const QString &version)
{
    auto row = store::findAsset(database, kind, name, version);
    if (!row)
        return std::unexpected(std::move(row.error()));
    AssetDetail detail;
    if (isElsewhere(row->path))
        detail.reference = row->path;
    else if (!row->path.isEmpty())
        detail.path = place.resolve(row->path);
    if (row->job) {
        if (const auto job = store::job(database, *row->job)) {
            detail.job = job->name;
            detail.jobTitle = titleOf(job->displayName, job->step, job->name);
            detail.jobState = assets::JobState(job->state);
        }
    }
    detail.row = std::move(*row);
    return detail;
}

QList<std::pair<QString, QString>> tagPairs(const QByteArray &tags)
{
    QList<std::pair<QString, QString>> pairs;
    const QJsonObject object = QJsonDocument::fromJson(tags).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        pairs.append({it.key(), it->toVariant().toString()});
    return pairs;
}

QString tagText(const QByteArray &tags)
{
    QStringList texts;
    for (const auto &[key, value] : tagPairs(tags))
        texts.append(value.isEmpty() ? key : key + u'=' + value);
    return texts.join(u", "_s);
}

AssetFiles readAssetFile(const QString &file)
{
    AssetFiles files;
    files.file = file;
    auto summary = summarise(file);
    if (!summary) {
        files.gone = true;
        files.problems.append(messageText(summary.error()));
        return files;
    }
    files.summary = std::move(*summary);
    const auto bytes = platform::readFile(file, fileLimit);
    if (!bytes) {
        files.problems.append(messageText(bytes.error()));
        return files;
    }
    const yaml::Reading reading = yaml::readAsset(*bytes, file);
    for (const Error &error : reading.errors)
        files.problems.append(messageText(error));
    if (!reading.asset)
        return files;
    if (const auto *component = std::get_if<assets::Component>(&*reading.asset))
        takeComponent(files, *component);
    else if (const auto *environment = std::get_if<assets::Environment>(&*reading.asset))
        takeEnvironment(files, *environment);
    else if (const auto *data = std::get_if<assets::DataAsset>(&*reading.asset))
        takePath(files, data->path, data->base);
    else if (const auto *model = std::get_if<assets::Model>(&*reading.asset))
        takePath(files, model->path, model->base);
    else if (std::holds_alternative<assets::MlTable>(*reading.asset))
        files.root = QFileInfo(file).path();
    return files;
}

AssetFiles lookAtData(const QString &path, const QString &reference)
{
    AssetFiles files;
    files.reference = reference;
    if (path.isEmpty())
        return files;
    files.root = path;
    files.gone = !QFileInfo::exists(path);
    return files;
}

} // namespace tenon::items
