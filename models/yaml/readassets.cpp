#include "yaml/reader.h"

using namespace Qt::StringLiterals;

namespace tenon::yaml {
namespace {

// Endpoint and deployment names: a letter, then letters, digits and single dashes, 3 to 32 long.
bool isEndpointName(const QString &name)
{
    if (name.size() < 3 || name.size() > 32 || !name.at(0).isLetter() || name.endsWith(u'-')
        || name.contains("--"_L1))
        return false;
    for (QChar c : name) {
        if (c.unicode() > 0x7f || (!c.isLetterOrNumber() && c != u'-'))
            return false;
    }
    return true;
}

} // namespace

assets::Environment Reader::readEnvironment(const Node &root)
{
    assets::Environment out;
    readCommon(root, out);
    out.image = text(root, "image");
    const Node conda = get(root, "conda_file");
    if (conda.isScalar())
        out.condaFile = textAt(root, "conda_file");
    else if (conda)
        out.condaDefinition = conda.value();
    if (const Node build = get(root, "build"); build && isMapping(build, "build")) {
        out.buildPath = textAt(build, "path");
        out.dockerfilePath = text(build, "dockerfile_path");
        if (!out.image.isEmpty())
            error("file.exclusive-keys", build, {{u"one"_s, u"image"_s}, {u"other"_s, u"build"_s}});
    }
    out.osType = choice(root, "os_type", {"linux", "windows"});
    out.inferenceConfig = raw(root, "inference_config");
    require(root, "name", u"environment"_s);
    if (out.image.isEmpty() && !get(root, "build"))
        error("file.environment-empty", root);
    return out;
}

assets::DataAsset Reader::readData(const Node &root)
{
    assets::DataAsset out;
    readCommon(root, out);
    choice(root, "type", {"uri_folder", "uri_file", "mltable"});
    require(root, "name", u"data"_s);
    if (require(root, "path", u"data"_s))
        out.path = reference(root, "path");
    return out;
}

assets::Model Reader::readModel(const Node &root)
{
    assets::Model out;
    readCommon(root, out);
    choice(root, "type", {"custom_model", "mlflow_model", "triton_model"});
    require(root, "name", u"model"_s);
    if (require(root, "path", u"model"_s))
        out.path = reference(root, "path");
    out.flavors = raw(root, "flavors");
    return out;
}

assets::MlTable Reader::readMlTable(const Node &root)
{
    using Kind = assets::MlTablePath::Kind;
    assets::MlTable out;
    readCommon(root, out);
    if (const Node paths = get(root, "paths")) {
        if (!paths.isSequence())
            error("file.not-a-list", paths, {{u"key"_s, u"paths"_s}});
        for (const Node &item : paths.items()) {
            assets::MlTablePath path;
            bool any = false;
            for (const auto &[key, kind] : {std::pair("file", Kind::File),
                                            {"folder", Kind::Folder},
                                            {"pattern", Kind::Pattern}}) {
                if (get(item, key)) {
                    path.kind = kind;
                    path.path = reference(item, key);
                    any = true;
                }
            }
            if (any)
                out.paths.push_back(std::move(path));
            else
                error("file.mltable-path", item);
        }
    } else {
        require(root, "paths", u"MLTable"_s);
    }
    if (const Node steps = get(root, "transformations")) {
        if (!steps.isSequence())
            error("file.not-a-list", steps, {{u"key"_s, u"transformations"_s}});
        for (const Node &item : steps.items()) {
            if (item.isMapping()) {
                for (const Entry &entry : item.entries())
                    out.transformations.push_back(
                        {entry.key.text(), entry.value.value(), entry.key.where()});
            } else {
                // "filter: col(…)" may be written as one text; a bare name has no argument.
                out.transformations.push_back({item.value().str(), {}, item.where()});
            }
        }
    }
    return out;
}

assets::Datastore Reader::readDatastore(const Node &root)
{
    assets::Datastore out;
    readCommon(root, out);
    require(root, "name", u"datastore"_s);
    out.accountName = text(root, "account_name");
    if (out.accountName.isEmpty())
        out.accountName = text(root, "store_name");
    for (const char *key : {"container_name", "filesystem", "file_share_name"}) {
        if (out.containerName.isEmpty())
            out.containerName = text(root, key);
    }
    out.endpoint = text(root, "endpoint");
    out.protocol = text(root, "protocol").toLower();
    return out;
}

assets::OnlineEndpoint Reader::readOnlineEndpoint(const Node &root)
{
    assets::OnlineEndpoint out;
    readCommon(root, out);
    if (require(root, "name", u"endpoint"_s) && !isEndpointName(out.name))
        error("file.endpoint-name", get(root, "name"), {{u"name"_s, out.name}});
    out.authMode = choice(root, "auth_mode", {"key", "aml_token", "aad_token"});
    out.publicNetworkAccess = choice(root, "public_network_access", {"enabled", "disabled"});
    out.compute = textAt(root, "compute");
    out.identity = raw(root, "identity");
    const auto shares = [&](QByteArrayView key) {
        std::vector<std::pair<QString, qint64>> list;
        const Node node = get(root, key);
        if (node && isMapping(node, key)) {
            for (const Entry &entry : node.entries()) {
                if (const auto share = integer(node, entry.key.textBytes()))
                    list.emplace_back(entry.key.text(), *share);
            }
        }
        return list;
    };
    out.traffic = shares("traffic");
    out.mirrorTraffic = shares("mirror_traffic");
    qint64 sum = 0;
    bool outside = false;
    for (const auto &[name, share] : out.traffic) {
        outside = outside || share < 0 || share > 100;
        sum += outside ? 0 : share;
    }
    if (!out.traffic.empty() && (outside || (sum != 0 && sum != 100)))
        error("file.traffic-sum", get(root, "traffic"), {{u"sum"_s, sum}});
    if (out.mirrorTraffic.size() > 1
        || (!out.mirrorTraffic.empty()
            && (out.mirrorTraffic[0].second < 0 || out.mirrorTraffic[0].second > 50)))
        error("file.mirror-traffic", get(root, "mirror_traffic"));
    for (const auto &[name, share] : out.mirrorTraffic) {
        for (const auto &[live, liveShare] : out.traffic) {
            if (live == name && share > 0 && liveShare > 0)
                error("file.mirror-live", get(root, "mirror_traffic"), {{u"name"_s, name}});
        }
    }
    return out;
}

assets::ModelRef Reader::readModelRef(const Node &node)
{
    assets::ModelRef out;
    if (!node || node.isNull())
        return out;
    out.where = node.where();
    out.raw = node.value();
    if (node.isScalar()) {
        out.reference = assets::AssetRef::parse(node.value().str(), node.where());
        if (out.reference.form == assets::AssetRef::Form::Malformed)
            error("file.bad-reference", node, {{u"key"_s, u"model"_s}, {u"value"_s, node.text()}});
    } else if (isMapping(node, "model")) {
        out.isInline = true;
        out.name = spelling(node, "name");
        out.version = spelling(node, "version");
        out.type = choice(node, "type", {"custom_model", "mlflow_model", "triton_model"});
        if (require(node, "path", u"model"_s))
            out.reference = reference(node, "path");
    }
    return out;
}

assets::Probe Reader::readProbe(const Node &node)
{
    assets::Probe out;
    out.initialDelay = integer(node, "initial_delay");
    out.period = integer(node, "period");
    out.timeout = integer(node, "timeout");
    out.successThreshold = integer(node, "success_threshold");
    out.failureThreshold = integer(node, "failure_threshold");
    return out;
}

assets::OnlineDeployment Reader::readOnlineDeployment(const Node &root)
{
    assets::OnlineDeployment out;
    readCommon(root, out);
    if (require(root, "name", u"deployment"_s) && !isEndpointName(out.name))
        error("file.endpoint-name", get(root, "name"), {{u"name"_s, out.name}});
    if (require(root, "endpoint_name", u"deployment"_s))
        out.endpointName = spelling(root, "endpoint_name");
    out.model = readModelRef(get(root, "model"));
    out.modelMountPath = text(root, "model_mount_path");
    if (const Node code = get(root, "code_configuration");
        code && isMapping(code, "code_configuration")) {
        out.code = reference(code, "code");
        out.scoringScript = text(code, "scoring_script");
        if (!out.code.text.isEmpty())
            require(code, "scoring_script", u"code_configuration"_s);
    }
    out.environment = readEnvironmentRef(get(root, "environment"));
    out.environmentVariables = textMap(root, "environment_variables");
    out.instanceType = text(root, "instance_type");
    out.instanceCount = integer(root, "instance_count");
    out.appInsightsEnabled = flag(root, "app_insights_enabled").value_or(false);
    if (const Node request = get(root, "request_settings");
        request && isMapping(request, "request_settings")) {
        out.requestTimeoutMs = integer(request, "request_timeout_ms");
        out.maxConcurrentRequests = integer(request, "max_concurrent_requests_per_instance");
        if (out.requestTimeoutMs && (*out.requestTimeoutMs < 1 || *out.requestTimeoutMs > 180'000))
            error("file.request-timeout", get(request, "request_timeout_ms"),
                  {{u"value"_s, *out.requestTimeoutMs}});
    }
    out.liveness = readProbe(get(root, "liveness_probe"));
    out.readiness = readProbe(get(root, "readiness_probe"));
    return out;
}

assets::BatchEndpoint Reader::readBatchEndpoint(const Node &root)
{
    assets::BatchEndpoint out;
    readCommon(root, out);
    if (require(root, "name", u"endpoint"_s) && !isEndpointName(out.name))
        error("file.endpoint-name", get(root, "name"), {{u"name"_s, out.name}});
    out.authMode = choice(root, "auth_mode", {"aad_token", "key", "aml_token"});
    out.defaultDeployment = text(get(root, "defaults"), "deployment_name");
    return out;
}

assets::BatchDeployment Reader::readBatchDeployment(const Node &root)
{
    assets::BatchDeployment out;
    readCommon(root, out);
    if (require(root, "name", u"deployment"_s) && !isEndpointName(out.name))
        error("file.endpoint-name", get(root, "name"), {{u"name"_s, out.name}});
    if (require(root, "endpoint_name", u"deployment"_s))
        out.endpointName = spelling(root, "endpoint_name");
    choice(root, "type", {"model", "pipeline"});
    out.model = readModelRef(get(root, "model"));
    if (const Node code = get(root, "code_configuration");
        code && isMapping(code, "code_configuration")) {
        out.code = reference(code, "code");
        out.scoringScript = text(code, "scoring_script");
    }
    out.environment = readEnvironmentRef(get(root, "environment"));
    if (const Node component = get(root, "component"); component.isScalar())
        out.component = reference(root, "component");
    out.jobDefinition = text(root, "job_definition");
    out.compute = textAt(root, "compute");
    if (const Node resources = get(root, "resources"))
        out.resources = readResources(resources);
    out.settings = raw(root, "settings");
    // Old files have the keys of `settings` at the root.
    const Node part = get(root, "settings").isMapping() ? get(root, "settings") : root;
    out.miniBatchSize = integer(part, "mini_batch_size");
    out.maxConcurrencyPerInstance = integer(part, "max_concurrency_per_instance");
    out.outputAction = choice(part, "output_action", {"append_row", "summary_only"});
    out.outputFileName = text(part, "output_file_name");
    out.errorThreshold = integer(part, "error_threshold");
    out.loggingLevel = choice(part, "logging_level", {"warning", "info", "debug"});
    out.environmentVariables = textMap(part, "environment_variables");
    const Node retry = get(part, "retry_settings");
    out.maxRetries = integer(retry, "max_retries");
    out.retryTimeout = integer(retry, "timeout");
    return out;
}

assets::Compute Reader::readCompute(const Node &root)
{
    assets::Compute out;
    readCommon(root, out);
    require(root, "name", u"compute"_s);
    out.size = text(root, "size");
    out.tier = choice(root, "tier", {"dedicated", "low_priority", "lowpriority"});
    if (out.tier == "lowpriority"_L1)
        out.tier = u"low_priority"_s;
    out.location = text(root, "location");
    out.minInstances = integer(root, "min_instances");
    out.maxInstances = integer(root, "max_instances");
    out.idleTimeBeforeScaleDown = integer(root, "idle_time_before_scale_down");
    out.resourceId = text(root, "resource_id");
    if (out.minInstances && out.maxInstances && *out.minInstances > *out.maxInstances)
        error("file.range", get(root, "min_instances"),
              {{u"name"_s, u"instances"_s},
               {u"min"_s, *out.minInstances},
               {u"max"_s, *out.maxInstances}});
    return out;
}

assets::Schedule Reader::readSchedule(const Node &root)
{
    assets::Schedule out;
    readCommon(root, out);
    require(root, "name", u"schedule"_s);
    if (require(root, "trigger", u"schedule"_s)) {
        const Node trigger = get(root, "trigger");
        if (isMapping(trigger, "trigger") && require(trigger, "type", u"trigger"_s)) {
            out.triggerType = choice(trigger, "type", {"cron", "recurrence"});
            out.startTime = spelling(trigger, "start_time");
            out.endTime = spelling(trigger, "end_time");
            out.timeZone = text(trigger, get(trigger, "time_zone") ? "time_zone" : "timezone");
            if (out.triggerType == "cron"_L1 && require(trigger, "expression", u"trigger"_s)) {
                out.expression = text(trigger, "expression");
                if (out.expression.split(u' ', Qt::SkipEmptyParts).size() != 5)
                    error("file.cron", get(trigger, "expression"), {{u"value"_s, out.expression}});
            }
            if (out.triggerType == "recurrence"_L1) {
                if (require(trigger, "frequency", u"trigger"_s))
                    out.frequency
                        = choice(trigger, "frequency", {"minute", "hour", "day", "week", "month"});
                if (require(trigger, "interval", u"trigger"_s))
                    out.interval = integer(trigger, "interval");
                const Node pattern
                    = get(trigger, get(trigger, "schedule") ? "schedule" : "pattern");
                const auto numbers = [&](QByteArrayView key) {
                    std::vector<qint64> list;
                    for (const QString &item : textList(pattern, key)) {
                        bool ok = false;
                        const qint64 number = item.toLongLong(&ok);
                        if (ok)
                            list.push_back(number);
                        else
                            error("file.not-an-integer", get(pattern, key),
                                  {{u"key"_s, QString::fromLatin1(key)}, {u"value"_s, item}});
                    }
                    return list;
                };
                out.hours = numbers("hours");
                out.minutes = numbers("minutes");
                QByteArrayView days = get(pattern, "week_days") ? "week_days" : "weekdays";
                for (const QString &day : textList(pattern, days))
                    out.weekDays << day.toLower();
            }
        }
    }
    if (const Node job = get(root, "create_job"); job.isMapping()) {
        if (require(job, "job", u"create_job"_s) && get(job, "job").isScalar())
            out.job = reference(job, "job");
        out.experimentName = text(job, "experiment_name");
        out.inputs = readInputs(get(job, "inputs"));
        out.outputs = readOutputs(get(job, "outputs"));
        out.settings = raw(job, "settings");
    } else if (job) {
        out.job = reference(root, "create_job");
    } else if (!get(root, "create_monitor") && !get(root, "import_data")) {
        require(root, "create_job", u"schedule"_s);
    }
    return out;
}

assets::OtherAsset Reader::readOther(const Node &root, const QString &kind)
{
    assets::OtherAsset out;
    readCommon(root, out);
    out.kind = kind;
    return out;
}

} // namespace tenon::yaml
