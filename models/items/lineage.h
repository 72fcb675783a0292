#pragma once

#include "assets/jobstate.h"
#include "files/assetuses.h"
#include "items/assetdata.h"
#include "store/database.h"
#include "store/place.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tenon::items {

/// One thing an asset has to do with.
struct LineageNode
{
    enum class Role {
        Self,
        Before,  ///< It was made from this, or by it.
        Job,     ///< A job or step that used it.
        File,    ///< A file of the workspace that refers to it.
        Product, ///< Something that such a job was registered as.
    };
    Role role = Role::Self;
    QString title;
    QString detail;
    QString icon; ///< "job", "data", "model", "pipeline", …
    /// What it is: an asset (kind, name, version), a job (its name) or a file.
    QString assetKind, name, version;
    QString job;
    std::optional<assets::JobState> state;
    bool reused = false;
    QString path;
    int line = 0;
    QString use; ///< The input, or the place in the file.
    bool operator==(const LineageNode &) const = default;
};

struct LineageEdge
{
    int from = 0; ///< Places in the list of nodes.
    int to = 0;
    QString output, input, type;
    bool operator==(const LineageEdge &) const = default;
};

/// From what an asset was made and what uses it. The first node is the asset itself.
struct Lineage
{
    std::vector<LineageNode> nodes;
    std::vector<LineageEdge> edges;
    bool cut = false; ///< More jobs used it than are listed.
    bool operator==(const Lineage &) const = default;
};

/// What the lineage is asked of.
struct LineageQuery
{
    QString kind, name;
    QString version; ///< Empty: a component of the workspace that is not registered.
    QString label;   ///< Of a component of the workspace as jobs know it: its relative path.
    int limit = 200; ///< Jobs that are listed, the newest first.
};
/// As far as the database knows it. NotFound "store.no-asset".
[[nodiscard]] Result<Lineage> loadLineage(store::Database &database, const store::Place &place,
                                          const LineageQuery &query);

/// Adds the files that refer to the asset (see files::usesOfAsset()). `latest`: the version that
/// "latest" stands for; `aliases`: those of `version`.
void addFileUses(Lineage &lineage, const std::vector<files::AssetUse> &uses, const QString &version,
                 bool latest, const QStringList &aliases);
/// Adds the files that name a file of the workspace by its path. Any thread but the GUI's.
void addPathUses(Lineage &lineage, const QString &root, const QString &file);

} // namespace tenon::items
