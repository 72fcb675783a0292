#include "engine/there.h"

#include <QFileInfo>

#include <atomic>
#include <future>
#include <system_error>
#include <thread>

namespace tenon::engine {

There whatLiesAt(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir()    ? There::Folder
           : info.isFile() ? There::File
           : info.exists() ? There::Other
                           : There::Nothing;
}

// A thread that waits for a folder cannot be stopped: it is left to itself.
There whatLiesAt(const QString &path, std::chrono::milliseconds patience)
{
    constexpr int most = 64;
    static std::atomic<int> waiting = 0;
    if (++waiting > most) {
        --waiting;
        return There::Silent;
    }
    std::promise<There> promise;
    auto answer = promise.get_future();
    try {
        std::thread([path, promise = std::move(promise)]() mutable {
            const There there = whatLiesAt(path);
            --waiting;
            promise.set_value(there);
        }).detach();
    } catch (const std::system_error &) { // The user has no thread left.
        --waiting;
        return There::Silent;
    }
    return answer.wait_for(patience) == std::future_status::ready ? answer.get() : There::Silent;
}

} // namespace tenon::engine
