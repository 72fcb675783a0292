#include "engine/lookup.h"

#include "snapshot/datadigest.h"
#include "store/database.h"
#include "store/jobs.h"

#include <QDir>
#include <QFileInfo>

namespace tenon::engine {

Lookup::Lookup(QString database, QString workspace, QString dataFolder, QString cacheFolder)
    : m_path(std::move(database))
    , m_workspace(std::move(workspace))
    , m_dataFolder(std::move(dataFolder))
    , m_cacheFolder(std::move(cacheFolder))
{
}

Lookup::Lookup(std::unique_ptr<store::Database> database, QString workspace, QString dataFolder,
               QString cacheFolder)
    : m_workspace(std::move(workspace))
    , m_dataFolder(std::move(dataFolder))
    , m_cacheFolder(std::move(cacheFolder))
    , m_database(std::move(database))
{
}

Lookup::~Lookup() = default;

bool Lookup::open()
{
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
        const auto same = snapshot::stillHas(made.path, made.digest, m_cacheFolder);
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

bool Lookup::check(const store::JobRow &row, bool artifacts, Verdict &verdict)
{
    const auto outputs = locked([&] { return store::outputs(*m_database, row.id); });
    if (!outputs) {
        verdict.reasons = {{Reason::Kind::Unknown, {}, {}, {}, {}}};
        return false;
    }
    Recent from{row.id, row.name, row.folder, {}};
    for (const store::OutputRow &output : *outputs)
        from.outputs[output.name]
            = {QFileInfo(output.path).isAbsolute() ? output.path
                                                   : m_dataFolder + QLatin1Char('/') + output.path,
               output.digest,
               output.files.value_or(0),
               output.bytes.value_or(0),
               MadeOutput::State::There,
               {}};
    return check(from, artifacts, verdict);
}

std::vector<Verdict> Lookup::ask(const std::vector<Question> &questions)
{
    std::vector<Verdict> verdicts;
    verdicts.reserve(questions.size());
    const bool readable = locked([this] { return open(); });
    for (const Question &question : questions) {
        Verdict verdict;
        verdict.node = question.node;
        if (!readable) {
            verdict.reasons = {{Reason::Kind::Unknown, {}, {}, {}, {}}};
            verdicts.push_back(std::move(verdict));
            continue;
        }
        if (question.mayReuse && question.recent
            && check(*question.recent, question.artifacts, verdict)) {
            verdicts.push_back(std::move(verdict));
            continue;
        }
        if (question.mayReuse && !question.key.isNull()) {
            const auto found
                = locked([&] { return store::newestWithKey(*m_database, question.key); });
            if (found && *found && check(**found, question.artifacts, verdict)) {
                verdicts.push_back(std::move(verdict));
                continue;
            }
            if (!found)
                verdict.reasons = {{Reason::Kind::Unknown, {}, {}, {}, {}}};
        }
        if (verdict.reasons.empty()) {
            const auto earlier = locked([&] {
                return store::nearestEarlier(*m_database, question.id, question.component,
                                             question.step,
                                             QDir(m_workspace).relativeFilePath(question.source));
            });
            if (earlier && *earlier) {
                const auto parts
                    = locked([&] { return store::keyParts(*m_database, (*earlier)->id); });
                if (parts)
                    verdict.reasons
                        = differences(keyPartsFromJson(*parts), question.parts, (*earlier)->name);
                if (verdict.reasons.empty())
                    verdict.reasons = {{(*earlier)->state == store::completedState
                                            ? Reason::Kind::NotKept
                                            : Reason::Kind::EarlierFailed,
                                        {},
                                        {},
                                        {},
                                        (*earlier)->name}};
            }
            if (verdict.reasons.empty())
                verdict.reasons
                    = {{earlier ? Reason::Kind::FirstTime : Reason::Kind::Unknown, {}, {}, {}, {}}};
        }
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

} // namespace tenon::engine
