#include "store/overtaken.h"

#include <sqlite3.h>

namespace tenon::store {

StopWhenOvertaken::StopWhenOvertaken(Database &database, std::function<bool()> overtaken)
    : m_database(database)
    , m_overtaken(std::move(overtaken))
{
    constexpr int steps = 20'000; // of SQLite's machine
    sqlite3_progress_handler(
        database.handle(), steps,
        [](void *self) { return static_cast<StopWhenOvertaken *>(self)->m_overtaken() ? 1 : 0; },
        this);
}

StopWhenOvertaken::~StopWhenOvertaken()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

} // namespace tenon::store
