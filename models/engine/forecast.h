#pragma once

#include "engine/lookup.h"
#include "engine/plan.h"

namespace tenon::engine {

/// What would happen to one step.
struct Forecast
{
    int job = 0;          ///< Index in the plan.
    bool reuse = false;
    QString from;         ///< Job whose result would be shown.
    std::vector<Reason> reasons;
};

/// What would run and why, without running anything: one entry a command job, in the plan's order. A step behind
/// one that runs is told as "runs first": its input is not known before. Pool thread.
[[nodiscard]] std::vector<Forecast> forecast(const Plan &plan, Lookup &lookup);

} // namespace tenon::engine
