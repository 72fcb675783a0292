#include "engine/forecast.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

namespace tenon::engine {
namespace {

/// What the plan alone says of a step; nothing: it depends on what it reads.
std::vector<Reason> reasonsOfPlan(const PlannedJob &job)
{
    if (job.isSkipped())
        return {{job.disabled ? Reason::Kind::Disabled : Reason::Kind::NeedsDisabled,
                 job.skippedFor.join(QStringLiteral(", ")),
                 {},
                 {},
                 {}}};
    if (!job.deterministic)
        return {{Reason::Kind::NotDeterministic, {}, {}, {}, {}}};
    if (job.forced)
        return {{Reason::Kind::Forced, {}, {}, {}, {}}};
    return {};
}

/// The one that looks, and what it has seen so far.
class Looking
{
public:
    Looking(std::shared_ptr<const Plan> plan, std::shared_ptr<Lookup> lookup, QString dataFolder,
            Ask ask)
        : m_plan(std::move(plan))
        , m_lookup(std::move(lookup))
        , m_dataFolder(std::move(dataFolder))
        , m_ask(ask)
        , m_outlooks(m_plan->jobs.size())
    {
    }

    void run();
    [[nodiscard]] Ahead waitFor(std::chrono::milliseconds patience);

private:
    [[nodiscard]] std::optional<Question> questionOf(int index);
    void tell(Verdict verdict);
    void link();

    std::shared_ptr<const Plan> m_plan;
    std::shared_ptr<Lookup> m_lookup;
    QString m_dataFolder;
    Ask m_ask;
    std::vector<int> m_open; ///< Of each step those before it that are not known yet.
    std::vector<std::vector<int>> m_dependents;
    std::vector<bool> m_artifactsRead;
    std::vector<int> m_wave;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Outlook> m_outlooks; ///< Written by run() only.
    bool m_ended = false;
};

void Looking::link()
{
    const size_t count = m_plan->jobs.size();
    m_open.resize(count);
    m_dependents.resize(count);
    m_artifactsRead.resize(count);
    for (size_t i = 0; i < count; ++i) {
        const PlannedJob &job = m_plan->jobs[i];
        if (job.kind != PlannedJob::Kind::Command)
            continue;
        const auto before = dataDependencies(job);
        m_open[i] = int(before.size());
        for (const int index : before)
            m_dependents[size_t(index)].push_back(int(i));
        for (const PlannedInput &input : job.inputs) {
            if (input.source.kind == InputSource::Kind::Output
                && !m_plan->jobs[size_t(input.source.job)].output(input.source.output))
                m_artifactsRead[size_t(input.source.job)] = true;
        }
        if (before.empty())
            m_wave.push_back(int(i));
    }
}

// Nothing: there is none to ask, and what is known of the step is told.
std::optional<Question> Looking::questionOf(int index)
{
    const PlannedJob &job = m_plan->jobs[size_t(index)];
    Reason missing{Reason::Kind::RemoteInput, {}, {}, {}, {}};
    auto parts = keyParts(job, [&](const PlannedInput &input) -> std::optional<Digest> {
        if (input.source.kind == InputSource::Kind::Path) {
            if (!input.source.digest.isNull())
                return input.source.digest;
            missing.kind = Reason::Kind::Unknown; // its folder does not answer
        }
        if (input.source.kind == InputSource::Kind::Output) {
            const Verdict &from = m_outlooks[size_t(input.source.job)].verdict;
            const auto made = from.outputs.find(input.source.output);
            if (from.reuse && made != from.outputs.end() && input.source.text.isEmpty())
                return made->second.digest;
            if (from.reuse) {
                // A place inside an output, or the artifact folder that nobody declares.
                const QString base = made != from.outputs.end()
                                         ? made->second.path
                                         : m_dataFolder + QLatin1Char('/') + from.fromFolder
                                               + QStringLiteral("/artifacts");
                if (const auto found = m_lookup->digest(base + input.source.text))
                    return found->digest;
            }
            missing
                = {Reason::Kind::Upstream, m_plan->jobs[size_t(input.source.job)].step, {}, {}, {}};
        } else if (missing.kind != Reason::Kind::Upstream) {
            missing.part = input.name;
        }
        return std::nullopt;
    });
    Verdict verdict;
    verdict.node = index;
    verdict.reasons = reasonsOfPlan(job);
    if (verdict.reasons.empty() && !parts)
        verdict.reasons = {missing};
    if (!verdict.reasons.empty()) {
        tell(std::move(verdict));
        return std::nullopt;
    }
    Outlook &outlook = m_outlooks[size_t(index)];
    const std::scoped_lock lock(m_mutex);
    outlook.key = keyOf(*parts);
    outlook.parts = std::move(*parts);
    Question question;
    question.node = index;
    question.id = store::JobId{std::numeric_limits<qint64>::max()};
    question.key = outlook.key;
    question.artifacts = m_artifactsRead[size_t(index)];
    question.explain = m_ask == Ask::Everything;
    if (question.explain) {
        question.parts = outlook.parts;
        question.component = job.component;
        question.step = job.step;
        question.source = job.sourceFile;
    }
    return question;
}

void Looking::tell(Verdict verdict)
{
    const size_t index = size_t(verdict.node);
    const std::scoped_lock lock(m_mutex);
    m_outlooks[index].verdict = std::move(verdict);
    m_outlooks[index].known = true;
    for (const int dependent : m_dependents[index]) {
        if (--m_open[size_t(dependent)] == 0)
            m_wave.push_back(dependent);
    }
}

void Looking::run()
{
    link();
    std::vector<Question> elsewhere;
    while (!m_wave.empty() || !elsewhere.empty()) {
        std::vector<Question> questions;
        for (const int index : std::exchange(m_wave, {})) {
            if (auto question = questionOf(index))
                questions.push_back(std::move(*question));
        }
        std::vector<Verdict> verdicts = m_lookup->ask(questions, &elsewhere);
        if (verdicts.empty() && m_wave.empty() && !elsewhere.empty()) {
            // One after another: what one of them holds up are those behind it only.
            verdicts = m_lookup->ask({std::move(elsewhere.front())});
            elsewhere.erase(elsewhere.begin());
        }
        for (Verdict &verdict : verdicts)
            tell(std::move(verdict));
    }
    const std::scoped_lock lock(m_mutex);
    // Before the other side goes on: it may want the plan for itself.
    m_plan.reset();
    m_lookup.reset();
    m_ended = true;
    m_changed.notify_all();
}

Ahead Looking::waitFor(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, patience, [this] { return m_ended; });
    if (m_ended)
        return {std::move(m_outlooks), true};
    return {m_outlooks, false};
}

} // namespace

// A thread that waits for a folder cannot be stopped: it is left to itself.
Ahead lookAheadWithin(std::chrono::milliseconds patience, std::shared_ptr<const Plan> plan,
                      std::shared_ptr<Lookup> lookup, const QString &dataFolder, Ask ask,
                      const std::function<void()> &meanwhile)
{
    constexpr int most = 64;
    static std::atomic<int> lookers = 0;
    const size_t jobs = plan->jobs.size();
    const auto without = [&] {
        --lookers;
        if (meanwhile)
            meanwhile();
        return Ahead{std::vector<Outlook>(jobs), true};
    };
    if (++lookers > most)
        return without();
    const auto looking
        = std::make_shared<Looking>(std::move(plan), std::move(lookup), dataFolder, ask);
    try {
        std::thread([looking] {
            looking->run();
            --lookers;
        }).detach();
    } catch (const std::system_error &) { // The user has no thread left.
        return without();
    }
    if (meanwhile)
        meanwhile();
    return looking->waitFor(patience);
}

std::vector<Forecast> forecast(const Plan &plan, std::vector<Outlook> outlooks)
{
    std::vector<Forecast> forecasts;
    for (size_t i = 0; i < plan.jobs.size(); ++i) {
        if (plan.jobs[i].kind != PlannedJob::Kind::Command)
            continue;
        Verdict verdict = std::move(outlooks[i].verdict);
        if (!outlooks[i].known) {
            verdict.reasons = reasonsOfPlan(plan.jobs[i]);
            if (verdict.reasons.empty())
                verdict.reasons = {{Reason::Kind::Unknown, {}, {}, {}, {}}};
        }
        forecasts.push_back({int(i), verdict.reuse, plan.jobs[i].isSkipped(), verdict.fromName,
                             std::move(verdict.reasons)});
    }
    return forecasts;
}

} // namespace tenon::engine
