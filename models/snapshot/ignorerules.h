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

/// What never enters a snapshot: .tenon and .git at any depth.
[[nodiscard]] bool isAlwaysIgnored(QByteArrayView baseName);
/// Whether `baseName` is an editor's layout file of a YAML file ("x.layout.json" of x.yml or
/// x.yaml); gives "x".
[[nodiscard]] QByteArrayView layoutOf(QByteArrayView baseName);

} // namespace tenon::snapshot
