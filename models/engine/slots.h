#pragma once

#include <QString>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace tenon::engine {

/// What a step needs of this computer while it runs.
struct Need
{
    int cores = 1;
    qint64 memory = 0; ///< Bytes, 0: not said.
    int gpus = 0;
    QString target = {}; ///< A simulated one, on whose nodes it runs; empty: it needs none.
    int nodes = 1;       ///< Of the target.
    bool operator==(const Need &) const = default;
};

/// Cores, memory and GPUs of this computer, given out to steps; and the queue of steps that wait
/// for them, the longest remaining path first. A step that needs more than there is gets
/// everything; one that needs GPUs waits until it is known how many there are. A large step that
/// waits is not overtaken for ever: after `patience` others started before it, slots are kept for
/// it, and nodes of its target likewise; slots not for one that waits for nodes. Main thread; no
/// signals.
class Slots
{
public:
    using Id = qint64;
    static constexpr int unknownGpus = -1;
    Slots(int cores, qint64 memory, int gpus);

    void setGpus(int gpus);
    /// Says whether so many nodes of a target are free, at most all it can have.
    using Nodes = std::function<bool(const QString &target, int nodes)>;
    void setNodes(Nodes areFree) { m_areFree = std::move(areFree); }
    [[nodiscard]] int gpus() const { return std::max(m_gpuCount, 0); }
    [[nodiscard]] qint64 memory() const { return m_memory; }
    [[nodiscard]] int cores() const { return m_cores; }
    [[nodiscard]] int freeCores() const { return m_freeCores; }
    [[nodiscard]] bool hasGpus() const { return m_gpuCount > 0; }

    /// Puts a step into the queue. `path`: how much work (any unit, the same for all) lies on the
    /// longest way from it to the end of its job.
    void enqueue(Id id, const Need &need, double path);
    /// Takes it out again; false when it is not in the queue.
    bool remove(Id id);

    struct Start
    {
        Id id;
        std::vector<int> gpus;
    };
    /// The next step that may start now; its slots are taken.
    [[nodiscard]] std::optional<Start> next();
    /// Takes slots for a step that already runs (after a restart), whether they are free or not;
    /// `gpus` are those it has.
    void take(Id id, const Need &need, std::vector<int> gpus = {});
    /// Gives back what `id` has.
    void give(Id id);

    [[nodiscard]] size_t waiting() const { return m_needs.size(); }

private:
    struct Waiting
    {
        double path;
        quint64 order;
        Id id;
        bool operator<(const Waiting &other) const
        {
            return path != other.path ? path > other.path : order < other.order;
        }
    };
    /// The first that finds too little, and how many started since that would have come later.
    struct Passed
    {
        Id first = -1;
        int count = 0;
        /// `id` finds too little; whether what is free is to be kept for it.
        [[nodiscard]] bool keepsFor(Id id);
    };
    /// The steps that wait for one target, or for this computer only.
    struct Line
    {
        std::set<Waiting> queue;
        Passed passed;
    };
    struct Held
    {
        Need need;
        std::vector<int> gpus;
    };
    [[nodiscard]] Need clipped(const Need &need) const;
    [[nodiscard]] bool fits(const Need &need) const;
    [[nodiscard]] bool isHeld(int gpu) const;

    int m_cores;
    qint64 m_memory;
    int m_gpuCount;
    int m_freeCores;
    qint64 m_freeMemory;
    std::set<int> m_freeGpus;
    quint64 m_order = 0;
    std::map<QString, Line> m_lines; ///< By target.
    std::map<Id, std::pair<Need, std::set<Waiting>::iterator>> m_needs;
    std::map<Id, Held> m_held;
    Nodes m_areFree;
    Passed m_passed;
};

} // namespace tenon::engine
