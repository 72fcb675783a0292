#pragma once

#include "base/error.h"
#include "engine/bundle.h"
#include "store/place.h"
#include "store/rows.h"

#include <QJsonObject>
#include <QString>

#include <expected>
#include <memory>
#include <optional>
#include <vector>

namespace tenon::store {
class Database;
}

namespace tenon::engine {

struct PlanServices;

/// What somebody wants to register: a YAML file, or a path, or what a job made.
struct AssetRequest
{
    QString kind;    ///< component | environment | data | model
    QString file;    ///< Absolute YAML file; empty: the other fields say it.
    QByteArray text; ///< Used instead of the file's content when `hasText`.
    bool hasText = false;
    std::vector<std::pair<QString, QString>> set; ///< PATH=VALUE, applied to the file in order.
    QString name;                                 ///< Beats the file's.
    QString version;     ///< Beats the file's; empty in both: the next number.
    QString description; ///< Beats the file's.
    QString type;        ///< data, model: uri_file, custom_model, …; beats the file's.
    QString path;        ///< data, model: absolute path or reference; beats the file's.
    QString job;         ///< data, model: name of the job …
    QString output;      ///< … and of its output.
    std::vector<std::pair<QString, QString>> tags; ///< Added to the file's.
};

/// A request as it stands in the parameters of asset.create.
[[nodiscard]] Result<AssetRequest> assetRequest(const QJsonObject &params,
                                                const QString &workspace);

/// A registration that is worked out and waits for its version. What it copied lies in a staging
/// folder, which goes with the object unless it was committed.
class PreparedAsset
{
public:
    ~PreparedAsset();
    Q_DISABLE_COPY_MOVE(PreparedAsset)

    [[nodiscard]] const Errors &warnings() const { return m_warnings; }
    /// After commit(): the row, and whether the same content had been registered before.
    [[nodiscard]] const store::AssetRow &row() const { return m_row; }
    [[nodiscard]] bool existed() const { return m_existed; }

    /// Gives it its version, moves its files to D/assets/<kind>/<name>/<version> and inserts the
    /// row. The same content under the same version (or, without a version, as the newest one) is
    /// found again; other content is Conflict "asset.differs" (kind, name, version). On the
    /// writer's thread, inside its work; may be called again when the transaction had to be begun
    /// again.
    [[nodiscard]] Result<> commit(store::Database &database, const QString &creator);

private:
    friend class AssetService;
    explicit PreparedAsset(store::Place place)
        : m_place(std::move(place))
    {
    }
    [[nodiscard]] Result<> publish(const QString &folder);

    store::Place m_place;
    store::AssetRow m_row;
    QString m_wanted;  ///< version asked for; empty: the next number
    QString m_staging; ///< absolute; empty: nothing was copied
    QString m_inside;  ///< file or folder in the staging folder that the asset is
    QByteArray m_text; ///< of the YAML file, written when the version is known
    Errors m_warnings;
    bool m_existed = false;
};

/// Registers components, environments, data and models: reads and checks the definition, and copies
/// what has to survive the user's next edit. Versions never change. Any thread with services of its
/// own.
class AssetService
{
public:
    /// `database` is a read connection, `services` resolve what is no local path.
    AssetService(const store::Place &place, store::Database &database,
                 const PlanServices &services);

    /// Works a registration out. Fails with everything that is wrong, each with its place.
    [[nodiscard]] std::expected<std::shared_ptr<PreparedAsset>, Errors>
    prepare(const AssetRequest &request);

private:
    using Prepared = std::shared_ptr<PreparedAsset>;
    [[nodiscard]] Result<> prepareBundle(const AssetRequest &request, PreparedAsset &prepared,
                                         Errors &errors);
    [[nodiscard]] Result<> prepareData(const AssetRequest &request, PreparedAsset &prepared,
                                       Errors &errors);
    [[nodiscard]] Result<QByteArray> textOf(const AssetRequest &request) const;
    [[nodiscard]] QString staging() const;

    const store::Place &m_place;
    store::Database &m_database;
    const PlanServices &m_services;
};

/// Whether `name` can name an asset or a version: 1 to 255 of letters, digits, '-', '_', '.', not
/// starting with
/// '.' or '-'.
[[nodiscard]] bool isAssetName(QStringView name);

} // namespace tenon::engine
