#include "files/assetuses.h"

#include "assets/asset.h"
#include "assets/assetref.h"
#include "base/platform/files.h"
#include "files/names.h"
#include "yaml/load.h"
#include "yaml/path.h"
#include "yaml/tree.h"

namespace tenon::files {

using namespace Qt::StringLiterals;
using assets::AssetRef;
using yaml::Node;

namespace {

constexpr qint64 fileLimit = 4 << 20;

QString kindOfType(const QString &type)
{
    return type == "models"_L1         ? u"model"_s
           : type == "data"_L1         ? u"data"_s
           : type == "environments"_L1 ? u"environment"_s
           : type == "components"_L1   ? u"component"_s
                                       : QString();
}

class Finder
{
public:
    std::vector<AssetUse> found;

    /// `values`: the entries of the mapping are inputs of a job or step.
    void visit(const Node &node, const yaml::Path &place, bool values)
    {
        if (node.kind() == yaml::NodeKind::Alias)
            return;
        if (node.isSequence()) {
            qsizetype i = 0;
            for (const Node &item : node.items())
                visit(item, place / i++, false);
            return;
        }
        if (!node.isMapping())
            return;
        const QString type = node.find("type").isScalar() ? node.find("type").text() : QString();
        for (const yaml::Entry &entry : node.sourceEntries()) {
            const QString key = entry.key.text();
            const yaml::Path below = place / key;
            if (entry.value.kind() == yaml::NodeKind::Alias)
                continue;
            if (!entry.value.isScalar())
                visit(entry.value, below, key == u"inputs");
            else
                scalar(entry.value, below, key, values, type);
        }
    }

private:
    void scalar(const Node &node, const yaml::Path &place, const QString &key, bool values,
                const QString &type)
    {
        QString kind;
        if (key == u"component" || key == u"trial")
            kind = u"component"_s;
        else if (key == u"environment")
            kind = u"environment"_s;
        else if (key == u"model")
            kind = u"model"_s;
        else if (key == u"path")
            kind = type.endsWith("_model"_L1) ? u"model"_s : QString();
        else if (!values)
            return;
        const QString text = node.text().trimmed();
        AssetRef reference = AssetRef::parse(text);
        if (kind == "model"_L1 && key == u"model" && reference.isLocalPath()
            && !text.contains(u'/'))
            reference = AssetRef::parseName(text); // as old files write it
        if (!reference.isAsset() || reference.name.isEmpty())
            return;
        if (const QString said = kindOfType(reference.type); !said.isEmpty())
            kind = said;
        AssetUse use;
        use.key = place.text();
        use.text = text;
        use.kind = kind;
        use.name = reference.name;
        use.version = reference.version;
        use.label = !reference.version.isEmpty() ? QString()
                    : reference.label.isEmpty()  ? u"latest"_s
                                                 : reference.label;
        use.where = node.where();
        found.push_back(std::move(use));
    }
};

QString kindOfFile(const assets::Asset &asset)
{
    const QByteArray kind = assets::kindName(asset);
    if (const auto *job = std::get_if<assets::Job>(&asset))
        return job->pipeline() ? u"pipeline"_s : u"job"_s;
    if (kind.endsWith("deployment"))
        return u"deployment"_s;
    return kind.endsWith("endpoint") ? u"endpoint"_s : QString::fromLatin1(kind);
}

} // namespace

std::vector<AssetUse> assetUsesIn(const QByteArray &bytes, const QString &file)
{
    const auto tree = yaml::Tree::parse(bytes, file);
    if (!tree)
        return {};
    Finder finder;
    if (const Node root = tree->root())
        finder.visit(root, {}, false);
    if (finder.found.empty())
        return {};
    QString kind = u"other"_s, title = fileName(file);
    const yaml::Reading reading = yaml::readAsset(bytes, file);
    if (reading.asset) {
        kind = kindOfFile(*reading.asset);
        const assets::AssetCommon &common = assets::common(*reading.asset);
        if (!common.displayName.isEmpty() || !common.name.isEmpty())
            title = common.displayName.isEmpty() ? common.name : common.displayName;
    }
    for (AssetUse &use : finder.found) {
        use.file = file;
        use.fileKind = kind;
        use.title = title;
    }
    return std::move(finder.found);
}

std::vector<AssetUse> usesOfAsset(const QStringList &paths, const QString &kind,
                                  const QString &name, const std::atomic_bool *stop)
{
    std::vector<AssetUse> found;
    const QByteArray needle = name.toUtf8();
    for (const QString &path : paths) {
        if (stop && stop->load(std::memory_order_relaxed))
            break;
        const auto bytes = platform::readFile(path, fileLimit);
        // Names have no letter that YAML would have to escape.
        if (!bytes || !bytes->contains(needle))
            continue;
        for (AssetUse &use : assetUsesIn(*bytes, path))
            if (use.mayBe(kind, name))
                found.push_back(std::move(use));
    }
    return found;
}

} // namespace tenon::files
