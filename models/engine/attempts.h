#pragma once

#include "compute/backends/local/localbackend.h"
#include "engine/attempt.h"
#include "engine/patientpool.h"
#include "engine/tree.h"
#include "tracking/service.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <unordered_map>

namespace tenon::engine {

/// A step of a submission that is under way.
struct Place
{
    qint64 tree; ///< Tree::number
    int node;
    bool operator==(const Place &) const = default;
};

/// An attempt as those name it who only look into its folder.
struct AttemptName
{
    Place place;
    qint64 job = 0; ///< Row id.
    QString jobName;
    QString home; ///< Job folder, absolute.
    int number = 1;

    [[nodiscard]] QByteArray id() const
    {
        return jobName.toUtf8() + '/' + QByteArray::number(number);
    }
    [[nodiscard]] QString folder() const
    {
        return home + QStringLiteral("/attempts/%1").arg(number);
    }
};

/// What is looked at when an attempt has ended.
struct CollectOrder
{
    AttemptName name;
    std::map<QString, QString> outputs; ///< Paths, absolute.
    bool artifactsRead = false;         ///< Another step reads its artifacts: the folder is made.
    std::vector<WatchedInput> watched;
};

/// What was found.
struct Harvest
{
    MadeOutputs outputs;
    QStringList changedInputs; ///< Not the data any more that entered the key.
};

/// What attempts need. All of it outlives them.
struct AttemptParts
{
    tracking::Service &tracking;
    compute::LocalBackend &backend;
    snapshot::Materialiser &materialiser;
    const store::ObjectStore &objects;
    QString cacheFolder; ///< D/cache
    AttemptHouse house;
};

/// The attempts that are made ready, run or are looked through: folders, processes, what they send
/// and what they leave. Knows nothing of order, reuse or states. Main thread; what reads files is
/// done by a small pool on value copies, and the answers (`then`) come on the main thread.
class Attempts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Attempts)

public:
    explicit Attempts(AttemptParts parts, QObject *parent = nullptr);
    ~Attempts() override;

    [[nodiscard]] const AttemptHouse &house() const { return m_parts.house; }
    [[nodiscard]] PatientPool &pool() { return m_pool; }

    /// Makes the attempt's folder ready.
    void prepare(AttemptOrder order, std::function<void(Result<PreparedAttempt>)> then);
    /// Starts what was made ready; ended() follows.
    [[nodiscard]] Result<> start(const AttemptName &name, const PreparedAttempt &prepared);
    /// Takes over what an earlier engine started, if there is anything; ended() follows.
    [[nodiscard]] bool adopt(const AttemptName &name);
    /// Asks a running attempt to end; false when there is none of this id.
    bool cancel(const QByteArray &id);
    /// Takes in what the step sent at the end, shows its artifacts, and finds out what became of
    /// its outputs and inputs.
    void collect(CollectOrder order, std::function<void(const Harvest &)> then);

Q_SIGNALS:
    /// `lost`: nobody could say how it went.
    void ended(tenon::engine::Place place, const tenon::supervisor::Status &status, bool lost);

private:
    void attemptEnded(const QByteArray &id, const supervisor::Status &status, bool lost);
    void takeFeeds();
    void takeFeeds(const AttemptName &name);

    AttemptParts m_parts;
    std::unordered_map<std::string, AttemptName> m_running;
    QTimer m_feeds; ///< Hardware curves and spools of steps that run.
    PatientPool m_pool;
};

/// The GPUs an attempt was started with, by index, as its launch file says.
[[nodiscard]] std::vector<int> gpusOfAttempt(const QString &folder);

/// The number after the last attempt in a job's folder.
[[nodiscard]] int nextAttempt(const QString &jobFolder);

} // namespace tenon::engine
