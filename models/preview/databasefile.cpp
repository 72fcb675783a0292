#include "preview/databasefile.h"

#include "base/platform/files.h"
#include "store/database.h"

namespace tenon::preview {

using namespace Qt::StringLiterals;

DatabaseFile::DatabaseFile(QString path)
    : m_path(std::move(path))
    , m_stamp(store::databaseStampOf(m_path))
{
}

DatabaseFile::~DatabaseFile()
{
    if (!m_folder.isEmpty())
        (void)platform::removeTree(m_folder);
}

Result<std::shared_ptr<const DatabaseFile>> DatabaseFile::look(const QString &path,
                                                               const std::atomic_bool *cancelled)
{
    const std::shared_ptr<DatabaseFile> file(new DatabaseFile(path));
    if (!file->m_stamp.hasLog())
        return file;
    const auto folder = store::makeCopyFolder(u"data"_s);
    if (!folder)
        return std::unexpected(folder.error());
    file->m_folder = *folder;
    auto copied = store::copyDatabase(path, *folder + u"/data.db"_s, cancelled);
    if (!copied)
        return std::unexpected(std::move(copied.error()));
    file->m_stamp = *copied;
    // What the logs have goes into the copy now, once: those who read it need no log then.
    auto database = store::Database::open(*folder + u"/data.db"_s, store::OpenMode::ReadWrite);
    Result<> whole = database ? (*database)->script("PRAGMA wal_checkpoint(TRUNCATE)")
                              : Result<>(std::unexpected(database.error()));
    if (!whole) {
        whole.error().arguments.insert(u"path"_s, path);
        return std::unexpected(std::move(whole.error()));
    }
    return file;
}

Result<std::unique_ptr<store::Database>> DatabaseFile::open() const
{
    auto database = store::Database::open(m_folder.isEmpty() ? m_path : m_folder + u"/data.db"_s,
                                          store::OpenMode::Immutable);
    if (!database)
        database.error().arguments.insert(u"path"_s, m_path);
    return database;
}

bool DatabaseFile::isCurrent() const
{
    return store::databaseStampOf(m_path) == m_stamp;
}

// A log that somebody begins leaves the file as it is until it is taken into it.
Result<> DatabaseFile::check() const
{
    if (m_folder.isEmpty() && store::stampOf(m_path) != m_stamp.database)
        return fail(Error::Code::Conflict, "preview.changed", {{u"path"_s, m_path}});
    return {};
}

} // namespace tenon::preview
