#include "items/filesummary.h"

#include "assets/asset.h"
#include "base/platform/files.h"
#include "yaml/load.h"

#include <QDir>
#include <QFileInfo>

namespace tenon::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileLimit = 4 << 20;

QString oneLine(const QString &text)
{
    return text.simplified();
}

std::vector<FileSummary::Port> declared(const std::vector<assets::PortDecl> &ports)
{
    std::vector<FileSummary::Port> result;
    for (const assets::PortDecl &port : ports)
        result.push_back({port.name, port.type, port.optional,
                          port.defaultValue ? port.defaultValue->str() : QString(),
                          oneLine(port.description)});
    return result;
}

void takeBody(FileSummary &summary, const auto &body)
{
    if (const auto *command = std::get_if<assets::CommandBody>(&body)) {
        summary.command = oneLine(command->command.text);
        summary.code = command->code.text;
        summary.environment = command->environment.label;
    } else if (const auto *parallel = std::get_if<assets::ParallelBody>(&body)) {
        summary.command = parallel->entryScript;
        summary.code = parallel->code.text;
        summary.environment = parallel->environment.label;
    } else if (const auto *pipeline = std::get_if<assets::PipelineBody>(&body)) {
        for (const assets::Step &step : pipeline->steps)
            summary.steps.push_back(
                {step.name, step.component.text.isEmpty() ? step.type : step.component.text,
                 step.where.line});
        if (summary.compute.isEmpty())
            summary.compute = pipeline->settings.defaultCompute.text;
    }
}

void takeAsset(FileSummary &summary, const assets::Asset &asset)
{
    const assets::AssetCommon &common = assets::common(asset);
    summary.type = common.type;
    summary.name = common.name;
    summary.version = common.version;
    summary.displayName = common.displayName;
    summary.description = oneLine(common.description);
    summary.tags = common.tags;
    const QByteArray kind = assets::kindName(asset);
    summary.kind = QString::fromLatin1(kind);
    if (kind.endsWith("endpoint"))
        summary.kind = u"endpoint"_s;
    else if (kind.endsWith("deployment"))
        summary.kind = u"deployment"_s;
    if (const auto *component = std::get_if<assets::Component>(&asset)) {
        summary.inputs = declared(component->inputs);
        summary.outputs = declared(component->outputs);
        takeBody(summary, component->body);
    } else if (const auto *job = std::get_if<assets::Job>(&asset)) {
        if (job->pipeline())
            summary.kind = u"pipeline"_s;
        summary.experiment = job->experimentName;
        summary.compute = job->compute.text;
        for (const assets::InputBinding &input : job->inputs)
            summary.inputs.push_back({input.name,
                                      input.type,
                                      false,
                                      input.kind == assets::InputBinding::Kind::Literal
                                          ? input.literal.str()
                                          : input.path.text,
                                      {}});
        for (const assets::OutputSpec &output : job->outputs)
            summary.outputs.push_back({output.name, output.type, false, output.path, {}});
        takeBody(summary, job->body);
    } else if (const auto *environment = std::get_if<assets::Environment>(&asset)) {
        summary.environment = environment->image;
        summary.code = environment->condaFile.text;
    } else if (const auto *data = std::get_if<assets::DataAsset>(&asset)) {
        summary.data = data->path.text;
    } else if (const auto *model = std::get_if<assets::Model>(&asset)) {
        summary.data = model->path.text;
    }
}

} // namespace

Result<FileSummary> summarise(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Code::NotFound, "files.not-there", {{u"path"_s, path}});
    FileSummary summary;
    summary.path = path;
    summary.modified = info.lastModified();
    summary.folder = info.isDir();
    if (summary.folder) {
        summary.size = QDir(path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size();
        return summary;
    }
    summary.size = info.size();
    if (!path.endsWith(u".yml"_s) && !path.endsWith(u".yaml"_s))
        return summary;
    summary.kind = u"other"_s;
    if (summary.size > fileLimit)
        return summary;
    const auto bytes = platform::readFile(path, fileLimit);
    if (!bytes)
        return std::unexpected(bytes.error());
    const yaml::Reading reading = yaml::readAsset(*bytes, path);
    if (reading.asset && !std::holds_alternative<assets::OtherAsset>(*reading.asset))
        takeAsset(summary, *reading.asset);
    return summary;
}

} // namespace tenon::items
