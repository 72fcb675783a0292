// compute.start and compute.stop.
#include "base/hash.h"
#include "base/platform/files.h"
#include "catalogue/target.h"
#include "engine/definitions.h"
#include "engine/engine.h"

#include <QFile>
#include <QProcess>

#include <unistd.h>

namespace tenon::engine {
namespace {

using namespace Qt::StringLiterals;

/// A start or stop command that takes longer is told as failed; it goes on.
constexpr std::chrono::minutes powerPatience{10};
constexpr int lockDescriptorOfShell = 9;
constexpr qint64 mostOutput = 64 << 10;

QByteArray endOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(file.size() - mostOutput, 0));
    return file.read(mostOutput);
}

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

// The user's own command, on this computer, as the user typed it. It goes on when this engine ends:
// half a start is worse than one that nobody hears the end of. So what it prints goes to a file,
// and a lock beside it, which its shell holds, keeps also a later engine from starting another one.
void Engine::runPowerCommand(const QString &name, const QString &command,
                             const RpcServer::Reply &reply)
{
    const QString folder = m_place.data + u"/power"_s;
    const QString file
        = folder + u'/' + QString::fromLatin1(Sha256::of(name.toUtf8()).toHex().left(16));
    if (const auto made = platform::makeFolder(folder, 0700); !made)
        return reply.failure(made.error());
    const auto lock = platform::lockFile(file + u".lock"_s);
    if (!lock)
        return reply.failure(
            lock.error().id == "io.locked"
                ? refusal("compute.switching", {{u"name"_s, name}}, Error::Code::Conflict)
                : lock.error());
    // Without a parent: who deletes a process kills it.
    auto *process = new QProcess;
    auto *patience = new QTimer(process);
    process->setWorkingDirectory(m_place.workspace);
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(file + u".log"_s);
    process->setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession);
    process->setChildProcessModifier([fd = lock->get()] { ::dup2(fd, lockDescriptorOfShell); });
    m_powering.insert(name, reply);
    const auto answer = [this, name, file](const std::optional<int> &code, const QString &error) {
        const auto found = m_powering.find(name);
        if (found == m_powering.end())
            return;
        const RpcServer::Reply asked = *found;
        m_powering.erase(found);
        updateIdle();
        const QByteArray output = endOf(file + u".log"_s);
        if (code == 0)
            return asked.success({{u"output"_s, QString::fromUtf8(output)}});
        const QString said
            = error.isEmpty() ? QString::fromUtf8(output.trimmed().split('\n').back()) : error;
        asked.failure(
            refusal(code ? "compute.command-failed" : "compute.command-lost",
                    {{u"name"_s, name}, {u"code"_s, code.value_or(-1)}, {u"text"_s, said}},
                    Error::Code::Io));
    };
    connect(process, &QProcess::finished, this,
            [process, answer](int code, QProcess::ExitStatus status) {
                answer(status == QProcess::NormalExit ? std::optional(code) : std::nullopt, {});
                process->deleteLater();
            });
    connect(process, &QProcess::errorOccurred, this,
            [process, answer](QProcess::ProcessError error) {
                if (error != QProcess::FailedToStart)
                    return;
                answer({}, process->errorString());
                process->deleteLater();
            });
    connect(patience, &QTimer::timeout, this, [answer] { answer({}, {}); });
    patience->setSingleShot(true);
    patience->start(powerPatience);
    // What the command leaves running does not hold the lock; and the last command would be run in
    // place of the shell that does.
    process->start(
        u"/bin/sh"_s,
        {u"-c"_s, u"/bin/sh -c \"$0\" %1>&-; exit $?"_s.arg(lockDescriptorOfShell), command});
}

// Before the engine ends: who waits for a command is told that it goes on.
void Engine::leavePowerCommands()
{
    for (const auto &[name, reply] : std::exchange(m_powering, {}).asKeyValueRange())
        reply.failure(
            refusal("compute.command-goes-on", {{u"name"_s, name}}, Error::Code::Cancelled));
}

} // namespace tenon::engine
