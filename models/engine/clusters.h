#pragma once

#include "catalogue/simulation.h"
#include "store/writer.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>

namespace tenon::engine {

/// The simulated targets of a workspace: which of their nodes are there, who runs on them and who
/// waits. Every change is written down, so that an engine that comes later and readers without one
/// go on from there. Main thread.
class Clusters final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Clusters)

public:
    using Id = qint64;
    using Clock = std::function<qint64()>; ///< Seconds since 1970.

    Clusters(store::Writer &writer, Clock clock, QObject *parent = nullptr);
    ~Clusters() override;

    /// Takes up what an earlier engine left.
    [[nodiscard]] Result<> load(store::Database &database);
    /// What an earlier engine's jobs held and nobody has taken up since load() is free.
    void settle();

    /// The target acts by these rules from now on; `rules` as simulationOf() gives them.
    void define(const QString &target, const QByteArray &rules);
    [[nodiscard]] bool knows(const QString &target) const { return m_all.contains(target); }
    [[nodiscard]] const catalogue::Simulation *find(const QString &target) const;

    /// A step waits for `nodes` nodes (as many as the target can have, at most).
    void wait(Id id, const QString &target, int nodes, const QString &job);
    /// Whether so many of its nodes (at most all it can have) are there and free; true for a target
    /// that is not known.
    [[nodiscard]] bool areFree(const QString &target, int nodes) const;
    /// It starts: the nodes are its own.
    void start(Id id);
    /// A step that runs already, after a restart.
    void resume(Id id, const QString &target, int nodes, const QString &job);
    /// It waits or runs no more; nothing where it did not.
    void end(Id id);

    /// Into and out of service. Refused "compute.in-use" while a job runs there.
    [[nodiscard]] Result<> power(const QString &target, bool on);
    /// Writes down at once what waits to be written.
    void flush();
    void unwritten(const QString &target);

Q_SIGNALS:
    /// Nodes came or went, or are free: steps that wait may start.
    void changed();
    /// What is written down of a target is another.
    void written();

private:
    struct Step
    {
        QString target;
        QString job;
        int nodes = 1;
        bool runs = false;
    };
    struct Entry
    {
        catalogue::Simulation simulation;
        QByteArray stored; ///< As it was written last.
        bool dirty = false;
    };
    [[nodiscard]] int nodesOf(const QString &target, int nodes) const;
    void put(Id id, Step step);
    std::optional<Step> take(Id id);
    void look();
    void touch(Entry &entry);
    void advance(const QString &target, Entry &entry);
    void setTimer();

    store::Writer &m_writer;
    Clock m_clock;
    std::map<QString, Entry> m_all;
    std::map<Id, Step> m_steps;
    std::map<QString, qint64> m_wanted; ///< Nodes for all the steps that wait, by target.
    QTimer m_next;                      ///< Until something changes by itself.
    QTimer m_write;
};

} // namespace tenon::engine
