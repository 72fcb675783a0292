#pragma once

#include "assets/bodies.h"

namespace tenon::assets {

/// A managed or Kubernetes online endpoint.
struct OnlineEndpoint : AssetCommon
{
    QString authMode; ///< Lower case: key (default), aml_token, aad_token.
    std::vector<std::pair<QString, qint64>> traffic;       ///< Deployment and percent.
    std::vector<std::pair<QString, qint64>> mirrorTraffic; ///< At most one, at most 50.
    QString publicNetworkAccess; ///< Lower case: enabled or disabled; empty: enabled.
    Text compute;                ///< Kubernetes only.
    Value identity;
    bool operator==(const OnlineEndpoint &) const = default;
};

/// `model:` of a deployment: a reference or an inline {path, name, version, type}.
struct ModelRef
{
    AssetRef reference; ///< A reference, or the inline model's path.
    bool isInline = false;
    QString name;
    QString version;
    QString type; ///< Lower case; empty: custom_model.
    Value raw;
    Location where;
    bool operator==(const ModelRef &) const = default;
};

/// liveness_probe and readiness_probe; unset numbers have the service's defaults.
struct Probe
{
    std::optional<qint64> initialDelay;     ///< Seconds, default 10.
    std::optional<qint64> period;           ///< Seconds, default 10.
    std::optional<qint64> timeout;          ///< Seconds, default 2.
    std::optional<qint64> successThreshold; ///< Default 1.
    std::optional<qint64> failureThreshold; ///< Default 30.
    bool operator==(const Probe &) const = default;
};

/// A managed or Kubernetes online deployment.
struct OnlineDeployment : AssetCommon
{
    QString endpointName;
    ModelRef model;
    QString modelMountPath;
    AssetRef code;         ///< code_configuration.code
    QString scoringScript; ///< code_configuration.scoring_script
    EnvironmentRef environment;
    TextMap environmentVariables;
    QString instanceType;
    std::optional<qint64> instanceCount;
    bool appInsightsEnabled = false;
    std::optional<qint64> requestTimeoutMs;      ///< Default 5000, at most 180000.
    std::optional<qint64> maxConcurrentRequests; ///< Default 1.
    Probe liveness;
    Probe readiness;
    bool operator==(const OnlineDeployment &) const = default;
};

/// A batch endpoint.
struct BatchEndpoint : AssetCommon
{
    QString authMode;          ///< Lower case: aad_token.
    QString defaultDeployment; ///< defaults.deployment_name
    bool operator==(const BatchEndpoint &) const = default;
};

/// A model or pipeline batch deployment. The settings of old files at the root are read alike.
struct BatchDeployment : AssetCommon
{
    QString endpointName;
    ModelRef model; ///< Model deployments.
    AssetRef code;
    QString scoringScript;
    EnvironmentRef environment;
    AssetRef component;    ///< Pipeline deployments.
    QString jobDefinition; ///< Pipeline deployments: azureml:JOB.
    Text compute;
    std::optional<Resources> resources;
    std::optional<qint64> miniBatchSize;             ///< Files, default 10.
    std::optional<qint64> maxConcurrencyPerInstance; ///< Default 1.
    QString outputAction;                 ///< Lower case: append_row (default) or summary_only.
    QString outputFileName;               ///< Empty: predictions.csv.
    std::optional<qint64> errorThreshold; ///< Failed files, default -1.
    QString loggingLevel;                 ///< Lower case: warning, info (default), debug.
    std::optional<qint64> maxRetries;     ///< Default 3.
    std::optional<qint64> retryTimeout;   ///< Seconds, default 30.
    TextMap environmentVariables;
    Value settings; ///< As read (pipeline settings of pipeline deployments).
    bool operator==(const BatchDeployment &) const = default;
};

} // namespace tenon::assets
