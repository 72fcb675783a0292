#pragma once

#include "store/database.h"
#include "store/databasecopy.h"
#include "store/place.h"

#include <QString>

#include <memory>

namespace tenon::store {

/// Reading a workspace without ever writing into its folder. Chooses by what is there:
/// a -wal beside the database and a folder we may write: a plain read-only connection that sees
/// every commit; no -wal (cleanly closed): an immutable connection; a -wal we may not share: a
/// private copy of both files in the user's cache folder. `database()` looks again each time, so
/// ask for it once per page and do not keep it: the way changes when an engine starts or stops. One
/// thread at a time.
class Looker final
{
public:
    enum class Way { Shared, Immutable, Copy };

    /// Opens the database of `place`. Errors as openForWriting, and "store.other-host" when it lies
    /// on another computer, "store.lost" when there is no database any more, "store.no-access" when
    /// its owner keeps it closed.
    [[nodiscard]] static Result<std::unique_ptr<Looker>> open(const Place &place);
    ~Looker();
    Q_DISABLE_COPY_MOVE(Looker)

    /// The connection to use now. Reopened when the files changed their way; costs two stat calls
    /// otherwise.
    [[nodiscard]] Result<Database *> database();
    /// Closes the connection (the next database() opens again): lets the engine truncate its log,
    /// frees memory.
    void rest();
    [[nodiscard]] Way way() const { return m_way; }
    [[nodiscard]] const Place &place() const { return m_place; }

private:
    explicit Looker(Place place);
    [[nodiscard]] Result<> reopen(const FileStamp &database, const FileStamp &wal);
    [[nodiscard]] Result<QString> copyFiles();

    Place m_place;
    Way m_way = Way::Immutable;
    bool m_writable = false;
    std::unique_ptr<Database> m_database;
    FileStamp m_databaseStamp;
    FileStamp m_walStamp;
    QString m_copyFolder;
};

} // namespace tenon::store
