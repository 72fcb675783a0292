#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// Text that was typed and not saved yet, kept in the person's state folder (never in the
/// workspace): $XDG_STATE_HOME/tenon/journal/<workspace>/<file>, both 16 hex digits of a hash of
/// the path, folders 0700, files 0600, each replaced as a whole. A file may have several, each in a
/// slot of its own: <file>-<slot> from the second on. Any thread.
namespace tenon::text {

struct JournalEntry
{
    QString path;      ///< Of the file, absolute.
    QByteArray digest; ///< SHA-256 of the file's bytes the text started from, hex; empty: no file.
    qint64 time = 0;   ///< Milliseconds since 1970 when it was written.
    QByteArray text;   ///< The unsaved text.
    int slot = 0;      ///< Which of the texts of one file it is.
    bool operator==(const JournalEntry &) const = default;
};

/// Keeps a text of one file; what was kept in its slot is replaced.
[[nodiscard]] Result<> keep(const QString &workspace, const JournalEntry &entry);
/// What is kept of a file in a slot. NotFound "journal.none" when nothing is; Format
/// "journal.damaged" when it cannot be read (it stays where it is).
[[nodiscard]] Result<JournalEntry> kept(const QString &workspace, const QString &path,
                                        int slot = 0);
/// Every text of one file that can be read, the newest first.
[[nodiscard]] std::vector<JournalEntry> keptOf(const QString &workspace, const QString &path);
/// Every entry of a workspace that can be read, the oldest first.
[[nodiscard]] std::vector<JournalEntry> allKept(const QString &workspace);
/// Forgets what is kept of a file in a slot; nothing is success.
[[nodiscard]] Result<> forget(const QString &workspace, const QString &path, int slot = 0);

/// SHA-256 as JournalEntry::digest has it.
[[nodiscard]] QByteArray digestOf(const QByteArray &bytes);

} // namespace tenon::text
