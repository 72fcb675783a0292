// job.submit and job.plan.
#include "base/messages.h"
#include "engine/again.h"
#include "engine/engine.h"
#include "engine/lookplan.h"
#include "engine/services.h"
#include "engine/submission.h"
#include "snapshot/gitinfo.h"
#include "store/database.h"
#include "store/jobs.h"
#include "store/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace tenon::engine {
namespace {

// Under the names that Azure ML gives them.
void addGit(Plan &plan, const QString &folder)
{
    const auto info = snapshot::gitInfo(folder);
    if (!info)
        return;
    auto &properties = plan.jobs.front().properties;
    properties.emplace_back(QStringLiteral("azureml.git.repository_uri"), info->remote);
    properties.emplace_back(QStringLiteral("azureml.git.branch"), info->branch);
    properties.emplace_back(QStringLiteral("azureml.git.commit"), info->commit);
    properties.emplace_back(QStringLiteral("azureml.git.dirty"),
                            info->dirty ? QStringLiteral("True") : QStringLiteral("False"));
}

} // namespace

QJsonArray problemsJson(const Errors &errors, const char *severity)
{
    QJsonArray list;
    for (const Error &error : errors) {
        QJsonObject json = client::errorToJson(error);
        json.insert(QStringLiteral("severity"), QLatin1StringView(severity));
        list.append(json);
    }
    return list;
}

Result<PlanRequest> planRequest(const QJsonObject &params, const QString &workspace)
{
    const auto text
        = [&](const char *key) { return params.value(QLatin1StringView(key)).toString(); };
    PlanRequest request;
    request.workspace = workspace;
    request.callerFolder = text("folder");
    const QString base = request.callerFolder.isEmpty() ? workspace : request.callerFolder;
    request.file = QDir::cleanPath(QDir(base).absoluteFilePath(text("file")));
    if (params.contains(QLatin1StringView("text"))) {
        request.hasText = true;
        request.text = text("text").toUtf8();
        if (text("file").isEmpty())
            request.file = workspace + QLatin1Char('/');
    } else if (text("file").isEmpty()) {
        return fail(Error::Code::Format, "job.no-file");
    }
    request.name = text("name");
    request.experiment = text("experiment");
    request.displayName = text("displayName");
    request.compute = text("compute");
    request.force = params.value(QLatin1StringView("force")).toBool();
    for (const QJsonValue &value : params.value(QLatin1StringView("forceSteps")).toArray())
        request.forceSteps << value.toString();
    for (const QJsonValue &value : params.value(QLatin1StringView("set")).toArray())
        request.set.emplace_back(value.toArray().at(0).toString(),
                                 value.toArray().at(1).toString());
    const QJsonObject tags = params.value(QLatin1StringView("tags")).toObject();
    for (auto it = tags.begin(); it != tags.end(); ++it)
        request.tags.emplace_back(it.key(), it.value().toString());
    request.environment = QProcessEnvironment::systemEnvironment();
    const QJsonObject environment = params.value(QLatin1StringView("environment")).toObject();
    if (!environment.isEmpty()) {
        request.environment.remove(QStringLiteral("VIRTUAL_ENV"));
        for (auto it = environment.begin(); it != environment.end(); ++it)
            request.environment.insert(it.key(), it.value().toString());
    }
    return request;
}

void Engine::submit(const QJsonObject &params, const RpcServer::Reply &reply)
{
    auto parsed = planRequest(params, m_place.workspace);
    if (!parsed) {
        reply.failure(parsed.error());
        return;
    }
    if (auto trusted = trustForRunning(); !trusted) {
        reply.failure(trusted.error());
        return;
    }
    const QString rerunOf = params.value(QLatin1StringView("rerunOf")).toString();
    startPlanning([this, request = std::move(*parsed), rerunOf, reply] {
        std::expected<std::shared_ptr<Submission>, Errors> made = std::unexpected(Errors{});
        std::map<Digest, FrozenCode> frozen;
        auto services = WorkspaceServices::open(m_place, *m_objects, m_pythons);
        if (services) {
            (*services)->allowDownloads(downloadProgress());
            (*services)->tellOfCode(codeProgress());
            (*services)->askForData([this](const QString &path) { return m_lookup->digest(path); });
            auto plan = makePlan(request, (*services)->services());
            frozen = (*services)->frozen();
            if (plan) {
                plan->warnings.insert(plan->warnings.end(), (*services)->warnings().begin(),
                                      (*services)->warnings().end());
                addGit(*plan, QFileInfo(request.file).path());
                if (!rerunOf.isEmpty())
                    plan->jobs.front().properties.emplace_back(rerunProperty, rerunOf);
                // Code that a job names must survive a power cut; nobody waits for it.
                if (!frozen.empty())
                    m_flush.start([this] {
                        if (auto synced = m_objects->sync(); !synced)
                            qWarning("%s", qPrintable(messageText(synced.error())));
                    });
                made = std::make_shared<Submission>(
                    makeSubmission(std::move(*plan), m_place.workspace, m_place.data,
                                   reply.principal().name, m_lookup));
            } else {
                made = std::unexpected(std::move(plan.error()));
            }
        } else {
            made = std::unexpected(Errors{services.error()});
        }
        QMetaObject::invokeMethod(
            this,
            [this, reply, made = std::move(made), frozen = std::move(frozen)]() mutable {
                const auto ended = qScopeGuard([this] { planningEnded(); });
                if (!made) {
                    reply.success(
                        {{QStringLiteral("problems"), problemsJson(made.error(), "error")}});
                    return;
                }
                insert(std::move(*made), std::move(frozen), reply);
            },
            Qt::QueuedConnection);
    });
}

void Engine::rerun(const QJsonObject &params, const RpcServer::Reply &reply)
{
    if (auto trusted = trustForRunning(); !trusted) {
        reply.failure(trusted.error());
        return;
    }
    const QString name = params.value(QLatin1StringView("name")).toString();
    const bool force = params.value(QLatin1StringView("force")).toBool();
    startPlanning([this, name, force, reply] {
        std::expected<std::shared_ptr<Submission>, Errors> made = std::unexpected(Errors{});
        if (auto database
            = store::Database::open(m_place.databaseFile(), store::OpenMode::ReadOnly)) {
            auto plan = planAgain(**database, m_place, name, force,
                                  [this](const QString &path) { return m_lookup->digest(path); });
            if (plan)
                made = std::make_shared<Submission>(
                    makeSubmission(std::move(*plan), m_place.workspace, m_place.data,
                                   reply.principal().name, m_lookup));
            else
                made = std::unexpected(std::move(plan.error()));
        } else {
            made = std::unexpected(Errors{database.error()});
        }
        QMetaObject::invokeMethod(
            this,
            [this, reply, made = std::move(made)]() mutable {
                const auto ended = qScopeGuard([this] { planningEnded(); });
                if (made)
                    insert(std::move(*made), {}, reply);
                else if (made.error().size() == 1)
                    reply.failure(made.error().front());
                else
                    reply.success(
                        {{QStringLiteral("problems"), problemsJson(made.error(), "error")}});
            },
            Qt::QueuedConnection);
    });
}

void Engine::insert(std::shared_ptr<Submission> submission, std::map<Digest, FrozenCode> frozen,
                    const RpcServer::Reply &reply)
{
    const auto work = [submission, frozen = std::move(frozen)](store::Database &db) -> Result<> {
        for (const auto &[digest, code] : frozen) {
            if (auto put
                = store::putSnapshot(db, {digest, code.files, code.bytes, store::nowMicros()});
                !put)
                return put;
        }
        return insertSubmission(db, *submission);
    };
    m_writer->enqueue(store::Durability::Full, work, [this, submission, reply](Result<> done) {
        QMetaObject::invokeMethod(
            this,
            [this, submission, reply, done = std::move(done)] {
                if (!done) {
                    reply.failure(done.error());
                    return;
                }
                const Node &root = submission->tree->root();
                const QJsonObject answer{
                    {QStringLiteral("name"), root.job.name},
                    {QStringLiteral("id"), qint64(root.id)},
                    {QStringLiteral("experiment"), submission->tree->experiment},
                    {QStringLiteral("steps"), qint64(submission->tree->nodes.size())},
                    {QStringLiteral("warnings"), problemsJson(submission->warnings, "warning")}};
                // Who waits reads what is committed; a large tree takes its time to be taken up, or
                // down where all of it was reused.
                reply.success(answer);
                noteChange(qint64(root.id));
                m_runner->add(std::move(submission->tree));
            },
            Qt::QueuedConnection);
    });
}

void Engine::plan(const QJsonObject &params, const RpcServer::Reply &reply)
{
    auto parsed = planRequest(params, m_place.workspace);
    if (!parsed) {
        reply.failure(parsed.error());
        return;
    }
    // A forecast that a window asks for by itself must not fetch anything.
    const bool download = params.value(QLatin1StringView("download")).toBool();
    startPlanning([this, request = std::move(*parsed), download, reply] {
        QJsonObject answer;
        auto services = WorkspaceServices::open(m_place, *m_objects, m_pythons);
        if (services) {
            (*services)->askForData([this](const QString &path) { return m_lookup->digest(path); });
            (*services)->waitForData(forecastPatience);
        }
        if (services && download) {
            (*services)->allowDownloads(downloadProgress());
            (*services)->tellOfCode(codeProgress());
        }
        auto plan = services
                        ? makePlan(request, (*services)->services())
                        : std::expected<Plan, Errors>(std::unexpected(Errors{services.error()}));
        if (plan && services)
            plan->warnings.insert(plan->warnings.end(), (*services)->warnings().begin(),
                                  (*services)->warnings().end());
        if (!plan) {
            answer.insert(QStringLiteral("problems"), problemsJson(plan.error(), "error"));
        } else {
            answer = planAnswer(std::move(*plan), m_lookup, m_place.data, m_place.cache());
        }
        QMetaObject::invokeMethod(
            this,
            [this, reply, answer] {
                planningEnded();
                reply.success(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace tenon::engine
