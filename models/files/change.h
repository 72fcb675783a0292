#pragma once

#include "files/references.h"

namespace tenon::files {

/// What one operation did to the folder, so that it can be undone.
struct Change
{
    enum class Kind { Create, Rename, Duplicate, Trash };
    /// A file or folder that is somewhere else now.
    struct Move
    {
        QString from;
        QString to;
        bool operator==(const Move &) const = default;
    };
    /// A file whose text was changed.
    struct Edit
    {
        QString file; ///< Where it lies now.
        QByteArray before;
        QByteArray after;
        bool operator==(const Edit &) const = default;
    };
    Kind kind = Kind::Create;
    std::vector<Move> moves; ///< Into the trash as well.
    std::vector<Edit> edits;
    QStringList made; ///< New files and folders.
    bool operator==(const Change &) const = default;
};

// All of these are all or nothing: after a failure the folder is as it was. Any thread but the
// GUI's.

/// Makes a new file. Fails with Conflict "files.exists", Refused "files.name", Io.
[[nodiscard]] Result<Change> createFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] Result<Change> createFolder(const QString &path);

/// Does the rename of `plan` with those of its edits whose number is in `chosen`. Fails with
/// Conflict "files.changed" when one of the files is not as it was when the plan was made.
[[nodiscard]] Result<Change> rename(const RenamePlan &plan, const std::vector<size_t> &chosen);

/// Copies files and folders beside themselves, `a.yml` as `a-2.yml`; in the copy of a YAML file
/// `name` is one that `taken` does not have. Fails with Io.
[[nodiscard]] Result<Change> duplicate(const QStringList &paths, const QStringList &taken);

/// Moves files and folders to the desktop's trash. Fails with Refused "files.no-trash" where there
/// is none for the place.
[[nodiscard]] Result<Change> trash(const QStringList &paths);

/// Makes undone what `change` did: made things go to the trash, moved ones come back. Fails with
/// Conflict "files.changed" or "files.exists" when what is there is not what the change left.
[[nodiscard]] Result<> undo(const Change &change);

} // namespace tenon::files
