#pragma once

#include "base/error.h"
#include "base/hash.h"
#include "store/rows.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

/// What became, since a job ran, of the code that it ran.
namespace tenon::items {

struct CodeFile
{
    enum class Change { Changed, Gone, New };
    QString relative; ///< Within the code folder.
    Change change = Change::Changed;
    bool operator==(const CodeFile &) const = default;
};

/// "changed", "gone" or "new", translated.
[[nodiscard]] QString changeWord(CodeFile::Change change);

/// Code that ran, and where it came from.
struct CodeOrigin
{
    QString objects; ///< The object store's folder.
    Digest snapshot;
    QString folder;       ///< The code folder (or file), absolute.
    QStringList includes; ///< additional_includes, absolute.
    bool operator==(const CodeOrigin &) const = default;
};

/// Of a step that ran, from its stored spec; nothing where it had no code.
[[nodiscard]] std::optional<CodeOrigin> codeOrigin(const store::JobRow &row, const QString &data);

/// The files of the snapshot that are other ones today, or not there, and those that a snapshot of
/// today would have besides; sorted by name. `cache` is a writable folder for what is known of
/// files. Fails with NotFound "store.no-object" and those of snapshot::look(). Reads files: any
/// thread but the GUI's.
[[nodiscard]] Result<std::vector<CodeFile>>
codeChanges(const CodeOrigin &origin, const QString &cache, std::stop_token stop = {});

/// A line of a comparison of two texts.
struct DiffLine
{
    enum class Kind { Same, Removed, Added, Skipped };
    Kind kind = Kind::Same;
    int left = 0, right = 0; ///< Its number in either text, from 1; 0 where it is not in it.
    QString text;            ///< Without its line end; empty for Skipped.
    bool operator==(const DiffLine &) const = default;
};

struct TextDiff
{
    std::vector<DiffLine> lines;
    int added = 0, removed = 0;
    bool binary = false;   ///< One of them is no text: no lines.
    bool tooLarge = false; ///< No lines either.
};

/// The lines that differ with `context` equal ones around them. Any thread.
[[nodiscard]] TextDiff textDiff(const QByteArray &left, const QByteArray &right, int context = 3);

/// The file `relative` of the snapshot beside the one of today; what is missing counts as empty.
/// Reads files: any thread but the GUI's.
[[nodiscard]] Result<TextDiff> codeDiff(const CodeOrigin &origin, const QString &relative);

} // namespace tenon::items
