#pragma once

#include "base/error.h"
#include "base/platform/process.h"
#include "supervisor/launch.h"
#include "supervisor/status.h"

#include <QByteArray>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace tenon::compute {

/// Runs attempts on this computer: a supervisor process each. All members and signals belong to the
/// thread of the object (the engine's main thread). Slots and order are the scheduler's business.
/// Destroying the backend ends nothing: supervisors go on and are adopted by the next engine.
class LocalBackend final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalBackend)

public:
    /// `program` is the path of tenon-supervisor.
    explicit LocalBackend(QString program, QObject *parent = nullptr);
    ~LocalBackend() override;

    /// Writes `folder`/launch (0600) and starts a supervisor on it. `folder` exists and is empty
    /// but for what the launch names. Afterwards exactly one of attemptEnded and attemptLost comes
    /// for launch.attempt, never before the event loop runs again. Fails with Io, "compute.launch"
    /// or "compute.supervisor-start".
    [[nodiscard]] Result<> start(const QString &folder, const supervisor::Launch &launch);

    /// Takes an attempt of an earlier engine over. Whatever the folder tells, exactly one of
    /// attemptEnded and attemptLost comes afterwards (from the event loop): the supervisor lives
    /// (watched until it ends), it has ended (its status), it never claimed (this makes the claim,
    /// so that a late one exits: lost, "never-started"), it was killed or the computer was
    /// restarted (what is left is ended first: lost, "supervisor" or "reboot"). Fails with Io when
    /// the folder cannot be read; then no signal comes.
    [[nodiscard]] Result<> adopt(const QString &folder, const QByteArray &attempt);

    /// Asks the step to end: writes `folder`/cancel, SIGTERM to its supervisor. attemptEnded
    /// follows within the grace time of the launch. Unknown attempts are ignored. Idempotent.
    void cancel(const QByteArray &attempt);

    /// Attempts whose end has not been signalled yet.
    [[nodiscard]] QList<QByteArray> attempts() const;
    /// The supervisor of an attempt, pid 0 when there is none (any more).
    [[nodiscard]] platform::ProcessId supervisorOf(const QByteArray &attempt) const;

Q_SIGNALS:
    /// The supervisor said how it went; no process of the step is left.
    void attemptEnded(const QByteArray &attempt, const tenon::supervisor::Status &status);
    /// Nobody says how it went; what was left of the step has been ended. `status` has state
    /// Failed, what is known of times, and the reason: supervisor, reboot, never-started, or disk
    /// (no status could be written).
    void attemptLost(const QByteArray &attempt, const tenon::supervisor::Status &status);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Whether tenon-supervisor can mount overlays with its folders in `folder` (`--probe-overlay`).
/// Blocks for some milliseconds; any thread. The caller remembers the answer per file system.
[[nodiscard]] bool overlayWorks(const QString &program, const QString &folder);

} // namespace tenon::compute

Q_DECLARE_METATYPE(tenon::supervisor::Status)
