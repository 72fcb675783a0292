#pragma once

#include "assets/data.h"
#include "assets/environment.h"
#include "assets/infrastructure.h"
#include "assets/job.h"
#include "assets/serving.h"

#include <variant>

namespace tenon::assets {

/// What one YAML file can be.
using Asset = std::variant<Job, Component, Environment, DataAsset, Model, MlTable, Datastore,
                           OnlineEndpoint, OnlineDeployment, BatchEndpoint, BatchDeployment,
                           Compute, Schedule, OtherAsset>;

/// What every kind has in common.
[[nodiscard]] const AssetCommon &common(const Asset &asset);

/// Stable English name of the kind: "job", "component", "environment", "data", "model", "mltable",
/// "datastore", "online-endpoint", "online-deployment", "batch-endpoint", "batch-deployment",
/// "compute", "schedule", "other".
[[nodiscard]] QByteArray kindName(const Asset &asset);

/// Type of a body as `type:` says it: "command", "pipeline", "sweep", "parallel", "spark",
/// "automl", "import", "data_transfer", the unknown type, or empty.
[[nodiscard]] QString bodyType(const Body &body);
[[nodiscard]] QString bodyType(const Step::Body &body);

} // namespace tenon::assets
