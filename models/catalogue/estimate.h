#pragma once

#include "catalogue/catalogue.h"

namespace tenon::catalogue {

/// What is known of a job from when it ran.
struct JobMeasure
{
    QString job;             ///< The job that was measured; empty: nobody has run it yet.
    qint64 seconds = -1;     ///< Of its steps together, one node each; −1: not known.
    qint64 nodeSeconds = -1; ///< The same, each step times its nodes.
    int steps = 0;
    int reused = 0;       ///< Of them, those that took their time in an earlier job.
    bool whole = true;    ///< It completed.
    qint64 peakBytes = 0; ///< The largest step's memory; 0: not known.
    int cores = 0;        ///< The most a step asked for.
    int gpus = 0;
    QString gpuModel;        ///< Of those it ran on; empty: none, or not known.
    qint64 gpuPeakBytes = 0; ///< The largest step's, on one of them; 0: not known.
    bool operator==(const JobMeasure &) const = default;
};

/// What the job would cost on a size, if it took as long there as where it was measured.
struct CostAnswer
{
    int size = -1; ///< Place in the catalogue; −1: it lists no such size.
    QString name;
    std::optional<Usd> anHour;
    qint64 nodeSeconds = -1;
    std::optional<Usd> total; ///< Unset where price or duration is not known, or it cannot run.
    bool fits = true;         ///< Nothing known speaks against its running there.
    Errors remarks;           ///< "cost.…": why not, and what is not known.
};

inline constexpr int mostCostSizes = 10;

/// duration × list price × nodes for each of `sizes` in `region` (name or display name). `nodes` 0:
/// as the job had.
[[nodiscard]] std::vector<CostAnswer>
whatItWouldCost(const JobMeasure &measure, const QStringList &sizes, const QString &region,
                PriceKind kind, int nodes, const Catalogue &catalogue, QDate today);

} // namespace tenon::catalogue
