#pragma once

#include "catalogue/usd.h"

#include <vector>

namespace tenon::catalogue {

/// What one job costs on nodes that are started for it: they are paid while they start, while it
/// runs, and until they have idled long enough to go.
struct JobCost
{
    qint64 startSeconds = 0;
    qint64 runSeconds = 0;
    qint64 idleSeconds = 0;
    qint64 nodes = 1;
    bool operator==(const JobCost &) const = default;

    [[nodiscard]] qint64 paidSeconds() const { return startSeconds + runSeconds + idleSeconds; }
    /// At `anHour` for one node.
    [[nodiscard]] Usd total(Usd anHour) const;
};

/// The nodes of a cluster as they come and go: a node is started when there is work for it, is
/// ready after a delay, and goes when it had nothing to do for the idle time; never fewer than the
/// minimum. Time is whatever advance() is told, in seconds, and only goes forward. Says how many
/// jobs may run, who runs where and how long nodes were paid; starts nothing itself.
class NodePool
{
public:
    struct Limits
    {
        int least = 0;
        int most = 1; ///< Never more than this computer has slots where it acts as the cluster.
        qint64 idleSeconds = 120; ///< −1: a node never goes by itself.
        qint64 startSeconds = 0;
        bool operator==(const Limits &) const = default;
    };
    struct Node
    {
        int number = 0; ///< From 1; of those that are there no two have the same.
        qint64 began = 0;
        qint64 ready = 0;
        qint64 idleSince = -1; ///< −1: has a job, or starts.
        QString job;           ///< Who holds it.
        bool operator==(const Node &) const = default;
    };
    explicit NodePool(const Limits &limits, qint64 now = 0);
    /// As it stood at `now`, with `paid` seconds of nodes that went.
    NodePool(const Limits &limits, qint64 now, std::vector<Node> nodes, qint64 paid);

    /// From now on. Nodes that are there stay as long as somebody holds them.
    void setLimits(const Limits &limits, qint64 now);
    /// The time is `now`, and `wanted` jobs run or wait, one a node.
    void advance(qint64 now, int wanted);
    /// Gives `count` nodes that are ready and free to `job`; false, and none, where there are not
    /// so many.
    bool hold(const QString &job, int count);
    /// The same for a job that runs already: what is missing is there at once.
    void holdAnyway(const QString &job, int count);
    /// Gives back what `job` holds.
    void release(const QString &job);
    /// All nodes go, whoever holds them.
    void clear();

    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] qint64 now() const { return m_now; }
    /// Nodes that can run a job.
    [[nodiscard]] int ready() const;
    [[nodiscard]] int starting() const;
    /// Of the ready ones, those without a job.
    [[nodiscard]] int idle() const;
    [[nodiscard]] int held() const;
    /// Of the ready ones, those that nobody holds.
    [[nodiscard]] int free() const;
    /// The time something changes by itself (a node is ready or goes); −1 never.
    [[nodiscard]] qint64 nextChange() const;
    /// Seconds of all nodes together, also while they started.
    [[nodiscard]] qint64 paidSeconds() const;
    /// Of those that went.
    [[nodiscard]] qint64 paidBefore() const { return m_paid; }
    [[nodiscard]] Usd costSoFar(Usd anHour) const { return anHour.over(paidSeconds()); }

private:
    void step(qint64 now);
    void add(qint64 ready);
    Limits m_limits;
    std::vector<Node> m_nodes;
    qint64 m_now = 0;
    qint64 m_paid = 0; ///< Of nodes that went.
    int m_wanted = 0;
};

} // namespace tenon::catalogue
