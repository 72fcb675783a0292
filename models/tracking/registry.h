#pragma once

#include "tracking/api.h"

/// Registered models on the table `assets`: a version is a row of kind "model"; what belongs to the
/// name as a whole (description, tags) is a row of kind "model-name" with an empty version, made
/// when it is needed.
namespace tenon::tracking {

struct ModelVersion
{
    qint64 id = 0;
    QString name, version, creator, description, type, path;
    qint64 created = 0;
    bool archived = false;
    QMap<QString, QString> spec, tags;
    QStringList aliases;
};

[[nodiscard]] Api<ModelVersion> findVersion(store::Database &db, const QString &name,
                                            const QString &version);
/// Every version that is not archived, oldest first; `name` empty: of all models.
[[nodiscard]] Api<std::vector<ModelVersion>> versionsOf(store::Database &db, const QString &name);
[[nodiscard]] QByteArray versionJson(const ModelVersion &version);
/// Fails with RESOURCE_DOES_NOT_EXIST when nothing is registered under `name`.
[[nodiscard]] Api<bool> requireModel(store::Database &db, const QString &name);
/// The version an alias stands for; empty when there is none.
[[nodiscard]] Api<QString> aliasedVersion(store::Database &db, const QString &name,
                                          const QString &alias);
/// Where the files of "runs:/…", "models:/…", "mlflow-artifacts:/…", file: and plain paths are on
/// this computer; empty for other places.
struct ModelSource
{
    QString path; ///< Absolute.
    QString run;  ///< Whose artifacts they are, where known.
};
[[nodiscard]] Api<ModelSource> resolveSource(Call &call, const QString &source, const QString &run);

} // namespace tenon::tracking
