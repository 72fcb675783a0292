// Outputs whose place the user named: two steps must not write to one place without anybody
// knowing.
#include "engine/expander.h"

#include <QDir>

#include <ranges>

namespace tenon::engine {
namespace {

using namespace Qt::StringLiterals;

/// What each step waits for, by data or because a setting says so.
class Order
{
public:
    explicit Order(const std::vector<PlannedJob> &jobs)
        : m_jobs(jobs)
        , m_children(jobs.size())
    {
        for (size_t i = 1; i < jobs.size(); ++i)
            m_children[size_t(jobs[i].parent)].push_back(int(i));
    }
    /// Whether `later` waits for the end of `earlier`.
    bool comesAfter(int later, int earlier)
    {
        auto known = m_before.find(later);
        if (known == m_before.end())
            known = m_before.emplace(later, before(later)).first;
        return known->second[size_t(earlier)];
    }

private:
    std::vector<bool> before(int later) const
    {
        std::vector<int> open{later};
        std::vector<bool> seen(m_jobs.size());
        while (!open.empty()) {
            const int index = open.back();
            open.pop_back();
            std::vector<int> next = dataDependencies(m_jobs[size_t(index)]);
            for (int at = index; at >= 0; at = m_jobs[size_t(at)].parent)
                next.insert(next.end(), m_jobs[size_t(at)].after.begin(),
                            m_jobs[size_t(at)].after.end());
            // A pipeline has ended when all in it have; `later` is in none of those it waits for.
            if (index != later)
                next.insert(next.end(), m_children[size_t(index)].begin(),
                            m_children[size_t(index)].end());
            for (const int each : next) {
                if (!seen[size_t(each)]) {
                    seen[size_t(each)] = true;
                    open.push_back(each);
                }
            }
        }
        return seen;
    }

    const std::vector<PlannedJob> &m_jobs;
    std::vector<std::vector<int>> m_children;
    std::map<int, std::vector<bool>> m_before;
};

// Such steps run once; what they write is the same.
bool areTwins(const PlannedJob &a, const PlannedJob &b)
{
    return a.deterministic && b.deterministic && !a.forced && !b.forced && a.command == b.command
           && a.code == b.code && a.inputs == b.inputs && a.outputs == b.outputs
           && a.variables == b.variables && a.environmentKey == b.environmentKey
           && a.runSettings == b.runSettings;
}

// Whether two of these steps, all of which write one file, may do so at the same time.
bool hasRace(const std::vector<PlannedJob> &jobs, const std::vector<int> &writers, Order &order)
{
    for (size_t i = 0; i < writers.size(); ++i) {
        for (size_t k = i + 1; k < writers.size(); ++k) {
            const int a = writers[i];
            const int b = writers[k];
            if (a != b && !order.comesAfter(b, a) && !order.comesAfter(a, b)
                && !areTwins(jobs[size_t(a)], jobs[size_t(b)]))
                return true;
        }
    }
    return false;
}

} // namespace

void Expander::notePlace(const PlannedJob &job, const PlannedOutput &output, const Location &where)
{
    if (job.kind == PlannedJob::Kind::Command && !output.path.isEmpty())
        m_places[QDir::cleanPath(output.path)].push_back(
            {job.name, output.type == "uri_file"_L1, where});
}

// Steps that write one file side by side are refused: which of them wins is luck. A folder may be
// shared on purpose, with other names in it, so that is only told.
void Expander::checkPlaces()
{
    if (m_places.empty())
        return;
    QHash<QString, int> indices;
    for (size_t i = 0; i < m_plan.jobs.size(); ++i)
        indices.insert(m_plan.jobs[i].name, int(i));
    const auto jobOf = [&](const Place &place) -> const PlannedJob & {
        return m_plan.jobs[size_t(indices.value(place.job))];
    };
    // What does not run writes nothing.
    for (auto &[path, places] : m_places) {
        std::erase_if(places, [&](const Place &place) {
            return !indices.contains(place.job) || jobOf(place).isSkipped();
        });
    }
    std::erase_if(m_places, [](const auto &entry) { return entry.second.empty(); });
    Order order(m_plan.jobs);
    for (auto &[path, places] : m_places) {
        // A place inside another one is a part of what is made there.
        for (QString above = path; above.lastIndexOf(u'/') > 0;) {
            above.truncate(above.lastIndexOf(u'/'));
            if (const auto outer = m_places.find(above); outer != m_places.end())
                places.push_back(outer->second.front());
        }
        std::ranges::sort(places, {}, [&](const Place &place) { return indices.value(place.job); });
        QStringList steps{jobOf(places.front()).step};
        const Place *second = nullptr;
        std::vector<int> writers; // of a file
        for (const Place &place : places) {
            if (place.isFile)
                writers.push_back(indices.value(place.job));
        }
        for (size_t i = 1; i < places.size(); ++i) {
            const int a = indices.value(places[i - 1].job);
            const int b = indices.value(places[i].job);
            if (a == b || areTwins(m_plan.jobs[size_t(a)], m_plan.jobs[size_t(b)]))
                continue;
            second = second ? second : &places[i];
            steps << m_plan.jobs[size_t(b)].step;
        }
        if (!second)
            continue;
        const bool race = hasRace(m_plan.jobs, writers, order);
        constexpr qsizetype named = 8;
        if (steps.size() > named)
            steps = steps.first(named) << u"…"_s;
        Error error{race ? Error::Code::Refused : Error::Code::Format,
                    race ? "pipeline.place-raced" : "pipeline.place-shared",
                    {{u"steps"_s, steps.join(", "_L1)}, {u"path"_s, path}},
                    second->where,
                    {}};
        if (race)
            fail(std::move(error));
        else
            m_plan.warnings.push_back(std::move(error));
    }
}

} // namespace tenon::engine
