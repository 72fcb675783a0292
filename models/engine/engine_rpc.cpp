// The methods of the engine's RPC, except submitting.
#include "engine/engine.h"

#include "store/assets.h"
#include "store/database.h"
#include "store/jobs.h"
#include "store/opening.h"
#include "store/settings.h"
#include "store/trust.h"
#include "yaml/load.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace tenon::engine {
namespace {

using namespace Qt::StringLiterals;

QString text(const QJsonObject &params, const char *key)
{
    return params.value(QLatin1StringView(key)).toString();
}

} // namespace

QByteArray changedTags(const QByteArray &tags, const QJsonObject &params)
{
    QJsonObject changed = params.contains("tags"_L1) ? params.value("tags"_L1).toObject()
                                                     : QJsonDocument::fromJson(tags).object();
    for (const QJsonValue &key : params.value("removeTags"_L1).toArray())
        changed.remove(key.toString());
    const QJsonObject added = params.value("setTags"_L1).toObject();
    for (auto it = added.begin(); it != added.end(); ++it)
        changed.insert(it.key(), it.value());
    return QJsonDocument(changed).toJson(QJsonDocument::Compact);
}

void Engine::registerMethods()
{
    m_rpc->add(QStringLiteral("hello"),
               [this](const QJsonObject &params, const RpcServer::Reply &reply) {
                   Q_UNUSED(params)
                   reply.success({{QStringLiteral("protocol"), client::protocolVersion},
                                  {QStringLiteral("schema"), client::schemaVersion},
                                  {QStringLiteral("build"), client::buildId()},
                                  {QStringLiteral("pid"), QCoreApplication::applicationPid()},
                                  {QStringLiteral("workspace"), m_place.workspace},
                                  {QStringLiteral("id"), m_place.id},
                                  {QStringLiteral("lock"), m_lockIdentity},
                                  {QStringLiteral("data"), m_place.data},
                                  {QStringLiteral("port"), m_tracking->port()}});
               });
    m_rpc->add(QStringLiteral("engine.status"), [this](const QJsonObject &,
                                                       const RpcServer::Reply &reply) {
        const Error problem = m_runner->writeProblem();
        reply.success({{QStringLiteral("pid"), QCoreApplication::applicationPid()},
                       {QStringLiteral("problem"),
                        problem.id.isEmpty() ? QJsonValue() : client::errorToJson(problem)},
                       {QStringLiteral("build"), client::buildId()},
                       {QStringLiteral("workspace"), m_place.workspace},
                       {QStringLiteral("port"), m_tracking->port()},
                       {QStringLiteral("busy"), m_runner->isBusy()},
                       {QStringLiteral("running"), m_runner->runningCount()},
                       {QStringLiteral("queued"), m_runner->queuedCount()},
                       {QStringLiteral("clients"), m_rpc->clientCount()},
                       {QStringLiteral("keeper"), m_keeper->keeper().pid}});
    });
    m_rpc->add(QStringLiteral("engine.stop"),
               [this](const QJsonObject &params, const RpcServer::Reply &reply) {
                   const QString mode = text(params, "mode");
                   if (mode != QLatin1StringView("now") && mode != QLatin1StringView("handover")
                       && m_runner->isBusy()) {
                       reply.failure(Error{Error::Code::Refused,
                                           "engine.busy",
                                           {{QStringLiteral("count"), m_runner->runningCount()}},
                                           {},
                                           {}});
                       return;
                   }
                   reply.success({});
                   QMetaObject::invokeMethod(this, &Engine::stop, Qt::QueuedConnection);
               });
    m_rpc->add(QStringLiteral("job.submit"),
               [this](const QJsonObject &params, const RpcServer::Reply &reply) {
                   submit(params, reply);
               });
    m_rpc->add(
        QStringLiteral("job.rerun"),
        [this](const QJsonObject &params, const RpcServer::Reply &reply) { rerun(params, reply); });
    m_rpc->add(
        QStringLiteral("job.plan"),
        [this](const QJsonObject &params, const RpcServer::Reply &reply) { plan(params, reply); });
    m_rpc->add(QStringLiteral("job.cancel"), [this](const QJsonObject &params,
                                                    const RpcServer::Reply &reply) {
        if (const auto done = m_runner->cancel(text(params, "name"), reply.principal().name); !done)
            reply.failure(done.error());
        else
            reply.success({});
    });
    const auto onJob
        = [this](const QJsonObject &params, const RpcServer::Reply &reply,
                 std::function<Result<>(store::Database &, const store::JobRow &)> change) {
              const QString name = text(params, "name");
              auto id = std::make_shared<qint64>(0);
              writeAndReply(
                  reply,
                  [name, change = std::move(change), id](store::Database &db) -> Result<> {
                      const auto job = store::findJob(db, name);
                      if (!job)
                          return std::unexpected(job.error());
                      *id = qint64(job->id);
                      return change(db, *job);
                  },
                  [this, id] {
                      noteChange(*id);
                      return QJsonObject{};
                  },
                  false);
          };
    m_rpc->add(QStringLiteral("job.archive"),
               [onJob](const QJsonObject &params, const RpcServer::Reply &reply) {
                   const bool archived = params.value(QLatin1StringView("archived")).toBool(true);
                   onJob(params, reply, [archived](store::Database &db, const store::JobRow &job) {
                       return store::setArchived(db, job.root, archived);
                   });
               });
    m_rpc->add(QStringLiteral("job.delete"),
               [this](const QJsonObject &params, const RpcServer::Reply &reply) {
                   deleteJob(params, reply);
               });
    m_rpc->add(QStringLiteral("job.update"), [onJob](const QJsonObject &params,
                                                     const RpcServer::Reply &reply) {
        onJob(params, reply, [params](store::Database &db, const store::JobRow &job) -> Result<> {
            if (auto set = store::setTags(db, job.id, changedTags(job.tags, params)); !set)
                return set;
            return store::setTexts(
                db, job.id,
                params.value(QLatin1StringView("displayName")).toString(job.displayName),
                params.value(QLatin1StringView("description")).toString(job.description));
        });
    });
}

} // namespace tenon::engine
