#pragma once

#include "assets/jobstate.h"
#include "engine/plan.h"
#include "engine/reuse.h"
#include "engine/stopwatch.h"
#include "store/rows.h"
#include "supervisor/status.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tenon::engine {

/// An output that exists.
struct MadeOutput
{
    QString path;  ///< Absolute.
    Digest digest; ///< Null when it could not be read.
    qint64 files = 0;
    qint64 bytes = 0;
    enum class State { There, Missing, Unreadable };
    State state = State::There;
    Digest stamp; ///< snapshot::dataStamp() when the step ended; null: not known.
    bool operator==(const MadeOutput &) const = default;
};
using MadeOutputs = std::map<QString, MadeOutput>;

/// The default artifact folder, an output that nobody declares.
[[nodiscard]] inline QString artifactsOutput()
{
    return QStringLiteral("artifacts");
}

/// Data a step reads, as it was when the reuse key was made from it.
struct WatchedInput
{
    QString name;
    QString path;
    Digest digest; ///< Null: not known.
    Digest stamp;  ///< Null: not known.
    bool operator==(const WatchedInput &) const = default;
};

/// One job of a running submission, in memory.
struct Node
{
    PlannedJob job;
    store::JobId id{};
    assets::JobState state = assets::JobState::NotStarted;
    int unfinished = 0; ///< Prerequisites that have not ended.
    std::vector<int> prerequisites;
    std::vector<int> dependents;
    std::vector<int> children; ///< Pipelines.
    int openChildren = 0;
    KeyParts parts;
    Digest key;
    bool reusable = true;               ///< False: what came of it is not what the key says.
    std::map<QString, Digest> contents; ///< Of the data inputs, as they entered the key.
    std::vector<WatchedInput> watched;  ///< Looked at again when the attempt has ended.
    std::vector<Reason> reasons;
    bool artifactsRead = false; ///< Another step of the submission reads its artifact folder.
    bool cancelWanted = false;
    Error cancelReason;    ///< What a person is told about it.
    bool timedOut = false; ///< A pipeline that took longer than its limit.
    Stopwatch watch;       ///< Of a pipeline from its first step, of a step from its last attempt.
    bool queued = false;   ///< Waits for slots.
    bool preparing = false;
    bool needsCopy = false; ///< An overlay could not be mounted: the next attempt gets a copy.
    int attempt = 0;        ///< The last one that was begun.
    QStringList gpus;       ///< Models of those it was given, one each.
    MadeOutputs outputs;
    QString artifacts; ///< Artifact folder of the job whose result it shows.
    QString folder;    ///< Job folder, absolute.
    QString reusedFrom;
    std::optional<store::JobId> reusedId; ///< Of `reusedFrom`.
    double path = 1;                      ///< Longest way to the end, for the order in the queue.
};

/// A submission that has not ended.
struct Tree
{
    qint64 number = 0; ///< Of this tree in this engine process.
    QString experiment;
    std::vector<Node> nodes; ///< Index as in the plan; node 0 is the submitted job.
    std::map<QString, QString> git;
    bool cancelling = false; ///< The user asked, or a step failed and nothing goes on after that.
    bool cancelledByUser = false;
    Error cancelReason; ///< Of `cancelling`.

    [[nodiscard]] Node &root() { return nodes.front(); }
};
using TreePtr = std::unique_ptr<Tree>;

/// Fills in prerequisites, dependents, children and paths from the plan's jobs. Once a tree.
void linkTree(Tree &tree);

/// How a step's end reads as a state and an Error (empty id: none).
struct Outcome
{
    assets::JobState state = assets::JobState::Completed;
    Error error;
};
[[nodiscard]] Outcome outcomeOf(const supervisor::Status &status, const PlannedJob &job);

/// Whether some step of the tree cannot do without this output of `node`.
[[nodiscard]] bool isNeeded(const Tree &tree, int node, const QString &output);

/// What a pipeline's declared outputs are, as far as the steps behind them have ended.
[[nodiscard]] MadeOutputs pipelineOutputs(const Tree &tree, const Node &pipeline);

/// The state of a pipeline whose children have all ended.
[[nodiscard]] assets::JobState pipelineState(const Tree &tree, const Node &pipeline);

} // namespace tenon::engine
