// The size that is chosen, those it is compared with, and where else it is offered.
#include "ComputeWizard/wizardcontroller.h"

#include "catalogue/cost.h"
#include "items/stepsmodel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using catalogue::ListRow;
using catalogue::Need;
using catalogue::TargetKind;
using items::SizesModel;

namespace {

QString money(const catalogue::Usd &usd)
{
    return QLocale().toString(usd.toDouble(), 'f', 3);
}

QString sizeOf(const QString &key)
{
    return key.section(u'/', 0, 0);
}

} // namespace

// A row that is shown, or what it would be: a size that a filter hides stays chosen.
std::optional<ListRow> WizardController::rowFor(const QString &key) const
{
    const auto &filter = m_sizes.filter();
    if (!filter)
        return {};
    if (const ListRow *shown = m_sizes.at(m_sizes.rowOf(key)))
        return *shown;
    if (key.startsWith("own/"_L1)) {
        const uint place = key.section(u'/', 1).toUInt();
        return place < filter->machines().size()
                   ? std::optional(ListRow{ListRow::Kind::Own, place, 0, 0})
                   : std::nullopt;
    }
    const int size = filter->catalogue().size(sizeOf(key));
    if (size < 0)
        return {};
    const QString region = key.section(u'/', 1);
    return filter->judge(m_sizes.shownNeed(), size,
                         region.isEmpty() ? -1 : filter->catalogue().region(region));
}

QVariantMap WizardController::factsOf(const QString &key) const
{
    const auto row = rowFor(key);
    if (!row)
        return {};
    const auto &filter = m_sizes.filter();
    const auto value = [this, &row](int role) { return m_sizes.fact(*row, role); };
    QVariantMap facts{{u"key"_s, key},
                      {u"row"_s, m_sizes.rowOf(key)},
                      {u"name"_s, value(SizesModel::NameRole)},
                      {u"shortName"_s, value(SizesModel::ShortNameRole)},
                      {u"region"_s, value(SizesModel::RegionRole)},
                      {u"series"_s, value(SizesModel::SeriesRole)},
                      {u"cores"_s, value(SizesModel::CoresRole)},
                      {u"memory"_s, value(SizesModel::MemoryGibRole)},
                      {u"gpu"_s, value(SizesModel::GpuRole)},
                      {u"generation"_s, value(SizesModel::GenerationRole)},
                      {u"price"_s, value(SizesModel::PriceTextRole)},
                      {u"amount"_s, value(SizesModel::PriceRole)},
                      {u"verdict"_s, value(SizesModel::VerdictRole)},
                      {u"summary"_s, value(SizesModel::SummaryRole)},
                      {u"reasons"_s, value(SizesModel::ReasonsRole)},
                      {u"own"_s, value(SizesModel::SourceRole).toInt() >= 0}};
    if (const auto price = filter->price(m_sizes.shownNeed(), *row); price && price->micros > 0)
        addJobCost(facts, *price);
    const QDate date = value(SizesModel::PriceDateRole).toDate();
    facts.insert(u"priceDate"_s,
                 date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString());
    const int at = filter->sizeOf(*row);
    if (at < 0)
        return facts;
    const catalogue::VmSize &size = filter->catalogue().sizes()[size_t(at)];
    QString cuda;
    if (const auto range = catalogue::cudaRange(size.generation, size.gpuModel))
        cuda = range->lastMajor ? tr("%1 to %2.x").arg(range->from.text()).arg(*range->lastMajor)
                                : tr("%1 or later").arg(range->from.text());
    else if (size.hasGpu())
        cuda = catalogue::makerOf(size.generation) == catalogue::GpuMaker::Amd ? tr("ROCm only")
                                                                               : tr("unknown");
    facts.insert(u"cuda"_s, cuda);
    facts.insert(u"disk"_s, size.diskGib < 0    ? tr("unknown")
                            : size.diskGib == 0 ? tr("none")
                                                : tr("%1 GiB").arg(size.diskGib));
    facts.insert(u"approval"_s, size.needsApproval == catalogue::Known::Yes
                                    ? tr("quota request needed")
                                : size.needsApproval == catalogue::Known::No ? tr("not needed")
                                                                             : tr("unknown"));
    facts.insert(u"retired"_s, size.retiredOn.isValid()
                                   ? QLocale().toString(size.retiredOn, QLocale::ShortFormat)
                                   : QString());
    return facts;
}

// What the job a size is chosen for would cost on one node that idles away after it.
void WizardController::addJobCost(QVariantMap &facts, catalogue::Usd anHour) const
{
    const auto job = std::ranges::find(m_jobs, m_job, &items::JobNeed::name);
    if (job == m_jobs.end() || job->seconds <= 0)
        return;
    const qint64 idle = m_target.kind == TargetKind::Cluster ? m_target.idleSeconds : 0;
    const auto span = [](qint64 seconds) { return items::durationText(seconds * 1'000'000); };
    const catalogue::JobCost cost{
        .startSeconds = 0, .runSeconds = job->seconds, .idleSeconds = idle, .nodes = 1};
    facts.insert(u"jobText"_s, tr("≈ %1 USD for one job").arg(money(cost.total(anHour))));
    facts.insert(u"jobBasis"_s,
                 idle > 0
                     ? tr("%1 as where it ran, and %2 idle").arg(span(job->seconds), span(idle))
                     : tr("%1 as where it ran").arg(span(job->seconds)));
}

void WizardController::choose(int row)
{
    const QString key = m_sizes.data(m_sizes.index(row, 0), SizesModel::KeyRole).toString();
    if (key.isEmpty() || key == m_chosen)
        return;
    m_chosen = key;
    takeSize();
    tellRegions();
    tellChosen();
}

// Where the size is wanted, even if nobody offers it there.
QString WizardController::locationOf(const QString &key) const
{
    const QString region = key.section(u'/', 1);
    const Need &need = m_sizes.shownNeed();
    return !region.isEmpty() || need.regions.empty() ? region : regionName(need.regions.front());
}

// In another region the chosen size has another row.
void WizardController::followChosen()
{
    const auto &filter = m_sizes.filter();
    if (m_chosen.isEmpty() || !filter || filter->catalogue().size(sizeOf(m_chosen)) < 0)
        return;
    if (m_sizes.rowOf(m_chosen) < 0) {
        const QString name = sizeOf(m_chosen);
        if (const ListRow *row = m_sizes.at(m_sizes.rowOfSize(name))) {
            m_chosen = SizesModel::keyOf(*filter, *row);
        } else if (const Need &need = m_sizes.shownNeed(); !need.regions.empty()) {
            const int region = int(need.regions.front());
            const bool there
                = filter->catalogue().offer(filter->catalogue().size(name), region) >= 0;
            m_chosen = name + u'/' + (there ? regionName(quint16(region)) : QString());
        }
    }
    if (!catalogue::isManaged(m_target.kind))
        return;
    const QString location = locationOf(m_chosen);
    if (std::exchange(m_target.location, location) != location)
        tellTarget();
}

void WizardController::takeSize()
{
    const QVariantMap facts = factsOf(m_chosen);
    if (facts.isEmpty())
        return;
    if (facts[u"own"_s].toBool()) {
        setKind(TargetKind::Local);
        m_target.size.clear();
        m_target.location.clear();
        m_sizes.setKept({});
    } else {
        if (!catalogue::isManaged(m_target.kind))
            setKind(TargetKind::Cluster);
        m_target.size = facts[u"name"_s].toString();
        m_target.location = locationOf(m_chosen);
        m_sizes.setKept(m_target.size);
    }
    if (!m_named) {
        QString name = facts[u"shortName"_s].toString().toLower();
        name.replace(u'_', u'-');
        if (name.isEmpty() || facts[u"own"_s].toBool())
            name = u"local"_s;
        m_target.name = name.left(24);
        while (m_target.name.endsWith(u'-'))
            m_target.name.chop(1);
    }
    m_made.clear();
    ask(m_sizes.need());
    tellTarget();
}

QVariantMap WizardController::chosenNow() const
{
    QVariantMap facts = m_chosen.isEmpty() ? QVariantMap() : factsOf(m_chosen);
    if (!facts.isEmpty()) {
        facts.insert(u"elsewhere"_s, elsewhere());
        if (const int size = m_sizes.filter()->sizeOf(*rowFor(m_chosen)); size >= 0)
            facts.insert(u"whereText"_s,
                         tr("%n region(s) have %1.", nullptr,
                            int(m_sizes.filter()->catalogue().offersOf(size).size()))
                             .arg(facts[u"shortName"_s].toString()));
    }
    return facts;
}

// The list of regions is long: only where it is another one.
void WizardController::tellRegions()
{
    const QString now = sizeOf(m_chosen) + u'/'
                        + QString::number(int(m_sizes.shownNeed().priceKind)) + u'/'
                        + QString::number(quintptr(&m_listed->catalogue()));
    if (std::exchange(m_regionsFor, now) == now)
        return;
    Q_EMIT regionsChanged();
    tell(m_shown.offered, offeredNow(), &WizardController::offeredChanged);
}

// The same size where it costs less or is offered at all, cheapest first.
QVariantList WizardController::elsewhere() const
{
    constexpr int most = 3;
    QVariantList list;
    const auto &filter = m_sizes.filter();
    const auto row = rowFor(m_chosen);
    if (!row || filter->sizeOf(*row) < 0)
        return list;
    const Need &need = m_sizes.shownNeed();
    const auto here = filter->price(need, *row);
    const catalogue::Offer *chosen = filter->offerOf(*row);
    for (const quint32 place : filter->cheapest(need, filter->sizeOf(*row))) {
        const catalogue::Offer &offer = filter->catalogue().offers()[place];
        const auto price = offer.price(need.priceKind);
        if (!price || (chosen && offer.region == chosen->region))
            continue;
        const catalogue::Region &region = filter->catalogue().regions()[offer.region];
        QString change;
        if (here && here->micros > 0) {
            const double share = (price->toDouble() / here->toDouble() - 1) * 100;
            change = (share > 0 ? u"+"_s : QString())
                     + tr("%1 %").arg(QLocale().toString(std::round(share), 'f', 0));
        }
        list.append(QVariantMap{{u"region"_s, region.displayName},
                                {u"name"_s, region.name},
                                {u"price"_s, money(*price)},
                                {u"change"_s, change}});
        if (list.size() == most)
            break;
    }
    return list;
}

void WizardController::toggleOpened(int row)
{
    m_sizes.setOpened(row, !m_sizes.data(m_sizes.index(row, 0), SizesModel::OpenedRole).toBool());
    tellChosen(); // stands in another row now
}

void WizardController::toggleCompared(int row)
{
    const QString key = m_sizes.data(m_sizes.index(row, 0), SizesModel::KeyRole).toString();
    if (key.isEmpty())
        return;
    if (!m_compared.removeOne(key) && m_compared.size() < mostCompared)
        m_compared.append(key);
    tellCompared();
}

void WizardController::clearCompared()
{
    m_compared.clear();
    tellCompared();
}

bool WizardController::isCompared(const QString &key) const
{
    return m_compared.contains(key);
}

QVariantList WizardController::comparedNow() const
{
    QVariantList list;
    double most = 0;
    for (const QString &key : m_compared) {
        const QVariantMap facts = factsOf(key);
        most = std::max(most, facts[u"amount"_s].toDouble());
        list.append(facts);
    }
    for (QVariant &entry : list) {
        QVariantMap facts = entry.toMap();
        const double amount = facts[u"amount"_s].toDouble();
        facts.insert(u"share"_s, most > 0 && amount > 0 ? amount / most : 0);
        entry = facts;
    }
    return list;
}

} // namespace tenon::ui
