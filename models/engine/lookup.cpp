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

bool Lookup::check(const store::JobRow &from, Verdict &verdict)
{
    const auto outputs = store::outputs(*m_database, from.id);
    if (!outputs)
        return false;
    for (const store::OutputRow &output : *outputs) {
        const QString path = QFileInfo(output.path).isAbsolute()
            ? output.path
            : m_dataFolder + QLatin1Char('/') + output.path;
        const auto same = snapshot::stillHas(path, output.digest, m_cacheFolder);
        if (!same || !*same) {
            verdict.reasons = {{Reason::Kind::OutputGone, output.name, {}, {}, from.name}};
            return false;
        }
        verdict.outputs[output.name]
            = {path, output.digest, output.files.value_or(0), output.bytes.value_or(0)};
    }
    verdict.reuse = true;
    verdict.from = from.id;
    verdict.fromName = from.name;
    verdict.fromFolder = from.folder;
    verdict.reasons = {{Reason::Kind::Reused, {}, {}, {}, from.name}};
    return true;
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
        if (question.mayReuse && !question.key.isNull()) {
            const auto found = store::newestWithKey(*m_database, question.key);
            if (found && *found && check(**found, verdict)) {
                verdicts.push_back(std::move(verdict));
                continue;
            }
        }
        if (verdict.reasons.empty()) {
            const auto earlier
                = store::nearestEarlier(*m_database, question.id, question.component, question.step);
            if (earlier && *earlier) {
                const auto parts = store::keyParts(*m_database, (*earlier)->id);
                if (parts)
                    verdict.reasons
                        = differences(keyPartsFromJson(*parts), question.parts, (*earlier)->name);
                if (verdict.reasons.empty() && (*earlier)->state != store::completedState)
                    verdict.reasons
                        = {{Reason::Kind::EarlierFailed, {}, {}, {}, (*earlier)->name}};
            }
            if (verdict.reasons.empty())
                verdict.reasons = {{Reason::Kind::FirstTime, {}, {}, {}, {}}};
        }
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

} // namespace tenon::engine
