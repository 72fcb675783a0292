#include "engine/engine.h"

#include "base/messages.h"
#include "base/platform/files.h"
#include "base/platform/places.h"
#include "base/platform/process.h"
#include "store/database.h"
#include "store/enginerecord.h"
#include "store/jobs.h"
#include "store/opening.h"
#include "store/trust.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace tenon::engine {
namespace {

// How often the socket's file is looked for.
constexpr std::chrono::milliseconds socketLook{1000};
/// Between two messages about changes, ms.
constexpr qint64 changesApart = 40;

QString userName()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid());
}

// Variables a step takes over from where the engine was started: who and where one is, language,
// how to reach the network, and what tells libraries of this computer's hardware and caches. A name
// that ends in * stands for all that begin so. Nothing else goes on: keys and passwords of the
// shell that happened to start the engine are no business of a step (environment_variables hands
// over what it needs), and one engine serves many shells.
constexpr QByteArrayView inheritedNames
    = "PATH HOME USER LOGNAME SHELL LANG LANGUAGE LC_* TZ TMPDIR TERM LD_LIBRARY_PATH PYTHONPATH "
      "VIRTUAL_ENV "
      "CONDA_PREFIX CONDA_DEFAULT_ENV XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME "
      "XDG_RUNTIME_DIR "
      "HTTP_PROXY HTTPS_PROXY FTP_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy ftp_proxy "
      "all_proxy no_proxy "
      "SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE CUDA_* NVIDIA_* HIP_* ROCM_* "
      "ROCR_* NCCL_* "
      "GLOO_* UCX_* OMPI_MCA_* OMP_* MKL_* KMP_* OPENBLAS_* NUMEXPR_* TF_* XLA_* PYTORCH_* "
      "TORCH_HOME HF_HOME "
      "HF_DATASETS_CACHE TRANSFORMERS_CACHE KERAS_HOME SCIKIT_LEARN_DATA NLTK_DATA MPLBACKEND";

bool isInherited(QByteArrayView name)
{
    for (const QByteArray &wanted : inheritedNames.toByteArray().split(' ')) {
        if (wanted.endsWith('*') ? name.startsWith(QByteArrayView(wanted).chopped(1))
                                 : wanted == name)
            return true;
    }
    return false;
}

std::vector<std::pair<QByteArray, QByteArray>> inheritedEnvironment()
{
    std::vector<std::pair<QByteArray, QByteArray>> list;
    for (char **entry = environ; *entry; ++entry) {
        const QByteArray text(*entry);
        const qsizetype equals = text.indexOf('=');
        if (equals <= 0)
            continue;
        const QByteArray name = text.left(equals);
        if (isInherited(name))
            list.emplace_back(name, text.mid(equals + 1));
    }
    return list;
}

} // namespace

Result<std::unique_ptr<Engine>> Engine::start(EngineSettings settings)
{
    std::unique_ptr<Engine> engine(new Engine(std::move(settings)));
    if (auto opened = engine->open(); !opened)
        return std::unexpected(opened.error());
    return engine;
}

Engine::Engine(EngineSettings settings)
    : m_settings(std::move(settings))
{
    m_flush.setMaxThreadCount(1);
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_settings.idle);
    m_changes.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (!m_runner->isBusy() && m_rpc->clientCount() == 0 && m_plansUnderWay == 0
            && m_powering.isEmpty())
            stop();
    });
    connect(&m_changes, &QTimer::timeout, this, &Engine::flushChanges);
    m_socketWatch.setInterval(socketLook);
    connect(&m_socketWatch, &QTimer::timeout, this, &Engine::listenAgain);
}

void Engine::close()
{
    leavePowerCommands();
    m_rpc->close();
    m_tracking->close();
}

Engine::~Engine()
{
    m_planning.waitForDone();
    m_flush.waitForDone();
    if (m_rpc)
        m_rpc->close();
    m_runner.reset();
    m_clusters.reset();
    m_tracking.reset();
    // The writer's connection is the last one: it moves the log into the database and removes it.
    m_lookup.reset();
    m_writer.reset();
}

Result<> Engine::open()
{
    auto place = store::createPlace(m_settings.workspace);
    if (!place)
        return std::unexpected(place.error());
    m_place = *place;
    auto lock = platform::lockFile(m_place.lockFile());
    if (!lock) {
        const auto holder = store::engineRecord(m_place);
        if (lock.error().id == "io.locked" && holder && !holder->machine.isEmpty()
            && holder->machine != platform::machineId())
            return fail(Error::Code::Conflict, "engine.other-host",
                        {{QStringLiteral("path"), m_place.workspace},
                         {QStringLiteral("host"), holder->host}});
        if (lock.error().id == "io.locked")
            return fail(Error::Code::Conflict, "engine.already-runs",
                        {{QStringLiteral("path"), m_place.workspace}});
        if (::access(QFile::encodeName(m_place.lockFile()).constData(), F_OK) == 0
            && ::access(QFile::encodeName(m_place.lockFile()).constData(), R_OK | W_OK) != 0)
            return std::unexpected(store::readOnly(m_place.lockFile(), errno));
        return std::unexpected(lock.error());
    }
    m_lock = std::move(*lock);
    m_lockIdentity = store::lockIdentity(m_place.lockFile());

    auto database = store::openForWriting(m_place);
    if (!database)
        return std::unexpected(database.error());
    auto objects = store::ObjectStore::open(m_place.objects());
    if (!objects)
        return std::unexpected(objects.error());
    m_objects = std::move(*objects);
    m_materialiser
        = std::make_unique<snapshot::Materialiser>(*m_objects, m_place.trees(), m_place.cache());
    m_writer = std::make_unique<store::Writer>(std::move(*database));

    const auto key = store::tokenKey();
    if (!key)
        return std::unexpected(key.error());
    const auto earlier = store::engineRecord(m_place);
    tracking::ServiceOptions options;
    options.database = m_place.databaseFile();
    // Bound to this workspace: a token of one opens no other of the same person.
    options.key = Sha256::of(*key + m_place.id.toLatin1()).toBytes();
    options.port = earlier ? earlier->port : 0;
    options.user = userName();
    options.build = client::buildId().toUtf8();
    options.artifactFolder = [data = m_place.data](const QString &job) {
        return jobFolder(data, job) + QStringLiteral("/artifacts");
    };
    auto service = tracking::Service::start(*m_writer, options);
    if (!service)
        return std::unexpected(service.error());
    m_tracking = std::move(*service);

    m_backend = std::make_unique<compute::LocalBackend>(m_settings.supervisor);
    m_keeper = std::make_unique<compute::KeeperWatch>(
        m_place.data, m_settings.supervisor,
        QStringList{m_settings.program, QStringLiteral("engine"), QStringLiteral("run"),
                    QStringLiteral("--workspace"), m_place.workspace});
    AttemptHouse house;
    house.dataFolder = m_place.data;
    house.workspace = m_place.workspace;
    house.trackingUri = m_tracking->trackingUri();
    house.fallback = m_settings.fallback;
    house.bootId = platform::bootId();
    house.environment = inheritedEnvironment();
    m_lookup = std::make_shared<Lookup>(m_place.databaseFile(), m_place.workspace, m_place.data,
                                        m_place.cache());
    m_clusters
        = std::make_unique<Clusters>(*m_writer, [] { return store::nowMicros() / 1'000'000; });
    connect(m_clusters.get(), &Clusters::written, this, [this] {
        m_pendingChanges.computes = true;
        noteChange(0);
    });
    m_runner = std::make_unique<Runner>(RunnerParts{
        *m_writer,
        *m_lookup,
        *m_clusters,
        userName(),
        {*m_tracking, *m_backend, *m_materialiser, *m_objects, m_place.cache(), house}});
    connect(m_runner.get(), &Runner::jobChanged, this, &Engine::noteChange);
    connect(m_runner.get(), &Runner::assetsChanged, this, [this] {
        m_pendingChanges.assets = true;
        noteChange(0);
    });
    connect(m_runner.get(), &Runner::busyChanged, this, &Engine::onBusy);
    connect(m_runner.get(), &Runner::ended, this, &Engine::onEnded);
    connect(m_runner.get(), &Runner::failed, this, [](const Error &error) {
        qWarning("%s %s", qPrintable(messageText(error)), qPrintable(error.detail));
    });
    connect(m_keeper.get(), &compute::KeeperWatch::failed, this,
            [](const Error &error) { qWarning("%s", qPrintable(messageText(error))); });
    connect(m_tracking.get(), &tracking::Service::changed, this,
            [this](const tracking::Changes &changes) {
                m_changedMetrics.unite(changes.metrics);
                m_changedJobs.unite(changes.runs);
                m_pendingChanges.assets = m_pendingChanges.assets || changes.assets;
                noteChange(0);
            });
    m_computer = std::make_unique<compute::ThisComputer>();
    connect(m_computer.get(), &compute::ThisComputer::gpusFound, this,
            [this](const QList<compute::Gpu> &gpus) { m_runner->setGpus(gpus); });
    m_computer->findGpus();

    m_notifier = std::make_unique<Notifier>(
        Notifier::Options{m_place.workspace, m_settings.studio,
                          QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                              + QStringLiteral("/tenon/studio.json"),
                          m_settings.translations, QString()});
    connect(m_notifier.get(), &Notifier::waitingChanged, this, &Engine::updateIdle);
    m_rpc = std::make_unique<RpcServer>();
    registerMethods();
    registerAssetMethods();
    registerWorkspaceMethods();
    registerComputeMethods();
    if (auto written = writeRecord(); !written)
        return written;
    if (auto recovered = recover(); !recovered)
        return recovered;
    if (auto listening = listen(); !listening)
        return listening;
    connect(m_rpc.get(), &RpcServer::clientCountChanged, this, &Engine::updateIdle);
    updateIdle();
    return {};
}

// Who this engine is, for clients of other sessions and for the keeper.
Result<> Engine::writeRecord()
{
    store::EngineRecord record;
    record.process = platform::self();
    record.bootId = platform::bootId();
    record.machine = platform::machineId();
    record.host = QSysInfo::machineHostName();
    record.socket = m_socket;
    record.lock = m_lockIdentity;
    record.build = client::buildId();
    record.port = m_tracking->port();
    const auto trust = store::trustState(m_place);
    record.trusted = trust && *trust == store::TrustState::Trusted;
    return platform::replaceFile(m_place.data + QStringLiteral("/engine.json"),
                                 store::engineRecordJson(record), platform::Sync::No, 0600);
}

Result<> Engine::listen()
{
    const auto socket = platform::socketPath(m_place.workspace);
    if (!socket)
        return std::unexpected(socket.error());
    if (auto listening = m_rpc->listen(*socket); !listening)
        return listening;
    m_socket = *socket;
    m_socketWatch.start();
    return writeRecord();
}

// Where a session ends, its runtime folder goes, and the socket with it, while jobs run on.
void Engine::listenAgain()
{
    if (m_stopping || QFileInfo::exists(m_socket))
        return;
    if (auto listening = listen(); !listening)
        qWarning("%s", qPrintable(messageText(listening.error())));
    else
        qInfo("listening anew at %s", qPrintable(m_socket));
}

// Jobs that had not ended when the last engine did.
Result<> Engine::recover()
{
    auto database = store::Database::open(m_place.databaseFile(), store::OpenMode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    if (auto loaded = m_clusters->load(**database); !loaded)
        return loaded;
    const auto active = store::activeJobs(**database);
    if (!active)
        return std::unexpected(active.error());
    if (active->empty()) {
        m_clusters->settle();
        return {};
    }
    const auto trusted = store::trustState(m_place);
    if (!trusted || *trusted != store::TrustState::Trusted) {
        qWarning("Jobs of this workspace wait: the folder is not trusted on this computer.");
        return {};
    }
    // What held nodes and has ended meanwhile holds them no more; without trust nobody has looked.
    const auto settled = qScopeGuard([this] { m_clusters->settle(); });
    const qint64 foreignBefore = store::meta(**database, QStringLiteral("foreign_before"))
                                     .value_or(QString())
                                     .toLongLong();
    QList<qint64> roots;
    for (const store::JobRow &row : *active) {
        // A run that a client made without a job has no plan; its client ends it.
        if (row.kind == QLatin1StringView("run"))
            continue;
        if (!roots.contains(qint64(row.root)))
            roots << qint64(row.root);
    }
    for (const qint64 root : std::as_const(roots)) {
        const auto family = store::family(**database, store::JobId{root});
        if (!family)
            return std::unexpected(family.error());
        std::vector<store::JobRow> rows;
        std::copy_if(family->begin(), family->end(), std::back_inserter(rows),
                     [](const store::JobRow &row) { return row.kind != QLatin1StringView("run"); });
        if (root < foreignBefore) {
            for (const store::JobRow &row : rows) {
                if (row.state >= store::terminalState)
                    continue;
                store::Ending ending;
                ending.state = int(assets::JobState::Failed);
                ending.at = store::nowMicros();
                ending.error = QJsonDocument(client::errorToJson(Error{
                                                 Error::Code::Refused, "job.foreign", {}, {}, {}}))
                                   .toJson(QJsonDocument::Compact);
                m_writer->enqueue(store::Durability::Full,
                                  [id = row.id, ending](store::Database &db) {
                                      return store::finishJob(db, id, ending);
                                  });
                noteChange(qint64(row.id));
            }
            continue;
        }
        const auto restored = m_runner->restore(rows, [&](store::JobId id) {
            return store::outputs(**database, id).value_or(std::vector<store::OutputRow>());
        });
        if (!restored)
            qWarning("Job %lld cannot be taken up: %s", root,
                     qPrintable(messageText(restored.error())));
    }
    return {};
}

void Engine::onBusy(bool busy)
{
    if (auto set = m_keeper->setBusy(busy); !set)
        qWarning("%s", qPrintable(messageText(set.error())));
    updateIdle();
}

void Engine::onEnded(const QString &job, assets::JobState state)
{
    qInfo("%s %s", qPrintable(job), assets::name(state).constData());
    if (state == assets::JobState::Completed || state == assets::JobState::Failed)
        notifyOf(job, state);
}

// The row is read where it was written, behind the job's end: it has the times and the reason.
void Engine::notifyOf(const QString &job, assets::JobState state)
{
    auto told = std::make_shared<EndedJob>();
    told->name = job;
    told->failed = state == assets::JobState::Failed;
    m_writer->enqueue(
        store::Durability::Normal,
        [told](store::Database &db) -> Result<> {
            const auto row = store::findJob(db, told->name);
            if (!row)
                return std::unexpected(row.error());
            told->title = row->displayName;
            told->micros = row->started && row->ended ? *row->ended - *row->started : 0;
            if (!row->error.isEmpty())
                told->error = client::errorFromJson(QJsonDocument::fromJson(row->error).object());
            bool number = false;
            const int after = store::meta(db, QStringLiteral("notify-after"))
                                  .value_or(QString())
                                  .toInt(&number);
            told->after = number ? std::optional(after) : std::nullopt;
            return {};
        },
        [this, told](const Result<> &done) {
            if (done)
                QMetaObject::invokeMethod(
                    this, [this, told] { m_notifier->jobEnded(*told); }, Qt::QueuedConnection);
        });
}

void Engine::noteChange(qint64 job)
{
    if (job > 0)
        m_changedJobs.insert(job);
    if (m_changes.isActive())
        return;
    // The first one after a quiet time is told at once, the rest together.
    const qint64 since = m_sinceChanges.isValid() ? m_sinceChanges.elapsed() : changesApart;
    m_changes.start(int(std::max<qint64>(0, changesApart - since)));
}

void Engine::flushChanges()
{
    client::Changes changes = std::exchange(m_pendingChanges, {});
    changes.jobs = QList<qint64>(m_changedJobs.cbegin(), m_changedJobs.cend());
    changes.metrics = QList<qint64>(m_changedMetrics.cbegin(), m_changedMetrics.cend());
    m_changedJobs.clear();
    m_changedMetrics.clear();
    m_sinceChanges.start();
    if (m_rpc->hasSubscribers())
        m_rpc->notify(QStringLiteral("changed"), client::changesToJson(changes));
}

void Engine::updateIdle()
{
    // A notice has buttons that only this process answers.
    if (m_runner->isBusy() || m_rpc->clientCount() > 0 || m_notifier->waiting() > 0)
        m_idle.stop();
    else if (!m_idle.isActive())
        m_idle.start();
}

void Engine::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    m_keeper->stop();
    leavePowerCommands();
    m_rpc->close();
    Q_EMIT finished();
}

// The mark comes before the trust: dying in between leaves a folder that is still not trusted.
Result<> Engine::leaveForeignJobs()
{
    // These were begun here, by somebody who trusted the folder then.
    if (m_runner->isBusy())
        return {};
    return m_writer->run(store::Durability::Full, [](store::Database &db) -> Result<> {
        const auto active = store::activeJobs(db);
        if (!active)
            return std::unexpected(active.error());
        if (active->empty())
            return {};
        const auto next = store::nextJobId(db);
        if (!next)
            return std::unexpected(next.error());
        return store::setMeta(db, QStringLiteral("foreign_before"), QString::number(qint64(*next)));
    });
}

Result<> Engine::trustForRunning()
{
    const auto state = store::trustState(m_place);
    if (!state)
        return std::unexpected(state.error());
    switch (*state) {
    case store::TrustState::Trusted:
        return {};
    // To submit a job is to say that this folder's code may run; that jobs which came with it
    // (unpacked, of another machine or person) go on here, nobody has said.
    case store::TrustState::Unknown:
        if (auto left = leaveForeignJobs(); !left)
            return left;
        if (auto trusted = store::trust(m_place); !trusted)
            return trusted;
        if (auto ended = recover(); !ended)
            return ended;
        return writeRecord();
    case store::TrustState::Moved:
        return fail(Error::Code::Refused, "workspace.moved",
                    {{QStringLiteral("path"), m_place.workspace}});
    case store::TrustState::Copied:
        break;
    }
    return fail(Error::Code::Refused, "workspace.copied",
                {{QStringLiteral("path"), m_place.workspace}});
}

void Engine::writeAndReply(const RpcServer::Reply &reply, store::Writer::Work work,
                           std::function<QJsonObject()> result, bool assetsChanged)
{
    m_writer->enqueue(store::Durability::Full, std::move(work),
                      [this, reply, result = std::move(result), assetsChanged](Result<> done) {
                          QMetaObject::invokeMethod(
                              this,
                              [this, reply, result, assetsChanged, done = std::move(done)] {
                                  if (!done) {
                                      reply.failure(done.error());
                                      return;
                                  }
                                  m_pendingChanges.assets
                                      = m_pendingChanges.assets || assetsChanged;
                                  noteChange(0);
                                  reply.success(result ? result() : QJsonObject{});
                              },
                              Qt::QueuedConnection);
                      });
}

} // namespace tenon::engine
