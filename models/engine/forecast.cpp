#include "engine/forecast.h"

#include "snapshot/datadigest.h"

namespace tenon::engine {

std::function<Result<Digest>(const QString &path)> contentThrough(const QString &cacheFolder)
{
    return [cacheFolder](const QString &path) -> Result<Digest> {
        const auto found = snapshot::dataDigest(path, cacheFolder);
        if (!found)
            return std::unexpected(found.error());
        return found->digest;
    };
}

std::vector<Outlook> lookAhead(const Plan &plan, Lookup &lookup, const QString &dataFolder,
                               const std::function<Result<Digest>(const QString &)> &digestOf,
                               Ask ask)
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
                        if (const auto digest = digestOf(base + input.source.text))
                            return *digest;
                    }
                    upstream = plan.jobs[size_t(input.source.job)].step;
                } else {
                    remote = input.name;
                }
                return std::nullopt;
            });
            if (!job.deterministic)
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

std::vector<Forecast> forecast(const Plan &plan, Lookup &lookup, const QString &dataFolder,
                               const std::function<Result<Digest>(const QString &)> &digestOf)
{
    auto known = lookAhead(plan, lookup, dataFolder, digestOf, Ask::Everything);
    std::vector<Forecast> forecasts;
    for (size_t i = 0; i < plan.jobs.size(); ++i) {
        Verdict &verdict = known[i].verdict;
        if (plan.jobs[i].kind == PlannedJob::Kind::Command)
            forecasts.push_back(
                {int(i), verdict.reuse, verdict.fromName, std::move(verdict.reasons)});
    }
    return forecasts;
}

} // namespace tenon::engine
