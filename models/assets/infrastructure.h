#pragma once

#include "assets/common.h"

namespace tenon::assets {

/// A compute definition. `type` is amlcompute, computeinstance, kubernetes, virtualmachine,
/// synapsespark, …
struct Compute : AssetCommon
{
    QString size;
    QString tier; ///< Lower case: dedicated (default) or low_priority.
    QString location;
    std::optional<qint64> minInstances;            ///< Default 0.
    std::optional<qint64> maxInstances;            ///< Default 1.
    std::optional<qint64> idleTimeBeforeScaleDown; ///< Seconds, default 120.
    QString resourceId;                            ///< Attached computes.
    bool operator==(const Compute &) const = default;
};

/// A schedule: when, and which job.
struct Schedule : AssetCommon
{
    QString triggerType; ///< Lower case: cron or recurrence.
    QString expression;  ///< cron: five fields.
    QString frequency;   ///< recurrence: minute, hour, day, week, month.
    std::optional<qint64> interval;
    std::vector<qint64> hours;
    std::vector<qint64> minutes;
    QStringList weekDays; ///< Lower case.
    QString startTime;    ///< As written, no zone in the text.
    QString endTime;
    QString timeZone;                 ///< Windows zone name; empty: UTC.
    AssetRef job;                     ///< create_job: azureml:JOB or a path of a pipeline file.
    QString experimentName;           ///< create_job.experiment_name
    std::vector<InputBinding> inputs; ///< create_job.inputs
    std::vector<OutputSpec> outputs;  ///< create_job.outputs
    Value settings;                   ///< create_job.settings
    bool operator==(const Schedule &) const = default;
};

/// A workspace, registry, connection or any other kind without a reader of its own: what is common
/// and raw.
struct OtherAsset : AssetCommon
{
    QString kind; ///< Schema name ("workspace") or type; empty when nothing says.
    bool operator==(const OtherAsset &) const = default;
};

} // namespace tenon::assets
