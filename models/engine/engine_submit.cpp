// job.submit and job.plan.
#include "base/messages.h"
#include "engine/engine.h"

#include "engine/forecast.h"
#include "engine/lookplan.h"
#include "engine/services.h"
#include "snapshot/datadigest.h"
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

QByteArray pairsJson(const std::vector<std::pair<QString, QString>> &pairs)
{
    ValueMap map;
    for (const auto &[key, value] : pairs)
        map.emplace_back(key, Value(value));
    return Value(std::move(map)).toJson();
}

QString commonPipeline(const Plan &plan, int source, int target, int &above, int &from, int &to)
{
    const auto depth = [&](int index) {
        int steps = 0;
        for (int at = index; at >= 0; at = plan.jobs[size_t(at)].parent)
            ++steps;
        return steps;
    };
    int a = source;
    int b = target;
    int da = depth(a);
    int db = depth(b);
    while (da > db) {
        a = plan.jobs[size_t(a)].parent;
        --da;
    }
    while (db > da) {
        b = plan.jobs[size_t(b)].parent;
        --db;
    }
    while (a >= 0 && plan.jobs[size_t(a)].parent != plan.jobs[size_t(b)].parent) {
        a = plan.jobs[size_t(a)].parent;
        b = plan.jobs[size_t(b)].parent;
    }
    above = a < 0 ? -1 : plan.jobs[size_t(a)].parent;
    from = a;
    to = b;
    return {};
}

std::vector<store::NewJob> rowsOf(const Plan &plan, const QString &workspace,
                                  const QString &creator)
{
    const qint64 now = store::nowMicros();
    std::vector<store::NewJob> rows(plan.jobs.size());
    for (size_t i = 0; i < plan.jobs.size(); ++i) {
        const PlannedJob &job = plan.jobs[i];
        store::NewJob &row = rows[i];
        row.row.name = job.name;
        row.row.step = job.step;
        row.row.kind = job.kind == PlannedJob::Kind::Pipeline ? QStringLiteral("pipeline")
                                                              : QStringLiteral("command");
        row.row.displayName = job.displayName;
        row.row.experiment = plan.experiment;
        row.row.description = job.description;
        row.row.component = job.component;
        row.row.compute = job.compute;
        row.row.target = job.target;
        row.row.creator = creator;
        row.row.created = now;
        row.row.snapshot = job.snapshot;
        row.row.folder = QStringLiteral("jobs/") + job.name;
        row.row.source = QDir(workspace).relativeFilePath(job.sourceFile);
        row.row.spec = toJson(job);
        if (!job.tags.empty())
            row.row.tags = pairsJson(job.tags);
        if (!job.properties.empty())
            row.row.properties = pairsJson(job.properties);
        if (!job.notes.isEmpty())
            row.row.notes = notesJson(job);
        for (const PlannedInput &input : job.inputs) {
            store::InputRow in;
            in.name = input.name;
            in.type = input.type;
            switch (input.source.kind) {
            case InputSource::Kind::None:
                break;
            case InputSource::Kind::Literal:
            case InputSource::Kind::Uri:
                in.value = input.source.text;
                break;
            case InputSource::Kind::Path:
                in.path = input.source.text;
                in.digest = input.source.digest;
                if (!input.source.origin.isEmpty())
                    in.origin = input.source.origin;
                break;
            case InputSource::Kind::Output:
                in.origin = plan.jobs[size_t(input.source.job)].name + QLatin1Char('/')
                            + input.source.output + input.source.text;
                break;
            }
            row.inputs.push_back(std::move(in));
        }
    }
    return rows;
}

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
    auto request = std::make_shared<PlanRequest>(std::move(*parsed));
    startPlanning([this, request, reply] {
        std::expected<Plan, Errors> plan = std::unexpected(Errors{});
        std::map<Digest, FrozenCode> frozen;
        auto services = WorkspaceServices::open(m_place, *m_objects, m_pythons);
        if (services) {
            (*services)->allowDownloads(downloadProgress());
            (*services)->tellOfCode(codeProgress());
            plan = makePlan(*request, (*services)->services());
            frozen = (*services)->frozen();
            if (plan) {
                plan->warnings.insert(plan->warnings.end(), (*services)->warnings().begin(),
                                      (*services)->warnings().end());
                addGit(*plan, QFileInfo(request->file).path());
                // Code that a job names must survive a power cut; nobody waits for it.
                if (!frozen.empty())
                    m_flush.start([this] {
                        if (auto synced = m_objects->sync(); !synced)
                            qWarning("%s", qPrintable(messageText(synced.error())));
                    });
            }
        } else {
            plan = std::unexpected(Errors{services.error()});
        }
        QMetaObject::invokeMethod(
            this,
            [this, request, reply, plan = std::move(plan), frozen = std::move(frozen)]() mutable {
                const auto ended = qScopeGuard([this] { planningEnded(); });
                if (!plan) {
                    reply.success(
                        {{QStringLiteral("problems"), problemsJson(plan.error(), "error")}});
                    return;
                }
                insert(std::make_shared<Plan>(std::move(*plan)), request, std::move(frozen), reply);
            },
            Qt::QueuedConnection);
    });
}

void Engine::insert(std::shared_ptr<Plan> plan, std::shared_ptr<PlanRequest> request,
                    std::map<Digest, FrozenCode> frozen, const RpcServer::Reply &reply)
{
    auto rows = std::make_shared<std::vector<store::NewJob>>(
        rowsOf(*plan, m_place.workspace, reply.principal().name));
    auto ids = std::make_shared<std::vector<store::JobId>>();
    const auto work
        = [plan, rows, ids, frozen = std::move(frozen)](store::Database &db) -> Result<> {
        const auto first = store::nextJobId(db);
        if (!first)
            return std::unexpected(first.error());
        const auto idOf = [&](int index) { return store::JobId{qint64(*first) + index}; };
        for (size_t i = 0; i < rows->size(); ++i) {
            store::JobRow &row = (*rows)[i].row;
            row.id = idOf(int(i));
            row.root = *first;
            if (plan->jobs[i].parent >= 0)
                row.parent = idOf(plan->jobs[i].parent);
        }
        std::vector<store::EdgeRow> edges;
        for (size_t i = 0; i < plan->jobs.size(); ++i) {
            for (const PlannedInput &input : plan->jobs[i].inputs) {
                if (input.source.kind != InputSource::Kind::Output)
                    continue;
                int above = -1;
                int from = -1;
                int to = -1;
                commonPipeline(*plan, input.source.job, int(i), above, from, to);
                if (above >= 0 && from != to)
                    edges.push_back(
                        {idOf(above), idOf(from), input.source.output, idOf(to), input.name});
            }
        }
        if (auto made = store::ensureExperiment(db, plan->experiment, store::nowMicros()); !made)
            return std::unexpected(made.error());
        for (const auto &[digest, code] : frozen) {
            if (auto put
                = store::putSnapshot(db, {digest, code.files, code.bytes, store::nowMicros()});
                !put)
                return put;
        }
        auto inserted = store::insertJobs(db, *rows, edges);
        if (!inserted)
            return std::unexpected(inserted.error());
        *ids = std::move(*inserted);
        return {};
    };
    m_writer->enqueue(
        store::Durability::Full, work, [this, plan, ids, request, reply](Result<> done) {
            QMetaObject::invokeMethod(
                this,
                [this, plan, ids, request, reply, done = std::move(done)] {
                    if (!done) {
                        reply.failure(done.error());
                        return;
                    }
                    m_runner->add(*plan, *ids);
                    noteChange(qint64(ids->front()));
                    reply.success(
                        {{QStringLiteral("name"), plan->jobs.front().name},
                         {QStringLiteral("id"), qint64(ids->front())},
                         {QStringLiteral("experiment"), plan->experiment},
                         {QStringLiteral("steps"), qint64(plan->jobs.size())},
                         {QStringLiteral("warnings"), problemsJson(plan->warnings, "warning")}});
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
            answer = planAnswer(*plan, *m_lookup, m_place.data, m_place.cache());
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
