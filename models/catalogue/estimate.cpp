#include "catalogue/estimate.h"

#include "catalogue/gpurules.h"

#include <cmath>

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

Error remark(QByteArray id, QVariantMap arguments = {})
{
    return {Error::Code::Refused, std::move(id), std::move(arguments), {}, {}};
}

// To a tenth.
double gigabytes(double bytes)
{
    return std::round(bytes * 10 / double(1 << 30)) / 10;
}

CostAnswer answerFor(const JobMeasure &measure, const QString &name, int region, PriceKind kind,
                     int nodes, const Catalogue &catalogue, QDate today)
{
    CostAnswer answer;
    answer.name = name;
    answer.size = catalogue.size(name);
    if (answer.size < 0) {
        answer.fits = false;
        answer.remarks.push_back(remark("target.unknown-size", {{u"size"_s, name}}));
        return answer;
    }
    const VmSize &size = catalogue.sizes()[size_t(answer.size)];
    answer.name = size.name;
    const auto refuse = [&](QByteArray id, QVariantMap arguments = {}) {
        answer.fits = false;
        answer.remarks.push_back(remark(std::move(id), std::move(arguments)));
    };
    if (size.retirement(today) == Retirement::Retired)
        refuse("cost.retired", {{u"date"_s, size.retiredOn}});
    if (measure.gpus > size.gpus)
        refuse("cost.no-gpu", {{u"wanted"_s, measure.gpus}, {u"has"_s, size.gpus}});
    const qint64 gpuMemory = qint64(size.gpuMemoryGib) << 30;
    if (size.hasGpu() && gpuMemory > 0 && measure.gpuPeakBytes > gpuMemory)
        refuse("cost.gpu-memory", {{u"peak"_s, gigabytes(double(measure.gpuPeakBytes))},
                                   {u"has"_s, gigabytes(double(gpuMemory))}});
    const qint64 memory = size.memoryMib << 20;
    if (memory > 0 && measure.peakBytes > memory)
        refuse("cost.memory", {{u"peak"_s, gigabytes(double(measure.peakBytes))},
                               {u"has"_s, gigabytes(double(memory))}});
    if (const int offer = region < 0 ? -1 : catalogue.offer(answer.size, region); offer >= 0)
        answer.anHour = catalogue.offers()[size_t(offer)].price(kind);
    if (!answer.anHour)
        answer.remarks.push_back(remark("cost.no-price"));
    answer.nodeSeconds
        = nodes > 0 && measure.seconds >= 0 ? measure.seconds * nodes : measure.nodeSeconds;
    if (answer.nodeSeconds < 0) {
        answer.remarks.push_back(remark("cost.no-duration"));
        return answer;
    }
    if (answer.fits && answer.anHour)
        answer.total = answer.anHour->over(answer.nodeSeconds);
    // A typed-in duration is the user's own word; a measured one was taken somewhere else.
    if (measure.job.isEmpty() || !answer.fits)
        return answer;
    if (measure.gpus > 0) {
        if (!isSameGpu(measure.gpuModel, size.gpuModel))
            answer.remarks.push_back(remark(
                "cost.other-gpu", {{u"gpu"_s, size.gpuModel}, {u"measured"_s, measure.gpuModel}}));
    } else {
        answer.remarks.push_back(remark(size.hasGpu() ? "cost.gpu-unused" : "cost.other-cpu",
                                        {{u"cores"_s, size.usableCores}}));
    }
    if (measure.cores > size.usableCores && size.usableCores > 0)
        answer.remarks.push_back(remark(
            "cost.fewer-cores", {{u"wanted"_s, measure.cores}, {u"has"_s, size.usableCores}}));
    return answer;
}

} // namespace

std::vector<CostAnswer> whatItWouldCost(const JobMeasure &measure, const QStringList &sizes,
                                        const QString &region, PriceKind kind, int nodes,
                                        const Catalogue &catalogue, QDate today)
{
    std::vector<CostAnswer> answers;
    const int place = catalogue.region(region);
    for (const QString &size : sizes.first(std::min<qsizetype>(sizes.size(), mostCostSizes)))
        answers.push_back(answerFor(measure, size, place, kind, nodes, catalogue, today));
    return answers;
}

} // namespace tenon::catalogue
