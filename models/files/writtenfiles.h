#pragma once

#include "files/change.h"

namespace tenon::files {

/// New files with the bytes they were given, so that they can be taken away and given back as often
/// as somebody undoes what needed them. A value. All functions read or write files: any thread but
/// the GUI's.
class WrittenFiles
{
public:
    /// Of a change that made files. Fails with Io where one cannot be read.
    [[nodiscard]] static Result<WrittenFiles> of(const Change &change);

    [[nodiscard]] bool isEmpty() const { return m_files.empty(); }
    /// Removes them with the folders that were made for them and hold nothing else. One that is
    /// gone is no failure. Fails with Conflict "files.changed" when somebody changed one; all or
    /// nothing.
    [[nodiscard]] Result<> takeAway() const;
    /// Fails with Conflict "files.in-use" where another file of the workspace `root` than `user`,
    /// which they were made for, names one of them.
    [[nodiscard]] Result<> checkUnused(const QString &root, const QString &user) const;
    /// Writes them again. Fails as writeNewFiles().
    [[nodiscard]] Result<> giveBack() const;

private:
    std::vector<std::pair<QString, QByteArray>> m_files;
    QStringList m_folders;
};

} // namespace tenon::files
