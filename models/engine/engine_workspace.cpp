// workspace.* and what takes jobs away: job.delete, and the collection of what nothing uses any
// more.
#include "base/platform/files.h"
#include "engine/engine.h"
#include "snapshot/gc.h"
#include "snapshot/scan.h"
#include "store/database.h"
#include "store/jobpages.h"
#include "store/jobs.h"
#include "store/opening.h"
#include "store/trust.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace tenon::engine {
namespace {

using namespace Qt::StringLiterals;

// Younger things are left alone: a client's run may be on its way into the database.
constexpr qint64 collectGrace = 60;

QString text(const QJsonObject &params, const char *key)
{
    return params.value(QLatin1StringView(key)).toString();
}

qint64 bytesBelow(const QString &folder)
{
    snapshot::ScanOptions options;
    options.everything = true;
    const auto found = snapshot::scan(folder, options);
    return found ? qint64(found->bytes) : 0;
}

// Submitted jobs in the trash that may go for good; those whose files a registered asset uses stay.
Result<std::vector<store::JobRow>> trash(store::Database &db, const store::Place &place,
                                         QStringList &kept)
{
    std::vector<store::JobRow> jobs;
    store::JobQuery query;
    query.trash = true;
    query.archived = store::Archived::Either;
    query.limit = 10'000;
    std::optional<store::JobCursor> after;
    do {
        auto page = store::jobPage(db, query, after);
        if (!page)
            return std::unexpected(page.error());
        for (store::JobRow &job : page->jobs) {
            const auto used
                = db.integer("SELECT count(*) FROM assets a JOIN jobs j ON j.root=?1 AND "
                             "(a.path=j.folder OR a.path LIKE j.folder||'/%') WHERE j.folder<>''",
                             0, job.id);
            if (!used)
                return std::unexpected(used.error());
            if (*used > 0)
                kept << job.name;
            else
                jobs.push_back(std::move(job));
        }
        after = page->next;
    } while (after);
    Q_UNUSED(place)
    return jobs;
}

// What a registration left that never came to its end.
void removeStaleStaging(const store::Place &place)
{
    const QDir folder(place.data + "/assets"_L1);
    for (const QFileInfo &info : folder.entryInfoList(
             {u".staging-*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (info.lastModified().secsTo(QDateTime::currentDateTimeUtc()) > 24 * 3600)
            [[maybe_unused]]
            const auto removed = platform::removeTree(info.filePath());
    }
}

QJsonObject damageJson(const snapshot::Damage &damage)
{
    return {{u"job"_s, damage.job},
            {u"snapshot"_s, QString::fromLatin1(damage.snapshot.toHex())},
            {u"path"_s, QString::fromUtf8(damage.path)},
            {u"object"_s, QString::fromLatin1(damage.object.toHex())},
            {u"missing"_s, damage.missing}};
}

} // namespace

void Engine::startPlanning(std::function<void()> work)
{
    if (m_collecting || m_afterPlans) {
        m_afterCollecting.push_back(std::move(work));
        return;
    }
    ++m_plansUnderWay;
    m_planning.start(std::move(work));
}

void Engine::planningEnded()
{
    if (--m_plansUnderWay > 0 || !m_afterPlans)
        return;
    std::exchange(m_afterPlans, {})();
}

void Engine::deleteJob(const QJsonObject &params, const RpcServer::Reply &reply)
{
    const QString name = text(params, "name");
    const bool restore = params.value("restore"_L1).toBool();
    m_planning.start([this, name, restore, reply] {
        qint64 bytes = 0;
        if (auto db = store::Database::open(m_place.databaseFile(), store::OpenMode::ReadOnly)) {
            if (const auto job = store::findJob(**db, name)) {
                if (const auto family = store::family(**db, job->root)) {
                    for (const store::JobRow &row : *family)
                        bytes += row.folder.isEmpty() ? 0 : bytesBelow(m_place.resolve(row.folder));
                }
            }
        }
        QMetaObject::invokeMethod(
            this,
            [this, name, restore, reply, bytes] {
                auto id = std::make_shared<qint64>(0);
                writeAndReply(
                    reply,
                    [name, restore, id](store::Database &db) -> Result<> {
                        const auto job = store::findJob(db, name);
                        if (!job)
                            return std::unexpected(job.error());
                        const auto root = store::job(db, job->root);
                        if (!root)
                            return std::unexpected(root.error());
                        *id = qint64(root->id);
                        if (root->id != job->id)
                            return fail(Error::Code::Refused, "job.delete-step",
                                        {{u"name"_s, name}, {u"root"_s, root->name}});
                        if (!restore && root->state < store::terminalState)
                            return fail(Error::Code::Refused, "job.still-running",
                                        {{u"name"_s, name}});
                        return store::setDeleted(db, root->id,
                                                 restore ? std::optional<qint64>()
                                                         : std::optional(store::nowMicros()));
                    },
                    [this, id, bytes] {
                        noteChange(*id);
                        return QJsonObject{{u"bytes"_s, bytes}};
                    },
                    false);
            },
            Qt::QueuedConnection);
    });
}

void Engine::collectGarbage(const QJsonObject &params, const RpcServer::Reply &reply)
{
    if (m_collecting || m_afterPlans) {
        reply.failure(Error{Error::Code::Conflict, "workspace.gc-runs", {}, {}, {}});
        return;
    }
    const bool dryRun = params.value("dryRun"_L1).toBool();
    const bool verify = params.value("verify"_L1).toBool();
    const bool emptyTrash = params.value("emptyTrash"_L1).toBool();
    // Seconds a job must have been in the trash.
    const qint64 olderThan = params.value("olderThan"_L1).toInteger();
    const auto work = [this, reply, dryRun, verify, emptyTrash, olderThan] {
        QJsonObject answer;
        std::vector<store::JobId> gone;
        const auto run = [&]() -> Result<> {
            auto db = store::Database::open(m_place.databaseFile(), store::OpenMode::ReadOnly);
            if (!db)
                return std::unexpected(db.error());
            snapshot::GcOptions options;
            if (emptyTrash) {
                QStringList kept;
                const auto jobs = trash(**db, m_place, kept);
                if (!jobs)
                    return std::unexpected(jobs.error());
                qint64 purgedJobs = 0;
                for (const store::JobRow &job : *jobs) {
                    if (olderThan > 0
                        && job.deleted.value_or(0) > store::nowMicros() - olderThan * 1'000'000)
                        continue;
                    ++purgedJobs;
                    if (dryRun)
                        continue;
                    const auto family = store::family(**db, job.id);
                    if (!family)
                        return std::unexpected(family.error());
                    for (const store::JobRow &row : *family)
                        options.gone.insert(row.name);
                    const auto purged = m_writer->run(
                        store::Durability::Full,
                        [id = job.id](store::Database &writer) -> Result<> {
                            const auto count = store::purgeJob(writer, id);
                            return count ? Result<>() : std::unexpected(count.error());
                        });
                    if (!purged)
                        return purged;
                    gone.push_back(job.id);
                }
                answer.insert(u"purged"_s, purgedJobs);
                answer.insert(u"kept"_s, QJsonArray::fromStringList(kept));
            }
            options.dryRun = dryRun;
            // Whoever would put something there waits for us.
            options.graceSeconds = 0;
            options.folderGraceSeconds = collectGrace;
            const auto collected = snapshot::collect(**db, *m_objects, m_place, options);
            if (!collected)
                return std::unexpected(collected.error());
            answer.insert(u"objects"_s, collected->objects);
            answer.insert(u"trees"_s, collected->trees);
            answer.insert(u"folders"_s, collected->jobFolders);
            answer.insert(u"bytes"_s, collected->bytes);
            answer.insert(u"young"_s, collected->young);
            answer.insert(u"dry_run"_s, dryRun);
            if (!dryRun)
                removeStaleStaging(m_place);
            if (verify) {
                const auto verified = snapshot::verify(**db, *m_objects);
                if (!verified)
                    return std::unexpected(verified.error());
                QJsonArray damage;
                for (const snapshot::Damage &one : verified->damage)
                    damage.append(damageJson(one));
                answer.insert(u"verified"_s, QJsonObject{{u"snapshots"_s, verified->snapshots},
                                                         {u"objects"_s, verified->objects},
                                                         {u"bytes"_s, verified->bytes},
                                                         {u"damage"_s, damage}});
            }
            return {};
        };
        const auto done = run();
        QMetaObject::invokeMethod(
            this,
            [this, reply, done, answer, gone] {
                for (const store::JobId job : gone)
                    noteChange(qint64(job));
                m_collecting = false;
                for (auto &waiting : std::exchange(m_afterCollecting, {}))
                    startPlanning(std::move(waiting));
                if (done)
                    reply.success(answer);
                else
                    reply.failure(done.error());
            },
            Qt::QueuedConnection);
    };
    // Nothing may be on its way from a plan into the database: the last plan's rows are committed
    // before we begin.
    const auto begin = [this, work] {
        m_collecting = true;
        m_writer->enqueue(
            store::Durability::Normal, [](store::Database &) -> Result<> { return {}; },
            [this, work](const Result<> &) {
                QMetaObject::invokeMethod(
                    this, [this, work] { m_planning.start(work); }, Qt::QueuedConnection);
            });
    };
    if (m_plansUnderWay > 0)
        m_afterPlans = begin;
    else
        begin();
}

void Engine::registerWorkspaceMethods()
{
    m_rpc->add(u"workspace.gc"_s, [this](const QJsonObject &params, const RpcServer::Reply &reply) {
        collectGarbage(params, reply);
    });
    m_rpc->add(u"workspace.trust"_s,
               [this](const QJsonObject &params, const RpcServer::Reply &reply) {
                   const QString how = text(params, "how");
                   Result<> done;
                   if (how == "same"_L1) {
                       done = store::adoptAsSame(m_place);
                   } else if (how == "new"_L1) {
                       // A new identity needs the lock that this engine holds, so the client asks
                       // us to stop first.
                       done = fail(Error::Code::Refused, "workspace.new-needs-stop");
                   } else {
                       done = store::trust(m_place);
                   }
                   if (!done) {
                       reply.failure(done.error());
                       return;
                   }
                   if (const auto recovered = recover(); !recovered)
                       reply.failure(recovered.error());
                   else if (const auto written = writeRecord(); !written)
                       reply.failure(written.error());
                   else
                       reply.success({});
               });
    m_rpc->add(u"workspace.set"_s, [this](const QJsonObject &params,
                                          const RpcServer::Reply &reply) {
        const QString key = text(params, "key");
        const QString value = text(params, "value");
        if (key == "notify-after"_L1) {
            // Seconds; "off" for never; empty: what the user chose for all workspaces.
            bool number = false;
            const int seconds = value.toInt(&number);
            const bool off = value == "off"_L1;
            if (!value.isEmpty() && !off && (!number || seconds < 0)) {
                reply.failure(Error{
                    Error::Code::Format, "workspace.notify-after", {{u"value"_s, value}}, {}, {}});
                return;
            }
            writeAndReply(
                reply,
                [value = off ? u"-1"_s : value](store::Database &db) {
                    return store::setMeta(db, u"notify-after"_s, value);
                },
                {}, false);
            return;
        }
        if (key != "python"_L1) {
            reply.failure(Error{
                Error::Code::NotFound, "workspace.unknown-setting", {{u"key"_s, key}}, {}, {}});
            return;
        }
        const QFileInfo info(value);
        if (!value.isEmpty() && (!info.isAbsolute() || !info.isFile() || !info.isExecutable())) {
            reply.failure(
                Error{Error::Code::NotFound, "python.no-program", {{u"program"_s, value}}, {}, {}});
            return;
        }
        writeAndReply(
            reply, [value](store::Database &db) { return store::setMeta(db, u"python"_s, value); },
            {}, false);
    });
}

} // namespace tenon::engine
