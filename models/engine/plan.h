#pragma once

#include "base/error.h"
#include "base/hash.h"
#include "base/value.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tenon::assets {
struct Job;
}

namespace tenon::engine {

/// Where an input's value comes from, with every `parent.` binding already followed to its end.
struct InputSource
{
    enum class Kind {
        None,    ///< Optional and not given.
        Literal, ///< `text` is what stands in the command.
        Path,    ///< `text` is a local file or folder.
        Uri,     ///< `text` is handed over as it is (mode direct).
        Output,  ///< Output `output` of job `job` of the plan, `text` appended to its path.
    };
    Kind kind = Kind::None;
    QString text;
    int job = -1;
    QString output;
    QString
        origin; ///< What the user wrote, where it was bound to something local ("azureml:iris:1").
    Digest digest; ///< Kind Path: the content when the job was submitted; null: unknown.
    Digest stamp;  ///< snapshot::dataStamp() of that moment.
    bool operator==(const InputSource &) const = default;
};

struct PlannedInput
{
    QString name;
    QString type;
    QString mode;
    bool optional = false;
    InputSource source;
    bool operator==(const PlannedInput &) const = default;
};

struct PlannedOutput
{
    QString name;
    QString type;
    QString mode;
    QString path;      ///< Absolute where the user named a place; empty: the job folder's default.
    QString assetName; ///< Registered under this name when the job ends; empty: not.
    QString assetVersion;
    int job = -1; ///< A pipeline's output: the planned job that makes it, and its output there.
    QString output;
    /// What stands for `path` in the reuse key where that names this very job (`${{name}}`): the
    /// same place with the name left open. Empty: `path` itself.
    QString keyPath;
    bool operator==(const PlannedOutput &) const = default;
};

/// One job of a plan: the submitted one (index 0), a step, or a nested pipeline.
struct PlannedJob
{
    enum class Kind { Command, Pipeline };
    Kind kind = Kind::Command;
    int parent = -1;
    QString name; ///< Job name, unique in the workspace.
    QString step; ///< Node name in the parent, empty for the root.
    QString displayName;
    QString description;
    QString component;  ///< "name:version", or the component's file relative to the workspace.
    QString sourceFile; ///< Absolute; where the step stands.
    int sourceLine = 0;
    QString compute; ///< As written.
    QString target = QStringLiteral("local");
    QByteArray
        simulation; ///< What its simulated target acts by; see engine/clusters.h. Empty: none.

    std::vector<PlannedInput> inputs;
    std::vector<PlannedOutput> outputs;
    std::vector<int>
        after; ///< Jobs that must have ended first beyond data edges (on_init, on_finalize).
    bool always = false; ///< on_finalize: runs whatever became of the others.
    /// Not to be run: the disabled steps ("outer.step") it would need a result of. Itself alone:
    /// it, or the pipeline it is in, is disabled.
    QStringList skippedFor;
    bool disabled = false; ///< The pipeline's file says so.
    double timeout = 0; ///< limits.timeout in seconds, of a pipeline from its first step; 0: none.

    // Command jobs.
    QString command;           ///< Template with its expressions.
    QString code;              ///< Absolute code folder or file; empty: none.
    QStringList includes;      ///< additional_includes, absolute.
    Digest snapshot;           ///< Manifest in the object store; null without code.
    QString environment;       ///< Label for people: "sklearn-1.5:3", "inline (image …)".
    QByteArray environmentKey; ///< Canonical definition; enters the key.
    std::vector<std::pair<QString, QString>> variables;
    int processes = 1;    ///< distribution: processes on this computer.
    QString distribution; ///< pytorch | mpi | tensorflow | empty.
    int parameterServers = 0;
    int instances = 1; ///< resources.instance_count.
    int cores = 1;
    qint64 memory = 0; ///< Bytes asked for, 0: not said.
    int gpus = 0;
    bool deterministic = true;
    bool forced = false; ///< force_rerun reaches it.
    QString python;      ///< Interpreter it runs with; empty: the command does not use Python.
    QString pythonVersion;
    QByteArray pythonKey; ///< Version and distributions; enters the key.
    bool setuid = false;  ///< Calls programs that become another user: neither overlay nor sealed.
    bool shim = false;    ///< The interpreter has no mlflow: the fallback module answers.
    QByteArray runSettings; ///< Canonical JSON of resources, distribution, limits; enters the key.

    // Pipelines.
    bool continueOnStepFailure = false;
    bool continueOnFailedOptionalInput = true;

    std::vector<std::pair<QString, QString>> tags;
    std::vector<std::pair<QString, QString>> properties;
    QStringList notes; ///< Notices shown on the job.
    bool operator==(const PlannedJob &) const = default;

    [[nodiscard]] bool isSkipped() const { return !skippedFor.isEmpty(); }
    [[nodiscard]] const PlannedInput *input(QStringView name) const;
    [[nodiscard]] const PlannedOutput *output(QStringView name) const;
};

/// A submission worked out to the end: what will exist, in an order where parents come before
/// children.
struct Plan
{
    QString experiment;
    std::vector<PlannedJob> jobs;
    Errors warnings;
    qint64 snapshotFiles = 0;
    qint64 snapshotBytes = 0;
    std::shared_ptr<const assets::Job> source; ///< What it was made from.
};

/// Whether the input's data is the user's or an earlier step's own, which the step must not change
/// (a local path or an output, not copied and not mounted for writing).
[[nodiscard]] bool isProtected(const PlannedInput &input);
/// Whether the step gets a copy of the input's data.
[[nodiscard]] bool isCopied(const PlannedInput &input);

/// The command jobs a job waits for because of data, without duplicates, ascending.
[[nodiscard]] std::vector<int> dataDependencies(const PlannedJob &job);

/// Why a job that is skipped is: "step.disabled" or "step.skipped".
[[nodiscard]] Error skipReason(const PlannedJob &job);

/// JSON of everything a restarted engine needs to go on with the job (column jobs.spec), and back.
[[nodiscard]] QByteArray toJson(const PlannedJob &job);
[[nodiscard]] Result<PlannedJob> plannedJobFromJson(const QByteArray &json);

} // namespace tenon::engine
