#include "catalogue/cost.h"

#include <algorithm>

namespace tenon::catalogue {

Usd JobCost::total(Usd anHour) const
{
    return anHour.over(paidSeconds() * nodes);
}

namespace {

NodePool::Limits sane(NodePool::Limits limits)
{
    limits.most = std::max(limits.most, 1);
    limits.least = std::clamp(limits.least, 0, limits.most);
    limits.startSeconds = std::max<qint64>(limits.startSeconds, 0);
    return limits;
}

} // namespace

NodePool::NodePool(const Limits &limits, qint64 now)
    : m_limits(sane(limits))
    , m_now(now)
{
    step(now);
}

NodePool::NodePool(const Limits &limits, qint64 now, std::vector<Node> nodes, qint64 paid)
    : m_limits(sane(limits))
    , m_nodes(std::move(nodes))
    , m_now(now)
    , m_paid(paid)
{
    m_wanted = held();
}

void NodePool::setLimits(const Limits &limits, qint64 now)
{
    advance(now, m_wanted);
    m_limits = sane(limits);
    step(m_now);
}

void NodePool::advance(qint64 now, int wanted)
{
    // What happens by itself meanwhile happens at its own time, with the jobs there were.
    now = std::max(now, m_now);
    for (qint64 change = nextChange(); change >= 0 && change <= now; change = nextChange())
        step(change);
    m_wanted = std::max(wanted, 0);
    step(now);
}

void NodePool::step(qint64 now)
{
    m_now = now;
    // Jobs that wait will lie on the nodes that are ready and free.
    int jobs = m_wanted - held();
    for (Node &node : m_nodes) {
        if (node.ready > now)
            continue;
        if (!node.job.isEmpty()) {
            node.idleSince = -1;
        } else if (jobs > 0) {
            --jobs;
            node.idleSince = -1;
        } else if (node.idleSince < 0) {
            node.idleSince = now;
        }
    }
    for (size_t i = m_nodes.size(); i-- > 0;) {
        const Node &node = m_nodes[i];
        if (int(m_nodes.size()) <= m_limits.least)
            break;
        // More than there may be are not kept for what may come.
        const bool tooMany = int(m_nodes.size()) > m_limits.most && node.job.isEmpty();
        if (!tooMany
            && (node.idleSince < 0 || m_limits.idleSeconds < 0
                || now - node.idleSince < m_limits.idleSeconds))
            continue;
        m_paid += now - node.began;
        m_nodes.erase(m_nodes.begin() + qsizetype(i));
    }
    const int needed = std::clamp(m_wanted, m_limits.least, m_limits.most);
    while (int(m_nodes.size()) < needed) {
        add(now + m_limits.startSeconds);
        if (m_limits.startSeconds == 0 && jobs-- <= 0)
            m_nodes.back().idleSince = now;
    }
}

void NodePool::add(qint64 ready)
{
    int number = 1;
    while (std::ranges::contains(m_nodes, number, &Node::number))
        ++number;
    m_nodes.push_back({number, m_now, ready, -1, {}});
}

bool NodePool::hold(const QString &job, int count)
{
    if (free() < count)
        return false;
    for (Node &node : m_nodes) {
        if (count <= 0)
            break;
        if (node.ready > m_now || !node.job.isEmpty())
            continue;
        node.job = job;
        node.idleSince = -1;
        --count;
    }
    return true;
}

void NodePool::holdAnyway(const QString &job, int count)
{
    for (int missing = count - free(); missing > 0; --missing)
        add(m_now);
    hold(job, count);
}

void NodePool::release(const QString &job)
{
    for (Node &node : m_nodes)
        if (node.job == job)
            node.job.clear();
}

void NodePool::clear()
{
    for (const Node &node : m_nodes)
        m_paid += m_now - node.began;
    m_nodes.clear();
    m_wanted = 0;
}

int NodePool::ready() const
{
    return int(
        std::ranges::count_if(m_nodes, [&](const Node &node) { return node.ready <= m_now; }));
}

int NodePool::starting() const
{
    return int(m_nodes.size()) - ready();
}

int NodePool::idle() const
{
    return int(
        std::ranges::count_if(m_nodes, [](const Node &node) { return node.idleSince >= 0; }));
}

int NodePool::held() const
{
    return int(
        std::ranges::count_if(m_nodes, [](const Node &node) { return !node.job.isEmpty(); }));
}

int NodePool::free() const
{
    return int(std::ranges::count_if(
        m_nodes, [&](const Node &node) { return node.ready <= m_now && node.job.isEmpty(); }));
}

qint64 NodePool::nextChange() const
{
    qint64 next = -1;
    const auto earlier = [&](qint64 time) {
        if (time > m_now && (next < 0 || time < next))
            next = time;
    };
    const bool mayGo = int(m_nodes.size()) > m_limits.least && m_limits.idleSeconds >= 0;
    for (const Node &node : m_nodes) {
        earlier(node.ready);
        if (mayGo && node.idleSince >= 0)
            earlier(node.idleSince + m_limits.idleSeconds);
    }
    return next;
}

qint64 NodePool::paidSeconds() const
{
    qint64 paid = m_paid;
    for (const Node &node : m_nodes)
        paid += m_now - node.began;
    return paid;
}

} // namespace tenon::catalogue
