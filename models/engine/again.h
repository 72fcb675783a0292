#pragma once

#include "engine/planner.h"
#include "store/place.h"

#include <expected>

namespace tenon::store {
class Database;
}

namespace tenon::engine {

/// The property of a submitted job that names the job it was run again from.
inline constexpr QLatin1StringView rerunProperty("tenon.rerun_of");

/// The plan of the submitted job `name` once more, from what was stored of it: the same commands,
/// code snapshots, values and settings, whatever its file says today. Data is read where it lay,
/// with what it holds now, by `digestOf`. `force` reuses nothing. Fails with NotFound
/// "store.no-job" and "input.path-missing", Refused "job.rerun-step" (name, root) and
/// "job.kind-not-run", Format "engine.spec-damaged". Reads data: not for the main thread.
[[nodiscard]] std::expected<Plan, Errors> planAgain(store::Database &database,
                                                    const store::Place &place, const QString &name,
                                                    bool force, const DataDigests &digestOf);

} // namespace tenon::engine
