#include "engine/bundle.h"

#include "assets/asset.h"
#include "assets/assetref.h"
#include "base/platform/files.h"
#include "snapshot/scan.h"
#include "yaml/load.h"
#include "yaml/scalar.h"
#include "yaml/tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <map>
#include <set>

namespace tenon::engine {
namespace {

using namespace Qt::StringLiterals;
using assets::AssetRef;

constexpr int deepestNesting = 32;

// A text as a YAML scalar of one line.
QByteArray scalar(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool plain = !bytes.isEmpty()
                       && std::all_of(bytes.begin(), bytes.end(),
                                      [](char c) {
                                          return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
                                                 || (c >= 'A' && c <= 'Z') || c == '/' || c == '.'
                                                 || c == '_' || c == '-' || uchar(c) >= 0x80;
                                      })
                       && bytes.at(0) != '-' && yaml::readsAsString(bytes);
    if (plain)
        return bytes;
    QByteArray quoted = "\"";
    for (const char c : bytes) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        if (uchar(c) < 0x20)
            quoted += "\\x" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
        else
            quoted += c;
    }
    return quoted + '"';
}

struct Edit
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray text;
};

QByteArray edited(QByteArray text, std::vector<Edit> edits)
{
    std::sort(edits.begin(), edits.end(),
              [](const Edit &a, const Edit &b) { return a.begin > b.begin; });
    qsizetype last = -1;
    for (const Edit &edit : edits) {
        // A scalar that an anchor shares is met once for each use.
        if (edit.begin == last)
            continue;
        last = edit.begin;
        text.replace(edit.begin, edit.end - edit.begin, edit.text);
    }
    return text;
}

Result<qint64> copyFile(const QString &source, const QString &target, bool executable)
{
    if (auto made = platform::makeFolder(QFileInfo(target).path()); !made)
        return std::unexpected(made.error());
    QFile file(source);
    if (!file.copy(target))
        return fail(Error::Code::Io, "asset.copy",
                    {{u"path"_s, source}, {u"reason"_s, file.errorString()}});
    QFile::setPermissions(target,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther
                              | (executable ? QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther
                                            : QFile::Permissions()));
    return QFileInfo(target).size();
}

class Bundler
{
public:
    explicit Bundler(QString target)
        : m_target(std::move(target))
    {
    }

    Errors errors;
    Errors warnings;
    qint64 bytes = 0;

    // The text of a YAML file as it is to stand in `folder`, after everything it names was copied.
    QByteArray bundle(const QByteArray &text, const QString &file, const QString &folder)
    {
        auto tree = yaml::Tree::parse(text, file);
        if (!tree) {
            errors.push_back(tree.error());
            return text;
        }
        House house{QFileInfo(file).path(), folder, {}, {}};
        collect(house, tree->root());
        // What keeps its place goes first, so that a new place never meets it.
        for (const bool moving : {false, true}) {
            for (const Wanted &wanted : house.wanted) {
                if (wanted.moves == moving)
                    put(house, wanted);
            }
        }
        return edited(text, std::move(house.edits));
    }

    // Only looks: what is missing is in errors afterwards.
    void look(const QByteArray &text, const QString &file)
    {
        const auto tree = yaml::Tree::parse(text, file);
        if (!tree)
            return;
        House house{QFileInfo(file).path(), {}, {}, {}};
        collect(house, tree->root());
    }

private:
    enum class Kind { Code, Include, File, Context, Environment, Component };
    struct Wanted
    {
        yaml::Node node;
        Kind kind = Kind::File;
        QString source;   // absolute
        QString relative; // below the file's folder, where it does not move
        bool moves = false;
    };
    struct House
    {
        QString base;   // where the user's paths start
        QString folder; // where the copy's paths start
        std::vector<Wanted> wanted;
        std::vector<Edit> edits;
    };

    void missing(const char *id, const yaml::Node &node, const QString &path)
    {
        errors.push_back(Error{Error::Code::NotFound, id, {{u"path"_s, path}}, node.where(), {}});
    }

    static AssetRef localReference(const yaml::Node &node)
    {
        if (!node.isScalar() || node.isNull() || node.text().contains("${{"_L1))
            return {};
        AssetRef reference = AssetRef::parse(node.text(), node.where());
        return reference.isLocalPath() ? reference : AssetRef();
    }

    void want(House &house, const yaml::Node &node, Kind kind)
    {
        const AssetRef reference = localReference(node);
        if (!reference.isLocalPath())
            return;
        Wanted wanted{node, kind, reference.absolutePath(house.base), {}, false};
        const QFileInfo info(wanted.source);
        const bool zip = kind == Kind::Include && !info.exists()
                         && wanted.source.endsWith(".zip"_L1, Qt::CaseInsensitive)
                         && QFileInfo(wanted.source.chopped(4)).isDir();
        if (kind == Kind::Environment && !info.isFile()) {
            // A bare word is the name of an environment.
            if (wanted.source.endsWith(".yml"_L1) || wanted.source.endsWith(".yaml"_L1))
                missing("asset.file-missing", node, reference.path);
            return;
        }
        if (!info.exists() && !zip) {
            missing(kind == Kind::Code        ? "code.missing"
                    : kind == Kind::Component ? "component.file-missing"
                    : kind == Kind::Include   ? "snapshot.include-missing"
                                              : "asset.file-missing",
                    node, reference.path);
            return;
        }
        wanted.relative = QDir(house.base).relativeFilePath(wanted.source);
        wanted.moves = kind == Kind::Component || wanted.relative.isEmpty()
                       || wanted.relative == "."_L1 || wanted.relative.startsWith(".."_L1)
                       || QDir::isAbsolutePath(wanted.relative)
                       || QDir::isAbsolutePath(reference.path);
        house.wanted.push_back(std::move(wanted));
    }

    // Local data stays where it is; a relative path would lead elsewhere from the copy.
    void data(House &house, const yaml::Node &node)
    {
        const AssetRef reference = localReference(node);
        if (!reference.isLocalPath())
            return;
        const QString path = reference.absolutePath(house.base);
        if (!QFileInfo::exists(path)) {
            missing("input.path-missing", node, reference.path);
            return;
        }
        house.edits.push_back({node.begin(), node.end(), spanText(node, path)});
        warnings.push_back(Error{Error::Code::Refused,
                                 "asset.data-by-reference",
                                 {{u"path"_s, path}},
                                 node.where(),
                                 {}});
    }

    static QByteArray spanText(const yaml::Node &node, const QString &text)
    {
        const bool block
            = node.style() == yaml::Style::Literal || node.style() == yaml::Style::Folded;
        return scalar(text) + (block ? "\n" : "");
    }

    void collect(House &house, const yaml::Node &node, int depth = 0)
    {
        if (!node.isMapping() || depth > deepestNesting)
            return;
        for (const auto &[key, value] : node.entries()) {
            const QByteArrayView name = key.textBytes();
            if (name == "code")
                want(house, value, Kind::Code);
            else if (name == "additional_includes")
                for (const yaml::Node &item : value.items())
                    want(house, item, Kind::Include);
            else if (name == "environment" && value.isMapping())
                environment(house, value);
            else if (name == "environment")
                want(house, value, Kind::Environment);
            else if (name == "conda_file" && depth == 0)
                want(house, value, Kind::File);
            else if (name == "build" && depth == 0)
                want(house, value.find("path"), Kind::Context);
            else if ((name == "component" || name == "trial") && value.isScalar())
                want(house, value, Kind::Component);
            else if (name == "component" || name == "trial" || name == "task")
                collect(house, value, depth + 1);
            else if (name == "jobs")
                for (const yaml::Entry &step : value.entries())
                    collect(house, step.value, depth + 1);
            else if (name == "inputs")
                inputs(house, value, node);
        }
    }

    void environment(House &house, const yaml::Node &node)
    {
        want(house, node.find("conda_file"), Kind::File);
        want(house, node.find("build").find("path"), Kind::Context);
    }

    void inputs(House &house, const yaml::Node &node, const yaml::Node &owner)
    {
        std::optional<assets::Component> declared;
        const AssetRef reference = localReference(owner.find("component"));
        for (const auto &[key, value] : node.entries()) {
            if (value.isMapping()) {
                for (const char *place : {"path", "file", "folder"})
                    data(house, value.find(place));
                const QString type = value.find("type").text();
                if (!type.isEmpty() && !assets::isParameterType(type) && type != "boolean"_L1)
                    data(house, value.find("default"));
                continue;
            }
            // A bare text is a path only where the component says that the input is data.
            if (!localReference(value).isLocalPath() || !reference.isLocalPath())
                continue;
            if (!declared) {
                auto loaded = yaml::loadComponent(reference.absolutePath(house.base));
                declared = loaded ? std::move(*loaded) : assets::Component();
            }
            const assets::PortDecl *port = declared->input(key.text());
            if (port && !port->isParameter())
                data(house, value);
        }
    }

    QString freePlace(const QString &folder, const QString &wish) const
    {
        QString name = wish;
        for (int i = 2; QFileInfo::exists(folder + u'/' + name); ++i)
            name = wish + u'-' + QString::number(i);
        return folder + u'/' + name;
    }

    void put(House &house, const Wanted &wanted)
    {
        const QFileInfo info(wanted.source);
        QString place = house.folder + u'/' + wanted.relative;
        if (wanted.kind == Kind::Component) {
            place = component(wanted);
            if (place.isEmpty())
                return;
        } else if (wanted.moves) {
            switch (wanted.kind) {
            case Kind::Code:
                place = freePlace(house.folder, u"_code"_s);
                break;
            case Kind::Include:
                place = freePlace(house.folder, u"_include"_s);
                break;
            case Kind::Context:
                place = freePlace(house.folder, u"_context"_s);
                break;
            default:
                place = freePlace(house.folder, u"_environment"_s);
                break;
            }
            // An include keeps its own name beside the code; so does everything that is a file.
            if (wanted.kind == Kind::Include || !info.isDir())
                place += u'/' + info.fileName();
        }
        if (wanted.moves)
            house.edits.push_back(
                {wanted.node.begin(), wanted.node.end(),
                 spanText(wanted.node, dotted(QDir(house.folder).relativeFilePath(place)))});
        if (wanted.kind == Kind::Component)
            return;
        if (wanted.kind == Kind::Environment) {
            yamlFile(wanted.source, place);
            return;
        }
        if (!info.exists()) {
            // "x.zip" of a folder x.
            copy(wanted.source.chopped(4), place.chopped(4), true);
            return;
        }
        copy(wanted.source, place, wanted.kind != Kind::Context);
    }

    static QString dotted(const QString &path)
    {
        return path.startsWith(u'.') ? path : u"./"_s + path;
    }

    // Copies a YAML file together with what it names.
    void yamlFile(const QString &source, const QString &place)
    {
        if (QFileInfo::exists(place))
            return;
        auto text = platform::readFile(source, 64 << 20);
        if (!text) {
            errors.push_back(text.error());
            return;
        }
        const QByteArray changed = bundle(*text, source, QFileInfo(place).path());
        write(place, changed);
    }

    void write(const QString &place, const QByteArray &text)
    {
        if (auto made = platform::makeFolder(QFileInfo(place).path()); !made)
            errors.push_back(made.error());
        else if (auto written = platform::replaceFile(place, text, platform::Sync::No, 0644);
                 !written)
            errors.push_back(written.error());
        else
            bytes += text.size();
    }

    // The copy of a step's component, made once for all steps that use it.
    QString component(const Wanted &wanted)
    {
        const QString source = QFileInfo(wanted.source).canonicalFilePath();
        if (const auto known = m_components.find(source); known != m_components.end())
            return known->second;
        if (m_open.contains(source) || m_open.size() > size_t(deepestNesting)) {
            errors.push_back(Error{Error::Code::Refused,
                                   "pipeline.recursion",
                                   {{u"file"_s, source}},
                                   wanted.node.where(),
                                   {}});
            return {};
        }
        auto loaded = yaml::loadComponent(source);
        if (!loaded) {
            errors.insert(errors.end(), loaded.error().begin(), loaded.error().end());
            return {};
        }
        auto text = platform::readFile(source, 64 << 20);
        if (!text) {
            errors.push_back(text.error());
            return {};
        }
        const QFileInfo info(source);
        const QString folder = freePlace(m_target + "/_components"_L1, info.completeBaseName());
        const QString place = folder + u'/' + info.fileName();
        m_open.insert(source);
        // The folder is taken before the steps of a nested pipeline look for theirs.
        if (auto made = platform::makeFolder(folder); !made)
            errors.push_back(made.error());
        write(place, bundle(*text, source, folder));
        m_open.erase(source);
        m_components.emplace(source, place);
        return place;
    }

    void copy(const QString &source, const QString &place, bool rules)
    {
        if (QFileInfo(source).isFile() && QFileInfo::exists(place))
            return; // came with a folder that holds it
        auto copied = copyData(source, place, rules);
        if (copied)
            bytes += *copied;
        else
            errors.push_back(copied.error());
    }

    QString m_target;
    std::map<QString, QString> m_components;
    std::set<QString> m_open;
};

// All files of the folder with their names: what makes two bundles equal.
Result<> addFiles(Sha256 &hash, const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return {};
    snapshot::ScanOptions options;
    options.everything = true;
    auto found = snapshot::scan(folder, options);
    if (!found)
        return std::unexpected(found.error());
    for (const snapshot::FoundFile &file : found->files) {
        QFile content(folder + u'/' + QFile::decodeName(file.path));
        if (!content.open(QIODevice::ReadOnly))
            return std::unexpected(errnoError("read", content.fileName()));
        Sha256 own;
        while (!content.atEnd()) {
            const QByteArray block = content.read(1 << 20);
            if (block.isEmpty())
                break;
            own.add(block);
        }
        hash.addField(file.path);
        hash.addField(file.executable ? "x" : "-");
        hash.addField(own.finish().toBytes());
    }
    return {};
}

} // namespace

Result<qint64> copyData(const QString &source, const QString &target, bool rules)
{
    const QFileInfo info(source);
    if (!info.isDir())
        return copyFile(source, target, info.isExecutable());
    snapshot::ScanOptions options;
    options.rules = rules;
    options.everything = !rules;
    auto found = snapshot::scan(source, options);
    if (!found)
        return std::unexpected(found.error());
    if (auto made = platform::makeFolder(target); !made)
        return std::unexpected(made.error());
    qint64 bytes = 0;
    for (const snapshot::FoundFile &file : found->files) {
        const QString name = u'/' + QFile::decodeName(file.path);
        if (QFileInfo::exists(target + name))
            continue;
        auto copied = copyFile(source + name, target + name, file.executable);
        if (!copied)
            return copied;
        bytes += *copied;
    }
    return bytes;
}

Errors missingFiles(const QByteArray &text, const QString &file)
{
    Bundler bundler({});
    bundler.look(text, file);
    return std::move(bundler.errors);
}

std::expected<Bundle, Errors> makeBundle(const QByteArray &text, const QString &file,
                                         const QString &target)
{
    Bundler bundler(target);
    Bundle bundle;
    bundle.file = QFileInfo(file).fileName();
    if (bundle.file.isEmpty())
        bundle.file = u"component.yml"_s;
    if (auto made = platform::makeFolder(target); !made)
        return std::unexpected(Errors{made.error()});
    bundle.text = bundler.bundle(text, file, target);
    if (!bundler.errors.empty())
        return std::unexpected(std::move(bundler.errors));
    const auto tree = yaml::Tree::parse(bundle.text, file);
    if (!tree)
        return std::unexpected(Errors{tree.error()});
    bundle.value = tree->root().value();
    Value content = bundle.value;
    if (ValueMap *map = content.asMap())
        std::erase_if(*map, [](const auto &entry) {
            return entry.first == "name"_L1 || entry.first == "version"_L1
                   || entry.first == "$schema"_L1;
        });
    Sha256 hash;
    hash.addField(content.toJson());
    if (auto added = addFiles(hash, target); !added)
        return std::unexpected(Errors{added.error()});
    bundle.digest = hash.finish();
    bundle.bytes = bundler.bytes + bundle.text.size();
    bundle.warnings = std::move(bundler.warnings);
    return bundle;
}

QByteArray withIdentity(const QByteArray &text, const QString &name, const QString &version)
{
    QByteArray result = text;
    // One key after the other: each edit moves what comes behind it.
    for (const auto &[key, value] : {std::pair("version", version), std::pair("name", name)}) {
        const auto tree = yaml::Tree::parse(result);
        if (!tree || !tree->root().isMapping() || tree->root().sourceEntries().empty())
            return text;
        const yaml::Node known = tree->root().find(key);
        if (known.isScalar() && known.text() == value)
            continue;
        if (known.isValid() && known.isScalar() && known.end() > known.begin()) {
            result.replace(known.begin(), known.end() - known.begin(), scalar(value));
            continue;
        }
        if (known.isValid())
            return text;
        const yaml::Node first = tree->root().sourceEntries().front().key;
        const bool flow = tree->root().style() == yaml::Style::Flow;
        const qsizetype at = first.propertiesBegin();
        const qsizetype line = result.lastIndexOf('\n', at > 0 ? at - 1 : 0) + 1;
        const QByteArray end = result.contains("\r\n") ? "\r\n" : "\n";
        QByteArray indent;
        if (at > line && result.mid(line, at - line).trimmed().isEmpty())
            indent = result.mid(line, at - line);
        result.insert(at, QByteArray(key) + ": " + scalar(value)
                              + (flow ? QByteArray(", ") : end + indent));
    }
    return result;
}

} // namespace tenon::engine
