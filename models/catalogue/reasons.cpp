#include "catalogue/filter.h"

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

Error say(QByteArray id, QVariantMap arguments = {})
{
    return {Error::Code::Refused, std::move(id), std::move(arguments), {}, {}};
}

double gib(qint64 mib)
{
    return double(mib) / 1024;
}

QString number(qint64 value)
{
    return QString::number(value);
}

Error retirement(const VmSize &size)
{
    if (size.retiredUndated)
        return say("fit.retired-undated");
    return say("fit.retired", {{u"date"_s, size.retiredOn}});
}

Error quotaReason(const QuotaAnswer &answer)
{
    using State = QuotaAnswer::State;
    const QVariantMap figures{{u"needed"_s, number(answer.needed)},
                              {u"limit"_s, number(answer.limit.limit)},
                              {u"used"_s, number(answer.limit.used)}};
    switch (answer.state) {
    case State::NoSheet:
        return say("fit.quota-unknown");
    case State::NotInSheet:
        return say("fit.quota-no-family");
    case State::PoolTooLittle:
        return say("fit.quota-pool", figures);
    case State::RegionTooLittle:
        return say("fit.quota-region", figures);
    case State::TooLittle:
    case State::Enough:
    case State::Unlimited:
        break;
    }
    return say("fit.quota", figures);
}

} // namespace

Error Filter::reason(const Need &need, const ListRow &row, Test test) const
{
    const int place = sizeOf(row);
    VmSize own;
    if (place < 0) {
        const OwnMachine &machine = m_machines[row.index];
        own.usableCores = machine.cores;
        own.memoryMib = machine.memoryMib;
        own.gpus = machine.gpus;
        own.gpuModel = machine.gpuModel;
        own.gpuMemoryGib = machine.gpuMemoryGib;
        own.generation = machine.generation;
    }
    const VmSize &size = place < 0 ? own : m_catalogue->sizes()[size_t(place)];
    const Offer *offer = offerOf(row);
    const bool unknown = row.unknown & (1u << int(test));
    const auto least
        = [&](const char *failed, const char *unsaid, const QVariant &has, const QVariant &needed) {
              return unknown ? say(unsaid) : say(failed, {{u"has"_s, has}, {u"needed"_s, needed}});
          };
    switch (test) {
    case Test::Retirement:
        return size.retirement(m_today) == Retirement::Announced
                   ? say("fit.retiring", {{u"date"_s, size.retiredOn}})
                   : retirement(size);
    case Test::Region:
        if (unknown)
            return say("fit.nowhere");
        return need.regions.size() == 1
                   ? say("fit.region",
                         {{u"region"_s, m_catalogue->regions()[need.regions.front()].displayName}})
                   : say("fit.regions", {{u"count"_s, number(qint64(need.regions.size()))}});
    case Test::Support:
        return say(size.support == Support::Cluster ? "fit.clusters-only" : "fit.not-supported");
    case Test::Category:
        return say("fit.category", {{u"category"_s, name(size.category)}});
    case Test::Maker:
    case Test::Cuda:
    case Test::Framework:
        return need.build ? runsOn(*need.build, size.generation, size.gpuModel).reason : Error();
    case Test::Generation:
        return unknown ? say("fit.generation-unknown", {{u"gpu"_s, size.gpuModel}})
                       : say("fit.generation", {{u"generation"_s, name(size.generation)}});
    case Test::GpuCount:
        return size.gpuShare > 1
                   ? say("fit.gpu-part", {{u"share"_s, u"1/"_s + number(size.gpuShare)},
                                          {u"needed"_s, number(need.gpus)}})
                   : say("fit.gpu-count",
                         {{u"has"_s, number(size.gpus)}, {u"needed"_s, number(need.gpus)}});
    case Test::GpuMemory:
        return size.hasGpu() ? least("fit.gpu-memory", "fit.gpu-memory-unknown",
                                     number(size.gpuMemoryGib), number(need.gpuMemoryGib))
                             : say("fit.no-gpu");
    case Test::Cores:
        return size.usableCores < need.coresFrom
                   ? say("fit.cores", {{u"has"_s, number(size.usableCores)},
                                       {u"needed"_s, number(need.coresFrom)}})
                   : say("fit.cores-most", {{u"has"_s, number(size.usableCores)},
                                            {u"needed"_s, number(need.coresTo)}});
    case Test::Memory:
        return least("fit.memory", "fit.memory-unknown", gib(size.memoryMib), gib(need.memoryMib));
    case Test::Disk:
        return least("fit.disk", "fit.disk-unknown", number(size.diskGib), number(need.diskGib));
    case Test::Isolation:
        return say("fit.not-isolated");
    case Test::Rdma:
        return say(unknown ? "fit.rdma-unknown" : "fit.no-rdma");
    case Test::PremiumStorage:
        return say(unknown ? "fit.premium-unknown" : "fit.no-premium");
    case Test::Architecture:
        return unknown ? say("fit.architecture-unknown")
                       : say("fit.architecture",
                             {{u"has"_s, size.architecture}, {u"needed"_s, need.architecture}});
    case Test::LowPriority:
        return say(unknown ? "fit.low-priority-unknown" : "fit.no-low-priority");
    case Test::Approval:
        return say(unknown ? "fit.approval-unknown" : "fit.approval");
    case Test::Quota:
        return offer && place >= 0 ? quotaReason(m_quota.answer(claim(need, place, offer->region)))
                                   : say("fit.quota-unknown");
    case Test::Subscription:
        return say(unknown ? "fit.subscription-unknown" : "fit.subscription");
    case Test::Price:
        break;
    }
    const auto dollars = price(need, row);
    return dollars && need.mostAnHour ? say("fit.price", {{u"price"_s, dollars->toDouble()},
                                                          {u"most"_s, need.mostAnHour->toDouble()}})
                                      : say("fit.price-unknown");
}

Errors Filter::reasons(const Need &need, const ListRow &row, int most) const
{
    Errors reasons;
    for (const quint32 marks : {row.failed, row.unknown & ~row.failed})
        for (int test = 0; test < tests && int(reasons.size()) < most; ++test)
            if (marks & (1u << test)) {
                // The arithmetic of what is unknown must not read as a failure, and the other way.
                ListRow only = row;
                only.unknown = marks == row.failed ? 0 : row.unknown;
                reasons.push_back(reason(need, only, Test(test)));
            }
    return reasons;
}

Error Filter::summary(const Need &need, const ListRow &row) const
{
    if (row.verdict() != Verdict::Fits)
        return reasons(need, row, 1).front();
    const Offer *offer = offerOf(row);
    if (!need.withinQuota || !offer)
        return say("fit.ok");
    const QuotaAnswer answer = m_quota.answer(claim(need, int(offer->size), offer->region));
    if (answer.state == QuotaAnswer::State::Unlimited)
        return say("fit.ok-unlimited", {{u"needed"_s, number(answer.needed)}});
    return say("fit.ok-quota",
               {{u"needed"_s, number(answer.needed)}, {u"free"_s, number(answer.limit.free())}});
}

} // namespace tenon::catalogue
