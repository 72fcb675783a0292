#pragma once

#include "assets/jobstate.h"
#include "items/filesummary.h"
#include "store/database.h"
#include "store/place.h"
#include "store/rows.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

/// What the window says of components, environments, data and models.
namespace tenon::items {

/// The kinds that can be registered: "component", "environment", "data", "model".
[[nodiscard]] const QStringList &assetKinds();

/// What actions on assets need to know of one.
struct PickedAsset
{
    QString kind;
    QString name;
    QString version; ///< Empty: the name with all its versions, or a file of the workspace.
    QString file;    ///< YAML file of the workspace that describes it; absolute.
    bool registered = false;
    bool archived = false;
    bool operator==(const PickedAsset &) const = default;
};

/// One registered version, without its definition.
struct AssetVersion
{
    qint64 id = 0;
    QString version;
    qint64 created = 0; ///< Microseconds.
    QString creator;
    bool archived = false;
    QString type;
    QString description;
    std::optional<qint64> bytes;
    QByteArray tags = "{}"; ///< JSON object.
    QString stage;          ///< Of a model, "None" left out.
    QStringList aliases;
    QString job; ///< Name of the job that made it.
    QString jobTitle;
    QString output;
    bool operator==(const AssetVersion &) const = default;
};

/// A registered name with its versions, the newest first. None: it is not registered.
struct AssetBundle
{
    std::vector<AssetVersion> versions;
    QString description;    ///< Of the name, as a client of the model registry said it.
    QByteArray tags = "{}"; ///< The same.
    bool operator==(const AssetBundle &) const = default;

    [[nodiscard]] const AssetVersion *find(const QString &version) const;
    /// What "latest" stands for: the newest that is not archived, else the newest.
    [[nodiscard]] const AssetVersion *latest() const;
};
[[nodiscard]] Result<AssetBundle> loadAsset(store::Database &database, const QString &kind,
                                            const QString &name);

/// One version with its definition.
struct AssetDetail
{
    store::AssetRow row;
    QString path;      ///< Where its files are: absolute; empty where they are elsewhere.
    QString reference; ///< Where they are elsewhere: a URL or an azureml: reference.
    QString job;       ///< Name of the job that made it.
    QString jobTitle;
    std::optional<assets::JobState> jobState;
};
/// NotFound "store.no-asset".
[[nodiscard]] Result<AssetDetail> loadAssetVersion(store::Database &database,
                                                   const store::Place &place, const QString &kind,
                                                   const QString &name, const QString &version);

/// `tags` of a row as pairs, by key.
[[nodiscard]] QList<std::pair<QString, QString>> tagPairs(const QByteArray &tags);
/// "key=value, key=value".
[[nodiscard]] QString tagText(const QByteArray &tags);

/// An input or output of a component.
struct AssetPort
{
    bool output = false;
    QString name;
    QString type;
    bool optional = false;
    QString value;   ///< Its default.
    QString allowed; ///< "0 … 1", "a, b, c".
    QString description;
    bool operator==(const AssetPort &) const = default;
};

/// What the files of an asset say.
struct AssetFiles
{
    QString file;      ///< The YAML file that was read; empty: the asset has none.
    bool gone = false; ///< The file, or the data, is not there any more.
    FileSummary summary;
    std::vector<AssetPort> ports;
    QString command;   ///< As written, with its lines.
    QString root;      ///< The file or folder to be shown; empty: none.
    QString reference; ///< Where the files are elsewhere.
    /// Of an environment: what it is built from, with a title in English each ("image", …).
    std::vector<std::pair<QByteArray, QString>> parts;
    QList<QString> problems; ///< What is wrong with the file.
};
/// Reads the YAML file `file` of an asset. Any thread but the GUI's.
[[nodiscard]] AssetFiles readAssetFile(const QString &file);
/// What a version without a YAML file shows: the data at `path`. Any thread but the GUI's.
[[nodiscard]] AssetFiles lookAtData(const QString &path, const QString &reference);

} // namespace tenon::items
