#include "engine/lookup.h"

#include "store/database.h"
#include "store/jobs.h"
#include "store/readscope.h"

#include <QDir>

#include <algorithm>

namespace tenon::engine {
namespace {

// Which of them it was, as Reason::part of NotKept; empty: not known.
QString whyNotKept(const store::JobRow &row)
{
    if (row.reusedFrom)
        return notKept::deleted;
    for (const Reason &reason : reasonsFromJson(row.reason)) {
        if (reason.kind == Reason::Kind::Forced)
            return notKept::forced;
        if (reason.kind == Reason::Kind::NotDeterministic)
            return notKept::random;
    }
    if (row.notes.contains("\"note.input-changed\""))
        return notKept::inputChanged;
    if (row.notes.contains("\"note.output-"))
        return notKept::outputMissing;
    return {};
}

} // namespace

void showResult(Node &node, const Verdict &verdict, const QString &dataFolder)
{
    node.reasons = verdict.reasons;
    node.outputs = verdict.outputs;
    node.artifacts
        = dataFolder + QLatin1Char('/') + verdict.fromFolder + QStringLiteral("/artifacts");
    node.reusedFrom = verdict.fromName;
    node.reusedId = verdict.from;
}

Lookup::Lookup(QString database, QString workspace, QString dataFolder, QString cacheFolder)
    : m_path(std::move(database))
    , m_workspace(std::move(workspace))
    , m_dataFolder(std::move(dataFolder))
    , m_unchanged(std::move(cacheFolder))
{
}

Lookup::Lookup(std::unique_ptr<store::Database> database, QString workspace, QString dataFolder,
               QString cacheFolder)
    : m_workspace(std::move(workspace))
    , m_dataFolder(std::move(dataFolder))
    , m_unchanged(std::move(cacheFolder))
    , m_database(std::move(database))
{
}

Lookup::~Lookup() = default;

bool Lookup::open()
{
    const std::scoped_lock lock(m_mutex);
    if (m_database)
        return true;
    auto opened = store::Database::open(m_path, store::OpenMode::ReadOnly);
    if (opened)
        m_database = std::move(*opened);
    return m_database != nullptr;
}

bool Lookup::check(const Recent &from, bool artifacts, Verdict &verdict)
{
    // What was left there was looked at only when somebody was to read it.
    if (artifacts && !from.outputs.contains(artifactsOutput())) {
        verdict.reasons = {{Reason::Kind::OutputGone, artifactsOutput(), {}, {}, from.name}};
        return false;
    }
    for (const auto &[name, made] : from.outputs) {
        if (name == artifactsOutput() && !artifacts)
            continue;
        const auto same = m_unchanged.stillHas(made.path, made.digest);
        if (!same || !*same) {
            verdict.outputs.clear();
            verdict.reasons = {{Reason::Kind::OutputGone, name, {}, {}, from.name}};
            return false;
        }
    }
    verdict.outputs = from.outputs;
    verdict.reuse = true;
    verdict.from = from.id;
    verdict.fromName = from.name;
    verdict.fromFolder = from.folder;
    verdict.reasons = {{Reason::Kind::Reused, {}, {}, {}, from.name}};
    return true;
}

Result<std::optional<Recent>> Lookup::newest(const Digest &key)
{
    auto found = store::newestWithKey(*m_database, key);
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!*found)
        return std::nullopt;
    Recent from{(*found)->id, (*found)->name, (*found)->folder, {}};
    for (const store::OutputRow &output : (*found)->outputs)
        from.outputs[output.name] = {output.path.startsWith(QLatin1Char('/'))
                                         ? output.path
                                         : m_dataFolder + QLatin1Char('/') + output.path,
                                     output.digest,
                                     output.files.value_or(0),
                                     output.bytes.value_or(0),
                                     MadeOutput::State::There,
                                     {}};
    return from;
}

std::vector<Reason> Lookup::explain(const Question &question)
{
    const std::scoped_lock lock(m_mutex);
    const auto earlier
        = store::nearestEarlier(*m_database, question.id, question.component, question.step,
                                QDir(m_workspace).relativeFilePath(question.source));
    if (!earlier)
        return {{Reason::Kind::Unknown, {}, {}, {}, {}}};
    if (!*earlier)
        return {{Reason::Kind::FirstTime, {}, {}, {}, {}}};
    const store::JobRow &row = **earlier;
    if (const auto parts = store::keyParts(*m_database, row.id)) {
        auto reasons = differences(keyPartsFromJson(*parts), question.parts, row.name);
        if (!reasons.empty())
            return reasons;
    }
    if (row.state != store::completedState)
        return {{Reason::Kind::EarlierFailed, {}, {}, {}, row.name}};
    return {{Reason::Kind::NotKept, whyNotKept(row), {}, {}, row.name}};
}

std::vector<Lookup::Found> Lookup::find(const std::vector<Question> &questions)
{
    std::vector<Found> found(questions.size());
    const std::scoped_lock lock(m_mutex);
    const store::ReadScope scope(*m_database);
    for (size_t i = 0; i < questions.size(); ++i) {
        if (questions[i].mayReuse)
            found[i] = newest(questions[i].key);
    }
    return found;
}

bool Lookup::isElsewhere(const std::optional<Recent> &from) const
{
    const auto leaves = [&](const MadeOutputs::value_type &output) {
        return !output.second.path.startsWith(m_dataFolder + QLatin1Char('/'));
    };
    return from && std::ranges::any_of(from->outputs, leaves);
}

std::vector<Verdict> Lookup::ask(const std::vector<Question> &questions,
                                 std::vector<Question> *elsewhere)
{
    std::vector<Verdict> verdicts;
    verdicts.reserve(questions.size());
    const bool readable = open();
    const std::vector<Found> found = readable ? find(questions) : std::vector<Found>();
    for (size_t i = 0; i < questions.size(); ++i) {
        const Question &question = questions[i];
        if (elsewhere && readable && question.mayReuse
            && (isElsewhere(question.recent) || (found[i] && isElsewhere(*found[i])))) {
            elsewhere->push_back(question);
            continue;
        }
        Verdict &verdict = verdicts.emplace_back();
        verdict.node = question.node;
        if (!readable || !found[i])
            verdict.reasons = {{Reason::Kind::Unknown, {}, {}, {}, {}}};
        if (!readable)
            continue;
        if (question.mayReuse && question.recent
            && check(*question.recent, question.artifacts, verdict))
            continue;
        if (found[i] && *found[i] && check(**found[i], question.artifacts, verdict))
            continue;
        if (verdict.reasons.empty() && question.explain)
            verdict.reasons = explain(question);
    }
    return verdicts;
}

} // namespace tenon::engine
