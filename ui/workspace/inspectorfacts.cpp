#include "workspace/inspectorfacts.h"

#include "files/names.h"
#include "items/jobdata.h"
#include "store/jobs.h"
#include "widgets/kinds.h"
#include "widgets/looks.h"
#include "workspace/inspector.h"
#include "workspace/treenodes.h"

#include <QDateTime>
#include <QLocale>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using assets::JobState;

namespace {

constexpr size_t mostSteps = 200;

QString timeText(qint64 us)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(us / 1000), QLocale::ShortFormat);
}

void add(QList<PropertyList::Row> &rows, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        rows.append({name, value, {}});
}

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u" · "_s);
}

Facts::Table ports(const QString &title, const std::vector<items::FileSummary::Port> &list,
                   const QString &last)
{
    Facts::Table table{title, {Inspector::tr("Name"), Inspector::tr("Type"), last}, {}};
    for (const items::FileSummary::Port &port : list)
        table.rows.append(
            {{port.name, port.type,
              !port.value.isEmpty() ? port.value
              : port.optional       ? Inspector::tr("optional")
                                    : QString()},
             joined({port.optional && !port.value.isEmpty() ? Inspector::tr("optional") : QString(),
                     port.description}),
             {}});
    return table;
}

Facts::Table tags(const QList<std::pair<QString, QString>> &list)
{
    Facts::Table table{Inspector::tr("Tags"), {Inspector::tr("Tag"), Inspector::tr("Value")}, {}};
    for (const auto &[name, value] : list)
        table.rows.append({{name, value}, {}, {}});
    return table;
}

} // namespace

Facts factsOf(const items::FileSummary &summary, const QString &root)
{
    Facts facts;
    const QString name = files::fileName(summary.path);
    const QString &kind = summary.kind;
    facts.folder = summary.folder;
    facts.icon = summary.folder ? u"folder"_s : fileIcon(name, kind);
    facts.title = !summary.displayName.isEmpty() ? summary.displayName
                  : !summary.name.isEmpty()      ? summary.name
                                                 : name;
    const QString word = summary.folder ? Inspector::tr("folder") : kindWord(kind);
    facts.subtitle = joined(
        {word.isEmpty() ? Inspector::tr("file") : word,
         summary.version.isEmpty() ? QString() : Inspector::tr("version %1").arg(summary.version)});
    facts.text = summary.description;
    QList<PropertyList::Row> &rows = facts.properties;
    add(rows, Inspector::tr("Name"), summary.name);
    add(rows, Inspector::tr("Type"), summary.type);
    add(rows, Inspector::tr("Experiment"), summary.experiment);
    add(rows, Inspector::tr("Compute"), summary.compute);
    add(rows, Inspector::tr("Environment"), summary.environment);
    add(rows, kind == u"environment"_s ? Inspector::tr("Conda file") : Inspector::tr("Code"),
        summary.code);
    add(rows, Inspector::tr("Command"), summary.command);
    add(rows, Inspector::tr("Path of the data"), summary.data);
    const bool inside = summary.path.startsWith(root + u'/');
    add(rows, summary.folder ? Inspector::tr("Folder") : Inspector::tr("File"),
        inside ? summary.path.sliced(root.size() + 1) : summary.path);
    add(rows, Inspector::tr("Size"),
        summary.folder ? Inspector::tr("%n entries", nullptr, int(summary.size))
                       : QLocale().formattedDataSize(summary.size));
    add(rows, Inspector::tr("Changed"), QLocale().toString(summary.modified, QLocale::ShortFormat));

    const bool job = kind == u"job"_s || kind == u"pipeline"_s;
    facts.tables.append(ports(Inspector::tr("Inputs"), summary.inputs,
                              job ? Inspector::tr("Value") : Inspector::tr("Default")));
    facts.tables.append(
        ports(Inspector::tr("Outputs"), summary.outputs, job ? Inspector::tr("Value") : QString()));
    Facts::Table steps{Inspector::tr("Steps"), {Inspector::tr("Step"), Inspector::tr("Runs")}, {}};
    for (const items::FileSummary::Step &step : summary.steps)
        steps.rows.append({{step.name, step.what},
                           Inspector::tr("Go to line %1").arg(step.line),
                           {step.line, {}, {}}});
    facts.tables.append(steps);
    QList<std::pair<QString, QString>> list;
    for (const auto &[key, value] : summary.tags)
        list.append({key, value});
    facts.tables.append(tags(list));
    return facts;
}

Result<JobFacts> loadJobFacts(store::Database &database, const QString &name)
{
    auto job = store::findJob(database, name);
    if (!job)
        return std::unexpected(job.error());
    JobFacts facts;
    facts.job = std::move(*job);
    auto inputs = store::inputs(database, facts.job.id);
    auto outputs = store::outputs(database, facts.job.id);
    auto steps = store::children(database, facts.job.id);
    if (!inputs || !outputs || !steps)
        return std::unexpected((!inputs    ? inputs.error()
                                : !outputs ? outputs.error()
                                           : steps.error()));
    facts.inputs = std::move(*inputs);
    facts.outputs = std::move(*outputs);
    facts.steps = std::move(*steps);
    if (facts.steps.size() > mostSteps)
        facts.steps.resize(mostSteps);
    return facts;
}

Facts factsOf(const JobFacts &from)
{
    const store::JobRow &job = from.job;
    const auto nameOf = [](const store::JobRow &row) {
        return !row.displayName.isEmpty() ? row.displayName
               : row.step.isEmpty()       ? row.name
                                          : row.step;
    };
    const bool reused = job.reusedFrom.has_value();
    Facts facts;
    facts.look = lookOf(JobState(job.state), reused);
    facts.title = nameOf(job);
    facts.subtitle = joined({job.parent ? Inspector::tr("step") : kindWord(u"job"_s),
                             items::stateWord(JobState(job.state), reused)});
    facts.text = job.description;
    if (const QString error = items::errorText(job.error); !error.isEmpty())
        facts.text = error;
    QList<PropertyList::Row> &rows = facts.properties;
    add(rows, Inspector::tr("Name"), job.name);
    add(rows, Inspector::tr("Experiment"), job.experiment);
    add(rows, Inspector::tr("File"), job.source);
    add(rows, Inspector::tr("Component"), job.component);
    add(rows, Inspector::tr("Compute"), job.compute);
    add(rows, Inspector::tr("Submitted"), timeText(job.created));
    if (job.started) {
        add(rows, Inspector::tr("Started"), timeText(*job.started));
        add(rows, Inspector::tr("Duration"),
            items::durationText(items::elapsed(*job.started, job.ended.value_or(0),
                                               QDateTime::currentMSecsSinceEpoch() * 1000)));
    }
    if (job.ended)
        add(rows, Inspector::tr("Ended"), timeText(*job.ended));
    if (job.peakBytes)
        add(rows, Inspector::tr("Memory at most"), QLocale().formattedDataSize(*job.peakBytes));
    add(rows, Inspector::tr("By"), job.creator);

    Facts::Table inputs{Inspector::tr("Inputs"),
                        {Inspector::tr("Name"), Inspector::tr("Type"), Inspector::tr("Value")},
                        {}};
    for (const store::InputRow &input : from.inputs) {
        const QString value = input.value ? *input.value : input.path.value_or(QString());
        inputs.rows.append({{input.name, input.type, value}, value, {}});
    }
    Facts::Table outputs{Inspector::tr("Outputs"),
                         {Inspector::tr("Name"), Inspector::tr("Type"), Inspector::tr("Size")},
                         {}};
    for (const store::OutputRow &output : from.outputs)
        outputs.rows.append(
            {{output.name, output.type,
              output.bytes ? QLocale().formattedDataSize(*output.bytes) : QString()},
             output.path,
             {}});
    Facts::Table steps{Inspector::tr("Steps"), {Inspector::tr("Step"), Inspector::tr("State")}, {}};
    for (const store::JobRow &step : from.steps)
        steps.rows.append(
            {{nameOf(step), items::stateWord(JobState(step.state), step.reusedFrom.has_value())},
             Inspector::tr("Open the page of the step"),
             {0, step.name, {}}});
    facts.tables = {inputs, outputs, steps, tags(items::tagPairs(job.tags))};
    return facts;
}

Facts factsOf(const items::AssetBundle &bundle, const Subject &subject)
{
    Facts facts;
    facts.icon = subject.kind;
    facts.title = subject.asset;
    const items::AssetVersion *version
        = subject.version.isEmpty() ? bundle.latest() : bundle.find(subject.version);
    facts.subtitle
        = joined({kindWord(subject.kind),
                  version ? Inspector::tr("version %1").arg(version->version) : QString(),
                  version && version->archived ? Inspector::tr("archived") : QString()});
    if (!version) {
        facts.text = Inspector::tr("It is no longer registered.");
        return facts;
    }
    facts.text = version->description;
    QList<PropertyList::Row> &rows = facts.properties;
    add(rows, Inspector::tr("Type"), version->type);
    add(rows, Inspector::tr("Stage"), version->stage);
    add(rows, Inspector::tr("Aliases"), version->aliases.join(u", "_s));
    add(rows, Inspector::tr("Created"), timeText(version->created));
    add(rows, Inspector::tr("By"), version->creator);
    if (version->bytes)
        add(rows, Inspector::tr("Size"), QLocale().formattedDataSize(*version->bytes));
    Facts::Table job{Inspector::tr("Made by"), {Inspector::tr("Job"), Inspector::tr("Output")}, {}};
    if (!version->job.isEmpty())
        job.rows.append(
            {{version->jobTitle.isEmpty() ? version->job : version->jobTitle, version->output},
             Inspector::tr("Open the page of the job"),
             {0, version->job, {}}});
    Facts::Table versions{
        Inspector::tr("Versions"), {Inspector::tr("Version"), Inspector::tr("Created")}, {}};
    for (const items::AssetVersion &each : bundle.versions)
        versions.rows.append(
            {{each.version, timeText(each.created)}, each.description, {0, {}, each.version}});
    facts.tables = {job, tags(items::tagPairs(version->tags)), versions};
    return facts;
}

} // namespace tenon::ui
