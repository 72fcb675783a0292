#pragma once

#include "assets/common.h"
#include "assets/ports.h"

namespace tenon::assets {

/// The environment a command runs in: a reference or an inline definition.
struct EnvironmentRef
{
    enum class Kind { None, Reference, Inline };
    Kind kind = Kind::None;
    AssetRef reference; ///< Kind Reference (also a path to an environment file: `file:./env.yml`).
    QString image;      ///< Kind Inline.
    Text condaFile;     ///< Kind Inline: path of the conda file, when it is one.
    Text buildPath;     ///< Kind Inline: `build.path`.
    Value definition;   ///< Canonical value for hashing: {"reference": text} or the inline mapping
                      ///< without name, version, description and tags. The content of a conda file
                      ///< is not in it.
    QString label; ///< For messages: the reference text, the image, or the conda file.
    Location where;
    bool operator==(const EnvironmentRef &) const = default;
};

/// An environment asset (`environment.schema.json`).
struct Environment : AssetCommon
{
    QString image;
    Text condaFile;         ///< Path of the conda file, when it is a path.
    Value condaDefinition;  ///< The inline conda mapping, when it is one.
    Text buildPath;         ///< `build.path`.
    QString dockerfilePath; ///< `build.dockerfile_path`; empty: Dockerfile.
    QString osType;         ///< linux or windows; empty: linux.
    Value inferenceConfig;  ///< liveness_route, readiness_route, scoring_route.
    bool operator==(const Environment &) const = default;
};

} // namespace tenon::assets
