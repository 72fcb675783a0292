#pragma once

#include "assets/ports.h"

namespace tenon::assets {

/// What every file of every kind can say, and where it was said.
struct AssetCommon
{
    QString schema;  ///< `$schema` as written.
    QString type;    ///< `type`, lower case; empty when absent.
    QString name;    ///< Empty: generated when it is created.
    QString version; ///< Numbers by their spelling ("01"); empty: generated.
    QString displayName;
    QString description;
    TextMap tags;
    TextMap properties;
    QString file;       ///< Absolute path of the file; empty for a text without one.
    QString base;       ///< Absolute folder that relative paths of this file start from.
    Value raw;          ///< The whole mapping as read, unknown keys included. In pipelines without
                        ///< `jobs`, whose entries stand in the steps' own raw.
    Location where;     ///< Of the first key.
    Location nameWhere; ///< Of the value of `name`; empty when absent.
    bool operator==(const AssetCommon &) const = default;
};

} // namespace tenon::assets
