// What the tree says of registered assets to the actions on them.
#include "workspace/treenodes.h"
#include "workspace/workspacetree.h"

namespace tenon::ui {

using items::NodeKind;

QList<items::PickedAsset> WorkspaceTree::pickedAssets() const
{
    QList<items::PickedAsset> picked;
    for (const items::NodeData &node : selectedNodes()) {
        // Among the files it is the file as such that is selected.
        if (!items::assetKinds().contains(node.assetKind) || node.key == entryKey(node.path))
            return {};
        items::PickedAsset asset;
        asset.kind = node.assetKind;
        asset.name = node.name;
        if (node.kind == NodeKind::File) {
            asset.file = node.path;
        } else if (node.kind == NodeKind::Version) {
            asset.registered = true;
            asset.version = node.title.sliced(1);
        } else if (node.kind == NodeKind::Asset) {
            asset.registered = true;
            // A name with one version stands for it.
            const auto &names = m_workspace.registered(asset.kind);
            const auto at = std::ranges::find(names, asset.name, &items::AssetName::name);
            if (at != names.end() && at->versions.size() == 1)
                asset.version = at->versions.front().version;
        } else {
            return {};
        }
        picked.append(asset);
    }
    return picked;
}

} // namespace tenon::ui
