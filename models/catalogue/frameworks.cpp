#include "catalogue/gpurules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

using Runtime = FrameworkBuild::Runtime;

/// Which CUDA a release takes from the package index when its name does not say.
struct DefaultCuda
{
    QLatin1StringView from; ///< First version.
    CudaVersion cuda;
};

// Releases of both projects; general knowledge, newest first.
constexpr std::array torchDefaults{DefaultCuda{"2.8"_L1, {12, 8}},  DefaultCuda{"2.7"_L1, {12, 6}},
                                   DefaultCuda{"2.5"_L1, {12, 4}},  DefaultCuda{"2.1"_L1, {12, 1}},
                                   DefaultCuda{"1.13"_L1, {11, 7}}, DefaultCuda{"1.5"_L1, {10, 2}}};
constexpr QLatin1StringView torchBeyond = "2.10"_L1;
constexpr std::array tensorflowDefaults{
    DefaultCuda{"2.18"_L1, {12, 5}}, DefaultCuda{"2.16"_L1, {12, 3}},
    DefaultCuda{"2.15"_L1, {12, 2}}, DefaultCuda{"2.12"_L1, {11, 8}},
    DefaultCuda{"2.5"_L1, {11, 2}},  DefaultCuda{"2.4"_L1, {11, 0}},
    DefaultCuda{"2.1"_L1, {10, 1}},  DefaultCuda{"1.13"_L1, {10, 0}},
    DefaultCuda{"1.5"_L1, {9, 0}}};
constexpr QLatin1StringView tensorflowBeyond = "2.21"_L1;

// −1, 0, 1 by the numbers of two versions.
int compareVersions(QStringView a, QStringView b)
{
    const auto left = a.split(u'.');
    const auto right = b.split(u'.');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        const int x = i < left.size() ? left[i].toInt() : 0;
        const int y = i < right.size() ? right[i].toInt() : 0;
        if (x != y)
            return x < y ? -1 : 1;
    }
    return 0;
}

template <size_t N>
std::optional<CudaVersion> defaultCuda(const std::array<DefaultCuda, N> &table,
                                       QLatin1StringView beyond, const QString &version)
{
    if (version.isEmpty() || compareVersions(version, QString(beyond)) >= 0)
        return {};
    for (const DefaultCuda &entry : table)
        if (compareVersions(version, QString(entry.from)) >= 0)
            return entry.cuda;
    return {};
}

QRegularExpressionMatch matched(const QString &pattern, const QString &text)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(text);
}

// "cu118" and "cu1210"? The last digit is the minor version: 11.8, 12.1, 9.2.
std::optional<CudaVersion> fromTag(const QString &digits)
{
    if (digits.size() < 2)
        return {};
    return CudaVersion::parse(QString(digits.chopped(1) + u'.' + digits.back()));
}

// What any text says of a runtime: +cu118, whl/cu121, cuda11.8, cuda:12.1.0, rocm5.6, +cpu.
void readRuntime(FrameworkBuild &build, const QString &text)
{
    static const QString tag = u"(?:^|[+/_\\-.=])cu(\\d{2,3})(?:$|[^\\d])"_s;
    static const QString spelled
        = u"(?:cudatoolkit|cuda-toolkit|cuda-version|pytorch-cuda|cuda)[ =:\\-_]*(\\d{1,2}\\.\\d{1,2})"_s;
    if (text.contains("rocm"_L1, Qt::CaseInsensitive)) {
        build.runtime = Runtime::Rocm;
        return;
    }
    std::optional<CudaVersion> cuda;
    if (const auto found = matched(spelled, text); found.hasMatch())
        cuda = CudaVersion::parse(found.captured(1));
    else if (const auto short_ = matched(tag, text); short_.hasMatch())
        cuda = fromTag(short_.captured(1));
    if (cuda) {
        build.runtime = Runtime::Cuda;
        build.cuda = cuda;
    } else if (matched(u"(?:[+/_\\-=]|^)cpu(?:only)?(?:$|[^a-z0-9])"_s, text).hasMatch()) {
        build.runtime = Runtime::Cpu;
    }
}

struct Named
{
    QString name;    ///< Lower case.
    QString version; ///< Empty where it is not pinned to one.
    QString rest;    ///< Behind the version: "+cu118", "=py3.8_cuda11.3_cudnn8_0".
};

// "pytorch::torchvision=0.15", "torch ~= 2.1.0", "jax[cuda12]==0.4.1".
std::optional<Named> named(QString text)
{
    text = text.section(u'#', 0, 0).section(u';', 0, 0).trimmed();
    if (const qsizetype channel = text.indexOf("::"_L1); channel >= 0)
        text = text.mid(channel + 2);
    const auto match = matched(
        u"^([a-z0-9][a-z0-9._\\-]*(?:\\[[^\\]]*\\])?)\\s*(?:(==?=?|~=)?\\s*v?(\\d+(?:\\.\\d+)*)?(.*))?$"_s,
        text);
    if (!match.hasMatch())
        return {};
    Named result{match.captured(1).toLower(), {}, match.captured(4)};
    const QString by = match.captured(2);
    const qsizetype parts = match.captured(3).count(u'.') + 1;
    // What a release takes is told by its first two numbers: "==2.*", conda's "=2" and "~=2.1"
    // (2.1 to 2.x) leave the second one open.
    const bool open = by == "~="_L1  ? parts < 3
                      : by == "="_L1 ? parts < 2
                                     : match.captured(4).startsWith(".*"_L1) && parts < 2;
    if (by.isEmpty())
        result.rest = match.captured(3) + result.rest;
    else if (!open)
        result.version = match.captured(3);
    return result;
}

// The framework a name installs; the runtime where the name alone decides it.
std::optional<FrameworkBuild> frameworkOf(const Named &name)
{
    FrameworkBuild build;
    const QString plain = name.name.section(u'[', 0, 0);
    if (plain == "torch"_L1 || plain == "pytorch"_L1 || plain == "pytorch-gpu"_L1
        || plain == "pytorch-cpu"_L1) {
        build.framework = u"PyTorch"_s;
    } else if (plain == "tensorflow"_L1 || plain == "tensorflow-gpu"_L1
               || plain == "tensorflow-cpu"_L1 || plain == "tensorflow-rocm"_L1
               || plain == "tf-nightly"_L1) {
        build.framework = u"TensorFlow"_s;
    } else if (plain == "jax"_L1 || plain == "jaxlib"_L1) {
        build.framework = u"JAX"_s;
    } else {
        return {};
    }
    if (plain.endsWith("-cpu"_L1))
        build.runtime = Runtime::Cpu;
    else if (plain.endsWith("-rocm"_L1))
        build.runtime = Runtime::Rocm;
    build.version = name.version;
    return build;
}

void readPackages(std::vector<FrameworkBuild> &builds, FrameworkBuild &plain,
                  const QStringList &packages)
{
    for (const QString &package : packages) {
        const QString text = package.trimmed();
        if (text.startsWith(u'-')) { // --extra-index-url https://download.pytorch.org/whl/cu118
            FrameworkBuild index;
            readRuntime(index, text);
            if (index.runtime != Runtime::Unknown && plain.runtime == Runtime::Unknown) {
                plain = index;
                plain.because = text;
            }
            continue;
        }
        const auto name = named(text);
        if (!name)
            continue;
        if (auto build = frameworkOf(*name)) {
            if (build->runtime == Runtime::Unknown)
                readRuntime(*build, name->rest);
            build->because = text;
            builds.push_back(*build);
            continue;
        }
        static const QStringList cudaNames{u"pytorch-cuda"_s, u"cudatoolkit"_s, u"cuda-version"_s,
                                           u"cuda-toolkit"_s, u"cuda"_s};
        if (cudaNames.contains(name->name) && !name->version.isEmpty()) {
            if (const auto cuda = CudaVersion::parse(name->version)) {
                plain.runtime = Runtime::Cuda;
                plain.cuda = cuda;
                plain.because = text;
            }
        } else if (name->name == "cpuonly"_L1) {
            plain.runtime = Runtime::Cpu;
            plain.because = text;
        }
    }
}

} // namespace

void FrameworkBuild::completeCapabilities()
{
    if (!capabilities.isEmpty() || runtime != Runtime::Cuda || !cuda)
        return;
    if (framework == "PyTorch"_L1) {
        // The projects' own wheels, as torch.cuda.get_arch_list() tells them.
        if (*cuda == CudaVersion{11, 8})
            capabilities = {37, 50, 60, 70, 75, 80, 86, 90};
        else if (*cuda == CudaVersion{12, 1} || *cuda == CudaVersion{12, 4}
                 || *cuda == CudaVersion{12, 6})
            capabilities = {50, 60, 70, 75, 80, 86, 90};
        else if (*cuda == CudaVersion{12, 8})
            capabilities = {75, 80, 86, 90, 100, 120};
        else if (*cuda == CudaVersion{11, 7} || *cuda == CudaVersion{11, 6}
                 || *cuda == CudaVersion{11, 3})
            capabilities = {37, 50, 60, 70, 75, 80, 86};
        else if (*cuda == CudaVersion{10, 2})
            capabilities = {37, 50, 60, 70};
        newerByJit = *cuda == CudaVersion{12, 8};
    } else if (framework == "TensorFlow"_L1 && !version.isEmpty()
               && compareVersions(version, QString(tensorflowBeyond)) < 0
               && compareVersions(version, u"2.5"_s) >= 0) {
        if (compareVersions(version, u"2.18"_s) >= 0)
            capabilities = {60, 70, 80, 89};
        else if (compareVersions(version, u"2.16"_s) >= 0)
            capabilities = {50, 60, 70, 75, 80};
        else
            capabilities = {35, 50, 60, 70, 75, 80};
        newerByJit = true;
    }
}

QString FrameworkBuild::text() const
{
    QStringList parts;
    if (!framework.isEmpty())
        parts << (version.isEmpty() ? framework : framework + u' ' + version);
    if (runtime == Runtime::Cuda && cuda)
        parts << u"CUDA "_s + cuda->text();
    else if (runtime == Runtime::Rocm)
        parts << u"ROCm"_s;
    else if (runtime == Runtime::Cpu)
        parts << u"CPU"_s;
    return parts.join(u" + "_s);
}

EnvironmentNames environmentNames(const QString &image, const Value &conda)
{
    EnvironmentNames names{image, {}, {}};
    const Value *dependencies = conda.find(u"dependencies");
    if (!dependencies || !dependencies->asList())
        return names;
    for (const Value &entry : *dependencies->asList()) {
        if (const QString *package = entry.asString())
            names.conda << *package;
        else if (const Value *pip = entry.find(u"pip"); pip && pip->asList())
            for (const Value &wheel : *pip->asList())
                if (const QString *text = wheel.asString())
                    names.pip << *text;
    }
    return names;
}

std::vector<FrameworkBuild> frameworkBuilds(const EnvironmentNames &names)
{
    std::vector<FrameworkBuild> builds;
    FrameworkBuild plain; // what is said of CUDA apart from frameworks
    readPackages(builds, plain, names.conda);
    readPackages(builds, plain, names.pip);
    FrameworkBuild image;
    readRuntime(image, names.image);
    image.because = names.image;
    if (plain.runtime == Runtime::Unknown && image.runtime != Runtime::Cpu)
        plain = image;
    if (builds.empty()) {
        // pytorch/pytorch:2.1.0-cuda11.8-cudnn8, tensorflow/tensorflow:2.15.0-gpu,
        // acpt-pytorch-2.2-cuda12.1
        const auto match
            = matched(u"(pytorch|tensorflow|jax)[:\\-](\\d+(?:\\.\\d+)+)"_s, names.image);
        if (match.hasMatch())
            if (auto build = frameworkOf({match.captured(1).toLower(), match.captured(2), {}})) {
                build->because = names.image;
                builds.push_back(*build);
            }
    }
    for (FrameworkBuild &build : builds) {
        if (build.runtime == Runtime::Unknown && plain.runtime != Runtime::Unknown) {
            build.runtime = plain.runtime;
            build.cuda = plain.cuda;
        }
        if (build.runtime == Runtime::Unknown) {
            const auto cuda = build.framework == "PyTorch"_L1
                                  ? defaultCuda(torchDefaults, torchBeyond, build.version)
                              : build.framework == "TensorFlow"_L1
                                  ? defaultCuda(tensorflowDefaults, tensorflowBeyond, build.version)
                                  : std::nullopt;
            if (cuda) {
                build.runtime = Runtime::Cuda;
                build.cuda = cuda;
            }
        }
        build.completeCapabilities();
    }
    if (builds.empty() && plain.runtime != Runtime::Unknown)
        builds.push_back(plain);
    std::ranges::stable_sort(builds, [](const FrameworkBuild &a, const FrameworkBuild &b) {
        return (a.runtime != Runtime::Unknown) > (b.runtime != Runtime::Unknown);
    });
    return builds;
}

} // namespace tenon::catalogue
