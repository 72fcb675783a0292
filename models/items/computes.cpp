#include "items/computes.h"

#include "base/messages.h"
#include "base/platform/files.h"
#include "catalogue/known.h"
#include "yaml/document.h"
#include "yaml/emit.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <array>
#include <cmath>

namespace tenon::items {

using namespace Qt::StringLiterals;
using catalogue::Simulation;
using catalogue::TargetKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tenon::items::Computes)
};

qint64 nowSeconds()
{
    return QDateTime::currentSecsSinceEpoch();
}

} // namespace

Computes::Computes(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_lane(this)
{
    for (const auto &[timer, ms] : {std::pair{&m_files, 200}, {&m_state, 400}}) {
        timer->setSingleShot(true);
        timer->setInterval(ms);
    }
    m_tick.setInterval(1000);
    connect(&m_files, &QTimer::timeout, this, &Computes::readFiles);
    connect(&m_state, &QTimer::timeout, this, &Computes::readState);
    connect(&m_tick, &QTimer::timeout, this, &Computes::tick);
    connect(&workspace, &Workspace::opened, this, [this] {
        ++m_ticket;
        m_loaded = false;
        m_tick.stop();
        m_defined.clear();
        m_all.clear();
        Q_EMIT changed();
    });
    connect(&workspace, &Workspace::filesChanged, this, [this] {
        if (!m_files.isActive())
            m_files.start();
    });
    connect(&workspace, &Workspace::changed, this, [this](const client::Changes &changes) {
        if ((changes.computes || !changes.jobs.isEmpty() || changes == client::Changes{})
            && !m_state.isActive())
            m_state.start();
    });
}

void Computes::refresh()
{
    m_files.stop(); // started with 0 it would never wait again
    readFiles();
}

void Computes::readFiles()
{
    if (!m_workspace.isOpen() || m_lane.isBusy()) {
        m_again = m_workspace.isOpen();
        return;
    }
    m_again = false;
    m_lane.run(
        [folder = m_workspace.folder()] {
            const auto known = catalogue::newestCatalogue();
            return definedComputes(folder, known ? known->get() : nullptr);
        },
        [this, ticket = m_ticket](std::vector<ComputeInfo> defined) {
            if (ticket == m_ticket) {
                m_defined = std::move(defined);
                readState();
            }
            if (m_again)
                m_files.start();
        });
}

void Computes::readState()
{
    if (!m_workspace.isOpen() || m_defined.empty())
        return;
    m_workspace.reader().ask<std::vector<ComputeInfo>>(
        this,
        [defined = m_defined](store::Database &database, const store::Place &) {
            return standing(database, defined, nowSeconds());
        },
        [this, ticket = m_ticket](Result<std::vector<ComputeInfo>> all) {
            if (ticket != m_ticket)
                return;
            if (all)
                take(std::move(*all));
            else if (all.error().id == "store.no-workspace")
                take(m_defined);
            else {
                if (!m_loaded)
                    take(m_defined); // what the files say can be shown
                Q_EMIT failed(all.error());
            }
        });
}

void Computes::take(std::vector<ComputeInfo> all)
{
    m_all = std::move(all);
    m_loaded = true;
    const bool lives
        = std::ranges::any_of(m_all,
                              [](const ComputeInfo &info) {
                                  return info.simulation && info.simulation->nextChange() >= 0;
                              })
          || std::ranges::any_of(m_all, [](const ComputeInfo &info) {
                 return info.simulation && !info.simulation->pool().nodes().empty();
             });
    lives ? m_tick.start() : m_tick.stop();
    Q_EMIT changed();
}

void Computes::tick()
{
    for (ComputeInfo &info : m_all)
        advance(info, nowSeconds());
    Q_EMIT changed();
}

const ComputeInfo *Computes::find(const QString &name) const
{
    const auto found = std::ranges::find_if(m_all, [&](const ComputeInfo &info) {
        return name.isEmpty() ? info.isHere() : !info.isHere() && info.target.name == name;
    });
    return found == m_all.end() ? nullptr : &*found;
}

QString Computes::waitText(const QString &job) const
{
    QStringList texts;
    for (const ComputeInfo &info : m_all)
        for (const ComputeJob &each : info.jobs)
            if (each.root == job && !each.waits.id.isEmpty())
                texts << messageText(each.waits);
    texts.removeDuplicates();
    return texts.join(u"; "_s);
}

QString nodesText(const ComputeInfo &info)
{
    if (!info.target.simulated)
        return {};
    const int most = info.simulation ? info.simulation->rules().limits.most : 0;
    const int ready = info.simulation ? info.simulation->pool().ready() : 0;
    const int starting = info.simulation ? info.simulation->pool().starting() : 0;
    const QLocale locale;
    if (!info.simulation)
        return locale.toString(0);
    const QString text = Words::tr("%1 of %2").arg(locale.toString(ready), locale.toString(most));
    return starting > 0 ? Words::tr("%1, %2 starting").arg(text, locale.toString(starting)) : text;
}

QString stateText(const ComputeInfo &info)
{
    const QByteArray name = stateName(info);
    if (name == "stopped")
        return Words::tr("Stopped");
    if (name == "no-nodes")
        return Words::tr("No nodes");
    if (name == "starting")
        return Words::tr("Starting");
    if (name == "running")
        return Words::tr("Running");
    if (name == "idle")
        return Words::tr("Idle");
    return name == "here" ? Words::tr("This computer") : Words::tr("Not reachable yet");
}

QString kindText(const ComputeInfo &info)
{
    switch (info.target.kind) {
    case TargetKind::Cluster:
        return Words::tr("Compute cluster");
    case TargetKind::Instance:
        return Words::tr("Compute instance");
    case TargetKind::Serverless:
        return Words::tr("Serverless");
    case TargetKind::Kubernetes:
        return u"Kubernetes"_s;
    case TargetKind::VirtualMachine:
        return Words::tr("Attached machine");
    case TargetKind::Local:
        return Words::tr("This computer");
    case TargetKind::Ssh:
        return Words::tr("Machine over SSH");
    case TargetKind::Slurm:
        return Words::tr("Slurm cluster");
    case TargetKind::Container:
        return Words::tr("Container engine");
    case TargetKind::Databricks:
        return u"Azure Databricks"_s;
    case TargetKind::HdInsight:
        return u"Azure HDInsight"_s;
    case TargetKind::SynapseSpark:
        return u"Synapse Spark"_s;
    case TargetKind::DataLakeAnalytics:
        return u"Data Lake Analytics"_s;
    case TargetKind::Batch:
        return u"Azure Batch"_s;
    }
    return {};
}

QString ruleText(const catalogue::PowerRule &rule)
{
    const Value none;
    const auto part = [&none](const Value &map, QStringView key) -> const Value & {
        const Value *found = map.find(key);
        return found ? *found : none;
    };
    // One of them may stand without the brackets of a list.
    const auto list = [](const Value &value) {
        return value.asList() ? *value.asList() : value.isNull() ? ValueList() : ValueList{value};
    };
    const Value &trigger = part(rule.source, u"trigger");
    const Value &pattern = part(trigger, u"schedule");
    const ValueList hours = list(part(pattern, u"hours"));
    const ValueList minutes = list(part(pattern, u"minutes"));
    const QString frequency = part(trigger, u"frequency").str().toLower();
    const qint64 *interval = part(trigger, u"interval").asInteger();
    QString zone = part(trigger, u"time_zone").str();
    if (part(trigger, u"time_zone").isNull())
        zone = u"UTC"_s;
    if (const Value &cron = part(trigger, u"expression"); !cron.isNull())
        return Words::tr("cron %1 (%2)").arg(cron.str(), zone);
    const bool daily = frequency == u"day"_s;
    const ValueList named = list(part(pattern, u"week_days"));
    if (hours.size() != 1 || minutes.size() != 1 || !hours[0].asInteger() || !minutes[0].asInteger()
        || (interval && *interval != 1) || (!daily && (frequency != u"week"_s || named.empty())))
        return QString::fromUtf8(yaml::flowText(trigger).value_or(QByteArray()));
    const QLocale locale;
    const QString time = locale.toString(
        QTime(int(*hours[0].asInteger()), int(*minutes[0].asInteger())), QLocale::ShortFormat);
    if (daily || named.size() == 7)
        return Words::tr("every day at %1 (%2)").arg(time, zone);
    static constexpr std::array starts{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1,
                                       "fri"_L1, "sat"_L1, "sun"_L1};
    QStringList days;
    for (size_t day = 0; day < starts.size(); ++day)
        if (std::ranges::any_of(named, [&](const Value &name) {
                return name.str().startsWith(starts[day], Qt::CaseInsensitive);
            }))
            days << locale.standaloneDayName(int(day) + 1, QLocale::ShortFormat);
    return Words::tr("%1 at %2 (%3)").arg(days.join(u", "_s), time, zone);
}

QString moneyText(const std::optional<catalogue::Usd> &amount)
{
    if (!amount)
        return {};
    const double dollars = amount->toDouble();
    // List prices have three decimals; below a dollar, three figures that mean something.
    int decimals = dollars >= 1 && dollars < 100 ? 3 : 2;
    if (dollars > 0 && dollars < 1)
        decimals = std::clamp(2 - int(std::floor(std::log10(dollars))), 2, 6);
    return Words::tr("%1 USD").arg(QLocale().toString(dollars, 'f', decimals));
}

Result<DuplicateTarget> duplicateTarget(const QString &file, const QStringList &taken)
{
    const auto bytes = platform::readFile(file, 1 << 20);
    if (!bytes)
        return std::unexpected(bytes.error());
    yaml::Document document(*bytes, file);
    const auto path = yaml::Path::parse(u"name"_s);
    if (!path)
        return std::unexpected(path.error());
    const auto value = document.value(*path);
    QString base = value && !value->isNull() ? value->str() : QFileInfo(file).completeBaseName();
    if (base.contains(u'/')) // it names a file here as well
        base = QFileInfo(file).completeBaseName();
    QString name;
    QString place;
    for (int number = 2;; ++number) {
        // Names of instances have 24 letters at most.
        name = base.left(20) + u'-' + QString::number(number);
        place = QFileInfo(file).path() + u'/' + name + u".yml"_s;
        if (!taken.contains(name) && !QFileInfo::exists(place))
            break;
    }
    if (const auto done = document.set(*path, Value(name)); !done)
        return std::unexpected(done.error());
    return DuplicateTarget{place, document.bytes()};
}

} // namespace tenon::items
