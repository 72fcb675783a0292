#include "items/jobneeds.h"

#include "assets/jobstate.h"
#include "store/jobpages.h"
#include "store/jobs.h"
#include "store/looker.h"

namespace tenon::items {

using namespace Qt::StringLiterals;

Result<std::vector<JobNeed>> jobNeeds(const QString &folder, int count)
{
    std::vector<JobNeed> needs;
    const auto place = store::findPlace(folder);
    if (!place && place.error().id == "store.no-workspace")
        return needs;
    if (!place)
        return std::unexpected(place.error());
    const auto looker = store::Looker::open(*place);
    if (!looker)
        return std::unexpected(looker.error());
    const auto database = (*looker)->database();
    if (!database)
        return std::unexpected(database.error());
    store::JobQuery query;
    query.limit = count;
    const auto page = store::jobPage(**database, query);
    if (!page)
        return std::unexpected(page.error());
    for (const store::JobRow &root : page->jobs) {
        if (!assets::isTerminal(assets::JobState(root.state)))
            continue;
        const auto uses = store::jobUses(**database, root.id);
        if (!uses)
            return std::unexpected(uses.error());
        std::vector<catalogue::JobPeak> peaks;
        qint64 most = 0;
        qint64 wall = 0;
        for (const store::JobUse &use : *uses) {
            peaks.push_back({use.peakBytes, use.cpuMicros, use.wallMicros});
            most = std::max(most, use.peakBytes);
            wall += use.wallMicros;
        }
        const auto hint = catalogue::sizeHint(peaks);
        if (!hint)
            continue;
        const auto mib = [](qint64 bytes) { return (bytes + (1 << 20) - 1) >> 20; };
        JobNeed need;
        need.name = root.name;
        need.title = root.displayName.isEmpty() ? root.name : root.displayName;
        need.peakMib = mib(most);
        need.seconds = wall / 1'000'000;
        need.hint = *hint;
        const auto gpus = store::gpuUses(**database, root.id, store::Below::Yes);
        if (!gpus)
            return std::unexpected(gpus.error());
        for (const store::GpuUse &use : *gpus) {
            need.gpus = std::max(need.gpus, int(use.models.size()));
            if (need.gpuModel.isEmpty() || mib(use.peakBytes) > need.gpuPeakMib) {
                need.gpuModel = use.models.front();
                need.gpuPeakMib = mib(use.peakBytes);
            }
        }
        needs.push_back(std::move(need));
    }
    return needs;
}

} // namespace tenon::items
