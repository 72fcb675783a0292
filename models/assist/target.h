#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace tenon::assist {

/// A file or folder, absolute.
struct FileTarget
{
    QString path;
    bool operator==(const FileTarget &) const = default;
};

/// Something registered, or defined in another file of the workspace.
struct AssetTarget
{
    QString kind; ///< "component", "environment", "data", "model", "compute".
    QString name;
    QString version; ///< Empty when not said.
    bool operator==(const AssetTarget &) const = default;
};

/// A place in the same text.
struct PlaceTarget
{
    qsizetype offset = 0; ///< Bytes.
    bool operator==(const PlaceTarget &) const = default;
};

using Target = std::variant<std::monostate, FileTarget, AssetTarget, PlaceTarget>;

/// What the reference at `offset` names; nothing when there is none. `file` is the absolute path of
/// the text. Never fails. Any thread.
[[nodiscard]] Target targetAt(const QByteArray &bytes, const QString &file, qsizetype offset);

} // namespace tenon::assist
