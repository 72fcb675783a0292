#include "shell/openrequest.h"

#include "store/place.h"

#include <QFileInfo>

#include <future>
#include <memory>
#include <thread>

namespace tenon::ui {

std::optional<OpenRequest> lookedAt(OpenRequest request)
{
    if (request.path.isEmpty())
        return request;
    const QFileInfo info(std::exchange(request.path, {}));
    if (std::exchange(request.nearest, false)) {
        request.folder = store::nearestWorkspace(info.filePath());
        return request;
    }
    if (!info.exists())
        return std::nullopt;
    if (info.isDir()) {
        request.folder = info.filePath();
        return request;
    }
    request.file = info.filePath();
    request.folder = store::nearestWorkspace(info.path());
    if (request.folder.isEmpty())
        request.folder = info.path();
    return request;
}

std::optional<OpenRequest> lookedAtWithin(const OpenRequest &request,
                                          std::chrono::milliseconds longest)
{
    if (request.path.isEmpty())
        return request;
    auto answer = std::make_shared<std::promise<std::optional<OpenRequest>>>();
    std::future<std::optional<OpenRequest>> future = answer->get_future();
    std::thread([request, answer] { answer->set_value(lookedAt(request)); }).detach();
    if (future.wait_for(longest) != std::future_status::ready)
        return request;
    return future.get();
}

} // namespace tenon::ui
