#pragma once

#include "assets/jobstate.h"
#include "items/stepsmodel.h"
#include "store/jobpages.h"
#include "store/place.h"
#include "store/rows.h"
#include "tracking/series.h"

#include <QHash>
#include <QString>

#include <vector>

/// Questions of the window to workspace.db, each one function of a read-only database.
namespace tenon::items {

/// Everything a job's page shows, except curves and logs.
struct JobBundle
{
    store::JobRow job;
    std::vector<store::JobRow> steps; ///< Descendants, in the order of the pipeline.
    std::vector<store::EdgeRow> edges;
    std::vector<store::InputRow> inputs;
    std::vector<store::OutputRow> outputs;                         ///< Of the job itself.
    std::vector<std::pair<QString, store::OutputRow>> stepOutputs; ///< Step title and output.
    std::vector<std::pair<QString, QString>> params;               ///< Logged ones.
    std::vector<std::pair<QString, QString>> runTags;
    std::vector<store::JobStateRow> states;
    QHash<qint64, store::AttemptRow> attempts; ///< The newest of each job, by jobs.id.
    QHash<qint64, store::JobRow> origins;      ///< Jobs that steps were reused from.
    QString folder;                            ///< Absolute job folder.
    QString data;                              ///< Absolute folder D.
};

[[nodiscard]] Result<JobBundle> loadJob(store::Database &database, const store::Place &place,
                                        const QString &name);

/// The rows of the steps table, children under their parent.
[[nodiscard]] QList<StepRow> stepRows(const JobBundle &bundle);
[[nodiscard]] QList<StepEdge> stepEdges(const JobBundle &bundle);

/// Where the log of a job (or a step) lies, with the supervisor's index of times.
struct LogPlace
{
    QString log, times;
    qint64 started = 0;
    qint64 job = 0; ///< Whose attempt it is, also that of a reused step: its metrics are there too.
    bool operator==(const LogPlace &) const = default;
};
[[nodiscard]] LogPlace logPlace(const JobBundle &bundle, qint64 job);

/// One curve with the job it belongs to.
struct NamedSeries
{
    qint64 job = 0;
    QString step; ///< Title of the step.
    tracking::SeriesInfo info;
    tracking::SeriesData data;
};
[[nodiscard]] Result<std::vector<NamedSeries>>
loadSeries(store::Database &database, const std::vector<std::pair<qint64, QString>> &jobs,
           tracking::ReadRange range);

struct ExperimentCount
{
    QString name;
    qint64 jobs = 0;
    qint64 active = 0;
};
/// Experiments that have submitted jobs, the one with the newest job first.
[[nodiscard]] Result<std::vector<ExperimentCount>> experimentCounts(store::Database &database);
/// The same without the counts (0), which of very many jobs take a moment.
[[nodiscard]] Result<std::vector<ExperimentCount>> experimentNames(store::Database &database);

/// Registered names of `kind` with all their versions, newest first.
struct AssetName
{
    QString name;
    std::vector<store::AssetRow> versions;
    bool operator==(const AssetName &) const = default;
};
/// The first `mostRegistered` of them.
inline constexpr int mostRegistered = 1000;
[[nodiscard]] Result<std::vector<AssetName>> registeredAssets(store::Database &database,
                                                              const QString &kind);

/// Text of a reason or an error as it stands in the JSON columns, in words.
[[nodiscard]] QString reasonText(const QByteArray &json);
[[nodiscard]] QString errorText(const QByteArray &json);

} // namespace tenon::items
