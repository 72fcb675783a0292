#pragma once

#include "assets/common.h"

namespace tenon::assets {

/// A data asset (`data.schema.json`).
struct DataAsset : AssetCommon
{
    AssetRef path; ///< Data type is `type`: uri_folder when absent.
    bool operator==(const DataAsset &) const = default;
};

/// A model asset (`model.schema.json`).
struct Model : AssetCommon
{
    AssetRef path; ///< Model type is `type`: custom_model when absent.
    Value flavors;
    bool operator==(const Model &) const = default;
};

/// One entry of `paths` of an MLTable file.
struct MlTablePath
{
    enum class Kind { File, Folder, Pattern };
    Kind kind = Kind::File;
    AssetRef path;
    bool operator==(const MlTablePath &) const = default;
};

/// One entry of `transformations`: its name and its argument as read.
struct MlTableTransformation
{
    QString name;   ///< read_delimited, take, keep_columns, …
    Value argument; ///< Null for a bare name.
    Location where;
    bool operator==(const MlTableTransformation &) const = default;
};

/// An MLTable file.
struct MlTable : AssetCommon
{
    std::vector<MlTablePath> paths;
    std::vector<MlTableTransformation> transformations; ///< In the order they are applied.
    bool operator==(const MlTable &) const = default;
};

/// A datastore (azure_blob, azure_file, azure_data_lake_gen1, azure_data_lake_gen2, one_lake, …).
/// Credentials stay in raw and are never stored by the studio.
struct Datastore : AssetCommon
{
    QString accountName;
    QString containerName; ///< container_name, filesystem or file_share_name
    QString endpoint;
    QString protocol;
    bool operator==(const Datastore &) const = default;
};

} // namespace tenon::assets
