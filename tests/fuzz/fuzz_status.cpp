#include "supervisor/keeper.h"
#include "supervisor/status.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

// Status files, claims, keeper.lock and engine.json: a step can write into its attempt folder
// whatever it likes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace tenon::supervisor;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto status = parseStatus(text)) {
        const std::string json = statusJson(*status);
        const auto again = parseStatus(json);
        // Bytes that are no UTF-8 are replaced once; then it stays as it is.
        if (!again || statusJson(*again) != json)
            std::abort();
    }
    if (const auto keeper = parseKeeper(text)) {
        const std::string json = keeperJson(*keeper);
        const auto again = parseKeeper(json);
        if (!again || keeperJson(*again) != json)
            std::abort();
    }
    return 0;
}
