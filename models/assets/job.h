#pragma once

#include "assets/bodies.h"

#include <variant>

namespace tenon::assets {

/// One entry of `jobs` of a pipeline.
struct Step
{
    /// What an inline step does; monostate when `component` says it.
    using Body = std::variant<std::monostate, CommandBody, SweepBody, ParallelBody, SparkBody,
                              AutomlBody, ImportBody, DataTransferBody, UnknownBody>;

    QString name; ///< The key in `jobs`.
    QString type; ///< Lower case, "command" when neither type nor component says more; for a step
                  ///< with a component and no type: empty (the component decides).
    AssetRef component; ///< Form None for inline steps.
    Body body;
    std::vector<PortDecl> declaredInputs;  ///< Only when `component` is an object written in place.
    std::vector<PortDecl> declaredOutputs; ///< Only when `component` is an object written in place.
    std::vector<InputBinding> inputs;
    std::vector<OutputSpec> outputs;
    Text compute; ///< As written, may be an expression; empty: the pipeline decides.
    QString displayName;
    QString description;
    TextMap tags;
    TextMap properties;
    RunSettings
        overrides; ///< Keys of a step with a component (those of an inline step are in its body).
    std::optional<bool>
        isDeterministic; ///< Said on the step itself (not in Azure's list; kept and honoured).
    Value raw;           ///< The mapping as read, unknown keys included.
    Location where;      ///< Of the key.
    QString file;        ///< Absolute path of the file the step stands in.
    QString base;        ///< Relative paths of the step start here.
    bool operator==(const Step &) const = default;

    [[nodiscard]] const InputBinding *input(QStringView inputName) const;
    [[nodiscard]] const OutputSpec *output(QStringView outputName) const;
    [[nodiscard]] bool isInline() const { return component.form == AssetRef::Form::None; }
};

/// `settings` of a pipeline job.
struct PipelineSettings
{
    Text defaultCompute; ///< As written ("azureml:cpu-cluster", "serverless", …).
    Text defaultDatastore;
    std::optional<bool> continueOnStepFailure;         ///< Unset: see engine (sources disagree).
    std::optional<bool> continueOnFailedOptionalInput; ///< Default true.
    std::optional<bool> forceRerun;                    ///< Default false.
    Text onInit;                                       ///< Name of a step that runs first.
    Text onFinalize;                                   ///< Name of a step that runs last.
    Value raw; ///< The mapping as read; unknown keys are kept and passed on.
    Location where;
    bool operator==(const PipelineSettings &) const = default;
};

/// The steps of a pipeline job or component.
struct PipelineBody
{
    std::vector<Step> steps; ///< In the order of the file.
    PipelineSettings settings;
    bool operator==(const PipelineBody &) const = default;

    [[nodiscard]] const Step *step(QStringView stepName) const;
};

using Body = std::variant<std::monostate, CommandBody, PipelineBody, SweepBody, ParallelBody,
                          SparkBody, AutomlBody, ImportBody, DataTransferBody, UnknownBody>;

/// A component: a declared interface and what it runs.
struct Component : AssetCommon
{
    std::vector<PortDecl> inputs;
    std::vector<PortDecl> outputs;
    Body body;
    bool operator==(const Component &) const = default;

    [[nodiscard]] const PortDecl *input(QStringView inputName) const;
    [[nodiscard]] const PortDecl *output(QStringView outputName) const;
    /// False when a command, spark or parallel component says `is_deterministic: false`.
    [[nodiscard]] bool isDeterministic() const;
};

/// A job file: command, pipeline, sweep, spark, automl, import, data_transfer, or one component
/// with inputs.
struct Job : AssetCommon
{
    std::vector<InputBinding> inputs;
    std::vector<OutputSpec> outputs;
    Text compute; ///< As written; empty when absent.
    QString experimentName;
    AssetRef component; ///< `component:` at top level: the whole job is that pipeline component.
    Body body; ///< A PipelineBody also with `component` (its settings count, it has no steps).
    bool operator==(const Job &) const = default;

    [[nodiscard]] const InputBinding *input(QStringView inputName) const;
    [[nodiscard]] const OutputSpec *output(QStringView outputName) const;
    [[nodiscard]] const PipelineBody *pipeline() const { return std::get_if<PipelineBody>(&body); }
};

} // namespace tenon::assets
