#include "engine/attempts.h"

#include "base/messages.h"
#include "base/platform/files.h"
#include "compute/backends/local/thiscomputer.h"
#include "snapshot/datadigest.h"
#include "supervisor/launch.h"

#include <QDir>
#include <QFileInfo>

namespace tenon::engine {
namespace {

MadeOutput lookAt(const QString &path, const QString &cacheFolder)
{
    MadeOutput output{path, {}, 0, 0, MadeOutput::State::There, {}};
    if (const auto digest = snapshot::dataDigest(path, cacheFolder)) {
        output.digest = digest->digest;
        output.files = qint64(digest->files);
        output.bytes = qint64(digest->bytes);
        output.stamp = digest->stamp;
    } else {
        output.state = digest.error().code == Error::Code::NotFound ? MadeOutput::State::Missing
                                                                    : MadeOutput::State::Unreadable;
    }
    return output;
}

// Stamps tell also what was changed and changed back; the digest what changed before the stamp.
bool isChanged(const WatchedInput &input, const QString &cacheFolder)
{
    const auto now = snapshot::dataDigest(input.path, cacheFolder);
    return !now || (!input.stamp.isNull() && now->stamp != input.stamp)
           || (!input.digest.isNull() && now->digest != input.digest);
}

} // namespace

std::vector<int> gpusOfAttempt(const QString &folder)
{
    const auto bytes
        = platform::readFile(folder + QStringLiteral("/launch"), qint64(supervisor::launchLimit));
    const auto launch
        = bytes ? supervisor::readLaunch(bytes->toStdString()) : std::unexpected(std::string());
    std::vector<int> gpus;
    if (!launch)
        return gpus;
    constexpr std::string_view name = "CUDA_VISIBLE_DEVICES=";
    for (const std::string &variable : launch->environment) {
        if (!variable.starts_with(name))
            continue;
        for (const QByteArray &word :
             QByteArray::fromStdString(variable.substr(name.size())).split(',')) {
            bool isIndex = false;
            if (const int gpu = word.toInt(&isIndex); isIndex && gpu >= 0)
                gpus.push_back(gpu);
        }
    }
    return gpus;
}

int nextAttempt(const QString &jobFolder)
{
    int last = 0;
    const QStringList entries = QDir(jobFolder + QStringLiteral("/attempts"))
                                    .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries)
        last = std::max(last, entry.toInt());
    return last + 1;
}

Attempts::Attempts(AttemptParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_pool(std::max(2, compute::usableCores()))
{
    m_feeds.setInterval(2000);
    connect(&m_feeds, &QTimer::timeout, this, qOverload<>(&Attempts::takeFeeds));
    connect(&m_parts.backend, &compute::LocalBackend::attemptEnded, this,
            [this](const QByteArray &attempt, const supervisor::Status &status) {
                attemptEnded(attempt, status, false);
            });
    connect(&m_parts.backend, &compute::LocalBackend::attemptLost, this,
            [this](const QByteArray &attempt, const supervisor::Status &status) {
                attemptEnded(attempt, status, true);
            });
}

Attempts::~Attempts()
{
    m_pool.waitForDone();
}

void Attempts::prepare(AttemptOrder order, std::function<void(Result<PreparedAttempt>)> then)
{
    m_pool.start([this, order = std::move(order), then = std::move(then)] {
        auto prepared = prepareAttempt(order, m_parts.house, m_parts.materialiser, m_parts.objects);
        QMetaObject::invokeMethod(
            this, [then, prepared = std::move(prepared)]() mutable { then(std::move(prepared)); },
            Qt::QueuedConnection);
    });
}

Result<> Attempts::start(const AttemptName &name, const PreparedAttempt &prepared)
{
    auto started = m_parts.backend.start(prepared.folder, prepared.launch);
    if (!started)
        return started;
    m_running.insert_or_assign(name.id().toStdString(), name);
    if (!m_feeds.isActive())
        m_feeds.start();
    return {};
}

bool Attempts::adopt(const AttemptName &name)
{
    if (!QFileInfo::exists(name.folder() + QStringLiteral("/launch"))
        || !m_parts.backend.adopt(name.folder(), name.id()))
        return false;
    m_running.insert_or_assign(name.id().toStdString(), name);
    if (!m_feeds.isActive())
        m_feeds.start();
    return true;
}

bool Attempts::cancel(const QByteArray &id)
{
    if (!m_running.contains(id.toStdString()))
        return false;
    m_parts.backend.cancel(id);
    return true;
}

void Attempts::attemptEnded(const QByteArray &id, const supervisor::Status &status, bool lost)
{
    const auto it = m_running.find(id.toStdString());
    if (it == m_running.end())
        return;
    const Place place = it->second.place;
    m_running.erase(it);
    Q_EMIT ended(place, status, lost);
}

void Attempts::collect(CollectOrder order, std::function<void(const Harvest &)> then)
{
    m_pool.start([this, order = std::move(order), then = std::move(then)] {
        const AttemptName &name = order.name;
        if (auto shown = showArtifacts(name.home, name.number, order.artifactsRead); !shown)
            qWarning("%s", qPrintable(messageText(shown.error())));
        takeFeeds(name);
        Harvest harvest;
        for (const auto &[output, path] : order.outputs)
            harvest.outputs.emplace(output, lookAt(path, m_parts.cacheFolder));
        // Where nobody reads it nothing is read again: it may be large.
        if (order.artifactsRead)
            harvest.outputs.emplace(
                artifactsOutput(),
                lookAt(name.home + QStringLiteral("/artifacts"), m_parts.cacheFolder));
        for (const WatchedInput &input : order.watched) {
            if (isChanged(input, m_parts.cacheFolder))
                harvest.changedInputs << input.name;
        }
        QMetaObject::invokeMethod(
            this, [then, harvest = std::move(harvest)] { then(harvest); }, Qt::QueuedConnection);
    });
}

// What a step wrote beside the engine: hardware samples, and calls that could not be delivered.
void Attempts::takeFeeds(const AttemptName &name)
{
    const QString spool = name.folder() + QStringLiteral("/spool");
    if (QFileInfo::exists(spool))
        m_parts.tracking.takeSpool(name.job, name.jobName, name.number, spool);
    const QString hardware = name.folder() + QStringLiteral("/hardware");
    if (QFileInfo::exists(hardware))
        m_parts.tracking.takeHardware(name.job, name.number, hardware);
}

void Attempts::takeFeeds()
{
    if (m_running.empty()) {
        m_feeds.stop();
        return;
    }
    for (const auto &[id, name] : m_running)
        m_pool.start([this, name] { takeFeeds(name); });
}

} // namespace tenon::engine
