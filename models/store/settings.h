#pragma once

#include "store/database.h"
#include "store/rows.h"

#include <optional>
#include <utility>
#include <vector>

/// The small tables: experiments, parameters and tags of runs, bindings, compute mappings,
/// snapshots.
namespace tenon::store {

/// The experiment `name`, made when missing.
[[nodiscard]] Result<ExperimentRow> ensureExperiment(Database &database, const QString &name,
                                                     qint64 now);
[[nodiscard]] Result<std::optional<ExperimentRow>> findExperiment(Database &database,
                                                                  const QString &name);
[[nodiscard]] Result<std::optional<ExperimentRow>> experiment(Database &database, ExperimentId id);
/// All, newest first.
[[nodiscard]] Result<std::vector<ExperimentRow>> experiments(Database &database);
[[nodiscard]] Result<> updateExperiment(Database &database, const ExperimentRow &experiment);

using Pair = std::pair<QString, QString>;
/// Sets a parameter. Conflict "store.param-differs" (key, old, new) when it has another value
/// already.
[[nodiscard]] Result<> putParam(Database &database, JobId job, const QString &key,
                                const QString &value);
[[nodiscard]] Result<std::vector<Pair>> params(Database &database, JobId job);
[[nodiscard]] Result<> putRunTag(Database &database, JobId job, const QString &key,
                                 const QString &value);
[[nodiscard]] Result<> removeRunTag(Database &database, JobId job, const QString &key);
[[nodiscard]] Result<std::vector<Pair>> runTags(Database &database, JobId job);

[[nodiscard]] Result<> putBinding(Database &database, const BindingRow &binding);
/// NotFound "store.no-binding".
[[nodiscard]] Result<> removeBinding(Database &database, const QString &reference);
[[nodiscard]] Result<std::optional<BindingRow>> binding(Database &database,
                                                        const QString &reference);
[[nodiscard]] Result<std::vector<BindingRow>> bindings(Database &database);

/// What the table `meta` has under keys that begin with `prefix`: the rest of each key, and its
/// text.
[[nodiscard]] Result<std::vector<Pair>> metaBelow(Database &database, const QString &prefix);

/// Maps a compute name to a target; an empty target removes the mapping.
[[nodiscard]] Result<> putCompute(Database &database, const ComputeRow &compute);
[[nodiscard]] Result<std::vector<ComputeRow>> computes(Database &database);

[[nodiscard]] Result<> putSnapshot(Database &database, const SnapshotRow &snapshot);
[[nodiscard]] Result<std::optional<SnapshotRow>> snapshot(Database &database, const Digest &digest);

} // namespace tenon::store
