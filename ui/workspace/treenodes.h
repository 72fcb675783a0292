#pragma once

#include "items/folderlister.h"
#include "items/jobdata.h"
#include "items/treemodel.h"
#include "items/workspacescanner.h"

#include <QString>
#include <QStringList>

/// How things become entries of the workspace tree.
namespace tenon::ui {

[[nodiscard]] inline QString sectionKey(const QString &kind)
{
    return QStringLiteral("section/") + kind;
}
[[nodiscard]] inline QString entryKey(const QString &path)
{
    return QStringLiteral("entry/") + path;
}
/// The kinds of the sections, in their order; "file" is the folder itself.
[[nodiscard]] const QStringList &treeSections();
/// The section a kind of file stands in; empty for files that are not ours.
[[nodiscard]] QString sectionOf(const QString &kind);
/// The icon of a file of this name, `kind` as ScannedFile::kind or empty.
[[nodiscard]] QString fileIcon(const QString &name, const QString &kind);

[[nodiscard]] items::NodeData nodeOf(const items::ScannedFile &file);
[[nodiscard]] items::NodeData nodeOf(const items::AssetName &asset, const QString &kind);
[[nodiscard]] items::NodeData versionNode(const items::AssetName &asset, const store::AssetRow &row,
                                          const QString &kind);
/// A job, or a step of one.
[[nodiscard]] items::NodeData nodeOf(const store::JobRow &row);
/// A file or folder as such; `path` is absolute.
[[nodiscard]] items::NodeData nodeOf(const items::ListedEntry &entry, const QString &path,
                                     const QString &kind);

} // namespace tenon::ui
