#pragma once

#include "base/error.h"
#include "engine/lookup.h"

#include <QJsonObject>
#include <QString>

#include <chrono>

namespace tenon::engine {

/// How long a forecast waits for data that does not answer.
inline constexpr std::chrono::seconds forecastPatience{5};

/// A plan with its forecast, as job.plan answers; what is known of files lies in `cacheFolder`.
/// Pool thread.
[[nodiscard]] QJsonObject planAnswer(Plan plan, std::shared_ptr<Lookup> lookup,
                                     const QString &dataFolder, const QString &cacheFolder);

/// Whether jobs of the workspace may run here, as far as its folders say: not where they may only
/// be read, nor where the data lies on another computer. Reads files: not for the GUI thread.
[[nodiscard]] bool mayOnlyLook(const QString &workspace);

/// What job.plan would answer, without an engine and without writing into the workspace: for one
/// that may only be looked at. `params` as of job.plan; nothing is downloaded. Fails as
/// store::Looker and planRequest() do. Not for the GUI thread.
[[nodiscard]] Result<QJsonObject> planLooking(const QString &workspace, const QJsonObject &params);

} // namespace tenon::engine
