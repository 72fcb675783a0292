#include "engine/slots.h"

#include <algorithm>
#include <utility>

namespace tenon::engine {
namespace {

constexpr int patience = 16;
/// Behind so many that find too little nobody is looked for.
constexpr int farthest = 64;

} // namespace

Slots::Slots(int cores, qint64 memory, int gpus)
    : m_cores(std::max(1, cores))
    , m_memory(memory)
    , m_gpuCount(unknownGpus)
    , m_freeCores(m_cores)
    , m_freeMemory(memory)
{
    if (gpus != unknownGpus)
        setGpus(gpus);
}

void Slots::setGpus(int gpus)
{
    for (int i = this->gpus(); i < gpus; ++i)
        if (!isHeld(i)) // by a step of before a restart
            m_freeGpus.insert(i);
    m_gpuCount = std::max(m_gpuCount, gpus);
}

Need Slots::clipped(const Need &need) const
{
    return {std::clamp(need.cores, 0, m_cores), std::min(need.memory, m_memory),
            std::min(need.gpus, gpus())};
}

bool Slots::fits(const Need &wanted) const
{
    if (wanted.gpus > 0 && m_gpuCount == unknownGpus)
        return false;
    const Need need = clipped(wanted);
    return need.cores <= m_freeCores && need.memory <= m_freeMemory
           && need.gpus <= int(m_freeGpus.size());
}

void Slots::enqueue(Id id, const Need &need, double path)
{
    const auto it = m_lines[need.target].queue.insert({path, m_order++, id}).first;
    m_needs.emplace(id, std::pair(need, it));
}

bool Slots::remove(Id id)
{
    const auto it = m_needs.find(id);
    if (it == m_needs.end())
        return false;
    const auto line = m_lines.find(it->second.first.target);
    line->second.queue.erase(it->second.second);
    if (line->second.queue.empty())
        m_lines.erase(line);
    m_needs.erase(it);
    return true;
}

bool Slots::Passed::keepsFor(Id id)
{
    if (std::exchange(first, id) != id)
        count = 0;
    return count >= patience;
}

std::optional<Slots::Start> Slots::next()
{
    struct Place
    {
        Line *line;
        std::set<Waiting>::const_iterator at;
        bool passing = false; ///< Somebody before found too few nodes.
    };
    // A target without a free node costs one question, however many wait for it.
    std::vector<Place> places;
    for (auto &[target, line] : m_lines)
        if (target.isEmpty() || !m_areFree || m_areFree(target, 1))
            places.push_back({&line, line.queue.begin()});
    bool passing = false;
    for (int looked = 0; looked < farthest && !places.empty(); ++looked) {
        const auto place = std::ranges::min_element(
            places, [](const Place &a, const Place &b) { return *a.at < *b.at; });
        const Id id = place->at->id;
        const Need need = m_needs.at(id).first;
        bool isClosed = false;
        if (!need.target.isEmpty() && m_areFree && !m_areFree(need.target, need.nodes)) {
            isClosed = !std::exchange(place->passing, true) && place->line->passed.keepsFor(id);
        } else if (!fits(need)) {
            if (!std::exchange(passing, true) && m_passed.keepsFor(id))
                return std::nullopt;
        } else {
            m_passed.count += passing ? 1 : 0;
            place->line->passed.count += place->passing ? 1 : 0;
            remove(id);
            take(id, need);
            return Start{id, m_held.at(id).gpus};
        }
        if (++place->at == place->line->queue.end() || isClosed)
            places.erase(place);
    }
    return std::nullopt;
}

void Slots::take(Id id, const Need &wanted, std::vector<int> gpus)
{
    const Need need = clipped(wanted);
    m_freeCores -= need.cores;
    m_freeMemory -= need.memory;
    for (const int gpu : gpus)
        m_freeGpus.erase(gpu);
    while (int(gpus.size()) < need.gpus && !m_freeGpus.empty()) {
        gpus.push_back(*m_freeGpus.begin());
        m_freeGpus.erase(m_freeGpus.begin());
    }
    m_held.insert_or_assign(id, Held{need, std::move(gpus)});
}

void Slots::give(Id id)
{
    const auto it = m_held.find(id);
    if (it == m_held.end())
        return;
    m_freeCores += it->second.need.cores;
    m_freeMemory += it->second.need.memory;
    const std::vector<int> given = std::move(it->second.gpus);
    m_held.erase(it);
    for (const int gpu : given)
        if (gpu < gpus() && !isHeld(gpu))
            m_freeGpus.insert(gpu);
}

bool Slots::isHeld(int gpu) const
{
    return std::ranges::any_of(
        m_held, [gpu](const auto &held) { return std::ranges::contains(held.second.gpus, gpu); });
}

} // namespace tenon::engine
