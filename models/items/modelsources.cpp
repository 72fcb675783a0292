#include "items/modelsources.h"

#include "store/jobs.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace tenon::items {

using namespace Qt::StringLiterals;

namespace {

bool isModelType(const QString &type)
{
    return type.endsWith("_model"_L1);
}

Result<> addLogged(store::Database &database, store::JobId job, std::vector<ModelSource> &to)
{
    auto statement = database.prepare(
        "SELECT a.name, a.spec, j.name FROM assets a JOIN jobs j ON j.id=a.job"
        " WHERE a.kind='logged-model' AND a.archived=0 AND a.job=?1 ORDER BY a.id DESC");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bindAll(job);
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        const QString id = statement->text(0);
        const QString name
            = QJsonDocument::fromJson(statement->bytes(1)).object().value("name"_L1).toString(id);
        to.push_back(
            {name,
             statement->text(2),
             {},
             u"azureml://jobs/%1/outputs/artifacts/paths/models/%2"_s.arg(statement->text(2), id),
             u"mlflow_model"_s});
    }
}

} // namespace

Result<ModelSources> modelSources(store::Database &database, const QString &name)
{
    const auto job = store::findJob(database, name);
    if (!job)
        return std::unexpected(job.error());
    const auto family = store::family(database, job->root);
    if (!family)
        return std::unexpected(family.error());
    ModelSources found;
    found.title = job->displayName.isEmpty() ? job->name : job->displayName;
    found.name = assetNameFrom(found.title);
    std::vector<ModelSource> logged, models, others;
    QSet<qint64> below;
    for (const store::JobRow &row : *family) {
        if (row.id != job->id && !(row.parent && below.contains(qint64(*row.parent))))
            continue;
        below.insert(qint64(row.id));
        if (auto done = addLogged(database, row.reusedFrom.value_or(row.id), logged); !done)
            return std::unexpected(done.error());
        if (row.state < store::terminalState)
            continue;
        const auto outputs = store::outputs(database, row.id);
        if (!outputs)
            return std::unexpected(outputs.error());
        const QString step = row.displayName.isEmpty() ? row.step : row.displayName;
        for (const store::OutputRow &output : *outputs) {
            if (output.type == "mltable"_L1)
                continue;
            const bool model = isModelType(output.type);
            (model ? models : others)
                .push_back({row.id == job->id ? output.name : step + u" · "_s + output.name,
                            row.name,
                            output.name,
                            {},
                            model ? output.type : u"custom_model"_s});
        }
    }
    // Outputs that look like a model by their name come before data.
    std::ranges::stable_partition(others, [](const ModelSource &source) {
        return source.output.contains("model"_L1, Qt::CaseInsensitive);
    });
    for (auto *list : {&logged, &models, &others})
        std::ranges::move(*list, std::back_inserter(found.sources));
    return found;
}

QString assetNameFrom(const QString &text)
{
    static const QRegularExpression bad(u"[^A-Za-z0-9_.-]+"_s);
    static const QRegularExpression edge(u"^[-.]+|-+$"_s);
    QString name = text.normalized(QString::NormalizationForm_KD);
    name.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    name.replace(bad, u"-"_s).remove(edge);
    return name.left(255);
}

namespace {

std::optional<QJsonObject> tagsFrom(const QStringList &parts)
{
    QJsonObject tags;
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const qsizetype at = part.indexOf(u'=');
        const QString key = part.left(at).trimmed();
        if (at < 0 || key.isEmpty())
            return std::nullopt;
        tags.insert(key, part.sliced(at + 1).trimmed());
    }
    return tags;
}

} // namespace

std::optional<QJsonObject> tagsFromText(const QString &text)
{
    return tagsFrom(text.split(u',', Qt::SkipEmptyParts));
}

std::optional<QJsonObject> tagsFromLines(const QString &text)
{
    return tagsFrom(text.split(u'\n', Qt::SkipEmptyParts));
}

} // namespace tenon::items
