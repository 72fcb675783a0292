#pragma once

#include "catalogue/quota.h"

#include <QJsonObject>
#include <QSet>

#include <array>
#include <optional>

namespace tenon::catalogue {

/// What an import is for.
struct ImportOptions
{
    QString subscription; ///< Any name; the catalogue is kept under it.
    QString region;       ///< Of usages and sizes whose text does not say one.
    QDate date;           ///< When the answers were fetched.
};

/// What an import found.
struct ImportReport
{
    int files = 0;
    int skus = 0;    ///< VM sizes of Microsoft.Compute/skus.
    int vmSizes = 0; ///< Of Azure ML.
    int prices = 0;  ///< List prices that are used.
    int limits = 0;  ///< Of usages and quotas.
    int regions = 0;
    int newSizes = 0; ///< That the catalogue did not know before.
    int others = 0;   ///< Objects of other kinds, passed over.
    Errors notes; ///< Things to know that stop nothing: pages that are missing, other currencies.
};

struct Imported
{
    CatalogueData catalogue;
    std::optional<Quota> quota; ///< Set when the texts had limits.
    ImportReport report;
};

/// Reads what Azure's services and the az command answer: Microsoft.Compute/skus (az vm list-skus),
/// Azure ML's vmSizes (az ml compute list-sizes), usages and quotas (az ml compute list-usage, az
/// vm list-usage), pages of retail prices, locations (az account list-locations). They are told
/// apart by what their objects have. Facts the answers do not give (GPU model, isolation,
/// retirement) stay those of the catalogue it starts from. Nothing of that one changes: a failed
/// import leaves it.
class Importer
{
public:
    Importer(CataloguePtr base, const Quota &quota, ImportOptions options);

    /// A file, or all files of a folder (also below it) whose names end in .json or .txt; at most
    /// 1 GiB each. Fails with "import.…" or "io.…"; nothing can be added afterwards.
    [[nodiscard]] Result<> addPath(const QString &path);
    /// The same for a text; `path` is for messages, and may name a region.
    [[nodiscard]] Result<> addText(QByteArrayView text, const QString &path);
    /// The catalogue with what was added. Fails with "import.nothing" when that was nothing.
    [[nodiscard]] Result<Imported> finish();

private:
    [[nodiscard]] Result<> item(const QJsonObject &object);
    [[nodiscard]] Result<> sku(const QJsonObject &object);
    [[nodiscard]] Result<> vmSize(const QJsonObject &object);
    [[nodiscard]] Result<> usage(const QJsonObject &object);
    [[nodiscard]] Result<> price(const QJsonObject &object);
    [[nodiscard]] Result<> location(const QJsonObject &object);
    [[nodiscard]] Result<int> sizeNamed(const QString &name, const QString &family);
    [[nodiscard]] Result<int> regionNamed(const QString &name, const QString &displayName = {});
    [[nodiscard]] int seriesFor(const QString &size, const QString &family);
    [[nodiscard]] int seriesOfFamily(const QString &name, const QString &family);
    [[nodiscard]] Result<size_t> offerFor(int size, int region);
    void guessFacts(VmSize &size) const;
    [[nodiscard]] QString regionOfFile() const;
    [[nodiscard]] quint8 today();
    /// Of several prices of one kind the later word counts, and a list price more than an estimate,
    /// in whatever order they come.
    void takePrice(size_t offer, PriceKind kind, Usd amount, const QString &since);
    [[nodiscard]] Result<> takePrices();
    void datePrices();
    void note(const QByteArray &id, QVariantMap arguments);

    /// A line of the price pages, kept until every file was read: which sizes there are may stand
    /// in one that comes later.
    struct ListPrice
    {
        QString size; ///< In lower case.
        QString region;
        QString location;
        PriceKind kind = PriceKind::Linux;
        Usd amount;
        QString since;
        QString path;
    };
    std::vector<ListPrice> m_prices;
    CatalogueData m_data;
    Quota m_quota;
    ImportOptions m_options;
    ImportReport m_report;
    bool m_hasLimits = false;
    QString m_path;                ///< Of what is read now.
    QHash<QString, int> m_sizes;   ///< By lower-case name.
    QHash<QString, int> m_regions; ///< By lower-case name.
    QHash<QString, int> m_series;  ///< By seriesKey(), and by that with the family behind it.
    QHash<QString, int> m_families;
    QHash<quint64, size_t> m_offers;                         ///< By size and region.
    QHash<size_t, std::array<QString, priceKinds>> m_priced; ///< Since when, by offer.
    QSet<int> m_listedRegions; ///< Regions the list of SKUs speaks of.
    QSet<size_t> m_listed;     ///< Offers it has.
};

} // namespace tenon::catalogue
