#include "items/recentwork.h"

#include "items/stepsmodel.h"
#include "store/jobpages.h"
#include "store/looker.h"

#include <QDateTime>
#include <QFileInfo>

namespace tenon::items {

using namespace Qt::StringLiterals;

double progressOf(store::Database &database, const store::JobRow &job)
{
    if (assets::isTerminal(assets::JobState(job.state)))
        return -1;
    const auto progress = store::jobProgress(database, job.id);
    return progress && progress->all > 0 ? double(progress->done) / progress->all : -1;
}

Result<RecentWork> recentWork(const QString &folder, int count)
{
    if (!QFileInfo::exists(folder + u"/.tenon"_s))
        return RecentWork();
    const auto place = store::findPlace(folder);
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
    RecentWork work;
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1000;
    for (const store::JobRow &row : page->jobs)
        work.jobs.prepend({row.displayName.isEmpty() ? row.name : row.displayName,
                           assets::JobState(row.state), row.reusedFrom.has_value(), row.created,
                           row.started ? elapsed(*row.started, row.ended.value_or(0), now) : 0,
                           progressOf(**database, row)});
    return work;
}

} // namespace tenon::items
