#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <vector>

namespace tenon::files {

/// A place in a YAML file that refers to a registered asset.
struct AssetUse
{
    QString file;     ///< Absolute path of the YAML file.
    QString fileKind; ///< What the file is: "pipeline", "job", "component", "deployment", …
    QString title;    ///< Display name or name of what the file defines, else the file's name.
    QString key;      ///< Where in it: `jobs.train.component`.
    QString text;     ///< As it reads.
    QString kind;     ///< "component", "environment", "model" or "data"; empty: data or a model.
    QString name;
    QString version; ///< Empty: `label` says which.
    QString label;   ///< "latest" where neither is written.
    Location where;
    bool operator==(const AssetUse &) const = default;

    [[nodiscard]] bool mayBe(const QString &ofKind, const QString &named) const
    {
        return name == named
               && (kind == ofKind || (kind.isEmpty() && (ofKind == u"data" || ofKind == u"model")));
    }
};

/// The registered assets that `bytes`, the text of `file`, refers to, in the order of their places.
/// Text that is no YAML refers to none. Any thread.
[[nodiscard]] std::vector<AssetUse> assetUsesIn(const QByteArray &bytes, const QString &file);

/// Who among the YAML files `paths` refers to a version of the asset. Any thread; reads files.
[[nodiscard]] std::vector<AssetUse> usesOfAsset(const QStringList &paths, const QString &kind,
                                                const QString &name,
                                                const std::atomic_bool *stop = nullptr);

} // namespace tenon::files
