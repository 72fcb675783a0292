#include "store/rows.h"

#include <ctime>

namespace tenon::store {

qint64 nowMicros()
{
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

} // namespace tenon::store
