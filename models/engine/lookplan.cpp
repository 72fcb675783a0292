#include "engine/lookplan.h"

#include "base/hash.h"
#include "base/platform/files.h"
#include "base/platform/places.h"
#include "client/protocol.h"
#include "engine/engine.h"
#include "engine/forecast.h"
#include "engine/recorder.h"
#include "engine/services.h"
#include "snapshot/snapshot.h"
#include "store/database.h"
#include "store/looker.h"
#include "store/opening.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <unistd.h>

namespace tenon::engine {

using namespace Qt::StringLiterals;

namespace {

QJsonArray reasonsJson(const std::vector<Reason> &reasons)
{
    return QJsonDocument::fromJson(toJson(reasons)).array();
}

bool isWritable(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

/// What is read for a forecast and may be kept: digests, by path and time. One folder a workspace.
Result<QString> cacheOf(const QString &workspace)
{
    const auto cache = platform::cacheFolder();
    if (!cache)
        return cache;
    QString folder = *cache + u"/plan/"_s
                     + QString::fromLatin1(Sha256::of(workspace.toUtf8()).toHex().left(16));
    if (auto made = platform::makeFolder(folder, 0700); !made)
        return std::unexpected(made.error());
    return folder;
}

/// Two connections, one for the services and one for the lookup.
struct Connections
{
    std::unique_ptr<store::Looker> looker; ///< Holds the copy they read, if it is one.
    std::unique_ptr<store::Database> first;
    std::unique_ptr<store::Database> second;
};

Result<Connections> connectTo(const store::Place &place)
{
    Connections made;
    auto looker = store::Looker::open(place);
    if (!looker)
        return std::unexpected(looker.error());
    made.looker = std::move(*looker);
    const auto database = made.looker->database();
    if (!database)
        return std::unexpected(database.error());
    const auto mode = made.looker->way() == store::Looker::Way::Immutable
                          ? store::OpenMode::Immutable
                          : store::OpenMode::ReadOnly;
    for (auto *into : {&made.first, &made.second}) {
        auto opened = store::Database::open((*database)->path(), mode);
        if (!opened)
            return std::unexpected(opened.error());
        *into = std::move(*opened);
    }
    return made;
}

/// A folder that is no workspace yet has no history: an empty one stands for it.
Result<Connections> connectToNothing()
{
    Connections made;
    for (auto *into : {&made.first, &made.second}) {
        auto opened = store::Database::inMemory();
        if (!opened)
            return std::unexpected(opened.error());
        if (auto filled = store::makeSchema(**opened); !filled)
            return std::unexpected(filled.error());
        *into = std::move(*opened);
    }
    return made;
}

/// Tells where nothing in the code of a step changed but the file that says what is to run: of the
/// pipeline the step stands in, or of one around that.
class OwnFiles
{
public:
    OwnFiles(const Plan &plan, const QString &dataFolder, QString cacheFolder)
        : m_plan(plan)
        , m_folder(dataFolder + u"/objects"_s)
        , m_cache(std::move(cacheFolder))
    {
    }

    void tell(int index, std::vector<Reason> &reasons)
    {
        if (reasons.size() != 1 || reasons.front().kind != Reason::Kind::Changed
            || reasons.front().part != "code"_L1)
            return;
        const PlannedJob &job = m_plan.jobs[size_t(index)];
        const QByteArray only = onlyChange(job, reasons.front().was.toLatin1());
        for (int at = index; at >= 0 && !only.isEmpty(); at = m_plan.jobs[size_t(at)].parent) {
            const QString own = QDir(job.code).relativeFilePath(m_plan.jobs[size_t(at)].sourceFile);
            if (QFile::encodeName(own) == only)
                reasons.front().file = own;
        }
    }

private:
    /// The one file that is another one than in the snapshot `was`; empty: there are more.
    QByteArray onlyChange(const PlannedJob &job, const QByteArray &was)
    {
        if (job.code.isEmpty() || was.isEmpty())
            return {};
        const QByteArray key = was + job.snapshot.toHex();
        if (const auto known = m_known.constFind(key); known != m_known.cend())
            return *known;
        return *m_known.insert(key, look(job, Digest::fromHex(was)));
    }

    QByteArray look(const PlannedJob &job, const Digest &was)
    {
        if (!m_objects) {
            auto opened = store::ObjectStore::open(m_folder, true);
            if (!opened)
                return {};
            m_objects = std::move(*opened);
        }
        const auto before = snapshot::load(*m_objects, was);
        if (!before)
            return {};
        // Where nothing may be written, the snapshot of today is not in the store.
        const auto now = snapshot::load(*m_objects, job.snapshot);
        const auto different
            = now ? Result<snapshot::Difference>(snapshot::difference(*before, *now))
                  : snapshot::differenceToday(*before, {job.code, job.includes}, m_cache);
        const bool one = different && different->added.empty() && different->removed.empty()
                         && different->changed.size() == 1;
        return one ? different->changed.front() : QByteArray();
    }

    const Plan &m_plan;
    QString m_folder;
    QString m_cache;
    std::unique_ptr<store::ObjectStore> m_objects;
    QHash<QByteArray, QByteArray> m_known; ///< Many steps have the same code.
};

} // namespace

QJsonObject planAnswer(Plan made, std::shared_ptr<Lookup> lookup, const QString &dataFolder,
                       const QString &cacheFolder)
{
    // With large outputs to be read again it may take its time.
    constexpr std::chrono::seconds patience{30};
    const auto shared = std::make_shared<const Plan>(std::move(made));
    const Plan &plan = *shared;
    QJsonArray steps;
    OwnFiles ownFiles(plan, dataFolder, cacheFolder);
    for (Forecast &entry : forecast(
             plan, lookAheadWithin(patience, shared, std::move(lookup), dataFolder, Ask::Everything)
                       .outlooks)) {
        ownFiles.tell(entry.job, entry.reasons);
        const PlannedJob &job = plan.jobs[size_t(entry.job)];
        QString path = job.step;
        for (int at = job.parent; at > 0; at = plan.jobs[size_t(at)].parent)
            path.prepend(plan.jobs[size_t(at)].step + u'.');
        steps.append(QJsonObject{{u"path"_s, path},
                                 {u"step"_s, job.step},
                                 {u"component"_s, job.component},
                                 {u"verdict"_s, entry.skip    ? u"skip"_s
                                                : entry.reuse ? u"reuse"_s
                                                              : u"run"_s},
                                 {u"from"_s, entry.from},
                                 {u"reasons"_s, reasonsJson(entry.reasons)},
                                 {u"text"_s, reasonsText(entry.reasons)},
                                 {u"python"_s, job.python},
                                 {u"code"_s, job.code},
                                 {u"includes"_s, QJsonArray::fromStringList(job.includes)},
                                 {u"notes"_s, QJsonDocument::fromJson(notesJson(job)).array()}});
    }
    return {{u"experiment"_s, plan.experiment},
            {u"steps"_s, steps},
            {u"snapshot"_s,
             QJsonObject{{u"files"_s, plan.snapshotFiles}, {u"bytes"_s, plan.snapshotBytes}}},
            {u"warnings"_s, problemsJson(plan.warnings, "warning")}};
}

bool mayOnlyLook(const QString &workspace)
{
    const auto place = store::findPlace(workspace);
    if (!place)
        return place.error().id == "store.no-workspace" && !isWritable(workspace);
    return !store::mayRun(*place);
}

Result<QJsonObject> planLooking(const QString &workspace, const QJsonObject &params)
{
    auto request = planRequest(params, workspace);
    if (!request)
        return std::unexpected(request.error());
    const auto cache = cacheOf(workspace);
    if (!cache)
        return std::unexpected(cache.error());
    auto place = store::findPlace(workspace);
    const bool isNone = !place && place.error().id == "store.no-workspace";
    if (!place && !isNone)
        return std::unexpected(place.error());
    if (isNone) {
        place = store::Place();
        place->workspace = workspace;
        place->data = place->marker();
    }
    auto connections = isNone ? connectToNothing() : connectTo(*place);
    if (!connections)
        return std::unexpected(connections.error());
    Pythons pythons;
    const auto services
        = WorkspaceServices::look(*place, *cache, pythons, std::move(connections->first));
    services->waitForData(forecastPatience);
    auto plan = makePlan(*request, services->services());
    if (!plan)
        return QJsonObject{{u"problems"_s, problemsJson(plan.error(), "error")}};
    plan->warnings.insert(plan->warnings.end(), services->warnings().begin(),
                          services->warnings().end());
    return planAnswer(std::move(*plan),
                      std::make_shared<Lookup>(std::move(connections->second), place->workspace,
                                               place->data, *cache),
                      place->data, *cache);
}

} // namespace tenon::engine
