#include "catalogue/cataloguefile.h"

#include "base/platform/files.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic = "tenon-catalogue";
constexpr int formatVersion = 1;
constexpr size_t mostSizes = 65'535;
constexpr size_t mostRegions = 65'535;
constexpr size_t mostDates = 255;

// The columns of [sizes], in the order in which they are written.
constexpr std::array columnNames{
    "name",       "series",   "family",       "category",    "cores",          "usable_cores",
    "memory_mib", "disk_gib", "gpus",         "gpu_model",   "gpu_memory_gib", "generation",
    "rdma",       "isolated", "premium",      "support",     "documented",     "approval",
    "retired",    "arch",     "low_priority", "fast_network"};
enum Column {
    Name,
    SeriesName,
    Family,
    CategoryName,
    Cores,
    UsableCores,
    Memory,
    Disk,
    Gpus,
    GpuModel,
    GpuMemory,
    Generation,
    Rdma,
    Isolated,
    Premium,
    SupportedBy,
    Documented,
    Approval,
    Retired,
    Architecture,
    LowPriorityCapable,
    FastNetwork
};

QByteArray known(Known value)
{
    return value == Known::Unknown ? "" : value == Known::Yes ? "y" : "n";
}

Known knownOf(QByteArrayView text)
{
    return text == "y" ? Known::Yes : text == "n" ? Known::No : Known::Unknown;
}

std::optional<qint64> numberOf(QByteArrayView text, qint64 most)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

QList<QByteArrayView> split(QByteArrayView line, char by)
{
    QList<QByteArrayView> parts;
    qsizetype from = 0;
    while (true) {
        const qsizetype at = line.indexOf(by, from);
        parts << line.sliced(from, at < 0 ? line.size() - from : at - from);
        if (at < 0)
            return parts;
        from = at + 1;
    }
}

class Parser
{
public:
    Parser(QByteArrayView text, const QString &path)
        : m_text(text)
        , m_path(path)
    {
    }
    Result<CatalogueData> parse();

private:
    enum class Section { Head, Dates, Regions, SizeColumns, Sizes, Offers, Other };

    bool line(QByteArrayView text);
    bool head(const QList<QByteArrayView> &fields);
    bool date(QByteArrayView text);
    bool region(const QList<QByteArrayView> &fields);
    bool columns(const QList<QByteArrayView> &fields);
    bool size(const QList<QByteArrayView> &fields);
    bool gpus(VmSize &size, QByteArrayView text);
    bool offers(const QList<QByteArrayView> &fields);
    bool offer(quint32 size, QByteArrayView text);
    bool wrong(const char *what)
    {
        m_what = what;
        return false;
    }
    QByteArrayView field(const QList<QByteArrayView> &fields, Column column) const
    {
        const int at = m_columns[column];
        return at >= 0 && at < fields.size() ? fields[at] : QByteArrayView();
    }

    QByteArrayView m_text;
    QString m_path;
    CatalogueData m_data;
    Section m_section = Section::Head;
    std::array<int, columnNames.size()> m_columns{};
    QHash<std::pair<QByteArrayView, QString>, int> m_series; ///< By name and family.
    QHash<QByteArrayView, quint32> m_sizes;
    const char *m_what = "";
    int m_line = 0;
};

Result<CatalogueData> Parser::parse()
{
    qsizetype from = 0;
    while (from < m_text.size()) {
        qsizetype end = m_text.indexOf('\n', from);
        if (end < 0)
            end = m_text.size();
        QByteArrayView text = m_text.sliced(from, end - from);
        if (text.endsWith('\r'))
            text.chop(1);
        from = end + 1;
        ++m_line;
        if (m_line == 1) {
            const auto fields = split(text, '\t');
            if (fields.size() < 2 || fields[0] != magic)
                return fail(Error::Code::Format, "catalogue.not-one", {{u"path"_s, m_path}});
            if (numberOf(fields[1], formatVersion).value_or(0) != formatVersion)
                return fail(Error::Code::Format, "catalogue.newer", {{u"path"_s, m_path}});
            continue;
        }
        if (!text.isEmpty() && !text.startsWith('#') && !line(text))
            return fail(Error::Code::Format, "catalogue.line",
                        {{u"path"_s, m_path}, {u"what"_s, QString::fromLatin1(m_what)}},
                        {m_path, m_line, 1});
    }
    if (m_data.sizes.empty() || m_data.regions.empty())
        return fail(Error::Code::Format, "catalogue.not-one", {{u"path"_s, m_path}});
    return std::move(m_data);
}

bool Parser::line(QByteArrayView text)
{
    if (text.startsWith('[')) {
        m_section = text == "[dates]"     ? Section::Dates
                    : text == "[regions]" ? Section::Regions
                    : text == "[sizes]"   ? Section::SizeColumns
                    : text == "[offers]"  ? Section::Offers
                                          : Section::Other;
        return true;
    }
    switch (m_section) {
    case Section::Head:
        return head(split(text, '\t'));
    case Section::Dates:
        return date(text);
    case Section::Regions:
        return region(split(text, '\t'));
    case Section::SizeColumns:
        return columns(split(text, '\t'));
    case Section::Sizes:
        return size(split(text, '\t'));
    case Section::Offers:
        return offers(split(text, '\t'));
    case Section::Other: // of a later version of the same format
        return true;
    }
    return true;
}

bool Parser::head(const QList<QByteArrayView> &fields)
{
    const QString value = fields.size() > 1 ? QString::fromUtf8(fields[1]) : QString();
    if (fields[0] == "date") {
        m_data.date = QDate::fromString(value, Qt::ISODate);
        return m_data.date.isValid() || wrong("date");
    }
    if (fields[0] == "origin")
        m_data.origin = value;
    return true;
}

bool Parser::date(QByteArrayView text)
{
    const QDate date = QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
    if (!date.isValid() || m_data.dates.size() >= mostDates)
        return wrong("date");
    m_data.dates.push_back(date);
    return true;
}

bool Parser::region(const QList<QByteArrayView> &fields)
{
    if (fields.size() < 5 || fields[0].isEmpty() || m_data.regions.size() >= mostRegions)
        return wrong("region");
    Region region{QString::fromUtf8(fields[0]), QString::fromUtf8(fields[1]),
                  QString::fromUtf8(fields[2])};
    bool latitude = true;
    bool longitude = true;
    if (!fields[3].isEmpty())
        region.latitude = fields[3].toDouble(&latitude);
    if (!fields[4].isEmpty())
        region.longitude = fields[4].toDouble(&longitude);
    if (!latitude || !longitude || !(std::abs(region.latitude) <= 90)
        || !(std::abs(region.longitude) <= 180))
        return wrong("region");
    region.internal = fields.size() > 5 && fields[5] == "internal";
    m_data.regions.push_back(std::move(region));
    return true;
}

bool Parser::columns(const QList<QByteArrayView> &fields)
{
    for (size_t column = 0; column < columnNames.size(); ++column)
        m_columns[column] = int(fields.indexOf(QByteArrayView(columnNames[column])));
    m_section = Section::Sizes;
    return (m_columns[Name] >= 0 && m_columns[SeriesName] >= 0 && m_columns[Cores] >= 0)
           || wrong("columns");
}

bool Parser::gpus(VmSize &size, QByteArrayView text)
{
    if (text.startsWith("1/")) {
        const auto share = numberOf(text.sliced(2), 1000);
        if (!share || *share < 2)
            return wrong("gpus");
        size.gpus = 1;
        size.gpuShare = int(*share);
        return true;
    }
    const auto count = text.isEmpty() ? std::optional<qint64>(0) : numberOf(text, 1000);
    if (!count)
        return wrong("gpus");
    size.gpus = int(*count);
    return true;
}

bool Parser::size(const QList<QByteArrayView> &fields)
{
    const auto text = [&](Column column) { return QString::fromUtf8(field(fields, column)); };
    const auto number = [&](Column column, qint64 otherwise, qint64 most) {
        const QByteArrayView value = field(fields, column);
        return value.isEmpty() ? std::optional(otherwise) : numberOf(value, most);
    };
    VmSize size;
    size.name = text(Name);
    if (size.name.isEmpty() || m_data.sizes.size() >= mostSizes
        || m_sizes.contains(field(fields, Name)))
        return wrong("name");
    const std::pair series{field(fields, SeriesName), familyKey(text(Family))};
    if (const auto found = m_series.constFind(series); found != m_series.cend()) {
        size.series = quint16(*found);
    } else {
        size.series = quint16(m_data.series.size());
        m_series.insert(series, size.series);
        m_data.series.push_back({text(SeriesName), text(Family)});
    }
    const auto category = categoryOf(text(CategoryName));
    const auto cores = number(Cores, 0, 1'000'000);
    if (!category || !cores || *cores == 0)
        return wrong(category ? "cores" : "category");
    const auto usable = number(UsableCores, *cores, *cores);
    const auto memory = number(Memory, 0, qint64(1) << 40);
    const auto disk = number(Disk, -1, 1'000'000'000);
    const auto gpuMemory = number(GpuMemory, -1, 1'000'000);
    if (!usable || !memory || !disk || !gpuMemory)
        return wrong("number");
    size.category = *category;
    size.cores = int(*cores);
    size.usableCores = int(*usable);
    size.memoryMib = *memory;
    size.diskGib = int(*disk);
    size.gpuMemoryGib = int(*gpuMemory);
    if (!gpus(size, field(fields, Gpus)))
        return false;
    size.gpuModel = text(GpuModel);
    size.generation = generationOf(text(Generation));
    if (size.hasGpu() && size.generation == GpuGeneration::None)
        size.generation = GpuGeneration::Unknown;
    size.rdma = knownOf(field(fields, Rdma));
    const QByteArrayView isolated = field(fields, Isolated);
    size.isolation = isolated == "aml"       ? Isolation::AzureMl
                     : isolated == "compute" ? Isolation::Compute
                     : isolated == "name"    ? Isolation::Name
                                             : Isolation::None;
    size.premiumStorage = knownOf(field(fields, Premium));
    const QByteArrayView support = field(fields, SupportedBy);
    size.support = support == "both"      ? Support::Both
                   : support == "cluster" ? Support::Cluster
                                          : Support::None;
    size.documented = text(Documented);
    size.needsApproval = knownOf(field(fields, Approval));
    const QString retired = text(Retired);
    size.retiredUndated = retired == "?"_L1;
    if (!retired.isEmpty() && !size.retiredUndated) {
        size.retiredOn = QDate::fromString(retired, Qt::ISODate);
        if (!size.retiredOn.isValid())
            return wrong("retired");
    }
    size.architecture = text(Architecture);
    size.lowPriority = knownOf(field(fields, LowPriorityCapable));
    size.fastNetwork = knownOf(field(fields, FastNetwork));
    m_sizes.insert(field(fields, Name), quint32(m_data.sizes.size()));
    m_data.sizes.push_back(std::move(size));
    return true;
}

bool Parser::offers(const QList<QByteArrayView> &fields)
{
    const auto size = m_sizes.constFind(fields[0]);
    if (fields.size() != 2 || size == m_sizes.cend())
        return wrong("offer");
    for (const QByteArrayView part : split(fields[1], ';'))
        if (!offer(*size, part))
            return wrong("offer");
    return true;
}

bool Parser::offer(quint32 size, QByteArrayView text)
{
    const auto fields = split(text, ',');
    Offer offer;
    offer.size = size;
    const auto region = numberOf(fields[0], qint64(m_data.regions.size()) - 1);
    if (!region)
        return false;
    offer.region = quint16(*region);
    const auto at
        = [&](int index) { return index < fields.size() ? fields[index] : QByteArrayView(); };
    for (int kind = 0; kind < priceKinds; ++kind) {
        const QByteArrayView price = at(1 + kind);
        if (price.isEmpty())
            continue;
        const auto dollars = Usd::parse(price);
        if (!dollars || dollars->micros > std::numeric_limits<qint32>::max())
            return false;
        offer.prices[kind] = qint32(dollars->micros);
    }
    if (!at(5).isEmpty()) {
        const auto date = numberOf(at(5), qint64(m_data.dates.size()) - 1);
        if (!date)
            return false;
        offer.date = quint8(*date);
    }
    for (const char zone : at(6)) {
        if (zone < '1' || zone > '8')
            return false;
        offer.zones |= quint8(1 << (zone - '1'));
    }
    offer.listed = knownOf(at(7));
    offer.restricted = at(8) == "r";
    m_data.offers.push_back(offer);
    return true;
}

// A text in a field: what would end it is left out.
QByteArray fieldText(QString text)
{
    for (QChar &c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    return text.toUtf8();
}

QByteArray sizeLine(const CatalogueData &data, const VmSize &size)
{
    const Series &series = data.series[size.series];
    const auto number
        = [](qint64 value) { return value < 0 ? QByteArray() : QByteArray::number(value); };
    const std::array<QByteArray, columnNames.size()> fields{
        fieldText(size.name),
        fieldText(series.name),
        fieldText(series.family),
        name(size.category).toUtf8(),
        number(size.cores),
        size.usableCores == size.cores ? QByteArray() : number(size.usableCores),
        size.memoryMib == 0 ? QByteArray() : number(size.memoryMib),
        number(size.diskGib),
        size.gpuShare > 1 ? "1/" + number(size.gpuShare) : number(size.gpus),
        fieldText(size.gpuModel),
        number(size.gpuMemoryGib),
        name(size.generation).toUtf8(),
        known(size.rdma),
        size.isolation == Isolation::AzureMl   ? "aml"
        : size.isolation == Isolation::Compute ? "compute"
        : size.isolation == Isolation::Name    ? "name"
                                               : "",
        known(size.premiumStorage),
        size.support == Support::Both      ? "both"
        : size.support == Support::Cluster ? "cluster"
                                           : "",
        fieldText(size.documented),
        known(size.needsApproval),
        size.retiredUndated ? QByteArray("?") : size.retiredOn.toString(Qt::ISODate).toLatin1(),
        fieldText(size.architecture),
        known(size.lowPriority),
        known(size.fastNetwork)};
    QByteArray line;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += '\t';
        line += fields[i];
    }
    return line;
}

QByteArray offerText(const Offer &offer)
{
    QByteArray text = QByteArray::number(offer.region);
    for (const qint32 price : offer.prices)
        text += ',' + (price < 0 ? QByteArray() : Usd{price}.text());
    text += ',' + (offer.date == 0xff ? QByteArray() : QByteArray::number(offer.date)) + ',';
    for (int zone = 0; zone < 8; ++zone)
        if (offer.zones & (1 << zone))
            text += char('1' + zone);
    text += ',' + known(offer.listed) + (offer.restricted ? ",r" : "");
    while (text.endsWith(','))
        text.chop(1);
    return text;
}

} // namespace

Result<CatalogueData> parseCatalogue(const QByteArray &text, const QString &path)
{
    return Parser(text, path).parse();
}

QByteArray catalogueText(const CatalogueData &data)
{
    QByteArray text = magic.toByteArray() + '\t' + QByteArray::number(formatVersion) + '\n';
    if (data.date.isValid())
        text += "date\t" + data.date.toString(Qt::ISODate).toLatin1() + '\n';
    text += "origin\t" + fieldText(data.origin) + "\n[dates]\n";
    for (const QDate date : data.dates)
        text += date.toString(Qt::ISODate).toLatin1() + '\n';
    text += "[regions]\n";
    for (const Region &region : data.regions)
        text += fieldText(region.name) + '\t' + fieldText(region.displayName) + '\t'
                + fieldText(region.geography) + '\t' + QByteArray::number(region.latitude, 'g', 12)
                + '\t' + QByteArray::number(region.longitude, 'g', 12)
                + (region.internal ? "\tinternal\n" : "\t\n");
    text += "[sizes]\n";
    for (size_t i = 0; i < columnNames.size(); ++i)
        text += (i > 0 ? "\t" : "") + QByteArray(columnNames[i]);
    text += '\n';
    for (const VmSize &size : data.sizes)
        text += sizeLine(data, size) + '\n';
    text += "[offers]";
    quint32 last = std::numeric_limits<quint32>::max();
    for (const Offer &offer : data.offers) {
        text += offer.size == last ? QByteArray(";")
                                   : '\n' + fieldText(data.sizes[offer.size].name) + '\t';
        last = offer.size;
        text += offerText(offer);
    }
    return text + '\n';
}

Result<CataloguePtr> loadCatalogue(const QString &path)
{
    const auto text = platform::readFile(path, mostCatalogueBytes);
    if (!text)
        return std::unexpected(text.error());
    auto data = parseCatalogue(*text, path);
    if (!data)
        return std::unexpected(data.error());
    return std::make_shared<const Catalogue>(std::move(*data));
}

Result<CataloguePtr> loadShippedCatalogue()
{
    const QString said = qEnvironmentVariable("TENON_CATALOGUE");
    return loadCatalogue(said.isEmpty() ? QCoreApplication::applicationDirPath()
                                              + u"/../share/tenon/catalogue/sizes.txt"_s
                                        : said);
}

} // namespace tenon::catalogue
