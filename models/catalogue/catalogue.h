#pragma once

#include "base/error.h"
#include "catalogue/vmsize.h"

#include <QDate>
#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace tenon::catalogue {

/// What a catalogue is made of. Offers name sizes and regions by their places in the lists.
struct CatalogueData
{
    QString origin;           ///< "shipped", or the name of the subscription it was imported for.
    QDate date;               ///< When the facts were put together.
    std::vector<QDate> dates; ///< Of prices.
    std::vector<Region> regions;
    std::vector<Series> series;
    std::vector<VmSize> sizes;
    std::vector<Offer> offers;
    bool operator==(const CatalogueData &) const = default;
};

/// VM sizes, regions and prices as they were known on a day. Never changes once made: threads share
/// it by a pointer to const.
class Catalogue final
{
public:
    /// Sorts offers by size and region; of two of one size and region the last one stays.
    explicit Catalogue(CatalogueData data);

    [[nodiscard]] const CatalogueData &data() const { return m_data; }
    [[nodiscard]] const QString &origin() const { return m_data.origin; }
    [[nodiscard]] QDate date() const { return m_data.date; }
    [[nodiscard]] const std::vector<Region> &regions() const { return m_data.regions; }
    [[nodiscard]] const std::vector<Series> &series() const { return m_data.series; }
    [[nodiscard]] const std::vector<VmSize> &sizes() const { return m_data.sizes; }
    [[nodiscard]] const std::vector<Offer> &offers() const { return m_data.offers; }

    /// A size by its full or short name, in any case; −1 where there is none.
    [[nodiscard]] int size(QStringView name) const;
    /// A region by name or display name, in any case and spacing; −1 where there is none.
    [[nodiscard]] int region(QStringView name) const;
    /// A series by any of its names; −1 where there is none.
    [[nodiscard]] int seriesOf(QStringView name) const;
    /// The regions a size is offered in, sorted.
    [[nodiscard]] std::span<const Offer> offersOf(int size) const;
    /// Place of the offer in offers(), −1 where the size is not offered there.
    [[nodiscard]] int offer(int size, int region) const;
    /// When the price of an offer was taken; invalid where it has none.
    [[nodiscard]] QDate priceDate(const Offer &offer) const;
    /// Sizes by name, numbers in it by value: place of each size in that order.
    [[nodiscard]] const std::vector<quint16> &nameRanks() const { return m_nameRanks; }

    /// The size to take instead of one whose series ends: living on `day`, offered in the region
    /// when that is ≥ 0, with GPUs of the same maker where it has some, and RDMA, a processor and
    /// Azure ML's support as it has. Of those the nearest, where more is always nearer than less:
    /// first GPUs by their number (never fewer), then by the memory of one; then cores; then
    /// memory; then one that is made for the same (memory, storage …); then what costs less there.
    /// −1 where there is none.
    [[nodiscard]] int livingAlternative(int size, int region, QDate day) const;

private:
    CatalogueData m_data;
    std::vector<quint32> m_offersBegin; ///< A size's offers: [s] … [s + 1].
    std::vector<quint16> m_nameRanks;
    QHash<QString, int> m_sizeByName;
    QHash<QString, int> m_regionByName;
    QHash<QString, int> m_seriesByName;
};

using CataloguePtr = std::shared_ptr<const Catalogue>;

} // namespace tenon::catalogue
