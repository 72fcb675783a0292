#pragma once

#include "compute/backends/local/thiscomputer.h"
#include "engine/attempts.h"
#include "engine/clusters.h"
#include "engine/lookup.h"
#include "engine/recorder.h"
#include "engine/slots.h"
#include "engine/tree.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tenon::engine {

/// What a runner works with. All of it outlives the runner.
struct RunnerParts
{
    store::Writer &writer;
    Lookup &lookup;
    Clusters &clusters;
    QString user;
    AttemptParts attempts;
};

/// The state machine of every submission that has not ended: decides what is ready, looks for
/// results to reuse, gives slots, has attempts made and tells how it went. Main thread; work that
/// reads files or hashes is done by the pool of its Attempts on value copies.
class Runner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Runner)

public:
    explicit Runner(RunnerParts parts, QObject *parent = nullptr);
    ~Runner() override;

    /// Takes over a submission whose rows are in the database. Of one that has ended with that,
    /// because all of it was reused, only the end is told.
    void add(TreePtr tree);
    /// Goes on with a submission of an earlier engine: `rows` is the family of a root, itself
    /// first. `outputs` gives the rows of a finished job. Attempts that run are adopted.
    [[nodiscard]] Result<>
    restore(const std::vector<store::JobRow> &rows,
            const std::function<std::vector<store::OutputRow>(store::JobId)> &outputs);

    /// Cancels a submission or one step of it; `who` is told on the job. NotFound "job.not-running"
    /// when no such job is under way.
    [[nodiscard]] Result<> cancel(const QString &job, const QString &who);

    [[nodiscard]] bool isBusy() const { return !m_trees.empty(); }
    /// Why what happens to jobs cannot be written down at the moment (a full disk); empty id: it
    /// can.
    [[nodiscard]] Error writeProblem() const { return m_recorder.problem(); }
    [[nodiscard]] int runningCount() const { return m_running; }
    [[nodiscard]] int queuedCount() const { return int(m_slots.waiting()); }
    /// The artifact folder of a job that is under way; empty for others.
    [[nodiscard]] QString artifactFolder(const QString &job) const;
    /// Jobs under way that name this target.
    [[nodiscard]] QStringList jobsOn(const QString &target) const;
    void setGpus(const QList<compute::Gpu> &gpus);

Q_SIGNALS:
    /// Rows of this job were committed.
    void jobChanged(qint64 job);
    void assetsChanged();
    /// The submission `job` has ended.
    void ended(const QString &job, tenon::assets::JobState state, qint64 startedAt);
    void busyChanged(bool busy);
    void failed(const tenon::Error &error);

private:
    Tree *tree(qint64 number);
    void link(TreePtr linked);
    void prerequisiteEnded(Tree &tree, int node);
    void ready(Tree &tree, int node);
    void flushReady();
    void lookUp(qint64 number, std::vector<Question> questions);
    void evaluated(qint64 number, const std::vector<Verdict> &verdicts);
    void queue(Tree &tree, int node);
    void giveBack(const Tree &tree, int node);
    void defineTargets(const Tree &tree, bool newer);
    void pump();
    void noteWhatIsMissing(Node &node);
    void prepare(Tree &tree, int node, std::vector<int> gpus);
    void prepared(qint64 number, int node, Result<PreparedAttempt> attempt);
    void attemptEnded(Place place, const supervisor::Status &status, bool lost);
    void finalised(Place place, const Harvest &harvest, Outcome outcome, store::Ending ending);
    void noteChanged(Node &node, const QStringList &inputs);
    [[nodiscard]] Error checkOutputs(Tree &tree, int node, const MadeOutputs &outputs);
    void finish(Tree &tree, int node, assets::JobState state, const store::Ending &ending);
    void setState(Tree &tree, int node, assets::JobState state);
    void failNode(Tree &tree, int node, const Error &error);
    void cancelNode(Tree &tree, int node);
    void cancelBelow(Tree &tree, int node, const Error &reason);
    void cancelRest(Tree &tree);
    void watchLimits();
    void endOverdue();
    [[nodiscard]] static Error pipelineError(const Tree &tree, const Node &pipeline,
                                             assets::JobState state);
    void parentStarted(Tree &tree, int node);
    void childEnded(Tree &tree, int node);
    void endTree(qint64 number);
    void tellBusy();
    [[nodiscard]] std::optional<Digest> contentOf(const Tree &tree,
                                                  const PlannedInput &input) const;
    [[nodiscard]] Slots::Id slotId(const Tree &tree, int node) const
    {
        return tree.number * 1'000'000 + node;
    }
    [[nodiscard]] const QString &dataFolder() const { return m_attempts.house().dataFolder; }
    [[nodiscard]] AttemptName nameOf(const Tree &tree, int node) const;
    [[nodiscard]] std::vector<WatchedInput> watchedInputs(const Tree &tree, const Node &node) const;
    [[nodiscard]] std::map<QString, QString> outputPaths(const Node &node) const;
    [[nodiscard]] QString pathOf(const Tree &tree, const InputSource &source) const;
    [[nodiscard]] bool locate(const QString &job, Place &place) const;

    RunnerParts m_parts;
    Recorder m_recorder;
    Slots m_slots;
    Attempts m_attempts;
    qint64 m_nextTree = 1;
    int m_running = 0;
    QStringList m_gpuModels; ///< By the index that Slots gives.
    std::map<qint64, TreePtr> m_trees;
    QHash<QString, std::pair<qint64, int>> m_names;
    /// Keys of steps on their way: an equal one waits for the first.
    std::map<Digest, std::vector<Place>> m_inFlight;
    /// Results of the last moments, which the database may not show yet.
    std::map<Digest, Recent> m_recent;
    std::vector<Place> m_ready;
    bool m_flushing = false;
    bool m_pumping = false;
    bool m_toldBusy = false;
    QTimer m_limits; ///< Until the next pipeline reaches its limits.timeout.
};

} // namespace tenon::engine
