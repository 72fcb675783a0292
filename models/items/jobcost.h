#pragma once

#include "catalogue/estimate.h"
#include "store/rows.h"

namespace tenon::store {
class Database;
}

namespace tenon::items {

/// What is known of a job, submitted or a step, from when it ran: its steps that ran, and for those
/// whose result was reused the job that made it. Fails with NotFound "job.unknown".
[[nodiscard]] Result<catalogue::JobMeasure> measureOfJob(store::Database &database,
                                                         const QString &name);
/// Of the newest completed job that was submitted from `source` (relative to the workspace), else
/// the newest that ended; unmeasured where there is none.
[[nodiscard]] Result<catalogue::JobMeasure> measureOfFile(store::Database &database,
                                                          const QString &source);
/// "90", "1h30m", "2d 4h", "45 min", "0:42:56" in seconds; unset for anything else.
[[nodiscard]] std::optional<qint64> secondsOf(const QString &duration);

} // namespace tenon::items
