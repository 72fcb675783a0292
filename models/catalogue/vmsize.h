#pragma once

#include "catalogue/usd.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace tenon::catalogue {

/// What a fact says that is not always known.
enum class Known : quint8 { Unknown, No, Yes };

enum class Category : quint8 { General, Compute, Memory, Storage, Gpu, Hpc, Fpga, Own };

/// A GPU's architecture, oldest first within its maker. `Unknown`: there is a GPU of which this is
/// not known.
enum class GpuGeneration : quint8 {
    None,
    Unknown,
    Kepler,
    Maxwell,
    Pascal,
    Volta,
    Turing,
    Ampere,
    Ada,
    Hopper,
    Blackwell,
    Vega,
    Rdna2,
    Rdna3,
    Cdna3,
};
inline constexpr int gpuGenerations = int(GpuGeneration::Cdna3) + 1;

enum class GpuMaker : quint8 { None, Unknown, Nvidia, Amd };

/// Who says that nobody else works on the server.
enum class Isolation : quint8 {
    None,
    AzureMl, ///< One of Azure ML's four.
    Compute, ///< On Azure Compute's list.
    Name,    ///< By its name only.
};

/// What Azure ML makes of a size.
enum class Support : quint8 { None, Cluster, Both };

/// What a price is for.
enum class PriceKind : quint8 { Linux, Windows, LowPriority, Spot };
inline constexpr int priceKinds = 4;
/// Whether what is paid so can be taken away, and counts against the shared pool.
[[nodiscard]] constexpr bool isEvicted(PriceKind kind)
{
    return kind == PriceKind::LowPriority || kind == PriceKind::Spot;
}

/// How a series stands on a day.
enum class Retirement : quint8 { Living, Announced, Retired };

/// One VM size. Facts that are not known are Unknown, −1 or empty; never 0.
struct VmSize
{
    QString name; ///< In full: Standard_NC4as_T4_v3.
    quint16 series = 0;
    Category category = Category::General;
    int cores = 0;        ///< What counts against the quota.
    int usableCores = 0;  ///< Less than `cores` for sizes with constrained cores.
    qint64 memoryMib = 0; ///< 0 is unknown.
    int diskGib = -1;     ///< Temporary disk; −1 unknown, 0 none.
    int gpus = 0;         ///< Whole GPUs, or 1 where it is a part of one.
    int gpuShare = 1;     ///< 6: a sixth of a GPU.
    QString gpuModel;
    int gpuMemoryGib = -1; ///< Of one GPU, of the part where it is one.
    GpuGeneration generation = GpuGeneration::None;
    Known rdma = Known::Unknown;
    Isolation isolation = Isolation::None;
    Known premiumStorage = Known::Unknown;
    Support support = Support::None;
    QString documented; ///< Year of Azure ML's documentation that names it; empty: it does not.
    Known needsApproval = Known::Unknown;
    QDate retiredOn;             ///< Invalid: none known.
    bool retiredUndated = false; ///< Retired on a day that is not known.
    QString architecture;        ///< amd64, arm64; empty: not known.
    Known lowPriority = Known::Unknown;
    Known fastNetwork = Known::Unknown;
    bool operator==(const VmSize &) const = default;

    /// The name without "Standard_".
    [[nodiscard]] QString shortName() const;
    /// How it stands on `day`. On the very day it is retired.
    [[nodiscard]] Retirement retirement(QDate day) const;
    /// "1 × NVIDIA T4", "1/6 × NVIDIA A10"; empty without a GPU.
    [[nodiscard]] QString gpuText() const;
    [[nodiscard]] bool hasGpu() const { return gpus > 0; }
};

/// A VM series with the quota family its sizes belong to. Where isolated sizes of a series have a
/// family of their own (E64i_v3), that is a second one of the same name.
struct Series
{
    QString name;   ///< NCasT4_v3
    QString family; ///< As the service spells it: "Standard NCASv3_T4 Family".
    bool operator==(const Series &) const = default;
};

/// A region with its place on the map.
struct Region
{
    QString name; ///< westeurope
    QString displayName;
    QString geography;
    double latitude = 0;
    double longitude = 0;
    bool internal = false; ///< The service's own, not for customers.
    bool operator==(const Region &) const = default;
};

/// A size in a region.
struct Offer
{
    quint32 size = 0;
    quint16 region = 0;
    quint8 date = 0xff; ///< Index into the catalogue's dates; 255: no price is known.
    quint8 zones = 0;   ///< Bit 0: zone 1, …
    qint32 prices[priceKinds] = {-1, -1, -1, -1}; ///< Millionths of a dollar an hour; −1 unknown.
    Known listed = Known::Unknown; ///< Whether the service lists it for the subscription.
    bool restricted = false;       ///< Not available for the subscription.
    bool operator==(const Offer &) const = default;

    [[nodiscard]] std::optional<Usd> price(PriceKind kind) const;
};

/// The words of the catalogue's files and of the command line; empty for None.
[[nodiscard]] QString name(Category category);
[[nodiscard]] QString name(GpuGeneration generation);
[[nodiscard]] QString name(GpuMaker maker);
[[nodiscard]] std::optional<Category> categoryOf(QStringView text);
/// Case and blanks do not count. An unknown word is Unknown, an empty one None.
[[nodiscard]] GpuGeneration generationOf(QStringView text);
[[nodiscard]] GpuMaker makerOf(GpuGeneration generation);

/// A quota family in the form in which it is compared: lower case, without blanks, and without what
/// Azure ML's usages append ("Cluster Dedicated vCPUs").
[[nodiscard]] QString familyKey(QStringView family);
/// A series or what people call it, in the form in which it is compared: lower case, letters and
/// digits only, old names replaced (NCsv3 is ncv3, HCS is hc).
[[nodiscard]] QString seriesKey(QStringView name);

} // namespace tenon::catalogue
