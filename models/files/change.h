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
    /// Folders made on the way, the topmost first; undo removes them where nothing is left in them.
    QStringList folders = {};
    bool isShown = false; ///< What was made is seen already where it was wanted.
    bool operator==(const Change &) const = default;
    /// Nothing was done: there is nothing to undo.
    [[nodiscard]] bool isEmpty() const
    {
        return moves.empty() && edits.empty() && made.isEmpty() && folders.isEmpty();
    }
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

/// Makes the file `to` what the pipeline `from` is, with its layout: under the name of the new
/// file, and naming the same files from where it lies. Fails with Conflict "files.exists" and Io.
[[nodiscard]] Result<Change> copyPipeline(const QString &from, const QString &to);

/// A copy that another thread watches and stops.
struct Copying
{
    std::atomic_bool stop = false;
    std::atomic<qint64> all = 0;  ///< Bytes to copy; 0 until that is known.
    std::atomic<qint64> done = 0; ///< Bytes copied.
};

/// Copies files and folders, of anywhere, into `folder`, under another name where one is taken.
/// Fails with Io, Refused "files.into-itself" and Cancelled "files.cancelled".
[[nodiscard]] Result<Change> copyInto(const QStringList &paths, const QString &folder,
                                      Copying *copying = nullptr);

/// Moves files and folders of the workspace `root` into `folder`, with what refers to them, as one
/// change. Places of files that are not ours stay as they are. Fails as planRename() and rename().
[[nodiscard]] Result<Change> moveInto(const QString &root, const QStringList &paths,
                                      const QString &folder);

/// Where the places of the steps of a pipeline's file lie; empty for what is no YAML file. Such a
/// file goes along with the pipeline's in all of these; it may not be there.
[[nodiscard]] QString layoutOf(const QString &file);
/// `paths` without the layout files that are there only because their pipeline is.
[[nodiscard]] QStringList withoutLayouts(QStringList paths);

/// Moves files and folders to the desktop's trash. Fails with Refused "files.no-trash" where there
/// is none for the place.
[[nodiscard]] Result<Change> trash(const QStringList &paths);

/// Makes undone what `change` did: made things go to the trash, moved ones come back. Fails with
/// Conflict "files.changed" or "files.exists" when what is there is not what the change left.
[[nodiscard]] Result<> undo(const Change &change);

} // namespace tenon::files
