#include "catalogue/target.h"

#include "yaml/emit.h"
#include "yaml/load.h"

#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindNames{
    std::pair{TargetKind::Cluster, "amlcompute"_L1},
    std::pair{TargetKind::Instance, "computeinstance"_L1},
    std::pair{TargetKind::Serverless, "serverless"_L1},
    std::pair{TargetKind::Kubernetes, "kubernetes"_L1},
    std::pair{TargetKind::VirtualMachine, "virtualmachine"_L1},
    std::pair{TargetKind::Local, "local"_L1},
    std::pair{TargetKind::Ssh, "ssh"_L1},
    std::pair{TargetKind::Slurm, "slurm"_L1},
    std::pair{TargetKind::Container, "container"_L1},
    std::pair{TargetKind::Databricks, "databricks"_L1},
    std::pair{TargetKind::HdInsight, "hdinsight"_L1},
    std::pair{TargetKind::SynapseSpark, "synapsespark"_L1},
    std::pair{TargetKind::DataLakeAnalytics, "datalakeanalytics"_L1},
    std::pair{TargetKind::Batch, "batch"_L1},
};

constexpr qint64 leastIdleMinutes = 15;
constexpr qint64 mostIdleMinutes = 3 * 24 * 60;

void line(QByteArray &yaml, int indent, const char *key, const QString &text)
{
    if (text.isEmpty())
        return;
    yaml += QByteArray(indent, ' ') + key + ": "
            + yaml::scalarText(Value(text), yaml::Style::Plain, false)
                  .value_or(yaml::doubleQuoted(text))
            + '\n';
}

void line(QByteArray &yaml, int indent, const char *key, qint64 number)
{
    yaml += QByteArray(indent, ' ') + key + ": " + QByteArray::number(number) + '\n';
}

void head(QByteArray &yaml, const char *schema, const Target &target, const char *type)
{
    if (schema)
        yaml += QByteArray("$schema: https://azuremlschemas.azureedge.net/latest/") + schema
                + ".schema.json\n";
    line(yaml, 0, "name", target.name);
    line(yaml, 0, "type", QString::fromLatin1(type));
    line(yaml, 0, "description", target.description);
}

void tags(QByteArray &yaml, const Target &target)
{
    QByteArray tags;
    // An instance is made where its workspace is; the price needs to know where that is.
    if (target.kind == TargetKind::Instance)
        line(tags, 2, "tenon.location", target.location);
    if (target.simulated)
        tags += "  tenon.simulated: \"true\"\n  tenon.start_seconds: \""
                + QByteArray::number(target.startSeconds) + "\"\n";
    if (!tags.isEmpty())
        yaml += "tags:\n" + tags;
}

void ssh(QByteArray &yaml, const Target &target)
{
    if (!target.sshEnabled)
        return;
    yaml += "ssh_public_access_enabled: true\n";
    if (target.sshUser.isEmpty() && target.sshKey.isEmpty())
        return;
    yaml += "ssh_settings:\n";
    // An instance's user is always azureuser.
    if (target.kind == TargetKind::Cluster)
        line(yaml, 2, "admin_username", target.sshUser);
    line(yaml, 2, "ssh_key_value", target.sshKey);
}

void schedules(QByteArray &yaml, const Target &target)
{
    if (target.schedule.empty())
        return;
    ValueList rules;
    for (const PowerRule &rule : target.schedule)
        rules.push_back(rule.source);
    constexpr int indent = 4;
    if (const auto text = yaml::blockText(rules, indent, {}))
        yaml += "schedules:\n  compute_start_stop:\n" + QByteArray(indent, ' ') + *text + '\n';
}

// Kinds of ours and those that live outside: what they need stands under one key.
void own(QByteArray &yaml, const Target &target)
{
    yaml += "tenon:\n";
    line(yaml, 2, "kind", name(target.kind));
    line(yaml, 2, "host", target.host);
    if (!target.host.isEmpty() && target.port != 22)
        line(yaml, 2, "port", target.port);
    line(yaml, 2, "user", target.sshUser);
    line(yaml, 2, "key_file", target.sshKey);
    line(yaml, 2, "partition", target.partition);
    line(yaml, 2, "engine", target.engine);
    line(yaml, 2, "resource_id", target.resourceId);
    line(yaml, 2, "start_command", target.startCommand);
    line(yaml, 2, "stop_command", target.stopCommand);
    for (const auto &[key, value] : target.fields)
        line(yaml, 2, key.toLatin1().constData(), value);
}

QString textOf(const Value &map, QStringView key)
{
    const Value *value = map.find(key);
    return value && !value->isNull() ? value->str() : QString();
}

Error say(QByteArray id, QVariantMap arguments = {})
{
    return {Error::Code::Refused, std::move(id), std::move(arguments), {}, {}};
}

// What a size is compared by: "1 × NVIDIA T4 16 GiB, 8 vCPU, 56 GiB".
QString figures(const VmSize &size)
{
    QString text = size.gpuText();
    if (size.gpuMemoryGib > 0 && !text.isEmpty())
        text += u" %1 GiB"_s.arg(size.gpuMemoryGib);
    if (!text.isEmpty())
        text += u", "_s;
    text += u"%1 vCPU"_s.arg(size.usableCores);
    return size.memoryMib > 0 ? text + u", %1 GiB"_s.arg(double(size.memoryMib) / 1024) : text;
}

// "PT1H30M", "P1D" in minutes.
std::optional<qint64> isoMinutes(const QString &text)
{
    static const QRegularExpression form(
        u"^P(?:(\\d{1,3})D)?(?:T(?:(\\d{1,4})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || text.size() < 3)
        return {};
    const auto part = [&](int index) { return match.captured(index).toLongLong(); };
    return part(1) * 1440 + part(2) * 60 + part(3) + part(4) / 60;
}

bool isName(const QString &name, qsizetype most)
{
    if (name.size() < 2 || name.size() > most || !name.front().isLetter() || name.endsWith(u'-'))
        return false;
    return std::ranges::all_of(
        name, [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'); });
}

} // namespace

QString name(TargetKind kind)
{
    return kindNames[size_t(kind)].second;
}

std::optional<TargetKind> targetKindOf(QStringView word)
{
    for (const auto &[kind, known] : kindNames)
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return kind;
    return {};
}

bool isManaged(TargetKind kind)
{
    return kind == TargetKind::Cluster || kind == TargetKind::Instance
           || kind == TargetKind::Serverless;
}

QByteArray targetYaml(const Target &target)
{
    QByteArray yaml;
    switch (target.kind) {
    case TargetKind::Cluster:
        head(yaml, "amlCompute", target, "amlcompute");
        line(yaml, 0, "size", target.size);
        line(yaml, 0, "location", target.location);
        line(yaml, 0, "tier",
             target.priority == Priority::LowPriority ? u"low_priority"_s : u"dedicated"_s);
        line(yaml, 0, "min_instances", target.minNodes);
        line(yaml, 0, "max_instances", target.maxNodes);
        line(yaml, 0, "idle_time_before_scale_down", target.idleSeconds);
        ssh(yaml, target);
        tags(yaml, target);
        break;
    case TargetKind::Instance:
        head(yaml, "computeInstance", target, "computeinstance");
        line(yaml, 0, "size", target.size);
        if (target.idleMinutes)
            line(yaml, 0, "idle_time_before_shutdown_minutes", *target.idleMinutes);
        if (target.releaseQuotaOnStop)
            yaml += "release_quota_on_stop: true\n";
        ssh(yaml, target);
        schedules(yaml, target);
        tags(yaml, target);
        break;
    case TargetKind::Kubernetes:
        head(yaml, "kubernetesCompute", target, "kubernetes");
        line(yaml, 0, "resource_id", target.resourceId);
        line(yaml, 0, "namespace", target.nameSpace);
        break;
    case TargetKind::VirtualMachine:
        head(yaml, "vmCompute", target, "virtualmachine");
        line(yaml, 0, "resource_id", target.resourceId);
        if (!target.sshUser.isEmpty() || !target.sshKey.isEmpty()) {
            yaml += "ssh_settings:\n";
            line(yaml, 2, "admin_username", target.sshUser);
            line(yaml, 2, "ssh_private_key_file", target.sshKey);
            if (target.port != 22)
                line(yaml, 2, "ssh_port", target.port);
        }
        break;
    case TargetKind::Serverless:
        yaml += "resources:\n";
        line(yaml, 2, "instance_type", target.size);
        line(yaml, 2, "instance_count", target.maxNodes);
        yaml += target.priority == Priority::LowPriority
                    ? "queue_settings:\n  job_tier: spot\n"
                    : "queue_settings:\n  job_tier: standard\n";
        break;
    default:
        head(yaml, nullptr, target, "tenon");
        own(yaml, target);
        break;
    }
    return yaml;
}

QString azCommand(const Target &target, const QString &file)
{
    switch (target.kind) {
    case TargetKind::Cluster:
    case TargetKind::Instance:
        return u"az ml compute create --file %1"_s.arg(file);
    case TargetKind::Kubernetes:
    case TargetKind::VirtualMachine:
        return u"az ml compute attach --file %1"_s.arg(file);
    default:
        return {};
    }
}

std::optional<Target> targetFrom(const assets::Compute &compute)
{
    Target target;
    const Value *ours = compute.raw.find(u"tenon");
    const auto kind
        = targetKindOf(compute.type == "tenon"_L1 && ours ? textOf(*ours, u"kind") : compute.type);
    if (!kind)
        return {};
    target.kind = *kind;
    target.name = compute.name;
    target.description = compute.description;
    target.size = compute.size;
    target.location = compute.location;
    target.priority
        = compute.tier == "low_priority"_L1 ? Priority::LowPriority : Priority::Dedicated;
    target.minNodes = compute.minInstances.value_or(0);
    target.maxNodes = compute.maxInstances.value_or(1);
    target.idleSeconds = compute.idleTimeBeforeScaleDown.value_or(120);
    target.resourceId = compute.resourceId;
    target.nameSpace = textOf(compute.raw, u"namespace");
    bool ok = false;
    if (const qint64 minutes
        = textOf(compute.raw, u"idle_time_before_shutdown_minutes").toLongLong(&ok);
        ok)
        target.idleMinutes = minutes;
    else if (const auto iso = isoMinutes(textOf(compute.raw, u"idle_time_before_shutdown")))
        target.idleMinutes = iso;
    if (const Value *schedules = compute.raw.find(u"schedules"))
        if (const Value *list = schedules->find(u"compute_start_stop"))
            target.schedule = powerRules(*list, &target.scheduleProblems);
    target.releaseQuotaOnStop = textOf(compute.raw, u"release_quota_on_stop") == "True"_L1;
    target.sshEnabled = textOf(compute.raw, u"ssh_public_access_enabled") == "True"_L1;
    if (const Value *settings = compute.raw.find(u"ssh_settings")) {
        target.sshUser = textOf(*settings, u"admin_username");
        target.sshKey
            = textOf(*settings, target.kind == TargetKind::VirtualMachine ? u"ssh_private_key_file"
                                                                          : u"ssh_key_value");
        if (const int port = textOf(*settings, u"ssh_port").toInt(); port > 0)
            target.port = port;
    }
    if (const Value *tags = compute.raw.find(u"tags")) {
        if (target.location.isEmpty())
            target.location = textOf(*tags, u"tenon.location");
        target.simulated = textOf(*tags, u"tenon.simulated").toLower() == "true"_L1;
        target.startSeconds
            = std::clamp<qint64>(textOf(*tags, u"tenon.start_seconds").toLongLong(), 0, 86'400);
        // Kinds whose files have no key of ours.
        target.startCommand = textOf(*tags, u"tenon.start_command");
        target.stopCommand = textOf(*tags, u"tenon.stop_command");
    }
    if (!ours || !ours->asMap())
        return target;
    for (const auto &[key, value] : *ours->asMap()) {
        const QString text = value.isNull() ? QString() : value.str();
        if (key == "host"_L1)
            target.host = text;
        else if (key == "port"_L1)
            target.port = text.toInt();
        else if (key == "user"_L1)
            target.sshUser = text;
        else if (key == "key_file"_L1)
            target.sshKey = text;
        else if (key == "partition"_L1)
            target.partition = text;
        else if (key == "engine"_L1)
            target.engine = text;
        else if (key == "resource_id"_L1)
            target.resourceId = text;
        else if (key == "start_command"_L1)
            target.startCommand = text;
        else if (key == "stop_command"_L1)
            target.stopCommand = text;
        else if (key != "kind"_L1)
            target.fields.emplace_back(key, text);
    }
    return target;
}

Errors checkTarget(const Target &target, const Catalogue *catalogue)
{
    Errors errors;
    const auto wrong = [&](bool is, QByteArray id, QVariantMap arguments = {}) {
        if (is)
            errors.push_back(say(std::move(id), std::move(arguments)));
    };
    const bool isInstance = target.kind == TargetKind::Instance;
    if (target.kind != TargetKind::Serverless)
        wrong(!isName(target.name, isInstance ? 24 : 32), "target.name",
              {{u"name"_s, target.name}, {u"most"_s, isInstance ? 24 : 32}});
    if (isManaged(target.kind)) {
        wrong(target.size.isEmpty(), "target.no-size");
        const int place = catalogue && !target.size.isEmpty() ? catalogue->size(target.size) : -1;
        if (place >= 0 && isInstance) {
            const VmSize &size = catalogue->sizes()[size_t(place)];
            wrong(size.support == Support::Cluster, "target.clusters-only",
                  {{u"size"_s, size.name}});
        }
        if (place >= 0 && catalogue && target.priority == Priority::LowPriority)
            wrong(catalogue->sizes()[size_t(place)].lowPriority == Known::No,
                  "target.no-low-priority", {{u"size"_s, target.size}});
    }
    if (target.kind == TargetKind::Cluster) {
        wrong(target.minNodes < 0 || target.maxNodes < 1 || target.minNodes > target.maxNodes
                  || target.maxNodes > mostNodes,
              "target.nodes", {{u"min"_s, target.minNodes}, {u"max"_s, target.maxNodes}});
        wrong(target.idleSeconds < 0, "target.idle-seconds");
    }
    if (isInstance && target.idleMinutes)
        wrong(*target.idleMinutes < leastIdleMinutes || *target.idleMinutes > mostIdleMinutes,
              "target.idle-minutes", {{u"minutes"_s, *target.idleMinutes}});
    errors.insert(errors.end(), target.scheduleProblems.begin(), target.scheduleProblems.end());
    // What lives outside may be known by other fields.
    const bool isAttached
        = target.kind == TargetKind::Kubernetes || target.kind == TargetKind::VirtualMachine;
    wrong((isAttached || !target.resourceId.isEmpty())
              && !target.resourceId.startsWith("/subscriptions/"_L1),
          "target.resource-id");
    if (target.kind == TargetKind::Ssh || target.kind == TargetKind::Slurm)
        wrong(target.host.isEmpty() || target.host.startsWith(u'-') || target.host.contains(u' ')
                  || target.port < 1 || target.port > 65535,
              "target.host", {{u"host"_s, target.host}});
    return errors;
}

std::optional<Usd> targetPrice(const Target &target, const Catalogue &catalogue)
{
    if (!isManaged(target.kind))
        return target.kind == TargetKind::Local || target.kind == TargetKind::Ssh
                       || target.kind == TargetKind::Slurm || target.kind == TargetKind::Container
                   ? std::optional(Usd{})
                   : std::nullopt;
    const int size = catalogue.size(target.size);
    const int region = catalogue.region(target.location);
    const int offer = size < 0 || region < 0 ? -1 : catalogue.offer(size, region);
    if (offer < 0)
        return {};
    return catalogue.offers()[size_t(offer)].price(
        target.priority == Priority::LowPriority ? PriceKind::LowPriority : PriceKind::Linux);
}

Errors targetNotes(const Target &target, const Catalogue &catalogue, QDate today)
{
    Errors notes;
    if (target.kind == TargetKind::Instance)
        notes.push_back(say("target.instance-disk"));
    if (!isManaged(target.kind))
        return notes;
    const int place = catalogue.size(target.size);
    if (place < 0) {
        if (!target.size.isEmpty())
            notes.push_back(say("target.unknown-size", {{u"size"_s, target.size}}));
        return notes;
    }
    const VmSize &size = catalogue.sizes()[size_t(place)];
    const int region = catalogue.region(target.location);
    if (const Retirement state = size.retirement(today); state != Retirement::Living) {
        const int instead = catalogue.livingAlternative(place, region, today);
        const VmSize *other = instead < 0 ? nullptr : &catalogue.sizes()[size_t(instead)];
        notes.push_back(say(state == Retirement::Retired ? "target.retired" : "target.retiring",
                            {{u"size"_s, size.name},
                             {u"date"_s, size.retiredOn},
                             {u"had"_s, figures(size)},
                             {u"instead"_s, other ? other->name : QString()},
                             {u"has"_s, other ? figures(*other) : QString()}}));
    }
    if (size.support == Support::None)
        notes.push_back(say("target.not-documented", {{u"size"_s, size.name}}));
    if (region >= 0 && catalogue.offer(place, region) < 0)
        notes.push_back(say("target.not-in-region",
                            {{u"size"_s, size.name},
                             {u"region"_s, catalogue.regions()[size_t(region)].displayName}}));
    if (target.kind == TargetKind::Cluster && target.minNodes > 0 && target.minNodes <= mostNodes)
        if (const auto price = targetPrice(target, catalogue))
            notes.push_back(
                say("target.idle-cost",
                    {{u"nodes"_s, target.minNodes},
                     {u"cost"_s, Usd{price->micros * 24 * target.minNodes}.toDouble()}}));
    return notes;
}

TargetUse targetUse(TargetKind kind)
{
    using enum TargetUse::Says;
    switch (kind) {
    case TargetKind::Local:
        return {Yes, No, No, Yes, No, true};
    case TargetKind::Cluster:
        return {Yes, Yes, Yes, No, Yes, false};
    case TargetKind::Serverless:
        return {Yes, Yes, Yes, No, Yes, false};
    case TargetKind::Instance:
        return {SdkOnly, Yes, Yes, Yes, No, false};
    case TargetKind::Kubernetes:
        return {No, Yes, Yes, Yes, Yes, false};
    case TargetKind::VirtualMachine:
        return {Yes, Yes, No, No, No, false};
    case TargetKind::SynapseSpark:
    case TargetKind::Databricks:
        return {SdkOnly, Yes, No, No, No, false};
    case TargetKind::DataLakeAnalytics:
    case TargetKind::HdInsight:
    case TargetKind::Batch:
        return {No, Yes, No, No, No, false};
    case TargetKind::Ssh:
    case TargetKind::Slurm:
    case TargetKind::Container:
        break;
    }
    return {};
}

QString targetFolder(const QString &workspace)
{
    return workspace + u"/compute"_s;
}

std::optional<Error> refusedThere(const Target &target)
{
    if (isManaged(target.kind) || target.kind == TargetKind::Local)
        return {};
    return say("compute.no-backend", {{u"name"_s, target.name}, {u"kind"_s, name(target.kind)}});
}

std::vector<FoundTarget> findTargets(const QString &folder)
{
    constexpr int mostFiles = 50'000;
    std::vector<FoundTarget> found;
    QStringList folders{folder};
    int files = 0;
    while (!folders.isEmpty() && files < mostFiles) {
        const QDir dir(folders.takeLast());
        for (const QFileInfo &entry :
             dir.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
            if (entry.isDir()) {
                if (entry.fileName() != "node_modules"_L1 && entry.fileName() != "__pycache__"_L1)
                    folders << entry.filePath();
                continue;
            }
            const QString suffix = entry.suffix().toLower();
            if ((suffix != "yml"_L1 && suffix != "yaml"_L1) || entry.size() > (1 << 20)
                || ++files > mostFiles)
                continue;
            const auto loaded = yaml::loadAsset(entry.filePath());
            if (!loaded)
                continue;
            if (const auto *compute = std::get_if<assets::Compute>(&loaded->asset))
                if (const auto target = targetFrom(*compute))
                    found.push_back({entry.filePath(), *target});
        }
    }
    std::ranges::sort(found, [](const FoundTarget &a, const FoundTarget &b) {
        return a.target.name != b.target.name ? a.target.name < b.target.name : a.file < b.file;
    });
    return found;
}

} // namespace tenon::catalogue
