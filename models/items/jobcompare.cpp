#include "items/jobcompare.h"

#include "assets/jobstate.h"
#include "engine/again.h"
#include "engine/reuse.h"
#include "items/stepsmodel.h"
#include "snapshot/snapshot.h"
#include "store/jobs.h"
#include "store/objectstore.h"
#include "store/settings.h"
#include "tracking/series.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>
#include <set>

namespace tenon::items {

using namespace Qt::StringLiterals;

namespace {

using Part = CompareRow::Part;
using Texts = std::map<QString, QString>;

QString say(const char *text)
{
    return QCoreApplication::translate("compare", text);
}

template <typename T> QString number(const std::optional<T> &value)
{
    return value ? QString::number(*value) : QString();
}

QString metricText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

Result<Texts> inputsOf(store::Database &database, store::JobId job)
{
    const auto inputs = store::inputs(database, job);
    if (!inputs)
        return std::unexpected(inputs.error());
    Texts texts;
    for (const store::InputRow &input : *inputs)
        texts[input.name] = input.value             ? *input.value
                            : input.digest.isNull() ? input.path.value_or(QString())
                                                    : QString::fromLatin1(input.digest.toHex());
    return texts;
}

Result<ComparedStep> stepOf(store::Database &database, const store::ObjectStore *objects,
                            QString path, const store::JobRow &row)
{
    ComparedStep step;
    step.path = std::move(path);
    step.job = row;
    if (const auto parts = store::keyParts(database, row.id); parts && !parts->isEmpty())
        step.keyParts = engine::keyPartsFromJson(*parts);
    auto inputs = inputsOf(database, row.id);
    if (!inputs)
        return std::unexpected(inputs.error());
    step.inputs = std::move(*inputs);
    // What a reused step logged was logged by the job it came from.
    const store::JobId source = row.reusedFrom.value_or(row.id);
    const auto params = store::params(database, source);
    if (!params)
        return std::unexpected(params.error());
    step.params.insert(params->begin(), params->end());
    const auto series = tracking::listSeries(database, qint64(source));
    if (!series)
        return std::unexpected(series.error());
    for (const tracking::SeriesInfo &info : *series)
        if (!info.system)
            step.metrics.emplace(info.name, info.last.value);
    if (objects && !row.snapshot.isNull()) {
        if (const auto manifest = snapshot::load(*objects, row.snapshot)) {
            step.code.emplace();
            for (const snapshot::ManifestFile &file : manifest->files)
                step.code->emplace(
                    QString::fromUtf8(file.path),
                    ComparedFile{file.size, file.digest.toHex() + (file.executable ? "x" : "")});
        }
    }
    return step;
}

/// Compares two steps that stand at the same place.
class Comparing
{
public:
    Comparing(std::vector<CompareRow> &rows, const QString &step)
        : m_rows(rows)
        , m_step(step)
    {
    }

    void all(const ComparedStep &a, const ComparedStep &b)
    {
        const auto state = [](const store::JobRow &job) {
            return QString::fromLatin1(assets::name(assets::JobState(job.state)));
        };
        add(Part::Job, "job", u"state"_s, state(a.job), state(b.job));
        add(Part::Job, "job", u"component"_s, a.job.component, b.job.component);
        add(Part::Job, "job", u"compute"_s, a.job.compute, b.job.compute);
        // Reused is not run: that such a job has no exit code is no difference.
        if (!a.job.reusedFrom && !b.job.reusedFrom)
            add(Part::Job, "job", u"exit code"_s, number(a.job.exitCode), number(b.job.exitCode));
        duration(a.job, b.job);
        keys(a, b);
        code(a, b);
        maps(Part::Parameter, "parameter", a.params, b.params);
        metrics(a.metrics, b.metrics);
        git(a.job, b.job);
    }

    void only(bool inFirst)
    {
        const QString there = say(QT_TRANSLATE_NOOP("compare", "there"));
        add(Part::Step, "step", m_step, inFirst ? there : QString(), inFirst ? QString() : there);
    }

private:
    void add(Part part, const char *what, const QString &key, const QString &a, const QString &b,
             std::optional<double> change = {})
    {
        // What neither has is not worth a line.
        if (!a.isEmpty() || !b.isEmpty() || part == Part::Input)
            m_rows.push_back({part, m_step, what, key, a, b, a != b, change});
    }

    void maps(Part part, const char *what, const Texts &a, Texts b, const QString &prefix = {})
    {
        for (const auto &[name, value] : a) {
            const auto other = b.find(name);
            add(part, what, prefix + name, value, other == b.end() ? QString() : other->second);
            if (other != b.end())
                b.erase(other);
        }
        for (const auto &[name, value] : b)
            add(part, what, prefix + name, {}, value);
    }

    void duration(const store::JobRow &a, const store::JobRow &b)
    {
        const auto took = [](const store::JobRow &job) -> std::optional<qint64> {
            if (!job.started || !job.ended || job.reusedFrom)
                return std::nullopt;
            return *job.ended - *job.started;
        };
        const auto text
            = [](const std::optional<qint64> &us) { return us ? durationText(*us) : QString(); };
        const auto first = took(a);
        const auto second = took(b);
        add(Part::Time, "", u"duration"_s, text(first), text(second),
            first && second ? std::optional(double(*second - *first)) : std::nullopt);
    }

    /// What entered the reuse key, and inputs where a job has none (pipelines).
    void keys(const ComparedStep &a, const ComparedStep &b)
    {
        if (a.keyParts.empty() || b.keyParts.empty())
            return maps(Part::Input, "key", a.inputs, b.inputs, u"input:"_s);
        const auto texts = [](const ComparedStep &step) {
            Texts parts;
            for (const auto &[name, value] : step.keyParts)
                parts.emplace(name,
                              QString::fromUtf8(value.startsWith('=') ? value.sliced(1) : value));
            return parts;
        };
        Texts first = texts(a);
        Texts second = texts(b);
        first.erase(u"code"_s); // told file by file
        second.erase(u"code"_s);
        std::set<QString> names;
        for (const auto &[name, value] : first)
            names.insert(name);
        for (const auto &[name, value] : second)
            names.insert(name);
        for (const QString &name : names) {
            const Part part
                = name.startsWith("input:"_L1) ? Part::Input
                  : name == "environment"_L1 || name == "python"_L1 || name == "variables"_L1
                      ? Part::Environment
                      : Part::Job;
            add(part, "key", name, first[name], second[name]);
        }
    }

    void code(const ComparedStep &a, const ComparedStep &b)
    {
        if (a.job.snapshot == b.job.snapshot) {
            if (!a.job.snapshot.isNull())
                add(Part::Code, "code", u"*"_s, QString::fromLatin1(a.job.snapshot.toHex()),
                    QString::fromLatin1(b.job.snapshot.toHex()));
            return;
        }
        if ((!a.code && !a.job.snapshot.isNull()) || (!b.code && !b.job.snapshot.isNull())) {
            // The lists are gone; that the code differs is still known.
            add(Part::Code, "code", u"*"_s, QString::fromLatin1(a.job.snapshot.toHex()),
                QString::fromLatin1(b.job.snapshot.toHex()));
            return;
        }
        // Which files stayed as they are is of no interest, and they may be many.
        using Files = std::map<QString, ComparedFile>;
        const Files first = a.code.value_or(Files());
        const Files second = b.code.value_or(Files());
        const auto text = [](const Files &files, const QString &path) {
            const auto it = files.find(path);
            return it == files.end() ? QString()
                                     : say(QT_TRANSLATE_NOOP("compare", "%1 bytes, %2"))
                                           .arg(it->second.size)
                                           .arg(QString::fromLatin1(it->second.digest.left(12)));
        };
        for (const auto &[path, file] : first)
            if (const auto other = second.find(path);
                other == second.end() || other->second != file) {
                add(Part::Code, "code", path, text(first, path), text(second, path));
                m_rows.back().differs = true; // the execute bit alone is not in the text
            }
        for (const auto &[path, file] : second)
            if (!first.contains(path))
                add(Part::Code, "code", path, {}, text(second, path));
    }

    void metrics(const std::map<QString, double> &a, const std::map<QString, double> &b)
    {
        std::set<QString> names;
        for (const auto &[name, value] : a)
            names.insert(name);
        for (const auto &[name, value] : b)
            names.insert(name);
        for (const QString &name : names) {
            const auto first = a.find(name);
            const auto second = b.find(name);
            std::optional<double> change;
            if (first != a.end() && second != b.end() && std::isfinite(first->second)
                && std::isfinite(second->second))
                change = second->second - first->second;
            add(Part::Metric, "metric", name,
                first == a.end() ? QString() : metricText(first->second),
                second == b.end() ? QString() : metricText(second->second), change);
        }
    }

    void git(const store::JobRow &a, const store::JobRow &b)
    {
        const auto texts = [](const store::JobRow &job) {
            Texts found;
            const QJsonObject object = QJsonDocument::fromJson(job.properties).object();
            for (auto it = object.begin(); it != object.end(); ++it)
                if (it.key().startsWith("azureml.git."_L1))
                    found.emplace(it.key().sliced(12), it->toVariant().toString());
            return found;
        };
        maps(Part::Git, "", texts(a), texts(b));
    }

    std::vector<CompareRow> &m_rows;
    QString m_step;
};

} // namespace

QString CompareRow::name() const
{
    if (part == Part::Input)
        return key.section(u':', 1);
    static const std::map<QString, const char *> words{
        {u"state"_s, QT_TRANSLATE_NOOP("compare", "State")},
        {u"component"_s, QT_TRANSLATE_NOOP("compare", "Component")},
        {u"compute"_s, QT_TRANSLATE_NOOP("compare", "Compute")},
        {u"exit code"_s, QT_TRANSLATE_NOOP("compare", "Exit code")},
        {u"duration"_s, QT_TRANSLATE_NOOP("compare", "Duration")},
        {u"command"_s, QT_TRANSLATE_NOOP("compare", "Command")},
        {u"environment"_s, QT_TRANSLATE_NOOP("compare", "Environment")},
        {u"python"_s, QT_TRANSLATE_NOOP("compare", "Python and its packages")},
        {u"variables"_s, QT_TRANSLATE_NOOP("compare", "Environment variables")},
        {u"settings"_s, QT_TRANSLATE_NOOP("compare", "Resources and limits")},
        {u"repository_uri"_s, QT_TRANSLATE_NOOP("compare", "Repository")},
        {u"branch"_s, QT_TRANSLATE_NOOP("compare", "Branch")},
        {u"commit"_s, QT_TRANSLATE_NOOP("compare", "Commit")},
        {u"dirty"_s, QT_TRANSLATE_NOOP("compare", "Uncommitted changes")}};
    if (part == Part::Code)
        return key == u"*"_s ? say(QT_TRANSLATE_NOOP("compare", "Snapshot")) : key;
    if (part == Part::Step)
        return say(QT_TRANSLATE_NOOP("compare", "Step"));
    if (part == Part::Parameter || part == Part::Metric)
        return key;
    if (key.startsWith("output:"_L1))
        return say(QT_TRANSLATE_NOOP("compare", "Output %1")).arg(key.sliced(7));
    const auto word = words.find(key);
    return word == words.end() ? key : say(word->second);
}

Result<ComparedJob> loadCompared(store::Database &database, const store::Place &place,
                                 const QString &name)
{
    const auto job = store::findJob(database, name);
    if (!job)
        return std::unexpected(job.error());
    const auto family = store::family(database, job->root == store::JobId{} ? job->id : job->root);
    if (!family)
        return std::unexpected(family.error());
    const auto objects = store::ObjectStore::open(place.objects(), true);
    ComparedJob compared;
    QHash<qint64, QString> paths;
    for (const store::JobRow &row : *family) {
        QString path;
        if (row.name == name) {
            paths.insert(qint64(row.id), QString());
            path = u"."_s;
        } else if (row.parent && paths.contains(qint64(*row.parent)) && row.kind != "run"_L1) {
            const QString above = paths.value(qint64(*row.parent));
            path = above.isEmpty() ? row.step : above + u'.' + row.step;
            paths.insert(qint64(row.id), path);
        } else {
            continue;
        }
        auto step = stepOf(database, objects ? objects->get() : nullptr, path, row);
        if (!step)
            return std::unexpected(step.error());
        compared.steps.push_back(std::move(*step));
    }
    return compared;
}

std::vector<CompareRow> compareJobs(const ComparedJob &a, const ComparedJob &b)
{
    std::vector<CompareRow> rows;
    const auto find = [](const ComparedJob &job, const QString &path) {
        return std::ranges::find(job.steps, path, &ComparedStep::path);
    };
    for (const ComparedStep &step : a.steps) {
        Comparing comparing(rows, step.path);
        if (const auto other = find(b, step.path); other != b.steps.end())
            comparing.all(step, *other);
        else
            comparing.only(true);
    }
    for (const ComparedStep &step : b.steps)
        if (find(a, step.path) == a.steps.end())
            Comparing(rows, step.path).only(false);
    return rows;
}

Result<QString> compareOrigin(store::Database &database, const QString &name)
{
    const auto job = store::findJob(database, name);
    if (!job)
        return std::unexpected(job.error());
    const QString from
        = QJsonDocument::fromJson(job->properties).object().value(engine::rerunProperty).toString();
    if (!from.isEmpty() && store::findJob(database, from))
        return from;
    if (job->source.isEmpty() || job->parent)
        return QString();
    auto statement = database.prepare(
        "SELECT name FROM jobs WHERE parent IS NULL AND id<?1 AND source=?2 AND deleted IS NULL"
        " AND archived<2 ORDER BY id DESC LIMIT 1");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bindAll(job->id, job->source);
    const auto row = statement->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? statement->text(0) : QString();
}

} // namespace tenon::items
