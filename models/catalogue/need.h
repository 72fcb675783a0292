#pragma once

#include "catalogue/gpurules.h"
#include "catalogue/quota.h"

namespace tenon::catalogue {

/// One thing a size can fail, in the order in which reasons are told.
enum class Test : quint8 {
    Retirement,
    Region,
    Support,
    Category,
    Maker, ///< AMD where CUDA is needed, NVIDIA where ROCm is.
    Cuda,
    Framework,
    Generation,
    GpuCount,
    GpuMemory,
    Cores,
    Memory,
    Disk,
    Isolation,
    Rdma,
    PremiumStorage,
    Architecture,
    LowPriority,
    Approval,
    Quota,
    Subscription,
    Price,
};
inline constexpr int tests = int(Test::Price) + 1;

enum class Verdict : quint8 { Fits, Unknown, Misfit };

/// Which sizes a person asks for by their processor; the others are hidden, not greyed.
enum class Processor : quint8 { Any, Cpu, Gpu };

/// What may have become of a series.
enum class RetirementRule : quint8 {
    Living, ///< Neither retired nor announced to be.
    NotYet, ///< Not retired today.
    Any,
};

/// Who must support a size.
enum class SupportRule : quint8 { Any, AzureMl, Cluster, Instance };

enum class SortBy : quint8 { Name, Series, Cores, Memory, Gpus, GpuMemory, Generation, Price };

/// What one looks for. All parts combine; a part that is not set lets everything through.
struct Need
{
    // These hide.
    QString text; ///< Words that all must occur in name, series (old names too), GPU or generation.
    Processor processor = Processor::Any;
    bool hideMisfits = false;

    // These grey.
    std::vector<quint16> regions; ///< Places in the catalogue; empty: any.
    quint32 generations = 0;      ///< Bits 1 << GpuGeneration; 0: any. Only of sizes with a GPU.
    quint32 categories = 0;       ///< Bits 1 << Category; 0: any.
    SupportRule support = SupportRule::Any;
    RetirementRule retirement = RetirementRule::NotYet;
    std::optional<FrameworkBuild> build; ///< Framework or CUDA version that must run.
    int gpus = 0;
    int gpuMemoryGib = 0;
    int coresFrom = 0;
    int coresTo = 0; ///< 0: no limit.
    qint64 memoryMib = 0;
    int diskGib = 0;
    bool isolated = false;
    bool rdma = false;
    bool premiumStorage = false;
    bool withoutApproval = false;
    QString architecture; ///< amd64, arm64; empty: any.
    bool withinQuota = false;
    bool offeredToSubscription = false;
    std::optional<Usd> mostAnHour; ///< For one node.

    // What is priced and counted.
    PriceKind priceKind
        = PriceKind::Linux; ///< LowPriority and Spot also ask for sizes that can be.
    qint64 nodes = 1;       ///< The most that run at once.
    bool endpoint = false;

    SortBy sortBy = SortBy::Price;
    bool descending = false;
    /// One row a size with its best region, else one row a size and region.
    bool everyRegion = false;
    bool operator==(const Need &) const = default;

    [[nodiscard]] Priority priority() const
    {
        return isEvicted(priceKind) ? Priority::LowPriority : Priority::Dedicated;
    }
};

/// A machine that is nobody's to sell: this computer, one over SSH, a partition of Slurm.
struct OwnMachine
{
    enum class Kind : quint8 { ThisComputer, Ssh, Slurm };
    Kind kind = Kind::ThisComputer;
    QString name;
    int cores = 0;
    qint64 memoryMib = 0; ///< 0: not known.
    int gpus = 0;
    QString gpuModel;
    int gpuMemoryGib = -1;
    GpuGeneration generation = GpuGeneration::None;
    bool operator==(const OwnMachine &) const = default;
};

} // namespace tenon::catalogue
