#include "compute/backends/local/keeperwatch.h"

#include "base/platform/files.h"
#include "compute/backends/local/detached.h"
#include "supervisor/keeper.h"
#include "supervisor/procfs.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenon::compute {

struct KeeperWatch::Private
{
    KeeperWatch *q;
    QString folder;
    QString program;
    QStringList engine;
    bool isBusy = false;
    bool isChild = false;
    int starts = 0; ///< In a row without a keeper that stayed.
    platform::ProcessId keeper;
    platform::Fd process;
    std::unique_ptr<QSocketNotifier> notifier;
    QElapsedTimer watchedSince;
    QTimer retry;

    [[nodiscard]] QString inFolder(const char *name) const
    {
        return folder + u'/' + QLatin1StringView(name);
    }
    [[nodiscard]] std::string command() const
    {
        QByteArrayList parts;
        for (const QString &part : engine)
            parts.append(QFile::encodeName(part));
        // As it comes back from keeper.lock, where bytes that are no text have been replaced.
        supervisor::KeeperIdentity identity;
        identity.command = parts.join('\x1f').toStdString();
        return supervisor::parseKeeper(supervisor::keeperJson(identity)).value_or(identity).command;
    }
    void ensure();
    bool watchHolder();
    void watch(const platform::ProcessId &process, bool isOurChild);
    void onEnded();
};

KeeperWatch::KeeperWatch(QString folder, QString program, QStringList engine, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(folder), std::move(program), std::move(engine)))
{
    d->retry.setSingleShot(true);
    connect(&d->retry, &QTimer::timeout, this, [this] { d->ensure(); });
}

KeeperWatch::~KeeperWatch() = default;

Result<> KeeperWatch::setBusy(bool busy)
{
    const QString path = d->inFolder(supervisor::files::busy);
    if (!busy) {
        d->isBusy = false;
        d->retry.stop();
        ::unlink(QFile::encodeName(path).constData());
        return {};
    }
    if (!d->isBusy) {
        const platform::ProcessId self = platform::self();
        supervisor::KeeperIdentity identity;
        identity.pid = self.pid;
        identity.startTicks = self.startTicks;
        identity.bootId = supervisor::bootId();
        const auto bytes = QByteArray::fromStdString(supervisor::keeperJson(identity));
        if (auto written = platform::replaceFile(path, bytes, platform::Sync::No, 0600); !written)
            return written;
        d->isBusy = true;
        d->starts = 0;
    }
    d->ensure();
    return {};
}

void KeeperWatch::stop()
{
    (void)setBusy(false);
    signalProcess(d->process, SIGTERM);
}

platform::ProcessId KeeperWatch::keeper() const
{
    return d->keeper;
}

void KeeperWatch::Private::ensure()
{
    if (!isBusy || process || retry.isActive())
        return;
    if (watchHolder())
        return;
    QList<QByteArray> arguments{"--keep", QFile::encodeName(folder), "--engine"};
    for (const QString &part : engine)
        arguments.append(QFile::encodeName(part));
    const auto pid = startDetached(program, arguments, "compute.keeper-start");
    ++starts;
    if (!pid) {
        retry.start(std::max(supervisor::restartDelayMs(starts), 100));
        Q_EMIT q->failed(pid.error());
        return;
    }
    watch({*pid, platform::startTicks(*pid)}, true);
}

// Whoever holds the lock: one that an earlier engine started, or that was quicker. False when
// nobody does.
bool KeeperWatch::Private::watchHolder()
{
    const auto bytes = platform::readFile(inFolder(supervisor::files::keeperLock), 1 << 20);
    if (!bytes)
        return false;
    const auto holder = supervisor::parseKeeper(bytes->toStdString());
    if (!holder || holder->bootId != supervisor::bootId() || holder->pid <= 0)
        return false;
    const platform::ProcessId id{static_cast<pid_t>(holder->pid), holder->startTicks};
    if (!platform::isAlive(id))
        return false;
    watch(id, false);
    // It would start another program than the one we are: ours takes its place when it has ended.
    if (process && holder->command != command())
        signalProcess(process, SIGTERM);
    return static_cast<bool>(process);
}

void KeeperWatch::Private::watch(const platform::ProcessId &id, bool isOurChild)
{
    process = openProcess(id);
    if (!process) {
        retry.start(std::max(supervisor::restartDelayMs(starts), 100));
        return;
    }
    keeper = id;
    watchedSince.start();
    isChild = isOurChild;
    notifier = std::make_unique<QSocketNotifier>(process.get(), QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, q, [this] { onEnded(); });
    Q_EMIT q->keeperStarted(id.pid);
}

void KeeperWatch::Private::onEnded()
{
    const int exitCode = isChild ? reap(process) : notReaped;
    notifier->setEnabled(false);
    notifier.release()->deleteLater();
    process.reset();
    keeper = {};
    if (!isBusy)
        return;
    if (watchedSince.hasExpired(60'000))
        starts = 1;
    // The first time at once; one that ends again and again (a full disk, a broken program) less
    // and less often.
    const bool isLocked = exitCode == supervisor::KeeperLocked;
    const int delay = isLocked ? 50 : supervisor::restartDelayMs(std::max(starts - 1, 0));
    if (delay == 0)
        ensure();
    else
        retry.start(delay);
}

} // namespace tenon::compute
