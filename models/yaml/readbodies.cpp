#include "yaml/reader.h"

using namespace Qt::StringLiterals;

namespace tenon::yaml {

assets::CommandBody Reader::readCommand(const Node &node, In place)
{
    assets::CommandBody out;
    if (require(node, "command", u"command"_s)) {
        out.command = textAt(node, "command");
        if (out.command.text.trimmed().isEmpty())
            error("file.command-empty", get(node, "command"));
    }
    out.code = reference(node, "code");
    out.environment = readEnvironmentRef(get(node, "environment"));
    out.settings = readRunSettings(node);
    out.isDeterministic = flag(node, "is_deterministic").value_or(true);
    if (const Node includes = get(node, "additional_includes")) {
        if (includes.isScalar()) {
            out.additionalIncludes.push_back({includes.value().str(), includes.where()});
        } else if (includes.isSequence()) {
            for (const Node &item : includes.items()) {
                if (item.isScalar())
                    out.additionalIncludes.push_back({item.value().str(), item.where()});
            }
        } else {
            error("file.not-a-list", includes, {{u"key"_s, u"additional_includes"_s}});
        }
    }
    if (place == In::Component && out.environment.kind == assets::EnvironmentRef::Kind::None)
        warn("file.environment-missing", node);
    return out;
}

assets::SearchParameter Reader::readSearchParameter(const Node &key, const Node &value)
{
    assets::SearchParameter out;
    out.name = key.text();
    out.where = key.where();
    out.raw = value.value();
    if (!value.isMapping()) {
        error("file.not-a-mapping", value ? value : key, {{u"key"_s, out.name}});
        return out;
    }
    if (!require(value, "type", out.name))
        return out;
    out.type = choice(value, "type",
                      {"choice", "randint", "uniform", "quniform", "loguniform", "qloguniform",
                       "normal", "qnormal", "lognormal", "qlognormal"});
    out.minValue = number(value, "min_value");
    out.maxValue = number(value, "max_value");
    out.q = number(value, "q");
    out.mu = number(value, "mu");
    out.sigma = number(value, "sigma");
    out.upper = integer(value, "upper");
    const QString &type = out.type;
    if (type == "choice"_L1 && require(value, "values", out.name)) {
        const Node values = get(value, "values");
        if (values.isSequence()) {
            for (const Node &item : values.items())
                out.values.push_back(item.value());
            if (out.values.empty())
                error("file.choice-empty", values, {{u"name"_s, out.name}});
        } else {
            error("file.not-a-list", values, {{u"key"_s, u"values"_s}});
        }
    } else if (type == "randint"_L1) {
        require(value, "upper", out.name);
    } else if (type.endsWith("uniform"_L1)) {
        require(value, "min_value", out.name);
        require(value, "max_value", out.name);
        if (out.minValue && out.maxValue && *out.minValue > *out.maxValue)
            error("file.range", get(value, "min_value"),
                  {{u"name"_s, out.name},
                   {u"min"_s, Value(*out.minValue).str()},
                   {u"max"_s, Value(*out.maxValue).str()}});
    } else if (type.endsWith("normal"_L1)) {
        require(value, "mu", out.name);
        require(value, "sigma", out.name);
    }
    if (type.startsWith(u'q'))
        require(value, "q", out.name);
    return out;
}

assets::SweepBody Reader::readSweep(const Node &node)
{
    assets::SweepBody out;
    if (require(node, "sampling_algorithm", u"sweep"_s)) {
        const Node sampling = get(node, "sampling_algorithm");
        if (sampling.isMapping()) {
            if (require(sampling, "type", u"sampling_algorithm"_s))
                out.samplingAlgorithm = choice(sampling, "type", {"random", "grid", "bayesian"});
            out.seed = integer(sampling, "seed");
            out.samplingRule = choice(sampling, "rule", {"random", "sobol"});
            out.samplingLogbase = raw(sampling, "logbase");
        } else {
            out.samplingAlgorithm
                = choice(node, "sampling_algorithm", {"random", "grid", "bayesian"});
        }
    }
    if (require(node, "search_space", u"sweep"_s)) {
        const Node space = get(node, "search_space");
        if (isMapping(space, "search_space")) {
            for (const Entry &entry : space.entries())
                out.searchSpace.push_back(readSearchParameter(entry.key, entry.value));
        }
    }
    for (const assets::SearchParameter &parameter : out.searchSpace) {
        const bool grid = out.samplingAlgorithm == "grid"_L1 && parameter.type != "choice"_L1;
        const bool bayesian = out.samplingAlgorithm == "bayesian"_L1
                              && parameter.type != "choice"_L1 && parameter.type != "uniform"_L1
                              && parameter.type != "quniform"_L1;
        if ((grid || bayesian) && !parameter.type.isEmpty())
            error("file.sampling-type", get(get(node, "search_space"), parameter.name.toUtf8()),
                  {{u"name"_s, parameter.name},
                   {u"type"_s, parameter.type},
                   {u"sampling"_s, out.samplingAlgorithm}});
    }
    if (require(node, "objective", u"sweep"_s)) {
        const Node objective = get(node, "objective");
        if (isMapping(objective, "objective")) {
            if (require(objective, "goal", u"objective"_s))
                out.goal = choice(objective, "goal", {"minimize", "maximize"});
            if (require(objective, "primary_metric", u"objective"_s))
                out.primaryMetric = text(objective, "primary_metric");
        }
    }
    if (const Node limits = get(node, "limits"); limits && isMapping(limits, "limits")) {
        out.maxTotalTrials = integer(limits, "max_total_trials");
        out.maxConcurrentTrials = integer(limits, "max_concurrent_trials");
        out.timeout = number(limits, "timeout");
        out.trialTimeout = number(limits, "trial_timeout");
        for (const char *key : {"max_total_trials", "max_concurrent_trials"}) {
            const auto count = integer(limits, key);
            if (count && *count < 1)
                error("file.too-small", get(limits, key),
                      {{u"key"_s, QString::fromLatin1(key)}, {u"least"_s, 1}});
        }
    }
    if (const Node stop = get(node, "early_termination");
        stop && isMapping(stop, "early_termination")) {
        if (require(stop, "type", u"early_termination"_s))
            out.earlyTermination
                = choice(stop, "type", {"bandit", "median_stopping", "truncation_selection"});
        out.slackFactor = number(stop, "slack_factor");
        out.slackAmount = number(stop, "slack_amount");
        out.truncationPercentage = number(stop, "truncation_percentage");
        out.evaluationInterval = integer(stop, "evaluation_interval").value_or(1);
        out.delayEvaluation = integer(stop, "delay_evaluation").value_or(0);
        out.excludeFinishedJobs = flag(stop, "exclude_finished_jobs").value_or(false);
    }
    if (require(node, "trial", u"sweep"_s)) {
        const Node trial = get(node, "trial");
        if (trial.isMapping()) {
            out.trial = readCommand(trial, In::Step);
            out.trialInputs = readPorts(get(trial, "inputs"), false, true);
            out.trialOutputs = readPorts(get(trial, "outputs"), true, true);
        } else {
            out.trialReference = reference(node, "trial");
        }
    }
    // `limits` of a sweep has keys of its own; the rest is shared.
    out.settings = readRunSettings(node);
    return out;
}

assets::ParallelBody Reader::readParallel(const Node &node)
{
    assets::ParallelBody out;
    out.settings = readRunSettings(node);
    out.isDeterministic = flag(node, "is_deterministic").value_or(true);
    const Node component = get(node, "component");
    if (component.isScalar() && component.text().endsWith("flow.dag.yaml"_L1)) {
        out.flow = reference(node, "component");
        return out;
    }
    if (require(node, "task", u"parallel"_s)) {
        const Node task = get(node, "task");
        if (isMapping(task, "task")) {
            out.taskType = text(task, "type").toLower();
            out.code = reference(task, "code");
            out.entryScript = text(task, "entry_script");
            out.environment = readEnvironmentRef(get(task, "environment"));
            out.programArguments = textAt(task, "program_arguments");
            out.appendRowTo = textAt(task, "append_row_to");
            if (get(task, "model").isScalar())
                out.model = reference(task, "model");
            out.raw = task.value();
            if (out.taskType.isEmpty() || out.taskType == "run_function"_L1
                || out.taskType == "function"_L1)
                require(task, "entry_script", u"task"_s);
        }
    }
    out.inputData = textAt(node, "input_data");
    out.miniBatchSize = spelling(node, "mini_batch_size");
    out.partitionKeys = textList(node, "partition_keys");
    out.miniBatchErrorThreshold = text(node, "mini_batch_error_threshold");
    out.errorThreshold = text(node, "error_threshold");
    out.loggingLevel = text(node, "logging_level");
    out.maxConcurrencyPerInstance = text(node, "max_concurrency_per_instance");
    if (const Node retry = get(node, "retry_settings");
        retry && isMapping(retry, "retry_settings")) {
        out.maxRetries = text(retry, "max_retries");
        out.retryTimeout = text(retry, "timeout");
    }
    return out;
}

assets::SparkBody Reader::readSpark(const Node &node)
{
    assets::SparkBody out;
    out.code = reference(node, "code");
    if (require(node, "entry", u"spark"_s)) {
        const Node entry = get(node, "entry");
        if (entry.isScalar()) {
            out.entryFile = entry.value().str();
        } else if (isMapping(entry, "entry")) {
            out.entryFile = text(entry, "file");
            out.entryClass = text(entry, "class_name");
        }
    }
    out.args = textAt(node, "args");
    out.conf = raw(node, "conf");
    out.environment = readEnvironmentRef(get(node, "environment"));
    out.settings = readRunSettings(node);
    out.isDeterministic = flag(node, "is_deterministic").value_or(true);
    return out;
}

assets::AutomlBody Reader::readAutoml(const Node &node)
{
    assets::AutomlBody out;
    if (require(node, "task", u"automl"_s))
        out.task = text(node, "task").toLower();
    out.primaryMetric = text(node, "primary_metric");
    out.targetColumnName = text(node, "target_column_name");
    out.environment = readEnvironmentRef(get(node, "environment"));
    // `limits` and `resources` of automl have keys of their own; only shared ones are read here.
    out.settings.environmentVariables = textMap(node, "environment_variables");
    out.settings.identity = raw(node, "identity");
    return out;
}

assets::ImportBody Reader::readImport(const Node &node)
{
    assets::ImportBody out;
    out.source = raw(node, "source");
    out.settings = readRunSettings(node);
    return out;
}

assets::DataTransferBody Reader::readDataTransfer(const Node &node)
{
    assets::DataTransferBody out;
    if (require(node, "task", u"data_transfer"_s))
        out.task = choice(node, "task", {"copy_data", "import_data", "export_data"});
    out.dataCopyMode = choice(node, "data_copy_mode", {"merge_with_overwrite", "fail_if_conflict"});
    out.settings = readRunSettings(node);
    return out;
}

} // namespace tenon::yaml
