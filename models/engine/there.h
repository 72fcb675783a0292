#pragma once

#include <QString>

#include <chrono>

namespace tenon::engine {

/// What lies at a path.
enum class There {
    Nothing,
    File,
    Folder,
    Other, ///< Neither file nor folder.
    Silent ///< Nobody knows: what it lies on does not answer.
};

/// Any thread that may wait for a disk.
[[nodiscard]] There whatLiesAt(const QString &path);

/// The same, but Silent where that takes longer than `patience`: a network folder may not answer
/// for hours. Also Silent where too many wait for such folders already. Any thread.
[[nodiscard]] There whatLiesAt(const QString &path, std::chrono::milliseconds patience);

} // namespace tenon::engine
