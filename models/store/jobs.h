#pragma once

#include "store/database.h"
#include "store/rows.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

/// Jobs and what belongs to one job. Functions that change something are called inside a Writer's
/// work (or a Transaction); those that read, on any connection.
namespace tenon::store {

/// A job with everything that is written when it is made.
struct NewJob
{
    JobRow row;
    std::vector<InputRow> inputs;   ///< `job` is filled in
    std::vector<OutputRow> outputs; ///< `job` is filled in
    QByteArray keyParts;            ///< JSON of what entered the reuse key; empty: none
};

/// What is known when a job or attempt ends.
struct Ending
{
    int state = 0;
    qint64 at = 0;
    std::optional<int> exitCode;
    std::optional<int> signal;
    std::optional<qint64> cpuMicros;
    std::optional<qint64> peakBytes;
    QByteArray error; ///< JSON; empty = none
    QString text;     ///< for the list of states
};

/// The id the next inserted job gets. Stable within the same work, so rows may refer to each other:
/// first = nextJobId(), then first, first + 1, ….
[[nodiscard]] Result<JobId> nextJobId(Database &database);

/// Inserts a job with its inputs, outputs, key parts and its state (one that has ended already was
/// not started when it was created). Returns its id. Conflict
/// "store.job-exists" when the name is taken.
[[nodiscard]] Result<JobId> insertJob(Database &database, const NewJob &job);
/// Inserts many at once; ids that are 0 are chosen in order. Edges are written as given.
[[nodiscard]] Result<std::vector<JobId>>
insertJobs(Database &database, std::span<const NewJob> jobs, std::span<const EdgeRow> edges = {});

/// Sets the state and adds it to the list of states. The first Running also sets `started`.
[[nodiscard]] Result<> setState(Database &database, JobId job, int state, qint64 at,
                                const QString &text = {}, bool started = false);
/// The last state with everything known at the end.
[[nodiscard]] Result<> finishJob(Database &database, JobId job, const Ending &ending);

/// The job shows the result of `from`: Completed (or the state given), reason told, start and end
/// set to `at`. It keeps no reuse key, so that looking for one does not wade through all that only
/// showed the same result.
[[nodiscard]] Result<> setReused(Database &database, JobId job, JobId from, int state, qint64 at,
                                 const QByteArray &reason, const QByteArray &keyParts = {});
[[nodiscard]] Result<> setReuse(Database &database, JobId job, const Digest &key,
                                const QByteArray &reason, const QByteArray &keyParts);
/// What came of it must not be reused: its parts stay, for comparing.
[[nodiscard]] Result<> dropReuseKey(Database &database, JobId job);
[[nodiscard]] Result<> setReason(Database &database, JobId job, const QByteArray &reason);
[[nodiscard]] Result<> setSpec(Database &database, JobId job, const QByteArray &spec);
[[nodiscard]] Result<> setSnapshot(Database &database, JobId job, const Digest &snapshot);
[[nodiscard]] Result<> setTarget(Database &database, JobId job, const QString &target);
[[nodiscard]] Result<> setTags(Database &database, JobId job, const QByteArray &tags);
[[nodiscard]] Result<> setProperties(Database &database, JobId job, const QByteArray &properties);
[[nodiscard]] Result<> setNotes(Database &database, JobId job, const QByteArray &notes);
[[nodiscard]] Result<> setTexts(Database &database, JobId job, const QString &displayName,
                                const QString &description);
/// Archives or restores a submitted job with all its children.
[[nodiscard]] Result<> setArchived(Database &database, JobId root, bool archived);
/// Puts a submitted job with all its children into the trash (`at`), or takes it out (nothing).
[[nodiscard]] Result<> setDeleted(Database &database, JobId root, std::optional<qint64> at);
/// Removes the rows of a submitted job and its children for good, tracking rows included. The rows
/// of jobs that were reused by kept ones stay and become hidden children; returns how many jobs
/// went.
[[nodiscard]] Result<int> purgeJob(Database &database, JobId root);

[[nodiscard]] Result<> putInput(Database &database, const InputRow &input);
[[nodiscard]] Result<> putOutput(Database &database, const OutputRow &output);
[[nodiscard]] Result<> insertEdge(Database &database, const EdgeRow &edge);
/// Inserts or replaces.
[[nodiscard]] Result<> putAttempt(Database &database, const AttemptRow &attempt);
[[nodiscard]] Result<> finishAttempt(Database &database, JobId job, int number,
                                     const Ending &ending);

/// One job; NotFound "store.no-job" (argument name).
[[nodiscard]] Result<JobRow> findJob(Database &database, const QString &name);
[[nodiscard]] Result<JobRow> job(Database &database, JobId id);
/// The names of jobs that begin with or contain `text`, newest first: for "did you mean" and
/// completion.
[[nodiscard]] Result<QStringList> jobNamesLike(Database &database, const QString &text, int limit);
/// Direct children in the order they were made.
[[nodiscard]] Result<std::vector<JobRow>> children(Database &database, JobId parent);
enum class Spec { Read, Skip };
/// All jobs of a submitted one, itself first; without their JobRow::spec, which is the largest part
/// of them, where nobody looks at it.
[[nodiscard]] Result<std::vector<JobRow>> family(Database &database, JobId root,
                                                 Spec spec = Spec::Read);
/// Jobs whose state is not final, oldest first: what a restarted engine looks at.
[[nodiscard]] Result<std::vector<JobRow>> activeJobs(Database &database);

[[nodiscard]] Result<std::vector<JobStateRow>> states(Database &database, JobId job);
[[nodiscard]] Result<std::vector<InputRow>> inputs(Database &database, JobId job);
[[nodiscard]] Result<std::vector<OutputRow>> outputs(Database &database, JobId job);
[[nodiscard]] Result<std::vector<EdgeRow>> edges(Database &database, JobId parent);
[[nodiscard]] Result<std::vector<AttemptRow>> attempts(Database &database, JobId job);
[[nodiscard]] Result<QByteArray> keyParts(Database &database, JobId job);

/// A job whose result can be shown again.
struct KeptResult
{
    JobId id{};
    QString name;
    QString folder; ///< As in JobRow.
    std::vector<OutputRow> outputs;
};
/// The GPUs a job ran on in its last attempt.
struct GpuUse
{
    JobId job{};
    QStringList models;   ///< One each.
    qint64 peakBytes = 0; ///< Memory in use on one of them, on average; 0: not measured.
    bool operator==(const GpuUse &) const = default;
};
enum class Below { No, Yes };
/// Of a job; `Yes`: of all that were submitted with the root `job`. Jobs without a GPU are left
/// out.
[[nodiscard]] Result<std::vector<GpuUse>> gpuUses(Database &database, JobId job, Below below);

/// The newest Completed job with this reuse key that really ran (was not itself reused) and is not
/// in the trash.
[[nodiscard]] Result<std::optional<KeptResult>> newestWithKey(Database &database,
                                                              const Digest &key);
/// The nearest earlier job to compare with for "why did it run": same step and component below
/// `before`, with key parts; else the same component in any step. Without a component the file it
/// stands in (`source`, as in JobRow) must be the same as well.
[[nodiscard]] Result<std::optional<JobRow>> nearestEarlier(Database &database, JobId before,
                                                           const QString &component,
                                                           const QString &step,
                                                           const QString &source);

} // namespace tenon::store
