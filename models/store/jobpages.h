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

/// A value that jobs have beside their own: the last one of a metric, a logged parameter, or an
/// input. Of a pipeline it is its own, else that of the newest step that has it; a reused job has
/// those of the job it came from.
struct JobColumn
{
    enum class Kind { Metric, Parameter, Input };
    Kind kind = Kind::Metric;
    QString name;
    bool operator==(const JobColumn &) const = default;
};

/// Jobs whose metric, parameter or input `name` (the first of them that they have) compares so with
/// `value`. A number is compared with numbers, another text with texts in any letter case.
struct JobFilter
{
    enum class Is { Less, LessOrEqual, Equal, NotEqual, GreaterOrEqual, Greater };
    QString name;
    Is is = Is::Equal;
    QString value;
    bool operator==(const JobFilter &) const = default;
};

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
    std::optional<JobColumn> sortColumn = {}; ///< Beats `sort`; jobs without a value stand last.
    bool descending = true;
    std::vector<JobFilter> filters = {}; ///< All of them.
    std::vector<JobColumn> columns = {}; ///< Whose values are read.
    int limit = 100;                     ///< 1 … 10,000
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
    /// As many for each job as the query has columns: a double of a metric, else the QString as it
    /// was logged or given; invalid where there is none.
    std::vector<std::vector<QVariant>> values;
    std::optional<JobCursor> next; ///< nothing: this was the last page
};

/// The page after `after`. The heavy JSON columns (spec, reason) of the rows are left empty.
[[nodiscard]] Result<JobPage> jobPage(Database &database, const JobQuery &query,
                                      const std::optional<JobCursor> &after = {});
/// How many jobs the query has in all.
[[nodiscard]] Result<qint64> jobCount(Database &database, const JobQuery &query);
/// The metrics, parameters and inputs that jobs of the last `recent` ids have, at most `limit` of a
/// kind, by name.
[[nodiscard]] Result<std::vector<JobColumn>> knownColumns(Database &database,
                                                          qint64 recent = 20'000, int limit = 100);
/// What a job took that has ended.
struct JobUse
{
    qint64 peakBytes = 0;
    qint64 cpuMicros = 0;
    qint64 wallMicros = 0;
    bool operator==(const JobUse &) const = default;
};
/// Of a submitted job and all below it, where that was measured.
[[nodiscard]] Result<std::vector<JobUse>> jobUses(Database &database, JobId root);
/// How far a submitted job is.
struct JobProgress
{
    int done = 0;    ///< Steps that have ended.
    int all = 0;     ///< 0: it has no steps.
    QString running; ///< Title of a step that runs; empty: none does.
    bool operator==(const JobProgress &) const = default;
};
[[nodiscard]] Result<JobProgress> jobProgress(Database &database, JobId job);
/// How many submitted jobs there are in each state (not archived, not in the trash).
[[nodiscard]] Result<std::vector<std::pair<int, qint64>>> stateCounts(Database &database);

} // namespace tenon::store
