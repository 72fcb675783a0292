#include "yaml/reader.h"

#include "base/jobname.h"

using namespace Qt::StringLiterals;

namespace tenon::yaml {
namespace {

// More than this of one file helps nobody.
constexpr size_t mostProblems = 500;

QString latin(QByteArrayView key)
{
    return QString::fromLatin1(key);
}

} // namespace

Reader::Reader(const Tree &tree, QString file, QString base)
    : m_tree(tree)
    , m_file(std::move(file))
    , m_base(std::move(base))
{
}

void Reader::error(const char *id, const Node &at, QVariantMap arguments)
{
    if (errors.size() < mostProblems)
        errors.push_back(Error{Error::Code::Format, id, std::move(arguments), at.where(), {}});
}

void Reader::warn(const char *id, const Node &at, QVariantMap arguments)
{
    if (warnings.size() < mostProblems)
        warnings.push_back(Error{Error::Code::Format, id, std::move(arguments), at.where(), {}});
}

Node Reader::get(const Node &mapping, QByteArrayView key)
{
    const Node node = mapping.find(key);
    return node.isNull() ? Node() : node;
}

bool Reader::isExpression(const Node &node)
{
    return node.isScalar() && node.textBytes().contains("${{");
}

QString Reader::text(const Node &mapping, QByteArrayView key)
{
    const Node node = get(mapping, key);
    if (!node)
        return {};
    if (!node.isScalar()) {
        error("file.not-a-text", node, {{u"key"_s, latin(key)}});
        return {};
    }
    return node.value().str();
}

QString Reader::spelling(const Node &mapping, QByteArrayView key)
{
    const Node node = get(mapping, key);
    return node.isScalar() ? node.text() : text(mapping, key);
}

assets::Text Reader::textAt(const Node &mapping, QByteArrayView key)
{
    const Node node = get(mapping, key);
    if (!node)
        return {};
    return {text(mapping, key), node.where()};
}

QString Reader::choice(const Node &mapping, QByteArrayView key, Keys allowed)
{
    QString value = text(mapping, key);
    if (value.isEmpty())
        return {};
    QString lower = value.toLower();
    const Node node = get(mapping, key);
    if (isExpression(node))
        return value;
    QStringList known;
    for (const char *word : allowed) {
        if (lower == QLatin1StringView(word))
            return lower;
        known << QString::fromLatin1(word);
    }
    error("file.enum", node,
          {{u"key"_s, latin(key)},
           {u"value"_s, value},
           {u"nearest"_s, expressions::nearestName(value, known)},
           {u"known"_s, known.join(", "_L1)}});
    return lower;
}

std::optional<qint64> Reader::integer(const Node &mapping, QByteArrayView key)
{
    const Node node = get(mapping, key);
    if (!node || isExpression(node))
        return std::nullopt;
    const auto value = node.isScalar() && node.value().asBool() == nullptr
                           ? expressions::convertLiteral(node.value(), u"integer")
                           : Result<Value>(std::unexpected(Error{}));
    const auto exact = node.isScalar() ? pythonFloat(node.value().str()) : std::nullopt;
    if (!value || !value->asInteger() || !exact || double(*value->asInteger()) != *exact) {
        error("file.not-an-integer", node, {{u"key"_s, latin(key)}, {u"value"_s, node.text()}});
        return std::nullopt;
    }
    return *value->asInteger();
}

std::optional<double> Reader::number(const Node &mapping, QByteArrayView key)
{
    const Node node = get(mapping, key);
    if (!node || isExpression(node))
        return std::nullopt;
    const auto value = node.isScalar() && node.value().asBool() == nullptr
                           ? expressions::convertLiteral(node.value(), u"number")
                           : Result<Value>(std::unexpected(Error{}));
    if (!value || !value->asFloat()) {
        error("file.not-a-number", node, {{u"key"_s, latin(key)}, {u"value"_s, node.text()}});
        return std::nullopt;
    }
    return *value->asFloat();
}

std::optional<bool> Reader::flag(const Node &mapping, QByteArrayView key)
{
    const Node node = get(mapping, key);
    if (!node || isExpression(node))
        return std::nullopt;
    if (node.isScalar()) {
        const Value value = node.value();
        if (const bool *is = value.asBool())
            return *is;
        const QString word = value.str().toLower();
        if (word == "true"_L1 || word == "1"_L1 || word == "yes"_L1)
            return true;
        if (word == "false"_L1 || word == "0"_L1 || word == "no"_L1)
            return false;
    }
    error("file.not-a-bool", node, {{u"key"_s, latin(key)}, {u"value"_s, node.text()}});
    return std::nullopt;
}

assets::TextMap Reader::textMap(const Node &mapping, QByteArrayView key)
{
    assets::TextMap out;
    const Node node = get(mapping, key);
    if (!node || !isMapping(node, key))
        return out;
    for (const Entry &entry : node.entries()) {
        const Value value = entry.value.value();
        out.emplace_back(entry.key.text(), value.isNull() ? QString() : value.str());
    }
    return out;
}

QStringList Reader::textList(const Node &mapping, QByteArrayView key)
{
    QStringList out;
    const Node node = get(mapping, key);
    if (!node)
        return out;
    if (node.isScalar())
        return {node.value().str()};
    if (!node.isSequence()) {
        error("file.not-a-list", node, {{u"key"_s, latin(key)}});
        return out;
    }
    for (const Node &item : node.items())
        out << item.value().str();
    return out;
}

Value Reader::raw(const Node &mapping, QByteArrayView key)
{
    const Node node = get(mapping, key);
    return node ? node.value() : Value();
}

assets::AssetRef Reader::reference(const Node &mapping, QByteArrayView key)
{
    const Node node = get(mapping, key);
    if (!node)
        return {};
    const QString said = text(mapping, key);
    assets::AssetRef ref = assets::AssetRef::parse(said, node.where());
    if (ref.form == assets::AssetRef::Form::Malformed && !isExpression(node))
        error("file.bad-reference", node, {{u"key"_s, latin(key)}, {u"value"_s, said}});
    return ref;
}

bool Reader::isMapping(const Node &node, QByteArrayView key)
{
    if (node.isMapping())
        return true;
    error("file.not-a-mapping", node, {{u"key"_s, latin(key)}});
    return false;
}

bool Reader::require(const Node &mapping, QByteArrayView key, const QString &what)
{
    if (get(mapping, key))
        return true;
    // A misspelled key is the usual reason; name it.
    QStringList written;
    for (const Entry &entry : mapping.entries()) {
        if (entry.key.text() == latin(key)) {
            error("file.empty-key", entry.key, {{u"key"_s, latin(key)}});
            return false;
        }
        written << entry.key.text();
    }
    error("file.required-key", mapping,
          {{u"key"_s, latin(key)},
           {u"what"_s, what},
           {u"nearest"_s, expressions::nearestName(latin(key), written)}});
    return false;
}

// `open`: a place where unknown keys are passed on, so that only a likely typo is told.
void Reader::knowKeys(const Node &mapping, const QStringList &known, bool open)
{
    if (!mapping.isMapping())
        return;
    for (const Entry &entry : mapping.entries()) {
        const QString key = entry.key.text();
        if (known.contains(key))
            continue;
        const QString nearest = expressions::nearestName(key, known);
        if (!open || !nearest.isEmpty())
            warn("file.unknown-key", entry.key, {{u"key"_s, key}, {u"nearest"_s, nearest}});
    }
}

void Reader::readCommon(const Node &root, assets::AssetCommon &out)
{
    out.schema = text(root, "$schema");
    out.type = text(root, "type").toLower();
    out.name = spelling(root, "name");
    out.version = spelling(root, "version");
    out.displayName = text(root, "display_name");
    out.description = text(root, "description");
    out.tags = textMap(root, "tags");
    out.properties = textMap(root, "properties");
    out.file = m_file;
    out.base = m_base;
    out.where = root.where();
    if (const Node name = get(root, "name"))
        out.nameWhere = name.where();
    ValueMap all;
    for (const Entry &entry : root.entries()) {
        const QString key = entry.key.text();
        if (key != "jobs"_L1)
            all.emplace_back(key, entry.value.value());
    }
    out.raw = Value(std::move(all));
}

assets::EnvironmentRef Reader::readEnvironmentRef(const Node &node)
{
    assets::EnvironmentRef out;
    if (!node || node.isNull())
        return out;
    out.where = node.where();
    if (node.isScalar()) {
        const QString said = node.value().str();
        out.kind = assets::EnvironmentRef::Kind::Reference;
        out.reference = assets::AssetRef::parse(said, node.where());
        out.label = said;
        out.definition = ValueMap{{u"reference"_s, Value(said)}};
        if (isExpression(node))
            return out;
        const bool isFile = said.startsWith("file:"_L1) || said.endsWith(".yml"_L1)
                            || said.endsWith(".yaml"_L1) || said.contains(u'/');
        if (out.reference.isLocalPath() && !isFile) {
            warn("file.environment-prefix", node, {{u"value"_s, said}});
            out.reference = assets::AssetRef::parseName(said, node.where());
        }
        if (out.reference.form == assets::AssetRef::Form::Malformed)
            error("file.bad-reference", node, {{u"key"_s, u"environment"_s}, {u"value"_s, said}});
        return out;
    }
    if (!isMapping(node, "environment"))
        return out;
    knowKeys(node, {u"$schema"_s, u"name"_s, u"version"_s, u"description"_s, u"tags"_s,
                    u"properties"_s, u"image"_s, u"build"_s, u"conda_file"_s, u"os_type"_s,
                    u"inference_config"_s, u"datastore"_s, u"path"_s});
    out.kind = assets::EnvironmentRef::Kind::Inline;
    out.image = text(node, "image");
    const Node conda = get(node, "conda_file");
    if (conda.isScalar())
        out.condaFile = textAt(node, "conda_file");
    const Node build = get(node, "build");
    if (build && isMapping(build, "build"))
        out.buildPath = textAt(build, "path");
    ValueMap definition;
    for (const Entry &entry : node.entries()) {
        const QString key = entry.key.text();
        if (key != "name"_L1 && key != "version"_L1 && key != "description"_L1 && key != "tags"_L1
            && key != "$schema"_L1)
            definition.emplace_back(key, entry.value.value());
    }
    out.definition = Value(std::move(definition));
    out.label = text(node, "name");
    for (const QString &other : {out.image, out.condaFile.text, out.buildPath.text}) {
        if (out.label.isEmpty())
            out.label = other;
    }
    if (!get(node, "image") && !build && !conda)
        error("file.environment-empty", node);
    return out;
}

assets::Resources Reader::readResources(const Node &node)
{
    assets::Resources out;
    if (!isMapping(node, "resources"))
        return out;
    out.instanceCount = integer(node, "instance_count");
    out.maxInstanceCount = integer(node, "max_instance_count");
    if (get(node, "instance_type").isScalar())
        out.instanceType = text(node, "instance_type");
    out.shmSize = spelling(node, "shm_size");
    const Node docker = get(node, "docker_args");
    if (docker.isSequence())
        out.dockerArgs = textList(node, "docker_args").join(u' ');
    else
        out.dockerArgs = text(node, "docker_args");
    out.raw = node.value();
    out.where = node.where();
    if (out.instanceCount && *out.instanceCount < 1)
        error("file.too-small", get(node, "instance_count"),
              {{u"key"_s, u"instance_count"_s}, {u"least"_s, 1}});
    return out;
}

assets::Distribution Reader::readDistribution(const Node &node)
{
    assets::Distribution out;
    if (!isMapping(node, "distribution"))
        return out;
    if (require(node, "type", u"distribution"_s))
        out.type = choice(node, "type", {"mpi", "pytorch", "tensorflow", "ray"});
    out.processCountPerInstance = integer(node, "process_count_per_instance");
    out.workerCount = integer(node, "worker_count");
    out.parameterServerCount = integer(node, "parameter_server_count");
    out.raw = node.value();
    out.where = node.where();
    if (out.processCountPerInstance && *out.processCountPerInstance < 1)
        error("file.too-small", get(node, "process_count_per_instance"),
              {{u"key"_s, u"process_count_per_instance"_s}, {u"least"_s, 1}});
    return out;
}

assets::Limits Reader::readLimits(const Node &node)
{
    assets::Limits out;
    if (!isMapping(node, "limits"))
        return out;
    out.timeout = number(node, "timeout");
    if (out.timeout && !(*out.timeout > 0)) {
        error("file.too-small", get(node, "timeout"), {{u"key"_s, u"timeout"_s}, {u"least"_s, 1}});
        out.timeout.reset();
    }
    out.raw = node.value();
    out.where = node.where();
    return out;
}

assets::RunSettings Reader::readRunSettings(const Node &node)
{
    assets::RunSettings out;
    out.environmentVariables = textMap(node, "environment_variables");
    if (const Node part = get(node, "resources"))
        out.resources = readResources(part);
    if (const Node part = get(node, "distribution"))
        out.distribution = readDistribution(part);
    if (const Node part = get(node, "limits"))
        out.limits = readLimits(part);
    if (const Node part = get(node, "queue_settings"); part && isMapping(part, "queue_settings")) {
        assets::QueueSettings queue;
        queue.jobTier = choice(part, "job_tier", {"null", "spot", "basic", "standard", "premium"});
        queue.priority = choice(part, "priority", {"low", "medium", "high"});
        queue.raw = part.value();
        out.queueSettings = std::move(queue);
    }
    // A promoted spelling of resources.instance_count in components.
    if (const Node count = get(node, "instance_count")) {
        if (out.resources)
            error("file.exclusive-keys", count,
                  {{u"one"_s, u"instance_count"_s}, {u"other"_s, u"resources"_s}});
        else if (count.isScalar()) {
            out.resources = assets::Resources();
            out.resources->instanceCount = integer(node, "instance_count");
            out.resources->raw = ValueMap{{u"instance_count"_s, count.value()}};
            out.resources->where = count.where();
        }
    }
    out.services = raw(node, "services");
    out.identity = raw(node, "identity");
    return out;
}

} // namespace tenon::yaml
