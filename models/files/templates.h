#pragma once

#include <QByteArray>
#include <QString>

namespace tenon::files {

/// What a new file can be.
enum class NewKind { Empty, Component, Pipeline, Environment, Data };

/// The least a file of this kind needs to read without an error or a warning, for the asset `name`
/// (see assetNameFrom()). Ends with a line end. Empty for NewKind::Empty.
[[nodiscard]] QByteArray newFileText(NewKind kind, const QString &name);

/// `bytes`, a YAML file, with another `name` and `display_name` where it has them; all other bytes
/// stay. Unchanged where it cannot be edited.
[[nodiscard]] QByteArray withOtherName(const QByteArray &bytes, const QString &name,
                                       const QString &displayName);

} // namespace tenon::files
