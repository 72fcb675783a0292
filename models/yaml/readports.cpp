#include "yaml/reader.h"

using namespace Qt::StringLiterals;

namespace tenon::yaml {
namespace {

const QStringList &knownTypes()
{
    static const QStringList types{u"uri_file"_s,     u"uri_folder"_s,   u"mltable"_s,
                                   u"mlflow_model"_s, u"custom_model"_s, u"triton_model"_s,
                                   u"path"_s,         u"string"_s,       u"number"_s,
                                   u"integer"_s,      u"boolean"_s};
    return types;
}

// Input names that would hide an environment variable of the shell.
bool isReserved(const QString &name)
{
    static const QStringList reserved{
        u"path"_s, u"ld_library_path"_s, u"user"_s, u"logname"_s, u"home"_s, u"pwd"_s, u"shell"_s};
    return reserved.contains(name, Qt::CaseInsensitive);
}

bool isPortName(const QString &name)
{
    bool start = true;
    for (QChar c : name) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
        const bool digit = c >= u'0' && c <= u'9';
        if (start ? !letter : !letter && !digit && c != u'.')
            return false;
        start = c == u'.';
    }
    return !start;
}

QString typeOfLiteral(const Value &value)
{
    return value.asBool()      ? u"boolean"_s
           : value.asInteger() ? u"integer"_s
           : value.asFloat()   ? u"number"_s
                               : u"string"_s;
}

QString normalMode(QString mode)
{
    return mode == "mount"_L1 ? u"rw_mount"_s : mode;
}

} // namespace

void Reader::checkPortName(const Node &key)
{
    const QString name = key.text();
    if (isReserved(name))
        error("file.reserved-name", key, {{u"name"_s, name}});
    else if (!isPortName(name))
        error("file.port-name", key, {{u"name"_s, name}});
}

// An unknown type is kept (registry components have their own); one that is nearly a known one is
// told.
void Reader::checkType(const Node &node, const QString &type)
{
    if (type.isEmpty() || knownTypes().contains(type) || isExpression(node))
        return;
    const QString nearest = expressions::nearestName(type, knownTypes());
    if (!nearest.isEmpty())
        error("file.port-type", node, {{u"type"_s, type}, {u"nearest"_s, nearest}});
}

std::vector<assets::PortDecl> Reader::readPorts(const Node &node, bool outputs, bool literals)
{
    std::vector<assets::PortDecl> out;
    if (!node || node.isNull() || !isMapping(node, outputs ? "outputs" : "inputs"))
        return out;
    for (const Entry &entry : node.entries())
        out.push_back(readPort(entry.key, entry.value, outputs, literals));
    return out;
}

assets::PortDecl Reader::readPort(const Node &key, const Node &value, bool output, bool literal)
{
    assets::PortDecl out;
    out.name = key.text();
    out.where = key.where();
    out.raw = value.value();
    checkPortName(key);
    if (value.isScalar() || value.isSequence()) {
        if (output) {
            // `name:` alone and `name: ${{…}}` occur in pipeline components.
            out.path = value.isNull() ? QString() : value.value().str();
            return out;
        }
        if (!literal && !value.isNull())
            error("file.port-literal", value, {{u"name"_s, out.name}});
        else if (value.isNull())
            error("file.required-key", key,
                  {{u"key"_s, u"type"_s}, {u"what"_s, out.name}, {u"nearest"_s, QString()}});
        out.defaultValue = value.value();
        out.type = typeOfLiteral(*out.defaultValue);
        return out;
    }
    static const QStringList inputKeys{u"type"_s, u"description"_s, u"optional"_s, u"default"_s,
                                       u"min"_s,  u"max"_s,         u"enum"_s,     u"mode"_s,
                                       u"path"_s, u"datastore"_s};
    static const QStringList outputKeys{
        u"type"_s, u"description"_s, u"mode"_s,    u"is_control"_s,   u"early_available"_s,
        u"path"_s, u"name"_s,        u"version"_s, u"is_link_mode"_s, u"is_control_output"_s};
    knowKeys(value, output ? outputKeys : inputKeys);
    if (require(value, "type", out.name)) {
        out.type = text(value, "type");
        checkType(get(value, "type"), out.type);
    }
    out.description = text(value, "description");
    if (output) {
        out.mode
            = normalMode(choice(value, "mode", {"rw_mount", "mount", "upload", "direct", "link"}));
        out.path = text(value, "path");
        out.isControl = flag(value, "is_control").value_or(false);
        out.earlyAvailable = flag(value, "early_available").value_or(false);
        return out;
    }
    out.optional = flag(value, "optional").value_or(false);
    out.mode = choice(value, "mode",
                      {"ro_mount", "rw_mount", "mount", "download", "direct", "eval_mount",
                       "eval_download", "upload"});
    const auto optionalValue = [&](QByteArrayView name) -> std::optional<Value> {
        const Node node = get(value, name);
        return node ? std::optional(node.value()) : std::nullopt;
    };
    out.defaultValue = optionalValue("default");
    out.minimum = optionalValue("min");
    out.maximum = optionalValue("max");
    if (const Node choices = get(value, "enum")) {
        if (choices.isSequence()) {
            for (const Node &item : choices.items())
                out.enumeration.push_back(item.value());
        } else {
            error("file.not-a-list", choices, {{u"key"_s, u"enum"_s}});
        }
    }
    checkDefault(out, value);
    return out;
}

void Reader::checkDefault(const assets::PortDecl &port, const Node &value)
{
    const Node node = get(value, "default");
    const auto asNumber
        = [&](QByteArrayView key, const std::optional<Value> &said) -> std::optional<double> {
        if (!said)
            return std::nullopt;
        const auto converted = expressions::convertLiteral(*said, u"number");
        if (converted && converted->asFloat())
            return *converted->asFloat();
        error("file.not-a-number", get(value, key),
              {{u"key"_s, QString::fromLatin1(key)}, {u"value"_s, said->str()}});
        return std::nullopt;
    };
    const auto least = asNumber("min", port.minimum);
    const auto most = asNumber("max", port.maximum);
    if (least && most && *least > *most)
        error("file.range", get(value, "min"),
              {{u"name"_s, port.name},
               {u"min"_s, port.minimum->str()},
               {u"max"_s, port.maximum->str()}});
    if (!port.defaultValue || !node)
        return;
    if (!port.isParameter()) {
        if (!port.defaultValue->asString() && !port.type.isEmpty())
            error("file.default-type", node,
                  {{u"name"_s, port.name},
                   {u"type"_s, port.type},
                   {u"value"_s, port.defaultValue->str()}});
        return;
    }
    if (port.type == "boolean"_L1) {
        const QString word = port.defaultValue->str().toLower();
        if (word != "true"_L1 && word != "false"_L1)
            error("file.default-type", node,
                  {{u"name"_s, port.name},
                   {u"type"_s, port.type},
                   {u"value"_s, port.defaultValue->str()}});
        return;
    }
    const auto converted = expressions::convertLiteral(*port.defaultValue, port.type);
    if (!converted) {
        error("file.default-type", node,
              {{u"name"_s, port.name},
               {u"type"_s, port.type},
               {u"value"_s, port.defaultValue->str()}});
        return;
    }
    const auto given = port.type == "string"_L1 ? std::nullopt : pythonFloat(converted->str());
    if (given && ((least && *given < *least) || (most && *given > *most)))
        error("file.default-range", node,
              {{u"name"_s, port.name},
               {u"value"_s, port.defaultValue->str()},
               {u"min"_s, port.minimum ? port.minimum->str() : QString()},
               {u"max"_s, port.maximum ? port.maximum->str() : QString()}});
    if (!port.enumeration.empty()) {
        QStringList known;
        for (const Value &item : port.enumeration)
            known << item.str();
        if (!known.contains(port.defaultValue->str()))
            error("file.enum", node,
                  {{u"key"_s, u"default"_s},
                   {u"value"_s, port.defaultValue->str()},
                   {u"nearest"_s, expressions::nearestName(port.defaultValue->str(), known)},
                   {u"known"_s, known.join(", "_L1)}});
    }
}

std::vector<assets::InputBinding> Reader::readInputs(const Node &node)
{
    std::vector<assets::InputBinding> out;
    if (!node || node.isNull() || !isMapping(node, "inputs"))
        return out;
    for (const Entry &entry : node.entries())
        out.push_back(readInput(entry.key, entry.value));
    return out;
}

assets::InputBinding Reader::readInput(const Node &key, const Node &value)
{
    using Kind = assets::InputBinding::Kind;
    assets::InputBinding out;
    out.name = key.text();
    out.where = key.where();
    out.valueWhere = value.where();
    out.raw = value.value();
    checkPortName(key);
    if (!value.isMapping()) {
        out.literal = out.raw;
        out.kind = out.literal.isNull() ? Kind::Empty : Kind::Literal;
        return out;
    }
    static const QStringList keys{u"type"_s,           u"path"_s,    u"mode"_s,  u"datastore"_s,
                                  u"file"_s,           u"folder"_s,  u"value"_s, u"default"_s,
                                  u"optional"_s,       u"version"_s, u"name"_s,  u"description"_s,
                                  u"path_on_compute"_s};
    knowKeys(value, keys);
    out.type = text(value, "type");
    out.typeSaid = !out.type.isEmpty();
    checkType(get(value, "type"), out.type);
    // A declaration where a value belongs: its default, or `value`, is what can be meant.
    for (const char *name : {"value", "default"}) {
        if (const Node literal = get(value, name);
            literal && !get(value, "path") && (literal.isScalar() || literal.isSequence())) {
            out.kind = Kind::Literal;
            out.literal = literal.value();
            out.valueWhere = literal.where();
            return out;
        }
    }
    out.kind = Kind::Object;
    out.mode = choice(value, "mode",
                      {"ro_mount", "rw_mount", "mount", "download", "direct", "eval_mount",
                       "eval_download", "upload"});
    out.datastore = text(value, "datastore");
    QByteArrayView where = "path";
    if (!get(value, "path")) {
        for (const char *old : {"file", "folder"}) {
            if (get(value, old)) {
                where = old;
                out.legacy = true;
                if (!out.typeSaid)
                    out.type = where == "file" ? u"uri_file"_s : u"uri_folder"_s;
            }
        }
    }
    if (out.type.isEmpty())
        out.type = u"uri_folder"_s;
    const Node path = get(value, where);
    if (!path) {
        if (flag(value, "optional").value_or(false))
            out.kind = Kind::Empty;
        else
            error("file.input-path", key, {{u"name"_s, out.name}});
        return out;
    }
    out.path = reference(value, where);
    out.valueWhere = path.where();
    return out;
}

std::vector<assets::OutputSpec> Reader::readOutputs(const Node &node)
{
    using Kind = assets::OutputSpec::Kind;
    std::vector<assets::OutputSpec> out;
    if (!node || node.isNull() || !isMapping(node, "outputs"))
        return out;
    static const QStringList keys{
        u"type"_s,     u"mode"_s,        u"path"_s,       u"name"_s,
        u"version"_s,  u"description"_s, u"is_control"_s, u"early_available"_s,
        u"datastore"_s};
    for (const Entry &entry : node.entries()) {
        assets::OutputSpec spec;
        spec.name = entry.key.text();
        spec.where = entry.key.where();
        spec.valueWhere = entry.value.where();
        spec.raw = entry.value.value();
        checkPortName(entry.key);
        if (entry.value.isNull()) {
            spec.kind = Kind::Default;
        } else if (entry.value.isScalar()) {
            spec.kind = Kind::Binding;
            spec.binding = spec.raw.str();
        } else if (entry.value.isMapping()) {
            spec.kind = Kind::Object;
            knowKeys(entry.value, keys);
            spec.type = text(entry.value, "type");
            checkType(get(entry.value, "type"), spec.type);
            spec.mode = normalMode(
                choice(entry.value, "mode", {"rw_mount", "mount", "upload", "direct", "link"}));
            spec.path = text(entry.value, "path");
            if (const Node path = get(entry.value, "path"))
                spec.valueWhere = path.where();
            spec.assetName = spelling(entry.value, "name");
            spec.assetVersion = spelling(entry.value, "version");
            if (spec.assetName.isEmpty() && !spec.assetVersion.isEmpty())
                warn("file.output-version", get(entry.value, "version"), {{u"name"_s, spec.name}});
        } else {
            error("file.not-a-mapping", entry.value, {{u"key"_s, spec.name}});
        }
        out.push_back(std::move(spec));
    }
    return out;
}

} // namespace tenon::yaml
