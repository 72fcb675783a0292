#include "catalogue/gpurules.h"

#include <algorithm>
#include <array>

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

struct Model
{
    QLatin1StringView word; ///< In the model's name, as a word of its own, lower case.
    GpuGeneration generation;
    int capability;
};

// Longer words stand before those they contain. Capabilities are NVIDIA's own list.
constexpr std::array models{
    Model{"rtx pro 6000"_L1, GpuGeneration::Blackwell, 120},
    Model{"gb300"_L1, GpuGeneration::Blackwell, 103},
    Model{"b300"_L1, GpuGeneration::Blackwell, 103},
    Model{"gb200"_L1, GpuGeneration::Blackwell, 100},
    Model{"b200"_L1, GpuGeneration::Blackwell, 100},
    Model{"rtx 5090"_L1, GpuGeneration::Blackwell, 120},
    Model{"gh200"_L1, GpuGeneration::Hopper, 90},
    Model{"h200"_L1, GpuGeneration::Hopper, 90},
    Model{"h100"_L1, GpuGeneration::Hopper, 90},
    Model{"l40s"_L1, GpuGeneration::Ada, 89},
    Model{"l40"_L1, GpuGeneration::Ada, 89},
    Model{"l4"_L1, GpuGeneration::Ada, 89},
    Model{"rtx 4090"_L1, GpuGeneration::Ada, 89},
    Model{"rtx 6000 ada"_L1, GpuGeneration::Ada, 89},
    Model{"a100"_L1, GpuGeneration::Ampere, 80},
    Model{"a30"_L1, GpuGeneration::Ampere, 80},
    Model{"a10"_L1, GpuGeneration::Ampere, 86},
    Model{"a40"_L1, GpuGeneration::Ampere, 86},
    Model{"a16"_L1, GpuGeneration::Ampere, 86},
    Model{"a2"_L1, GpuGeneration::Ampere, 86},
    Model{"rtx a4000"_L1, GpuGeneration::Ampere, 86},
    Model{"rtx a5000"_L1, GpuGeneration::Ampere, 86},
    Model{"rtx a6000"_L1, GpuGeneration::Ampere, 86},
    Model{"rtx 3090"_L1, GpuGeneration::Ampere, 86},
    Model{"rtx 3080"_L1, GpuGeneration::Ampere, 86},
    Model{"rtx 3070"_L1, GpuGeneration::Ampere, 86},
    Model{"rtx 3060"_L1, GpuGeneration::Ampere, 86},
    Model{"t4"_L1, GpuGeneration::Turing, 75},
    Model{"rtx 2080"_L1, GpuGeneration::Turing, 75},
    Model{"v100"_L1, GpuGeneration::Volta, 70},
    Model{"p100"_L1, GpuGeneration::Pascal, 60},
    Model{"p40"_L1, GpuGeneration::Pascal, 61},
    Model{"p4"_L1, GpuGeneration::Pascal, 61},
    Model{"gtx 1080"_L1, GpuGeneration::Pascal, 61},
    Model{"m60"_L1, GpuGeneration::Maxwell, 52},
    Model{"m40"_L1, GpuGeneration::Maxwell, 52},
    Model{"k80"_L1, GpuGeneration::Kepler, 37},
    Model{"k40"_L1, GpuGeneration::Kepler, 35},
    Model{"k20"_L1, GpuGeneration::Kepler, 35},
    Model{"mi300x"_L1, GpuGeneration::Cdna3, 0},
    Model{"mi25"_L1, GpuGeneration::Vega, 0},
    Model{"v620"_L1, GpuGeneration::Rdna2, 0},
    Model{"v710"_L1, GpuGeneration::Rdna3, 0},
};

const Model *modelOf(QStringView text)
{
    const QString name = text.toString().toLower();
    for (const Model &model : models) {
        const qsizetype at = name.indexOf(model.word);
        if (at < 0 || (at > 0 && name[at - 1].isLetterOrNumber()))
            continue;
        const qsizetype end = at + model.word.size();
        if (end == name.size() || !name[end].isLetterOrNumber())
            return &model;
    }
    return nullptr;
}

Error reason(QByteArray id, QVariantMap arguments)
{
    return {Error::Code::Refused, std::move(id), std::move(arguments), {}, {}};
}

// A capability's code runs on that one and on later ones of the same major.
bool hasCodeFor(const FrameworkBuild &build, int capability)
{
    for (const int has : build.capabilities)
        if (has / 10 == capability / 10 && has <= capability)
            return true;
    return build.newerByJit && !build.capabilities.isEmpty()
           && capability > *std::ranges::max_element(build.capabilities);
}

} // namespace

std::optional<CudaVersion> CudaVersion::parse(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    bool ok = false;
    CudaVersion version;
    version.major = parts[0].toInt(&ok);
    if (!ok || version.major < 1 || version.major > 99)
        return {};
    if (parts.size() > 1) {
        version.minor = parts[1].toInt(&ok);
        if (!ok || version.minor < 0 || version.minor > 99)
            return {};
    }
    return version;
}

QString CudaVersion::text() const
{
    return u"%1.%2"_s.arg(major).arg(minor);
}

std::optional<CudaRange> cudaRange(GpuGeneration generation, QStringView model)
{
    switch (generation) {
    case GpuGeneration::Kepler:
        return CudaRange{{9, 0}, 11, true};
    case GpuGeneration::Maxwell:
    case GpuGeneration::Pascal:
    case GpuGeneration::Volta:
        return CudaRange{{9, 0}, 12, true};
    case GpuGeneration::Turing:
        return CudaRange{{10, 0}, {}, true};
    case GpuGeneration::Ampere: {
        const Model *known = modelOf(model);
        return known && known->capability == 86 ? CudaRange{{11, 1}, {}, false}
                                                : CudaRange{{11, 0}, {}, true};
    }
    case GpuGeneration::Ada:
    case GpuGeneration::Hopper:
        return CudaRange{{11, 8}, {}, false};
    case GpuGeneration::Blackwell: {
        const Model *known = modelOf(model);
        return CudaRange{
            known && known->capability == 103 ? CudaVersion{12, 9} : CudaVersion{12, 8}, {}, false};
    }
    default:
        return {};
    }
}

std::optional<int> computeCapability(GpuGeneration generation, QStringView model)
{
    if (const Model *known = modelOf(model))
        return known->capability > 0 ? std::optional(known->capability) : std::nullopt;
    switch (generation) { // those of which all have one
    case GpuGeneration::Volta:
        return 70;
    case GpuGeneration::Turing:
        return 75;
    case GpuGeneration::Ada:
        return 89;
    case GpuGeneration::Hopper:
        return 90;
    default:
        return {};
    }
}

GpuGeneration generationOfModel(QStringView model)
{
    if (const Model *known = modelOf(model))
        return known->generation;
    return model.trimmed().isEmpty() ? GpuGeneration::None : GpuGeneration::Unknown;
}

bool isSameGpu(QStringView one, QStringView other)
{
    const Model *known = modelOf(one);
    return known && known == modelOf(other);
}

GpuAnswer runsOn(const FrameworkBuild &build, GpuGeneration generation, QStringView model)
{
    using Runtime = FrameworkBuild::Runtime;
    const GpuMaker maker = makerOf(generation);
    if (maker == GpuMaker::None || build.runtime == Runtime::Cpu)
        return {Known::Yes, {}};
    const QString gpu = model.isEmpty() ? name(generation) : model.toString();
    if (build.runtime == Runtime::Unknown)
        return {Known::Unknown, reason("fit.build-unknown", {})};
    if (maker == GpuMaker::Unknown)
        return {Known::Unknown, reason("fit.gpu-unknown", {{u"gpu"_s, gpu}})};
    if (build.runtime == Runtime::Cuda && maker == GpuMaker::Amd)
        return {Known::No, reason("fit.amd", {})};
    if (build.runtime == Runtime::Rocm) {
        if (maker != GpuMaker::Amd)
            return {Known::No, reason("fit.nvidia", {})};
        return {Known::Unknown, reason("fit.rocm-unknown", {{u"gpu"_s, gpu}})};
    }
    const auto range = cudaRange(generation, model);
    if (!range)
        return {Known::Unknown, reason("fit.gpu-unknown", {{u"gpu"_s, gpu}})};
    if (!build.cuda)
        return {Known::Unknown, reason("fit.build-unknown", {})};
    const QString what = name(generation);
    if (*build.cuda < range->from)
        return {Known::No,
                reason("fit.cuda-low",
                       {{u"generation"_s, range->from == cudaRange(generation)->from ? what : gpu},
                        {u"least"_s, range->from.text()},
                        {u"chosen"_s, build.cuda->text()}})};
    if (range->lastMajor && build.cuda->major > *range->lastMajor)
        return {Known::No, reason("fit.cuda-high", {{u"generation"_s, what},
                                                    {u"last"_s, QString::number(*range->lastMajor)},
                                                    {u"chosen"_s, build.cuda->text()}})};
    if (build.framework.isEmpty())
        return {Known::Yes, {}};
    const auto capability = computeCapability(generation, model);
    if (!capability || build.capabilities.isEmpty())
        return {Known::Unknown,
                reason("fit.framework-unknown", {{u"framework"_s, build.framework}})};
    if (!hasCodeFor(build, *capability))
        return {Known::No,
                reason("fit.framework-sm", {{u"framework"_s, build.framework},
                                            {u"capability"_s, QString::number(*capability)}})};
    return {Known::Yes, {}};
}

qint64 memoryToStartWith(qint64 bytes)
{
    constexpr qint64 mib = 1 << 20;
    const qint64 whole = bytes / 2 * 3 + bytes % 2 * 2;
    return (whole + mib - 1) / mib;
}

std::optional<SizeHint> sizeHint(const std::vector<JobPeak> &jobs)
{
    SizeHint hint;
    for (const JobPeak &job : jobs) {
        if (job.memoryBytes > 0)
            hint.memoryMib = std::max(hint.memoryMib, memoryToStartWith(job.memoryBytes));
        if (job.wallMicros > 0 && job.cpuMicros > 0)
            hint.cores = std::max(
                hint.cores, int(std::min<qint64>(
                                (job.cpuMicros + job.wallMicros - 1) / job.wallMicros, 1'000'000)));
    }
    if (hint.memoryMib == 0 && hint.cores == 0)
        return {};
    hint.cores = std::max(hint.cores, 1);
    return hint;
}

} // namespace tenon::catalogue
