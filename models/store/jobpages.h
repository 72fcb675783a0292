#pragma once

#include "store/database.h"
#include "store/rows.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace tenon::store {

enum class JobSort { Created, Name, DisplayName, Experiment, State, Started, Ended, Duration };
enum class Archived { No, Yes, Either };

/// Which jobs, in which order. Pages are fetched by the place where the last one ended, never by
/// offset, so a page costs the same at any depth.
struct JobQuery
{
    std::optional<JobId> parent = {}; ///< Children of this job; none: submitted jobs.
    std::vector<int> states = {};     ///< Empty: every state.
    std::optional<QString> experiment = {};
    QString text = {}; ///< In name, display name, experiment, tags; any letter case for ASCII.
    QString kind = {}; ///< Empty: every kind.
    Archived archived = Archived::No;
    bool trash = false; ///< Only what is in the trash; else only what is not.
    JobSort sort = JobSort::Created;
    bool descending = true;
    int limit = 100; ///< 1 … 10,000
};

/// Where a page ended: the sorted value and the id of its last row.
struct JobCursor
{
    QVariant value;
    JobId id{};
    bool operator==(const JobCursor &) const = default;
};

struct JobPage
{
    std::vector<JobRow> jobs;
    std::optional<JobCursor> next; ///< nothing: this was the last page
};

/// The page after `after`. The heavy JSON columns (spec, reason) of the rows are left empty.
[[nodiscard]] Result<JobPage> jobPage(Database &database, const JobQuery &query,
                                      const std::optional<JobCursor> &after = {});
/// How many jobs the query has in all.
[[nodiscard]] Result<qint64> jobCount(Database &database, const JobQuery &query);
/// How many submitted jobs there are in each state (not archived, not in the trash).
[[nodiscard]] Result<std::vector<std::pair<int, qint64>>> stateCounts(Database &database);

} // namespace tenon::store
