#include "catalogue/simulation.h"

#include "catalogue/target.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

/// A schedule that acted more often while nobody looked is not followed step by step.
constexpr int mostActs = 20'000;

QJsonObject objectOf(const SimulationRules &rules)
{
    ValueList schedule;
    for (const PowerRule &rule : rules.schedule)
        schedule.push_back(rule.source);
    return {{u"least"_s, rules.limits.least},
            {u"most"_s, rules.limits.most},
            {u"idle"_s, rules.limits.idleSeconds},
            {u"start"_s, rules.limits.startSeconds},
            {u"single"_s, rules.single},
            {u"price"_s, rules.price ? QJsonValue(rules.price->micros) : QJsonValue()},
            {u"size"_s, rules.size},
            {u"location"_s, rules.location},
            {u"schedule"_s, QString::fromUtf8(Value(schedule).toJson())}};
}

SimulationRules rulesFrom(const QJsonObject &json)
{
    SimulationRules rules;
    rules.limits = {json["least"_L1].toInt(), json["most"_L1].toInt(1),
                    json["idle"_L1].toInteger(120), json["start"_L1].toInteger()};
    rules.single = json["single"_L1].toBool();
    if (json["price"_L1].isDouble())
        rules.price = Usd{json["price"_L1].toInteger()};
    rules.size = json["size"_L1].toString();
    rules.location = json["location"_L1].toString();
    rules.schedule = powerRules(Value::fromJson(json["schedule"_L1].toString().toUtf8()));
    return rules;
}

} // namespace

SimulationRules rulesOf(const Target &target, std::optional<Usd> price, int slots)
{
    SimulationRules rules;
    rules.single = target.kind == TargetKind::Instance;
    const auto most = int(std::clamp<qint64>(target.maxNodes, 1, std::max(slots, 1)));
    constexpr qint64 mostMinutes = 525'600; // a year; a file may say anything
    if (rules.single)
        rules.limits = {
            0, 1,
            target.idleMinutes ? std::clamp<qint64>(*target.idleMinutes, 0, mostMinutes) * 60 : -1,
            0};
    else
        rules.limits = {int(std::clamp<qint64>(target.minNodes, 0, most)), most,
                        std::max<qint64>(target.idleSeconds, 0), 0};
    rules.limits.startSeconds = target.startSeconds;
    rules.price = price;
    rules.size = target.size;
    rules.location = target.location;
    rules.schedule = target.schedule;
    return rules;
}

QByteArray toJson(const SimulationRules &rules)
{
    return QJsonDocument(objectOf(rules)).toJson(QJsonDocument::Compact);
}

std::optional<SimulationRules> rulesFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {};
    return rulesFrom(document.object());
}

QString simulationKey(const QString &target)
{
    return u"compute:"_s + target;
}

Simulation::Simulation(SimulationRules rules, qint64 now)
    : m_rules(std::move(rules))
    , m_pool(m_rules.limits, now)
    , m_on(!m_rules.single)
{
}

Simulation::Simulation(SimulationRules rules, NodePool pool)
    : m_rules(std::move(rules))
    , m_pool(std::move(pool))
{
}

// Out of service there is no minimum.
NodePool::Limits Simulation::limitsNow() const
{
    NodePool::Limits limits = m_rules.limits;
    if (!m_on)
        limits.least = 0;
    return limits;
}

void Simulation::setRules(const SimulationRules &rules, qint64 now)
{
    if (rules == m_rules)
        return;
    advance(now, m_waiting);
    if (rules.price != m_rules.price) {
        m_priceGap = m_priceGap || (!m_rules.price && m_pool.paidSeconds() > 0);
        const qint64 seconds = m_pool.paidSeconds();
        if (m_rules.price)
            m_earlier.micros += m_rules.price->over(seconds).micros;
        m_earlierSeconds += seconds;
        std::vector<NodePool::Node> nodes = m_pool.nodes();
        // Paid anew from here; that their beginning is told as now is the price of that.
        for (NodePool::Node &node : nodes)
            node.began = m_pool.now();
        m_pool = NodePool(m_pool.limits(), m_pool.now(), std::move(nodes), 0);
    }
    if (rules.single != m_rules.single)
        m_on = !rules.single || !m_pool.nodes().empty();
    m_rules = rules;
    m_next.reset();
    m_pool.setLimits(limitsNow(), now);
    advance(now, m_waiting);
}

void Simulation::advance(qint64 now, int waiting)
{
    now = std::max(now, m_pool.now());
    for (int acts = 0; acts < mostActs; ++acts) {
        const auto [time, starts] = nextRule();
        if (time < 0 || time > now)
            break;
        advancePool(time);
        act(starts);
    }
    m_waiting = std::max(waiting, 0);
    advancePool(now);
    if (m_stopDue)
        act(false);
}

void Simulation::advancePool(qint64 now)
{
    m_pool.advance(now, m_pool.held() + (m_on ? m_waiting : 0));
    // An instance that idled long enough has shut itself down.
    if (m_on && m_rules.single && m_pool.nodes().empty())
        m_on = false;
}

void Simulation::act(bool starts)
{
    if (starts) {
        start(m_pool.now());
        return;
    }
    m_stopDue = m_pool.held() > 0;
    if (!m_stopDue) [[maybe_unused]]
        const bool stopped = stop(m_pool.now());
}

void Simulation::start(qint64 now)
{
    advancePool(std::max(now, m_pool.now()));
    m_stopDue = false;
    m_on = true;
    m_pool.setLimits(limitsNow(), m_pool.now());
    if (m_rules.single && m_pool.nodes().empty())
        m_pool.advance(m_pool.now(), 1);
    advancePool(m_pool.now());
}

bool Simulation::stop(qint64 now)
{
    advancePool(std::max(now, m_pool.now()));
    if (m_pool.held() > 0)
        return false;
    m_stopDue = false;
    m_on = false;
    m_pool.setLimits(limitsNow(), m_pool.now());
    m_pool.clear(); // after the limits: a minimum would have come again
    return true;
}

void Simulation::holdAnyway(const QString &job, int count)
{
    m_on = true;
    m_pool.holdAnyway(job, count);
}

Simulation::State Simulation::state() const
{
    if (!m_on && m_pool.nodes().empty())
        return State::Stopped;
    if (m_pool.nodes().empty())
        return State::NoNodes;
    if (m_pool.held() > 0)
        return State::Running;
    return m_pool.ready() > 0 ? State::Idle : State::Starting;
}

std::pair<qint64, bool> Simulation::nextRule() const
{
    const qint64 now = m_pool.now();
    if (m_next && now >= m_nextFrom && (m_next->first < 0 || now < m_next->first))
        return *m_next;
    std::pair<qint64, bool> next{-1, false};
    for (const PowerRule &rule : m_rules.schedule) {
        if (!rule.enabled)
            continue;
        const qint64 time = rule.when.next(now);
        if (time >= 0 && (next.first < 0 || time < next.first))
            next = {time, rule.starts};
    }
    m_next = next;
    m_nextFrom = now;
    return next;
}

qint64 Simulation::nextChange() const
{
    const qint64 rule = nextRule().first;
    const qint64 pool = m_pool.nextChange();
    return rule < 0 ? pool : pool < 0 ? rule : std::min(rule, pool);
}

qint64 Simulation::nextReady() const
{
    qint64 next = -1;
    for (const NodePool::Node &node : m_pool.nodes())
        if (node.ready > m_pool.now() && (next < 0 || node.ready < next))
            next = node.ready;
    return next;
}

qint64 Simulation::nextGone() const
{
    const NodePool::Limits &limits = m_pool.limits();
    qint64 next = -1;
    if (limits.idleSeconds < 0 || int(m_pool.nodes().size()) <= limits.least)
        return next;
    for (const NodePool::Node &node : m_pool.nodes())
        if (node.idleSince >= 0 && (next < 0 || node.idleSince + limits.idleSeconds < next))
            next = node.idleSince + limits.idleSeconds;
    return next;
}

std::optional<Usd> Simulation::costSoFar() const
{
    if (m_priceGap || (!m_rules.price && m_pool.paidSeconds() > 0))
        return {};
    const Usd now = m_rules.price ? m_pool.costSoFar(*m_rules.price) : Usd{};
    return Usd{m_earlier.micros + now.micros};
}

std::optional<Usd> Simulation::costAnHour() const
{
    if (!m_rules.price)
        return {};
    return Usd{m_rules.price->micros * qint64(m_pool.nodes().size())};
}

QByteArray Simulation::toJson() const
{
    QJsonArray nodes;
    for (const NodePool::Node &node : m_pool.nodes())
        nodes.append(QJsonObject{{u"number"_s, node.number},
                                 {u"began"_s, node.began},
                                 {u"ready"_s, node.ready},
                                 {u"idle_since"_s, node.idleSince},
                                 {u"job"_s, node.job}});
    return QJsonDocument(QJsonObject{{u"rules"_s, objectOf(m_rules)},
                                     {u"nodes"_s, nodes},
                                     {u"now"_s, m_pool.now()},
                                     {u"paid"_s, m_pool.paidBefore()},
                                     {u"on"_s, m_on},
                                     {u"stop_due"_s, m_stopDue},
                                     {u"waiting"_s, m_waiting},
                                     {u"earlier"_s, m_earlier.micros},
                                     {u"earlier_seconds"_s, m_earlierSeconds},
                                     {u"price_gap"_s, m_priceGap}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Simulation> Simulation::fromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (!json["rules"_L1].isObject())
        return {};
    const SimulationRules rules = rulesFrom(json["rules"_L1].toObject());
    std::vector<NodePool::Node> nodes;
    for (const QJsonValue &value : json["nodes"_L1].toArray())
        nodes.push_back({value["number"_L1].toInt(), value["began"_L1].toInteger(),
                         value["ready"_L1].toInteger(), value["idle_since"_L1].toInteger(-1),
                         value["job"_L1].toString()});
    NodePool::Limits limits = rules.limits;
    const bool on = json["on"_L1].toBool();
    if (!on)
        limits.least = 0;
    Simulation result(rules, NodePool(limits, json["now"_L1].toInteger(), std::move(nodes),
                                      json["paid"_L1].toInteger()));
    result.m_on = on;
    result.m_stopDue = json["stop_due"_L1].toBool();
    result.m_waiting = json["waiting"_L1].toInt();
    result.m_pool.advance(result.m_pool.now(), result.m_pool.held() + (on ? result.m_waiting : 0));
    result.m_earlier.micros = json["earlier"_L1].toInteger();
    result.m_earlierSeconds = json["earlier_seconds"_L1].toInteger();
    result.m_priceGap = json["price_gap"_L1].toBool();
    return result;
}

} // namespace tenon::catalogue
