#include "engine/forecast.h"

#include <atomic>
#include <future>
#include <system_error>
#include <thread>

namespace tenon::engine {

std::vector<Outlook> lookAhead(const Plan &plan, Lookup &lookup, const QString &dataFolder, Ask ask)
{
    const size_t count = plan.jobs.size();
    std::vector<Outlook> known(count);
    std::vector<int> open(count, 0);
    std::vector<std::vector<int>> dependents(count);
    std::vector<int> wave;
    std::vector<bool> artifactsRead(count, false);
    for (size_t i = 0; i < count; ++i) {
        if (plan.jobs[i].kind != PlannedJob::Kind::Command)
            continue;
        const auto before = dataDependencies(plan.jobs[i]);
        open[i] = int(before.size());
        for (const int index : before)
            dependents[size_t(index)].push_back(int(i));
        for (const PlannedInput &input : plan.jobs[i].inputs) {
            if (input.source.kind == InputSource::Kind::Output
                && !plan.jobs[size_t(input.source.job)].output(input.source.output))
                artifactsRead[size_t(input.source.job)] = true;
        }
        if (before.empty())
            wave.push_back(int(i));
    }
    while (!wave.empty()) {
        std::vector<Question> questions;
        for (const int index : wave) {
            const PlannedJob &job = plan.jobs[size_t(index)];
            Outlook &outlook = known[size_t(index)];
            Verdict &verdict = outlook.verdict;
            QString upstream;
            QString remote;
            auto parts = keyParts(job, [&](const PlannedInput &input) -> std::optional<Digest> {
                if (input.source.kind == InputSource::Kind::Path && !input.source.digest.isNull())
                    return input.source.digest;
                if (input.source.kind == InputSource::Kind::Output) {
                    const Verdict &from = known[size_t(input.source.job)].verdict;
                    const auto made = from.outputs.find(input.source.output);
                    if (from.reuse && made != from.outputs.end() && input.source.text.isEmpty())
                        return made->second.digest;
                    if (from.reuse) {
                        // A place inside an output, or the artifact folder that nobody
                        // declares.
                        const QString base = made != from.outputs.end()
                                                 ? made->second.path
                                                 : dataFolder + QLatin1Char('/') + from.fromFolder
                                                       + QStringLiteral("/artifacts");
                        if (const auto found = lookup.digest(base + input.source.text))
                            return found->digest;
                    }
                    upstream = plan.jobs[size_t(input.source.job)].step;
                } else {
                    remote = input.name;
                }
                return std::nullopt;
            });
            if (job.isSkipped())
                verdict.reasons
                    = {{job.disabled ? Reason::Kind::Disabled : Reason::Kind::NeedsDisabled,
                        job.skippedFor.join(QStringLiteral(", ")),
                        {},
                        {},
                        {}}};
            else if (!job.deterministic)
                verdict.reasons = {{Reason::Kind::NotDeterministic, {}, {}, {}, {}}};
            else if (job.forced)
                verdict.reasons = {{Reason::Kind::Forced, {}, {}, {}, {}}};
            else if (!upstream.isEmpty())
                verdict.reasons = {{Reason::Kind::Upstream, upstream, {}, {}, {}}};
            else if (!parts)
                verdict.reasons = {{Reason::Kind::RemoteInput, remote, {}, {}, {}}};
            else {
                outlook.key = keyOf(*parts);
                outlook.parts = std::move(*parts);
                Question question;
                question.node = index;
                question.id = store::JobId{std::numeric_limits<qint64>::max()};
                question.key = outlook.key;
                question.artifacts = artifactsRead[size_t(index)];
                question.explain = ask == Ask::Everything;
                if (question.explain) {
                    question.parts = outlook.parts;
                    question.component = job.component;
                    question.step = job.step;
                    question.source = job.sourceFile;
                }
                questions.push_back(std::move(question));
            }
        }
        for (Verdict &verdict : lookup.ask(questions)) {
            const size_t index = size_t(verdict.node);
            known[index].verdict = std::move(verdict);
        }
        std::vector<int> next;
        for (const int index : wave) {
            for (const int dependent : dependents[size_t(index)]) {
                if (--open[size_t(dependent)] == 0)
                    next.push_back(dependent);
            }
        }
        wave = std::move(next);
    }
    return known;
}

// A thread that waits for a folder cannot be stopped: it is left to itself.
std::optional<std::vector<Outlook>> lookAheadWithin(std::chrono::milliseconds patience,
                                                    std::shared_ptr<const Plan> plan,
                                                    std::shared_ptr<Lookup> lookup,
                                                    const QString &dataFolder, Ask ask,
                                                    const std::function<void()> &meanwhile)
{
    constexpr int most = 64;
    static std::atomic<int> lookers = 0;
    const auto without = [&]() -> std::optional<std::vector<Outlook>> {
        --lookers;
        if (meanwhile)
            meanwhile();
        return std::nullopt;
    };
    if (++lookers > most)
        return without();
    std::promise<std::vector<Outlook>> promise;
    auto found = promise.get_future();
    try {
        std::thread([plan = std::move(plan), lookup = std::move(lookup), dataFolder, ask,
                     promise = std::move(promise)]() mutable {
            auto known = lookAhead(*plan, *lookup, dataFolder, ask);
            // Before the other side goes on: it may want the plan for itself.
            plan.reset();
            lookup.reset();
            --lookers;
            promise.set_value(std::move(known));
        }).detach();
    } catch (const std::system_error &) { // The user has no thread left.
        return without();
    }
    if (meanwhile)
        meanwhile();
    if (found.wait_for(patience) == std::future_status::ready)
        return found.get();
    return std::nullopt;
}

std::vector<Forecast> forecast(const Plan &plan, std::optional<std::vector<Outlook>> outlooks)
{
    std::vector<Forecast> forecasts;
    for (size_t i = 0; i < plan.jobs.size(); ++i) {
        if (plan.jobs[i].kind != PlannedJob::Kind::Command)
            continue;
        Verdict verdict;
        if (outlooks)
            verdict = std::move((*outlooks)[i].verdict);
        else
            verdict.reasons = {{Reason::Kind::Unknown, {}, {}, {}, {}}};
        forecasts.push_back({int(i), verdict.reuse, plan.jobs[i].isSkipped(), verdict.fromName,
                             std::move(verdict.reasons)});
    }
    return forecasts;
}

} // namespace tenon::engine
