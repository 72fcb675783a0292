#include "items/sizesmodel.h"

#include "base/messages.h"
#include "catalogue/cataloguefile.h"

#include <QDate>
#include <QHash>
#include <QLocale>

#include <unordered_map>

namespace tenon::items {

using namespace Qt::StringLiterals;
using catalogue::ListRow;
using catalogue::OwnMachine;

/// What one turn of the lane is asked.
struct SizesModel::Work
{
    std::shared_ptr<const catalogue::Filter> filter; ///< Null: to be made.
    catalogue::CataloguePtr catalogue;
    catalogue::Quota quota;
    std::vector<OwnMachine> machines;
    catalogue::Need need;
    QSet<QString> opened;
    QString kept;
};

struct SizesModel::Done
{
    std::shared_ptr<const catalogue::Filter> filter;
    catalogue::Need need;
    catalogue::Listing listing;
    std::vector<Shown> shown;
};

SizesModel::SizesModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_lane(this)
{
}

SizesModel::~SizesModel() = default;

void SizesModel::load(const QString &path)
{
    setBusy(true);
    m_lane.run(
        [path] {
            return path.isEmpty() ? catalogue::loadShippedCatalogue()
                                  : catalogue::loadCatalogue(path);
        },
        [this](const Result<catalogue::CataloguePtr> &loaded) {
            if (loaded) {
                setCatalogue(*loaded);
                return;
            }
            setBusy(m_work != nullptr);
            Q_EMIT failed(loaded.error());
        });
}

void SizesModel::setCatalogue(catalogue::CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    m_filterIsOld = true;
    start();
}

void SizesModel::setQuota(const catalogue::Quota &quota)
{
    m_quota = quota;
    m_filterIsOld = true;
    start();
}

void SizesModel::setMachines(std::vector<OwnMachine> machines)
{
    m_machines = std::move(machines);
    m_filterIsOld = true;
    start();
}

void SizesModel::setNeed(const catalogue::Need &need)
{
    if (need == m_need)
        return;
    m_need = need;
    start();
}

void SizesModel::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void SizesModel::start()
{
    if (!m_catalogue)
        return;
    if (m_work) { // one at a time: what is asked last is answered next
        m_again = true;
        return;
    }
    setBusy(true);
    // A sheet may have a line for each family in each region: copied only for a new filter.
    m_work = std::make_shared<Work>();
    m_work->need = m_need;
    m_work->opened = m_opened;
    m_work->kept = m_kept;
    if (!std::exchange(m_filterIsOld, false)) {
        m_work->filter = m_filter;
    } else {
        m_work->catalogue = m_catalogue;
        m_work->quota = m_quota;
        m_work->machines = m_machines;
    }
    m_lane.run(
        [work = m_work] {
            Done done;
            done.filter = work->filter ? work->filter
                                       : std::make_shared<const catalogue::Filter>(
                                             work->catalogue, work->quota, work->machines,
                                             QDate::currentDate());
            done.need = work->need;
            done.listing = done.filter->filter(work->need);
            done.shown = fold(*done.filter, work->need, done.listing, work->opened, work->kept);
            return done;
        },
        [this](Done done) { take(std::move(done)); });
}

void SizesModel::take(Done &&done)
{
    m_work.reset();
    replaceRows(std::move(done));
    if (m_again) {
        m_again = false;
        start();
        return;
    }
    setBusy(false);
    Q_EMIT filtered();
}

// Rows are places: a view keeps its scrolling, and only what is seen is drawn again. What goes goes
// while the old rows still stand, what comes comes after the others are new.
void SizesModel::replaceRows(Done &&done)
{
    const size_t before = m_shown.size();
    const size_t after = done.shown.size();
    const size_t kept = std::min(before, after);
    if (after < before) {
        beginRemoveRows({}, int(after), int(before) - 1);
        m_shown.resize(after);
        endRemoveRows();
    }
    m_said.reset();
    m_filter = std::move(done.filter);
    m_shownNeed = std::move(done.need);
    m_listing = std::move(done.listing);
    std::copy_n(done.shown.begin(), kept, m_shown.begin());
    if (kept > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(kept) - 1, ColumnCount - 1));
    if (after > before) {
        beginInsertRows({}, int(before), int(after) - 1);
        m_shown = std::move(done.shown);
        endInsertRows();
    }
}

std::vector<SizesModel::Shown> SizesModel::fold(const catalogue::Filter &filter,
                                                const catalogue::Need &need,
                                                const catalogue::Listing &listing,
                                                const QSet<QString> &opened, const QString &kept)
{
    const int keptSize = kept.isEmpty() ? -1 : filter.catalogue().size(kept);
    std::vector<Shown> shown;
    shown.reserve(listing.rows.size());
    if (need.everyRegion) {
        for (quint32 i = 0; i < listing.rows.size(); ++i)
            shown.push_back({i, 0, false, false});
        return shown;
    }
    // Sizes of a series that fail the same tests stand behind the first of them.
    struct Alike
    {
        quint64 marks;
        int series;
        bool operator==(const Alike &) const = default;
    };
    const auto hash = [](const Alike &alike) {
        return size_t(alike.marks * 31 + quint64(alike.series) * 0x9e3779b97f4a7c15u);
    };
    std::unordered_map<Alike, std::vector<quint32>, decltype(hash)> behind(64, hash);
    std::vector<std::pair<quint32, const std::vector<quint32> *>> leads;
    for (quint32 i = 0; i < listing.rows.size(); ++i) {
        const ListRow &row = listing.rows[i];
        const int size = filter.sizeOf(row);
        if (row.verdict() == catalogue::Verdict::Fits || size < 0) {
            leads.push_back({i, nullptr});
            continue;
        }
        const Alike alike{quint64(row.failed) << 32 | row.unknown,
                          filter.catalogue().sizes()[size_t(size)].series};
        auto [place, isFirst] = behind.try_emplace(alike);
        if (isFirst)
            leads.push_back({i, &place->second});
        else if (size == keptSize)
            leads.push_back({i, nullptr});
        else
            place->second.push_back(i);
    }
    for (const auto &[row, others] : leads) {
        const auto more = quint32(others ? others->size() : 0);
        const bool open = more > 0 && opened.contains(keyOf(filter, listing.rows[row]));
        shown.push_back({row, more, open, false});
        if (open)
            for (const quint32 other : *others)
                shown.push_back({other, 0, false, true});
    }
    return shown;
}

QString SizesModel::keyOf(const catalogue::Filter &filter, const ListRow &row)
{
    if (row.kind == ListRow::Kind::Own)
        return u"own/%1"_s.arg(row.index);
    const catalogue::Offer *offer = filter.offerOf(row);
    return filter.catalogue().sizes()[size_t(filter.sizeOf(row))].name + u'/'
           + (offer ? filter.catalogue().regions()[offer->region].name : QString());
}

const ListRow *SizesModel::at(int row) const
{
    return row >= 0 && row < int(m_shown.size()) ? &m_listing.rows[m_shown[size_t(row)].row]
                                                 : nullptr;
}

int SizesModel::rowOf(const QString &key) const
{
    if (!m_filter || key.isEmpty())
        return -1;
    const QString region = key.section(u'/', 1);
    const auto &catalogue = m_filter->catalogue();
    const bool own = key.startsWith("own/"_L1);
    const int size = own ? -1 : catalogue.size(key.section(u'/', 0, 0));
    if (!own && size < 0)
        return -1; // rows of one's own machines have no size either
    const int place = own ? region.toInt() : region.isEmpty() ? -1 : catalogue.region(region);
    for (int row = 0; row < int(m_shown.size()); ++row) {
        const ListRow &shown = *at(row);
        if (m_filter->sizeOf(shown) != size)
            continue;
        const catalogue::Offer *offer = m_filter->offerOf(shown);
        if ((own ? int(shown.index) : offer ? int(offer->region) : -1) == place)
            return row;
    }
    return -1;
}

int SizesModel::rowOfSize(const QString &name) const
{
    const int size = m_filter ? m_filter->catalogue().size(name) : -1;
    for (int row = 0; size >= 0 && row < int(m_shown.size()); ++row)
        if (m_filter->sizeOf(*at(row)) == size)
            return row;
    return -1;
}

void SizesModel::setOpened(int row, bool opened)
{
    if (!at(row) || m_shown[size_t(row)].more == 0 || m_shown[size_t(row)].opened == opened)
        return;
    const QString key = keyOf(*m_filter, *at(row));
    if (opened)
        m_opened.insert(key);
    else
        m_opened.remove(key);
    auto shown = fold(*m_filter, m_shownNeed, m_listing, m_opened, m_kept);
    replaceRows({m_filter, m_shownNeed, m_listing, std::move(shown)});
    if (m_work)
        m_again = true;
}

void SizesModel::retranslate()
{
    m_said.reset();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
}

int SizesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SizesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// A view asks for it twice in a row: to show it, and as a part of what is spoken.
const QString &SizesModel::summary(const ListRow &row) const
{
    if (m_said && m_said->first == row)
        return m_said->second;
    QString text = messageText(m_filter->summary(m_shownNeed, row));
    // A retired GPU also ends with a CUDA version: that is worth a note behind the first reason.
    if (row.failed & (1U << int(catalogue::Test::Retirement)))
        if (const Errors two = m_filter->reasons(m_shownNeed, row, 2);
            two.size() > 1 && two[0].id == "fit.retired" && two[1].id == "fit.cuda-high")
            text += u"; "_s + messageText(two[1]);
    return m_said.emplace(row, text).second;
}

QVariant SizesModel::text(const ListRow &row, int column) const
{
    const QLocale locale;
    const int place = m_filter->sizeOf(row);
    const OwnMachine *own = place < 0 ? &m_filter->machines()[row.index] : nullptr;
    const catalogue::VmSize *size = own ? nullptr : &m_filter->catalogue().sizes()[size_t(place)];
    const qint64 memory = own ? own->memoryMib : size->memoryMib;
    const auto generation = own ? own->generation : size->generation;
    switch (column) {
    case Size:
        return own ? own->name : size->shortName();
    case Series:
        if (!own)
            return m_filter->catalogue().series()[size->series].name;
        return own->kind == OwnMachine::Kind::ThisComputer ? tr("local")
               : own->kind == OwnMachine::Kind::Ssh        ? tr("SSH")
                                                           : tr("Slurm");
    case Cores:
        return locale.toString(own ? own->cores : size->usableCores);
    case Memory:
        return memory > 0 ? tr("%1 GiB").arg(locale.toString(double(memory) / 1024, 'g', 6))
                          : u"—"_s;
    case Gpu:
        return fact(row, GpuRole);
    case Generation:
        return generation == catalogue::GpuGeneration::Unknown ? tr("unknown")
                                                               : catalogue::name(generation);
    case Price: {
        if (own)
            return tr("no charge");
        const auto price = m_filter->price(m_shownNeed, row);
        return price ? locale.toString(price->toDouble(), 'f', 3) : u"—"_s;
    }
    case Verdict:
        return summary(row);
    default:
        return {};
    }
}

QString SizesModel::spoken(const ListRow &row) const
{
    QStringList parts{text(row, Size).toString(), summary(row)};
    //: Spoken by a screen reader: cores of a VM size.
    parts << tr("%n core(s)", nullptr,
                int(std::min<qint64>(fact(row, CoresRole).toLongLong(), 1 << 30)))
          << text(row, Memory).toString();
    if (const QString gpu = text(row, Gpu).toString(); !gpu.isEmpty())
        parts << gpu << text(row, Generation).toString();
    const QString price = text(row, Price).toString();
    if (row.kind == ListRow::Kind::Own)
        parts << price;
    else
        parts << (price == u"—"_s ? tr("price unknown") : tr("%1 USD an hour").arg(price));
    return parts.join(u", "_s);
}

QVariant SizesModel::fact(const ListRow &row, int role) const
{
    const int place = m_filter->sizeOf(row);
    const OwnMachine *own = place < 0 ? &m_filter->machines()[row.index] : nullptr;
    const catalogue::VmSize *size = own ? nullptr : &m_filter->catalogue().sizes()[size_t(place)];
    const catalogue::Offer *offer = m_filter->offerOf(row);
    switch (role) {
    case KeyRole:
        return keyOf(*m_filter, row);
    case NameRole:
        return own ? own->name : size->name;
    case ShortNameRole:
        return text(row, Size);
    case SourceRole:
        return own ? int(own->kind) : -1;
    case SeriesRole:
        return text(row, Series);
    case RegionRole:
        return offer ? m_filter->catalogue().regions()[offer->region].displayName : QString();
    case CoresRole:
        return own ? own->cores : size->usableCores;
    case MemoryGibRole:
        return double(own ? own->memoryMib : size->memoryMib) / 1024;
    case GpuRole: {
        const int memory = own ? own->gpuMemoryGib : size->gpuMemoryGib;
        const QString gpu = !own            ? size->gpuText()
                            : own->gpus > 0 ? u"%1 × %2"_s.arg(own->gpus).arg(own->gpuModel)
                                            : QString();
        return gpu.isEmpty() || memory < 0 ? gpu
                                           : tr("%1 %2 GiB").arg(gpu, QLocale().toString(memory));
    }
    case GenerationRole:
        return text(row, Generation);
    case PriceRole: {
        const auto price = m_filter->price(m_shownNeed, row);
        return price ? price->toDouble() : -1;
    }
    case PriceTextRole:
        return text(row, Price);
    case PriceDateRole:
        return offer ? m_filter->catalogue().priceDate(*offer) : QDate();
    case VerdictRole:
        return int(row.verdict());
    case SummaryRole:
        return summary(row);
    case ReasonsRole: {
        QStringList reasons;
        for (const Error &reason : m_filter->reasons(m_shownNeed, row))
            reasons << messageText(reason);
        return reasons;
    }
    case DocumentedRole:
        return own || !size->documented.isEmpty();
    default:
        return {};
    }
}

QVariant SizesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Shown &shown = m_shown[size_t(index.row())];
    const ListRow &row = m_listing.rows[shown.row];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Size ? QVariant(spoken(row)) : text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Size      ? fact(row, NameRole)
               : index.column() == Verdict ? fact(row, ReasonsRole).toStringList().join(u'\n')
                                           : QVariant();
    case Qt::TextAlignmentRole: {
        const int column = index.column();
        return column == Cores || column == Memory || column == Price
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    }
    case SortRole:
        switch (index.column()) {
        case Cores:
            return fact(row, CoresRole);
        case Memory:
            return fact(row, MemoryGibRole);
        case Price:
            return fact(row, PriceRole);
        case Verdict:
            return fact(row, VerdictRole);
        default:
            return text(row, index.column());
        }
    case MoreRole:
        return int(shown.more);
    case OpenedRole:
        return shown.opened;
    default:
        return fact(row, role);
    }
}

QVariant SizesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Size:
        return tr("Size");
    case Series:
        return tr("Series");
    case Cores:
        return tr("Cores");
    case Memory:
        return tr("Memory");
    case Gpu:
        return tr("GPU");
    case Generation:
        return tr("Generation");
    case Price:
        return tr("Price/h");
    case Verdict:
        return tr("Verdict");
    default:
        return {};
    }
}

QHash<int, QByteArray> SizesModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{KeyRole, "key"},
                  {NameRole, "name"},
                  {ShortNameRole, "shortName"},
                  {SourceRole, "source"},
                  {SeriesRole, "series"},
                  {RegionRole, "region"},
                  {CoresRole, "cores"},
                  {MemoryGibRole, "memoryGib"},
                  {GpuRole, "gpu"},
                  {GenerationRole, "generation"},
                  {PriceRole, "price"},
                  {PriceTextRole, "priceText"},
                  {PriceDateRole, "priceDate"},
                  {VerdictRole, "verdict"},
                  {SummaryRole, "summary"},
                  {ReasonsRole, "reasons"},
                  {MoreRole, "more"},
                  {OpenedRole, "opened"},
                  {DocumentedRole, "documented"},
                  {Qt::AccessibleTextRole, "accessibleText"}});
    return names;
}

} // namespace tenon::items
