#include "yaml/reader.h"

#include "base/jobname.h"

using namespace Qt::StringLiterals;

namespace tenon::yaml {
namespace {

const QStringList &stepTypes()
{
    static const QStringList types{u"command"_s,  u"sweep"_s,         u"parallel"_s,
                                   u"pipeline"_s, u"automl"_s,        u"import"_s,
                                   u"spark"_s,    u"data_transfer"_s, u"do_while"_s,
                                   u"if_else"_s,  u"parallel_for"_s};
    return types;
}

const QStringList &commonKeys()
{
    static const QStringList keys{u"$schema"_s,
                                  u"type"_s,
                                  u"name"_s,
                                  u"version"_s,
                                  u"display_name"_s,
                                  u"experiment_name"_s,
                                  u"description"_s,
                                  u"tags"_s,
                                  u"properties"_s,
                                  u"compute"_s,
                                  u"services"_s,
                                  u"identity"_s,
                                  u"inputs"_s,
                                  u"outputs"_s,
                                  u"resources"_s,
                                  u"limits"_s,
                                  u"environment_variables"_s,
                                  u"queue_settings"_s,
                                  u"distribution"_s,
                                  u"is_deterministic"_s,
                                  u"comment"_s,
                                  u"creation_context"_s,
                                  u"id"_s,
                                  u"parent_job_name"_s,
                                  u"status"_s};
    return keys;
}

QStringList bodyKeys(const QString &type)
{
    if (type == "command"_L1)
        return {u"command"_s, u"code"_s, u"environment"_s, u"additional_includes"_s,
                u"instance_count"_s};
    if (type == "pipeline"_L1)
        return {u"jobs"_s, u"settings"_s, u"component"_s};
    if (type == "sweep"_L1)
        return {u"sampling_algorithm"_s, u"search_space"_s, u"objective"_s, u"early_termination"_s,
                u"trial"_s};
    if (type == "parallel"_L1)
        return {u"task"_s,
                u"input_data"_s,
                u"mini_batch_size"_s,
                u"partition_keys"_s,
                u"instance_count"_s,
                u"mini_batch_error_threshold"_s,
                u"error_threshold"_s,
                u"logging_level"_s,
                u"max_concurrency_per_instance"_s,
                u"retry_settings"_s,
                u"additional_includes"_s};
    if (type == "spark"_L1)
        return {
            u"code"_s,     u"entry"_s, u"py_files"_s, u"jars"_s,        u"files"_s,
            u"archives"_s, u"conf"_s,  u"args"_s,     u"environment"_s, u"additional_includes"_s};
    return {};
}

bool isStepName(const QString &name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        if (c != u'_' && !c.isLetter() && !(i > 0 && c.isDigit()))
            return false;
    }
    return !name.isEmpty();
}

bool isComponentName(const QString &name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool lower = c >= u'a' && c <= u'z';
        const bool rest = (c >= u'0' && c <= u'9') || c == u'_';
        if (!lower && !(i > 0 && rest))
            return false;
    }
    return !name.isEmpty() && name.size() <= 255;
}

} // namespace

// knowKeys() with the keys of a body of `type`; the usual case, where all are known, is decided on
// bytes.
void Reader::knowKeysOf(const Node &mapping, const QString &type, bool open)
{
    const QStringList own = bodyKeys(type);
    if (own.isEmpty())
        return;
    QSet<QByteArray> &known = m_knownKeys[type];
    if (known.isEmpty()) {
        for (const QString &key : commonKeys() + own)
            known.insert(key.toUtf8());
        known.insert("component");
    }
    for (const Entry &entry : mapping.entries()) {
        const QByteArrayView key = entry.key.textBytes();
        if (!known.contains(QByteArray::fromRawData(key.data(), key.size()))) {
            QStringList names = commonKeys() + own;
            if (open)
                names << u"component"_s;
            knowKeys(mapping, names, open);
            return;
        }
    }
}

QString Reader::bodyType(const Node &root)
{
    const QString said = text(root, "type").toLower();
    if (!said.isEmpty())
        return said;
    if (get(root, "jobs") || get(root, "component"))
        return u"pipeline"_s;
    if (get(root, "trial") || get(root, "search_space"))
        return u"sweep"_s;
    if (get(root, "task").isMapping())
        return u"parallel"_s;
    if (get(root, "entry"))
        return u"spark"_s;
    if (get(root, "task"))
        return u"automl"_s;
    return u"command"_s;
}

assets::Body Reader::readBody(const Node &root, const QString &type, bool isJob)
{
    const In place = isJob ? In::Job : In::Component;
    if (type == "command"_L1)
        return readCommand(root, place);
    if (type == "pipeline"_L1)
        return readPipeline(root, isJob);
    if (type == "sweep"_L1)
        return readSweep(root);
    if (type == "parallel"_L1)
        return readParallel(root);
    if (type == "spark"_L1)
        return readSpark(root);
    if (type == "automl"_L1)
        return readAutoml(root);
    if (type == "import"_L1)
        return readImport(root);
    if (type == "data_transfer"_L1)
        return readDataTransfer(root);
    const Node node = get(root, "type");
    const QString nearest = expressions::nearestName(type, stepTypes());
    if (!nearest.isEmpty())
        error("file.enum", node,
              {{u"key"_s, u"type"_s},
               {u"value"_s, type},
               {u"nearest"_s, nearest},
               {u"known"_s, stepTypes().join(", "_L1)}});
    else
        warn("file.unknown-type", node, {{u"type"_s, type}});
    return assets::UnknownBody{type, readRunSettings(root)};
}

assets::Job Reader::readJob(const Node &root)
{
    assets::Job out;
    readCommon(root, out);
    out.type = bodyType(root);
    knowKeysOf(root, out.type, false);
    if (!out.name.isEmpty() && !isJobName(out.name) && !isExpression(get(root, "name")))
        error("file.job-name", get(root, "name"), {{u"name"_s, out.name}});
    out.experimentName = text(root, "experiment_name");
    out.compute = textAt(root, "compute");
    out.inputs = readInputs(get(root, "inputs"));
    out.outputs = readOutputs(get(root, "outputs"));
    if (out.type == "pipeline"_L1) {
        if (const Node component = get(root, "component")) {
            if (component.isScalar())
                out.component = reference(root, "component");
            else
                error("file.pipeline-component-inline", component);
        }
    }
    out.body = readBody(root, out.type, true);
    checkJobTexts(root, out);
    return out;
}

assets::Component Reader::readComponent(const Node &root)
{
    assets::Component out;
    readCommon(root, out);
    out.type = bodyType(root);
    knowKeysOf(root, out.type, false);
    if (!out.name.isEmpty() && !isComponentName(out.name))
        warn("file.component-name", get(root, "name"), {{u"name"_s, out.name}});
    out.inputs = readPorts(get(root, "inputs"), false, true);
    out.outputs = readPorts(get(root, "outputs"), true, true);
    out.body = readBody(root, out.type, false);
    checkComponentTexts(root, out);
    return out;
}

assets::PipelineSettings Reader::readSettings(const Node &node)
{
    assets::PipelineSettings out;
    if (!isMapping(node, "settings"))
        return out;
    out.where = node.where();
    out.raw = node.value();
    knowKeys(node,
             {u"default_compute"_s, u"default_datastore"_s, u"continue_on_step_failure"_s,
              u"continue_on_failed_optional_input"_s, u"force_rerun"_s, u"on_init"_s,
              u"on_finalize"_s, u"default_compute_target"_s, u"continue_run_on_step_failure"_s,
              u"component"_s},
             true);
    out.defaultCompute = textAt(node, "default_compute");
    out.defaultDatastore = textAt(node, "default_datastore");
    out.continueOnStepFailure = flag(node, "continue_on_step_failure");
    out.continueOnFailedOptionalInput = flag(node, "continue_on_failed_optional_input");
    out.forceRerun = flag(node, "force_rerun");
    out.onInit = textAt(node, "on_init");
    out.onFinalize = textAt(node, "on_finalize");
    return out;
}

assets::PipelineBody Reader::readPipeline(const Node &root, bool isJob)
{
    assets::PipelineBody out;
    if (const Node settings = get(root, "settings")) {
        out.settings = readSettings(settings);
        if (!isJob)
            warn("file.component-settings", settings);
    }
    const bool whole = isJob && get(root, "component");
    if (!whole && !require(root, "jobs", u"pipeline"_s))
        return out;
    const Node jobs = get(root, "jobs");
    if (!jobs || !isMapping(jobs, "jobs"))
        return out;
    const std::vector<Entry> entries = jobs.entries();
    out.steps.reserve(entries.size());
    for (const Entry &entry : entries)
        out.steps.push_back(readStep(entry.key, entry.value));
    // A pipeline that was just begun is no broken file; it cannot be submitted (pipeline.no-steps).
    if (out.steps.empty())
        warn("file.pipeline-empty", jobs);
    for (const assets::Text *hook : {&out.settings.onInit, &out.settings.onFinalize}) {
        if (hook->isEmpty() || out.step(hook->text))
            continue;
        const QStringList names = namesOf(out.steps);
        error(
            "file.hook-step",
            get(get(root, "settings"), hook == &out.settings.onInit ? "on_init" : "on_finalize"),
            {{u"name"_s, hook->text}, {u"nearest"_s, expressions::nearestName(hook->text, names)}});
    }
    return out;
}

QString Reader::stepType(const Node &step)
{
    const QString said = text(step, "type").toLower();
    if (!said.isEmpty()) {
        if (!stepTypes().contains(said)) {
            const QString nearest = expressions::nearestName(said, stepTypes());
            if (!nearest.isEmpty())
                error("file.enum", get(step, "type"),
                      {{u"key"_s, u"type"_s},
                       {u"value"_s, said},
                       {u"nearest"_s, nearest},
                       {u"known"_s, stepTypes().join(", "_L1)}});
            else
                warn("file.unknown-type", get(step, "type"), {{u"type"_s, said}});
        }
        return said;
    }
    if (get(step, "component"))
        return {};
    if (get(step, "trial"))
        return u"sweep"_s;
    if (get(step, "task").isMapping())
        return u"parallel"_s;
    if (get(step, "entry"))
        return u"spark"_s;
    return u"command"_s;
}

void Reader::readStepBody(const Node &node, const QString &type, assets::Step &out)
{
    if (type == "command"_L1) {
        out.body = readCommand(node, In::Step);
    } else if (type == "sweep"_L1) {
        out.body = readSweep(node);
    } else if (type == "parallel"_L1) {
        out.body = readParallel(node);
    } else if (type == "spark"_L1) {
        out.body = readSpark(node);
    } else if (type == "automl"_L1) {
        out.body = readAutoml(node);
    } else if (type == "import"_L1) {
        out.body = readImport(node);
    } else if (type == "data_transfer"_L1) {
        out.body = readDataTransfer(node);
    } else if (type == "pipeline"_L1) {
        error("file.pipeline-component-inline", node);
        out.body = assets::UnknownBody{type, {}};
    } else {
        // Control flow (do_while, …) has limits and inputs of its own; they stay in raw.
        out.body = assets::UnknownBody{type, {}};
    }
}

assets::Step Reader::readStep(const Node &key, const Node &value)
{
    assets::Step out;
    out.name = key.text();
    out.where = key.where();
    out.file = m_file;
    out.base = m_base;
    if (!isStepName(out.name))
        warn("file.step-name", key, {{u"name"_s, out.name}});
    if (!value.isMapping()) {
        error("file.not-a-mapping", value.isNull() ? key : value, {{u"key"_s, out.name}});
        out.body = assets::UnknownBody();
        return out;
    }
    out.raw = value.value();
    out.type = stepType(value);
    knowKeysOf(value, out.type, true);
    out.inputs = readInputs(get(value, "inputs"));
    out.outputs = readOutputs(get(value, "outputs"));
    out.compute = textAt(value, "compute");
    if (out.compute.text == "local"_L1)
        warn("file.step-local", get(value, "compute"), {{u"name"_s, out.name}});
    out.displayName = text(value, "display_name");
    out.description = text(value, "description");
    out.tags = textMap(value, "tags");
    out.properties = textMap(value, "properties");
    out.isDeterministic = flag(value, "is_deterministic");
    const Node component = get(value, "component");
    if (component.isScalar()) {
        out.component = reference(value, "component");
        out.overrides = readRunSettings(value);
    } else if (component.isMapping()) {
        out.overrides = readRunSettings(value);
        if (get(component, "jobs")) {
            error("file.pipeline-component-inline", component);
        } else {
            out.type = bodyType(component);
            readStepBody(component, out.type, out);
        }
        out.declaredInputs = readPorts(get(component, "inputs"), false, true);
        out.declaredOutputs = readPorts(get(component, "outputs"), true, true);
    } else {
        readStepBody(value, out.type, out);
    }
    return out;
}

} // namespace tenon::yaml
