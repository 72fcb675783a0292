#pragma once

#include "engine/lookup.h"
#include "engine/plan.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace tenon::engine {

/// What would happen to one step.
struct Forecast
{
    int job = 0; ///< Index in the plan.
    bool reuse = false;
    bool skip = false; ///< It is disabled, or needs a step that is.
    QString from;      ///< Job whose result would be shown.
    std::vector<Reason> reasons;
};

/// What is known of one job before anything runs. Pipelines have none.
struct Outlook
{
    Verdict verdict;
    Digest key; ///< Null: not known yet, or none.
    KeyParts parts;
};

enum class Ask {
    Everything,
    OnlyReuse ///< Which results would be shown; not why the others run.
};

/// Follows the data edges as far as results are there: one entry a job of the plan. `dataFolder` is
/// D. Any thread but the main one.
[[nodiscard]] std::vector<Outlook> lookAhead(const Plan &plan, Lookup &lookup,
                                             const QString &dataFolder, Ask ask);

/// The same on a thread of its own while `meanwhile` runs on the caller's, but no longer than
/// `patience`: an earlier result may lie in a folder that does not answer. Nothing when it took
/// longer, or when too many wait for such folders already.
[[nodiscard]] std::optional<std::vector<Outlook>>
lookAheadWithin(std::chrono::milliseconds patience, std::shared_ptr<const Plan> plan,
                std::shared_ptr<Lookup> lookup, const QString &dataFolder, Ask ask,
                const std::function<void()> &meanwhile = {});

/// What would run and why, without running anything: one entry a command job, in the plan's order.
/// A step behind one that runs is told as "runs first": its input is not known before. `outlooks`
/// is what lookAhead() says of everything; nothing: the earlier results cannot be looked at.
[[nodiscard]] std::vector<Forecast> forecast(const Plan &plan,
                                             std::optional<std::vector<Outlook>> outlooks);

} // namespace tenon::engine
