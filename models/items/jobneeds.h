#pragma once

#include "base/error.h"
#include "catalogue/gpurules.h"

#include <QString>

namespace tenon::items {

/// What an earlier job used at most, and what to begin with for one like it.
struct JobNeed
{
    QString name;
    QString title;
    qint64 peakMib = 0;    ///< Of the step that used most.
    qint64 seconds = 0;    ///< Its steps took together.
    int gpus = 0;          ///< The most a step was given.
    QString gpuModel;      ///< Of those of the step that used most of their memory.
    qint64 gpuPeakMib = 0; ///< Of one GPU of that step; 0: not measured.
    catalogue::SizeHint hint;
    bool operator==(const JobNeed &) const = default;
};

/// The last `count` submitted jobs of the workspace that came to an end and were measured, the
/// newest first; every job by the step that took most. Fails as store::Looker does; a folder
/// without a workspace has none. Writes nothing. Not for the GUI thread.
[[nodiscard]] Result<std::vector<JobNeed>> jobNeeds(const QString &folder, int count = 40);

} // namespace tenon::items
