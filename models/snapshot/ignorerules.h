#pragma once

#include "base/error.h"
#include "snapshot/pattern.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace tenon::snapshot {

/// The rules of one ignore file with git's semantics: the last matching line wins, `!` takes back,
/// a trailing slash is for folders only, a slash elsewhere anchors at the root. Paths are relative,
/// with '/', as bytes. Immutable; any thread.
class IgnoreRules final
{
public:
    IgnoreRules() = default;
    /// From the bytes of an ignore file; every content is valid.
    explicit IgnoreRules(QByteArrayView text);

    /// The rules of the code folder `folder`: its .amlignore, and only when that is missing its
    /// .gitignore; none of both: no rules. Ignore files in sub-folders are not read. Io error when
    /// the file cannot be read.
    [[nodiscard]] static Result<IgnoreRules> ofFolder(const QString &folder);

    enum class Verdict { None, Ignored, Kept };
    /// What the last matching line says about this path alone, its parents not asked.
    [[nodiscard]] Verdict verdict(QByteArrayView path, bool isFolder) const;
    /// Whether the path or one of its parents is ignored (what is below an ignored folder cannot be
    /// taken back).
    [[nodiscard]] bool isIgnored(QByteArrayView path, bool isFolder) const;

    [[nodiscard]] bool isEmpty() const { return m_rules.empty(); }
    /// The bytes it was made from, for keys.
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    struct Rule
    {
        Pattern pattern;
        bool takesBack = false;
        bool folderOnly = false;
        bool baseName = false;
    };
    QByteArray m_text;
    std::vector<Rule> m_rules;
};

/// Writes a line that leaves `path` (relative to the code folder, '/' between names) out of
/// snapshots into the folder's .amlignore. Where only a .gitignore counted so far, its lines go
/// along: it is not asked once there is an .amlignore. Nothing where it is left out already. Fails
/// with Refused "snapshot.ignore-name" for a name that no line can have, Io. Any thread.
[[nodiscard]] Result<> leaveOut(const QString &folder, QByteArrayView path, bool isFolder);

/// What never enters a snapshot: .tenon and .git at any depth.
[[nodiscard]] bool isAlwaysIgnored(QByteArrayView baseName);
/// Whether `baseName` is the folder of what the studio itself keeps: no part of data either. A step
/// whose data is the folder of the workspace would get a copy of its own copy, without end.
[[nodiscard]] bool isWorkspaceData(QByteArrayView baseName);
/// Whether `baseName` is what a text editor leaves beside a file while it is open or after it was
/// saved: swap files, locks, backups ("x~").
[[nodiscard]] bool isEditorLeftover(QByteArrayView baseName);
/// Whether `baseName` is an editor's layout file of a YAML file ("x.layout.json" of x.yml or
/// x.yaml); gives "x".
[[nodiscard]] QByteArrayView layoutOf(QByteArrayView baseName);

} // namespace tenon::snapshot
