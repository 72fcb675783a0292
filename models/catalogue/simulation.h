#pragma once

#include "catalogue/cost.h"
#include "catalogue/powerschedule.h"

#include <optional>

namespace tenon::catalogue {

struct Target;

/// What a simulated target acts by: taken from its definition when a job is submitted for it or it
/// is started or stopped, and kept with its state.
struct SimulationRules
{
    NodePool::Limits limits;
    bool single = false;      ///< An instance: is started and stopped, and idles to its shutdown.
    std::optional<Usd> price; ///< One node an hour at list price; unset: not known.
    QString size;
    QString location;
    std::vector<PowerRule> schedule;
    bool operator==(const SimulationRules &) const = default;
};
/// Of a target that is simulated. There are never more nodes than `slots`, what this computer can
/// run at once.
[[nodiscard]] SimulationRules rulesOf(const Target &target, std::optional<Usd> price, int slots);
[[nodiscard]] QByteArray toJson(const SimulationRules &rules);
[[nodiscard]] std::optional<SimulationRules> rulesFromJson(const QByteArray &json);

/// A cluster or an instance that this computer acts as: its nodes come and go and cost what they
/// would. A value: what it will be at a later time it says without anybody at work, so that its
/// state survives the engine and is read without it. Time is seconds since 1970.
class Simulation
{
public:
    explicit Simulation(SimulationRules rules, qint64 now);

    /// The definition is another one from now on. What was spent stays at the price of then.
    void setRules(const SimulationRules &rules, qint64 now);
    /// `waiting` nodes are wanted beyond those that are held.
    void advance(qint64 now, int waiting = 0);
    /// Into service. An instance is there after its delay, a cluster has its minimum.
    void start(qint64 now);
    /// Out of service: its nodes go; what waits for it waits. False, and nothing done, while
    /// somebody holds a node.
    [[nodiscard]] bool stop(qint64 now);

    bool hold(const QString &job, int count) { return m_pool.hold(job, count); }
    void holdAnyway(const QString &job, int count);
    void release(const QString &job) { m_pool.release(job); }

    enum class State : quint8 {
        Stopped,
        NoNodes, ///< A cluster without a node, ready to start one.
        Starting,
        Running, ///< With at least one job.
        Idle,    ///< Nodes without a job.
    };
    [[nodiscard]] State state() const;
    [[nodiscard]] bool isOn() const { return m_on; }
    /// As advance() was told.
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] const NodePool &pool() const { return m_pool; }
    [[nodiscard]] const SimulationRules &rules() const { return m_rules; }
    /// The time something changes by itself: a node is ready or goes, or the schedule acts. −1
    /// never.
    [[nodiscard]] qint64 nextChange() const;
    /// When a node will be ready that is starting; −1 none.
    [[nodiscard]] qint64 nextReady() const;
    /// When the next node goes because it idles; −1 none.
    [[nodiscard]] qint64 nextGone() const;
    /// The next time the schedule acts, and how; −1 never.
    [[nodiscard]] std::pair<qint64, bool> nextRule() const;
    /// At list price, since it was first there; unset where no price is known.
    [[nodiscard]] std::optional<Usd> costSoFar() const;
    [[nodiscard]] qint64 paidSeconds() const { return m_earlierSeconds + m_pool.paidSeconds(); }
    /// What all nodes that are there cost an hour.
    [[nodiscard]] std::optional<Usd> costAnHour() const;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<Simulation> fromJson(const QByteArray &json);

private:
    Simulation(SimulationRules rules, NodePool pool);
    void advancePool(qint64 now);
    void act(bool starts);
    [[nodiscard]] NodePool::Limits limitsNow() const;
    SimulationRules m_rules;
    NodePool m_pool;
    bool m_on = true;
    bool m_stopDue = false; ///< The schedule wants it to stop as soon as nobody's job runs.
    int m_waiting = 0;
    Usd m_earlier;               ///< Spent by earlier definitions.
    qint64 m_earlierSeconds = 0; ///< Node seconds of those.
    bool m_priceGap = false;     ///< Of some of them no price was known.
    /// nextRule() as it was worked out at a time; it holds until then.
    mutable std::optional<std::pair<qint64, bool>> m_next;
    mutable qint64 m_nextFrom = 0;
};

/// Under which a target's state is kept in the table `meta`.
[[nodiscard]] QString simulationKey(const QString &target);

} // namespace tenon::catalogue
