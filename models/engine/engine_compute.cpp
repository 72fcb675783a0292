// compute.start and compute.stop.
#include "catalogue/target.h"
#include "engine/engine.h"

#include <QProcess>

namespace tenon::engine {
namespace {

using namespace Qt::StringLiterals;

/// A start or stop command that takes longer is told as failed; it goes on.
constexpr std::chrono::minutes powerPatience{10};

Error refusal(QByteArray id, QVariantMap arguments, Error::Code code = Error::Code::Refused)
{
    return {code, std::move(id), std::move(arguments), {}, {}};
}

} // namespace

void Engine::registerComputeMethods()
{
    for (const auto &[method, on] :
         {std::pair{u"compute.start"_s, true}, {u"compute.stop"_s, false}})
        m_rpc->add(method, [this, on](const QJsonObject &params, const RpcServer::Reply &reply) {
            power(params["name"_L1].toString(), on, reply);
        });
}

void Engine::power(const QString &name, bool on, const RpcServer::Reply &reply)
{
    startPlanning([this, name, on, reply] {
        std::optional<catalogue::Target> target;
        for (catalogue::FoundTarget &found :
             catalogue::findTargets(catalogue::targetFolder(m_place.workspace)))
            if (!target && found.target.name == name) // the first, as for jobs
                target = std::move(found.target);
        const QByteArray rules = target ? simulationOf(*target) : QByteArray();
        QMetaObject::invokeMethod(
            this,
            [this, name, on, reply, target, rules] {
                const auto ended = qScopeGuard([this] { planningEnded(); });
                if (!target)
                    return reply.failure(
                        refusal("target.unknown", {{u"name"_s, name}}, Error::Code::NotFound));
                if (!rules.isEmpty()) {
                    m_clusters->define(name, rules);
                    if (const auto done = m_clusters->power(name, on); !done)
                        return reply.failure(done.error());
                    return reply.success({});
                }
                const QString command = on ? target->startCommand : target->stopCommand;
                if (command.isEmpty())
                    return reply.failure(
                        refusal(catalogue::isManaged(target->kind) ? "compute.not-simulated"
                                                                   : "compute.no-command",
                                {{u"name"_s, name},
                                 {u"key"_s, on ? u"start_command"_s : u"stop_command"_s}}));
                if (const QStringList jobs = m_runner->jobsOn(name); !on && !jobs.isEmpty())
                    return reply.failure(refusal(
                        "compute.in-use", {{u"name"_s, name}, {u"jobs"_s, jobs.join(u", "_s)}}));
                // It is code of the folder, as a job's is.
                if (const auto trusted = trustForRunning(); !trusted)
                    return reply.failure(trusted.error());
                runPowerCommand(name, command, reply);
            },
            Qt::QueuedConnection);
    });
}

// The user's own command, on this computer, as the user typed it.
void Engine::runPowerCommand(const QString &name, const QString &command,
                             const RpcServer::Reply &reply)
{
    auto *process = new QProcess(this);
    auto *patience = new QTimer(process);
    process->setWorkingDirectory(m_place.workspace);
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardInputFile(QProcess::nullDevice());
    ++m_powering;
    auto answered = std::make_shared<bool>(false);
    const auto answer
        = [this, answered, reply, name](const std::optional<int> &code, const QByteArray &output) {
              if (std::exchange(*answered, true))
                  return;
              --m_powering;
              updateIdle();
              const QString said = QString::fromUtf8(output.trimmed().split('\n').back());
              if (code == 0)
                  return reply.success({{u"output"_s, QString::fromUtf8(output)}});
              reply.failure(
                  refusal(code ? "compute.command-failed" : "compute.command-lost",
                          {{u"name"_s, name}, {u"code"_s, code.value_or(-1)}, {u"text"_s, said}},
                          Error::Code::Io));
          };
    connect(process, &QProcess::finished, this,
            [process, answer](int code, QProcess::ExitStatus status) {
                answer(status == QProcess::NormalExit ? std::optional(code) : std::nullopt,
                       process->readAll());
                process->deleteLater();
            });
    connect(process, &QProcess::errorOccurred, this,
            [process, answer](QProcess::ProcessError error) {
                if (error != QProcess::FailedToStart)
                    return;
                answer({}, process->errorString().toUtf8());
                process->deleteLater();
            });
    connect(patience, &QTimer::timeout, this,
            [process, answer] { answer({}, process->readAll()); });
    patience->setSingleShot(true);
    patience->start(powerPatience);
    process->start(u"/bin/sh"_s, {u"-c"_s, command});
}

} // namespace tenon::engine
