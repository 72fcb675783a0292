#include "catalogue/filter.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 bit(Test test)
{
    return 1u << int(test);
}

constexpr quint32 most32 = 0xffff'ffff;

// A size that is offered nowhere, or not where it is wanted: what its region would decide is open.
void markNowhere(const Need &need, ListRow &row)
{
    if (need.regions.empty())
        row.unknown |= bit(Test::Region);
    else
        row.failed |= bit(Test::Region);
    if (need.withinQuota)
        row.unknown |= bit(Test::Quota);
    if (need.offeredToSubscription)
        row.unknown |= bit(Test::Subscription);
    if (need.mostAnHour)
        row.unknown |= bit(Test::Price);
}

VmSize sizeLike(const OwnMachine &machine)
{
    VmSize size;
    size.name = machine.name;
    size.category = Category::Own;
    size.cores = size.usableCores = machine.cores;
    size.memoryMib = machine.memoryMib;
    size.gpus = machine.gpus;
    size.gpuModel = machine.gpuModel;
    size.gpuMemoryGib = machine.gpuMemoryGib;
    size.generation = machine.generation;
    return size;
}

} // namespace

/// Which regions are asked for, and which quota counts.
struct Filter::Sheet
{
    std::vector<bool> regions;               ///< Empty: any.
    const std::vector<Free> *free = nullptr; ///< Null: quota does not matter.
    qint64 nodes = 1;                        ///< With what an endpoint reserves.
};

/// Answers that many sizes share.
struct Filter::Facts
{
    struct Runs
    {
        GpuGeneration generation;
        QString model;
        Known runs;
        bool byMaker;
        bool byFramework;
    };
    mutable std::vector<Runs> runs;
};

Filter::Filter(CataloguePtr catalogue, Quota quota, std::vector<OwnMachine> machines, QDate today)
    : m_catalogue(std::move(catalogue))
    , m_quota(std::move(quota))
    , m_machines(std::move(machines))
    , m_today(today)
{
    QSet<QString> families;
    for (const Series &series : m_catalogue->series()) {
        m_seriesKeys.push_back(seriesKey(series.name));
        families.insert(familyKey(series.family));
    }
    // Azure ML's usages name the series; not where that is how another family is called.
    for (const Series &series : m_catalogue->series())
        m_quotaNames.push_back(families.contains(Quota::familyOfSeries(series.name)) ? QString()
                                                                                     : series.name);
    for (const VmSize &size : m_catalogue->sizes())
        m_words.push_back((size.name + u' ' + m_catalogue->series()[size.series].name + u' '
                           + size.gpuModel + u' ' + name(size.generation))
                              .toLower());
    m_byName.resize(m_catalogue->sizes().size());
    for (size_t i = 0; i < m_byName.size(); ++i)
        m_byName[m_catalogue->nameRanks()[i]] = quint16(i);
    std::vector<quint16> order(m_seriesKeys.size());
    std::iota(order.begin(), order.end(), quint16(0));
    std::ranges::stable_sort(
        order, [&](quint16 a, quint16 b) { return m_seriesKeys[a] < m_seriesKeys[b]; });
    m_seriesRanks.resize(order.size());
    for (size_t place = 0; place < order.size(); ++place)
        m_seriesRanks[order[place]]
            = place > 0 && m_seriesKeys[order[place]] == m_seriesKeys[order[place - 1]]
                  ? m_seriesRanks[order[place - 1]]
                  : quint16(place);
    lookUpQuota();
}

std::vector<bool> Filter::shown(const Need &need, int &hidden) const
{
    struct Word
    {
        QString text;
        QString series;
    };
    std::vector<Word> words;
    for (const QString &word : need.text.toLower().split(u' ', Qt::SkipEmptyParts))
        words.push_back({word, seriesKey(word)});
    const auto &sizes = m_catalogue->sizes();
    std::vector<bool> shown(sizes.size());
    for (size_t i = 0; i < sizes.size(); ++i) {
        bool show = need.processor == Processor::Any
                    || sizes[i].hasGpu() == (need.processor == Processor::Gpu);
        for (const Word &word : words)
            show = show
                   && (m_words[i].contains(word.text)
                       || m_seriesKeys[sizes[i].series] == word.series);
        shown[i] = show;
        hidden += !show;
    }
    return shown;
}

bool Filter::isShown(const Need &need, const OwnMachine &machine) const
{
    if (need.processor != Processor::Any
        && (machine.gpus > 0) != (need.processor == Processor::Gpu))
        return false;
    const QString text
        = (machine.name + u' ' + machine.gpuModel + u' ' + name(machine.generation)).toLower();
    const QStringList words = need.text.toLower().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

QuotaClaim Filter::claim(const Need &need, int size, int region) const
{
    const VmSize &of = m_catalogue->sizes()[size_t(size)];
    const Series &series = m_catalogue->series()[of.series];
    return {series.family,
            m_quotaNames[of.series],
            region < 0 ? QString() : m_catalogue->regions()[size_t(region)].name,
            of.cores,
            need.nodes,
            need.priority(),
            need.endpoint};
}

Filter::Sheet Filter::sheetFor(const Need &need) const
{
    Sheet sheet;
    if (!need.regions.empty()) {
        sheet.regions.resize(m_catalogue->regions().size());
        for (const quint16 region : need.regions)
            if (region < sheet.regions.size())
                sheet.regions[region] = true;
    }
    if (!need.withinQuota)
        return sheet;
    QuotaClaim one;
    one.coresPerNode = 1;
    one.nodes = need.nodes;
    one.endpoint = need.endpoint;
    sheet.nodes = one.cores();
    sheet.free = &m_free[size_t(need.priority())];
    return sheet;
}

// Every series in every region, looked up once for both priorities.
void Filter::lookUpQuota()
{
    const auto &regions = m_catalogue->regions();
    for (const Priority priority : {Priority::Dedicated, Priority::LowPriority}) {
        std::vector<Free> &free = m_free[size_t(priority)];
        free.resize(m_catalogue->series().size() * regions.size());
        if (m_quota.isEmpty())
            continue;
        QuotaClaim none; // asks only for what is free
        none.nodes = 0;
        none.priority = priority;
        for (size_t s = 0; s < m_catalogue->series().size(); ++s) {
            none.family = m_catalogue->series()[s].family;
            none.series = m_quotaNames[s];
            for (size_t r = 0; r < regions.size(); ++r) {
                none.region = regions[r].name;
                const QuotaAnswer answer = m_quota.answer(none);
                free[s * regions.size() + r] = {answer.limit.free(), !answer.isUnknown()};
            }
        }
    }
}

Filter::Marks Filter::judgeGpu(const Need &need, const VmSize &size, const Facts &facts) const
{
    Marks marks;
    const auto fail = [&](Test test, bool failed) { marks.failed |= failed ? bit(test) : 0; };
    const auto least = [&](Test test, qint64 has, qint64 wanted) {
        if (wanted <= 0)
            return;
        if (has < 0)
            marks.unknown |= bit(test);
        else
            fail(test, has < wanted);
    };
    if (need.generations && size.hasGpu()) {
        if (size.generation == GpuGeneration::Unknown)
            marks.unknown |= bit(Test::Generation);
        else
            fail(Test::Generation, !(need.generations & (1u << int(size.generation))));
    }
    // A part of a GPU counts as none where whole ones are asked for, unless it is just one.
    least(Test::GpuCount, size.gpuShare > 1 && need.gpus > 1 ? 0 : size.gpus, need.gpus);
    least(Test::GpuMemory, size.hasGpu() ? size.gpuMemoryGib : 0, need.gpuMemoryGib);
    if (!need.build || !size.hasGpu())
        return marks;
    auto known = std::ranges::find_if(facts.runs, [&](const Facts::Runs &runs) {
        return runs.generation == size.generation && runs.model == size.gpuModel;
    });
    if (known == facts.runs.end()) {
        const GpuAnswer answer = runsOn(*need.build, size.generation, size.gpuModel);
        const QByteArray &id = answer.reason.id;
        facts.runs.push_back({size.generation, size.gpuModel, answer.runs,
                              id == "fit.amd" || id == "fit.nvidia" || id == "fit.rocm-unknown",
                              id.startsWith("fit.framework")});
        known = facts.runs.end() - 1;
    }
    const Test test = known->byMaker       ? Test::Maker
                      : known->byFramework ? Test::Framework
                                           : Test::Cuda;
    if (known->runs == Known::No)
        marks.failed |= bit(test);
    else if (known->runs == Known::Unknown)
        marks.unknown |= bit(test);
    return marks;
}

Filter::Marks Filter::judgeSize(const Need &need, const VmSize &size, const Facts &facts) const
{
    Marks marks = judgeGpu(need, size, facts);
    const auto fail = [&](Test test, bool failed) { marks.failed |= failed ? bit(test) : 0; };
    const auto wanted = [&](Test test, bool asked, Known has) {
        if (!asked)
            return;
        if (has == Known::Unknown)
            marks.unknown |= bit(test);
        else
            fail(test, has == Known::No);
    };
    fail(Test::Cores, size.usableCores < need.coresFrom
                          || (need.coresTo > 0 && size.usableCores > need.coresTo));
    if (need.memoryMib > 0)
        wanted(Test::Memory, true,
               size.memoryMib == 0               ? Known::Unknown
               : size.memoryMib < need.memoryMib ? Known::No
                                                 : Known::Yes);
    if (need.diskGib > 0 && size.category != Category::Own)
        wanted(Test::Disk, true,
               size.diskGib < 0              ? Known::Unknown
               : size.diskGib < need.diskGib ? Known::No
                                             : Known::Yes);
    wanted(Test::Architecture, !need.architecture.isEmpty() && size.category != Category::Own,
           size.architecture.isEmpty()              ? Known::Unknown
           : size.architecture == need.architecture ? Known::Yes
                                                    : Known::No);
    if (size.category == Category::Own)
        return marks;
    const Retirement now = size.retirement(m_today);
    fail(Test::Retirement,
         (need.retirement != RetirementRule::Any && now == Retirement::Retired)
             || (need.retirement == RetirementRule::Living && now == Retirement::Announced));
    fail(Test::Support,
         need.support != SupportRule::Any
             && (size.support == Support::None
                 || (need.support == SupportRule::Instance && size.support == Support::Cluster)));
    fail(Test::Category, need.categories && !(need.categories & (1u << int(size.category))));
    fail(Test::Isolation, need.isolated && size.isolation == Isolation::None);
    wanted(Test::Rdma, need.rdma, size.rdma);
    wanted(Test::PremiumStorage, need.premiumStorage, size.premiumStorage);
    wanted(Test::LowPriority, isEvicted(need.priceKind), size.lowPriority);
    if (need.withoutApproval)
        wanted(Test::Approval, true,
               size.needsApproval == Known::Unknown ? Known::Unknown
               : size.needsApproval == Known::Yes   ? Known::No
                                                    : Known::Yes);
    return marks;
}

Filter::Marks Filter::judgeOffer(const Need &need, const Offer &offer, const Sheet &sheet) const
{
    Marks marks;
    if (!sheet.regions.empty() && !sheet.regions[offer.region])
        marks.failed |= bit(Test::Region);
    if (sheet.free) {
        const VmSize &size = m_catalogue->sizes()[offer.size];
        const Free &free
            = (*sheet.free)[size_t(size.series) * m_catalogue->regions().size() + offer.region];
        if (!free.known)
            marks.unknown |= bit(Test::Quota);
        else if (sheet.nodes * size.cores > free.free)
            marks.failed |= bit(Test::Quota);
    }
    if (need.offeredToSubscription) {
        if (offer.restricted || offer.listed == Known::No)
            marks.failed |= bit(Test::Subscription);
        else if (offer.listed == Known::Unknown)
            marks.unknown |= bit(Test::Subscription);
    }
    if (need.mostAnHour) {
        const qint32 price = offer.prices[int(need.priceKind)];
        if (price < 0)
            marks.unknown |= bit(Test::Price);
        else if (price > need.mostAnHour->micros)
            marks.failed |= bit(Test::Price);
    }
    return marks;
}

Filter::Marks Filter::judgeMachine(const Need &need, const OwnMachine &machine) const
{
    return judgeSize(need, sizeLike(machine), {});
}

ListRow Filter::judge(const Need &need, int size, int region) const
{
    const Marks own = judgeSize(need, m_catalogue->sizes()[size_t(size)], {});
    const int at = region < 0 ? -1 : m_catalogue->offer(size, region);
    if (at < 0) {
        ListRow row{ListRow::Kind::Size, quint32(size), own.failed, own.unknown};
        markNowhere(need, row);
        if (region >= 0)
            row.failed |= bit(Test::Region);
        return row;
    }
    const Marks there = judgeOffer(need, m_catalogue->offers()[size_t(at)], sheetFor(need));
    return {ListRow::Kind::Offer, quint32(at), own.failed | there.failed,
            own.unknown | there.unknown};
}

Listing Filter::filter(const Need &need) const
{
    Listing listing;
    const auto &sizes = m_catalogue->sizes();
    const auto &offers = m_catalogue->offers();
    const std::vector<bool> show = shown(need, listing.hidden);
    const Sheet sheet = sheetFor(need);
    const Facts facts;
    const auto add = [&](const ListRow &row, GpuGeneration generation) {
        ++listing.counts[size_t(row.verdict())];
        ++listing.listed[size_t(generation)];
        listing.fitting[size_t(generation)] += row.verdict() == Verdict::Fits;
        if (!need.hideMisfits || row.verdict() != Verdict::Misfit)
            listing.rows.push_back(row);
    };
    for (size_t i = 0; i < m_machines.size(); ++i) {
        if (!isShown(need, m_machines[i])) {
            ++listing.hidden;
            continue;
        }
        const Marks marks = judgeMachine(need, m_machines[i]);
        add({ListRow::Kind::Own, quint32(i), marks.failed, marks.unknown},
            m_machines[i].generation);
    }
    listing.rows.reserve(need.everyRegion ? offers.size() + 64 : sizes.size() + 64);
    const auto priceOf = [&](quint32 offer) {
        const qint32 price = offers[offer].prices[int(need.priceKind)];
        return price < 0 ? std::numeric_limits<qint32>::max() : price;
    };
    for (const quint16 i : m_byName) {
        if (!show[i])
            continue;
        const Marks own = judgeSize(need, sizes[i], facts);
        const auto range = m_catalogue->offersOf(int(i));
        const auto first = quint32(range.data() - offers.data());
        ListRow best{ListRow::Kind::Size, quint32(i), own.failed, own.unknown};
        markNowhere(need, best);
        bool any = false;
        for (quint32 at = first; at < first + range.size(); ++at) {
            const Marks there = judgeOffer(need, offers[at], sheet);
            const ListRow row{ListRow::Kind::Offer, at, own.failed | there.failed,
                              own.unknown | there.unknown};
            if (need.everyRegion) {
                add(row, sizes[i].generation);
                any = true;
                continue;
            }
            // A region that was not asked for is no answer, however cheap it is.
            if (there.failed & bit(Test::Region))
                continue;
            const auto rank
                = [&](const ListRow &of) { return std::pair{of.verdict(), priceOf(of.index)}; };
            if (!any || rank(row) < rank(best))
                best = row;
            any = true;
        }
        if (!any || !need.everyRegion)
            add(best, sizes[i].generation);
    }
    sort(need, listing.rows);
    return listing;
}

quint32 Filter::sortKey(const Need &need, const VmSize &size, int place) const
{
    switch (need.sortBy) {
    case SortBy::Name:
        return place < 0 ? 0 : m_catalogue->nameRanks()[size_t(place)] + 1u;
    case SortBy::Series:
        return place < 0 ? 0 : m_seriesRanks[size.series] + 1u;
    case SortBy::Cores:
        return quint32(size.usableCores);
    case SortBy::Memory:
        return quint32(std::min<qint64>(size.memoryMib, most32 - 1));
    case SortBy::Gpus:
        return size.hasGpu() ? quint32(size.gpus) * 1000 / quint32(size.gpuShare) : 0;
    case SortBy::GpuMemory:
        return quint32(std::max(size.gpuMemoryGib, 0));
    case SortBy::Generation:
        return quint32(size.generation);
    case SortBy::Price:
        break;
    }
    return 0; // is the offer's
}

// Rows come in the order of names and regions and keep it among equals: a stable radix sort, three
// passes of twelve bits over verdict and key. Comparing took five times as long.
void Filter::sort(const Need &need, std::vector<ListRow> &rows) const
{
    struct Key
    {
        quint64 value;
        quint32 row;
    };
    std::vector<quint32> ofSizes;
    if (need.sortBy != SortBy::Price)
        for (size_t i = 0; i < m_catalogue->sizes().size(); ++i)
            ofSizes.push_back(sortKey(need, m_catalogue->sizes()[i], int(i)));
    std::vector<Key> keys(rows.size());
    for (quint32 i = 0; i < rows.size(); ++i) {
        const ListRow &row = rows[i];
        quint64 key = most32; // no price: last, whichever way is sorted
        if (need.sortBy == SortBy::Price) {
            if (const auto dollars = price(need, row))
                key = quint64(dollars->micros);
        } else {
            const int size = sizeOf(row);
            key = size < 0 ? sortKey(need, sizeLike(m_machines[row.index]), -1)
                           : ofSizes[size_t(size)];
        }
        if (need.descending && key != most32)
            key = most32 - 1 - key;
        keys[i] = {quint64(row.verdict()) << 32 | key, i};
    }
    std::vector<Key> other(keys.size());
    for (int shift = 0; shift < 36; shift += 12) {
        std::array<quint32, 4097> begin{};
        for (const Key &key : keys)
            ++begin[((key.value >> shift) & 0xfff) + 1];
        std::partial_sum(begin.begin(), begin.end(), begin.begin());
        for (const Key &key : keys)
            other[begin[(key.value >> shift) & 0xfff]++] = key;
        keys.swap(other);
    }
    std::vector<ListRow> sorted;
    sorted.reserve(rows.size());
    for (const Key &key : keys)
        sorted.push_back(rows[key.row]);
    rows = std::move(sorted);
}

int Filter::sizeOf(const ListRow &row) const
{
    switch (row.kind) {
    case ListRow::Kind::Offer:
        return int(m_catalogue->offers()[row.index].size);
    case ListRow::Kind::Size:
        return int(row.index);
    case ListRow::Kind::Own:
        break;
    }
    return -1;
}

const Offer *Filter::offerOf(const ListRow &row) const
{
    return row.kind == ListRow::Kind::Offer ? &m_catalogue->offers()[row.index] : nullptr;
}

std::optional<Usd> Filter::price(const Need &need, const ListRow &row) const
{
    if (row.kind == ListRow::Kind::Own)
        return Usd{};
    const Offer *offer = offerOf(row);
    return offer ? offer->price(need.priceKind) : std::nullopt;
}

std::vector<quint32> Filter::cheapest(const Need &need, int size) const
{
    const auto range = m_catalogue->offersOf(size);
    const auto first = quint32(range.data() - m_catalogue->offers().data());
    std::vector<quint32> places;
    for (quint32 i = 0; i < range.size(); ++i)
        if (range[i].price(need.priceKind))
            places.push_back(first + i);
    std::ranges::stable_sort(places, {}, [&](quint32 at) {
        return m_catalogue->offers()[at].prices[int(need.priceKind)];
    });
    return places;
}

} // namespace tenon::catalogue
