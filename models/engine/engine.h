#pragma once

#include "client/protocol.h"
#include "compute/backends/local/keeperwatch.h"
#include "compute/backends/local/localbackend.h"
#include "compute/backends/local/thiscomputer.h"
#include "engine/download.h"
#include "engine/lookup.h"
#include "engine/notifier.h"
#include "engine/patientpool.h"
#include "engine/planner.h"
#include "engine/python.h"
#include "engine/rpcserver.h"
#include "engine/runner.h"
#include "engine/services.h"
#include "snapshot/materialise.h"
#include "store/objectstore.h"
#include "store/place.h"
#include "store/writer.h"
#include "tracking/service.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace tenon::engine {

struct Submission;

/// How an engine is started.
struct EngineSettings
{
    QString workspace;             ///< Folder; made a workspace when it is none yet.
    QString supervisor;            ///< tenon-supervisor.
    QString program;               ///< This program, for the keeper.
    QString fallback;              ///< Folder of the fallback mlflow module; may be empty.
    QString studio;                ///< tenon-studio, for the buttons of notices; may be empty.
    QString translations;          ///< Folder of tenon_<language>.qm, for notices.
    std::chrono::minutes idle{10}; ///< Ends by itself after so long with nothing to do.
};

/// The JSON object `tags` after an update: "tags" in `params` replaces it all, then "removeTags" (a
/// list) and "setTags" (an object) change it.
[[nodiscard]] QByteArray changedTags(const QByteArray &tags, const QJsonObject &params);

/// The engine of one workspace: the only writer of its database. Composition and the RPC service;
/// what happens to jobs is the Runner's. Lives on the main thread of its process.
class Engine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Engine)

public:
    /// Takes the workspace's lock, opens the database, listens, and takes up what an earlier engine
    /// left. Fails with Conflict "engine.already-runs", store.* and tracking.*.
    [[nodiscard]] static Result<std::unique_ptr<Engine>> start(EngineSettings settings);
    ~Engine() override;

    [[nodiscard]] const store::Place &place() const { return m_place; }
    /// Before its end: gives back socket and port, and commits what was taken. Main thread.
    void close();
    /// The lock it holds; giving that one back (flock) lets another engine begin.
    [[nodiscard]] int lockDescriptor() const { return m_lock.get(); }

Q_SIGNALS:
    /// The engine has nothing more to do here, or was asked to stop: leave the event loop.
    void finished();

private:
    explicit Engine(EngineSettings settings);
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> recover();
    [[nodiscard]] Result<> writeRecord();
    [[nodiscard]] Result<> listen();
    void listenAgain();
    [[nodiscard]] Result<> trustForRunning();
    [[nodiscard]] Result<> leaveForeignJobs();
    void registerMethods();
    void registerAssetMethods();     // engine_assets.cpp
    void registerWorkspaceMethods(); // engine_workspace.cpp
    void registerComputeMethods();   // engine_compute.cpp
    void power(const QString &name, bool on, const RpcServer::Reply &reply);
    void runPowerCommand(const QString &name, const QString &command,
                         const RpcServer::Reply &reply);
    void leavePowerCommands();
    void createAsset(const QJsonObject &params, const RpcServer::Reply &reply);
    void deleteAsset(const QJsonObject &params, const RpcServer::Reply &reply);
    void removeFiles(const store::AssetRow &asset);
    void bind(const QJsonObject &params, const RpcServer::Reply &reply);
    void deleteJob(const QJsonObject &params, const RpcServer::Reply &reply);
    void collectGarbage(const QJsonObject &params, const RpcServer::Reply &reply);
    /// Runs `work` on the planning pool, now or when the collection that is under way has ended: a
    /// plan relies on objects that no job refers to yet.
    void startPlanning(std::function<void()> work);
    void planningEnded();
    [[nodiscard]] Downloads::Progress downloadProgress();
    [[nodiscard]] WorkspaceServices::CodeProgress codeProgress();
    void submit(const QJsonObject &params, const RpcServer::Reply &reply);
    void rerun(const QJsonObject &params, const RpcServer::Reply &reply);
    void plan(const QJsonObject &params, const RpcServer::Reply &reply);
    void insert(std::shared_ptr<Submission> submission, std::map<Digest, FrozenCode> frozen,
                const RpcServer::Reply &reply);
    void onBusy(bool busy);
    void onEnded(const QString &job, assets::JobState state);
    void notifyOf(const QString &job, assets::JobState state);
    void noteChange(qint64 job);
    void flushChanges();
    void updateIdle();
    void stop();
    /// Enqueues a write and answers with `result` when it is committed.
    void writeAndReply(const RpcServer::Reply &reply, store::Writer::Work work,
                       std::function<QJsonObject()> result, bool assetsChanged = true);

    EngineSettings m_settings;
    store::Place m_place;
    platform::Fd m_lock;
    std::unique_ptr<store::ObjectStore> m_objects;
    std::unique_ptr<snapshot::Materialiser> m_materialiser;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<tracking::Service> m_tracking;
    std::unique_ptr<compute::LocalBackend> m_backend;
    std::unique_ptr<compute::KeeperWatch> m_keeper;
    std::unique_ptr<compute::ThisComputer> m_computer;
    std::shared_ptr<Lookup> m_lookup; ///< A folder that does not answer may hold it longer.
    std::unique_ptr<Clusters> m_clusters;
    std::unique_ptr<Runner> m_runner;
    std::unique_ptr<RpcServer> m_rpc;
    std::unique_ptr<Notifier> m_notifier;
    Pythons m_pythons;
    PatientPool m_planning{2};
    QThreadPool m_flush;
    int m_plansUnderWay = 0;
    QHash<QString, RpcServer::Reply> m_powering; ///< Who waits for the command of which target.
    bool m_collecting = false;
    std::vector<std::function<void()>> m_afterCollecting;
    std::function<void()> m_afterPlans; ///< the collection that waits for the plans under way
    QTimer m_idle;
    QTimer m_changes;
    QElapsedTimer m_sinceChanges; ///< Since the last were told.
    QString m_lockIdentity;       ///< store::lockIdentity() of what it holds.
    QString m_socket;             ///< Where it listens; empty before.
    QTimer m_socketWatch;
    client::Changes m_pendingChanges;
    QSet<qint64> m_changedJobs;
    QSet<qint64> m_changedMetrics;
    bool m_stopping = false;
};

/// A request as it stands in the parameters of job.submit and job.plan.
[[nodiscard]] Result<PlanRequest> planRequest(const QJsonObject &params, const QString &workspace);

/// Problems as the answers of job.submit and job.plan carry them.
[[nodiscard]] QJsonArray problemsJson(const Errors &errors, const char *severity);

} // namespace tenon::engine
