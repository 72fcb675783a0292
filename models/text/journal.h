#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// Text that was typed and not saved yet, kept in the person's state folder (never in the
/// workspace): $XDG_STATE_HOME/tenon/journal/<workspace>/<file>, both 16 hex digits of a hash of
/// the path, folders 0700, files 0600, each replaced as a whole. Any thread.
namespace tenon::text {

struct JournalEntry
{
    QString path;      ///< Of the file, absolute.
    QByteArray digest; ///< SHA-256 of the file's bytes the text started from, hex; empty: no file.
    qint64 time = 0;   ///< Milliseconds since 1970 when it was written.
    QByteArray text;   ///< The unsaved text.
    bool operator==(const JournalEntry &) const = default;
};

/// Keeps the text of one file; what was kept of it is replaced.
[[nodiscard]] Result<> keep(const QString &workspace, const JournalEntry &entry);
/// What is kept of a file. NotFound "journal.none" when nothing is; Format "journal.damaged" when
/// it cannot be read (it stays where it is).
[[nodiscard]] Result<JournalEntry> kept(const QString &workspace, const QString &path);
/// Every entry of a workspace that can be read, the oldest first.
[[nodiscard]] std::vector<JournalEntry> allKept(const QString &workspace);
/// Forgets what is kept of a file; nothing is success.
[[nodiscard]] Result<> forget(const QString &workspace, const QString &path);

/// SHA-256 as JournalEntry::digest has it.
[[nodiscard]] QByteArray digestOf(const QByteArray &bytes);

} // namespace tenon::text
