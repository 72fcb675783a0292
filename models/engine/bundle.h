#pragma once

#include "base/error.h"
#include "base/hash.h"
#include "base/value.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace tenon::engine {

/// A component or environment file with everything local that it needs, in one folder of its own.
struct Bundle
{
    QString file;    ///< Name of the YAML file in the folder.
    QByteArray text; ///< Its text: the user's, with the paths changed that had to change.
    Value value;     ///< What the text says.
    Digest digest;   ///< Of the content, its name and version left out.
    qint64 bytes = 0;
    Errors warnings;
};

/// Copies what the YAML `text` (which stands, or would stand, in `file`) refers to into the new
/// folder `target`: code folders and files, additional_includes, environment and conda files, build
/// contexts, and the step components of pipelines with all of theirs. Paths below the file's own
/// folder stay as they are written; the others are changed in place, and nothing else of the text
/// is. Local data is not copied: its path becomes absolute, with a warning. The YAML file itself is
/// not written, see writeBundle(). Fails with every missing file, with its place. Any thread.
[[nodiscard]] std::expected<Bundle, Errors> makeBundle(const QByteArray &text, const QString &file,
                                                       const QString &target);

/// The local files that the YAML `text` of a job, component or environment in `file` names and that
/// are not there: code, additional_includes, conda files, build contexts, components, data. Any
/// thread.
[[nodiscard]] Errors missingFiles(const QByteArray &text, const QString &file);

/// The text with `name` and `version` at its top level, every other byte as it was. A text that is
/// no mapping comes back unchanged.
[[nodiscard]] QByteArray withIdentity(const QByteArray &text, const QString &name,
                                      const QString &version);

/// Copies a file, or a folder with everything in it (links followed), to `target`, which must not
/// exist. `rules`: leave out what the folder's ignore file names. Returns the bytes copied.
[[nodiscard]] Result<qint64> copyData(const QString &source, const QString &target,
                                      bool rules = false);

} // namespace tenon::engine
