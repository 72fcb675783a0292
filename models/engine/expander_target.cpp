// What the files of the workspace say of the compute target a step names.
#include "engine/expander.h"

#include "base/platform/files.h"
#include "catalogue/cataloguefile.h"
#include "yaml/document.h"
#include "yaml/load.h"

#include <QDir>

namespace tenon::engine {

using namespace Qt::StringLiterals;

namespace {

Value condaOf(const QString &file)
{
    const auto bytes = platform::readFile(file, 1 << 20);
    return bytes ? yaml::Document(*bytes, file).value({}).value_or(Value()) : Value();
}

// The image the last stage of a Dockerfile begins with, or the stage that one begins with.
QString baseImage(const QString &file)
{
    const auto bytes = platform::readFile(file, 1 << 20);
    QString image;
    QHash<QString, QString> stages;
    if (bytes)
        for (const QByteArray &line : bytes->split('\n')) {
            QList<QByteArray> words = line.simplified().split(' ');
            if (words.takeFirst().toUpper() != "FROM")
                continue;
            while (!words.isEmpty() && words.front().startsWith("--")) // --platform=linux/amd64
                words.removeFirst();
            const QString from = QString::fromUtf8(words.value(0));
            image = stages.value(from.toLower(), from);
            if (words.size() > 2 && words[1].toUpper() == "AS")
                stages.insert(QString::fromUtf8(words[2]).toLower(), image);
        }
    return image;
}

} // namespace

catalogue::EnvironmentNames Expander::namesOf(const assets::EnvironmentRef &reference,
                                              const QString &base)
{
    using Kind = assets::EnvironmentRef::Kind;
    if (reference.kind == Kind::Inline) {
        const Value *inlined = reference.definition.find(u"conda_file");
        const Value conda = !reference.condaFile.isEmpty()
                                ? condaOf(QDir(base).absoluteFilePath(reference.condaFile.text))
                            : inlined ? *inlined
                                      : Value();
        QString image = reference.image;
        if (!reference.buildPath.isEmpty())
            image = baseImage(QDir(QDir(base).absoluteFilePath(reference.buildPath.text))
                                  .filePath(u"Dockerfile"_s));
        return catalogue::environmentNames(image, conda);
    }
    if (reference.kind == Kind::Reference && reference.reference.isLocalPath()) {
        const auto loaded
            = yaml::loadAsset(reference.reference.absolutePath(base), yaml::Expect::Environment);
        const auto *environment
            = loaded ? std::get_if<assets::Environment>(&loaded->asset) : nullptr;
        if (environment)
            return catalogue::environmentNames(
                environment->image,
                environment->condaFile.isEmpty()
                    ? environment->condaDefinition
                    : condaOf(
                          QDir(environment->base).absoluteFilePath(environment->condaFile.text)));
    }
    return {};
}

void Expander::checkTarget(const PlannedJob &job, const assets::EnvironmentRef &environment,
                           const QString &base, const Location &where)
{
    if (job.compute.isEmpty() || !m_services.target(job.compute).isEmpty())
        return;
    const catalogue::Target *target = m_definitions.find(job.compute);
    if (!target)
        return;
    if (auto refused = catalogue::refusedThere(*target)) {
        refused->where = where;
        fail(std::move(*refused));
        return;
    }
    // The GPU of its size, and what the environment was built for.
    if (target->size.isEmpty())
        return;
    if (!m_catalogue)
        m_catalogue = catalogue::loadShippedCatalogue().value_or(catalogue::CataloguePtr());
    const int place = m_catalogue ? m_catalogue->size(target->size) : -1;
    if (place < 0 || !m_catalogue->sizes()[size_t(place)].hasGpu())
        return;
    const catalogue::VmSize &size = m_catalogue->sizes()[size_t(place)];
    const auto builds = catalogue::frameworkBuilds(namesOf(environment, base));
    for (const catalogue::FrameworkBuild &build : builds) {
        const catalogue::GpuAnswer answer
            = catalogue::runsOn(build, size.generation, size.gpuModel);
        if (answer.runs != catalogue::Known::No)
            continue;
        m_plan.warnings.push_back(answer.reason);
        m_plan.warnings.back().where = where;
    }
}

} // namespace tenon::engine
