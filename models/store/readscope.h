#pragma once

#include "store/database.h"

namespace tenon::store {

/// Several statements that see one state of the database, also inside a transaction of the caller.
/// On the connection's thread; not longer than one page takes.
class ReadScope final
{
public:
    explicit ReadScope(Database &database)
        : m_database(database)
        , m_open(bool(database.run("SAVEPOINT read_scope")))
    {
    }
    ~ReadScope()
    {
        if (m_open)
            std::ignore = m_database.run("RELEASE read_scope");
    }
    Q_DISABLE_COPY_MOVE(ReadScope)

private:
    Database &m_database;
    bool m_open;
};

} // namespace tenon::store
