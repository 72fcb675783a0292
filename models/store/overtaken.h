#pragma once

#include "store/database.h"

#include <functional>

namespace tenon::store {

/// While it lives, `overtaken` is asked every few tenths of a millisecond a statement of `database`
/// runs; once it says yes, the statement fails with Cancelled, "store.interrupted". One at a time.
class StopWhenOvertaken final
{
public:
    StopWhenOvertaken(Database &database, std::function<bool()> overtaken);
    ~StopWhenOvertaken();
    Q_DISABLE_COPY_MOVE(StopWhenOvertaken)

private:
    Database &m_database;
    std::function<bool()> m_overtaken;
};

} // namespace tenon::store
