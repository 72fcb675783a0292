#pragma once

#include "engine/lookup.h"
#include "engine/plan.h"

#include <functional>

namespace tenon::engine {

/// What would happen to one step.
struct Forecast
{
    int job = 0; ///< Index in the plan.
    bool reuse = false;
    QString from; ///< Job whose result would be shown.
    std::vector<Reason> reasons;
};

/// What would run and why, without running anything: one entry a command job, in the plan's order.
/// A step behind one that runs is told as "runs first": its input is not known before. Pool thread.
/// `digest` gives the content of a local path, `dataFolder` is D.
[[nodiscard]] std::vector<Forecast>
forecast(const Plan &plan, Lookup &lookup, const QString &dataFolder,
         const std::function<Result<Digest>(const QString &path)> &digest);

} // namespace tenon::engine
