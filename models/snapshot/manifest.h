#pragma once

#include "base/error.h"
#include "base/hash.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace tenon::snapshot {

/// One file of a snapshot.
struct ManifestFile
{
    QByteArray path; ///< relative, '/' between names, bytes
    quint64 size = 0;
    Digest digest; ///< SHA-256 of the content
    bool executable = false;
    bool operator==(const ManifestFile &) const = default;
};

/// The list of the files of a snapshot, sorted by path. Its text is itself an object in the store,
/// and the SHA-256 of the text is the identity of the snapshot:
///     tenon-manifest 1\n
///     <64 hex> <x or -> <size> <path>\n   … with \\ and \n in paths written as two characters
/// Folders without files do not count.
struct Manifest
{
    std::vector<ManifestFile> files;

    [[nodiscard]] quint64 bytes() const;
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] Digest digest() const { return Sha256::of(text()); }
    /// Format "snapshot.manifest" for anything that text() does not write, also paths that would
    /// leave the folder.
    [[nodiscard]] static Result<Manifest> fromText(QByteArrayView text);
    bool operator==(const Manifest &) const = default;
};

/// Whether a path may stand in a manifest: relative, no empty, "." or ".." part, no NUL.
[[nodiscard]] bool isSafePath(QByteArrayView path);

} // namespace tenon::snapshot
