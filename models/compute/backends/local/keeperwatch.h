#pragma once

#include "base/error.h"
#include "base/platform/process.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace tenon::compute {

/// The engine's side of the keeper (supervisor/keeper.h): while busy there is a keeper, and it is
/// started again when it dies. Lives on the engine's main thread.
class KeeperWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeeperWatch)

public:
    /// `folder` is the data folder D, `program` the path of tenon-supervisor, `engine` the engine's
    /// program (absolute) and arguments as the keeper shall start it.
    KeeperWatch(QString folder, QString program, QStringList engine, QObject *parent = nullptr);
    ~KeeperWatch() override;

    /// True before the first job is queued, false after the last one has ended. True writes D/busy
    /// and makes sure that a keeper of this engine runs (a keeper of another program or other
    /// arguments is replaced); false removes D/busy, upon which the keeper ends after some seconds.
    /// Call it in the constructor's wake of a restarted engine too. Fails with Io "io.write" when
    /// D/busy cannot be written.
    [[nodiscard]] Result<> setBusy(bool busy);

    /// Before the engine ends on purpose: removes D/busy and ends the keeper. Supervisors go on.
    void stop();

    /// The keeper that is watched; pid 0 when there is none at this moment.
    [[nodiscard]] platform::ProcessId keeper() const;

Q_SIGNALS:
    /// A keeper runs and is watched.
    void keeperStarted(qint64 pid);
    /// No keeper could be started (Io, "compute.keeper-start"); tried again with growing delay
    /// while busy.
    void failed(const tenon::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tenon::compute
