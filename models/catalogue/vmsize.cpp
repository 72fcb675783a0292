#include "catalogue/vmsize.h"

#include <array>
#include <utility>

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array categories{
    std::pair{Category::General, "general"_L1}, std::pair{Category::Compute, "compute"_L1},
    std::pair{Category::Memory, "memory"_L1},   std::pair{Category::Storage, "storage"_L1},
    std::pair{Category::Gpu, "gpu"_L1},         std::pair{Category::Hpc, "hpc"_L1},
    std::pair{Category::Fpga, "fpga"_L1},       std::pair{Category::Own, "own"_L1},
};

constexpr std::array generations{
    std::pair{GpuGeneration::Kepler, "Kepler"_L1},
    std::pair{GpuGeneration::Maxwell, "Maxwell"_L1},
    std::pair{GpuGeneration::Pascal, "Pascal"_L1},
    std::pair{GpuGeneration::Volta, "Volta"_L1},
    std::pair{GpuGeneration::Turing, "Turing"_L1},
    std::pair{GpuGeneration::Ampere, "Ampere"_L1},
    std::pair{GpuGeneration::Ada, "Ada"_L1},
    std::pair{GpuGeneration::Hopper, "Hopper"_L1},
    std::pair{GpuGeneration::Blackwell, "Blackwell"_L1},
    std::pair{GpuGeneration::Vega, "AMD Vega"_L1},
    std::pair{GpuGeneration::Rdna2, "AMD RDNA2"_L1},
    std::pair{GpuGeneration::Rdna3, "AMD RDNA3"_L1},
    std::pair{GpuGeneration::Cdna3, "AMD CDNA3"_L1},
};

// What documentation, portal and people of different years call a series, and its name today.
constexpr std::array oldNames{
    std::pair{"ncsv2"_L1, "ncv2"_L1},
    std::pair{"ncsv3"_L1, "ncv3"_L1},
    std::pair{"nds"_L1, "nd"_L1},
    std::pair{"ndsv2"_L1, "ndv2"_L1},
    std::pair{"ndrv2"_L1, "ndv2"_L1},
    std::pair{"nvsv3"_L1, "nvv3"_L1},
    std::pair{"nvsv2"_L1, "nvv2"_L1},
    std::pair{"hcs"_L1, "hc"_L1},
    std::pair{"hcrs"_L1, "hc"_L1},
    std::pair{"hbs"_L1, "hb"_L1},
    std::pair{"hbrs"_L1, "hb"_L1},
    std::pair{"hbsv2"_L1, "hbv2"_L1},
    std::pair{"hbrsv2"_L1, "hbv2"_L1},
    std::pair{"hbsv3"_L1, "hbv3"_L1},
    std::pair{"hbrsv3"_L1, "hbv3"_L1},
    std::pair{"nct4v3"_L1, "ncast4v3"_L1},
    std::pair{"ncasv3t4"_L1, "ncast4v3"_L1},
    std::pair{"nca100v4"_L1, "ncadsa100v4"_L1},
    std::pair{"nda100v4"_L1, "ndasra100v4"_L1},
    std::pair{"ndasv4"_L1, "ndasra100v4"_L1},
    std::pair{"ndv4"_L1, "ndasra100v4"_L1},
    std::pair{"ms"_L1, "m"_L1},
};

QString lettersAndDigits(QStringView text)
{
    QString key;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            key += c.toLower();
    return key;
}

} // namespace

QString VmSize::shortName() const
{
    return name.startsWith("Standard_"_L1) ? name.sliced(9) : name;
}

Retirement VmSize::retirement(QDate day) const
{
    if (retiredUndated)
        return Retirement::Retired;
    if (!retiredOn.isValid())
        return Retirement::Living;
    return retiredOn <= day ? Retirement::Retired : Retirement::Announced;
}

QString VmSize::gpuText() const
{
    if (!hasGpu())
        return {};
    const QString count = gpuShare > 1 ? u"1/%1"_s.arg(gpuShare) : QString::number(gpus);
    return gpuModel.isEmpty() ? count : count + u" × "_s + gpuModel;
}

std::optional<Usd> Offer::price(PriceKind kind) const
{
    const qint32 micros = prices[int(kind)];
    return micros < 0 ? std::nullopt : std::optional(Usd{micros});
}

QString name(Category category)
{
    for (const auto &[value, text] : categories)
        if (value == category)
            return text;
    return {};
}

QString name(GpuGeneration generation)
{
    for (const auto &[value, text] : generations)
        if (value == generation)
            return text;
    return {};
}

QString name(GpuMaker maker)
{
    switch (maker) {
    case GpuMaker::Nvidia:
        return u"NVIDIA"_s;
    case GpuMaker::Amd:
        return u"AMD"_s;
    case GpuMaker::None:
    case GpuMaker::Unknown:
        break;
    }
    return {};
}

std::optional<Category> categoryOf(QStringView text)
{
    for (const auto &[value, word] : categories)
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

GpuGeneration generationOf(QStringView text)
{
    const QString key = lettersAndDigits(text);
    if (key.isEmpty())
        return GpuGeneration::None;
    for (const auto &[value, word] : generations) {
        const QString known = lettersAndDigits(QString(word));
        if (key == known || u"amd"_s + key == known)
            return value;
    }
    return GpuGeneration::Unknown;
}

GpuMaker makerOf(GpuGeneration generation)
{
    switch (generation) {
    case GpuGeneration::None:
        return GpuMaker::None;
    case GpuGeneration::Unknown:
        return GpuMaker::Unknown;
    case GpuGeneration::Vega:
    case GpuGeneration::Rdna2:
    case GpuGeneration::Rdna3:
    case GpuGeneration::Cdna3:
        return GpuMaker::Amd;
    default:
        return GpuMaker::Nvidia;
    }
}

QString familyKey(QStringView family)
{
    QString key;
    for (const QChar c : family)
        if (!c.isSpace())
            key += c.toLower();
    for (const QLatin1StringView tail :
         {"clusterdedicatedvcpus"_L1, "dedicatedvcpus"_L1, "vcpus"_L1})
        if (key.endsWith(tail)) {
            key.chop(tail.size());
            break;
        }
    return key;
}

QString seriesKey(QStringView name)
{
    QString key = lettersAndDigits(name);
    if (key.endsWith("series"_L1))
        key.chop(6);
    for (const auto &[old, now] : oldNames)
        if (key == old)
            return now;
    return key;
}

} // namespace tenon::catalogue
