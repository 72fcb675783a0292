#pragma once

#include "engine/lookup.h"
#include "engine/plan.h"

#include <chrono>
#include <functional>
#include <memory>

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
    bool known = false; ///< False: it could not be looked at, or not in time.
    Verdict verdict;
    Digest key; ///< Null: not known yet, or none.
    KeyParts parts;
};

enum class Ask {
    Everything,
    OnlyReuse ///< Which results would be shown; not why the others run.
};

struct Ahead
{
    std::vector<Outlook> outlooks; ///< One a job of the plan.
    bool ended = false;            ///< False: somebody still looks, and reads the plan.
};

/// Follows the data edges as far as results are there, on a thread of its own while `meanwhile`
/// runs on the caller's, but no longer than `patience`: an earlier result may lie in a folder that
/// does not answer. What was known by then is told, and looked at first is what lies in
/// `dataFolder`, D. Nothing is known when too many wait for such folders already. Any thread but
/// the main one.
[[nodiscard]] Ahead lookAheadWithin(std::chrono::milliseconds patience,
                                    std::shared_ptr<const Plan> plan,
                                    std::shared_ptr<Lookup> lookup, const QString &dataFolder,
                                    Ask ask, const std::function<void()> &meanwhile = {});

/// What would run and why, without running anything: one entry a command job, in the plan's order.
/// A step behind one that runs is told as "runs first": its input is not known before. `outlooks`
/// is what lookAheadWithin() says of everything.
[[nodiscard]] std::vector<Forecast> forecast(const Plan &plan, std::vector<Outlook> outlooks);

} // namespace tenon::engine
