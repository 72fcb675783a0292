#pragma once

#include "store/database.h"
#include "store/place.h"

#include <QByteArray>
#include <QString>

namespace tenon::items {

/// The submitted job `name` as a pipeline file that stands at `file` (absolute): its steps with the
/// values they had, wired as they were. Steps of a component name that; where its file is gone, and
/// for all others, what ran is written out. A command job becomes a pipeline of one step. Fails
/// with NotFound "store.no-job", Refused "job.rerun-step" and "job.kind-not-run". Reads files.
[[nodiscard]] Result<QByteArray> pipelineOfJob(store::Database &database, const store::Place &place,
                                               const QString &name, const QString &file);

} // namespace tenon::items
