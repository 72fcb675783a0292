#include "assist/schema.h"

#include <QCoreApplication>

#include <array>

namespace tenon::assist {

namespace {

constexpr const char *inputTypes
    = "uri_file uri_folder mltable mlflow_model custom_model triton_model string number integer "
      "boolean";
constexpr const char *outputTypes
    = "uri_file uri_folder mltable mlflow_model custom_model triton_model";
constexpr const char *inputModes = "ro_mount rw_mount download direct eval_mount eval_download";
constexpr const char *jobTypes = "command pipeline sweep parallel spark automl";
constexpr const char *schemas
    = "https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json "
      "https://azuremlschemas.azureedge.net/latest/commandJob.schema.json "
      "https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json "
      "https://azuremlschemas.azureedge.net/latest/pipelineComponent.schema.json "
      "https://azuremlschemas.azureedge.net/latest/sweepJob.schema.json "
      "https://azuremlschemas.azureedge.net/latest/environment.schema.json "
      "https://azuremlschemas.azureedge.net/latest/data.schema.json "
      "https://azuremlschemas.azureedge.net/latest/model.schema.json";

constexpr Key schema{"$schema", Holds::Choice,
                     QT_TRANSLATE_NOOP("assist", "Tells what kind of file this is."), schemas};
constexpr Key type{"type", Holds::Choice,
                   QT_TRANSLATE_NOOP("assist", "The kind of job or component."), jobTypes};
constexpr Key name{
    "name", Holds::Text,
    QT_TRANSLATE_NOOP("assist", "The name it is known by. A job without one is given one.")};
constexpr Key version{"version", Holds::Text,
                      QT_TRANSLATE_NOOP("assist", "The version, a number or a text.")};
constexpr Key displayName{"display_name", Holds::Text,
                          QT_TRANSLATE_NOOP("assist", "What people read instead of the name.")};
constexpr Key description{"description", Holds::Text,
                          QT_TRANSLATE_NOOP("assist", "What it is for.")};
constexpr Key tags{"tags", Holds::Named,
                   QT_TRANSLATE_NOOP("assist", "Names and texts of your own to find it by.")};
constexpr Key experiment{
    "experiment_name", Holds::Text,
    QT_TRANSLATE_NOOP("assist", "The experiment that the job is listed under.")};
constexpr Key compute{
    "compute", Holds::Compute,
    QT_TRANSLATE_NOOP("assist", "Where it runs: azureml:NAME, local or serverless.")};
constexpr Key command{
    "command", Holds::Text,
    QT_TRANSLATE_NOOP("assist",
                      "The command line. ${{inputs.NAME}} and ${{outputs.NAME}} stand for "
                      "the inputs and outputs.")};
constexpr Key code{
    "code", Holds::Path,
    QT_TRANSLATE_NOOP("assist", "The folder whose files the command sees, relative to this file.")};
constexpr Key environment{
    "environment", Holds::Environment,
    QT_TRANSLATE_NOOP("assist", "What it runs in: azureml:NAME:VERSION, a file, or a definition."),
    "", Shape::Environment};
constexpr Key variables{"environment_variables", Holds::Named,
                        QT_TRANSLATE_NOOP("assist", "Environment variables of the command.")};
constexpr Key resources{"resources", Holds::Mapping,
                        QT_TRANSLATE_NOOP("assist", "Cores, memory and GPUs it needs."), "",
                        Shape::Resources};
constexpr Key limits{"limits", Holds::Mapping,
                     QT_TRANSLATE_NOOP("assist", "Time limits, after which it is stopped."), "",
                     Shape::Limits};
constexpr Key distribution{"distribution", Holds::Mapping,
                           QT_TRANSLATE_NOOP("assist", "How several processes work together."), "",
                           Shape::Distribution};
constexpr Key identity{"identity", Holds::Mapping, QT_TRANSLATE_NOOP("assist", "As whom it runs."),
                       "", Shape::Identity};
constexpr Key deterministic{
    "is_deterministic", Holds::Flag,
    QT_TRANSLATE_NOOP("assist", "false: it is run each time, never reused.")};
constexpr Key includes{
    "additional_includes", Holds::List,
    QT_TRANSLATE_NOOP("assist", "More files and folders that are put beside the code.")};
constexpr Key boundInputs{"inputs", Holds::Named,
                          QT_TRANSLATE_NOOP("assist", "The inputs by name, with their values."), "",
                          Shape::Binding};
constexpr Key boundOutputs{"outputs", Holds::Named,
                           QT_TRANSLATE_NOOP("assist", "The outputs by name."), "", Shape::Output};
constexpr Key path{
    "path", Holds::Data,
    QT_TRANSLATE_NOOP("assist", "A file or folder, azureml:NAME:VERSION, or a URL.")};

constexpr std::array job{
    schema,    type,    name,         displayName, experiment,    description, tags,
    compute,   command, code,         environment, variables,     boundInputs, boundOutputs,
    resources, limits,  distribution, identity,    deterministic, includes,    version};
constexpr std::array pipeline{
    schema,
    type,
    name,
    displayName,
    experiment,
    description,
    tags,
    version,
    compute,
    Key{"jobs", Holds::Named, QT_TRANSLATE_NOOP("assist", "The steps by name."), "", Shape::Step},
    Key{"settings", Holds::Mapping, QT_TRANSLATE_NOOP("assist", "What holds for all steps."), "",
        Shape::Settings},
    boundInputs,
    boundOutputs,
    identity,
    deterministic};
constexpr std::array step{
    Key{"type", Holds::Choice, QT_TRANSLATE_NOOP("assist", "The kind of step."), jobTypes},
    Key{"component", Holds::Component,
        QT_TRANSLATE_NOOP("assist", "What the step runs: a file, or azureml:NAME:VERSION.")},
    boundInputs,
    boundOutputs,
    command,
    code,
    environment,
    compute,
    variables,
    resources,
    limits,
    distribution,
    displayName,
    description,
    identity,
    includes,
    deterministic,
    Key{"jobs", Holds::Named, QT_TRANSLATE_NOOP("assist", "The steps by name."), "", Shape::Step}};
constexpr std::array portIn{
    Key{"type", Holds::Choice, QT_TRANSLATE_NOOP("assist", "What the input takes."), inputTypes},
    description,
    Key{"default", Holds::Text, QT_TRANSLATE_NOOP("assist", "The value where none is given.")},
    Key{"optional", Holds::Flag, QT_TRANSLATE_NOOP("assist", "true: it may be left out.")},
    Key{"min", Holds::Text, QT_TRANSLATE_NOOP("assist", "The smallest value allowed.")},
    Key{"max", Holds::Text, QT_TRANSLATE_NOOP("assist", "The largest value allowed.")},
    Key{"enum", Holds::List, QT_TRANSLATE_NOOP("assist", "The values allowed.")},
    Key{"mode", Holds::Choice, QT_TRANSLATE_NOOP("assist", "How the data is brought to the step."),
        inputModes},
    path};
constexpr std::array portOut{
    Key{"type", Holds::Choice, QT_TRANSLATE_NOOP("assist", "What the output is."), outputTypes},
    description,
    Key{"mode", Holds::Choice, QT_TRANSLATE_NOOP("assist", "How the data is written."),
        "rw_mount upload direct"}};
constexpr std::array binding{
    Key{"type", Holds::Choice, QT_TRANSLATE_NOOP("assist", "What is given."), inputTypes}, path,
    Key{"mode", Holds::Choice, QT_TRANSLATE_NOOP("assist", "How the data is brought to the step."),
        inputModes},
    Key{"value", Holds::Text, QT_TRANSLATE_NOOP("assist", "The value itself.")}};
constexpr std::array output{
    Key{"type", Holds::Choice, QT_TRANSLATE_NOOP("assist", "What the output is."), outputTypes},
    Key{"mode", Holds::Choice, QT_TRANSLATE_NOOP("assist", "How the data is written."),
        "rw_mount upload direct"},
    Key{"path", Holds::Text, QT_TRANSLATE_NOOP("assist", "Where the output is kept.")},
    Key{"name", Holds::Text,
        QT_TRANSLATE_NOOP("assist", "Registers the output as data of this name.")},
    Key{"version", Holds::Text, QT_TRANSLATE_NOOP("assist", "The version it is registered as.")}};
constexpr std::array environmentKeys{
    schema,
    name,
    version,
    description,
    tags,
    Key{"image", Holds::Text, QT_TRANSLATE_NOOP("assist", "The container image.")},
    Key{"conda_file", Holds::Path,
        QT_TRANSLATE_NOOP("assist", "The Conda file with the packages.")},
    Key{"build", Holds::Mapping, QT_TRANSLATE_NOOP("assist", "Builds the image from a folder."), "",
        Shape::Build},
    Key{"os_type", Holds::Choice, QT_TRANSLATE_NOOP("assist", "The system in the image."),
        "linux windows"}};
constexpr std::array build{
    Key{"path", Holds::Path,
        QT_TRANSLATE_NOOP("assist", "The folder that the image is built from.")},
    Key{"dockerfile_path", Holds::Text,
        QT_TRANSLATE_NOOP("assist", "The Dockerfile in that folder.")}};
constexpr std::array resourceKeys{
    Key{"instance_count", Holds::Text, QT_TRANSLATE_NOOP("assist", "How many computers it takes.")},
    Key{"instance_type", Holds::Text, QT_TRANSLATE_NOOP("assist", "The kind of computer.")},
    Key{"shm_size", Holds::Text, QT_TRANSLATE_NOOP("assist", "Shared memory, such as 2g.")},
    Key{"docker_args", Holds::Text, QT_TRANSLATE_NOOP("assist", "More arguments for docker run.")},
    Key{"properties", Holds::Named,
        QT_TRANSLATE_NOOP("assist", "More, such as cores, memory_gb and gpus.")}};
constexpr std::array limitKeys{
    Key{"timeout", Holds::Text, QT_TRANSLATE_NOOP("assist", "Seconds after which it is stopped.")},
    Key{"max_total_trials", Holds::Text,
        QT_TRANSLATE_NOOP("assist", "How many trials there are at most.")},
    Key{"max_concurrent_trials", Holds::Text,
        QT_TRANSLATE_NOOP("assist", "How many trials run at once.")},
    Key{"trial_timeout", Holds::Text,
        QT_TRANSLATE_NOOP("assist", "Seconds after which a trial is stopped.")}};
constexpr std::array distributionKeys{
    Key{"type", Holds::Choice, QT_TRANSLATE_NOOP("assist", "How the processes find each other."),
        "pytorch mpi tensorflow ray"},
    Key{"process_count_per_instance", Holds::Text,
        QT_TRANSLATE_NOOP("assist", "Processes on each computer.")},
    Key{"worker_count", Holds::Text, QT_TRANSLATE_NOOP("assist", "Workers of TensorFlow.")},
    Key{"parameter_server_count", Holds::Text,
        QT_TRANSLATE_NOOP("assist", "Parameter servers of TensorFlow.")}};
constexpr std::array settingKeys{
    Key{"default_compute", Holds::Compute,
        QT_TRANSLATE_NOOP("assist", "Where steps run that do not say it.")},
    Key{"default_datastore", Holds::Text, QT_TRANSLATE_NOOP("assist", "Where outputs are kept.")},
    Key{"continue_on_step_failure", Holds::Flag,
        QT_TRANSLATE_NOOP("assist", "Whether the other steps go on when one fails.")},
    Key{"continue_on_failed_optional_input", Holds::Flag,
        QT_TRANSLATE_NOOP("assist", "Whether a step runs whose optional input failed.")},
    Key{"force_rerun", Holds::Flag, QT_TRANSLATE_NOOP("assist", "true: no step is reused.")},
    Key{"on_init", Holds::Text,
        QT_TRANSLATE_NOOP("assist", "The step that runs before all others.")},
    Key{"on_finalize", Holds::Text,
        QT_TRANSLATE_NOOP("assist", "The step that runs after all others.")}};
constexpr std::array data{schema,
                          name,
                          version,
                          displayName,
                          description,
                          tags,
                          Key{"type", Holds::Choice,
                              QT_TRANSLATE_NOOP("assist", "What the data is."),
                              "uri_file uri_folder mltable"},
                          path};
constexpr std::array model{schema,
                           name,
                           version,
                           displayName,
                           description,
                           tags,
                           Key{"type", Holds::Choice,
                               QT_TRANSLATE_NOOP("assist", "What the model is."),
                               "custom_model mlflow_model triton_model"},
                           path};
constexpr std::array sweep{
    schema,
    type,
    name,
    displayName,
    experiment,
    description,
    tags,
    compute,
    boundInputs,
    boundOutputs,
    limits,
    Key{"sampling_algorithm", Holds::Choice,
        QT_TRANSLATE_NOOP("assist", "How the values are picked."), "random grid bayesian"},
    Key{"search_space", Holds::Named,
        QT_TRANSLATE_NOOP("assist", "The values that are tried, by name."), "",
        Shape::SearchParameter},
    Key{"objective", Holds::Mapping,
        QT_TRANSLATE_NOOP("assist", "The metric to optimise, and in which direction."), "",
        Shape::Objective},
    Key{"early_termination", Holds::Mapping,
        QT_TRANSLATE_NOOP("assist", "When a trial is given up."), "", Shape::EarlyTermination},
    Key{"trial", Holds::Component, QT_TRANSLATE_NOOP("assist", "What each trial runs.")}};
constexpr std::array objective{
    Key{"goal", Holds::Choice, QT_TRANSLATE_NOOP("assist", "Which way is better."),
        "minimize maximize"},
    Key{"primary_metric", Holds::Text,
        QT_TRANSLATE_NOOP("assist", "The metric, as the script logs it.")}};
constexpr std::array earlyTermination{
    Key{"type", Holds::Choice, QT_TRANSLATE_NOOP("assist", "How trials are compared."),
        "bandit median_stopping truncation_selection"},
    Key{"evaluation_interval", Holds::Text,
        QT_TRANSLATE_NOOP("assist", "After how many values of the metric it is looked at.")},
    Key{"delay_evaluation", Holds::Text,
        QT_TRANSLATE_NOOP("assist", "How many values of the metric are waited for first.")},
    Key{"slack_factor", Holds::Text,
        QT_TRANSLATE_NOOP("assist", "How far behind a trial may be, as a ratio.")},
    Key{"slack_amount", Holds::Text, QT_TRANSLATE_NOOP("assist", "How far behind a trial may be.")},
    Key{"truncation_percentage", Holds::Text,
        QT_TRANSLATE_NOOP("assist", "How many of the trials are given up.")}};
constexpr std::array searchParameter{
    Key{"type", Holds::Choice, QT_TRANSLATE_NOOP("assist", "How the values are spread."),
        "choice randint uniform quniform loguniform qloguniform normal qnormal lognormal "
        "qlognormal"},
    Key{"values", Holds::List, QT_TRANSLATE_NOOP("assist", "The values to choose from.")},
    Key{"min_value", Holds::Text, QT_TRANSLATE_NOOP("assist", "The smallest value.")},
    Key{"max_value", Holds::Text, QT_TRANSLATE_NOOP("assist", "The largest value.")}};
constexpr std::array identityKeys{Key{"type", Holds::Choice,
                                      QT_TRANSLATE_NOOP("assist", "As whom it runs."),
                                      "managed_identity user_identity aml_token"}};

} // namespace

std::span<const Key> keysOf(Shape shape)
{
    switch (shape) {
    case Shape::None:
        return {};
    case Shape::Job:
        return job;
    case Shape::Pipeline:
        return pipeline;
    case Shape::Step:
        return step;
    case Shape::PortIn:
        return portIn;
    case Shape::PortOut:
        return portOut;
    case Shape::Binding:
        return binding;
    case Shape::Output:
        return output;
    case Shape::Environment:
        return environmentKeys;
    case Shape::Build:
        return build;
    case Shape::Resources:
        return resourceKeys;
    case Shape::Limits:
        return limitKeys;
    case Shape::Distribution:
        return distributionKeys;
    case Shape::Settings:
        return settingKeys;
    case Shape::Data:
        return data;
    case Shape::Model:
        return model;
    case Shape::Sweep:
        return sweep;
    case Shape::Objective:
        return objective;
    case Shape::EarlyTermination:
        return earlyTermination;
    case Shape::SearchParameter:
        return searchParameter;
    case Shape::Identity:
        return identityKeys;
    }
    return {};
}

const Key *keyOf(Shape shape, QStringView name)
{
    for (const Key &key : keysOf(shape))
        if (QLatin1StringView(key.name) == name)
            return &key;
    return nullptr;
}

QStringList choicesOf(const Key &key)
{
    if (key.holds == Holds::Flag)
        return {QStringLiteral("true"), QStringLiteral("false")};
    return QString::fromLatin1(key.choices).split(u' ', Qt::SkipEmptyParts);
}

} // namespace tenon::assist
