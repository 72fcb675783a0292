#pragma once

#include "assets/common.h"
#include "assets/environment.h"

#include <variant>

namespace tenon::assets {

/// `resources`. Numbers are unset when absent or when an expression stands there (see `raw`).
struct Resources
{
    std::optional<qint64> instanceCount; ///< Default 1.
    std::optional<qint64> maxInstanceCount;
    QString instanceType;
    QString shmSize; ///< As written, number with b, k, m or g; default 2g.
    QString dockerArgs;
    Value raw; ///< The mapping as read: locations, properties, unknown keys.
    Location where;
    bool operator==(const Resources &) const = default;
};

/// `distribution`.
struct Distribution
{
    QString type; ///< Lower case: mpi, pytorch, tensorflow, ray; unknown ones are kept.
    std::optional<qint64> processCountPerInstance; ///< mpi, pytorch; default 1.
    std::optional<qint64> workerCount;             ///< tensorflow; default instance_count.
    std::optional<qint64> parameterServerCount;    ///< tensorflow; default 0.
    Value raw; ///< The mapping as read; the keys of ray stand here.
    Location where;
    bool operator==(const Distribution &) const = default;
};

/// `limits` of a command, a spark job or a parallel step.
struct Limits
{
    std::optional<double> timeout; ///< Seconds, more than 0; unset: none.
    Value raw;
    Location where;
    bool operator==(const Limits &) const = default;
};

/// `queue_settings`.
struct QueueSettings
{
    QString jobTier;  ///< Lower case: null, spot, basic, standard, premium.
    QString priority; ///< Lower case: low, medium, high.
    Value raw;
    bool operator==(const QueueSettings &) const = default;
};

/// The keys that command, sweep, parallel and spark bodies and any step may have beside their own.
/// In a step they override what the component says, key by key.
struct RunSettings
{
    TextMap environmentVariables;
    std::optional<Resources> resources;
    std::optional<Distribution> distribution;
    std::optional<Limits> limits;
    std::optional<QueueSettings> queueSettings;
    Value services; ///< As read; null when absent.
    Value identity; ///< As read; null when absent.
    bool operator==(const RunSettings &) const = default;
};

/// What a command component, command job, inline command step or sweep trial runs.
struct CommandBody
{
    Text command;  ///< With its expressions; line ends of folded and literal scalars resolved.
    AssetRef code; ///< Form None when there is no code.
    EnvironmentRef environment;
    RunSettings settings;
    std::vector<Text>
        additionalIncludes; ///< Paths relative to the file; artifact objects stay in `raw` only.
    bool isDeterministic = true;
    bool operator==(const CommandBody &) const = default;
};

/// One axis of a search space.
struct SearchParameter
{
    QString name;
    QString type;     ///< Lower case: choice, randint, uniform, quniform, loguniform, …
    ValueList values; ///< choice
    std::optional<double> minValue;
    std::optional<double> maxValue;
    std::optional<double> q;
    std::optional<double> mu;
    std::optional<double> sigma;
    std::optional<qint64> upper; ///< randint, exclusive
    Value raw;
    Location where;
    bool operator==(const SearchParameter &) const = default;
};

/// A sweep job or step.
struct SweepBody
{
    QString samplingAlgorithm; ///< Lower case: random, grid, bayesian.
    std::optional<qint64> seed;
    QString samplingRule; ///< random or sobol; empty: random.
    Value samplingLogbase;
    std::vector<SearchParameter> searchSpace;
    QString goal; ///< Lower case: minimize or maximize.
    QString primaryMetric;
    std::optional<qint64> maxTotalTrials;
    std::optional<qint64> maxConcurrentTrials;
    std::optional<double> timeout;      ///< Seconds.
    std::optional<double> trialTimeout; ///< Seconds.
    QString earlyTermination;           ///< Lower case type; empty: none.
    std::optional<double> slackFactor;
    std::optional<double> slackAmount;
    std::optional<double> truncationPercentage;
    qint64 evaluationInterval = 1;
    qint64 delayEvaluation = 0;
    bool excludeFinishedJobs = false;
    AssetRef trialReference;            ///< Component file or asset; form None when inline.
    std::optional<CommandBody> trial;   ///< Inline trial.
    std::vector<PortDecl> trialInputs;  ///< Declared by an inline trial.
    std::vector<PortDecl> trialOutputs; ///< Declared by an inline trial.
    RunSettings settings;
    bool operator==(const SweepBody &) const = default;
};

/// A parallel step or component. Counts are texts because sizes have units and expressions are
/// allowed.
struct ParallelBody
{
    QString taskType; ///< run_function, function, model, flow …
    AssetRef code;
    QString entryScript;
    EnvironmentRef environment;
    Text programArguments;
    Text appendRowTo;
    AssetRef model;        ///< Task of type model.
    Text inputData;        ///< `${{inputs.x}}`
    QString miniBatchSize; ///< "10", "10kb"; empty: 1.
    QStringList partitionKeys;
    QString miniBatchErrorThreshold; ///< Empty: -1.
    QString errorThreshold;          ///< Empty: -1.
    QString loggingLevel;            ///< Empty: INFO.
    QString maxConcurrencyPerInstance;
    QString maxRetries;   ///< Empty: 2.
    QString retryTimeout; ///< Seconds; empty: 60.
    RunSettings settings;
    bool isDeterministic = true;
    AssetRef flow; ///< `component: flow.dag.yaml` of a promptflow component.
    Value raw;     ///< `task` as read.
    bool operator==(const ParallelBody &) const = default;
};

/// A spark job, step or component. Read, shown and kept; not run on this computer.
struct SparkBody
{
    AssetRef code;
    QString entryFile;  ///< `entry.file`
    QString entryClass; ///< `entry.class_name`
    Text args;
    Value conf;
    EnvironmentRef environment;
    RunSettings settings;
    bool isDeterministic = true;
    bool operator==(const SparkBody &) const = default;
};

/// An automl job or step. Settings stay in the raw value of the step or job.
struct AutomlBody
{
    QString task; ///< Lower case: classification, regression, forecasting, image_…, text_…
    QString primaryMetric;
    QString targetColumnName;
    EnvironmentRef environment;
    RunSettings settings;
    bool operator==(const AutomlBody &) const = default;
};

/// An import job or step.
struct ImportBody
{
    Value source;
    RunSettings settings;
    bool operator==(const ImportBody &) const = default;
};

/// A data_transfer job or step.
struct DataTransferBody
{
    QString task;         ///< copy_data, import_data, export_data
    QString dataCopyMode; ///< merge_with_overwrite, fail_if_conflict; empty when not said
    RunSettings settings;
    bool operator==(const DataTransferBody &) const = default;
};

/// A type this version does not know (do_while, if_else, parallel_for, designer types). Kept in
/// raw.
struct UnknownBody
{
    QString type;
    RunSettings settings;
    bool operator==(const UnknownBody &) const = default;
};

} // namespace tenon::assets
