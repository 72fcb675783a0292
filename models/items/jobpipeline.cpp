#include "items/jobpipeline.h"

#include "engine/plan.h"
#include "files/names.h"
#include "store/assets.h"
#include "store/jobs.h"
#include "yaml/emit.h"
#include "yaml/load.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tenon::items {

using namespace Qt::StringLiterals;
using engine::InputSource;
using engine::PlannedInput;
using engine::PlannedJob;
using engine::PlannedOutput;

namespace {

/// The component that a step ran: the absolute path of its file, or a registered version. Empty:
/// none, or one whose file says something else by now.
QString componentOf(store::Database &database, const store::Place &place, const PlannedJob &job,
                    const assets::Job *source)
{
    if (job.component.isEmpty())
        return {};
    const QString name = job.component.section(u':', 0, 0),
                  version = job.component.section(u':', 1);
    if (!version.isEmpty() && store::findAsset(database, u"component"_s, name, version))
        return u"azureml:"_s + job.component;
    QString file = QDir::cleanPath(QDir(place.workspace).absoluteFilePath(job.component));
    const assets::PipelineBody *pipeline = source ? source->pipeline() : nullptr;
    if (const assets::Step *step = pipeline ? pipeline->step(job.step) : nullptr)
        if (step->component.isLocalPath())
            file = step->component.absolutePath(step->base);
    const auto component = yaml::loadComponent(file);
    if (!component)
        return {};
    const auto *command = std::get_if<assets::CommandBody>(&component->body);
    return job.kind == PlannedJob::Kind::Pipeline
                   || (command && command->command.text.trimmed() == job.command)
               ? file
               : QString();
}

Value literalOf(const PlannedInput &input)
{
    bool good = false;
    const QString &text = input.source.text;
    if (input.type == "integer"_L1)
        if (const qint64 number = text.toLongLong(&good); good)
            return Value(number);
    if (input.type == "number"_L1)
        if (const double number = text.toDouble(&good); good)
            return Value(number);
    if (input.type == "boolean"_L1 && (text.toLower() == "true"_L1 || text.toLower() == "false"_L1))
        return Value(text.toLower() == "true"_L1);
    return Value(text);
}

/// A definition is written before the digests of the files it names.
Value environmentOf(const QByteArray &key)
{
    if (key.startsWith('"')) {
        qsizetype end = 1;
        while (end < key.size() && key[end] != '"')
            end += key[end] == '\\' ? 2 : 1;
        return Value::fromJson(key.first(std::min(end + 1, key.size())));
    }
    return Value::fromJson(key.first(key.lastIndexOf('}') + 1));
}

/// Writes the family of one job.
class Writer
{
public:
    Writer(std::vector<PlannedJob> jobs, std::vector<store::JobRow> rows, QStringList components,
           QString workspace, const QString &file)
        : m_jobs(std::move(jobs))
        , m_rows(std::move(rows))
        , m_components(std::move(components))
        , m_workspace(std::move(workspace))
        , m_file(file)
        , m_folder(files::parentOf(file))
        , m_alone(m_jobs.front().kind == PlannedJob::Kind::Command)
    {
    }

    Result<QByteArray> text(const QString &title)
    {
        const PlannedJob &root = m_jobs.front();
        const store::JobRow &row = m_rows.front();
        ValueMap top{{u"type"_s, u"pipeline"_s}, {u"display_name"_s, title}};
        put(top, u"description"_s, row.description);
        put(top, u"experiment_name"_s, row.experiment);
        if (ValueMap tags = tagsOf(row.tags); !tags.empty())
            top.emplace_back(u"tags"_s, std::move(tags));
        ValueMap jobs;
        for (size_t i = m_alone ? 0 : 1; i < m_jobs.size(); ++i)
            if (m_alone || m_jobs[i].parent == 0)
                jobs.emplace_back(nameOf(i), stepOf(i));
        ValueMap settings;
        put(settings, u"default_compute"_s, computeOf(root.compute));
        if (!m_alone)
            addSettings(settings, root);
        if (!settings.empty())
            top.emplace_back(u"settings"_s, std::move(settings));
        if (!m_alone) {
            ValueMap inputs, outputs;
            for (const PlannedInput &input : root.inputs)
                if (const auto value = valueOf(input))
                    inputs.emplace_back(input.name, *value);
            for (const PlannedOutput &output : root.outputs)
                outputs.emplace_back(output.name, outputOf(output));
            if (!inputs.empty())
                top.emplace_back(u"inputs"_s, std::move(inputs));
            if (!outputs.empty())
                top.emplace_back(u"outputs"_s, std::move(outputs));
        }
        top.emplace_back(u"jobs"_s, std::move(jobs));
        const auto block = yaml::blockText(Value(std::move(top)), 0, yaml::Layout{});
        if (!block)
            return fail(Error::Code::Conflict, "yaml.edit-refused", {{u"path"_s, m_file}});
        const QByteArray head
            = "$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\n"
              "# As job "
              + row.name.toUtf8() + " ran.\n";
        return QByteArray(head + *block + '\n');
    }

private:
    static void put(ValueMap &map, const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            map.emplace_back(key, text);
    }

    static ValueMap tagsOf(const QByteArray &json)
    {
        ValueMap tags;
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            tags.emplace_back(it.key(), it.value().toString());
        return tags;
    }

    static QString computeOf(const QString &name)
    {
        return name.isEmpty() || name == "local"_L1 ? name : u"azureml:"_s + name;
    }

    [[nodiscard]] QString nameOf(size_t i) const
    {
        if (!m_alone)
            return m_jobs[i].step;
        const QString name = files::assetNameFrom(QFileInfo(m_jobs[i].sourceFile).fileName());
        return name.isEmpty() ? u"step"_s : name;
    }

    [[nodiscard]] QString placed(const QString &path) const
    {
        if (!files::isWithin(path, m_workspace))
            return path;
        const QString relative = QDir(m_folder).relativeFilePath(path);
        return relative.startsWith(u'.') ? relative : u"./"_s + relative;
    }

    void addSettings(ValueMap &settings, const PlannedJob &root) const
    {
        if (!root.continueOnStepFailure)
            settings.emplace_back(u"continue_on_step_failure"_s, false);
        if (!root.continueOnFailedOptionalInput)
            settings.emplace_back(u"continue_on_failed_optional_input"_s, false);
        QString first, last;
        for (const PlannedJob &job : m_jobs) {
            if (job.parent != 0)
                continue;
            if (job.always)
                last = job.step;
            else if (!job.after.empty())
                first = m_jobs.at(size_t(topOf(job.after.front()))).step;
        }
        put(settings, u"on_init"_s, first);
        put(settings, u"on_finalize"_s, last);
    }

    /// The step of the submitted pipeline that a job is, or is part of.
    [[nodiscard]] int topOf(int job) const
    {
        while (job > 0 && m_jobs.at(size_t(job)).parent > 0)
            job = m_jobs.at(size_t(job)).parent;
        return job;
    }

    /// The output of a top step that shows `output` of `job`.
    [[nodiscard]] QString shownOutput(int top, int job, const QString &output) const
    {
        if (top == job)
            return output;
        for (const PlannedOutput &own : m_jobs.at(size_t(top)).outputs)
            if (own.job == job && own.output == output)
                return own.name;
        return output;
    }

    /// Nothing: the input had no value.
    [[nodiscard]] std::optional<Value> valueOf(const PlannedInput &input) const
    {
        const InputSource &source = input.source;
        switch (source.kind) {
        case InputSource::Kind::None:
            return {};
        case InputSource::Kind::Literal:
            return literalOf(input);
        case InputSource::Kind::Output: {
            const int top = topOf(source.job);
            return Value(u"${{parent.jobs.%1.outputs.%2}}"_s.arg(
                m_jobs.at(size_t(top)).step, shownOutput(top, source.job, source.output)));
        }
        case InputSource::Kind::Path:
        case InputSource::Kind::Uri:
            break;
        }
        ValueMap map{{u"type"_s, input.type},
                     {u"path"_s, source.origin.isEmpty() ? placed(source.text) : source.origin}};
        if (input.mode != "ro_mount"_L1)
            put(map, u"mode"_s, input.mode);
        return Value(std::move(map));
    }

    /// What the pipeline's own inputs say is said once.
    [[nodiscard]] std::optional<Value> boundOf(const PlannedInput &input) const
    {
        if (m_alone || input.source.kind == InputSource::Kind::Output)
            return valueOf(input);
        for (const PlannedInput &own : m_jobs.front().inputs) {
            const bool same = own.source.kind == input.source.kind
                              && own.source.text == input.source.text
                              && input.source.kind != InputSource::Kind::None;
            if (same && (own.name == input.name || own.source.kind != InputSource::Kind::Literal))
                return Value(u"${{parent.inputs.%1}}"_s.arg(own.name));
        }
        return valueOf(input);
    }

    [[nodiscard]] Value outputOf(const PlannedOutput &output) const
    {
        ValueMap map{{u"type"_s, output.type}};
        if (output.mode != "rw_mount"_L1)
            put(map, u"mode"_s, output.mode);
        put(map, u"name"_s, output.assetName);
        put(map, u"version"_s, output.assetVersion);
        return Value(std::move(map));
    }

    [[nodiscard]] std::optional<Value> stepOutput(int step, const PlannedOutput &output) const
    {
        if (!m_alone)
            for (const PlannedOutput &own : m_jobs.front().outputs)
                if (own.job >= 0 && topOf(own.job) == step
                    && shownOutput(step, own.job, own.output) == output.name)
                    return Value(u"${{parent.outputs.%1}}"_s.arg(own.name));
        const PlannedJob &job = m_jobs.at(size_t(step));
        if (job.component.isEmpty() || m_written == step || !output.assetName.isEmpty())
            return outputOf(output);
        return {}; // as the component says
    }

    Value stepOf(size_t index)
    {
        const PlannedJob &job = m_jobs[index];
        ValueMap map;
        std::optional<assets::Component> declared;
        const QString component = m_components.at(qsizetype(index));
        if (component.startsWith(u'/'))
            if (auto read = yaml::loadComponent(component))
                declared = std::move(*read);
        const bool named = !component.isEmpty();
        m_written = named ? -1 : int(index);
        map.emplace_back(u"type"_s,
                         job.kind == PlannedJob::Kind::Pipeline ? u"pipeline"_s : u"command"_s);
        if (named)
            map.emplace_back(u"component"_s, placed(component));
        if (!m_alone)
            put(map, u"display_name"_s, m_rows[index].displayName);
        put(map, u"description"_s, m_alone ? QString() : m_rows[index].description);
        ValueMap inputs, outputs;
        for (const PlannedInput &input : job.inputs) {
            const assets::PortDecl *port = declared ? declared->input(input.name) : nullptr;
            const bool usual = port && port->defaultValue
                               && input.source.kind == InputSource::Kind::Literal
                               && port->defaultValue->str() == input.source.text;
            if (const auto value = usual ? std::nullopt : boundOf(input))
                inputs.emplace_back(input.name, *value);
        }
        for (const PlannedOutput &output : job.outputs)
            if (const auto value = stepOutput(int(index), output))
                outputs.emplace_back(output.name, *value);
        if (!inputs.empty())
            map.emplace_back(u"inputs"_s, std::move(inputs));
        if (!outputs.empty())
            map.emplace_back(u"outputs"_s, std::move(outputs));
        if (job.compute != m_jobs.front().compute)
            put(map, u"compute"_s, computeOf(job.compute));
        if (!named)
            addCommand(map, job);
        addRunSettings(map, job);
        return Value(std::move(map));
    }

    void addCommand(ValueMap &map, const PlannedJob &job) const
    {
        put(map, u"code"_s, job.code.isEmpty() ? QString() : placed(job.code));
        if (!job.includes.isEmpty()) {
            ValueList list;
            for (const QString &include : job.includes)
                list.emplace_back(placed(include));
            map.emplace_back(u"additional_includes"_s, std::move(list));
        }
        if (!job.environmentKey.isEmpty())
            map.emplace_back(u"environment"_s, environment(job));
        put(map, u"command"_s, job.command);
        if (!job.deterministic)
            map.emplace_back(u"is_deterministic"_s, false);
    }

    [[nodiscard]] Value environment(const PlannedJob &job) const
    {
        const QString base = files::parentOf(job.sourceFile);
        const auto here = [&](const QString &path) {
            return placed(QDir::cleanPath(QDir(base).absoluteFilePath(path)));
        };
        Value value = environmentOf(job.environmentKey);
        if (const QString *text = value.asString())
            return text->startsWith("azureml:"_L1) || text->contains("://"_L1)
                       ? value
                       : Value(here(QString(*text).remove(QRegularExpression(u"\\Afile:"_s))));
        ValueMap map;
        if (const ValueMap *old = value.asMap())
            for (const auto &[key, item] : *old) {
                const QString *text = item.asString();
                const bool path = text && (key == "conda_file"_L1 || key == "path"_L1);
                map.emplace_back(key, path ? Value(here(*text)) : item);
            }
        return Value(std::move(map));
    }

    static void addRunSettings(ValueMap &map, const PlannedJob &job)
    {
        if (!job.variables.empty()) {
            ValueMap variables;
            for (const auto &[key, text] : job.variables)
                variables.emplace_back(key, text);
            map.emplace_back(u"environment_variables"_s, std::move(variables));
        }
        if (job.runSettings.isEmpty())
            return;
        const Value settings = Value::fromJson(job.runSettings);
        if (const ValueMap *all = settings.asMap())
            for (const auto &[key, value] : *all)
                map.emplace_back(key, value);
    }

    std::vector<PlannedJob> m_jobs;
    std::vector<store::JobRow> m_rows;
    QStringList m_components; ///< See componentOf().
    QString m_workspace;
    QString m_file;
    QString m_folder;
    bool m_alone;
    int m_written = -1; ///< The step whose command is written out.
};

} // namespace

Result<QByteArray> pipelineOfJob(store::Database &database, const store::Place &place,
                                 const QString &name, const QString &file)
{
    const auto job = store::findJob(database, name);
    if (!job)
        return std::unexpected(job.error());
    auto family = store::family(database, job->root);
    if (!family)
        return std::unexpected(family.error());
    if (job->id != job->root)
        return fail(Error::Code::Refused, "job.rerun-step",
                    {{u"name"_s, name}, {u"root"_s, family->front().name}});
    if (job->kind == "run"_L1)
        return fail(Error::Code::Refused, "job.kind-not-run", {{u"kind"_s, job->kind}});
    std::erase_if(*family, [](const store::JobRow &row) { return row.kind == "run"_L1; });
    std::vector<PlannedJob> jobs;
    for (const store::JobRow &row : *family) {
        auto planned = engine::plannedJobFromJson(row.spec);
        if (!planned)
            return std::unexpected(planned.error());
        if (!row.source.isEmpty()) // the workspace may have been moved since
            planned->sourceFile
                = QDir::cleanPath(QDir(place.workspace).absoluteFilePath(row.source));
        jobs.push_back(std::move(*planned));
    }
    const auto source = yaml::loadJob(jobs.front().sourceFile);
    QStringList components;
    for (const PlannedJob &each : jobs)
        components.append(componentOf(database, place, each, source ? &*source : nullptr));
    const QString title
        = job->displayName.isEmpty() ? QFileInfo(file).completeBaseName() : job->displayName;
    return Writer(std::move(jobs), std::move(*family), std::move(components), place.workspace, file)
        .text(title);
}

} // namespace tenon::items
