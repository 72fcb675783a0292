#pragma once

#include "tracking/series.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tenon::ui {

/// How far a running step says it is.
struct StepProgress
{
    double part = 0; ///< 0 … 1.
    QString words;   ///< "epoch 31/50"; may be empty.
    bool operator==(const StepProgress &) const = default;
};

/// The last bar of progress in the end of a log, as tqdm and its like write it:
/// "epoch:  62%|███   | 31/50 [00:10<00:06]". None where there is no such line.
[[nodiscard]] std::optional<StepProgress> progressIn(const QByteArray &tail);
/// Of the metric `progress`: a share, or per cent.
[[nodiscard]] std::optional<StepProgress> progressOf(const tracking::SeriesInfo &metric);

} // namespace tenon::ui
