#pragma once

#include "base/error.h"
#include "engine/tree.h"
#include "snapshot/materialise.h"
#include "store/objectstore.h"
#include "supervisor/launch.h"

#include <map>

namespace tenon::engine {

/// What every attempt of a workspace shares. Values; copied to the preparing thread.
struct AttemptHouse
{
    QString dataFolder; ///< D
    QString workspace;
    QString trackingUri;
    QString fallback; ///< Folder of the fallback mlflow module; empty: not installed.
    QByteArray bootId;
    std::vector<std::pair<QByteArray, QByteArray>> environment; ///< The engine's own, filtered.
};

/// Everything one attempt needs, with all values known.
struct AttemptOrder
{
    PlannedJob job;
    int number = 1;
    QByteArray id; ///< Unique: "<job>/<number>".
    QString rootName;
    QString experiment;
    QByteArray token;
    std::map<QString, QString> inputPaths;  ///< Of inputs that are outputs of other jobs.
    std::map<QString, QString> outputPaths; ///< Absolute, every output.
    std::map<QString, QString> git;         ///< AZUREML_GIT_* values.
    std::vector<int> gpus;                  ///< Indices given to it.
    bool needsCopy = false;                 ///< No overlay: it could not be mounted the last time.
    std::vector<WatchedInput> watched;      ///< Inputs whose content entered the key.
    bool limitGpus = false; ///< This computer has GPUs: CUDA_VISIBLE_DEVICES is set.
};

/// A folder that is ready to be started.
struct PreparedAttempt
{
    QString folder; ///< Absolute attempts/<n>.
    supervisor::Launch launch;
    QString materialised;              ///< "reflink", "overlay", "copy"; empty without code.
    QString command;                   ///< As the shell gets it.
    std::vector<WatchedInput> watched; ///< Those to be looked at again at the end, with stamps.
    QStringList changed;               ///< Inputs that changed while they were copied.
};

/// D/jobs/<name>.
[[nodiscard]] QString jobFolder(const QString &dataFolder, const QString &job);

/// The command with its expressions replaced. Paths are quoted for the place in the shell line they
/// stand in (bare, or inside '…' or "…"); literals go in as they are, as Azure ML puts them.
[[nodiscard]] Result<QString> shellCommand(const AttemptOrder &order);

/// Makes the attempt folder: code copy, ./outputs and ./logs, parents of outputs, environment,
/// launch. Pool thread; touches only this attempt's folder and its declared outputs.
[[nodiscard]] Result<PreparedAttempt> prepareAttempt(const AttemptOrder &order,
                                                     const AttemptHouse &house,
                                                     snapshot::Materialiser &materialiser,
                                                     const store::ObjectStore &objects);

/// The folder that is ./outputs or ./logs (`name`) in the working directory of an attempt, to be
/// looked into from outside, also while it runs.
[[nodiscard]] QString liveFolder(const QString &attemptFolder, const QString &name);

/// Lets the job's artifact root show what the attempt left in ./outputs and ./logs. Where nothing
/// was left nothing is made, unless `needed` (another step reads the artifact root). Any thread.
[[nodiscard]] Result<> showArtifacts(const QString &jobFolder, int attempt, bool needed);

} // namespace tenon::engine
