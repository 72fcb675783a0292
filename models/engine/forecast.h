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

/// The content of local paths, through the stat caches below `cacheFolder`. Any thread.
[[nodiscard]] std::function<Result<Digest>(const QString &path)>
contentThrough(const QString &cacheFolder);

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

/// Follows the data edges as far as results are there: one entry a job of the plan. `digest` gives
/// the content of a local path, `dataFolder` is D. Any thread but the main one.
[[nodiscard]] std::vector<Outlook>
lookAhead(const Plan &plan, Lookup &lookup, const QString &dataFolder,
          const std::function<Result<Digest>(const QString &path)> &digest, Ask ask);

/// What would run and why, without running anything: one entry a command job, in the plan's order.
/// A step behind one that runs is told as "runs first": its input is not known before. Else as
/// lookAhead().
[[nodiscard]] std::vector<Forecast>
forecast(const Plan &plan, Lookup &lookup, const QString &dataFolder,
         const std::function<Result<Digest>(const QString &path)> &digest);

} // namespace tenon::engine
