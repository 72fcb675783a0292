#pragma once

#include "base/error.h"

#include <QString>

namespace tenon::files {

/// The last part of a path; paths here have no slash at the end.
[[nodiscard]] QString fileName(const QString &path);
/// The path without its last part.
[[nodiscard]] QString parentOf(const QString &path);
/// Whether `path` is `folder` or lies in it. Both absolute and clean.
[[nodiscard]] bool isWithin(const QString &path, const QString &folder);
/// Folders no file of a workspace is looked for in: hidden ones, caches, installed packages.
[[nodiscard]] bool isSkippedFolder(const QString &name);
/// Whether a file may be called so: Refused, "files.name" or "files.name-long" when not.
[[nodiscard]] Result<> checkName(const QString &name);
/// `name`, or the first of `name-2`, `name-3`, … (before a suffix) that `taken` does not have.
template <typename Taken> [[nodiscard]] QString freeName(const QString &name, const Taken &taken)
{
    const qsizetype dot = name.indexOf(QLatin1Char('.'), 1);
    const QString stem = dot < 0 ? name : name.first(dot);
    const QString suffix = dot < 0 ? QString() : name.sliced(dot);
    QString candidate = name;
    for (int i = 2; taken(candidate); ++i)
        candidate = stem + QLatin1Char('-') + QString::number(i) + suffix;
    return candidate;
}
/// How a file in `folder` names `path`: relative, with `./` or `../` before it. Both absolute and
/// clean; no disk is asked.
[[nodiscard]] QString referenceFrom(const QString &folder, const QString &path);
/// A name an asset may have, made of a file's: lower-case letters, digits and `_`, a letter first.
[[nodiscard]] QString assetNameFrom(const QString &fileName);

} // namespace tenon::files
