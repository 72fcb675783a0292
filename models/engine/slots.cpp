#include "engine/slots.h"

#include <algorithm>
#include <utility>

namespace tenon::engine {
namespace {

constexpr int patience = 16;

}

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
    const auto it = m_queue.insert({path, m_order++, id}).first;
    m_needs.emplace(id, std::pair(need, it));
}

bool Slots::remove(Id id)
{
    const auto it = m_needs.find(id);
    if (it == m_needs.end())
        return false;
    m_queue.erase(it->second.second);
    m_needs.erase(it);
    return true;
}

std::optional<Slots::Start> Slots::next()
{
    if (m_queue.empty()
        || (m_freeCores == 0 && m_needs.size() == m_queue.size() && m_freeMemory <= 0))
        return std::nullopt;
    bool isHead = true;
    int looked = 0;
    for (auto it = m_queue.begin(); it != m_queue.end() && looked < 64; ++it) {
        const Id id = it->id;
        const Need need = m_needs.at(id).first;
        if (need.gated && m_gate && !m_gate(id))
            continue;
        ++looked;
        if (std::exchange(isHead, false) && id != m_head) {
            m_head = id;
            m_overtaken = 0;
        }
        if (!fits(need)) {
            if (m_overtaken >= patience)
                return std::nullopt;
            continue;
        }
        if (id != m_head)
            ++m_overtaken;
        remove(id);
        take(id, need);
        return Start{id, m_held.at(id).gpus};
    }
    return std::nullopt;
}

void Slots::take(Id id, const Need &wanted)
{
    const Need need = clipped(wanted);
    m_freeCores -= need.cores;
    m_freeMemory -= need.memory;
    Held held{need, {}};
    for (int i = 0; i < need.gpus && !m_freeGpus.empty(); ++i) {
        held.gpus.push_back(*m_freeGpus.begin());
        m_freeGpus.erase(m_freeGpus.begin());
    }
    m_held.insert_or_assign(id, std::move(held));
}

void Slots::give(Id id)
{
    const auto it = m_held.find(id);
    if (it == m_held.end())
        return;
    m_freeCores += it->second.need.cores;
    m_freeMemory += it->second.need.memory;
    m_freeGpus.insert(it->second.gpus.begin(), it->second.gpus.end());
    m_held.erase(it);
}

} // namespace tenon::engine
