#pragma once

#include "assets/infrastructure.h"
#include "catalogue/filter.h"
#include "catalogue/powerschedule.h"

namespace tenon::catalogue {

/// What can run a job or serve a model.
enum class TargetKind : quint8 {
    Cluster,        ///< amlcompute
    Instance,       ///< computeinstance
    Serverless,     ///< Settings of a job, not a thing of its own.
    Kubernetes,     ///< Attached.
    VirtualMachine, ///< Attached to Azure ML.
    Local,          ///< This computer.
    Ssh,
    Slurm,
    Container,
    Databricks,
    HdInsight,
    SynapseSpark,
    DataLakeAnalytics,
    Batch,
};
inline constexpr int targetKinds = int(TargetKind::Batch) + 1;

/// A definition of a compute target, as its YAML says it.
struct Target
{
    TargetKind kind = TargetKind::Cluster;
    QString name;
    QString description;
    QString size;     ///< Standard_NC4as_T4_v3
    QString location; ///< westeurope
    Priority priority = Priority::Dedicated;
    qint64 minNodes = 0;
    qint64 maxNodes = 1;
    qint64 idleSeconds = 120;          ///< Before a cluster takes a node away.
    std::optional<qint64> idleMinutes; ///< Before an instance is shut down; 15 min to 3 days.
    bool releaseQuotaOnStop = false;
    bool sshEnabled = false;
    QString sshUser;
    QString sshKey; ///< The public key of managed nodes; elsewhere the path of the private one.
    QString host;   ///< Of Ssh and Slurm.
    int port = 22;
    QString partition;    ///< Of Slurm.
    QString engine;       ///< Of Container: podman, docker, apptainer.
    QString resourceId;   ///< Of what is attached.
    QString nameSpace;    ///< Of Kubernetes.
    QString startCommand; ///< The user's own, for an attached machine; empty: never started.
    QString stopCommand;
    bool simulated = false;                          ///< Acts on this computer as min to max slots.
    qint64 startSeconds = 0;                         ///< How long a simulated node takes to come.
    std::vector<PowerRule> schedule;                 ///< Of an instance.
    Errors scheduleProblems;                         ///< What of it cannot be read.
    std::vector<std::pair<QString, QString>> fields; ///< Of external kinds: workspace_url …
    bool operator==(const Target &) const = default;
};

/// More nodes than any cluster has.
inline constexpr qint64 mostNodes = 1'000'000;

/// The word of a kind in files and on the command line: "amlcompute", "slurm".
[[nodiscard]] QString name(TargetKind kind);
[[nodiscard]] std::optional<TargetKind> targetKindOf(QStringView word);
/// Whether the service makes it from a size of the catalogue.
[[nodiscard]] bool isManaged(TargetKind kind);

/// The text of the target's file. Azure ML's own kinds have the keys `az ml compute` takes and no
/// others; the rest stands under `tenon:`. For Serverless the lines that go into a job.
[[nodiscard]] QByteArray targetYaml(const Target &target);
/// What az would be called with for this file: create for managed kinds, attach for Kubernetes and
/// virtual machines. Empty where there is no such command.
[[nodiscard]] QString azCommand(const Target &target, const QString &file);
/// A file's definition. Unset for kinds nobody knows.
[[nodiscard]] std::optional<Target> targetFrom(const assets::Compute &compute);

/// What is wrong with it ("target.…"); empty when it can be made. `catalogue` may be null.
[[nodiscard]] Errors checkTarget(const Target &target, const Catalogue *catalogue);
/// What a person should know of it: a size that is or will be retired with the living one to take
/// instead, a size nobody lists, a minimum above 0 with its cost an idle day, the disk of an
/// instance.
[[nodiscard]] Errors targetNotes(const Target &target, const Catalogue &catalogue, QDate today);

/// One node an hour at list price; unset where it is not known. Own machines cost nothing.
[[nodiscard]] std::optional<Usd> targetPrice(const Target &target, const Catalogue &catalogue);

/// What a kind may be used for, as Azure ML documents it, and Tenon's own.
struct TargetUse
{
    enum class Says : quint8 { No, Yes, SdkOnly };
    Says automl = Says::No;
    Says pipelines = Says::No;
    Says designer = Says::No;
    Says realTime = Says::No;
    Says batch = Says::No;
    bool tenonRuns = false; ///< Jobs of Tenon Studio run there today.
};
[[nodiscard]] TargetUse targetUse(TargetKind kind);

/// A target found in a workspace.
struct FoundTarget
{
    QString file; ///< Absolute.
    Target target;
};
/// Where a workspace's definitions lie: only what is in this folder (or below it) is a target, and
/// a job that names one goes by it. `tenon compute create` and the wizard put them there.
[[nodiscard]] QString targetFolder(const QString &workspace);
/// "compute.no-backend" where jobs cannot be sent yet; the job must not run here instead.
[[nodiscard]] std::optional<Error> refusedThere(const Target &target);
/// Every definition in the YAML files of a folder, by name. Hidden folders, `node_modules` and
/// `__pycache__` are not looked into. Not for the GUI thread.
[[nodiscard]] std::vector<FoundTarget> findTargets(const QString &folder);

} // namespace tenon::catalogue
