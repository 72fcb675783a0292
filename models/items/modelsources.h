#pragma once

#include "store/database.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace tenon::items {

/// Something a job made that can be registered as a model.
struct ModelSource
{
    QString title;     ///< "train · model", or what a logged model was called.
    QString job;       ///< Name of the job that has it.
    QString output;    ///< Its output; empty for a logged model.
    QString reference; ///< Of a logged model: azureml://jobs/….
    QString type;      ///< custom_model, mlflow_model, triton_model.
    bool operator==(const ModelSource &) const = default;
};

struct ModelSources
{
    QString title;                    ///< Of the job.
    QString name;                     ///< A name for the model.
    std::vector<ModelSource> sources; ///< The likeliest first.
};

/// What the job `name` and the steps below it made: logged models, then outputs. NotFound
/// "store.no-job".
[[nodiscard]] Result<ModelSources> modelSources(store::Database &database, const QString &name);

/// `text` as an asset's name: what may not stand in one becomes a dash. Empty where nothing is
/// left.
[[nodiscard]] QString assetNameFrom(const QString &text);

/// "a=1, b = two" as an object; nothing where a part has no "=" or no key.
[[nodiscard]] std::optional<QJsonObject> tagsFromText(const QString &text);

/// The same with a tag a line; lines with nothing in them are left out.
[[nodiscard]] std::optional<QJsonObject> tagsFromLines(const QString &text);

} // namespace tenon::items
