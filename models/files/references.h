#pragma once

#include "base/error.h"
#include "text/splice.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <optional>
#include <vector>

namespace tenon::files {

/// A place in a YAML file that names a file or folder by a local path.
struct Reference
{
    QString file; ///< Absolute path of the YAML file.
    QString key;  ///< Where in it: `jobs.train.component`.
    QString text; ///< As it reads, with `file:` where that stands there.
    QString path; ///< What it names: absolute and clean.
    QString base; ///< The folder it is relative to.
    Location where;
    bool nested = false; ///< Relative to another path of the file, not to the file's folder.
    bool operator==(const Reference &) const = default;
};

/// The references in `bytes`, the text of `file` (absolute), in the order of their places:
/// `component`, `trial`, `code`, `path`, `file`, `folder`, `environment`, `model`, `conda_file`, …
/// and what is said relative to one of them. Texts with expressions and what names something
/// elsewhere are none. Text that is no YAML has none. Any thread.
[[nodiscard]] std::vector<Reference> referencesIn(const QByteArray &bytes, const QString &file);

/// The YAML files (and files named MLTable) below `root`, in the order of their paths; hidden
/// folders, `.tenon`, `__pycache__`, `node_modules` and virtual environments are skipped, links are
/// not followed. Any thread.
[[nodiscard]] QStringList yamlFiles(const QString &root, const std::atomic_bool *stop = nullptr);

/// Who in the workspace `root` refers to one of `paths` or to something in them, from outside of
/// them. Any thread; reads files.
[[nodiscard]] std::vector<Reference> referencesTo(const QString &root, const QStringList &paths,
                                                  const std::atomic_bool *stop = nullptr);

/// `bytes`, the text of `from`, as they read in the file `to` when they name the same files; those
/// that are not there are named as before. Any thread; looks at the disk.
[[nodiscard]] QByteArray placedAt(const QByteArray &bytes, const QString &from, const QString &to);

/// One reference and what it becomes.
struct ReferenceEdit
{
    Reference reference;
    QString newText;
    text::Splice splice; ///< Of the bytes of the file as they are on the disk.
    /// Why it cannot be changed without changing more (then there is no splice).
    std::optional<Error> refused;
    /// The file is of a kind that is not ours: it may mean something else.
    bool unsure = false;
    bool operator==(const ReferenceEdit &) const = default;
};

/// What a rename would do.
struct RenamePlan
{
    QString from; ///< Absolute.
    QString to;
    std::vector<ReferenceEdit> edits; ///< By file, in the order of their places.
    /// SHA-256 of the bytes the splices are of, for each file of `edits`.
    std::vector<std::pair<QString, QByteArray>> digests;
};

/// A search that another thread watches and stops.
struct Search
{
    std::atomic_bool stop = false;
    std::atomic_int all = 0;  ///< Files to look at; 0 until that is known.
    std::atomic_int done = 0; ///< Files looked at.
};

/// Looks through the YAML files below `root` for what names `from` (a file or folder) or something
/// in it, and for what `from` itself names by a path relative to where it lies, and says how each
/// is written when it has become `to`: `file:`, `./`, a slash at the end, quotes and all other
/// bytes stay. Changes nothing. Any thread. Fails with NotFound
/// "files.not-there", Conflict "files.exists", Refused "files.name" and
/// "files.into-itself", and Cancelled "files.cancelled".
[[nodiscard]] Result<RenamePlan> planRename(const QString &root, const QString &from,
                                            const QString &to, Search *search = nullptr);

} // namespace tenon::files
