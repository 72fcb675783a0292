#pragma once

#include "base/error.h"
#include "tracking/token.h"

#include <QMetaType>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace tenon::store {
class Database;
class Writer;
} // namespace tenon::store

namespace tenon::tracking {

/// What was written since the last signal. Ids are jobs.id.
struct Changes
{
    QSet<qint64> metrics; ///< New points.
    QSet<qint64> runs;    ///< New or changed run, parameter, tag, input.
    bool assets = false;  ///< Registered models, aliases, logged models.
    bool experiments = false;
    bool operator==(const Changes &) const = default;
    [[nodiscard]] bool isEmpty() const
    {
        return metrics.isEmpty() && runs.isEmpty() && !assets && !experiments;
    }
    void add(const Changes &other);
};

/// What the service needs to know of the house around it.
struct ServiceOptions
{
    QString database; ///< workspace.db; read through connections of the service's own.
    QByteArray key;   ///< 32 bytes for the tokens.
    quint16 port = 0; ///< Wanted port; 0 or a taken one: any free port, see Service::port().
    QString user;     ///< Name written as user of runs and assets.
    QByteArray build = "dev"; ///< Shown by /version.
    /// The folder a job's artifacts lie in (absolute; need not exist), empty for an unknown job.
    /// Called from any thread of the service; must not block for long.
    std::function<QString(const QString &job)> artifactFolder;
};

/// The MLflow-compatible tracking interface: HTTP on 127.0.0.1 (and ::1 where it can), its own
/// threads, all writes through `writer`. Every answered write is committed. Lives on the thread
/// that made it (needs an event loop for the signal); the functions may be called from any thread
/// unless they say otherwise.
class Service final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Service)

public:
    /// Binds and starts to answer. `writer` must outlive the service and be open.
    /// Fails with Io, "tracking.listen", when no port can be had.
    [[nodiscard]] static Result<std::unique_ptr<Service>> start(store::Writer &writer,
                                                                ServiceOptions options);
    /// Stops listening, answers what is being written, joins its threads.
    ~Service() override;

    /// Takes no more calls and gives the port back; what was taken is committed when it returns.
    /// What attempts leave behind (takeSpool …) is still taken in.
    void close();
    [[nodiscard]] quint16 port() const;
    /// "http://127.0.0.1:<port>", for MLFLOW_TRACKING_URI.
    [[nodiscard]] QString trackingUri() const;
    [[nodiscard]] const TokenIssuer &tokens() const;

    /// Takes in the lines of an attempt's spool file that were not taken yet (offset kept in
    /// spool_marks in the same transaction as what the lines say, so each line counts exactly
    /// once); an unfinished last line waits. A line that makes no sense is skipped and reported in
    /// the log. Call it when an attempt ends, when it is adopted and now and then in between.
    /// `done` (may be null) gets the number of lines taken; on the writer's thread.
    void takeSpool(qint64 job, const QString &jobName, int attempt, const QString &file,
                   std::function<void(Result<qint64>)> done = {});

    /// Takes new records of the supervisor's `hardware` file into the system series of the job
    /// (system/cpu_cores, system/memory_bytes, system/gpu, system/gpu_memory; step = seconds since
    /// the first record). Exactly once, as takeSpool.
    void takeHardware(qint64 job, int attempt, const QString &file,
                      std::function<void(Result<qint64>)> done = {});

    /// Ends runs that `jobName`'s script made and left running, in the given final state
    /// (assets::JobState as number), and forgets what is remembered of the job. Call it when a job
    /// reached a final state.
    void finishJob(qint64 job, const QString &jobName, int state);

    /// Must be called when jobs were deleted from the database by somebody else.
    void forgetJobs();

Q_SIGNALS:
    /// Something was committed; coalesced to at most one signal each 40 ms. On the service's own
    /// thread.
    void changed(const tenon::tracking::Changes &changes);

private:
    struct Private;
    explicit Service(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The id of the experiment called `name` (empty = "Default", id 0), made when it is not there.
/// Inside a write transaction.
[[nodiscard]] Result<qint64> ensureExperiment(store::Database &db, const QString &name);

} // namespace tenon::tracking

Q_DECLARE_METATYPE(tenon::tracking::Changes)
