#include "commands.h"
#include "words.h"

#include "base/messages.h"
#include "base/platform/files.h"
#include "base/platform/process.h"
#include "client/diagnostics.h"
#include "client/enginefinder.h"
#include "client/protocol.h"
#include "engine/engine.h"
#include "store/place.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QThread>

#include <csignal>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace tenon::cli {
namespace {

int logFile = STDERR_FILENO;

// How long an engine that ends waits for threads that still read something.
constexpr std::chrono::seconds patience{4};
// How long `engine stop` waits for its end, ms.
constexpr int longestEnd = 15'000;

void writeLog(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    constexpr const char *names[] = {"debug", "warning", "critical", "fatal", "info"};
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8()
                            + ' ' + names[type] + ' ' + message.toUtf8() + '\n';
    // A full disk must not stop the engine: the line is lost, the jobs are not.
    [[maybe_unused]] const auto written = ::write(logFile, line.constData(), size_t(line.size()));
}

QString beside(const QString &name)
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &path :
         {folder + QLatin1Char('/') + name, folder + QStringLiteral("/../libexec/tenon/") + name,
          folder + QStringLiteral("/../lib/tenon/") + name}) {
        if (QFileInfo(path).isExecutable())
            return QDir::cleanPath(path);
    }
    return name;
}

QString resource(const QString &name)
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &path : {folder + QStringLiteral("/../share/tenon/") + name,
                                QStringLiteral("/usr/share/tenon/") + name}) {
        if (QFileInfo::exists(path))
            return QDir::cleanPath(path);
    }
    return {};
}

// A file system that does not answer keeps a thread in the kernel, and that keeps the process and
// all its files open, also after it has ended as far as anybody can see. What was acknowledged is
// committed, so there is nothing to wait for; the lock is given back by hand.
void endAnyway(int lock)
{
    std::thread([lock] {
        std::this_thread::sleep_for(patience);
        qWarning(
            "A file or folder that is being read does not answer; the engine ends without it.");
        ::flock(lock, LOCK_UN);
        ::_exit(Exit::Done);
    }).detach();
}

int runEngine(Context &context)
{
    // Files of jobs are the user's alone.
    ::umask(0077);
    struct rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGHUP, SIG_IGN);
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    sigprocmask(SIG_BLOCK, &ends, nullptr);
    if (!isTerminal(STDERR_FILENO)) {
        const auto place = store::createPlace(context.workspace);
        if (!place) {
            client::leaveStartError(context.workspace, place.error());
            return cli::fail(place.error());
        }
        const QString log = place->data + QStringLiteral("/engine.log");
        if (QFileInfo(log).size() > (4 << 20))
            ::rename(QFile::encodeName(log).constData(),
                     QFile::encodeName(log + QStringLiteral(".1")).constData());
        const int fd = ::open(QFile::encodeName(log).constData(),
                              O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (fd >= 0)
            logFile = fd;
    }
    qInstallMessageHandler(writeLog);

    engine::EngineSettings settings;
    settings.workspace = context.workspace;
    settings.supervisor = beside(QStringLiteral("tenon-supervisor"));
    settings.program = QCoreApplication::applicationFilePath();
    settings.fallback = resource(QStringLiteral("python/fallback"));
    settings.studio = beside(QStringLiteral("tenon-studio"));
    if (!QFileInfo(settings.studio).isAbsolute())
        settings.studio = QStandardPaths::findExecutable(settings.studio);
    settings.translations = resource(QStringLiteral("translations"));
    auto engine = engine::Engine::start(settings);
    if (!engine) {
        // A second one that came too late is no fault: its client finds the first.
        client::leaveStartError(context.workspace, engine.error());
        if (engine.error().id != "engine.already-runs") {
            qCritical("%s %s", qPrintable(messageText(engine.error())),
                      qPrintable(engine.error().detail));
        }
        return cli::fail(engine.error());
    }
    const platform::Fd signalled(::signalfd(-1, &ends, SFD_CLOEXEC | SFD_NONBLOCK));
    QSocketNotifier notifier(signalled.get(), QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, qApp,
                     [] { QCoreApplication::quit(); });
    QObject::connect(engine->get(), &engine::Engine::finished, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    qInfo("engine %d started for %s", int(::getpid()), qPrintable(context.workspace));
    const int code = QCoreApplication::exec();
    endAnyway((*engine)->lockDescriptor());
    (*engine)->close();
    engine->reset();
    qInfo("engine %d ended", int(::getpid()));
    return code;
}

int startEngine(Context &context)
{
    client::EngineClient client(engineOptions(context));
    const auto status = client.callAndWait(QStringLiteral("engine.status"), {}, 20'000);
    if (!status)
        return cli::fail(status.error());
    if (context.format == Format::Json)
        printJson(*status);
    else
        print(Words::tr("The engine runs (process %1).")
                  .arg(status->value(QLatin1StringView("pid")).toInt())
              + u'\n');
    return Exit::Done;
}

// Why an engine that runs is not reached; nothing where none runs.
std::optional<Error> hidden(const QString &workspace)
{
    const auto found = client::findEngine(workspace);
    if (!found || !found->record || found->record->socket.isEmpty())
        return {};
    return client::unreachable(*found);
}

int engineStatus(Context &context)
{
    auto options = engineOptions(context);
    options.start = false;
    client::EngineClient client(options);
    const bool runs = engineRuns(context.workspace);
    if (const auto why = runs ? std::nullopt : hidden(context.workspace))
        return cli::fail(*why);
    const auto status
        = runs ? client.callAndWait(QStringLiteral("engine.status"), {}, 5000)
               : std::unexpected(Error{Error::Code::NotFound, "engine.no-connection", {}, {}, {}});
    if (!status && status.error().id != "engine.no-connection")
        return cli::fail(status.error());
    if (!status) {
        if (context.format == Format::Json)
            printJson(QJsonObject{{QStringLiteral("running"), false}});
        else
            print(Words::tr("No engine runs.") + u'\n');
        return Exit::Refused;
    }
    printRows({*status},
              {{QStringLiteral("pid"), Words::tr("Process"), true},
               {QStringLiteral("port"), Words::tr("Port"), true},
               {QStringLiteral("running"), Words::tr("Running"), true},
               {QStringLiteral("queued"), Words::tr("Queued"), true},
               {QStringLiteral("clients"), Words::tr("Clients"), true},
               {QStringLiteral("build"), Words::tr("Build")}},
              context.format);
    if (const QJsonValue problem = status->value(QLatin1StringView("problem")); problem.isObject())
        return cli::fail(client::errorFromJson(problem.toObject()));
    return Exit::Done;
}

int stopEngine(Context &context)
{
    const auto none = [&context] {
        if (context.format == Format::Json)
            printJson(QJsonObject{{QStringLiteral("running"), false}});
        else
            print(Words::tr("No engine runs.") + u'\n');
        return int(Exit::Done);
    };
    if (!engineRuns(context.workspace)) {
        const auto why = hidden(context.workspace);
        return why ? cli::fail(*why) : none();
    }
    auto options = engineOptions(context);
    options.start = false;
    client::EngineClient client(options);
    const bool now = context.arguments.has(QStringLiteral("now"));
    const auto done = client.callAndWait(
        QStringLiteral("engine.stop"),
        {{QStringLiteral("mode"), now ? QStringLiteral("now") : QStringLiteral("idle")}}, 5000);
    if (!done && done.error().id == "engine.no-connection")
        return none();
    const auto found = client::findEngine(context.workspace);
    const platform::ProcessId process
        = found && found->record ? found->record->process : platform::ProcessId{};
    if (!done) {
        // Nothing is lost by a kill, and the next engine takes the jobs up; but it has to be asked
        // for.
        if (done.error().id != "engine.no-answer" || !now || !platform::isAlive(process))
            return cli::fail(done.error());
        ::kill(process.pid, SIGKILL);
    }
    // "Stopped" is told when it has closed everything; it ends by itself when something keeps it.
    client.close();
    QElapsedTimer waited;
    waited.start();
    while (platform::isAlive(process) && waited.elapsed() < longestEnd)
        QThread::msleep(5);
    if (platform::isAlive(process))
        return cli::fail(Error{Error::Code::Io,
                               "engine.does-not-end",
                               {{QStringLiteral("pid"), process.pid}},
                               {},
                               {}});
    if (context.format == Format::Json)
        printJson(QJsonObject{{QStringLiteral("running"), false}});
    return Exit::Done;
}

int diagnostics(Context &context)
{
    const QString given = context.arguments.value(
        QStringLiteral("file"),
        QStringLiteral("tenon-diagnostics-%1.zip")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    const QString target = QDir::current().absoluteFilePath(given);
    const QJsonObject program{
        {QStringLiteral("program"), QStringLiteral("tenon")},
        {QStringLiteral("version"), QCoreApplication::applicationVersion()},
        {QStringLiteral("commit"), QCoreApplication::instance()->property("commit").toString()}};
    if (const auto saved = client::saveDiagnostics(target, context.workspace, program); !saved)
        return cli::fail(saved.error());
    if (context.format == Format::Json)
        printJson(QJsonObject{{QStringLiteral("path"), target}});
    else
        print(Words::tr("Saved %1. Look into it before you send it; all of it is plain text.")
                  .arg(target)
              + u'\n');
    return Exit::Done;
}

} // namespace

client::EngineOptions engineOptions(const Context &context, bool subscribe)
{
    client::EngineOptions options;
    options.workspace = context.workspace;
    options.program = QCoreApplication::applicationFilePath();
    options.subscribe = subscribe;
    return options;
}

void addEngineCommands(QList<Command> &commands)
{
    const QString group = QStringLiteral("engine");
    commands << Command{group, QStringLiteral("start"),
                        {},    Words::tr("start the workspace's engine"),
                        {},    startEngine};
    commands << Command{group, QStringLiteral("status"),
                        {},    Words::tr("say whether it runs and what it does"),
                        {},    engineStatus};
    commands << Command{group,
                        QStringLiteral("stop"),
                        QStringLiteral("[--now]"),
                        Words::tr("end it; steps that run go on"),
                        {{QStringLiteral("now"),
                          {},
                          false,
                          Words::tr("also while jobs run: the next engine takes them up")}},
                        stopEngine};
    commands << Command{
        group,
        QStringLiteral("diagnostics"),
        QStringLiteral("[--file FILE]"),
        Words::tr("save a zip file that helps to find a fault; without secrets and file contents"),
        {{QStringLiteral("file"), u'f', true,
          Words::tr("where to save it (default: in the current folder, with the time)")}},
        diagnostics};
    commands << Command{
        group,
        QStringLiteral("run"),
        {},
        Words::tr("run the engine in the foreground (it is started by itself where one is needed)"),
        {},
        runEngine};
}

} // namespace tenon::cli
