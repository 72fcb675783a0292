// asset.*, bind.* and compute.*.
#include "base/platform/files.h"
#include "engine/assetservice.h"
#include "engine/assetusers.h"
#include "engine/engine.h"
#include "engine/services.h"
#include "expressions/expressions.h"
#include "files/references.h"
#include "store/assets.h"
#include "store/database.h"
#include "store/settings.h"
#include "yaml/load.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

namespace tenon::engine {
namespace {

using namespace Qt::StringLiterals;
using Form = assets::AssetRef::Form;

QString text(const QJsonObject &params, const char *key)
{
    return params.value(QLatin1StringView(key)).toString();
}

QString bindingKind(const assets::AssetRef &reference, const QString &said)
{
    if (!said.isEmpty() && said != "data"_L1)
        return said;
    if (reference.form == Form::Web)
        return u"url"_s;
    if (reference.form == Form::Datastore && reference.path.isEmpty())
        return u"datastore"_s;
    if (reference.type == "models"_L1)
        return u"model"_s;
    return u"data"_s;
}

// The row of a binding, when it makes sense.
std::expected<store::BindingRow, Errors> bindingOf(const QJsonObject &params,
                                                   const QString &workspace)
{
    store::BindingRow row;
    row.reference = text(params, "reference").trimmed();
    row.created = store::nowMicros();
    const auto refuse = [](const char *id, const QVariantMap &arguments, Error::Code code) {
        return std::unexpected(Errors{Error{code, id, arguments, {}, {}}});
    };
    const assets::AssetRef reference = assets::AssetRef::parse(row.reference);
    switch (reference.form) {
    case Form::None:
    case Form::LocalPath:
    case Form::Malformed:
    case Form::JobOutput:
    case Form::RunArtifact:
        return refuse("bind.no-reference", {{u"reference"_s, row.reference}}, Error::Code::Format);
    default:
        break;
    }
    // "azureml://datastores/D" and "azureml://datastores/D/" are one.
    while (reference.form != Form::Storage && row.reference.size() > 1
           && row.reference.endsWith(u'/'))
        row.reference.chop(1);
    row.kind = bindingKind(reference, text(params, "kind"));
    if (!QStringList{u"data"_s, u"model"_s, u"component"_s, u"datastore"_s, u"url"_s}.contains(
            row.kind))
        return refuse("bind.kind", {{u"kind"_s, row.kind}}, Error::Code::Format);
    const QString base = text(params, "folder").isEmpty() ? workspace : text(params, "folder");
    const QString target = QDir(base).absoluteFilePath(text(params, "target"));
    const QFileInfo info(target);
    if (text(params, "target").isEmpty() || !info.exists())
        return refuse("bind.no-target", {{u"path"_s, target}}, Error::Code::NotFound);
    row.target = info.canonicalFilePath();
    if (row.kind == "datastore"_L1 && !info.isDir())
        return refuse("bind.needs-folder", {{u"path"_s, target}, {u"reference"_s, row.reference}},
                      Error::Code::Format);
    if (row.kind == "component"_L1) {
        if (info.isDir())
            return refuse("bind.needs-file", {{u"path"_s, target}, {u"reference"_s, row.reference}},
                          Error::Code::Format);
        if (const auto component = yaml::loadComponent(row.target); !component)
            return std::unexpected(component.error());
    }
    return row;
}

Result<> removeAsset(store::Database &db, const store::Place &place, const QString &kind,
                     const QString &name, const QString &version,
                     const std::vector<files::AssetUse> &uses, bool force, store::AssetRow &removed)
{
    auto row = store::findAsset(db, kind, name, version);
    if (!row)
        return std::unexpected(std::move(row.error()));
    removed = std::move(*row);
    if (auto may = mayRemove(db, place, removed, uses, force); !may)
        return may;
    if (removed.job)
        if (auto done = db.run("UPDATE outputs SET asset='' WHERE job=?1 AND name=?2 AND asset=?3",
                               *removed.job, removed.output, QString(name + u':' + version));
            !done)
            return done;
    return store::removeAsset(db, removed.id);
}

} // namespace

WorkspaceServices::CodeProgress Engine::codeProgress()
{
    return [this](const QString &folder, quint64 done, quint64 total) {
        QMetaObject::invokeMethod(
            this,
            [this, folder, done, total] {
                m_rpc->notify(u"progress"_s, {{u"what"_s, u"code"_s},
                                              {u"folder"_s, folder},
                                              {u"done"_s, qint64(done)},
                                              {u"total"_s, qint64(total)}});
            },
            Qt::QueuedConnection);
    };
}

Downloads::Progress Engine::downloadProgress()
{
    return [this](const QString &url, qint64 received, qint64 total) {
        QMetaObject::invokeMethod(
            this,
            [this, url, received, total] {
                m_rpc->notify(u"progress"_s, {{u"what"_s, u"download"_s},
                                              {u"url"_s, url},
                                              {u"done"_s, received},
                                              {u"total"_s, total}});
            },
            Qt::QueuedConnection);
    };
}

void Engine::createAsset(const QJsonObject &params, const RpcServer::Reply &reply)
{
    auto request = assetRequest(params, m_place.workspace);
    if (!request) {
        reply.failure(request.error());
        return;
    }
    startPlanning([this, request = std::move(*request), reply] {
        std::expected<std::shared_ptr<PreparedAsset>, Errors> prepared = std::unexpected(Errors{});
        if (auto services = WorkspaceServices::open(m_place, *m_objects, m_pythons)) {
            (*services)->allowDownloads(downloadProgress());
            const PlanServices ask = (*services)->services();
            prepared = AssetService(m_place, (*services)->database(), ask).prepare(request);
        } else {
            prepared = std::unexpected(Errors{services.error()});
        }
        QMetaObject::invokeMethod(
            this,
            [this, reply, prepared = std::move(prepared)] {
                const auto ended = qScopeGuard([this] { planningEnded(); });
                if (!prepared) {
                    reply.success({{u"problems"_s, problemsJson(prepared.error(), "error")}});
                    return;
                }
                const auto asset = *prepared;
                writeAndReply(
                    reply,
                    [asset, creator = reply.principal().name](store::Database &db) {
                        return asset->commit(db, creator);
                    },
                    [asset] {
                        const store::AssetRow &row = asset->row();
                        return QJsonObject{
                            {u"kind"_s, row.kind},
                            {u"name"_s, row.name},
                            {u"version"_s, row.version},
                            {u"id"_s, qint64(row.id)},
                            {u"existed"_s, asset->existed()},
                            {u"warnings"_s, problemsJson(asset->warnings(), "warning")}};
                    });
            },
            Qt::QueuedConnection);
    });
}

// What was copied for a version that is gone; data stays where it lies. On the writer's thread,
// where no registration of the same version comes between.
void Engine::removeFiles(const store::AssetRow &asset)
{
    const QString folder = u"assets/%1/%2/%3"_s.arg(asset.kind, asset.name, asset.version);
    if (!asset.path.startsWith(folder + u'/'))
        return;
    const QString away
        = m_place.data + u"/assets/.staging-"_s + QUuid::createUuid().toString(QUuid::Id128);
    m_writer->enqueue(
        store::Durability::Normal,
        [asset, from = m_place.data + u'/' + folder, away](store::Database &db) -> Result<> {
            if (!store::findAsset(db, asset.kind, asset.name, asset.version))
                QDir().rename(from, away);
            return {};
        },
        [this, away](const Result<> &) {
            QMetaObject::invokeMethod(
                this,
                [this, away] {
                    m_planning.start(
                        [away] { [[maybe_unused]] const auto gone = platform::removeTree(away); });
                },
                Qt::QueuedConnection);
        });
}

// Its files go after its row: what a crash leaves between them nothing refers to.
void Engine::deleteAsset(const QJsonObject &params, const RpcServer::Reply &reply)
{
    const QString kind = text(params, "kind"), name = text(params, "name"),
                  version = text(params, "version");
    if (version.isEmpty() || version == "latest"_L1)
        return reply.failure(
            Error{Error::Code::Format, "asset.needs-version", {{u"name"_s, name}}, {}, {}});
    startPlanning([this, kind, name, version, force = params.value("force"_L1).toBool(), reply] {
        auto uses = files::usesOfAsset(files::yamlFiles(m_place.workspace), kind, name);
        QMetaObject::invokeMethod(
            this,
            [this, kind, name, version, force, reply, uses = std::move(uses)] {
                const auto ended = qScopeGuard([this] { planningEnded(); });
                const auto removed = std::make_shared<store::AssetRow>();
                writeAndReply(
                    reply,
                    [this, kind, name, version, force, uses, removed](store::Database &db) {
                        return removeAsset(db, m_place, kind, name, version, uses, force, *removed);
                    },
                    [this, removed] {
                        removeFiles(*removed);
                        return QJsonObject{{u"bytes"_s, removed->bytes.value_or(0)}};
                    });
            },
            Qt::QueuedConnection);
    });
}

void Engine::bind(const QJsonObject &params, const RpcServer::Reply &reply)
{
    const auto row = bindingOf(params, m_place.workspace);
    if (!row) {
        if (row.error().size() == 1)
            reply.failure(row.error().front());
        else
            reply.success({{u"problems"_s, problemsJson(row.error(), "error")}});
        return;
    }
    writeAndReply(
        reply,
        [row = *row](store::Database &db) -> Result<> {
            const auto known = store::binding(db, row.reference);
            if (!known)
                return std::unexpected(known.error());
            // A reference is of one kind; components and data of one name are told apart by nothing
            // else.
            if (*known && ((*known)->kind == "component"_L1) != (row.kind == "component"_L1))
                return fail(Error::Code::Conflict, "bind.other-kind",
                            {{u"reference"_s, row.reference}, {u"kind"_s, (*known)->kind}});
            return store::putBinding(db, row);
        },
        [row = *row] {
            return QJsonObject{
                {u"reference"_s, row.reference}, {u"target"_s, row.target}, {u"kind"_s, row.kind}};
        });
}

void Engine::registerAssetMethods()
{
    m_rpc->add(u"asset.create"_s, [this](const QJsonObject &params, const RpcServer::Reply &reply) {
        createAsset(params, reply);
    });
    m_rpc->add(u"asset.archive"_s, [this](const QJsonObject &params,
                                          const RpcServer::Reply &reply) {
        writeAndReply(reply,
                      [params](store::Database &db) {
                          return store::archiveAsset(db, text(params, "kind"), text(params, "name"),
                                                     text(params, "version"),
                                                     params.value("archived"_L1).toBool(true));
                      },
                      {});
    });
    m_rpc->add(u"asset.delete"_s, [this](const QJsonObject &params, const RpcServer::Reply &reply) {
        deleteAsset(params, reply);
    });
    m_rpc->add(u"asset.update"_s, [this](const QJsonObject &params, const RpcServer::Reply &reply) {
        writeAndReply(
            reply,
            [params](store::Database &db) -> Result<> {
                const auto row = store::findAsset(db, text(params, "kind"), text(params, "name"),
                                                  text(params, "version"));
                if (!row)
                    return std::unexpected(row.error());
                return store::updateAsset(db, row->id,
                                          params.value("description"_L1).toString(row->description),
                                          changedTags(row->tags, params));
            },
            {});
    });
    m_rpc->add(u"bind.set"_s, [this](const QJsonObject &params, const RpcServer::Reply &reply) {
        bind(params, reply);
    });
    m_rpc->add(u"bind.remove"_s, [this](const QJsonObject &params, const RpcServer::Reply &reply) {
        writeAndReply(reply,
                      [reference = text(params, "reference")](store::Database &db) -> Result<> {
                          auto removed = store::removeBinding(db, reference);
                          if (removed || removed.error().id != "store.no-binding")
                              return removed;
                          QStringList names;
                          if (const auto bindings = store::bindings(db)) {
                              for (const store::BindingRow &binding : *bindings)
                                  names << binding.reference;
                          }
                          Error error = removed.error();
                          error.arguments.insert(u"nearest"_s,
                                                 expressions::nearestName(reference, names));
                          return std::unexpected(std::move(error));
                      },
                      {});
    });
    m_rpc->add(u"compute.bind"_s, [this](const QJsonObject &params, const RpcServer::Reply &reply) {
        store::ComputeRow row{text(params, "name").trimmed(), text(params, "target")};
        if (row.name.startsWith("azureml:"_L1))
            row.name.remove(0, 8);
        if (row.name.isEmpty() || row.name == "local"_L1 || row.name == "serverless"_L1) {
            reply.failure(
                Error{Error::Code::Refused, "compute.fixed-name", {{u"name"_s, row.name}}, {}, {}});
            return;
        }
        if (!row.target.isEmpty() && row.target != "local"_L1) {
            reply.failure(Error{Error::Code::Refused,
                                "compute.unknown-target",
                                {{u"target"_s, row.target}},
                                {},
                                {}});
            return;
        }
        writeAndReply(reply,
                      [row](store::Database &db) -> Result<> {
                          if (row.target.isEmpty()) {
                              const auto known = store::computes(db);
                              if (!known)
                                  return std::unexpected(known.error());
                              QStringList names;
                              for (const store::ComputeRow &compute : *known)
                                  names << compute.name;
                              if (!names.contains(row.name))
                                  return fail(
                                      Error::Code::NotFound, "compute.not-bound",
                                      {{u"name"_s, row.name},
                                       {u"nearest"_s, expressions::nearestName(row.name, names)}});
                          }
                          return store::putCompute(db, row);
                      },
                      {});
    });
}

} // namespace tenon::engine
