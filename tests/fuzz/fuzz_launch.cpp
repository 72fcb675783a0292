#include "supervisor/launch.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

// The launch file is read by the supervisor before anything of the step runs: any bytes must give a
// value or an error, and what it took it must write as something it reads as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace tenon::supervisor;
    const auto launch = readLaunch({reinterpret_cast<const char *>(data), size});
    if (!launch)
        return 0;
    const auto bytes = writeLaunch(*launch);
    if (!bytes)
        std::abort();
    const auto again = readLaunch(*bytes);
    if (!again || !(*again == *launch))
        std::abort();
    return 0;
}
