#pragma once

#include "base/error.h"
#include "store/databasecopy.h"

#include <memory>

namespace tenon::store {
class Database;
}

namespace tenon::preview {

/// A database of somebody else as it is at one moment, for looking alone: the file itself where
/// all of it stands in it, else a private copy with what the logs beside it have. No lock is taken
/// and nothing made beside it. Shared by all who read it; a copy goes with the last of them. Any
/// thread.
class DatabaseFile final
{
public:
    Q_DISABLE_COPY_MOVE(DatabaseFile)
    ~DatabaseFile();
    /// Fails with what store::copyDatabase() fails with.
    [[nodiscard]] static Result<std::shared_ptr<const DatabaseFile>>
    look(const QString &path, const std::atomic_bool *cancelled = nullptr);
    /// A connection that changes nothing. Fails as store::Database::open() does.
    [[nodiscard]] Result<std::unique_ptr<store::Database>> open() const;
    /// Whether look() would find the same.
    [[nodiscard]] bool isCurrent() const;
    /// What is read is still one moment: of a copy always; of the file itself "preview.changed"
    /// where it is another than it was.
    [[nodiscard]] Result<> check() const;

private:
    explicit DatabaseFile(QString path);
    QString m_path, m_folder; ///< Of the copy; empty: none.
    store::DatabaseStamp m_stamp;
};

} // namespace tenon::preview
