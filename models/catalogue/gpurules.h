#pragma once

#include "base/error.h"
#include "base/value.h"
#include "catalogue/vmsize.h"

#include <QList>
#include <QStringList>

#include <compare>
#include <optional>
#include <vector>

namespace tenon::catalogue {

/// A version of CUDA (or ROCm): 11.8.
struct CudaVersion
{
    int major = 0;
    int minor = 0;
    auto operator<=>(const CudaVersion &) const = default;
    /// "11.8", "12", "11.8.0"; unset for anything else.
    [[nodiscard]] static std::optional<CudaVersion> parse(QStringView text);
    [[nodiscard]] QString text() const;
};

/// The versions of CUDA a GPU runs with.
struct CudaRange
{
    CudaVersion from;
    /// The last major version that supports it; unset: no end is known.
    std::optional<int> lastMajor;
    /// Whether `from` is what Azure ML documents; else it is general knowledge.
    bool documented = false;
};

/// The range for a GPU of this generation and model ("NVIDIA A10" needs 11.1 where Ampere needs
/// 11.0). Unset for AMD, no GPU, and what is not known.
[[nodiscard]] std::optional<CudaRange> cudaRange(GpuGeneration generation, QStringView model = {});

/// Compute capability times ten: 75 for a T4, 120 for an RTX PRO 6000. Unset where it is not known.
[[nodiscard]] std::optional<int> computeCapability(GpuGeneration generation, QStringView model);

/// Generation of a GPU by its marketing name, as nvidia-smi or a cluster tells it.
[[nodiscard]] GpuGeneration generationOfModel(QStringView model);

/// Whether two names are of one model, whatever makers and tools put around it ("Tesla T4", "NVIDIA
/// T4"). Names of models that are not known are not.
[[nodiscard]] bool isSameGpu(QStringView one, QStringView other);

/// What a framework was built for.
struct FrameworkBuild
{
    enum class Runtime : quint8 { Unknown, Cpu, Cuda, Rocm };
    QString framework; ///< "PyTorch", "TensorFlow", "JAX"; empty: only the CUDA version is known.
    QString version;   ///< "2.1.0"; empty where it is not pinned.
    Runtime runtime = Runtime::Unknown;
    std::optional<CudaVersion> cuda; ///< Of Runtime::Cuda.
    /// Compute capabilities times ten the build has code for; empty: not known.
    QList<int> capabilities;
    bool newerByJit = false; ///< Has PTX: GPUs newer than the last capability compile it.
    QString because;         ///< The name that said so: "torch==2.1.0+cu118".
    bool operator==(const FrameworkBuild &) const = default;
    /// Fills `capabilities` where the project's own list of this version is known.
    void completeCapabilities();
    /// "PyTorch 2.1.0 + CUDA 11.8".
    [[nodiscard]] QString text() const;
};

/// The names an environment installs by.
struct EnvironmentNames
{
    QString image;
    QStringList conda; ///< "pytorch=2.1", "pytorch-cuda=12.1", "cudatoolkit=11.3"
    QStringList pip;   ///< "torch==2.1.0+cu118", "--extra-index-url https://…/whl/cu118"
};

/// Those of an image and a conda file's mapping (`dependencies`, with pip's own list in it).
[[nodiscard]] EnvironmentNames environmentNames(const QString &image, const Value &conda);

/// What these names say of frameworks and CUDA; the surest first. Empty: they say nothing.
[[nodiscard]] std::vector<FrameworkBuild> frameworkBuilds(const EnvironmentNames &names);

/// Whether a build runs on a GPU.
struct GpuAnswer
{
    Known runs = Known::Unknown;
    Error reason; ///< With an id where `runs` is not Yes: "fit.cuda-low", "fit.framework-sm" …
};
[[nodiscard]] GpuAnswer runsOn(const FrameworkBuild &build, GpuGeneration generation,
                               QStringView model);

/// Where to begin: 150 % of the memory the model needs, then scale out.
struct SizeHint
{
    qint64 memoryMib = 0;
    int cores = 0;
    bool operator==(const SizeHint &) const = default;
};

/// What an earlier job used at most.
struct JobPeak
{
    qint64 memoryBytes = 0;
    qint64 cpuMicros = 0;
    qint64 wallMicros = 0;
};

/// 150 % of a need of memory, rounded up to a MiB.
[[nodiscard]] qint64 memoryToStartWith(qint64 bytes);
/// By the largest of earlier jobs: memory as memoryToStartWith(), cores as were busy on average,
/// rounded up, at least 1. Unset without a job that says something.
[[nodiscard]] std::optional<SizeHint> sizeHint(const std::vector<JobPeak> &jobs);

} // namespace tenon::catalogue
