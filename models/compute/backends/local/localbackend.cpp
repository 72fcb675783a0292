#include "compute/backends/local/localbackend.h"

#include "compute/backends/local/detached.h"
#include "compute/backends/local/orphans.h"
#include "supervisor/procfs.h"
#include "supervisor/records.h"
#include "supervisor/supervise.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QSocketNotifier>
#include <QThreadPool>
#include <QTimer>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenon::compute {
namespace {

using supervisor::Status;

QByteArray inFolder(const QString &folder, const char *name)
{
    return QFile::encodeName(folder) + '/' + name;
}

std::string nativeFolder(const QString &folder)
{
    return QFile::encodeName(folder).toStdString();
}

// Io with the errno of just now.
std::unexpected<Error> ioError(const QByteArray &id, const QString &path)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    return fail(Error::Code::Io, id, {{u"path"_s, path}, {u"reason"_s, reason}});
}

bool writeNew(const QByteArray &path, const std::string &bytes, int flags)
{
    platform::Fd fd(
        ::open(path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | flags, 0600));
    if (!fd)
        return false;
    const char *at = bytes.data();
    std::size_t left = bytes.size();
    while (left > 0) {
        const ssize_t n = ::write(fd.get(), at, left);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        at += n;
        left -= static_cast<std::size_t>(n);
    }
    return true;
}

// A supervisor works in the folder of its attempt, also when that is moved. A copied folder names
// the supervisor of the one it was copied from.
bool worksElsewhere(pid_t supervisor, const QString &attemptFolder)
{
    const std::string link = "/proc/" + std::to_string(supervisor) + "/cwd";
    struct stat its{};
    struct stat ours{};
    return ::stat(link.c_str(), &its) == 0
           && ::stat(QFile::encodeName(attemptFolder).constData(), &ours) == 0 && its.st_nlink > 0
           && (its.st_ino != ours.st_ino || its.st_dev != ours.st_dev);
}

} // namespace

struct LocalBackend::Private
{
    struct Watch
    {
        QString folder;
        platform::ProcessId supervisor;
        platform::Fd process;
        std::unique_ptr<QSocketNotifier> notifier;
        bool isChild = false;
        bool isEnding = false; ///< Its last word is on the way to the signal.
        int claimLooks = 0;
    };

    LocalBackend *q;
    QString program;
    QHash<QByteArray, std::shared_ptr<Watch>> watches;
    QThreadPool pool;
    QTimer poll; ///< For supervisors without a descriptor: only where those have run out.

    void watch(const QByteArray &attempt, Watch &watch);
    void onEnded(const QByteArray &attempt);
    void end(const QByteArray &attempt, const Status &status);
    void lose(const QByteArray &attempt, const std::string &reason, Status status,
              bool endsOrphans);
    void look(const QByteArray &attempt);
    void pollAll();
};

LocalBackend::LocalBackend(QString program, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(program)))
{
    qRegisterMetaType<supervisor::Status>();
    d->pool.setMaxThreadCount(4);
    d->poll.setInterval(250);
    connect(&d->poll, &QTimer::timeout, this, [this] { d->pollAll(); });
}

LocalBackend::~LocalBackend()
{
    d->pool.waitForDone();
}

Result<> LocalBackend::start(const QString &folder, const supervisor::Launch &launch)
{
    const auto attempt = QByteArray::fromStdString(launch.attempt);
    const auto bytes = supervisor::writeLaunch(launch);
    if (!bytes)
        return fail(Error::Code::Refused, "compute.launch",
                    {{u"path"_s, folder}, {u"reason"_s, QString::fromStdString(bytes.error())}});
    if (d->watches.contains(attempt))
        return fail(Error::Code::Internal, "internal",
                    {{u"reason"_s, u"an attempt was started twice"_s}});
    if (!writeNew(inFolder(folder, supervisor::files::launch), *bytes, O_EXCL))
        return ioError("compute.launch", folder);
    const auto pid
        = startDetached(d->program, {QFile::encodeName(folder)}, "compute.supervisor-start");
    if (!pid)
        return std::unexpected(pid.error());
    auto watch = std::make_shared<Private::Watch>();
    watch->folder = folder;
    watch->isChild = true;
    // Our child keeps its pid until we reap it, so the time of its start cannot be somebody else's.
    watch->supervisor = {*pid, platform::startTicks(*pid)};
    d->watches.insert(attempt, watch);
    d->watch(attempt, *watch);
    return {};
}

Result<> LocalBackend::adopt(const QString &folder, const QByteArray &attempt)
{
    if (::access(QFile::encodeName(folder).constData(), R_OK | X_OK) != 0)
        return ioError("compute.adopt", folder);
    if (d->watches.contains(attempt))
        return {};
    auto watch = std::make_shared<Private::Watch>();
    watch->folder = folder;
    d->watches.insert(attempt, watch);
    QTimer::singleShot(0, this, [this, attempt] { d->look(attempt); });
    return {};
}

void LocalBackend::cancel(const QByteArray &attempt)
{
    const auto watch = d->watches.value(attempt);
    if (!watch || watch->isEnding)
        return;
    // The file first: a supervisor that has not begun yet looks for it.
    (void)writeNew(inFolder(watch->folder, supervisor::files::cancel), {}, 0);
    if (watch->process)
        signalProcess(watch->process, SIGTERM);
    else if (watch->supervisor.pid > 0)
        supervisor::signalProcess(
            {static_cast<std::uint64_t>(watch->supervisor.pid), watch->supervisor.startTicks},
            SIGTERM);
}

QList<QByteArray> LocalBackend::attempts() const
{
    return d->watches.keys();
}

platform::ProcessId LocalBackend::supervisorOf(const QByteArray &attempt) const
{
    const auto watch = d->watches.value(attempt);
    return watch ? watch->supervisor : platform::ProcessId();
}

void LocalBackend::Private::watch(const QByteArray &attempt, Watch &watch)
{
    if (!watch.process)
        watch.process = openProcess(watch.supervisor);
    if (!watch.process) {
        if (!poll.isActive())
            poll.start();
        return;
    }
    watch.notifier = std::make_unique<QSocketNotifier>(watch.process.get(), QSocketNotifier::Read);
    QObject::connect(watch.notifier.get(), &QSocketNotifier::activated, q,
                     [this, attempt] { onEnded(attempt); });
}

void LocalBackend::Private::pollAll()
{
    bool isNeeded = false;
    for (const QByteArray &attempt : watches.keys()) {
        const auto watch = watches.value(attempt);
        if (!watch || watch->notifier || watch->isEnding || watch->supervisor.pid == 0)
            continue;
        if (!platform::isAlive(watch->supervisor))
            onEnded(attempt);
        else
            isNeeded = true;
    }
    if (!isNeeded)
        poll.stop();
}

void LocalBackend::Private::onEnded(const QByteArray &attempt)
{
    const auto watch = watches.value(attempt);
    if (!watch || watch->isEnding)
        return;
    int exitCode = notReaped;
    if (watch->isChild) {
        if (!watch->process)
            watch->process.reset(openProcess(watch->supervisor).release());
        exitCode = reap(watch->process);
    }
    if (watch->notifier) {
        watch->notifier->setEnabled(false);
        // We are in its signal.
        watch->notifier.release()->deleteLater();
    }
    watch->process.reset();
    const auto status = supervisor::readStatus(nativeFolder(watch->folder));
    if (status && status->state != Status::State::Running && status->reason != "never-started") {
        end(attempt, *status);
        return;
    }
    switch (exitCode) {
    case supervisor::Claimed:
        lose(attempt, "never-started", status.value_or(Status()), false);
        break;
    case supervisor::NoFolder:
    case supervisor::NoStatus:
        lose(attempt, "disk", status.value_or(Status()), true);
        break;
    default:
        lose(attempt, "supervisor", status.value_or(Status()), true);
        break;
    }
}

void LocalBackend::Private::end(const QByteArray &attempt, const Status &status)
{
    watches.remove(attempt);
    Q_EMIT q->attemptEnded(attempt, status);
}

void LocalBackend::Private::lose(const QByteArray &attempt, const std::string &reason,
                                 Status status, bool endsOrphans)
{
    const auto watch = watches.value(attempt);
    watch->isEnding = true;
    status.state = Status::State::Failed;
    status.attempt = attempt.toStdString();
    status.reason = reason;
    status.exitCode = -1;
    // When it was lost nobody knows; that it is over now is known, but for one that a reboot ended.
    if (status.endedUs == 0 && reason != "reboot")
        status.endedUs
            = std::max<qint64>(QDateTime::currentMSecsSinceEpoch() * 1000, status.startedUs);
    const auto tell = [this, attempt, status] {
        watches.remove(attempt);
        Q_EMIT q->attemptLost(attempt, status);
    };
    if (!endsOrphans) {
        QTimer::singleShot(0, q, tell);
        return;
    }
    // The pool belongs to us and is waited for, so `q` outlives the work.
    pool.start([this, attempt, folder = watch->folder, tell] {
        (void)endOrphans(folder, attempt);
        QTimer::singleShot(0, q, tell); // on q's thread
    });
}

// Finds out how an attempt of an earlier engine stands.
void LocalBackend::Private::look(const QByteArray &attempt)
{
    const auto watch = watches.value(attempt);
    if (!watch || watch->isEnding || watch->notifier)
        return;
    const std::string folder = nativeFolder(watch->folder);
    auto status = supervisor::readStatus(folder);
    if (!status) {
        Status givenUp;
        givenUp.state = Status::State::Failed;
        givenUp.attempt = attempt.toStdString();
        givenUp.reason = "never-started";
        givenUp.exitCode = -1;
        if (writeNew(inFolder(watch->folder, supervisor::files::claim),
                     supervisor::statusJson(givenUp), O_EXCL)) {
            lose(attempt, "never-started", givenUp, false);
            return;
        }
        // Between making and filling the claim a supervisor needs a moment. One that needs longer
        // finds the cancel before it starts anything.
        if (++watch->claimLooks <= 100) {
            if (watch->claimLooks == 50)
                (void)writeNew(inFolder(watch->folder, supervisor::files::cancel), {}, 0);
            QTimer::singleShot(20, q, [this, attempt] { look(attempt); });
            return;
        }
        lose(attempt, "supervisor", givenUp, true);
        return;
    }
    if (status->reason == "never-started") {
        lose(attempt, "never-started", *status, false);
        return;
    }
    if (status->state == Status::State::Running) {
        if (status->bootId != supervisor::bootId()) {
            lose(attempt, "reboot", *status, false);
            return;
        }
        watch->supervisor = {static_cast<pid_t>(status->pid), status->startTicks};
        if (platform::isAlive(watch->supervisor)
            && worksElsewhere(watch->supervisor.pid, watch->folder)) {
            lose(attempt, "supervisor", *status, false);
            return;
        }
        watch->process = openProcess(watch->supervisor);
        if (watch->process) {
            this->watch(attempt, *watch);
            return;
        }
        if (platform::isAlive(watch->supervisor)) {
            poll.start();
            return;
        }
        // It may have ended between the two looks.
        status = supervisor::readStatus(folder);
        if (!status || status->state == Status::State::Running) {
            lose(attempt, "supervisor", status.value_or(Status()), true);
            return;
        }
    }
    end(attempt, *status);
}

bool overlayWorks(const QString &program, const QString &folder)
{
    const auto pid = startDetached(program, {"--probe-overlay", QFile::encodeName(folder)},
                                   "compute.supervisor-start");
    if (!pid)
        return false;
    const platform::Fd process = openProcess({*pid, platform::startTicks(*pid)});
    pollfd wait{process.get(), POLLIN, 0};
    // A file system that does not answer is none to build on.
    if (::poll(&wait, 1, 20'000) <= 0)
        signalProcess(process, SIGKILL);
    int exitCode = -1;
    while ((exitCode = reap(process)) == notReaped && ::poll(&wait, 1, 20'000) > 0) {
    }
    return exitCode == 0;
}

} // namespace tenon::compute
