#include "catalogue/catalogue.h"

#include <algorithm>
#include <numeric>

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

QString sizeKey(QStringView name)
{
    const QString key = name.toString().toLower();
    return key.startsWith("standard_"_L1) ? key.sliced(9) : key;
}

QString regionKey(QStringView name)
{
    QString key;
    for (const QChar c : name)
        if (c.isLetterOrNumber())
            key += c.toLower();
    return key;
}

void putInOrder(std::vector<Offer> &offers)
{
    const auto place
        = [](const Offer &offer) { return (quint64(offer.size) << 16) | offer.region; };
    std::stable_sort(offers.begin(), offers.end(),
                     [&](const Offer &a, const Offer &b) { return place(a) < place(b); });
    std::vector<Offer> once;
    once.reserve(offers.size());
    for (const Offer &offer : offers) {
        if (!once.empty() && place(once.back()) == place(offer))
            once.back() = offer;
        else
            once.push_back(offer);
    }
    offers = std::move(once);
}

// Numbers in names compare by value: NC4 before NC16.
bool namesLess(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto number = [](QStringView text, qsizetype &at) {
        quint64 value = 0;
        while (at < text.size() && text[at].isDigit())
            value = value * 10 + quint64(text[at++].digitValue());
        return value;
    };
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const quint64 left = number(a, i);
            const quint64 right = number(b, j);
            if (left != right)
                return left < right;
            continue;
        }
        const QChar left = a[i++].toLower();
        const QChar right = b[j++].toLower();
        if (left != right)
            return left < right;
    }
    return a.size() - i < b.size() - j;
}

std::vector<quint16> ranksByName(const std::vector<VmSize> &sizes)
{
    std::vector<quint16> order(sizes.size());
    std::iota(order.begin(), order.end(), quint16(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](quint16 a, quint16 b) { return namesLess(sizes[a].name, sizes[b].name); });
    std::vector<quint16> ranks(sizes.size());
    for (size_t place = 0; place < order.size(); ++place)
        ranks[order[place]] = quint16(place);
    return ranks;
}

} // namespace

Catalogue::Catalogue(CatalogueData data)
    : m_data(std::move(data))
{
    putInOrder(m_data.offers);
    m_offersBegin.assign(m_data.sizes.size() + 1, 0);
    for (const Offer &offer : m_data.offers)
        ++m_offersBegin[offer.size + 1];
    std::partial_sum(m_offersBegin.begin(), m_offersBegin.end(), m_offersBegin.begin());
    m_nameRanks = ranksByName(m_data.sizes);
    for (size_t i = 0; i < m_data.sizes.size(); ++i)
        m_sizeByName.insert(sizeKey(m_data.sizes[i].name), int(i));
    for (size_t i = 0; i < m_data.regions.size(); ++i) {
        m_regionByName.insert(regionKey(m_data.regions[i].displayName), int(i));
        m_regionByName.insert(regionKey(m_data.regions[i].name), int(i));
    }
    for (size_t i = m_data.series.size(); i-- > 0;) // of several of a name the first
        m_seriesByName.insert(seriesKey(m_data.series[i].name), int(i));
}

int Catalogue::size(QStringView name) const
{
    return m_sizeByName.value(sizeKey(name), -1);
}

int Catalogue::region(QStringView name) const
{
    return m_regionByName.value(regionKey(name), -1);
}

int Catalogue::seriesOf(QStringView name) const
{
    return m_seriesByName.value(seriesKey(name), -1);
}

std::span<const Offer> Catalogue::offersOf(int size) const
{
    const quint32 begin = m_offersBegin[size_t(size)];
    return std::span(m_data.offers).subspan(begin, m_offersBegin[size_t(size) + 1] - begin);
}

int Catalogue::offer(int size, int region) const
{
    const std::span<const Offer> offers = offersOf(size);
    const auto found = std::lower_bound(
        offers.begin(), offers.end(), region,
        [](const Offer &offer, int wanted) { return int(offer.region) < wanted; });
    if (found == offers.end() || int(found->region) != region)
        return -1;
    return int(m_offersBegin[size_t(size)]) + int(found - offers.begin());
}

QDate Catalogue::priceDate(const Offer &offer) const
{
    return offer.date < m_data.dates.size() ? m_data.dates[offer.date] : QDate();
}

int Catalogue::livingAlternative(int size, int region, QDate day) const
{
    const VmSize &old = m_data.sizes[size_t(size)];
    // In thousandths: a sixth of a GPU is 166.
    const auto gpus = [](const VmSize &of) { return of.gpus * 1000 / of.gpuShare; };
    // Two numbers: what has less comes after all that has as much, and of either the nearer first.
    const auto far
        = [](qint64 has, qint64 had) { return std::pair{has < had, std::abs(has - had)}; };
    // HPC and FPGAs are for programs that need just those; CPU sizes may stand for each other.
    const auto isSpecial
        = [](Category category) { return category == Category::Hpc || category == Category::Fpga; };
    const auto nearness = [&](int place) {
        const VmSize &other = m_data.sizes[size_t(place)];
        const int at = region < 0 ? -1 : offer(place, region);
        const qint64 price = at < 0 ? -1 : m_data.offers[size_t(at)].prices[0];
        return std::tuple{gpus(other) - gpus(old),
                          far(other.gpuMemoryGib, old.gpuMemoryGib),
                          far(other.usableCores, old.usableCores),
                          far(other.memoryMib, old.memoryMib),
                          other.category != old.category,
                          price < 0,
                          price,
                          int(m_nameRanks[size_t(place)])};
    };
    int best = -1;
    for (int i = 0; i < int(m_data.sizes.size()); ++i) {
        const VmSize &other = m_data.sizes[size_t(i)];
        if (other.retirement(day) != Retirement::Living || other.hasGpu() != old.hasGpu()
            || makerOf(other.generation) != makerOf(old.generation) || gpus(other) < gpus(old)
            || (other.category != old.category
                && (isSpecial(other.category) || isSpecial(old.category)))
            || (old.support != Support::None && other.support == Support::None)
            || (old.rdma == Known::Yes && other.rdma != Known::Yes)
            || (!other.architecture.isEmpty() && !old.architecture.isEmpty()
                && other.architecture != old.architecture)
            || (region >= 0 && offer(i, region) < 0))
            continue;
        if (best < 0 || nearness(i) < nearness(best))
            best = i;
    }
    return best;
}

} // namespace tenon::catalogue
