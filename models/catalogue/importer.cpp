#include "catalogue/importer.h"

#include "catalogue/gpurules.h"
#include "catalogue/jsonitems.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSizes = 20'000;
constexpr int mostRegions = 2'000;
constexpr size_t mostOffers = 2'000'000;
constexpr qint64 mostBytes = 1LL << 30;
constexpr int mostFiles = 10'000;
constexpr size_t mostPrices = 2'000'000; ///< All there are for machines are some 300,000.
constexpr qsizetype mostName = 200;
/// Since when an estimate counts: before any day.
constexpr QLatin1StringView estimate(".");

// A member by its name without case and underscores: the services write vCPUs, az prints v_cp_us.
QJsonValue member(const QJsonObject &object, QLatin1StringView name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        qsizetype at = 0;
        bool same = true;
        for (const QChar c : it.key()) {
            if (c == u'_')
                continue;
            same = at < name.size() && c.toLower() == name[at];
            if (!same)
                break;
            ++at;
        }
        if (same && at == name.size())
            return it.value();
    }
    return QJsonValue::Undefined;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool ok = false;
    const double number = value.toString().toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<int> countOf(const QJsonValue &value, int most)
{
    const auto number = numberOf(value);
    if (!number || *number < 0 || *number > most)
        return {};
    return int(*number);
}

Known knownOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Known::Yes : Known::No;
    const QString text = value.toString();
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0    ? Known::Yes
           : text.compare("false"_L1, Qt::CaseInsensitive) == 0 ? Known::No
                                                                : Known::Unknown;
}

// Names stand at the beginning of lines of the catalogue's file and in file names.
bool isPlain(const QString &name)
{
    return !name.isEmpty() && name.size() <= mostName && std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
    });
}

std::unexpected<Error> tooMuch(const QString &path)
{
    return fail(Error::Code::Refused, "import.too-much", {{u"path"_s, path}});
}

} // namespace

Importer::Importer(CataloguePtr base, const Quota &quota, ImportOptions options)
    : m_data(base->data())
    , m_quota(quota)
    , m_options(std::move(options))
{
    for (size_t i = 0; i < m_data.sizes.size(); ++i)
        m_sizes.insert(m_data.sizes[i].name.toLower(), int(i));
    for (size_t i = 0; i < m_data.regions.size(); ++i)
        m_regions.insert(m_data.regions[i].name.toLower(), int(i));
    for (size_t i = m_data.series.size(); i-- > 0;) { // of several of a name the first
        const Series &series = m_data.series[i];
        m_series.insert(seriesKey(series.name), int(i));
        m_series.insert(seriesKey(series.name) + u'/' + familyKey(series.family), int(i));
        m_families.insert(familyKey(series.family), int(i));
    }
    for (size_t i = 0; i < m_data.offers.size(); ++i)
        m_offers.insert(quint64(m_data.offers[i].size) << 32 | m_data.offers[i].region, i);
    m_options.region = m_options.region.toLower().remove(u' ');
}

void Importer::note(const QByteArray &id, QVariantMap arguments)
{
    arguments.insert(u"path"_s, m_path);
    const Error error{Error::Code::Format, id, std::move(arguments), {}, {}};
    if (m_report.notes.size() < 100
        && std::ranges::find(m_report.notes, error) == m_report.notes.end())
        m_report.notes.push_back(error);
}

Result<> Importer::addPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        QStringList files;
        QDirIterator iterator(path, {u"*.json"_s, u"*.txt"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
        while (iterator.hasNext() && files.size() <= mostFiles)
            files << iterator.next();
        if (files.isEmpty())
            return fail(Error::Code::NotFound, "import.no-files", {{u"path"_s, path}});
        if (files.size() > mostFiles)
            return tooMuch(path);
        files.sort();
        for (const QString &file : std::as_const(files))
            if (const auto added = addPath(file); !added)
                return added;
        return {};
    }
    QFile file(path);
    if (!info.exists() || !file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, "io.open",
                    {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    if (file.size() > mostBytes)
        return fail(Error::Code::Refused, "io.too-large",
                    {{u"path"_s, path}, {u"limit"_s, mostBytes}});
    // Read, not mapped: a file that somebody cuts meanwhile must not end the program.
    const QByteArray text = file.readAll();
    return addText(text, path);
}

Result<> Importer::addText(QByteArrayView text, const QString &path)
{
    m_path = path;
    const int before = m_report.others;
    const auto items
        = forEachJsonItem(text, path, [this](const QJsonObject &object) { return item(object); });
    if (!items)
        return std::unexpected(items.error());
    if (items->count > 0 && m_report.others - before == items->count)
        return fail(Error::Code::Format, "import.unknown", {{u"path"_s, path}});
    if (!items->nextPage.isEmpty())
        note("import.next-page", {});
    ++m_report.files;
    return {};
}

Result<> Importer::item(const QJsonObject &object)
{
    const auto has = [&](QLatin1StringView name) { return !member(object, name).isUndefined(); };
    if (has("resourcetype"_L1))
        return sku(object);
    if (has("retailprice"_L1) && has("armskuname"_L1))
        return price(object);
    if (has("limit"_L1) && member(object, "name"_L1).isObject())
        return usage(object);
    if (has("vcpus"_L1) && has("memorygb"_L1))
        return vmSize(object);
    if (has("displayname"_L1) && has("metadata"_L1) && member(object, "name"_L1).isString())
        return location(object);
    ++m_report.others;
    return {};
}

Result<int> Importer::regionNamed(const QString &name, const QString &displayName)
{
    const QString key = name.toLower().remove(u' ');
    if (const auto known = m_regions.constFind(key); known != m_regions.cend())
        return *known;
    if (!isPlain(key) || m_data.regions.size() >= mostRegions)
        return tooMuch(m_path);
    m_data.regions.push_back(
        {key, displayName.isEmpty() || displayName.size() > mostName ? name : displayName, {}});
    m_regions.insert(key, int(m_data.regions.size()) - 1);
    return int(m_data.regions.size()) - 1;
}

int Importer::seriesFor(const QString &size, const QString &family)
{
    // Standard_NC4as_T4_v3: NC + as_T4_v3.
    static const QRegularExpression parts(
        u"^(?:Standard_|Basic_)?([A-Za-z]+)\\d+(?:-\\d+)?(.*)$"_s);
    const auto match = parts.match(size);
    QString name = match.hasMatch() ? match.captured(1) + match.captured(2) : size;
    if (const auto known = m_series.constFind(seriesKey(name)); known != m_series.cend())
        return seriesOfFamily(m_data.series[size_t(*known)].name, family);
    if (!family.isEmpty())
        if (const auto known = m_families.constFind(familyKey(family)); known != m_families.cend())
            return *known;
    name.replace(QRegularExpression(u"_v(\\d+)$"_s), u"v\\1"_s);
    return seriesOfFamily(name, family);
}

// The series of this name whose sizes count against this family, which is made where there is none.
int Importer::seriesOfFamily(const QString &name, const QString &family)
{
    const QString key = seriesKey(name);
    const QString both = key + u'/' + familyKey(family);
    const auto known = m_series.constFind(family.isEmpty() ? key : both);
    if (known != m_series.cend())
        return *known;
    if (const auto same = m_series.constFind(key);
        same != m_series.cend() && m_data.series[size_t(*same)].family.isEmpty()) {
        m_data.series[size_t(*same)].family = family;
        m_series.insert(both, *same);
        m_families.insert(familyKey(family), *same);
        return *same;
    }
    const int place = int(m_data.series.size());
    m_data.series.push_back({name, family});
    if (!m_series.contains(key))
        m_series.insert(key, place);
    m_series.insert(both, place);
    m_families.insert(familyKey(family), place);
    return place;
}

void Importer::guessFacts(VmSize &size) const
{
    // Of a series that is known, its sizes tell; else the letters of the name.
    for (const VmSize &other : m_data.sizes)
        if (other.series == size.series && other.name != size.name) {
            size.category = other.category;
            if (size.hasGpu()) {
                size.gpuModel = other.gpuModel;
                size.generation = other.generation;
                size.gpuMemoryGib
                    = other.gpuShare == 1 && size.gpuShare == 1 ? other.gpuMemoryGib : -1;
            }
            size.rdma = other.rdma;
            return;
        }
    const QChar letter = size.shortName().isEmpty() ? QChar() : size.shortName().front().toUpper();
    size.category = size.hasGpu() || letter == u'N'                      ? Category::Gpu
                    : letter == u'H'                                     ? Category::Hpc
                    : letter == u'F'                                     ? Category::Compute
                    : letter == u'E' || letter == u'M' || letter == u'G' ? Category::Memory
                    : letter == u'L'                                     ? Category::Storage
                                                                         : Category::General;
    if (size.hasGpu()) {
        size.generation = generationOfModel(QString(size.name).replace(u'_', u' '));
        if (size.generation == GpuGeneration::None)
            size.generation = GpuGeneration::Unknown;
    }
}

Result<int> Importer::sizeNamed(const QString &name, const QString &family)
{
    if (!isPlain(name) || family.size() > mostName)
        return tooMuch(m_path);
    if (const auto known = m_sizes.constFind(name.toLower()); known != m_sizes.cend()) {
        // Only where none was known: the answers spell what is known in other ways.
        VmSize &size = m_data.sizes[size_t(*known)];
        if (const Series series = m_data.series[size.series];
            series.family.isEmpty() && !family.isEmpty())
            size.series = quint16(seriesOfFamily(series.name, family));
        return *known;
    }
    if (m_data.sizes.size() >= mostSizes)
        return tooMuch(m_path);
    VmSize size;
    size.name = name;
    size.series = quint16(seriesFor(name, family));
    m_data.sizes.push_back(size);
    m_sizes.insert(name.toLower(), int(m_data.sizes.size()) - 1);
    ++m_report.newSizes;
    return int(m_data.sizes.size()) - 1;
}

Result<size_t> Importer::offerFor(int size, int region)
{
    const quint64 key = quint64(size) << 32 | quint64(region);
    if (const auto known = m_offers.constFind(key); known != m_offers.cend())
        return *known;
    if (m_data.offers.size() >= mostOffers)
        return tooMuch(m_path);
    Offer offer;
    offer.size = quint32(size);
    offer.region = quint16(region);
    m_data.offers.push_back(offer);
    m_offers.insert(key, m_data.offers.size() - 1);
    return m_data.offers.size() - 1;
}

Result<> Importer::sku(const QJsonObject &object)
{
    if (member(object, "resourcetype"_L1)
            .toString()
            .compare("virtualMachines"_L1, Qt::CaseInsensitive)
        != 0) {
        return {}; // disks, snapshots …
    }
    const auto place
        = sizeNamed(member(object, "name"_L1).toString(), member(object, "family"_L1).toString());
    if (!place)
        return std::unexpected(place.error());
    const bool isNew = m_data.sizes[size_t(*place)].cores == 0;
    VmSize size = m_data.sizes[size_t(*place)];
    for (const QJsonValue &entry : member(object, "capabilities"_L1).toArray()) {
        const QString name = member(entry.toObject(), "name"_L1).toString();
        const QJsonValue value = member(entry.toObject(), "value"_L1);
        const auto is
            = [&](QLatin1StringView what) { return name.compare(what, Qt::CaseInsensitive) == 0; };
        if (is("vCPUs"_L1))
            size.cores = countOf(value, 1'000'000).value_or(size.cores);
        else if (is("vCPUsAvailable"_L1))
            size.usableCores = countOf(value, 1'000'000).value_or(0);
        else if (is("MemoryGB"_L1)) {
            if (const auto gib = numberOf(value); gib && *gib > 0 && *gib < 1e6)
                size.memoryMib = qRound64(*gib * 1024);
        } else if (is("MaxResourceVolumeMB"_L1)) {
            if (const auto mib = numberOf(value); mib && *mib >= 0 && *mib < 1e12)
                size.diskGib = int(*mib / 1024);
        } else if (is("GPUs"_L1) && isNew) {
            size.gpus = countOf(value, 1000).value_or(0);
        } else if (is("PremiumIO"_L1))
            size.premiumStorage = knownOf(value);
        else if (is("LowPriorityCapable"_L1))
            size.lowPriority = knownOf(value);
        else if (is("RdmaEnabled"_L1))
            size.rdma = knownOf(value);
        else if (is("AcceleratedNetworkingEnabled"_L1))
            size.fastNetwork = knownOf(value);
        else if (is("CpuArchitectureType"_L1))
            size.architecture = value.toString().compare("Arm64"_L1, Qt::CaseInsensitive) == 0
                                    ? u"arm64"_s
                                    : u"amd64"_s;
    }
    if (size.cores == 0)
        return fail(Error::Code::Format, "import.sku",
                    {{u"path"_s, m_path}, {u"name"_s, size.name}});
    if (size.usableCores <= 0 || size.usableCores > size.cores)
        size.usableCores = size.cores;
    if (isNew) {
        const Known rdma = size.rdma;
        guessFacts(size);
        if (rdma != Known::Unknown)
            size.rdma = rdma;
    }
    m_data.sizes[size_t(*place)] = size;

    QHash<QString, quint8> zones;
    for (const QJsonValue &entry : member(object, "locationinfo"_L1).toArray()) {
        quint8 bits = 0;
        for (const QJsonValue &zone : member(entry.toObject(), "zones"_L1).toArray())
            if (const int number = zone.toString().toInt(); number >= 1 && number <= 8)
                bits |= quint8(1 << (number - 1));
        zones.insert(member(entry.toObject(), "location"_L1).toString().toLower(), bits);
    }
    QSet<QString> restricted;
    for (const QJsonValue &entry : member(object, "restrictions"_L1).toArray()) {
        const QJsonObject restriction = entry.toObject();
        if (member(restriction, "type"_L1).toString().compare("Location"_L1, Qt::CaseInsensitive)
            == 0)
            for (const QJsonValue &value : member(restriction, "values"_L1).toArray())
                restricted.insert(value.toString().toLower());
    }
    for (const QJsonValue &value : member(object, "locations"_L1).toArray()) {
        const auto region = regionNamed(value.toString());
        if (!region)
            return std::unexpected(region.error());
        const auto offer = offerFor(*place, *region);
        if (!offer)
            return std::unexpected(offer.error());
        const QString name = value.toString().toLower();
        m_data.offers[*offer].listed = Known::Yes;
        m_data.offers[*offer].restricted = restricted.contains(name);
        m_data.offers[*offer].zones = zones.value(name, 0);
        m_listedRegions.insert(*region);
        m_listed.insert(*offer);
    }
    ++m_report.skus;
    return {};
}

QString Importer::regionOfFile() const
{
    if (!m_options.region.isEmpty())
        return m_options.region;
    // usages-westeurope.json
    const QString file = QFileInfo(m_path).completeBaseName().toLower();
    for (const QString &word : file.split(QRegularExpression(u"[^a-z0-9]+"_s)))
        if (m_regions.contains(word))
            return word;
    return {};
}

quint8 Importer::today()
{
    for (size_t i = 0; i < m_data.dates.size(); ++i)
        if (m_data.dates[i] == m_options.date)
            return quint8(i);
    if (m_data.dates.size() >= 255 || !m_options.date.isValid())
        return 0xff;
    m_data.dates.push_back(m_options.date);
    return quint8(m_data.dates.size() - 1);
}

Result<> Importer::vmSize(const QJsonObject &object)
{
    const auto place
        = sizeNamed(member(object, "name"_L1).toString(), member(object, "family"_L1).toString());
    if (!place)
        return std::unexpected(place.error());
    VmSize &size = m_data.sizes[size_t(*place)];
    const bool isNew = size.cores == 0;
    const auto cores = countOf(member(object, "vcpus"_L1), 1'000'000);
    const auto memory = numberOf(member(object, "memorygb"_L1));
    if (!cores || *cores == 0 || !memory || *memory <= 0 || *memory > 1e6)
        return fail(Error::Code::Format, "import.sku",
                    {{u"path"_s, m_path}, {u"name"_s, size.name}});
    if (isNew || size.usableCores == size.cores)
        size.usableCores = *cores;
    size.cores = *cores;
    size.usableCores = std::min(size.usableCores, size.cores);
    size.memoryMib = qRound64(*memory * 1024);
    if (const auto mib = numberOf(member(object, "maxresourcevolumemb"_L1));
        mib && *mib >= 0 && *mib < 1e12)
        size.diskGib = int(*mib / 1024);
    if (const Known low = knownOf(member(object, "lowprioritycapable"_L1)); low != Known::Unknown)
        size.lowPriority = low;
    if (const Known premium = knownOf(member(object, "premiumio"_L1)); premium != Known::Unknown)
        size.premiumStorage = premium;
    if (isNew) {
        size.gpus = countOf(member(object, "gpus"_L1), 1000).value_or(0);
        guessFacts(size);
    }
    for (const QJsonValue &type : member(object, "supportedcomputetypes"_L1).toArray()) {
        const QString text = type.toString().toLower();
        if (text == "computeinstance"_L1)
            size.support = Support::Both;
        else if (text == "amlcompute"_L1 && size.support == Support::None)
            size.support = Support::Cluster;
    }
    ++m_report.vmSizes;
    const QString name = regionOfFile();
    const QJsonObject estimated = member(object, "estimatedvmprices"_L1).toObject();
    if (name.isEmpty() || estimated.isEmpty())
        return {};
    const auto region = regionNamed(name);
    if (!region)
        return std::unexpected(region.error());
    const auto offer = offerFor(*place, *region);
    if (!offer)
        return std::unexpected(offer.error());
    if (const QString currency = member(estimated, "billingcurrency"_L1).toString();
        !currency.isEmpty() && currency != "USD"_L1) {
        note("import.currency", {{u"currency"_s, currency}});
        return {};
    }
    for (const QJsonValue &value : member(estimated, "values"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        const QString tier = member(entry, "vmtier"_L1).toString().toLower().remove(u'_');
        const bool windows = member(entry, "ostype"_L1).toString().toLower() == "windows"_L1;
        const auto dollars = numberOf(member(entry, "retailprice"_L1));
        const auto amount = dollars ? Usd::from(*dollars) : std::nullopt;
        if (!amount || amount->micros == 0 || amount->micros > std::numeric_limits<qint32>::max()
            || (windows && tier != "standard"_L1))
            continue;
        const PriceKind kind = tier == "lowpriority"_L1 ? PriceKind::LowPriority
                               : tier == "spot"_L1      ? PriceKind::Spot
                               : windows                ? PriceKind::Windows
                                                        : PriceKind::Linux;
        takePrice(*offer, kind, *amount, estimate);
        ++m_report.prices;
    }
    return {};
}

void Importer::takePrice(size_t offer, PriceKind kind, Usd amount, const QString &since)
{
    QString &known = m_priced[offer][size_t(kind)];
    if (!known.isEmpty() && since < known)
        return;
    known = since;
    m_data.offers[offer].prices[int(kind)] = qint32(amount.micros);
}

// A row has one date. Where list prices came, old ones of all kinds go. Estimates are never of all
// kinds: what they do not give stays, and with it its date, before which nothing in the row is;
// only Spot, which Azure ML does not sell, has no say in that.
void Importer::datePrices()
{
    for (auto priced = m_priced.cbegin(); priced != m_priced.cend(); ++priced) {
        Offer &offer = m_data.offers[priced.key()];
        const bool listed = std::ranges::any_of(priced.value(), [](const QString &since) {
            return !since.isEmpty() && since != estimate;
        });
        bool keeps = false;
        for (size_t kind = 0; kind < size_t(priceKinds); ++kind) {
            if (!priced.value()[kind].isEmpty())
                continue;
            if (listed)
                offer.prices[kind] = -1;
            keeps = keeps || (PriceKind(kind) != PriceKind::Spot && offer.prices[kind] >= 0);
        }
        if (!keeps || offer.date == 0xff)
            offer.date = today();
    }
}

Result<> Importer::usage(const QJsonObject &object)
{
    const QJsonObject name = member(object, "name"_L1).toObject();
    const QString value = member(name, "value"_L1).toString();
    const QString localized = member(name, "localizedvalue"_L1).toString();
    const auto limit = numberOf(member(object, "limit"_L1));
    if (value.size() > mostName || localized.size() > mostName || !limit || *limit < -1
        || *limit > 1e9)
        return fail(Error::Code::Format, "import.limit",
                    {{u"path"_s, m_path}, {u"name"_s, value.left(60)}});
    const QString key = familyKey(value);
    const QString plain = QString(value + localized).toLower().remove(u' ').remove(u'-');
    QuotaLine line;
    if (plain.contains("lowpriority"_L1) || plain.contains("spot"_L1))
        line.kind = QuotaLine::Kind::LowPriority;
    else if (key.endsWith("family"_L1))
        line.kind = QuotaLine::Kind::Family;
    else if (key == "cores"_L1 || (plain.contains("total"_L1) && plain.contains("regional"_L1)))
        line.kind = QuotaLine::Kind::Region;
    else
        return {}; // numbers of clusters, of networks …
    static const QRegularExpression ofId(u"/locations/([^/]+)"_s);
    const auto match = ofId.match(member(object, "id"_L1).toString());
    QString region = match.hasMatch() ? match.captured(1).toLower().remove(u' ') : regionOfFile();
    if (region.isEmpty())
        return fail(Error::Code::Format, "import.no-region", {{u"path"_s, m_path}});
    const auto place = regionNamed(region);
    if (!place)
        return std::unexpected(place.error());
    line.region = m_data.regions[size_t(*place)].name;
    line.family = line.kind == QuotaLine::Kind::Family ? value : QString();
    line.limit = {qint64(*limit), 0};
    if (const auto used = numberOf(member(object, "currentvalue"_L1));
        used && *used >= 0 && *used <= 1e9)
        line.limit.used = qint64(*used);
    // Of Azure ML's own limits and those of virtual machines the former bind its clusters.
    const bool ofMl = plain.contains("cluster"_L1)
                      || member(object, "id"_L1).toString().contains("MachineLearning"_L1)
                      || member(object, "type"_L1).toString().contains("MachineLearning"_L1);
    line.ofAzureMl = ofMl;
    if (const QuotaLine *known = m_quota.line(line);
        !ofMl && known && known->ofAzureMl && m_quota.origin() == Quota::Origin::Imported)
        return {};
    if (!m_hasLimits) {
        m_hasLimits = true;
        // What was made up or typed in makes room for what the service says.
        std::vector<QuotaLine> kept;
        if (m_quota.origin() == Quota::Origin::Imported)
            kept = m_quota.lines();
        m_quota = Quota(Quota::Origin::Imported, m_options.subscription, m_options.date,
                        std::move(kept));
    }
    m_quota.put(line);
    ++m_report.limits;
    return {};
}

Result<> Importer::price(const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView name) { return member(object, name).toString(); };
    if (const QString service = text("servicename"_L1);
        (!service.isEmpty() && service != "Virtual Machines"_L1) || text("armskuname"_L1).isEmpty()
        || text("armregionname"_L1).isEmpty() || text("type"_L1) != "Consumption"_L1
        || text("unitofmeasure"_L1) != "1 Hour"_L1)
        return {};
    if (const QString currency = text("currencycode"_L1);
        !currency.isEmpty() && currency != "USD"_L1) {
        note("import.currency", {{u"currency"_s, currency}});
        return {};
    }
    if (numberOf(member(object, "tierminimumunits"_L1)).value_or(0) > 0)
        return {};
    if (text("productname"_L1).contains("CloudServices"_L1)
        || text("productname"_L1).contains("Cloud Services"_L1))
        return {};
    const auto dollars = numberOf(member(object, "retailprice"_L1));
    const auto amount = dollars ? Usd::from(*dollars) : std::nullopt;
    if (!amount || amount->micros > std::numeric_limits<qint32>::max())
        return fail(Error::Code::Format, "import.price",
                    {{u"path"_s, m_path}, {u"name"_s, text("armskuname"_L1)}});
    if (amount->micros == 0)
        return {};
    const bool windows = text("productname"_L1).contains("Windows"_L1);
    const QString meter = text("skuname"_L1);
    const bool low = meter.endsWith("Low Priority"_L1);
    const bool spot = meter.endsWith("Spot"_L1);
    if (windows && (low || spot))
        return {};
    const PriceKind kind = low       ? PriceKind::LowPriority
                           : spot    ? PriceKind::Spot
                           : windows ? PriceKind::Windows
                                     : PriceKind::Linux;
    const QString since = text("effectivestartdate"_L1);
    if (since.left(10) > m_options.date.toString(Qt::ISODate) && m_options.date.isValid())
        return {}; // is not asked for yet
    if (m_prices.size() >= mostPrices)
        return tooMuch(m_path);
    m_prices.push_back({text("armskuname"_L1).toLower(), text("armregionname"_L1),
                        text("location"_L1), kind, *amount, since.isEmpty() ? u"0"_s : since,
                        m_path});
    return {};
}

// When all files are read, in whatever order they came. Prices say nothing of cores: of sizes
// nobody described they are of no use.
Result<> Importer::takePrices()
{
    for (const ListPrice &price : m_prices) {
        const auto size = m_sizes.constFind(price.size);
        if (size == m_sizes.cend())
            continue;
        m_path = price.path; // which an error names
        const auto region = regionNamed(price.region, price.location);
        if (!region)
            return std::unexpected(region.error());
        const auto offer = offerFor(*size, *region);
        if (!offer)
            return std::unexpected(offer.error());
        takePrice(*offer, price.kind, price.amount, price.since);
        ++m_report.prices;
    }
    m_prices.clear();
    return {};
}

Result<> Importer::location(const QJsonObject &object)
{
    const auto place = regionNamed(member(object, "name"_L1).toString(),
                                   member(object, "displayname"_L1).toString());
    if (!place)
        return std::unexpected(place.error());
    Region &region = m_data.regions[size_t(*place)];
    const QJsonObject metadata = member(object, "metadata"_L1).toObject();
    const auto latitude = numberOf(member(metadata, "latitude"_L1));
    const auto longitude = numberOf(member(metadata, "longitude"_L1));
    if (latitude && longitude && std::abs(*latitude) <= 90 && std::abs(*longitude) <= 180) {
        region.latitude = *latitude;
        region.longitude = *longitude;
    }
    if (const QString group = member(metadata, "geographygroup"_L1).toString();
        !group.isEmpty() && group.size() < mostName)
        region.geography = group;
    ++m_report.regions;
    return {};
}

Result<Imported> Importer::finish()
{
    if (const auto taken = takePrices(); !taken)
        return std::unexpected(taken.error());
    if (m_report.skus + m_report.vmSizes + m_report.prices + m_report.limits + m_report.regions
        == 0)
        return fail(Error::Code::NotFound, "import.nothing", {});
    datePrices();
    // Where the list of a region was given, what it leaves out is not for this subscription.
    for (size_t i = 0; i < m_data.offers.size(); ++i)
        if (m_listedRegions.contains(m_data.offers[i].region) && !m_listed.contains(i))
            m_data.offers[i].listed = Known::No;
    m_data.origin = m_options.subscription;
    m_data.date = m_options.date;
    Imported imported{std::move(m_data), {}, m_report};
    if (m_hasLimits)
        imported.quota = m_quota;
    return imported;
}

} // namespace tenon::catalogue
