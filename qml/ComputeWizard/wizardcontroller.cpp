#include "ComputeWizard/wizardcontroller.h"

#include "ComputeWizard/zones.h"

#include "base/messages.h"
#include "base/platform/machine.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <bit>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using catalogue::Need;
using catalogue::TargetKind;
using items::SizesModel;

namespace {

// Builds people ask for; what an environment's own names say is read by the same rules.
const char *const builds[] = {
    "torch==2.7.0+cu128", "torch==2.5.1+cu124",  "torch==2.1.0+cu121",
    "torch==2.1.0+cu118", "torch==1.13.1+cu117", "torch==1.13.1+rocm5.2",
    "tensorflow==2.17.0", "tensorflow==2.15.0",  "tensorflow==2.10.0",
};
const char *const cudas[] = {"12.8", "12.4", "12.1", "11.8", "11.3", "10.2", "9.0"};

catalogue::FrameworkBuild onlyCuda(const char *version)
{
    catalogue::FrameworkBuild build;
    build.runtime = catalogue::FrameworkBuild::Runtime::Cuda;
    build.cuda = catalogue::CudaVersion::parse(QString::fromLatin1(version));
    return build;
}

} // namespace

WizardController::WizardController(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_sizes(this)
    , m_lane(this)
{
    for (const char *name : builds) {
        const auto found = catalogue::frameworkBuilds({{}, {}, {QString::fromLatin1(name)}});
        if (!found.empty())
            m_builds.push_back(found.front());
    }
    for (const char *version : cudas)
        m_builds.push_back(onlyCuda(version));
    connect(&theme, &Theme::changed, this, [this] {
        ++m_generation;
        Q_EMIT themeChanged();
    });
    connect(&m_sizes, &SizesModel::filtered, this, &WizardController::takeFiltered);
    connect(&m_sizes, &SizesModel::failed, this, &WizardController::setFailure);
    m_target.maxNodes = 2;
    Need need;
    need.withinQuota = true;
    ask(need);
    tellFiltered();
    tellTarget();
}

WizardController::~WizardController() = default;

void WizardController::load()
{
    if (std::exchange(m_loaded, true))
        return;
    m_lane.run([] { return platform::LoadMeter().sample(); },
               [this](const platform::MachineLoad &load) {
                   m_here.cores = load.cores;
                   m_here.memoryMib = load.memoryTotal / (1024 * 1024);
                   nameHere();
               });
    m_lane.run([] { return readZones(); },
               [this](const Zones &zones) {
                   m_zones = zones.list;
                   m_zone = zones.here;
                   Q_EMIT zonesChanged();
                   tellTarget();
               });
    Q_EMIT catalogueWanted();
}

void WizardController::nameHere()
{
    m_here.name = tr("This computer");
    m_sizes.setMachines({m_here});
}

void WizardController::setCatalogue(const catalogue::CataloguePtr &catalogue,
                                    const catalogue::Quota &quota)
{
    // Regions are known by their places, which are others in another catalogue.
    Need need = m_sizes.need();
    for (quint16 &region : need.regions)
        region = quint16(catalogue->region(m_catalogue->regions()[region].name));
    std::erase(need.regions, quint16(-1));
    m_sizes.setQuota(quota);
    if (std::exchange(m_catalogue, catalogue) == catalogue)
        return;
    m_sizes.setCatalogue(catalogue);
    ask(need);
}

void WizardController::setWorkspace(const QString &folder)
{
    if (std::exchange(m_workspace, folder) == folder)
        return;
    tellTarget();
    m_jobs.clear();
    m_jobsFailure.clear();
    m_job.clear();
    Q_EMIT jobsChanged();
    if (!folder.isEmpty())
        m_lane.run([folder] { return items::jobNeeds(folder); },
                   [this, folder](Result<std::vector<items::JobNeed>> jobs) {
                       if (folder != m_workspace)
                           return;
                       if (jobs)
                           m_jobs = std::move(*jobs);
                       else
                           m_jobsFailure = messageText(jobs.error());
                       Q_EMIT jobsChanged();
                   });
}

QVariantMap WizardController::job() const
{
    QVariantList list{QVariantMap{{u"value"_s, QString()}, {u"text"_s, tr("No job")}}};
    QVariantMap map{{u"name"_s, m_job}, {u"hint"_s, m_jobsFailure}};
    const QLocale locale;
    const auto gib = [&locale](qint64 mib) { return locale.toString(double(mib) / 1024, 'f', 1); };
    for (const items::JobNeed &job : m_jobs) {
        list.append(QVariantMap{{u"value"_s, job.name},
                                {u"text"_s, job.title},
                                {u"note"_s, tr("%1 GiB").arg(gib(job.peakMib))}});
        if (job.name == m_job)
            map.insert(
                u"hint"_s,
                tr("It used %1 GiB at most: begin with 150 % of that, %2 GiB, and %n core(s); "
                   "then scale out.",
                   nullptr, job.hint.cores)
                    .arg(gib(job.peakMib), gib(job.hint.memoryMib)));
    }
    map.insert(u"list"_s, list);
    return map;
}

void WizardController::sizeFor(const QString &job)
{
    m_job.clear();
    Need n = m_sizes.need();
    n.coresFrom = 0;
    n.memoryMib = 0;
    for (const items::JobNeed &known : m_jobs)
        if (known.name == job) {
            m_job = job;
            n.coresFrom = known.hint.cores;
            n.memoryMib = known.hint.memoryMib;
        }
    ask(n);
    Q_EMIT jobsChanged();
    tellChosen();
    tellCompared();
}

void WizardController::setMade(const QString &file)
{
    m_made = file;
    say({});
    tellTarget();
}

void WizardController::setFailure(const Error &error)
{
    say(messageText(error));
}

void WizardController::say(const QString &failure)
{
    if (std::exchange(m_failure, failure) != failure)
        Q_EMIT failureChanged();
}

void WizardController::takeFiltered()
{
    const auto before = std::exchange(m_listed, m_sizes.filter());
    if (!before || &before->catalogue() != &m_listed->catalogue()) {
        m_compared.removeIf([this](const QString &key) { return factsOf(key).isEmpty(); });
        say({});
        Q_EMIT choicesChanged();
        tellTarget();
    }
    followChosen();
    tellRegions();
    tellFiltered();
}

void WizardController::tellChosen()
{
    tell(m_shown.chosen, chosenNow(), &WizardController::chosenChanged);
}

void WizardController::tellCompared()
{
    tell(m_shown.compared, comparedNow(), &WizardController::comparedChanged);
}

void WizardController::tellTarget()
{
    tell(m_shown.target, targetNow(), &WizardController::targetChanged);
}

void WizardController::tellFiltered()
{
    tell(m_shown.generations, generationsNow(), &WizardController::generationsChanged);
    tell(m_shown.counts, countsNow(), &WizardController::countsChanged);
    tellChosen();
    tellCompared();
}

QString WizardController::regionName(quint16 region) const
{
    const auto &filter = m_sizes.filter();
    return filter && region < filter->catalogue().regions().size()
               ? filter->catalogue().regions()[region].name
               : QString();
}

QVariantMap WizardController::need() const
{
    const Need &n = m_sizes.need();
    int build = 0;
    for (size_t i = 0; i < m_builds.size(); ++i)
        if (n.build == m_builds[i])
            build = int(i) + 1;
    return {{u"text"_s, n.text},
            {u"processor"_s, int(n.processor)},
            {u"region"_s,
             n.regions.empty() ? QString() : m_catalogue->regions()[n.regions.front()].name},
            {u"build"_s, build},
            {u"cores"_s, n.coresFrom},
            {u"memory"_s, double(n.memoryMib) / 1024},
            {u"gpuMemory"_s, n.gpuMemoryGib},
            {u"gpus"_s, n.gpus},
            {u"price"_s, n.mostAnHour ? n.mostAnHour->toDouble() : 0},
            {u"priceKind"_s, int(n.priceKind)},
            {u"withinQuota"_s, n.withinQuota},
            {u"isolated"_s, n.isolated},
            {u"rdma"_s, n.rdma},
            {u"premiumStorage"_s, n.premiumStorage},
            {u"withoutApproval"_s, n.withoutApproval},
            {u"hideMisfits"_s, n.hideMisfits},
            {u"category"_s, n.categories ? std::countr_zero(n.categories) + 1 : 0},
            {u"support"_s, int(n.support)},
            {u"retirement"_s, int(n.retirement)},
            {u"sortBy"_s, int(n.sortBy)},
            {u"descending"_s, n.descending}};
}

// What is asked for and what is made are one thing told twice: the nodes and the priority of the
// target decide what counts against the quota and what is priced.
void WizardController::ask(Need need)
{
    need.nodes = isScaled() ? m_target.maxNodes : 1;
    if (m_target.kind == TargetKind::Instance && catalogue::isEvicted(need.priceKind))
        need.priceKind = catalogue::PriceKind::Linux;
    if (std::exchange(m_target.priority, need.priority()) != need.priority())
        tellTarget();
    if (need == m_sizes.need())
        return;
    m_sizes.setNeed(need);
    Q_EMIT needChanged();
}

bool WizardController::isScaled() const
{
    return m_target.kind == TargetKind::Cluster || m_target.kind == TargetKind::Serverless;
}

void WizardController::set(const QString &key, const QVariant &value)
{
    say({});
    Need n = m_sizes.need();
    if (key == u"text")
        n.text = value.toString();
    else if (key == u"processor")
        n.processor = catalogue::Processor(std::clamp(value.toInt(), 0, 2));
    else if (key == u"region")
        return chooseRegion(value.toString());
    else if (key == u"build") {
        n.build.reset();
        if (const int place = value.toInt(); place > 0 && size_t(place) <= m_builds.size())
            n.build = m_builds[size_t(place) - 1];
    } else if (key == u"cores")
        n.coresFrom = std::max(0, value.toInt());
    else if (key == u"memory")
        n.memoryMib = qint64(std::clamp(value.toDouble(), 0., 1e6) * 1024);
    else if (key == u"gpuMemory")
        n.gpuMemoryGib = std::max(0, value.toInt());
    else if (key == u"gpus")
        n.gpus = std::max(0, value.toInt());
    else if (key == u"price") {
        n.mostAnHour.reset();
        if (value.toDouble() > 0)
            n.mostAnHour = catalogue::Usd::from(value.toDouble());
    } else if (key == u"priceKind")
        n.priceKind = catalogue::PriceKind(std::clamp(value.toInt(), 0, catalogue::priceKinds - 1));
    else if (key == u"withinQuota")
        n.withinQuota = value.toBool();
    else if (key == u"isolated")
        n.isolated = value.toBool();
    else if (key == u"rdma")
        n.rdma = value.toBool();
    else if (key == u"premiumStorage")
        n.premiumStorage = value.toBool();
    else if (key == u"withoutApproval")
        n.withoutApproval = value.toBool();
    else if (key == u"hideMisfits")
        n.hideMisfits = value.toBool();
    else if (key == u"category")
        n.categories = value.toInt() > 0 ? 1U << (value.toInt() - 1) : 0;
    else if (key == u"support")
        n.support = catalogue::SupportRule(std::clamp(value.toInt(), 0, 3));
    else if (key == u"retirement")
        n.retirement = catalogue::RetirementRule(std::clamp(value.toInt(), 0, 2));
    ask(n);
}

void WizardController::reset()
{
    Need need;
    need.withinQuota = true;
    ask(need);
    if (!std::exchange(m_job, QString()).isEmpty())
        Q_EMIT jobsChanged();
}

void WizardController::toggleGeneration(int bit)
{
    Need n = m_sizes.need();
    n.generations ^= 1U << bit;
    ask(n);
}

void WizardController::sortBy(int column)
{
    using catalogue::SortBy;
    static constexpr SortBy orders[]
        = {SortBy::Name, SortBy::Series,     SortBy::Cores, SortBy::Memory,
           SortBy::Gpus, SortBy::Generation, SortBy::Price, SortBy::Price};
    if (column < 0 || column >= SizesModel::ColumnCount)
        return;
    Need n = m_sizes.need();
    const SortBy order = orders[column];
    n.descending = order == n.sortBy && !n.descending;
    n.sortBy = order;
    ask(n);
}

void WizardController::chooseRegion(const QString &name)
{
    if (!m_catalogue)
        return;
    Need n = m_sizes.need();
    n.regions.clear();
    if (const int region = m_catalogue->region(name); region >= 0)
        n.regions.push_back(quint16(region));
    ask(n);
}

QVariantList WizardController::generationsNow() const
{
    using catalogue::GpuGeneration;
    QVariantList list;
    const auto &listing = m_sizes.listing();
    const Need &need = m_sizes.shownNeed();
    for (int bit = int(GpuGeneration::Kepler); bit < catalogue::gpuGenerations; ++bit) {
        const int listed = listing.listed[size_t(bit)];
        const bool on = (m_sizes.need().generations >> bit & 1U) != 0;
        const auto generation = GpuGeneration(bit);
        const bool ends
            = need.build
              && catalogue::runsOn(*need.build, generation, {}).runs == catalogue::Known::No;
        list.append(QVariantMap{{u"name"_s, catalogue::name(generation)},
                                {u"bit"_s, bit},
                                {u"fit"_s, listing.fitting[size_t(bit)]},
                                {u"listed"_s, listed},
                                {u"on"_s, on},
                                {u"shown"_s, listed > 0 || on},
                                {u"ends"_s, ends}});
    }
    return list;
}

QVariantMap WizardController::countsNow() const
{
    const auto &listing = m_sizes.listing();
    QVariantMap counts{{u"fit"_s, listing.counts[0]},
                       {u"unknown"_s, listing.counts[1]},
                       {u"misfit"_s, listing.counts[2]},
                       {u"hidden"_s, listing.hidden}};
    counts.insert(u"fitText"_s, tr("%n fit", nullptr, listing.counts[0]));
    const QLocale locale;
    const QString unknown = locale.toString(listing.counts[1]);
    const QString misfit = locale.toString(listing.counts[2]);
    counts.insert(u"restText"_s, listing.hidden == 0
                                     ? tr("%1 unknown, %2 do not fit").arg(unknown, misfit)
                                     : tr("%1 unknown, %2 do not fit, %3 not shown")
                                           .arg(unknown, misfit, locale.toString(listing.hidden)));
    QString source;
    if (const auto &filter = m_sizes.filter()) {
        const auto &catalogue = filter->catalogue();
        source = catalogue.origin() == u"shipped"
                     ? tr("USD list prices, as of %1")
                           .arg(QLocale().toString(catalogue.date(), QLocale::ShortFormat))
                     : tr("USD prices of %1, as of %2")
                           .arg(catalogue.origin(),
                                QLocale().toString(catalogue.date(), QLocale::ShortFormat));
        using Origin = catalogue::Quota::Origin;
        const catalogue::Quota &quota = filter->quota();
        counts.insert(u"quota"_s, quota.isEmpty()                       ? tr("no sheet: unknown")
                                  : quota.origin() == Origin::Simulated ? tr("simulated")
                                  : quota.name().isEmpty()              ? tr("edited")
                                                                        : quota.name());
    }
    counts.insert(u"source"_s, source);
    return counts;
}

// What was typed for one kind means something else to another, or nothing: a public key is no path.
void WizardController::setKind(TargetKind kind)
{
    const TargetKind before = std::exchange(m_target.kind, kind);
    if (before == kind || (catalogue::isManaged(before) && catalogue::isManaged(kind)))
        return;
    const catalogue::Target none;
    m_target.sshUser = m_target.sshKey = m_target.host = none.host;
    m_target.port = none.port;
    m_target.partition = m_target.engine = m_target.nameSpace = none.partition;
    m_target.fields.clear();
}

void WizardController::setTarget(const QString &key, const QVariant &value)
{
    const qint64 number = value.toLongLong();
    const auto nodes
        = [number](qint64 least) { return std::clamp(number, least, catalogue::mostNodes); };
    Need need = m_sizes.need();
    say({});
    if (key == u"kind") {
        if (const auto kind = catalogue::targetKindOf(value.toString()))
            setKind(*kind);
    } else if (key == u"name") {
        m_target.name = value.toString();
        m_named = !m_target.name.isEmpty();
    } else if (key == u"description")
        m_target.description = value.toString();
    else if (key == u"minNodes")
        m_target.minNodes = nodes(0);
    else if (key == u"maxNodes")
        m_target.maxNodes = nodes(1);
    else if (key == u"idleSeconds")
        m_target.idleSeconds = std::clamp<qint64>(number, 0, 10'000'000);
    else if (key == u"idleMinutes")
        m_target.idleMinutes = number > 0 ? std::optional(number) : std::nullopt;
    else if (key == u"lowPriority") {
        if (value.toBool() != catalogue::isEvicted(need.priceKind))
            need.priceKind
                = value.toBool() ? catalogue::PriceKind::LowPriority : catalogue::PriceKind::Linux;
    } else if (key == u"zone") {
        m_zone = value.toString();
        schedule();
    } else if (key == u"simulated")
        m_target.simulated = value.toBool();
    else if (key == u"startSeconds")
        m_target.startSeconds = std::clamp<qint64>(number, 0, 86'400);
    else if (key == u"ssh")
        m_target.sshEnabled = value.toBool();
    else if (key == u"sshUser")
        m_target.sshUser = value.toString();
    else if (key == u"sshKey")
        m_target.sshKey = value.toString();
    else if (key == u"host")
        m_target.host = value.toString();
    else if (key == u"port")
        m_target.port = int(std::clamp<qint64>(number, 0, 65535));
    else if (key == u"partition")
        m_target.partition = value.toString();
    else if (key == u"engine")
        m_target.engine = value.toString();
    else if (key == u"resourceId")
        m_target.resourceId = value.toString();
    else if (key == u"namespace")
        m_target.nameSpace = value.toString();
    else if (externalFields(m_target.kind).contains(key))
        setExternalField(key, value.toString());
    m_made.clear();
    ask(need);
    if (key == u"kind")
        Q_EMIT choicesChanged(); // prices
    tellChosen();                // what a job costs there
    tellCompared();
    tellTarget();
}

QStringList WizardController::externalFields(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Databricks:
        return {u"workspace_url"_s};
    case TargetKind::HdInsight:
        return {u"address"_s};
    case TargetKind::SynapseSpark:
        return {u"workspace"_s, u"pool"_s};
    case TargetKind::DataLakeAnalytics:
        return {u"account"_s};
    case TargetKind::Batch:
        return {u"account_url"_s, u"pool"_s};
    default:
        return {};
    }
}

void WizardController::setExternalField(const QString &key, const QString &value)
{
    std::erase_if(m_target.fields, [&](const auto &pair) { return pair.first == key; });
    if (!value.isEmpty())
        m_target.fields.emplace_back(key, value);
}

void WizardController::create()
{
    const catalogue::Catalogue *known = m_sizes.filter() ? &m_sizes.filter()->catalogue() : nullptr;
    // Serverless settings belong into a job: there is no file of them, and no name.
    if (m_workspace.isEmpty() || m_target.kind == TargetKind::Serverless
        || !catalogue::checkTarget(m_target, known).empty())
        return;
    say({});
    Q_EMIT createWanted(u"compute/%1.yml"_s.arg(m_target.name), catalogue::targetYaml(m_target));
}

void WizardController::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace tenon::ui
