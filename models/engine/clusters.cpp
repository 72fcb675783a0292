#include "engine/clusters.h"

#include "base/messages.h"
#include "store/opening.h"
#include "store/settings.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace tenon::engine {

using namespace Qt::StringLiterals;
using catalogue::Simulation;

Clusters::Clusters(store::Writer &writer, Clock clock, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_clock(std::move(clock))
{
    m_next.setSingleShot(true);
    m_write.setSingleShot(true);
    m_write.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &Clusters::look);
    connect(&m_write, &QTimer::timeout, this, &Clusters::flush);
}

Clusters::~Clusters()
{
    flush();
}

Result<> Clusters::load(store::Database &database)
{
    const auto rows = store::metaBelow(database, catalogue::simulationKey({}));
    if (!rows)
        return std::unexpected(rows.error());
    for (const auto &[target, text] : *rows) {
        const QByteArray json = text.toUtf8();
        auto simulation = Simulation::fromJson(json);
        if (!simulation) {
            qWarning("What is kept of the target %s cannot be read.", qPrintable(target));
            continue;
        }
        simulation->advance(m_clock(), simulation->waiting());
        m_all.emplace(target, Entry{std::move(*simulation), json, false});
    }
    setTimer();
    return {};
}

void Clusters::settle()
{
    for (auto &[target, entry] : m_all) {
        QStringList gone;
        for (const catalogue::NodePool::Node &node : entry.simulation.pool().nodes()) {
            const auto claims = [&, name = target](const auto &step) {
                return step.second.runs && step.second.target == name
                       && step.second.job == node.job;
            };
            if (!node.job.isEmpty() && std::ranges::none_of(m_steps, claims))
                gone << node.job;
        }
        for (const QString &job : std::as_const(gone))
            entry.simulation.release(job);
        advance(target, entry);
    }
    Q_EMIT changed();
}

void Clusters::define(const QString &target, const QByteArray &json)
{
    const auto rules = catalogue::rulesFromJson(json);
    if (!rules)
        return;
    const auto found = m_all.find(target);
    if (found == m_all.end()) {
        auto &entry
            = m_all.emplace(target, Entry{Simulation(*rules, m_clock()), {}, false}).first->second;
        advance(target, entry);
        return;
    }
    found->second.simulation.setRules(*rules, m_clock());
    advance(target, found->second);
    Q_EMIT changed();
}

const Simulation *Clusters::find(const QString &target) const
{
    const auto found = m_all.find(target);
    return found == m_all.end() ? nullptr : &found->second.simulation;
}

int Clusters::nodesOf(const QString &target, int nodes) const
{
    const Simulation *simulation = find(target);
    return simulation ? std::clamp(nodes, 1, simulation->rules().limits.most) : 1;
}

void Clusters::put(Id id, Step step)
{
    take(id);
    if (!step.runs)
        m_wanted[step.target] += std::max(step.nodes, 1);
    m_steps.emplace(id, std::move(step));
}

std::optional<Clusters::Step> Clusters::take(Id id)
{
    const auto node = m_steps.extract(id);
    if (node.empty())
        return {};
    Step step = std::move(node.mapped());
    if (!step.runs)
        m_wanted[step.target] -= std::max(step.nodes, 1);
    return step;
}

void Clusters::wait(Id id, const QString &target, int nodes, const QString &job)
{
    put(id, {target, job, nodes, false});
    if (const auto found = m_all.find(target); found != m_all.end())
        advance(target, found->second);
}

bool Clusters::areFree(const QString &target, int nodes) const
{
    const Simulation *simulation = find(target);
    return !simulation
           || (simulation->isOn() && simulation->pool().free() >= nodesOf(target, nodes));
}

void Clusters::start(Id id)
{
    auto step = take(id);
    if (!step)
        return;
    step->runs = true;
    if (const auto found = m_all.find(step->target); found != m_all.end()) {
        found->second.simulation.hold(step->job, nodesOf(step->target, step->nodes));
        advance(found->first, found->second);
    }
    put(id, std::move(*step));
}

void Clusters::resume(Id id, const QString &target, int nodes, const QString &job)
{
    put(id, {target, job, nodes, true});
    const auto found = m_all.find(target);
    if (found == m_all.end())
        return;
    const auto &there = found->second.simulation.pool().nodes();
    if (!std::ranges::contains(there, job, &catalogue::NodePool::Node::job))
        found->second.simulation.holdAnyway(job, nodesOf(target, nodes));
    advance(target, found->second);
}

void Clusters::end(Id id)
{
    const auto was = take(id);
    const auto found = was ? m_all.find(was->target) : m_all.end();
    if (found == m_all.end())
        return;
    if (was->runs)
        found->second.simulation.release(was->job);
    advance(found->first, found->second);
    Q_EMIT changed();
}

Result<> Clusters::power(const QString &target, bool on)
{
    const auto found = m_all.find(target);
    if (found == m_all.end())
        return fail(Error::Code::NotFound, "target.unknown", {{u"name"_s, target}});
    Simulation &simulation = found->second.simulation;
    if (on) {
        simulation.start(m_clock());
    } else if (!simulation.stop(m_clock())) {
        QStringList jobs;
        for (const catalogue::NodePool::Node &node : simulation.pool().nodes())
            if (!node.job.isEmpty() && !jobs.contains(node.job))
                jobs << node.job;
        return fail(Error::Code::Refused, "compute.in-use",
                    {{u"name"_s, target}, {u"jobs"_s, jobs.join(u", "_s)}});
    }
    advance(target, found->second);
    Q_EMIT changed();
    return {};
}

// What happened by itself since.
void Clusters::look()
{
    for (auto &[target, entry] : m_all)
        advance(target, entry);
    Q_EMIT changed();
}

void Clusters::advance(const QString &target, Entry &entry)
{
    // More than there can be need not be counted.
    const auto wanted = m_wanted.find(target);
    const int waiting
        = wanted == m_wanted.end()
              ? 0
              : int(std::min<qint64>(wanted->second, entry.simulation.rules().limits.most));
    entry.simulation.advance(m_clock(), waiting);
    touch(entry);
    setTimer();
}

void Clusters::touch(Entry &entry)
{
    entry.dirty = true;
    if (!m_write.isActive())
        m_write.start();
}

void Clusters::setTimer()
{
    qint64 next = -1;
    for (const auto &[target, entry] : m_all)
        if (const qint64 change = entry.simulation.nextChange();
            change >= 0 && (next < 0 || change < next))
            next = change;
    if (next < 0) {
        m_next.stop();
        return;
    }
    // A clock that was set is noticed within the hour.
    m_next.start(std::chrono::seconds(std::clamp<qint64>(next - m_clock(), 0, 3600)));
}

// With the next change it is tried anew.
void Clusters::unwritten(const QString &target)
{
    if (const auto found = m_all.find(target); found != m_all.end()) {
        found->second.stored.clear();
        found->second.dirty = true;
    }
}

void Clusters::flush()
{
    m_write.stop();
    for (auto &[target, entry] : m_all) {
        if (!std::exchange(entry.dirty, false))
            continue;
        QByteArray json = entry.simulation.toJson();
        if (json == entry.stored)
            continue;
        entry.stored = std::move(json);
        m_writer.enqueue(
            store::Durability::Normal,
            [key = catalogue::simulationKey(target), text = QString::fromUtf8(entry.stored)](
                store::Database &db) { return store::setMeta(db, key, text); },
            [guard = QPointer<Clusters>(this), target = target](const Result<> &done) {
                if (!done) {
                    qWarning("%s", qPrintable(messageText(done.error())));
                    QMetaObject::invokeMethod(
                        qApp,
                        [guard, target] {
                            if (guard)
                                guard->unwritten(target);
                        },
                        Qt::QueuedConnection);
                    return;
                }
                QMetaObject::invokeMethod(
                    qApp,
                    [guard] {
                        if (guard)
                            Q_EMIT guard->written();
                    },
                    Qt::QueuedConnection);
            });
    }
}

} // namespace tenon::engine
