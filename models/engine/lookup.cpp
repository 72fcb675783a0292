#include "engine/lookup.h"

#include "snapshot/datadigest.h"
#include "store/database.h"
#include "store/jobs.h"

#include <QFileInfo>

namespace tenon::engine {

Lookup::Lookup(QString database, QString dataFolder, QString cacheFolder)
    : m_path(std::move(database))
    , m_dataFolder(std::move(dataFolder))
    , m_cacheFolder(std::move(cacheFolder))
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

bool Lookup::check(const Recent &from, Verdict &verdict)
{
    for (const auto &[name, made] : from.outputs) {
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

bool Lookup::check(const store::JobRow &row, Verdict &verdict)
{
    const auto outputs = store::outputs(*m_database, row.id);
    if (!outputs)
        return false;
    Recent from{row.id, row.name, row.folder, {}};
    for (const store::OutputRow &output : *outputs)
        from.outputs[output.name]
            = {QFileInfo(output.path).isAbsolute() ? output.path
                                                   : m_dataFolder + QLatin1Char('/') + output.path,
               output.digest, output.files.value_or(0), output.bytes.value_or(0)};
    return check(from, verdict);
}

std::vector<Verdict> Lookup::ask(const std::vector<Question> &questions)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Verdict> verdicts;
    verdicts.reserve(questions.size());
    const bool readable = open();
    for (const Question &question : questions) {
        Verdict verdict;
        verdict.node = question.node;
        if (!readable) {
            verdicts.push_back(std::move(verdict));
            continue;
        }
        if (question.mayReuse && question.recent && check(*question.recent, verdict)) {
            verdicts.push_back(std::move(verdict));
            continue;
        }
        if (question.mayReuse && !question.key.isNull()) {
            const auto found = store::newestWithKey(*m_database, question.key);
            if (found && *found && check(**found, verdict)) {
                verdicts.push_back(std::move(verdict));
                continue;
            }
        }
        if (verdict.reasons.empty()) {
            const auto earlier = store::nearestEarlier(*m_database, question.id, question.component,
                                                       question.step);
            if (earlier && *earlier) {
                const auto parts = store::keyParts(*m_database, (*earlier)->id);
                if (parts)
                    verdict.reasons
                        = differences(keyPartsFromJson(*parts), question.parts, (*earlier)->name);
                if (verdict.reasons.empty() && (*earlier)->state != store::completedState)
                    verdict.reasons = {{Reason::Kind::EarlierFailed, {}, {}, {}, (*earlier)->name}};
            }
            if (verdict.reasons.empty())
                verdict.reasons = {{Reason::Kind::FirstTime, {}, {}, {}, {}}};
        }
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

} // namespace tenon::engine
